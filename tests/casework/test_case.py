from __future__ import annotations

import json
import pickle
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.casework.case import (
    hearing_due_on,
    require_agreements,
    retention_until,
    status_after,
)
from counsellor_app.casework.coded_case import (
    CaseId,
    CaseStatus,
    CodedCase,
    CodedRecord,
    Record,
    RecordId,
)
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answers

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


def test_the_hearing_is_due_ten_calendar_days_after_receipt() -> None:
    """Received on 1 March: 11 March is the last day; heard, or not known, nothing is due."""
    received: Answers = {"received_on": date(2026, 3, 1)}
    assert hearing_due_on(received) == date(2026, 3, 11)
    assert hearing_due_on({**received, "heard_on": "NOTYET"}) == date(2026, 3, 11)
    assert hearing_due_on({**received, "heard_on": date(2026, 3, 4)}) is None
    assert hearing_due_on({**received, "heard_on": "UNK"}) is None
    assert hearing_due_on({}) is None


@pytest.mark.parametrize(
    ("current", "has_contact", "expected"),
    [
        (CaseStatus.DRAFT, True, CaseStatus.DRAFT),
        (CaseStatus.NEW, False, CaseStatus.NEW),
        (CaseStatus.NEW, True, CaseStatus.ONGOING),
        (CaseStatus.ONGOING, False, CaseStatus.NEW),
        (CaseStatus.ONGOING, True, CaseStatus.ONGOING),
        (CaseStatus.WAITING, True, CaseStatus.WAITING),
        (CaseStatus.CLOSED, True, CaseStatus.CLOSED),
        (CaseStatus.CLOSED, False, CaseStatus.CLOSED),
    ],
)
def test_status_follows_from_what_was_done(
    current: CaseStatus, has_contact: bool, expected: CaseStatus
) -> None:
    """What is a draft, waiting or closed stays so; of the rest contacts decide."""
    assert status_after(current, has_contact=has_contact) is expected


def test_interventions_need_the_agreements_the_law_asks() -> None:
    """Talking needs none, a third party the applicant's, conciliation both."""
    on = date(2026, 4, 2)
    require_agreements({"iv_kind": "I1"})
    require_agreements({"iv_kind": "I2", "iv_consent_on": on})
    require_agreements({"iv_kind": "I3", "iv_consent_on": on, "iv_consent2_on": on})
    for answers, expected in (
        ({"iv_kind": "I2"}, ErrorCode.AGREEMENT_MISSING),
        ({"iv_kind": "I3", "iv_consent2_on": on}, ErrorCode.AGREEMENT_MISSING),
        ({"iv_kind": "I3", "iv_consent_on": on}, ErrorCode.OTHER_AGREEMENT_MISSING),
    ):
        with pytest.raises(ExpectedError) as raised:
            require_agreements(answers)
        assert raised.value.code is expected


def test_retention_ends_on_the_same_day_of_the_month() -> None:
    """Two years after 29 February is 28 February; a month after 31 January is 28 February."""
    assert retention_until(date(2024, 2, 29), 24) == date(2026, 2, 28)
    assert retention_until(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert retention_until(date(2026, 12, 5), 0) == date(2026, 12, 5)
    assert retention_until(date(2026, 11, 30), 2) == date(2027, 1, 30)


@given(DAYS, st.integers(0, 240))
def test_retention_is_never_more_than_a_few_days_off(closed_on: date, months: int) -> None:
    """Whatever the calendar, the term lies within the month it should."""
    until = retention_until(closed_on, months)
    ahead = (until.year - closed_on.year) * 12 + until.month - closed_on.month
    assert ahead == months
    assert 0 <= closed_on.day - until.day <= 3


@given(DAYS)
def test_every_day_lies_in_exactly_one_half_year(on: date) -> None:
    """Half-years follow each other without gap or overlap."""
    half = HalfYear.of(on)
    assert half.holds(on)
    assert not half.previous.holds(on)
    assert not half.following.holds(on)
    assert half.previous.last_on + timedelta(days=1) == half.first_on
    assert half.following.previous == half
    assert half.previous < half < half.following


def test_a_half_year_is_first_or_second() -> None:
    """There is no third; and no day lies in none."""
    assert (HalfYear(2026, 1).first_on, HalfYear(2026, 1).last_on) == (
        date(2026, 1, 1),
        date(2026, 6, 30),
    )
    assert not HalfYear(2026, 1).holds(None)
    with pytest.raises(ValueError, match="3"):
        HalfYear(2026, 3)


def test_words_give_nothing_away() -> None:
    """Printed, formatted, compared or serialised, words of a case stay where they are."""
    words = FreeText("Zeg het aan niemand")
    assert repr(words) == "<FreeText, 19 characters>"
    assert f"{words}" == f"{words:>40}" == str(words) == repr(words)
    assert len(words) == 19
    assert words == FreeText("Zeg het aan niemand")
    assert words != "Zeg het aan niemand"
    assert len({words, FreeText("Zeg het aan niemand")}) == 1
    assert bool(words)
    assert not FreeText(" \n")
    with pytest.raises(TypeError):
        pickle.dumps(words)
    with pytest.raises(TypeError):
        json.dumps(words)
    assert words.reveal() == "Zeg het aan niemand"


def test_a_case_gives_its_finished_rows() -> None:
    """Drafts are left out, and so are rows of another kind."""
    on = date(2026, 3, 1)
    rows = (
        CodedRecord(Record.CONTACT, RecordId(1), on, {}),
        CodedRecord(Record.CONTACT, RecordId(2), on, {}, is_draft=True),
        CodedRecord(Record.REFERRAL, RecordId(3), on, {}),
    )
    case = CodedCase(CaseId(1), 1, CaseStatus.NEW, on, 1, {}, rows)
    assert [row.record_id for row in case.rows(Record.CONTACT)] == [1]
