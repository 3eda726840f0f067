"""The power goes at any moment of any act: what was told is kept, and the vault opens, whole."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ExpectedError
from counsellor_app.operations import case_notes, vault_access
from tests.new_vault import WORDS, opened
from tests.vault.power_cut_child import (
    ERASED,
    GONE,
    KEPT,
    NEW_WORDS,
    at_desk,
    note,
    prepare,
)
from tests.vault.power_cuts import Disk, record, replay

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.operations.desk import Desk
    from counsellor_app.vault.vault import OpenVault

ROOT = Path(__file__).resolve().parents[2]
IS_FULL = os.environ.get("COUNSELLOR_TESTS") == "full"
CUTS = 400 if IS_FULL else 60
ACTS = ("edit", "erase", "back up", "rotate", "restore")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace records the calls"),
]


@pytest.fixture
def live(at_home: Callable[[Path], None], tmp_path: Path) -> Path:
    """A home with a vault in it, made by nobody who was interrupted."""
    root = tmp_path / "live"
    root.mkdir()
    at_home(root)
    prepare(root)
    return root


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Makes a folder the home, with what the app keeps beside vaults."""

    def move(root: Path) -> None:
        for name in ("DATA", "STATE", "CONFIG", "CACHE"):
            monkeypatch.setenv(f"XDG_{name}_HOME", str(root / name.lower()))

    return move


@pytest.mark.parametrize("act", ACTS)
def test_a_power_cut_loses_nothing_that_was_told(
    act: str, live: Path, at_home: Callable[[Path], None], record_property: Callable[..., None]
) -> None:
    """0 vaults that do not open whole, 0 acknowledged changes lost."""
    troubles = _cut_again_and_again(act, live, at_home, Random(act))
    record_property("examined", CUTS)
    assert troubles == []


def test_without_syncing_power_cuts_do_harm(live: Path, at_home: Callable[[Path], None]) -> None:
    """The control: with `synchronous` off the same cuts damage or lose in many cases."""
    troubles = _cut_again_and_again("edit", live, at_home, Random(1), "weak")
    assert len(troubles) > CUTS // 10


def _cut_again_and_again(
    act: str, live: Path, at_home: Callable[[Path], None], chance: Random, *weak: str
) -> list[str]:
    disk, place = Disk.of(live), live.with_name("cut")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    lines = record(live, ["tests.vault.power_cut_child", act, str(live), *weak], environment)
    cuts = {chance.randrange(len(lines)) for _ in range(CUTS)} | {len(lines) - 1}
    said, troubles = "", list[str]()
    for number, told in enumerate(replay(disk, lines)):
        said += told
        if number not in cuts or "ready" not in said:
            continue
        disk.write_after_cut(place, chance)
        at_home(place)
        trouble = _trouble(act, place, said.split())
        if trouble:
            troubles.append(f"after call {number} of {len(lines)}: {trouble}")
        shutil.rmtree(place)
    assert said.split()[-1] == "done"
    assert disk.as_seen() == {str(p): p.read_bytes() for p in live.rglob("*") if p.is_file()}
    return troubles


def _trouble(act: str, root: Path, said: list[str]) -> str:
    """What is wrong with what a cut left; nothing is "" ."""
    is_done = "done" in said
    try:
        desk = at_desk(_open_either(root, act, is_done=is_done))
    except ExpectedError as error:
        return f"does not open: {error.code}"
    try:
        if desk.vault.findings:
            return f"opens with {desk.vault.findings}"
        return _lost(act, desk, said)
    finally:
        vault_access.lock(desk)


def _open_either(root: Path, act: str, *, is_done: bool) -> OpenVault:
    if act != "rotate":
        return opened(root / "vault")
    try:
        return opened(root / "vault", NEW_WORDS)
    except ExpectedError:
        if is_done:
            raise
        return opened(root / "vault", WORDS)


def _lost(act: str, desk: Desk, said: list[str]) -> str:
    told = [int(word) for word in said if word.isdigit()]
    last = max(told, default=0)
    kept = case_notes.open_case(desk, KEPT).note.reveal()
    if kept not in {note(last), note(last + 1)}:
        return f"the note after {last} is gone"
    is_erased = _is_erased(desk)
    if is_erased and act != "erase":
        return "erased by nobody"
    if act == "erase" and "done" in said and not is_erased:
        return "erased, and back"
    return _lost_backups(act, desk, said)


def _is_erased(desk: Desk) -> bool:
    """Whether the second case is gone; there is nothing between that and being whole."""
    try:
        held = case_notes.open_case(desk, GONE)
    except ExpectedError:
        return True
    assert held.note.reveal() == ERASED
    return False


def _lost_backups(act: str, desk: Desk, said: list[str]) -> str:
    """Every backup of these keys opens, and there is one; those of older keys go with the next."""
    backups = vault_access.list_backups(desk.vault.folder)
    for entry in (each for each in backups if each.generation == desk.vault.header.generation):
        try:
            vault_access.prove_backup(desk, entry.name)
        except ExpectedError as error:
            return f"a backup does not open: {error.code}"
    return "" if backups else "no backup is left"
