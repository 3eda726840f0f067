from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.casework.codebook import Codebook, FieldKind, Need
from counsellor_app.casework.coded_case import (
    CaseId,
    CaseStatus,
    CodedCase,
    CodedRecord,
    Record,
    RecordId,
)
from counsellor_app.casework.derivation import (
    after_contact,
    derive,
    duration_band,
    heard_band,
    months_later,
    outcome_so_far,
    reply_band,
    with_derived,
)

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answers

RECEIVED = date(2026, 2, 20)


def a_coded_case(answers: Answers) -> CodedCase:
    return CodedCase(CaseId(7), 3, CaseStatus.ONGOING, RECEIVED, 1, answers)


def a_contact(**answers: str) -> CodedRecord:
    return CodedRecord(Record.CONTACT, RecordId(1), date(2026, 2, 23), answers)


@pytest.mark.parametrize(
    ("days", "band"),
    [
        (-1, "D0"),
        (0, "D0"),
        (1, "D1"),
        (2, "D2_3"),
        (3, "D2_3"),
        (4, "D4_7"),
        (7, "D4_7"),
        (8, "D8_10"),
        (10, "D8_10"),
        (11, "D11P"),
    ],
)
def test_the_first_reply_falls_in_its_band(days: int, band: str) -> None:
    """Each edge of a band belongs where its label says."""
    replied = RECEIVED + timedelta(days=days)
    assert reply_band({"received_on": RECEIVED, "first_reply_on": replied}) == band


def test_a_reply_that_is_missing_or_unknown_has_its_own_band() -> None:
    """Not yet is not the same as not known."""
    assert reply_band({"received_on": RECEIVED}) == "NONE"
    assert reply_band({"received_on": RECEIVED, "first_reply_on": "NOTYET"}) == "NONE"
    assert reply_band({"received_on": RECEIVED, "first_reply_on": "UNK"}) == "UNK"
    assert reply_band({"first_reply_on": RECEIVED}) == "UNK"


def test_ten_calendar_days_run_over_the_end_of_the_month() -> None:
    """Received on 20 February: 2 March is in time, 3 March is late."""
    received: Answers = {"received_on": RECEIVED}
    assert heard_band({**received, "heard_on": date(2026, 3, 2)}) == "IN10"
    assert heard_band({**received, "heard_on": date(2026, 3, 3)}) == "LATE_VP"


def test_a_late_hearing_tells_whose_wish_it_was() -> None:
    """The applicant's wish is kept apart from the counsellor's delay."""
    late: Answers = {"received_on": RECEIVED, "heard_on": date(2026, 4, 1)}
    assert heard_band({**late, "heard_late_request": "Y"}) == "LATE_REQ"
    assert heard_band({**late, "heard_late_request": "UNK"}) == "LATE_VP"
    assert heard_band({"received_on": RECEIVED}) == "NOTYET"
    assert heard_band({"received_on": RECEIVED, "heard_on": "UNK"}) == "UNK"
    assert heard_band({"heard_on": RECEIVED}) == "UNK"


@pytest.mark.parametrize(
    ("closed_on", "band"),
    [
        (date(2026, 2, 20), "U1M"),
        (date(2026, 3, 19), "U1M"),
        (date(2026, 3, 20), "M1_3"),
        (date(2026, 5, 19), "M1_3"),
        (date(2026, 5, 20), "M3_6"),
        (date(2026, 8, 19), "M3_6"),
        (date(2026, 8, 20), "O6M"),
    ],
)
def test_duration_is_told_in_bands_of_months(closed_on: date, band: str) -> None:
    """A month ends on the same day of the next."""
    assert duration_band({"received_on": RECEIVED, "closed_on": closed_on}) == band


def test_an_open_case_has_no_duration() -> None:
    """Open, and closed without a day of receipt, each have their own code."""
    assert duration_band({"received_on": RECEIVED}) == "OPEN"
    assert duration_band({"closed_on": RECEIVED}) == "UNK"


def test_risk_groups_follow_from_the_intake() -> None:
    """A technician who freelances by day at thirty is in two of the four groups."""
    answers: Answers = {
        "function_cluster": "TECH",
        "hours": "N",
        "employment": "SELF",
        "age_band": "A26_35",
    }
    derived = derive(a_coded_case(answers))
    assert derived["risk_tech"] == derived["risk_free"] == derived["risk_any"] == "Y"
    assert derived["risk_hours"] == derived["risk_start"] == "N"
    assert derived["risk_count"] == "R2P"


@pytest.mark.parametrize(
    ("answers", "any_group", "how_many"),
    [
        (
            {"function_cluster": "CAST", "hours": "N", "employment": "PERM", "age_band": "A51P"},
            "N",
            "R0",
        ),
        (
            {"function_cluster": "CAST", "hours": "Y", "employment": "PERM", "age_band": "A51P"},
            "Y",
            "R1",
        ),
        (
            {"function_cluster": "CAST", "hours": "Y", "employment": "PERM", "age_band": "PNS"},
            "Y",
            "UNK",
        ),
        (
            {"function_cluster": "CAST", "hours": "N", "employment": "UNK", "age_band": "A51P"},
            "UNK",
            "UNK",
        ),
        ({}, "UNK", "UNK"),
    ],
)
def test_what_is_unknown_stays_unknown(answers: Answers, any_group: str, how_many: str) -> None:
    """No group is claimed or denied on the strength of an answer nobody gave."""
    derived = derive(a_coded_case(answers))
    assert (derived["risk_any"], derived["risk_count"]) == (any_group, how_many)


def test_a_contact_fills_in_the_days_nobody_answered() -> None:
    """A talk to hear and inform is both the first reply and the hearing."""
    answers: Answers = {"received_on": RECEIVED, "first_reply_on": "NOTYET"}
    heard = after_contact(answers, a_contact(c_with="APPL", c_purpose="HEAR"))
    assert heard["first_reply_on"] == heard["heard_on"] == date(2026, 2, 23)


def test_a_contact_never_overrules_an_answer() -> None:
    """Days that were answered stay, and talks with others or for other ends fill in nothing."""
    answers: Answers = {"first_reply_on": RECEIVED}
    assert after_contact(answers, a_contact(c_with="APPL", c_purpose="FOLLOW")) == answers
    assert after_contact({}, a_contact(c_with="EMPL", c_purpose="HEAR")) == {}


def test_derived_codes_are_in_the_codebook(codebook: Codebook) -> None:
    """Every derived answer is a derived field, and what is answered is kept beside it."""
    case = a_coded_case({"hours": "Y", "received_on": RECEIVED})
    for name in derive(case):
        assert codebook.field(Record.CASE, name).need is Need.DERIVED
    assert with_derived(case)["hours"] == "Y"
    assert with_derived(case)["risk_hours"] == "Y"
    assert with_derived(case)["status"] == "ONGOING"
    assert with_derived(case)["case_no"] == 3


@given(st.data())
def test_whatever_is_answered_derives_to_known_codes(
    codebook: Codebook, data: st.DataObject
) -> None:
    """No combination of answers derives to a code the codebook does not have."""
    answers = {
        field.code: data.draw(st.sampled_from([value.code for value in field.values]))
        for field in codebook.of(Record.CASE)
        if field.kind is FieldKind.CHOICE
        and field.need is not Need.DERIVED
        and data.draw(st.booleans())
    }
    days = st.dates(date(2025, 1, 1), date(2027, 1, 1))
    for name in ("received_on", "first_reply_on", "heard_on", "closed_on"):
        if data.draw(st.booleans()):
            answers[name] = data.draw(days)
    for name, answer in derive(a_coded_case(answers)).items():
        if isinstance(answer, str):
            assert codebook.field(Record.CASE, name).value(answer)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 60))
def test_later_months_never_come_earlier(start: date, months: int) -> None:
    """More months later is later, so a term never shrinks."""
    assert months_later(start, months) < months_later(start, months + 1)


def test_an_open_case_has_no_outcome_so_far() -> None:
    """Whatever was answered before; once closed it has the one answered, or unknown."""
    assert outcome_so_far({"outcome": "HEARD"}) == "OPEN"
    assert outcome_so_far({"closed_on": RECEIVED, "outcome": "HEARD"}) == "HEARD"
    assert outcome_so_far({"closed_on": RECEIVED}) == "UNK"
