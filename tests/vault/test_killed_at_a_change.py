"""Erasing and new keys, killed at a change to the disk: whole, and erasing again leaves no word."""

from __future__ import annotations

import contextlib
import os
import shutil
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ExpectedError
from counsellor_app.operations import erasure, vault_access
from tests.new_vault import opened
from tests.operations.test_erasure import everything_at_rest
from tests.sizes import trials
from tests.vault.power_cut_child import ERASED, GONE, at_desk
from tests.vault.test_injected_faults import CALLS, calls_of, struck
from tests.vault.whole_after import prepared, trouble_with

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PLACES = trials(4, full=10_000)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(
        shutil.which("strace") is None and not os.environ.get("CI"), reason="strace kills at a call"
    ),
]


@pytest.fixture
def sound(tmp_path: Path, at_home: Callable[[Path], None]) -> Path:
    """A home with a vault in it."""
    return prepared(tmp_path / "sound", at_home)


def places_in(act: str, sound: Path, at_home: Callable[[Path], None]) -> list[tuple[str, int]]:
    """Every call that changes the disk, by its kind and number; or some, evenly over the act."""
    counted = calls_of(act, sound, at_home)
    places = [(call, number) for call in CALLS for number in range(1, counted[call] + 1)]
    return places[:: max(1, -(-len(places) // PLACES))]


def words_left(root: Path) -> bool:
    """Whether the words are anywhere once the case is erased, perhaps for the second time."""
    desk = at_desk(opened(root / "vault"))
    with contextlib.suppress(ExpectedError):  # it was erased before the kill
        erasure.erase_case(desk, GONE, keep_codes_for_counting=False)
    held = everything_at_rest(desk, root / "work.db")
    vault_access.lock(desk)
    return ERASED.encode() in held


@pytest.mark.parametrize("act", ["erase", "rotate"])
def test_killed_at_any_change_the_vault_is_whole(
    act: str,
    sound: Path,
    at_home: Callable[[Path], None],
    tmp_path: Path,
    record_property: Callable[..., None],
) -> None:
    """At full size at every call: 0 spoilt vaults, 0 words left after erasing."""
    places, killed, troubles = places_in(act, sound, at_home), 0, list[str]()
    for call, number in places:
        root = shutil.copytree(sound, tmp_path / "struck")
        at_home(root)
        done = struck(act, root, f"inject={call}:signal=SIGKILL:when={number}")
        killed += done.returncode != 0
        trouble = trouble_with(act, root, done.stdout.split())
        if not trouble and act == "erase" and words_left(root):
            trouble = "a word is left"
        troubles += [f"{call} {number}: {trouble}"] if trouble else []
        shutil.rmtree(root)
    record_property("examined", len(places))
    assert troubles == []
    assert killed > len(places) // 2, "most went through: this proves nothing"


def test_words_that_are_left_are_seen(
    sound: Path, at_home: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: erasing that does not go through the backups leaves the words there."""
    at_home(sound)
    monkeypatch.setattr(erasure, "_from_backups", lambda *_: 0)
    assert words_left(sound)
