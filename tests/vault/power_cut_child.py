"""One act on a vault, told when it is done; the calls it makes are recorded.

Usage: python -m tests.vault.power_cut_child ACT ROOT [weak]
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import backups, case_notes, erasure, vault_access
from counsellor_app.operations.desk import Desk
from counsellor_app.settings import resource
from counsellor_app.vault import credentials, pragmas
from tests.new_vault import QUICK, TODAY, WORDS, new_vault, opened

if TYPE_CHECKING:
    from counsellor_app.vault.vault import OpenVault

NEW_WORDS = b"heel andere woorden van nu af 47"
EDITS = 6
KEPT, GONE = CaseId(1), CaseId(2)
ERASED = "wat gewist wordt en weg moet blijven"


def clock() -> datetime:
    """It stands still."""
    return datetime(2026, 3, 12, 10, 0, tzinfo=UTC)


def at_desk(vault: OpenVault) -> Desk:
    """Somebody at work on a vault."""
    codebook = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
    return Desk(vault, codebook, clock)


def note(number: int) -> str:
    """A note that grows, so that pages are added and moved."""
    return f"versie {number} " + "woorden die blijven " * (40 * number)


def prepare(root: Path) -> None:
    """A vault with a case that is kept, one that may go, and a backup."""
    desk = at_desk(new_vault(root / "vault"))
    for text in (note(0), ERASED):
        case_id = case_notes.start_case(desk).coded.case_id
        case_notes.keep_note(desk, case_id, FreeText(text))
    backups.back_up(desk)
    vault_access.lock(desk)


def main(act: str, root: Path) -> None:
    """Do it, and say so."""
    if act == "restore":
        newest = backups.list_backups(root / "vault")[0].name
        _say("ready")
        backups.restore(root / "vault", newest, bytearray(WORDS), clock=clock)
        _say("done")
        return
    desk = at_desk(opened(root / "vault"))
    _say("ready")
    if act == "edit":
        for number in range(1, EDITS + 1):
            case_notes.keep_note(desk, KEPT, FreeText(note(number)))
            _say(str(number))
    elif act == "erase":
        erasure.erase_case(desk, GONE, keep_codes_for_counting=False)
    elif act == "back up":
        backups.back_up(desk)
    elif act == "rotate":
        credentials.change_passphrase(
            desk.vault, bytearray(WORDS), bytearray(NEW_WORDS), TODAY, QUICK
        )
    _say("done")


def weaken() -> None:
    """Sync nothing: the control."""
    pragmas.WRITING = tuple(
        ("synchronous", "OFF", 0) if name == "synchronous" else (name, value, read)
        for name, value, read in pragmas.WRITING
    )


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[3:] == ["weak"]:
        weaken()
    main(sys.argv[1], Path(sys.argv[2]))
