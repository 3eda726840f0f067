"""Whether a vault is whole after an act that was stopped: it opens, and nothing told is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from counsellor_app.errors import ExpectedError
from counsellor_app.operations import backups, case_notes, vault_access, vault_care
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

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.operations.desk import Desk
    from counsellor_app.vault.vault import OpenVault

ROOT = Path(__file__).resolve().parents[2]
ACTS = ("edit", "erase", "back up", "rotate", "restore")


def prepared(root: Path, at_home: Callable[[Path], None]) -> Path:
    """A home with a vault in it, made by nobody who was interrupted."""
    root.mkdir()
    at_home(root)
    prepare(root)
    return root


def trouble_with(act: str, root: Path, said: list[str]) -> str:
    """What is wrong with a home in which an act was stopped; empty if nothing is."""
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
    held = backups.list_backups(desk.vault.folder)
    for entry in (each for each in held if each.generation == desk.vault.header.generation):
        try:
            vault_care.try_backup(desk, entry.name)
        except ExpectedError as error:
            return f"a backup does not open: {error.code}"
    # A disk that fails while erasing takes a backup that could not be written without the words.
    return "" if held or act == "erase" else "no backup is left"
