"""Sessions of intervision in the vault: codes and days in one table, words among the words."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, cast

from counsellor_app.casework.answers import code, from_json, number, to_json
from counsellor_app.casework.coded_case import Record, RecordId
from counsellor_app.casework.free_text import NO_WORDS
from counsellor_app.casework.kept_words import Owner
from counsellor_app.casework.session import (
    Attendee,
    IntervisionSession,
    PresenterLine,
    SessionId,
    SessionRow,
)
from counsellor_app.vault import word_store
from counsellor_app.vault.days import day_or_none, day_text, instant_text
from counsellor_app.vault.typed_row import required
from counsellor_app.vault.word_store import Place, WordsField

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.vault.connection import Connection, Row


def add(
    connection: Connection, *, day: date, answers: Answers, codebook_version: int, at: datetime
) -> SessionId:
    """A new draft."""
    made = connection.run(
        _ADD,
        day=day_text(day),
        answers=to_json(answers),
        codebook_version=codebook_version,
        at=instant_text(at),
    )
    return SessionId(made)


def load(connection: Connection, session_id: SessionId) -> IntervisionSession:
    """One session with its words, its sheets and its signals.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    row = required(connection.row("SELECT * FROM session WHERE session_id = :id", id=session_id))
    words = word_store.of_owner(connection, Owner.SESSION, session_id)
    sheets = connection.rows(_SHEETS, id=session_id)
    records = connection.rows(_RECORDS, id=session_id)
    return IntervisionSession(
        session_id=session_id,
        day=date.fromisoformat(row.text("day")),
        coded=from_json(row.text("answers")),
        starts_at=row.text_or_none("starts_at"),
        minutes=row.number("minutes"),
        place=words.get(WordsField.PLACE, NO_WORDS),
        facilitator=words.get(WordsField.FACILITATOR, NO_WORDS),
        attendees=_attendees(words),
        presenters=_presenters(words, row),
        learning=words.get(WordsField.LEARNING, NO_WORDS),
        agreements=words.get(WordsField.AGREEMENTS, NO_WORDS),
        next_on=day_or_none(row.text_or_none("next_on")),
        sheets=tuple(one.number("sheet_id") for one in sheets),
        signals=_of_kind(records, Record.SIGNAL),
        noted=next(iter(_of_kind(records, Record.LEARNING)), None),
        is_draft=bool(row.number("is_draft")),
    )


def keep(connection: Connection, session: IntervisionSession, at: datetime) -> None:
    """Keep a session's codes, days and words; its sheets and signals are joined one by one."""
    connection.run(
        _KEEP,
        id=session.session_id,
        day=day_text(session.day),
        starts_at=session.starts_at,
        minutes=session.minutes,
        answers=to_json(session.coded),
        feedback_on=json.dumps([day_text(one.feedback_on) for one in session.presenters]),
        next_on=day_text(session.next_on),
        is_draft=int(session.is_draft),
        at=instant_text(at),
    )
    for field, text in _words(session).items():
        word_store.keep(connection, Place(Owner.SESSION, session.session_id, field), text, at)


def remove(connection: Connection, session_id: SessionId) -> None:
    """Delete a session with its words; sheets and signals stay and know it no more."""
    connection.run("DELETE FROM session WHERE session_id = :id", id=session_id)


def join_record(connection: Connection, session_id: SessionId, record_id: RecordId) -> None:
    """Remember that a record of the pool came from this session."""
    connection.run(
        "INSERT OR REPLACE INTO session_record (record_id, session_id)"
        " VALUES (:record_id, :session_id)",
        record_id=record_id,
        session_id=session_id,
    )


def joined_records(connection: Connection) -> frozenset[RecordId]:
    """The records of the pool that came from a session."""
    found = connection.rows("SELECT record_id FROM session_record")
    return frozenset(RecordId(row.number("record_id")) for row in found)


def join_sheet(connection: Connection, sheet_id: int, session_id: SessionId | None) -> None:
    """Say in which session a sheet is discussed; None takes that back."""
    connection.run(
        "UPDATE sheet SET session_id = :session_id WHERE sheet_id = :sheet_id",
        session_id=session_id,
        sheet_id=sheet_id,
    )


def list_rows(connection: Connection) -> tuple[SessionRow, ...]:
    """All sessions, newest first, without words."""
    return tuple(_row(row) for row in connection.rows(_ROWS))


def _of_kind(records: Iterable[Row], record: Record) -> tuple[RecordId, ...]:
    held = (one for one in records if one.text("record") == record)
    return tuple(RecordId(one.number("record_id")) for one in held)


def _row(row: Row) -> SessionRow:
    answers = from_json(row.text("answers"))
    return SessionRow(
        session_id=SessionId(row.number("session_id")),
        day=date.fromisoformat(row.text("day")),
        kind=code(answers, "se_kind") or "",
        method=code(answers, "se_method") or "",
        minutes=row.number("minutes"),
        sheets=max(number(answers, "se_sheets"), row.number("joined")),
        next_on=day_or_none(row.text_or_none("next_on")),
        is_draft=bool(row.number("is_draft")),
    )


def _words(session: IntervisionSession) -> Mapping[WordsField, FreeText]:
    return {
        WordsField.PLACE: session.place,
        WordsField.FACILITATOR: session.facilitator,
        WordsField.ATTENDEES: word_store.joined_cells(
            tuple((one.name, one.organisation) for one in session.attendees)
        ),
        WordsField.PRESENTERS: word_store.joined_cells(
            tuple((one.question, one.action) for one in session.presenters)
        ),
        WordsField.LEARNING: session.learning,
        WordsField.AGREEMENTS: session.agreements,
    }


def _attendees(words: Mapping[WordsField, FreeText]) -> tuple[Attendee, ...]:
    held = word_store.split_cells(words.get(WordsField.ATTENDEES, NO_WORDS))
    return tuple(Attendee(name, organisation) for name, organisation in held)


def _presenters(words: Mapping[WordsField, FreeText], row: Row) -> tuple[PresenterLine, ...]:
    held = word_store.split_cells(words.get(WordsField.PRESENTERS, NO_WORDS))
    days = cast("list[str | None]", json.loads(row.text("feedback_on")))
    return tuple(
        PresenterLine(question, action, day_or_none(day))
        for (question, action), day in zip(held, days, strict=True)
    )


_ADD = """
INSERT INTO session (day, minutes, answers, feedback_on, is_draft, codebook_version, changed_at)
VALUES (:day, 0, :answers, '[]', 1, :codebook_version, :at)
"""
_KEEP = """
UPDATE session SET day = :day, starts_at = :starts_at, minutes = :minutes, answers = :answers,
    feedback_on = :feedback_on, next_on = :next_on, is_draft = :is_draft, changed_at = :at
WHERE session_id = :id
"""
_SHEETS = "SELECT sheet_id FROM sheet WHERE session_id = :id ORDER BY sheet_id"
_RECORDS = """
SELECT record_id, record FROM session_record JOIN pool_record USING (record_id)
WHERE session_id = :id ORDER BY record_id
"""
_ROWS = """
SELECT session_id, day, minutes, answers, next_on, is_draft,
    (SELECT count(*) FROM sheet WHERE sheet.session_id = session.session_id) AS joined
FROM session ORDER BY day DESC, session_id DESC
"""
