"""What a note said before: undo that reaches across saving and locking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.kept_words import NoteVersion, Owner
from counsellor_app.vault import word_store

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk

__all__ = ["NoteVersion", "Owner", "note_versions"]


def note_versions(desk: Desk, owner: Owner, owner_id: int) -> tuple[NoteVersion, ...]:
    """Earlier versions of the notes of a case, a timeline row or a pool record, newest first."""
    return word_store.versions(desk.vault.connection, owner, owner_id)
