"""Sheets for intervision in the vault.

A draft goes with its case: erasing the case takes it along. Approval cuts that thread for good.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from counsellor_app import settings
from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, SheetId
from counsellor_app.anonymisation.kept_sheet import KeptSheet, SheetRow
from counsellor_app.anonymisation.sheet_json import from_json, to_json
from counsellor_app.casework.case import KnownPerson, PersonId
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.session import SessionId
from counsellor_app.vault import word_store
from counsellor_app.vault.days import day_or_none, instant_text
from counsellor_app.vault.typed_row import required
from counsellor_app.vault.word_store import WordsField

if TYPE_CHECKING:
    from counsellor_app.vault.connection import Connection, Row


def add(
    connection: Connection, draft: DraftSheet, case_id: CaseId, *, made_on: date, at: datetime
) -> DraftSheet:
    """Keep a new draft of a case and give it its number."""
    new_id = connection.run(
        "INSERT INTO sheet (case_id, audience, state, fields, made_on, changed_at)"
        " VALUES (:case_id, :audience, 'DRAFT', :fields, :made_on, :changed_at)",
        case_id=case_id,
        audience=draft.audience,
        fields=to_json(draft),
        made_on=made_on.isoformat(),
        changed_at=instant_text(at),
    )
    return replace(draft, sheet_id=SheetId(new_id))


def keep(connection: Connection, draft: DraftSheet, *, at: datetime) -> None:
    """Keep a draft. A sheet that was approved loses its approval, unless nothing changed.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    if load(connection, draft.sheet_id).draft == draft:
        return
    connection.run(
        "UPDATE sheet SET audience = :audience, fields = :fields, state = 'DRAFT',"
        " approved_on = NULL, changed_at = :changed_at WHERE sheet_id = :id",
        audience=draft.audience,
        fields=to_json(draft),
        changed_at=instant_text(at),
        id=draft.sheet_id,
    )


def mark_approved(
    connection: Connection, final: DraftSheet, *, approved_on: date, at: datetime
) -> None:
    """Keep a sheet as it was approved; from here on it belongs to no case.

    `final` is what readers see; how it came about is overwritten with it.
    """
    connection.run(
        "UPDATE sheet SET state = 'APPROVED', case_id = NULL, fields = :fields,"
        " approved_on = :approved_on, changed_at = :changed_at WHERE sheet_id = :id",
        fields=to_json(final),
        approved_on=approved_on.isoformat(),
        changed_at=instant_text(at),
        id=final.sheet_id,
    )


def load(connection: Connection, sheet_id: SheetId) -> KeptSheet:
    """One sheet.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    row = required(connection.row("SELECT * FROM sheet WHERE sheet_id = :id", id=sheet_id))
    draft = from_json(row.text("fields"), sheet_id, Audience(row.text("audience")))
    case_id = row.number_or_none("case_id")
    return KeptSheet(
        draft,
        day_or_none(row.text_or_none("approved_on")),
        None if case_id is None else CaseId(case_id),
    )


def list_rows(connection: Connection) -> tuple[SheetRow, ...]:
    """All sheets, newest first.

    An approved sheet lives the days of the counsellor's setting, from its session or, without
    one, from its approval.
    """
    lifetime = timedelta(days=settings.load().sheet_lifetime_days)
    return tuple(_row(row, lifetime) for row in connection.rows(_ROWS))


def erase(connection: Connection, sheet_id: SheetId) -> None:
    """Take a sheet away for good; its pages are overwritten by the database's own setting."""
    connection.run("DELETE FROM sheet WHERE sheet_id = :id", id=sheet_id)


def known_persons(connection: Connection) -> tuple[KnownPerson, ...]:
    """The people of every case here: no name known at all may stand in a sheet."""
    rows = connection.rows(
        "SELECT owner_id, field, body FROM words WHERE owner = 'person' ORDER BY owner_id, field"
    )
    found: dict[int, KnownPerson] = {}
    for row in rows:
        person_id = row.number("owner_id")
        held = found.get(person_id, KnownPerson(PersonId(person_id), FreeText()))
        words = FreeText(row.text("body"))
        if row.text("field") == WordsField.NAME:
            found[person_id] = replace(held, name=words)
        else:
            found[person_id] = replace(held, aliases=word_store.split_lines(words))
    return tuple(found.values())


def _row(row: Row, lifetime: timedelta) -> SheetRow:
    approved_on = day_or_none(row.text_or_none("approved_on"))
    from_day = day_or_none(row.text_or_none("session_day")) or approved_on
    session_id = row.number_or_none("session_id")
    return SheetRow(
        SheetId(row.number("sheet_id")),
        Audience(row.text("audience")),
        date.fromisoformat(row.text("made_on")),
        approved_on,
        from_day + lifetime if approved_on and from_day else None,
        None if session_id is None else SessionId(session_id),
    )


_ROWS = """
SELECT sheet_id, audience, made_on, approved_on, session_id, session.day AS session_day
FROM sheet LEFT JOIN session USING (session_id)
ORDER BY sheet_id DESC
"""
