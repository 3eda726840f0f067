"""A text of the report from its first word to its approval, and the numbers mediarte supplies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.anonymisation.text_hints import HintKind
from counsellor_app.casework.coded_case import Record, RecordId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.period import Period
from counsellor_app.casework.report_texts import (
    LARGEST_SUPPLIED,
    WORDS_CHARACTERS,
    Check,
    ReportText,
    TextKind,
)
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import companies, persons, pool_records, report_texts
from tests.builders import a_case, a_record

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

SPRING = Period(date(2026, 1, 1), date(2026, 6, 30))
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
NEXT_SPRING = Period(date(2027, 1, 1), date(2027, 6, 30))
ELS_AND_TOM = (FreeText("Els Maes"), FreeText("Tom Wouters"))
RISK = {"rt_signal_kind": "RISK", "rt_theme": ("HOURS",)}
WORDS = "Lange nachten wegen door op wie net begint."


def a_signal(desk: Desk, words: str = WORDS, period: Period = SPRING) -> ReportText:
    """A signal with its codes and words, not reviewed."""
    begun = report_texts.start_text(desk, period, TextKind.SIGNAL)
    return report_texts.keep_text(desk, replace(begun, codes=RISK, words=FreeText(words)))


def a_recommendation(desk: Desk, period: Period = YEAR) -> ReportText:
    begun = report_texts.start_text(desk, period, TextKind.RECOMMENDATION)
    written = replace(begun, codes={"rt_owner": "POOL"}, words=FreeText("Beperk de nachten."))
    return reviewed(desk, report_texts.keep_text(desk, written))


def reviewed(desk: Desk, text: ReportText, *kept: str) -> ReportText:
    wordings = [FreeText(one) for one in kept]
    return report_texts.review_text(desk, text.text_id, ELS_AND_TOM, Check, wordings)


def refusal(act: object, *args: object) -> tuple[ErrorCode, int | None]:
    with pytest.raises(ExpectedError) as caught:
        act(*args)  # pyright: ignore[reportCallIssue]
    return caught.value.code, caught.value.numbers.get("number")


def test_a_text_is_in_the_vault_from_its_beginning(desk: Desk) -> None:
    """Begun, written and listed by report; days of no report are refused."""
    text = a_signal(desk)
    assert report_texts.list_texts(desk, SPRING) == (text,)
    assert report_texts.list_texts(desk, YEAR) == ()
    july = Period(date(2026, 7, 1), date(2026, 12, 31))
    refused = refusal(report_texts.start_text, desk, july, TextKind.SIGNAL)
    assert refused == (ErrorCode.ANSWER_INVALID, None)


def test_words_are_cleaned_as_they_are_kept(desk: Desk) -> None:
    """Control and direction marks never reach the vault, let alone a report."""
    text = a_signal(desk, "Lange\x07 nachten\u202e\r\nwegen door. \u200b")
    assert text.words == FreeText("Lange nachten\nwegen door.")


def test_what_has_no_place_in_a_text_is_not_kept(desk: Desk) -> None:
    """Too many words, a code of no value, a field of another kind: the text stays as it was."""
    text = a_signal(desk)
    longer = replace(text, words=FreeText("a" * (WORDS_CHARACTERS + 1)))
    expected = (ErrorCode.REPORT_TEXT_TOO_LONG, WORDS_CHARACTERS)
    assert refusal(report_texts.keep_text, desk, longer) == expected
    for codes in ({**RISK, "rt_signal_kind": "NOPE"}, {**RISK, "rt_owner": "POOL"}):
        refused = refusal(report_texts.keep_text, desk, replace(text, codes=codes))
        assert refused == (ErrorCode.ANSWER_INVALID, None)
    assert report_texts.list_texts(desk, SPRING) == (text,)


def test_a_text_waits_for_its_review(desk: Desk) -> None:
    """Only what two people reviewed is approved; how many wait is told by kind."""
    first, second = a_signal(desk), a_signal(desk, "Nog een knelpunt.")
    assert report_texts.approved_texts(desk, SPRING) == ()
    assert report_texts.unreviewed(desk, SPRING) == {TextKind.SIGNAL: 2}
    reviewed(desk, second)
    (approved,) = report_texts.approved_texts(desk, SPRING)
    assert (approved.words, approved.reviewed_on) == ("Nog een knelpunt.", desk.today())
    assert report_texts.unreviewed(desk, SPRING) == {TextKind.SIGNAL: 1}
    report_texts.remove_text(desk, first.text_id)
    assert report_texts.unreviewed(desk, SPRING) == {}


def test_approved_texts_stand_in_the_order_of_the_report(desk: Desk) -> None:
    """By kind, and within a kind as they were begun, whenever they were reviewed."""
    recommendation = a_recommendation(desk)
    first, second = a_signal(desk, period=YEAR), a_signal(desk, "Tweede.", YEAR)
    for text in (second, first):
        reviewed(desk, text)
    told = [(one.kind, one.words) for one in report_texts.approved_texts(desk, YEAR)]
    assert told == [
        (TextKind.SIGNAL, WORDS),
        (TextKind.SIGNAL, "Tweede."),
        (TextKind.RECOMMENDATION, recommendation.words.reveal()),
    ]


def test_a_change_takes_the_review_away(desk: Desk) -> None:
    """Keeping the same leaves it; one word or code more, and it is gone from the vault too."""
    text = reviewed(desk, a_signal(desk))
    assert report_texts.keep_text(desk, replace(text, review=None)) == text
    assert report_texts.keep_text(desk, replace(text, words=FreeText("Anders."))).review is None
    back = report_texts.keep_text(desk, text)
    assert back.review is None
    assert report_texts.approved_texts(desk, SPRING) == ()


def test_nobody_reviews_by_keeping(desk: Desk) -> None:
    """A review that is handed in with the text is not taken."""
    text = a_signal(desk)
    other = reviewed(desk, a_signal(desk))
    assert report_texts.keep_text(desk, replace(text, review=other.review)).review is None


def test_hints_are_decided_on_one_by_one(desk: Desk) -> None:
    """A review with one hint undecided is not kept; what was no hint is not remembered."""
    text = a_signal(desk, "Twee ploegen vroegen de VRT om raad.")
    hints = report_texts.hints_of(desk, text.text_id)
    told = [(one.kind, one.wording.reveal()) for one in hints]
    assert told == [(HintKind.SMALL_NUMBER, "Twee ploegen"), (HintKind.COMPANY, "VRT")]
    assert refusal(reviewed, desk, text, "VRT") == (ErrorCode.TEXT_HINTS_OPEN, 1)
    assert report_texts.list_texts(desk, SPRING) == (text,)
    review = reviewed(desk, text, "VRT", "Twee ploegen", "iets anders").review
    assert review is not None
    assert review.kept == {FreeText("VRT"), FreeText("Twee ploegen")}


def test_a_person_of_any_case_stops_a_text(desk: Desk) -> None:
    """When it is reviewed, and also when the name becomes known only later."""
    text = reviewed(desk, a_signal(desk, "Volgens Ilse weet niemand dat."), "Ilse")
    assert len(report_texts.approved_texts(desk, SPRING)) == 1
    persons.add_person(desk, a_case(desk).coded.case_id, FreeText("Ilse Verbeke"))
    assert report_texts.approved_texts(desk, SPRING) == ()
    assert report_texts.unreviewed(desk, SPRING) == {TextKind.SIGNAL: 1}
    assert refusal(reviewed, desk, text, "Ilse") == (ErrorCode.TEXT_NAMES_SOMEBODY, 1)


def test_the_company_of_a_case_stops_a_text(desk: Desk) -> None:
    """A company on the list may be named if reviewers say so; not once a case concerns it."""
    a_record(desk, Record.COMPANY, "Lichtbrug Films")
    text = a_signal(desk, "Ook bij Lichtbrug is er geen kanaal.")
    assert HintKind.KNOWN not in {h.kind for h in report_texts.hints_of(desk, text.text_id)}
    case_id = a_case(desk).coded.case_id
    companies.add_company(desk, case_id, FreeText("Studio Noordkaai NV"))
    named = a_signal(desk, "Ook bij Noordkaai is er geen kanaal.")
    assert refusal(reviewed, desk, named, "Noordkaai") == (ErrorCode.TEXT_NAMES_SOMEBODY, 1)


def test_reviewers_are_two(desk: Desk) -> None:
    """One person twice is refused, and so is a name that cannot be one."""
    text = a_signal(desk)
    twice = (FreeText("Els Maes"), FreeText("els maés"))
    refused = refusal(report_texts.review_text, desk, text.text_id, twice, Check, ())
    assert refused == (ErrorCode.TEXT_REVIEWERS, None)
    endless = (FreeText("Els " * 40), FreeText("Tom Wouters"))
    refused = refusal(report_texts.review_text, desk, text.text_id, endless, Check, ())
    assert refused == (ErrorCode.REPORT_TEXT_TOO_LONG, 120)


def test_a_signal_is_taken_over_without_its_cases(desk: Desk) -> None:
    """Words, kind and themes come along; on how many cases it rests does not."""
    record = a_record(
        desk, Record.SIGNAL, text=WORDS, sg_kind="CHANCE", sg_theme=("SMALL",), sg_cases=3
    )
    assert report_texts.own_signals(desk) == (record,)
    text = report_texts.take_over_signal(desk, SPRING, record.coded.record_id)
    assert text.words == FreeText(WORDS)
    assert text.codes == {"rt_signal_kind": "CHANCE", "rt_theme": ("SMALL",)}
    assert (text.kind, text.review) == (TextKind.SIGNAL, None)


def test_only_signals_that_fit_are_taken_over(desk: Desk) -> None:
    """No other record, none that is gone, none that is too long; nothing is begun of it."""
    company = a_record(desk, Record.COMPANY, "Lichtbrug Films").coded.record_id
    longest = a_record(desk, Record.SIGNAL, text="a" * (WORDS_CHARACTERS + 1)).coded.record_id
    for record_id, code in (
        (company, ErrorCode.NO_SUCH_RECORD),
        (RecordId(999), ErrorCode.NO_SUCH_RECORD),
        (longest, ErrorCode.REPORT_TEXT_TOO_LONG),
    ):
        assert refusal(report_texts.take_over_signal, desk, SPRING, record_id)[0] is code
    assert report_texts.list_texts(desk, SPRING) == ()


def test_recommendations_come_back_a_year_later(desk: Desk, clock: SetClock) -> None:
    """With what became of them, which leaves the review and their own report as they were."""
    text = a_recommendation(desk)
    waiting = report_texts.start_text(desk, YEAR, TextKind.RECOMMENDATION)
    clock.set_day(date(2027, 7, 1))
    assert report_texts.last_recommendations(desk, NEXT_SPRING) == (text,)
    assert report_texts.last_recommendations(desk, YEAR) == ()
    told = report_texts.set_status(desk, text.text_id, "BUSY")
    assert told.review == text.review
    (approved,) = report_texts.approved_last(desk, NEXT_SPRING)
    assert approved.codes == {"rt_owner": "POOL", "rt_status": "BUSY"}
    (own,) = report_texts.approved_texts(desk, YEAR)
    assert own.codes == {"rt_owner": "POOL"}
    assert report_texts.set_status(desk, text.text_id, None) == text
    refused = refusal(report_texts.set_status, desk, a_signal(desk).text_id, "BUSY")
    assert refused == (ErrorCode.ANSWER_INVALID, None)
    assert waiting.review is None


def test_supplied_numbers_are_whole_and_known(desk: Desk) -> None:
    """From nought to a hundred thousand, by the codes of the plan; else nothing is changed."""
    first, second, *_ = (number.code for number in pool_plan(desk.codebook).supplied)
    numbers = {first: 0, second: LARGEST_SUPPLIED}
    report_texts.keep_supplied(desk, SPRING, numbers)
    for wrong in (-1, LARGEST_SUPPLIED + 1, True, 3.0, "4"):
        refused = refusal(report_texts.keep_supplied, desk, SPRING, {first: 1, second: wrong})
        assert refused == (ErrorCode.SUPPLIED_INVALID, LARGEST_SUPPLIED)
    refused = refusal(report_texts.keep_supplied, desk, SPRING, {"reports": 1})
    assert refused == (ErrorCode.ANSWER_INVALID, None)
    assert report_texts.supplied(desk, SPRING) == numbers
    assert report_texts.supplied(desk, YEAR) == {}


def test_a_text_outlives_the_signal_it_came_from(desk: Desk) -> None:
    """The signal it came from may be changed or removed: the text is a copy."""
    record_id = a_record(desk, Record.SIGNAL, text=WORDS).coded.record_id
    text = report_texts.take_over_signal(desk, SPRING, record_id)
    pool_records.remove_record(desk, record_id)
    assert report_texts.list_texts(desk, SPRING) == (text,)
