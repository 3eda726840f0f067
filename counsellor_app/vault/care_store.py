"""Days on which the ways back were last tried: the recovery code, and a backup.

They stand in the vault, not beside it: they belong to it on whatever computer it opens, and a note
outside would tell others when somebody was at work.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counsellor_app.vault.connection import Connection


class Care(StrEnum):
    """What a day is kept of."""

    CODE_TRIED = "code_tried"  # the recovery code was typed in full and fitted
    CODE_LATER = "code_later"  # not to be asked for before this day
    BACKUP_TESTED = "backup_tested"  # opened and read whole
    BACKUP_FAILED = "backup_failed"  # the last test; gone after one that went well


def days(connection: Connection) -> dict[Care, date]:
    """All days that are kept."""
    found = connection.rows("SELECT what, day FROM vault_care")
    return {Care(row.text("what")): date.fromisoformat(row.text("day")) for row in found}


def keep(connection: Connection, what: Care, day: date, *, instead_of: Care | None = None) -> None:
    """Keep a day in one transaction; `instead_of` is forgotten in the same."""
    with connection.transaction():
        connection.run(
            "INSERT INTO vault_care (what, day) VALUES (:what, :day)"
            " ON CONFLICT (what) DO UPDATE SET day = excluded.day",
            what=what,
            day=day.isoformat(),
        )
        if instead_of is not None:
            connection.run("DELETE FROM vault_care WHERE what = :what", what=instead_of)


def oldest_change_since(connection: Connection, moment: str) -> str | None:
    """When the earliest was written of what changed after a moment; None if nothing did.

    Moments are spelled as in the tables; an empty one stands before all.
    """
    row = connection.row(_OLDEST, moment=moment)
    return None if row is None else row.text_or_none("oldest")


CHANGES = """
    SELECT changed_at FROM words
    UNION ALL SELECT changed_at FROM cases
    UNION ALL SELECT changed_at FROM timeline
    UNION ALL SELECT changed_at FROM pool_record
    UNION ALL SELECT changed_at FROM session
    UNION ALL SELECT changed_at FROM sheet
"""
"""When each thing that is written was last changed, in SQL."""

_OLDEST = f"SELECT min(changed_at) AS oldest FROM ({CHANGES}) WHERE changed_at > :moment"  # noqa: S608  our own words
