"""What is kept beside the cases."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.coded_case import POOL_RECORDS, Record, RecordId
from counsellor_app.casework.free_text import MAX_CHARACTERS, FreeText
from counsellor_app.errors import BugError, ErrorCode, ExpectedError, MissingAnswersError
from counsellor_app.operations import pool_records
from tests.builders import a_record

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.operations.desk import Desk

TODAY = date(2026, 3, 12)


def keep(
    desk: Desk, record_id: RecordId, answers: Answers, day: date = TODAY, text: str = ""
) -> PoolRecord:
    return pool_records.keep_record(
        desk, record_id, day=day, answers=answers, name=FreeText(), text=FreeText(text)
    )


@pytest.mark.parametrize("record", POOL_RECORDS)
def test_a_record_goes_from_draft_to_finished(desk: Desk, record: Record) -> None:
    """Each kind begins as a draft of today and counts once it is finished."""
    started = pool_records.start_record(desk, record)
    assert (started.coded.day, started.coded.is_draft) == (TODAY, True)
    finished = a_record(desk, record, "Zonnebloem", "over de nachtdraai")
    assert not finished.coded.is_draft
    assert (finished.name, finished.text) == (
        FreeText("Zonnebloem"),
        FreeText("over de nachtdraai"),
    )
    assert pool_records.list_records(desk, record) == (finished, started)
    assert pool_records.open_record(desk, finished.coded.record_id) == finished


def test_a_contact_is_no_record_of_the_pool(desk: Desk) -> None:
    """A row of a timeline beside any case is a fault of the program."""
    with pytest.raises(BugError):
        pool_records.start_record(desk, Record.CONTACT)


def test_finishing_needs_its_answers(desk: Desk) -> None:
    """A record with gaps stays a draft."""
    record_id = pool_records.start_record(desk, Record.QUESTION).coded.record_id
    with pytest.raises(MissingAnswersError) as refused:
        pool_records.finish_record(desk, record_id)
    assert refused.value.fields == ("q_channel", "q_topic", "q_minutes")
    assert pool_records.open_record(desk, record_id).coded.is_draft


def test_a_finished_record_stays_complete(desk: Desk) -> None:
    """A required answer cannot be taken out of what counts; other changes are kept."""
    record = a_record(desk, Record.QUESTION)
    with pytest.raises(MissingAnswersError):
        keep(desk, record.coded.record_id, {})
    kept = keep(desk, record.coded.record_id, record.coded.answers, date(2026, 3, 1), "korte vraag")
    assert (kept.coded.day, kept.text) == (date(2026, 3, 1), FreeText("korte vraag"))
    assert not kept.coded.is_draft


@pytest.mark.parametrize(
    ("day", "answers", "text", "code"),
    [
        (date(2026, 3, 13), {}, "", ErrorCode.DATE_IN_FUTURE),
        (date(1980, 1, 1), {}, "", ErrorCode.DATE_TOO_EARLY),
        (TODAY, {"q_channel": "NOSUCH"}, "", ErrorCode.ANSWER_INVALID),
        (TODAY, {"ac_kind": "GUIDE"}, "", ErrorCode.ANSWER_INVALID),
        (TODAY, {}, "x" * (MAX_CHARACTERS + 1), ErrorCode.TEXT_TOO_LONG),
    ],
    ids=["future", "early", "code", "foreign field", "long"],
)
def test_a_wrong_record_is_refused(
    desk: Desk, day: date, answers: Answers, text: str, code: ErrorCode
) -> None:
    """What cannot be is refused, and the record stays as it was."""
    started = pool_records.start_record(desk, Record.QUESTION)
    with pytest.raises(ExpectedError) as refused:
        keep(desk, started.coded.record_id, answers, day, text)
    assert refused.value.code is code
    assert pool_records.open_record(desk, started.coded.record_id) == started


def test_a_record_is_removed(desk: Desk) -> None:
    """A removed record is gone; removing it again is no error."""
    record_id = a_record(desk, Record.QUESTION).coded.record_id
    for _ in range(2):
        pool_records.remove_record(desk, record_id)
    assert pool_records.list_records(desk, Record.QUESTION) == ()
    with pytest.raises(ExpectedError) as refused:
        pool_records.open_record(desk, record_id)
    assert refused.value.code is ErrorCode.NO_SUCH_RECORD
