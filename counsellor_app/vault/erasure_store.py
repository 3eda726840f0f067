"""What erasing leaves behind: a number with a day, and codes to count for a while if so chosen."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from counsellor_app.casework.answers import from_json, to_json
from counsellor_app.casework.coded_case import (
    CaseId,
    CaseStatus,
    CodedCase,
    CodedRecord,
    Record,
    RecordId,
)
from counsellor_app.vault.days import day_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.vault.connection import Connection, Row

NO_NUMBER = 0
"""The case number of frozen codes: nothing leads back to the case they were."""


@dataclass(frozen=True, slots=True)
class CaseWeight:
    """How much stands in a case. `characters` are those of all notes, names and texts.

    `is_counted`: at every level, so nothing is left to count.
    """

    timeline_rows: int
    characters: int
    note_versions: int
    persons: int
    documents: int
    sheets: int
    is_counted: bool


def weigh(connection: Connection, case_id: CaseId) -> CaseWeight:
    """Count what would go with a case."""
    row = connection.row(_WEIGH, id=case_id)
    if row is None:
        return CaseWeight(0, 0, 0, 0, 0, 0, is_counted=False)
    return CaseWeight(
        timeline_rows=row.number("timeline_rows"),
        characters=row.number("characters"),
        note_versions=row.number("note_versions"),
        persons=row.number("persons"),
        documents=row.number("documents"),
        sheets=row.number("sheets"),
        is_counted=bool(row.number("is_counted")),
    )


def leave_stub(
    connection: Connection, case_no: int, *, erased_on: date, backups_touched: int
) -> None:
    """Remember that a number was used, and nothing of what it stood for."""
    connection.run(
        _STUB, case_no=case_no, erased_on=day_text(erased_on), backups_touched=backups_touched
    )


def freeze(connection: Connection, case: CodedCase, *, kept_until: date) -> None:
    """Keep codes for counting; the caller has taken out what is never counted.

    What was counted of the case, and what waits for a result, is from now on that of the codes.
    """
    frozen_id = connection.run(
        _FREEZE,
        id=case.case_id,
        status=case.status.value,
        registered_on=day_text(case.registered_on),
        codebook_version=case.codebook_version,
        answers=to_json(case.answers),
        timeline=_timeline_text(case.timeline),
        kept_until=day_text(kept_until),
    )
    connection.run(
        "UPDATE pool_covered SET case_id = -:frozen_id WHERE case_id = :id",
        frozen_id=frozen_id,
        id=case.case_id,
    )


def frozen(connection: Connection) -> Iterator[CodedCase]:
    """Frozen codes as cases, with ids below zero and without a number."""
    for row in connection.rows(_FROZEN):
        yield CodedCase(
            case_id=CaseId(-row.number("frozen_id")),
            case_no=NO_NUMBER,
            status=CaseStatus(row.text("status")),
            registered_on=date.fromisoformat(row.text("registered_on")),
            codebook_version=row.number("codebook_version"),
            answers=from_json(row.text("answers")),
            timeline=_timeline(row),
        )


def thaw(connection: Connection, today: date) -> bool:
    """Delete frozen codes whose time is over; whether there were any."""
    over = connection.row(
        "SELECT 1 FROM frozen_codes WHERE kept_until < :today", today=day_text(today)
    )
    if over is not None:
        connection.run("DELETE FROM frozen_codes WHERE kept_until < :today", today=day_text(today))
    return over is not None


def _timeline_text(timeline: tuple[CodedRecord, ...]) -> str:
    return json.dumps([(r.record.value, r.day.isoformat(), to_json(r.answers)) for r in timeline])


def _timeline(row: Row) -> tuple[CodedRecord, ...]:
    held = cast("list[list[Any]]", json.loads(row.text("timeline")))
    return tuple(
        CodedRecord(
            record=Record(record),
            record_id=RecordId(-number),
            day=date.fromisoformat(day),
            answers=from_json(answers),
        )
        for number, (record, day, answers) in enumerate(held, start=1)
    )


_WEIGH = """
SELECT
    (SELECT count(*) FROM timeline WHERE case_id = :id) AS timeline_rows,
    (SELECT coalesce(sum(length(body)), 0) FROM words WHERE case_id = :id) AS characters,
    (SELECT count(*) FROM note_version JOIN words USING (words_id) WHERE case_id = :id)
        AS note_versions,
    (SELECT count(*) FROM person WHERE case_id = :id) AS persons,
    (SELECT count(*) FROM document WHERE case_id = :id) AS documents,
    (SELECT count(*) FROM sheet WHERE case_id = :id) AS sheets,
    json_extract(counted_in, '$."3"') IS NOT NULL AS is_counted
FROM cases WHERE case_id = :id
"""
_STUB = """
INSERT INTO erased_case (case_no, erased_on, backups_touched)
VALUES (:case_no, :erased_on, :backups_touched)
"""
_FREEZE = """
INSERT INTO frozen_codes
    (status, registered_on, codebook_version, answers, timeline, counted_in, kept_until)
SELECT :status, :registered_on, :codebook_version, :answers, :timeline, counted_in, :kept_until
FROM cases WHERE case_id = :id
"""
_FROZEN = """
SELECT frozen_id, status, registered_on, codebook_version, answers, timeline
FROM frozen_codes ORDER BY frozen_id
"""
