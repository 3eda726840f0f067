"""The pool's records beside the cases: questions, signals, activities, learning, companies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.answers import to_json
from counsellor_app.casework.coded_case import CodedRecord, Record, RecordId
from counsellor_app.casework.free_text import NO_WORDS
from counsellor_app.casework.kept_words import Owner
from counsellor_app.casework.pool_records import PoolRecord
from counsellor_app.vault import word_store
from counsellor_app.vault.coded_row import coded_record
from counsellor_app.vault.days import day_or_none, day_text, instant_text
from counsellor_app.vault.typed_row import required
from counsellor_app.vault.word_store import Place, WordsField

if TYPE_CHECKING:
    from datetime import date, datetime

    from counsellor_app.vault.connection import Connection, Row
    from counsellor_app.vault.word_store import CaseWords


def add(
    connection: Connection, record: Record, *, day: date, codebook_version: int, at: datetime
) -> RecordId:
    """A new draft."""
    made = connection.run(
        _ADD,
        record=record.value,
        day=day_text(day),
        answers=to_json({}),
        codebook_version=codebook_version,
        at=instant_text(at),
    )
    return RecordId(made)


def whole(connection: Connection, record_id: RecordId) -> PoolRecord:
    """One record with its words.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    row = required(connection.row(_ROW, id=record_id))
    kept = word_store.of_owner(connection, Owner.POOL_RECORD, record_id)
    return _record(row, {(Owner.POOL_RECORD, int(record_id), field): kept[field] for field in kept})


def of_kind(connection: Connection, record: Record) -> tuple[PoolRecord, ...]:
    """All records of one kind with their words, newest first."""
    words = word_store.of_pool_records(connection, record.value)
    found = connection.rows(_OF_KIND, record=record.value)
    return tuple(_record(row, words) for row in found)


def coded_of_kind(connection: Connection, record: Record) -> tuple[CodedRecord, ...]:
    """The finished records of one kind in codes alone, oldest first."""
    return tuple(coded_record(row) for row in connection.rows(_FINISHED, record=record.value))


def first_day(connection: Connection) -> date | None:
    """The earliest day of any finished record."""
    row = connection.row("SELECT min(day) AS day FROM pool_record WHERE is_draft = 0")
    return None if row is None else day_or_none(row.text_or_none("day"))


def keep(connection: Connection, kept: PoolRecord, at: datetime) -> None:
    """Keep a record's codes, day and words."""
    connection.run(
        _KEEP,
        id=kept.coded.record_id,
        day=day_text(kept.coded.day),
        answers=to_json(kept.coded.answers),
        is_draft=int(kept.coded.is_draft),
        at=instant_text(at),
    )
    for field, text in ((WordsField.NAME, kept.name), (WordsField.TEXT, kept.text)):
        word_store.keep(connection, Place(Owner.POOL_RECORD, kept.coded.record_id, field), text, at)


def remove(connection: Connection, record_id: RecordId) -> None:
    """Delete a record with its words; cases lose their link to a company that goes."""
    word_store.forget(connection, Owner.POOL_RECORD, record_id)
    connection.run("DELETE FROM pool_record WHERE record_id = :id", id=record_id)


def _record(row: Row, words: CaseWords) -> PoolRecord:
    record_id = row.number("record_id")
    return PoolRecord(
        coded=coded_record(row),
        name=words.get((Owner.POOL_RECORD, record_id, WordsField.NAME), NO_WORDS),
        text=words.get((Owner.POOL_RECORD, record_id, WordsField.TEXT), NO_WORDS),
    )


_ADD = """
INSERT INTO pool_record (record, day, answers, is_draft, codebook_version, changed_at)
VALUES (:record, :day, :answers, 1, :codebook_version, :at)
"""
_ROW = """
SELECT record_id, record, day, answers, is_draft FROM pool_record WHERE record_id = :id
"""
_OF_KIND = """
SELECT record_id, record, day, answers, is_draft FROM pool_record
WHERE record = :record ORDER BY day DESC, record_id DESC
"""
_FINISHED = """
SELECT record_id, record, day, answers, is_draft FROM pool_record
WHERE record = :record AND is_draft = 0 ORDER BY day, record_id
"""
_KEEP = """
UPDATE pool_record SET day = :day, answers = :answers, is_draft = :is_draft, changed_at = :at
WHERE record_id = :id
"""
