"""A database on the disk is two files: itself, and the journal of a change that did not end."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def journal_of(database: Path) -> Path:
    """Where SQLite keeps a database's journal."""
    return database.with_name(database.name + "-journal")


def remove(database: Path) -> None:
    """Delete a database and its journal, whichever are there.

    The journal goes first: alone, it would be played back into the next database of that name.

    Raises:
        OSError: what the disk does.
    """
    journal_of(database).unlink(missing_ok=True)
    database.unlink(missing_ok=True)


def sweep_away(database: Path) -> None:
    """The same as far as the disk lets it; what is left is sealed, and a later opening tries."""
    with contextlib.suppress(OSError):
        remove(database)
