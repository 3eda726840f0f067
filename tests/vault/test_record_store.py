"""The pool's records in and out of the vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.coded_case import POOL_RECORDS, Record, RecordId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.pool_records import PoolRecord
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import record_store
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.schema import bring_up_to_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.vault.connection import Connection

NOW = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """An empty vault's database."""
    opened = open_database(tmp_path / "d.db", b"k" * 32, must_exist=False)
    bring_up_to_date(opened)
    yield opened
    opened.close()


def a_record(connection: Connection, record: Record, day: date) -> PoolRecord:
    record_id = record_store.add(connection, record, day=day, codebook_version=1, at=NOW)
    return record_store.whole(connection, record_id)


@pytest.mark.parametrize("record", POOL_RECORDS)
def test_a_record_comes_back(connection: Connection, record: Record) -> None:
    """Codes, day and words of each kind come back as they were."""
    held = a_record(connection, record, NOW.date())
    coded = replace(held.coded, answers={"x": ("A", "B"), "n": 3}, is_draft=False)
    kept = PoolRecord(coded, FreeText("Zonnebloem"), FreeText("over de nachtdraai"))
    record_store.keep(connection, kept, NOW)
    assert record_store.whole(connection, held.coded.record_id) == kept
    assert record_store.of_kind(connection, record) == (kept,)


def test_records_are_listed_newest_first(connection: Connection) -> None:
    """A list begins with the latest day, and with the latest made of one day."""
    days = (date(2026, 1, 2), date(2026, 3, 1), date(2026, 1, 2))
    made = [a_record(connection, Record.QUESTION, day).coded.record_id for day in days]
    listed = [held.coded.record_id for held in record_store.of_kind(connection, Record.QUESTION)]
    assert listed == [made[1], made[2], made[0]]


def test_coded_records_are_the_finished_ones(connection: Connection) -> None:
    """Counting sees no drafts and no other kinds."""
    a_record(connection, Record.ACTIVITY, NOW.date())
    held = a_record(connection, Record.QUESTION, NOW.date())
    assert record_store.coded_of_kind(connection, Record.QUESTION) == ()
    finished = replace(held.coded, is_draft=False)
    record_store.keep(connection, replace(held, coded=finished), NOW)
    assert record_store.coded_of_kind(connection, Record.QUESTION) == (finished,)


def test_a_removed_record_takes_its_words(connection: Connection) -> None:
    """A record goes with its words and cannot be read again."""
    held = a_record(connection, Record.COMPANY, NOW.date())
    record_store.keep(connection, replace(held, name=FreeText("Zonnebloem")), NOW)
    record_store.remove(connection, held.coded.record_id)
    assert connection.row("SELECT 1 FROM words") is None
    with pytest.raises(ExpectedError) as refused:
        record_store.whole(connection, held.coded.record_id)
    assert refused.value.code is ErrorCode.NO_SUCH_RECORD


def test_a_record_that_never_was_is_said(connection: Connection) -> None:
    """An unknown id is an expected error."""
    with pytest.raises(ExpectedError) as refused:
        record_store.whole(connection, RecordId(99))
    assert refused.value.code is ErrorCode.NO_SUCH_RECORD
