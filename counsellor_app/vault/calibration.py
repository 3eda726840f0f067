"""Choosing what one guess of a passphrase costs on this computer: about a second."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault.keys import FLOOR, SALT_BYTES, STANDARD, KdfProfile, stretch, wipe

if TYPE_CHECKING:
    from collections.abc import Callable

    Timer = Callable[[], float]
    Stretch = Callable[[bytearray, bytes, KdfProfile], bytearray]

WANTED_SECONDS = 1.0
RUNS = 3  # the median, since a busy moment can treble one run
MOST_PASSES = 10


def calibrate(timer: Timer = time.perf_counter, stretched: Stretch = stretch) -> KdfProfile:
    """The profile for a new passphrase here.

    256 MiB in three passes, with more passes where that takes under a second; less memory, down to
    the floor, only where there is not enough.

    Raises:
        ExpectedError: TOO_LITTLE_MEMORY where not even the floor fits.
    """
    profile, seconds = _fitting(timer, stretched)
    passes = round(profile.passes * WANTED_SECONDS / max(seconds, 0.001))
    return KdfProfile(
        profile.memory_kib, min(max(passes, profile.passes), MOST_PASSES), profile.lanes
    )


def raised(
    known: KdfProfile, timer: Timer = time.perf_counter, stretched: Stretch = stretch
) -> KdfProfile:
    """The profile for a changed passphrase: what this computer makes worth while, never less.

    A faster computer than the one that made the vault gives more passes, a larger one more memory.
    On a slower or smaller one each stays what it was: it opened the vault with that.

    Raises:
        ExpectedError: TOO_LITTLE_MEMORY as `calibrate`.
    """
    measured = calibrate(timer, stretched)
    return KdfProfile(
        max(known.memory_kib, measured.memory_kib),
        max(known.passes, measured.passes),
        max(known.lanes, measured.lanes),
    )


def is_below_standard(profile: KdfProfile) -> bool:
    """Whether too little memory was found for what we recommend; the person is told."""
    return profile.memory_kib < STANDARD.memory_kib


def _fitting(timer: Timer, stretched: Stretch) -> tuple[KdfProfile, float]:
    memory_kib = STANDARD.memory_kib
    while True:
        profile = KdfProfile(memory_kib, STANDARD.passes, STANDARD.lanes)
        try:
            return profile, _median_seconds(profile, timer, stretched)
        except ExpectedError as error:
            if error.code is not ErrorCode.TOO_LITTLE_MEMORY or memory_kib <= FLOOR.memory_kib:
                raise
            memory_kib //= 2


def _median_seconds(profile: KdfProfile, timer: Timer, stretched: Stretch) -> float:
    """Stops when two runs took long enough: no third can bring the median under it."""
    runs: list[float] = []
    while len(runs) < RUNS and sum(run >= WANTED_SECONDS for run in runs) < 2:
        runs.append(_seconds(profile, timer, stretched))
    return median(runs)


def _seconds(profile: KdfProfile, timer: Timer, stretched: Stretch) -> float:
    begun = timer()
    wipe(stretched(bytearray(b"measured, not used"), bytes(SALT_BYTES), profile))
    return timer() - begun
