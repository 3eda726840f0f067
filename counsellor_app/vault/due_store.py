"""What waits for the counsellor, found by index however many cases there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import CaseId, Record, RecordId
from counsellor_app.casework.free_text import NO_WORDS
from counsellor_app.casework.kept_words import Owner
from counsellor_app.vault import word_store
from counsellor_app.vault.days import day_or_none, day_text
from counsellor_app.vault.word_store import WordsField

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.vault.connection import Connection, Row

MOST = 200
"""Of one kind of thing that is due; the list of cases shows the rest."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits: a case, a row of its timeline, or a record of the pool."""

    due_on: date | None = None
    case_id: CaseId | None = None
    case_no: int | None = None
    record: Record | None = None
    record_id: RecordId | None = None
    words: FreeText = NO_WORDS


def first_replies(connection: Connection) -> tuple[Waiting, ...]:
    """Running cases without a first reply, by day of receipt."""
    return tuple(_waiting(row) for row in connection.rows(_REPLIES, most=MOST))


def hearings(connection: Connection) -> tuple[Waiting, ...]:
    """Running cases in which the person was not heard yet, by the last day of the term."""
    return tuple(_waiting(row) for row in connection.rows(_HEARINGS, most=MOST))


def next_steps(connection: Connection, until: date) -> tuple[Waiting, ...]:
    """Next steps not done of cases that are not closed, up to and including a day."""
    found = connection.rows(_STEPS, until=day_text(until), most=MOST)
    return tuple(_waiting(row, _next_step(connection, row)) for row in found)


def drafts(connection: Connection, today: date) -> tuple[Waiting, ...]:
    """Cases, rows, records and sessions left as drafts; a session to come is a plan."""
    found = connection.rows(_DRAFTS, today=day_text(today), most=MOST)
    return tuple(_waiting(row) for row in found)


def past_retention(connection: Connection, today: date) -> tuple[Waiting, ...]:
    """Closed cases whose time to be kept is over."""
    found = connection.rows(_RETENTION, today=day_text(today), most=MOST)
    return tuple(_waiting(row) for row in found)


def _next_step(connection: Connection, row: Row) -> FreeText:
    words = word_store.of_owner(connection, Owner.TIMELINE, row.number("record_id"))
    return words.get(WordsField.NEXT_STEP, NO_WORDS)


def _waiting(row: Row, words: FreeText = NO_WORDS) -> Waiting:
    case_id, record_id = row.number_or_none("case_id"), row.number_or_none("record_id")
    record = row.text_or_none("record")
    return Waiting(
        due_on=day_or_none(row.text_or_none("due_on")),
        case_id=None if case_id is None else CaseId(case_id),
        case_no=row.number_or_none("case_no"),
        record=None if record is None else Record(record),
        record_id=None if record_id is None else RecordId(record_id),
        words=words,
    )


_REPLIES = """
SELECT case_id, case_no, NULL AS record, NULL AS record_id, reply_due_on AS due_on
FROM cases WHERE reply_due_on IS NOT NULL ORDER BY reply_due_on LIMIT :most
"""
_HEARINGS = """
SELECT case_id, case_no, NULL AS record, NULL AS record_id, hearing_due_on AS due_on
FROM cases WHERE hearing_due_on IS NOT NULL ORDER BY hearing_due_on LIMIT :most
"""
_STEPS = """
SELECT timeline.case_id, case_no, record, record_id, timeline.next_step_on AS due_on
FROM timeline JOIN cases USING (case_id)
WHERE next_step_is_done = 0 AND timeline.next_step_on IS NOT NULL
    AND timeline.next_step_on <= :until AND status <> 'CLOSED'
ORDER BY timeline.next_step_on LIMIT :most
"""
_DRAFTS = """
SELECT case_id, case_no, NULL AS record, NULL AS record_id, NULL AS due_on
FROM cases WHERE status = 'DRAFT'
UNION ALL
SELECT timeline.case_id, case_no, record, record_id, NULL
FROM timeline JOIN cases USING (case_id) WHERE is_draft = 1
UNION ALL
SELECT NULL, NULL, record, record_id, NULL FROM pool_record WHERE is_draft = 1
UNION ALL
SELECT NULL, NULL, 'session', session_id, NULL FROM session WHERE is_draft = 1 AND day <= :today
LIMIT :most
"""
_RETENTION = """
SELECT case_id, case_no, NULL AS record, NULL AS record_id, retention_until AS due_on
FROM cases WHERE retention_until IS NOT NULL AND retention_until < :today
ORDER BY retention_until LIMIT :most
"""
