"""What a guess costs is chosen by measuring, never below the floor."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import calibration, keys
from counsellor_app.vault.keys import FLOOR, STANDARD, KdfProfile

if TYPE_CHECKING:
    from collections.abc import Callable


class Machine:
    """A computer of a given speed and memory: a clock that moves only while it derives keys."""

    def __init__(self, seconds: list[float], memory_kib: int = 1 << 30) -> None:
        self._seconds = seconds
        self._memory_kib = memory_kib
        self._runs = count()
        self._now = 0.0

    def clock(self) -> float:
        return self._now

    def stretch(self, _: bytearray, salt: bytes, profile: KdfProfile) -> bytearray:
        assert len(salt) == keys.SALT_BYTES
        if profile.memory_kib > self._memory_kib:
            raise ExpectedError(ErrorCode.TOO_LITTLE_MEMORY)
        self._now += self._seconds[next(self._runs) % len(self._seconds)]
        return bytearray(32)


def _chosen(machine: Machine) -> KdfProfile:
    return calibration.calibrate(machine.clock, machine.stretch)


@pytest.mark.parametrize(
    ("seconds", "passes"), [([0.5], 6), ([1.0], 3), ([4.0], 3), ([0.05], 10), ([0.5, 9.0, 0.5], 6)]
)
def test_passes_are_raised_until_about_a_second(seconds: list[float], passes: int) -> None:
    """By the median, so that one slow run changes nothing; never under three, never over ten."""
    assert _chosen(Machine(seconds)) == KdfProfile(STANDARD.memory_kib, passes, STANDARD.lanes)


@pytest.mark.parametrize("mebibytes", [64, 128])
def test_too_little_memory_lowers_memory_down_to_the_floor(mebibytes: int) -> None:
    """And it can be told that this happened."""
    profile = _chosen(Machine([1.0], mebibytes * 1024))
    assert profile.memory_kib == mebibytes * 1024
    assert calibration.is_below_standard(profile)
    assert not calibration.is_below_standard(STANDARD)


@pytest.mark.parametrize(
    ("known", "seconds", "mebibytes", "raised"),
    [
        (FLOOR, 1.0, 1024, STANDARD),
        (STANDARD, 0.25, 1024, KdfProfile(256 * 1024, 10, 4)),
        (STANDARD, 0.5, 1024, KdfProfile(256 * 1024, 6, 4)),
        (KdfProfile(256 * 1024, 8, 4), 4.0, 1024, KdfProfile(256 * 1024, 8, 4)),
        (KdfProfile(512 * 1024, 4, 8), 4.0, 1024, KdfProfile(512 * 1024, 4, 8)),
        (STANDARD, 1.0, 64, STANDARD),
    ],
    ids=["floor", "fast", "twice as fast", "slow", "slow, of own making", "small"],
)
def test_what_is_changed_costs_no_less_than_before(
    known: KdfProfile, seconds: float, mebibytes: int, raised: KdfProfile
) -> None:
    """The floor becomes the standard, a fast computer adds passes, a slow one takes nothing."""
    machine = Machine([seconds], mebibytes * 1024)
    assert calibration.raised(known, machine.clock, machine.stretch) == raised


def test_below_the_floor_no_vault_is_made() -> None:
    """A cheaper guess than the floor is never agreed to."""
    with pytest.raises(ExpectedError) as raised:
        _chosen(Machine([1.0], FLOOR.memory_kib - 1))
    assert raised.value.code is ErrorCode.TOO_LITTLE_MEMORY


def test_other_failures_are_not_taken_for_too_little_memory() -> None:
    """Only that one is answered with less memory."""

    def broken(*_: object) -> bytearray:
        raise ExpectedError(ErrorCode.HEADER_EXTREME)

    clock: Callable[[], float] = lambda: 0.0  # noqa: E731
    with pytest.raises(ExpectedError) as raised:
        calibration.calibrate(clock, broken)
    assert raised.value.code is ErrorCode.HEADER_EXTREME


def test_memory_that_is_not_there_is_an_expected_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the library says when the system gives no memory becomes a sentence, not a crash."""

    def none_left(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(keys, "Argon2id", none_left)
    with pytest.raises(ExpectedError) as raised:
        keys.stretch(bytearray(b"x"), bytes(16), STANDARD)
    assert raised.value.numbers == {"mebibytes": 256}
