"""The rows of a case's timeline: contacts, interventions, referrals, consents, safety."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import to_json
from counsellor_app.casework.case import TimelineEntry
from counsellor_app.casework.coded_case import CaseId, CodedRecord, Record, RecordId
from counsellor_app.casework.free_text import NO_WORDS
from counsellor_app.casework.kept_words import Owner
from counsellor_app.vault import word_store
from counsellor_app.vault.coded_row import coded_record
from counsellor_app.vault.days import day_or_none, day_text, instant_text
from counsellor_app.vault.typed_row import required
from counsellor_app.vault.word_store import Place, WordsField

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from counsellor_app.vault.connection import Connection, Row
    from counsellor_app.vault.word_store import CaseWords


def add(
    connection: Connection, case_id: CaseId, record: Record, *, day: date, at: datetime
) -> RecordId:
    """A new draft row."""
    made = connection.run(
        _ADD,
        case_id=case_id,
        record=record.value,
        day=day_text(day),
        answers=to_json({}),
        at=instant_text(at),
    )
    return RecordId(made)


def case_of(connection: Connection, record_id: RecordId) -> CaseId:
    """The case a row belongs to.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    return CaseId(_held(connection, record_id).number("case_id"))


def entry(connection: Connection, record_id: RecordId) -> TimelineEntry:
    """One row with its words.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    row = _held(connection, record_id)
    kept = word_store.of_owner(connection, Owner.TIMELINE, record_id)
    return _entry(row, {(Owner.TIMELINE, int(record_id), field): kept[field] for field in kept})


def of_case(connection: Connection, case_id: CaseId, words: CaseWords) -> tuple[TimelineEntry, ...]:
    """The whole timeline of a case, oldest first."""
    return tuple(_entry(row, words) for row in connection.rows(_OF_CASE, case_id=case_id))


def coded_of_case(connection: Connection, case_id: CaseId) -> tuple[CodedRecord, ...]:
    """The timeline of a case in codes alone."""
    return tuple(coded_record(row) for row in connection.rows(_OF_CASE, case_id=case_id))


def coded_by_case(connection: Connection) -> Mapping[CaseId, tuple[CodedRecord, ...]]:
    """The finished rows of all cases in codes alone."""
    rows: defaultdict[CaseId, list[CodedRecord]] = defaultdict(list)
    for row in connection.each(_FINISHED):
        rows[CaseId(row.number("case_id"))].append(coded_record(row))
    return {case_id: tuple(found) for case_id, found in rows.items()}


def keep(connection: Connection, kept: TimelineEntry, at: datetime) -> None:
    """Keep a row's codes, days and words."""
    coded = kept.coded
    case_id = case_of(connection, coded.record_id)
    connection.run(
        _KEEP,
        id=coded.record_id,
        day=day_text(coded.day),
        answers=to_json(coded.answers),
        is_draft=int(coded.is_draft),
        next_step_on=day_text(kept.next_step_on),
        is_done=int(kept.next_step_is_done),
        at=instant_text(at),
    )
    for field, text in ((WordsField.NOTE, kept.note), (WordsField.NEXT_STEP, kept.next_step)):
        place = Place(Owner.TIMELINE, coded.record_id, field, case_id)
        word_store.keep(connection, place, text, at)


def remove(connection: Connection, record_id: RecordId) -> None:
    """Delete a row with its words."""
    word_store.forget(connection, Owner.TIMELINE, record_id)
    connection.run("DELETE FROM timeline WHERE record_id = :id", id=record_id)


def _held(connection: Connection, record_id: RecordId) -> Row:
    return required(connection.row(_ROW, id=record_id))


def _entry(row: Row, words: CaseWords) -> TimelineEntry:
    record_id = row.number("record_id")
    return TimelineEntry(
        coded=coded_record(row),
        note=words.get((Owner.TIMELINE, record_id, WordsField.NOTE), NO_WORDS),
        next_step=words.get((Owner.TIMELINE, record_id, WordsField.NEXT_STEP), NO_WORDS),
        next_step_on=day_or_none(row.text_or_none("next_step_on")),
        next_step_is_done=bool(row.number("next_step_is_done")),
    )


_ADD = """
INSERT INTO timeline (case_id, record, day, answers, is_draft, changed_at)
VALUES (:case_id, :record, :day, :answers, 1, :at)
"""
_ROW = """
SELECT record_id, case_id, record, day, answers, is_draft, next_step_on, next_step_is_done
FROM timeline WHERE record_id = :id
"""
_OF_CASE = """
SELECT record_id, case_id, record, day, answers, is_draft, next_step_on, next_step_is_done
FROM timeline WHERE case_id = :case_id ORDER BY day, record_id
"""
_FINISHED = """
SELECT record_id, case_id, record, day, answers, is_draft
FROM timeline WHERE is_draft = 0 ORDER BY case_id, day, record_id
"""
_KEEP = """
UPDATE timeline SET day = :day, answers = :answers, is_draft = :is_draft,
    next_step_on = :next_step_on, next_step_is_done = :is_done, changed_at = :at
WHERE record_id = :id
"""
