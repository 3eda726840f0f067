"""Questions, policy signals, activities, learning and companies: what is kept beside the cases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.casework.codebook import Need
from counsellor_app.casework.coded_case import POOL_RECORDS, Record, RecordId
from counsellor_app.casework.pool_records import PoolRecord
from counsellor_app.errors import BugError
from counsellor_app.operations.limits import require_past, require_room
from counsellor_app.vault import record_store

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.desk import Desk


def list_records(desk: Desk, record: Record) -> tuple[PoolRecord, ...]:
    """All records of one kind, newest first, drafts among them."""
    return record_store.of_kind(desk.vault.connection, record)


def open_record(desk: Desk, record_id: RecordId) -> PoolRecord:
    """One record.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    return record_store.whole(desk.vault.connection, record_id)


def start_record(desk: Desk, record: Record) -> PoolRecord:
    """Begin a record of today: a draft, in the vault from this moment on."""
    if record not in POOL_RECORDS:
        raise BugError(record.value)
    connection = desk.vault.connection
    with connection.transaction():
        record_id = record_store.add(
            connection,
            record,
            day=desk.today(),
            codebook_version=desk.codebook.version,
            at=desk.now(),
        )
        return record_store.whole(connection, record_id)


def keep_record(
    desk: Desk,
    record_id: RecordId,
    *,
    day: date,
    answers: Answers,
    name: FreeText,
    text: FreeText,
) -> PoolRecord:
    """Keep a record as it stands; a finished record must stay complete.

    Raises:
        MissingAnswersError: a required answer of a finished record would go.
        ExpectedError: ANSWER_INVALID, DATE_IN_FUTURE, DATE_TOO_EARLY, TEXT_TOO_LONG,
            NO_SUCH_RECORD.
    """
    require_room(name, text)
    require_past(day, desk.today())
    connection = desk.vault.connection
    with connection.transaction():
        held = record_store.whole(connection, record_id).coded
        coded = replace(held, day=day, answers=answers)
        desk.codebook.check(coded.record, coded.answers, desk.today())
        if not coded.is_draft:
            desk.codebook.require(coded.record, coded.answers, Need.ROW)
        record_store.keep(connection, PoolRecord(coded, name, text), desk.now())
        return record_store.whole(connection, record_id)


def finish_record(desk: Desk, record_id: RecordId) -> PoolRecord:
    """Take the draft mark away: from now on the record counts.

    Raises:
        MissingAnswersError: required answers are missing.
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        held = record_store.whole(connection, record_id)
        desk.codebook.require(held.coded.record, held.coded.answers, Need.ROW)
        finished = replace(held, coded=replace(held.coded, is_draft=False))
        record_store.keep(connection, finished, desk.now())
        return finished


def remove_record(desk: Desk, record_id: RecordId) -> None:
    """Delete a record with its words; removing what is gone already is no error."""
    with desk.vault.connection.transaction():
        record_store.remove(desk.vault.connection, record_id)
