"""Erasing a case for good: words, codes, papers, versions, index and backups; a number stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counsellor_app.aggregation.material import is_left_out
from counsellor_app.casework.answers import Answers, day, with_answer
from counsellor_app.casework.codebook import Counted
from counsellor_app.casework.coded_case import CaseStatus, CodedCase, Record
from counsellor_app.casework.derivation import months_later
from counsellor_app.vault import case_store, due_store, erasure_store

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk

MOST_MONTHS_FROZEN = 24
"""Codes of an erased case are kept for counting no longer than this, whatever happens."""

_COUNTABLE = frozenset(Counted) - {Counted.NEVER}


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What will be gone. `characters` are those of all notes, names and texts.

    `can_be_counted` says whether codes may be kept for counting: a registered case that was not
    counted yet and that nothing takes out of the count.
    """

    case_no: int
    timeline_rows: int
    characters: int
    note_versions: int
    persons: int
    documents: int
    document_bytes: int
    sheets: int
    is_counted: bool
    can_be_counted: bool
    backups: int


@dataclass(frozen=True, slots=True)
class ErasureReceipt:
    """What was done. `codes_kept_until` is None if nothing was kept for counting."""

    case_no: int
    erased_on: date
    backups_touched: int
    codes_kept_until: date | None


@dataclass(frozen=True, slots=True)
class ErasureProposal:
    """A closed case whose time to be kept is over; nothing is erased without the counsellor."""

    case_id: CaseId
    case_no: int
    kept_until: date


def propose_erasure(desk: Desk) -> tuple[ErasureProposal, ...]:
    """The cases past their retention day, the longest past first."""
    waiting = due_store.past_retention(desk.vault.connection, desk.today())
    return tuple(
        ErasureProposal(one.case_id, one.case_no, one.due_on)
        for one in waiting
        if one.case_id is not None and one.case_no is not None and one.due_on is not None
    )


def what_erasing_takes(desk: Desk, case_id: CaseId) -> ErasurePreview:
    """Count what would be gone, for the question before erasing.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    case = case_store.coded(connection, case_id)
    weight = erasure_store.weigh(connection, case_id)
    return ErasurePreview(
        case_no=case.case_no,
        timeline_rows=weight.timeline_rows,
        characters=weight.characters,
        note_versions=weight.note_versions,
        persons=weight.persons,
        documents=weight.documents,
        document_bytes=weight.document_bytes,
        sheets=weight.sheets,
        is_counted=weight.is_counted,
        can_be_counted=_can_be_counted(case, is_counted=weight.is_counted),
        backups=0,
    )


def erase_case(desk: Desk, case_id: CaseId, *, keep_codes_for_counting: bool) -> ErasureReceipt:
    """Erase a case and everything in it. There is no way back.

    Raises:
        ExpectedError: NO_SUCH_RECORD, and what the disk does.
    """
    connection, today = desk.vault.connection, desk.today()
    with connection.transaction():
        case = case_store.coded(connection, case_id)
        is_counted = erasure_store.weigh(connection, case_id).is_counted
        kept_until = None
        if keep_codes_for_counting and _can_be_counted(case, is_counted=is_counted):
            kept_until = months_later(today, MOST_MONTHS_FROZEN)
            erasure_store.freeze(
                connection, _for_counting(case, desk.codebook, today), kept_until=kept_until
            )
        case_store.remove(connection, case_id)
        erasure_store.leave_stub(connection, case.case_no, erased_on=today, backups_touched=0)
    return ErasureReceipt(case.case_no, today, 0, kept_until)


def _can_be_counted(case: CodedCase, *, is_counted: bool) -> bool:
    return case.registered_on is not None and not is_counted and not is_left_out(case)


def _for_counting(case: CodedCase, codebook: Codebook, today: date) -> CodedCase:
    """The codes that are counted and no others; an open case ends the day it is erased."""
    answers = _countable(codebook, Record.CASE, case.answers)
    if day(answers, "closed_on") is None:
        answers = with_answer(answers, "closed_on", today)
    counted = tuple(
        replace(row, answers=_countable(codebook, row.record, row.answers))
        for row in case.timeline
        if not row.is_draft
    )
    timeline = tuple(row for row in counted if row.answers)
    return replace(case, status=CaseStatus.CLOSED, answers=answers, timeline=timeline)


def _countable(codebook: Codebook, record: Record, answers: Answers) -> Answers:
    counted = {field.code for field in codebook.of(record) if field.counted in _COUNTABLE}
    return {field: answer for field, answer in answers.items() if field in counted}
