"""Cases, contacts and records with sensible answers, made through operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.codebook import FieldKind, Need
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import case_notes, pool_records, timeline
from counsellor_app.vault import timeline_store

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.answers import Answer, Answers
    from counsellor_app.casework.case import Case, TimelineEntry
    from counsellor_app.casework.codebook import Codebook, Field
    from counsellor_app.casework.coded_case import CaseId, RecordId
    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.operations.desk import Desk


def required(
    codebook: Codebook, record: Record, need: Need, today: date, **chosen: Answer
) -> dict[str, Answer]:
    """An answer to every required field: `chosen`, else the first of its list, else `today`."""
    answers: dict[str, Answer] = dict(chosen)
    while missing := codebook.missing(record, answers, need):
        field = codebook.field(record, missing[0])
        answers[field.code] = _first_answer(field, today)
    return answers


def _first_answer(field: Field, today: date) -> Answer:
    match field.kind:
        case FieldKind.CHOICE:
            return field.values[0].code
        case FieldKind.CHOICES:
            return (field.values[0].code,)
        case FieldKind.DAY:
            return today
        case FieldKind.MINUTES | FieldKind.COUNT:
            return 30


def a_draft(desk: Desk, **chosen: Answer) -> Case:
    """A case as it stands before it is registered, complete but for the mark."""
    case = case_notes.start_case(desk)
    answers = required(desk.codebook, Record.CASE, Need.INTAKE, desk.today(), **chosen)
    return case_notes.keep_answers(desk, case.coded.case_id, answers)


def a_case(desk: Desk, note: str = "", **chosen: Answer) -> Case:
    """A registered case, received today unless `received_on` says otherwise."""
    case_id = a_draft(desk, **chosen).coded.case_id
    if note:
        case_notes.keep_note(desk, case_id, FreeText(note))
    return case_notes.register_case(desk, case_id)


def a_closed_case(desk: Desk, note: str = "", **chosen: Answer) -> Case:
    """A case that was registered and closed today."""
    return close(desk, a_case(desk, note, **chosen).coded.case_id)


def close(desk: Desk, case_id: CaseId, **chosen: Answer) -> Case:
    """Close a case today with whatever its closure asks."""
    held = dict(case_notes.open_case(desk, case_id).coded.answers)
    answers = required(desk.codebook, Record.CASE, Need.CLOSURE, desk.today(), **held, **chosen)
    closing = {field: answers[field] for field in answers if field not in held}
    return case_notes.close_case(desk, case_id, closing)


def a_draft_entry(
    desk: Desk, case_id: CaseId, record: Record = Record.CONTACT, **chosen: Answer
) -> TimelineEntry:
    """A row of today with its required answers, not yet finished."""
    entry = timeline.start_entry(desk, case_id, record)
    answers = required(desk.codebook, record, Need.ROW, desk.today(), **chosen)
    return timeline.keep_entry(
        desk, entry.coded.record_id, timeline.KeptEntry(entry.coded.day, answers)
    )


def kept_entry(desk: Desk, record_id: RecordId) -> TimelineEntry:
    """A row of the timeline as it is kept."""
    return timeline_store.entry(desk.vault.connection, record_id)


def an_entry(
    desk: Desk, case_id: CaseId, record: Record = Record.CONTACT, **chosen: Answer
) -> TimelineEntry:
    """A finished row of today."""
    record_id = a_draft_entry(desk, case_id, record, **chosen).coded.record_id
    timeline.finish_entry(desk, record_id)
    return kept_entry(desk, record_id)


def a_contact(
    desk: Desk, case_id: CaseId, note: str = "", day: date | None = None
) -> TimelineEntry:
    """A finished contact, of today unless `day` says otherwise."""
    record_id = an_entry(desk, case_id).coded.record_id
    held = kept_entry(desk, record_id)
    kept = timeline.KeptEntry(day or held.coded.day, held.coded.answers, FreeText(note))
    return timeline.keep_entry(desk, record_id, kept)


def a_record(
    desk: Desk, record: Record, name: str = "", text: str = "", **chosen: Answer
) -> PoolRecord:
    """A finished record of the pool, of today."""
    started = pool_records.start_record(desk, record)
    answers: Answers = required(desk.codebook, record, Need.ROW, desk.today(), **chosen)
    pool_records.keep_record(
        desk,
        started.coded.record_id,
        day=started.coded.day,
        answers=answers,
        name=FreeText(name),
        text=FreeText(text),
    )
    return pool_records.finish_record(desk, started.coded.record_id)
