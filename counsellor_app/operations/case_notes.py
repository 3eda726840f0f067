"""Logging a case: starting, answering, noting, registering, closing, reopening, handing over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import Answer, Answers, code, day, with_answer
from counsellor_app.casework.case import retention_until, status_after
from counsellor_app.casework.codebook import Need
from counsellor_app.casework.coded_case import CaseId, CaseStatus, CodedCase, Record
from counsellor_app.casework.derivation import after_contact
from counsellor_app.casework.kept_words import Owner
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.erasure import leave_nothing
from counsellor_app.operations.limits import require_room
from counsellor_app.vault import case_store, record_store, word_store
from counsellor_app.vault.word_store import Place, WordsField

if TYPE_CHECKING:
    from counsellor_app.casework.case import Case
    from counsellor_app.casework.coded_case import CodedRecord, RecordId
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.desk import Desk


def start_case(desk: Desk) -> Case:
    """Begin a case: a draft, in the vault from this moment on."""
    connection = desk.vault.connection
    with connection.transaction():
        case_id = case_store.add(connection, codebook_version=desk.codebook.version, at=desk.now())
        answers = with_answer({}, "received_on", desk.today())
        case_store.keep(
            connection, replace(case_store.coded(connection, case_id), answers=answers), desk.now()
        )
        return case_store.whole(connection, case_id)


def open_case(desk: Desk, case_id: CaseId) -> Case:
    """One case with its words.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    return case_store.whole(desk.vault.connection, case_id)


def keep_answer(desk: Desk, case_id: CaseId, field: str, answer: Answer | None) -> Case:
    """Keep one answer; None or no codes takes it away.

    Raises:
        ExpectedError: ANSWER_INVALID, DATE_IN_FUTURE, DATE_TOO_EARLY, CASE_CLOSED.
    """
    return _keep(desk, case_id, {field: answer})


def keep_answers(desk: Desk, case_id: CaseId, answers: Answers) -> Case:
    """Keep several answers at once, all or none; other answers stay.

    Raises:
        ExpectedError: ANSWER_INVALID, DATE_IN_FUTURE, DATE_TOO_EARLY, CASE_CLOSED.
    """
    return _keep(desk, case_id, dict(answers))


def keep_note(desk: Desk, case_id: CaseId, text: FreeText) -> None:
    """Keep the case's own notes as they stand.

    Raises:
        ExpectedError: TEXT_TOO_LONG, CASE_CLOSED.
    """
    require_room(text)
    connection = desk.vault.connection
    with connection.transaction():
        require_open(case_store.coded(connection, case_id))
        place = Place(Owner.CASE, case_id, WordsField.NOTE, case_id)
        word_store.keep(connection, place, text, desk.now())


def register_case(desk: Desk, case_id: CaseId) -> Case:
    """Take the draft mark away: from today the case is entered and counts.

    Raises:
        MissingAnswersError: required intake answers are missing; UNK is an answer.
    """
    with desk.vault.connection.transaction():
        case = case_store.coded(desk.vault.connection, case_id)
        desk.codebook.require(Record.CASE, case.answers, Need.INTAKE)
        return _keep_case(desk, _registered(desk, case))


def set_waiting(desk: Desk, case_id: CaseId, is_waiting: bool) -> Case:
    """Mark that the next word is the applicant's, or take the mark away.

    Raises:
        ExpectedError: CASE_CLOSED; ANSWERS_MISSING for a draft, which cannot wait.
    """
    with desk.vault.connection.transaction():
        case = case_store.coded(desk.vault.connection, case_id)
        require_open(case)
        desk.codebook.require(Record.CASE, case.answers, Need.INTAKE)
        status = CaseStatus.WAITING if is_waiting else CaseStatus.NEW
        return _keep_case(desk, replace(_registered(desk, case), status=status))


def close_case(desk: Desk, case_id: CaseId, closing: Answers) -> Case:
    """Close a case with its outcome; it is kept for the months its outcome gives.

    A draft is registered on the way.

    Raises:
        MissingAnswersError: required answers of intake or closure are missing.
        ExpectedError: CASE_CLOSED; ANSWER_INVALID also for a closing day before receipt.
    """
    connection = desk.vault.connection
    with connection.transaction():
        case = case_store.coded(connection, case_id)
        require_open(case)
        answers = _with(desk, case.answers, dict(closing))
        desk.codebook.require(Record.CASE, answers, Need.INTAKE, Need.CLOSURE)
        closed_on, received_on = day(answers, "closed_on"), day(answers, "received_on")
        if closed_on is None or (received_on is not None and closed_on < received_on):
            raise ExpectedError(ErrorCode.ANSWER_INVALID)
        months = desk.codebook.retention_months_for(code(answers, "outcome"))
        case_store.set_retention(connection, case_id, retention_until(closed_on, months))
        closed = replace(_registered(desk, case), answers=answers, status=CaseStatus.CLOSED)
        return _keep_case(desk, closed)


def reopen_case(desk: Desk, case_id: CaseId) -> Case:
    """Open a closed case again; its day of entry stays, its outcome is asked anew."""
    connection = desk.vault.connection
    with connection.transaction():
        case = case_store.coded(connection, case_id)
        if case.status is not CaseStatus.CLOSED:
            return case_store.whole(connection, case_id)
        case_store.set_retention(connection, case_id, None)
        answers = with_answer(with_answer(case.answers, "closed_on", None), "outcome", None)
        return _keep_case(desk, replace(case, answers=answers, status=CaseStatus.NEW))


def discard_draft(desk: Desk, case_id: CaseId) -> None:
    """Throw a draft away with all that was written in it.

    Raises:
        ExpectedError: NO_SUCH_RECORD, also for what is no draft any more: that is erased.
    """
    connection = desk.vault.connection
    with connection.transaction():
        if case_store.coded(connection, case_id).status is not CaseStatus.DRAFT:
            raise ExpectedError(ErrorCode.NO_SUCH_RECORD)
        case_store.remove(connection, case_id)
    leave_nothing(desk)


def link_company(desk: Desk, case_id: CaseId, company_id: RecordId | None) -> Case:
    """Link a company of the local list, or none; the link never leaves the vault.

    Raises:
        ExpectedError: NO_SUCH_RECORD for a case that is gone, or for what is no company.
    """
    connection = desk.vault.connection
    with connection.transaction():
        case_store.coded(connection, case_id)
        if company_id is not None:
            company = record_store.whole(connection, company_id)
            if company.coded.record is not Record.COMPANY:
                raise ExpectedError(ErrorCode.NO_SUCH_RECORD)
        case_store.set_company(connection, case_id, company_id)
        return case_store.whole(connection, case_id)


def hand_over(desk: Desk, case_id: CaseId, direction: str) -> Case:
    """Record that the case came from a colleague (RECEIVED) or went to one (GIVEN); NONE undoes.

    Raises:
        ExpectedError: ANSWER_INVALID for another direction.
    """
    desk.codebook.field(Record.CASE, "handover").value(direction)
    with desk.vault.connection.transaction():
        case = case_store.coded(desk.vault.connection, case_id)
        answers = with_answer(case.answers, "handover", direction)
        return _keep_case(desk, replace(case, answers=answers))


def require_open(case: CodedCase) -> None:
    """Refuse to change what is closed; reopening is one deliberate step.

    Raises:
        ExpectedError: CASE_CLOSED.
    """
    if case.status is CaseStatus.CLOSED:
        raise ExpectedError(ErrorCode.CASE_CLOSED)


def follow_timeline(desk: Desk, case_id: CaseId) -> None:
    """Bring status and days in line with the timeline, inside the caller's transaction."""
    case_store.follow_timeline(desk.vault.connection, case_id)
    _settle(desk, case_store.coded(desk.vault.connection, case_id))


def note_reply(desk: Desk, case_id: CaseId, contact: CodedRecord) -> None:
    """Fill in first reply and hearing from a contact, inside the caller's transaction."""
    case = case_store.coded(desk.vault.connection, case_id)
    answers = after_contact(case.answers, contact)
    case_store.keep(desk.vault.connection, replace(case, answers=answers), desk.now())


def _keep(desk: Desk, case_id: CaseId, changes: dict[str, Answer | None]) -> Case:
    with desk.vault.connection.transaction():
        case = case_store.coded(desk.vault.connection, case_id)
        require_open(case)
        return _keep_case(desk, replace(case, answers=_with(desk, case.answers, changes)))


def _with(desk: Desk, answers: Answers, changes: dict[str, Answer | None]) -> Answers:
    for field, answer in changes.items():
        if desk.codebook.field(Record.CASE, field).need is Need.DERIVED:
            raise ExpectedError(ErrorCode.ANSWER_INVALID)
        if answer is not None:
            desk.codebook.check(Record.CASE, {field: answer}, desk.today())
        answers = with_answer(answers, field, answer)
    return answers


def _registered(desk: Desk, case: CodedCase) -> CodedCase:
    if case.status is not CaseStatus.DRAFT:
        return case
    return replace(case, status=CaseStatus.NEW, registered_on=desk.today())


def _keep_case(desk: Desk, case: CodedCase) -> Case:
    _settle(desk, case)
    return case_store.whole(desk.vault.connection, case.case_id)


def _settle(desk: Desk, case: CodedCase) -> None:
    status = status_after(case.status, has_contact=bool(case.rows(Record.CONTACT)))
    case_store.keep(desk.vault.connection, replace(case, status=status), desk.now())
