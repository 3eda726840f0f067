"""Sessions of intervision: begin, record, join sheets, raise signals, prove who attended."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.attendance import prove, written_names
from counsellor_app.casework.answers import NO_ANSWERS
from counsellor_app.casework.codebook import Need
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.session import require_form
from counsellor_app.export import outgoing
from counsellor_app.operations import leaving, pool_records
from counsellor_app.operations.erasure import leave_nothing
from counsellor_app.operations.intervision import set_session
from counsellor_app.operations.limits import require_past, require_plausible
from counsellor_app.operations.session_learning import note_learning
from counsellor_app.pace import Act, act
from counsellor_app.vault import session_store, sheet_store

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.anonymisation.case_sheet import SheetId
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.casework.session import IntervisionSession, SessionId, SessionRow
    from counsellor_app.operations.desk import Desk


def list_sessions(desk: Desk) -> tuple[SessionRow, ...]:
    """All sessions, newest first, drafts and plans among them."""
    return session_store.list_rows(desk.vault.connection)


def open_session(desk: Desk, session_id: SessionId) -> IntervisionSession:
    """One session.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    return session_store.load(desk.vault.connection, session_id)


def start_session(desk: Desk, *, kind: str = "", method: str = "") -> IntervisionSession:
    """Begin the record of a session of today: a draft, in the vault from this moment on.

    Raises:
        ExpectedError: ANSWER_INVALID for a kind or method the codebook does not have.
    """
    given = {"se_kind": kind, "se_method": method}
    answers = MappingProxyType({field: code for field, code in given.items() if code})
    desk.codebook.check(Record.SESSION, answers, desk.today())
    connection = desk.vault.connection
    with connection.transaction():
        session_id = session_store.add(
            connection,
            day=desk.today(),
            answers=answers or NO_ANSWERS,
            codebook_version=desk.codebook.version,
            at=desk.now(),
        )
        return session_store.load(connection, session_id)


def keep_session(desk: Desk, session: IntervisionSession) -> IntervisionSession:
    """Keep a session as it stands; its sheets, records and draft mark have operations of their own.

    A draft may lie ahead; what was held must be past and stay complete.

    Raises:
        MissingAnswersError: a required answer of a finished session would go.
        ExpectedError: ANSWER_INVALID, DATE_IN_FUTURE, DATE_TOO_EARLY, TEXT_TOO_LONG,
            NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        held = session_store.load(connection, session.session_id)
        kept = replace(session, is_draft=held.is_draft)
        _require_sound(desk, kept)
        session_store.keep(connection, kept, desk.now())
        note_learning(desk, replace(kept, noted=held.noted))
        return session_store.load(connection, session.session_id)


def finish_session(desk: Desk, session_id: SessionId) -> IntervisionSession:
    """Take the draft mark away: the session was held as it is recorded.

    A session of the pool or the sector is noted among what the counsellor learned, where it
    counts; a record that the counsellor made of that day before is taken for it.

    Raises:
        MissingAnswersError: required answers are missing.
        ExpectedError: DATE_IN_FUTURE for a session that is still to come; NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        finished = replace(session_store.load(connection, session_id), is_draft=False)
        _require_sound(desk, finished)
        session_store.keep(connection, finished, desk.now())
        note_learning(desk, finished)
        return session_store.load(connection, session_id)


def remove_session(desk: Desk, session_id: SessionId) -> None:
    """Delete a session with its words; removing what is gone already is no error."""
    with desk.vault.connection.transaction():
        session_store.remove(desk.vault.connection, session_id)
    leave_nothing(desk)


def add_signal(desk: Desk, session_id: SessionId) -> PoolRecord:
    """Begin a policy signal that came up in a session: a draft, to be written and reviewed.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        session_store.load(connection, session_id)
        signal = pool_records.start_record(desk, Record.SIGNAL)
        session_store.join_record(connection, session_id, signal.coded.record_id)
        return signal


def link_sheet(desk: Desk, session_id: SessionId, sheet_id: SheetId) -> IntervisionSession:
    """Say that a sheet is discussed in a session; from its day the sheet's lifetime runs.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    set_session(desk, sheet_id, session_id)
    return session_store.load(desk.vault.connection, session_id)


def unlink_sheet(desk: Desk, session_id: SessionId, sheet_id: SheetId) -> IntervisionSession:
    """Take `link_sheet` back.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    set_session(desk, sheet_id, None)
    return session_store.load(desk.vault.connection, session_id)


def names_to_check(desk: Desk, session_id: SessionId) -> tuple[FreeText, ...]:
    """Names known from a case that stand in the record of a session, each once as it is written.

    Among those who attended, a namesake may be meant; anywhere else the name should go.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    session = session_store.load(connection, session_id)
    return written_names(session, sheet_store.known_persons(connection))


@act(Act.DRAWING)
def attendance_pdf(
    desk: Desk,
    session_id: SessionId,
    *,
    language: str = "nl",
    with_place: bool = False,
    names_are_checked: bool = False,
) -> bytes:
    """The attendance proof for the screen, as it would leave.

    Raises:
        ExpectedError: what `release_attendance` refuses, but for the file.
    """
    return _attendance(
        desk, session_id, language, with_place=with_place, names_are_checked=names_are_checked
    ).data


@act(Act.DRAWING)
def release_attendance(  # noqa: PLR0913  the file, and three choices that are the counsellor's own
    desk: Desk,
    session_id: SessionId,
    target: Path,
    *,
    may_replace: bool = False,
    language: str = "nl",
    with_place: bool = False,
    names_are_checked: bool = False,
) -> LedgerLine:
    """Write the attendance proof where the counsellor chose: who was there and when, no case.

    Raises:
        ExpectedError: ATTENDANCE_EMPTY without anybody; ATTENDANCE_NAMES with the `number` of
            attendees who are known from a case, until the counsellor said they are meant;
            NO_SUCH_RECORD, and what `leaving.release` refuses.
    """
    made = _attendance(
        desk, session_id, language, with_place=with_place, names_are_checked=names_are_checked
    )
    return leaving.release(desk, made, target, may_replace=may_replace)


def _attendance(
    desk: Desk,
    session_id: SessionId,
    language: str,
    *,
    with_place: bool,
    names_are_checked: bool,
) -> outgoing.Outgoing:
    connection = desk.vault.connection
    proof = prove(
        session_store.load(connection, session_id),
        sheet_store.known_persons(connection),
        with_place=with_place,
        names_are_checked=names_are_checked,
    )
    return outgoing.attendance_pdf(proof, desk.codebook, language=language)


def _require_sound(desk: Desk, session: IntervisionSession) -> None:
    require_form(session)
    desk.codebook.check(Record.SESSION, session.coded, desk.today())
    for day in (session.day, session.next_on, *(one.feedback_on for one in session.presenters)):
        require_plausible(day)
    if session.is_draft:
        return
    require_past(session.day, desk.today())
    desk.codebook.require(Record.SESSION, session.coded, Need.ROW)
