"""Which cases were taken over from a list: to know a row again, and to take a whole go back.

A mark goes with its case, wherever that goes: of an erased case no row is remembered.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import CaseId
from counsellor_app.vault.days import day_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class Batch:
    """What was taken over in one go and still stands there."""

    number: int
    moved_on: date
    cases: int


def add(connection: Connection, case_id: CaseId, *, batch: int, mark: bytes, on: date) -> None:
    """Note from which row a case was made."""
    connection.run(
        "INSERT INTO moved_in (case_id, batch, row_mark, moved_on)"
        " VALUES (:case_id, :batch, :mark, :moved_on)",
        case_id=case_id,
        batch=batch,
        mark=mark,
        moved_on=day_text(on),
    )


def known(connection: Connection, marks: Iterable[bytes]) -> frozenset[bytes]:
    """Those of the rows of which a case was made before that still stands there."""
    return frozenset(
        mark
        for mark in marks
        if connection.row("SELECT 1 FROM moved_in WHERE row_mark = :mark", mark=mark) is not None
    )


def next_batch(connection: Connection) -> int:
    """A number for what is taken over next."""
    row = connection.row("SELECT coalesce(max(batch), 0) + 1 AS next FROM moved_in")
    return 1 if row is None else row.number("next")


def last(connection: Connection) -> Batch | None:
    """What was taken over last, if anything of it is left."""
    row = connection.row(_LAST)
    if row is None:
        return None
    moved_on = date.fromisoformat(row.text("moved_on"))
    return Batch(row.number("batch"), moved_on, row.number("cases"))


def cases_of(connection: Connection, batch: int) -> tuple[CaseId, ...]:
    """The cases taken over in one go."""
    found = connection.rows(
        "SELECT case_id FROM moved_in WHERE batch = :batch ORDER BY case_id", batch=batch
    )
    return tuple(CaseId(row.number("case_id")) for row in found)


_LAST = """
SELECT batch, max(moved_on) AS moved_on, count(*) AS cases FROM moved_in
GROUP BY batch ORDER BY batch DESC LIMIT 1
"""
