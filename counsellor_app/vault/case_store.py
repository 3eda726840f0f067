"""Cases in and out of the vault: the codes here, the words through `word_store`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.answers import Answers, code, day, from_json, to_json
from counsellor_app.casework.case import Case, hearing_due_on
from counsellor_app.casework.coded_case import CaseId, CaseStatus, CodedCase, RecordId
from counsellor_app.casework.derivation import NOT_YET
from counsellor_app.casework.free_text import NO_WORDS
from counsellor_app.casework.kept_words import Owner
from counsellor_app.pace import step
from counsellor_app.vault import (
    document_store,
    erasure_store,
    person_store,
    timeline_store,
    word_store,
)
from counsellor_app.vault.days import day_or_none, day_text, instant_text
from counsellor_app.vault.typed_row import required
from counsellor_app.vault.word_store import WordsField

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from counsellor_app.casework.case import KnownPerson
    from counsellor_app.casework.coded_case import CodedRecord
    from counsellor_app.vault.connection import Connection, Row


def add(connection: Connection, *, codebook_version: int, at: datetime) -> CaseId:
    """A new draft with the next case number; numbers of erased cases are never given again."""
    made = connection.run(
        _ADD, codebook_version=codebook_version, answers=to_json({}), at=instant_text(at)
    )
    return CaseId(made)


def exists(connection: Connection, case_id: CaseId) -> bool:
    """Whether there is such a case."""
    return connection.row("SELECT 1 FROM cases WHERE case_id = :id", id=case_id) is not None


def coded(connection: Connection, case_id: CaseId) -> CodedCase:
    """The codes of one case with its timeline, drafts included.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    row = required(connection.row(_CASE, id=case_id))
    return _coded(row, timeline_store.coded_of_case(connection, case_id))


def every_coded(connection: Connection) -> Iterator[CodedCase]:
    """The codes of all cases that are no drafts, oldest first; no table with words is read.

    Codes kept of erased cases come last, with ids below zero.
    """
    rows = timeline_store.coded_by_case(connection)
    for row in connection.rows(_EVERY):
        step()
        yield _coded(row, rows.get(CaseId(row.number("case_id")), ()))
    yield from erasure_store.frozen(connection)


def first_entered_on(connection: Connection) -> date | None:
    """The day of the first entry among what `every_coded` gives."""
    row = connection.row(_FIRST)
    return None if row is None else day_or_none(row.text_or_none("day"))


def whole(connection: Connection, case_id: CaseId) -> Case:
    """One case with its words.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    row = required(connection.row(_CASE, id=case_id))
    words = word_store.of_case(connection, case_id)
    timeline = timeline_store.of_case(connection, case_id, words)
    return Case(
        coded=_coded(row, tuple(entry.coded for entry in timeline)),
        note=words.get((Owner.CASE, case_id, WordsField.NOTE), NO_WORDS),
        company_id=_record_or_none(row.number_or_none("company_id")),
        timeline=timeline,
        persons=person_store.of_case(connection, case_id, words),
        documents=document_store.of_case(connection, case_id, words),
        retention_until=day_or_none(row.text_or_none("retention_until")),
        is_used_in_intervision=bool(row.number("used_in_intervision")),
    )


def persons(connection: Connection, case_id: CaseId) -> tuple[KnownPerson, ...]:
    """The people of a case with their words, and nothing else of it."""
    return person_store.of_case(connection, case_id, word_store.of_case(connection, case_id))


def company_of(connection: Connection, case_id: CaseId) -> RecordId | None:
    """The company of the local list that a case concerns."""
    row = connection.row("SELECT company_id FROM company_link WHERE case_id = :id", id=case_id)
    return None if row is None else RecordId(row.number("company_id"))


def keep(connection: Connection, case: CodedCase, at: datetime) -> None:
    """Keep status, day of entry and answers, and what the list sorts on."""
    received_on = day(case.answers, "received_on")
    is_running = case.status is not CaseStatus.CLOSED and code(case.answers, "handover") != "GIVEN"
    connection.run(
        _KEEP,
        id=case.case_id,
        status=case.status.value,
        registered_on=day_text(case.registered_on),
        received_on=day_text(received_on),
        closed_on=day_text(day(case.answers, "closed_on")),
        reply_due_on=day_text(_reply_due_on(case.answers) if is_running else None),
        hearing_due_on=day_text(hearing_due_on(case.answers) if is_running else None),
        answers=to_json(case.answers),
        at=instant_text(at),
    )


def _reply_due_on(answers: Answers) -> date | None:
    is_open = answers.get("first_reply_on", NOT_YET) == NOT_YET
    return day(answers, "received_on") if is_open else None


def follow_timeline(connection: Connection, case_id: CaseId) -> None:
    """Bring the days the list shows in line with the timeline."""
    connection.run(_FOLLOW, id=case_id)


def set_retention(connection: Connection, case_id: CaseId, until: date | None) -> None:
    """Set the day after which erasure is proposed; None while the case is open."""
    connection.run(
        "UPDATE cases SET retention_until = :until WHERE case_id = :id",
        id=case_id,
        until=day_text(until),
    )


def set_used_in_intervision(connection: Connection, case_id: CaseId) -> None:
    """Mark that a sheet was made from the case; the sheet itself never names its case."""
    connection.run("UPDATE cases SET used_in_intervision = 1 WHERE case_id = :id", id=case_id)


def set_company(connection: Connection, case_id: CaseId, company_id: RecordId | None) -> None:
    """Link the company of the local list, or take the link away."""
    connection.run("DELETE FROM company_link WHERE case_id = :id", id=case_id)
    if company_id is not None:
        connection.run(
            "INSERT INTO company_link (case_id, company_id) VALUES (:id, :company_id)",
            id=case_id,
            company_id=company_id,
        )


def cases_of_company(connection: Connection, company_id: RecordId) -> tuple[CaseId, ...]:
    """The cases that concern a company of the local list."""
    found = connection.rows(
        "SELECT case_id FROM company_link WHERE company_id = :id ORDER BY case_id", id=company_id
    )
    return tuple(CaseId(row.number("case_id")) for row in found)


def remove(connection: Connection, case_id: CaseId) -> None:
    """Delete a case with everything in it; nothing but the gap in the numbers remains.

    Words go first and by name: their triggers take them out of the search index.
    """
    connection.run("DELETE FROM words WHERE case_id = :id", id=case_id)
    connection.run("DELETE FROM cases WHERE case_id = :id", id=case_id)


def _coded(row: Row, timeline: tuple[CodedRecord, ...]) -> CodedCase:
    return CodedCase(
        case_id=CaseId(row.number("case_id")),
        case_no=row.number("case_no"),
        status=CaseStatus(row.text("status")),
        registered_on=day_or_none(row.text_or_none("registered_on")),
        codebook_version=row.number("codebook_version"),
        answers=from_json(row.text("answers")),
        timeline=timeline,
    )


def _record_or_none(number: int | None) -> RecordId | None:
    return None if number is None else RecordId(number)


_ADD = """
INSERT INTO cases (case_no, status, codebook_version, answers, changed_at)
SELECT 1 + max(
    coalesce((SELECT max(case_no) FROM cases), 0),
    coalesce((SELECT max(case_no) FROM erased_case), 0)
), 'DRAFT', :codebook_version, :answers, :at
"""
_CASE = """
SELECT cases.case_id, case_no, status, registered_on, codebook_version, answers,
    retention_until, used_in_intervision, company_id
FROM cases LEFT JOIN company_link USING (case_id)
WHERE cases.case_id = :id
"""
_EVERY = """
SELECT case_id, case_no, status, registered_on, codebook_version, answers
FROM cases WHERE status <> 'DRAFT' ORDER BY case_id
"""
_FIRST = """
SELECT min(day) AS day FROM (
    SELECT min(registered_on) AS day FROM cases WHERE status <> 'DRAFT'
    UNION ALL SELECT min(registered_on) FROM frozen_codes
)
"""
_KEEP = """
UPDATE cases SET status = :status, registered_on = :registered_on, received_on = :received_on,
    closed_on = :closed_on, reply_due_on = :reply_due_on, hearing_due_on = :hearing_due_on,
    answers = :answers, changed_at = :at
WHERE case_id = :id
"""
_FOLLOW = """
UPDATE cases SET
    last_contact_on = (
        SELECT max(day) FROM timeline
        WHERE timeline.case_id = cases.case_id AND record = 'contact' AND is_draft = 0
    ),
    next_step_on = (
        SELECT min(timeline.next_step_on) FROM timeline
        WHERE timeline.case_id = cases.case_id AND next_step_is_done = 0
    )
WHERE case_id = :id
"""
