"""Logging a case: from the first draft to closing and opening again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.codebook import Need
from counsellor_app.casework.coded_case import CaseId, CaseStatus, Record, RecordId
from counsellor_app.casework.free_text import MAX_CHARACTERS, FreeText
from counsellor_app.errors import ErrorCode, ExpectedError, MissingAnswersError
from counsellor_app.operations import case_notes, pool_records
from counsellor_app.operations.finding_cases import CaseFilter, list_cases
from tests.builders import (
    a_case,
    a_closed_case,
    a_contact,
    a_draft,
    a_draft_entry,
    a_record,
    an_entry,
    close,
    required,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.answers import Answer
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

TODAY = date(2026, 3, 12)


def refusal(act: Callable[[], object]) -> ErrorCode:
    """The code of the expected error an act ends in."""
    with pytest.raises(ExpectedError) as refused:
        act()
    return refused.value.code


def test_a_case_is_in_the_vault_from_its_start(desk: Desk) -> None:
    """A new case is a draft of today that can be opened again at once."""
    case = case_notes.start_case(desk)
    assert case_notes.open_case(desk, case.coded.case_id) == case
    assert (case.coded.status, case.coded.registered_on) == (CaseStatus.DRAFT, None)
    assert case.coded.answers == {"received_on": TODAY}
    assert case.coded.codebook_version == desk.codebook.version


def test_an_answer_is_kept_at_once(desk: Desk) -> None:
    """One answer is added, changed and taken away without touching the others."""
    case_id = case_notes.start_case(desk).coded.case_id
    case_notes.keep_answer(desk, case_id, "pc", "PC227")
    case_notes.keep_answer(desk, case_id, "info_given", ("UNK",))
    assert case_notes.open_case(desk, case_id).coded.answers == {
        "received_on": TODAY,
        "pc": "PC227",
        "info_given": ("UNK",),
    }
    case_notes.keep_answer(desk, case_id, "pc", None)
    case = case_notes.keep_answer(desk, case_id, "info_given", ())
    assert case.coded.answers == {"received_on": TODAY}


@pytest.mark.parametrize(
    ("field", "answer", "code"),
    [
        ("pc", "NOSUCH", ErrorCode.ANSWER_INVALID),
        ("pc", ("PC227",), ErrorCode.ANSWER_INVALID),
        ("nosuch", "PC227", ErrorCode.ANSWER_INVALID),
        ("received_on", date(2026, 3, 13), ErrorCode.DATE_IN_FUTURE),
        ("received_on", date(1989, 12, 31), ErrorCode.DATE_TOO_EARLY),
        ("handover", "GIVEN", ErrorCode.ANSWER_INVALID),
        ("status", "CLOSED", ErrorCode.ANSWER_INVALID),
    ],
)
def test_a_wrong_answer_is_refused(desk: Desk, field: str, answer: Answer, code: ErrorCode) -> None:
    """What is no answer to the field is refused, and what stood there stays."""
    case = case_notes.start_case(desk)
    assert refusal(lambda: case_notes.keep_answer(desk, case.coded.case_id, field, answer)) is code
    assert case_notes.open_case(desk, case.coded.case_id) == case


def test_several_answers_are_kept_all_or_none(desk: Desk) -> None:
    """One wrong answer among several keeps the right ones out too."""
    case_id = case_notes.start_case(desk).coded.case_id
    answers = {"joined": "Y", "pc": "NOSUCH"}
    refusal(lambda: case_notes.keep_answers(desk, case_id, answers))
    assert "joined" not in case_notes.open_case(desk, case_id).coded.answers


def test_a_note_is_kept(desk: Desk) -> None:
    """The case's own notes come back, and emptying them empties them."""
    case_id = case_notes.start_case(desk).coded.case_id
    case_notes.keep_note(desk, case_id, FreeText("Belde in tranen"))
    assert case_notes.open_case(desk, case_id).note == FreeText("Belde in tranen")
    case_notes.keep_note(desk, case_id, FreeText(""))
    assert case_notes.open_case(desk, case_id).note == FreeText("")


def test_too_much_text_is_refused_whole(desk: Desk) -> None:
    """A text beyond the limit is refused with the limit, and what stood there stays."""
    case_id = case_notes.start_case(desk).coded.case_id
    case_notes.keep_note(desk, case_id, FreeText("kort"))
    with pytest.raises(ExpectedError) as refused:
        case_notes.keep_note(desk, case_id, FreeText("x" * (MAX_CHARACTERS + 1)))
    assert refused.value.code is ErrorCode.TEXT_TOO_LONG
    assert refused.value.numbers == {"number": MAX_CHARACTERS}
    assert case_notes.open_case(desk, case_id).note == FreeText("kort")


def test_registering_needs_the_intake(desk: Desk) -> None:
    """A draft with gaps stays a draft, and the gaps are named in the order of the form."""
    case_id = case_notes.start_case(desk).coded.case_id
    with pytest.raises(MissingAnswersError) as refused:
        case_notes.register_case(desk, case_id)
    intake = [f.code for f in desk.codebook.of(Record.CASE) if f.need is Need.INTAKE]
    assert refused.value.fields == tuple(code for code in intake if code != "received_on")
    assert case_notes.open_case(desk, case_id).coded.status is CaseStatus.DRAFT


def test_unknown_is_an_answer(desk: Desk) -> None:
    """A case may be registered with every choice unknown: nobody has to ask."""
    case_id = case_notes.start_case(desk).coded.case_id
    for field in desk.codebook.asked(Record.CASE, {}):
        if field.need is Need.INTAKE and any(value.code == "UNK" for value in field.values):
            several = field.kind.value == "choices"
            case_notes.keep_answer(desk, case_id, field.code, ("UNK",) if several else "UNK")
    answers = required(desk.codebook, Record.CASE, Need.INTAKE, TODAY)
    held = case_notes.open_case(desk, case_id).coded.answers
    case_notes.keep_answers(desk, case_id, {f: answers[f] for f in answers if f not in held})
    assert case_notes.register_case(desk, case_id).coded.registered_on == TODAY


def test_the_day_of_entry_stays(desk: Desk, clock: SetClock) -> None:
    """Registering twice does not move the day of entry."""
    case = a_case(desk)
    clock.pass_time(days=3)
    assert case_notes.register_case(desk, case.coded.case_id).coded.registered_on == TODAY


def test_status_follows_the_contacts(desk: Desk) -> None:
    """A registered case is new until its first finished contact."""
    case = a_case(desk)
    assert case.coded.status is CaseStatus.NEW
    a_draft_entry(desk, case.coded.case_id)
    assert case_notes.open_case(desk, case.coded.case_id).coded.status is CaseStatus.NEW
    a_contact(desk, case.coded.case_id)
    assert case_notes.open_case(desk, case.coded.case_id).coded.status is CaseStatus.ONGOING


def test_a_contact_with_the_applicant_is_the_first_reply(desk: Desk) -> None:
    """Of its own case, whose last contact it then is."""
    cases = [a_case(desk, first_reply_on="NOTYET").coded.case_id for _ in range(2)]
    an_entry(desk, cases[1], c_with="APPL", c_purpose="HEAR")
    replies = [case_notes.open_case(desk, each).coded.answers["first_reply_on"] for each in cases]
    assert replies == ["NOTYET", TODAY]
    shown = {
        row.case_id: row.last_contact_on
        for row in list_cases(desk, CaseFilter(), offset=0, limit=10)
    }
    assert [shown[each] for each in cases] == [None, TODAY]


def test_waiting_is_set_and_taken_back(desk: Desk) -> None:
    """Waiting holds through a contact; taken back, the status follows the contacts again."""
    case_id = a_case(desk).coded.case_id
    assert case_notes.set_waiting(desk, case_id, True).coded.status is CaseStatus.WAITING
    a_contact(desk, case_id)
    assert case_notes.open_case(desk, case_id).coded.status is CaseStatus.WAITING
    assert case_notes.set_waiting(desk, case_id, False).coded.status is CaseStatus.ONGOING


def test_a_draft_with_gaps_cannot_wait(desk: Desk) -> None:
    """Waiting is for cases whose intake is done; a complete draft is registered on the way."""
    gaps = case_notes.start_case(desk).coded.case_id
    assert refusal(lambda: case_notes.set_waiting(desk, gaps, True)) is ErrorCode.ANSWERS_MISSING
    complete = a_draft(desk).coded.case_id
    waiting = case_notes.set_waiting(desk, complete, True).coded
    assert (waiting.status, waiting.registered_on) == (CaseStatus.WAITING, TODAY)


def test_closing_needs_its_answers(desk: Desk) -> None:
    """Without outcome and day a case stays open; what is missing is named."""
    case_id = a_case(desk).coded.case_id
    with pytest.raises(MissingAnswersError) as refused:
        case_notes.close_case(desk, case_id, {})
    assert {"closed_on", "outcome"} <= set(refused.value.fields)
    assert case_notes.open_case(desk, case_id).coded.status is CaseStatus.NEW


def test_a_closed_case_has_a_retention_day(desk: Desk) -> None:
    """Closing sets the day until which the case is kept, by the policy of its outcome."""
    case = close(desk, a_case(desk).coded.case_id, outcome="HEARD")
    months = desk.codebook.retention_months_for("HEARD")
    assert case.coded.status is CaseStatus.CLOSED
    assert months == 24
    assert case.retention_until == date(2028, 3, 12)


def test_each_outcome_is_kept_as_long_as_the_codebook_says(desk: Desk) -> None:
    """A pool that keeps one outcome for half a year: that one, and no other."""
    codebook = replace(desk.codebook, retention_months={"NOSCOPE": 6})
    edited = replace(desk, codebook=codebook)
    short = close(edited, a_case(edited).coded.case_id, outcome="NOSCOPE")
    usual = close(edited, a_case(edited).coded.case_id, outcome="HEARD")
    assert (short.retention_until, usual.retention_until) == (date(2026, 9, 12), date(2028, 3, 12))


def test_closing_keeps_its_answers(desk: Desk) -> None:
    """Outcome and day stand beside what was answered before."""
    case = a_case(desk)
    closed = close(desk, case.coded.case_id, outcome="HEARD").coded.answers
    assert (closed["outcome"], closed["closed_on"]) == ("HEARD", TODAY)
    assert case.coded.answers.items() <= closed.items()


def test_a_case_cannot_close_before_it_came(desk: Desk) -> None:
    """A closing day before the day of receipt is a slip of the pen."""
    case_id = a_case(desk).coded.case_id
    early: dict[str, Answer] = {"outcome": "HEARD", "closed_on": date(2026, 3, 11)}
    held = dict(case_notes.open_case(desk, case_id).coded.answers)
    closing = required(desk.codebook, Record.CASE, Need.CLOSURE, TODAY, **held, **early)
    answers = {field: closing[field] for field in closing if field not in held}
    assert refusal(lambda: case_notes.close_case(desk, case_id, answers)) is (
        ErrorCode.ANSWER_INVALID
    )


def test_closing_registers_a_draft(desk: Desk) -> None:
    """A short case may be closed straight from its draft."""
    case = close(desk, a_draft(desk).coded.case_id)
    assert (case.coded.status, case.coded.registered_on) == (CaseStatus.CLOSED, TODAY)


def test_closing_a_draft_names_all_gaps(desk: Desk) -> None:
    """Closing an unfinished draft names the gaps of intake and closure together."""
    case_id = case_notes.start_case(desk).coded.case_id
    with pytest.raises(MissingAnswersError) as refused:
        case_notes.close_case(desk, case_id, {})
    assert {"reporter_role", "outcome"} <= set(refused.value.fields)


@pytest.mark.parametrize(
    "act",
    [
        lambda desk, case_id: case_notes.keep_answer(desk, case_id, "pc", "PC227"),
        lambda desk, case_id: case_notes.keep_note(desk, case_id, FreeText("nog iets")),
        lambda desk, case_id: case_notes.set_waiting(desk, case_id, True),
        lambda desk, case_id: case_notes.close_case(desk, case_id, {}),
    ],
)
def test_a_closed_case_does_not_change(desk: Desk, act: Callable[[Desk, CaseId], object]) -> None:
    """What is closed is opened again before it changes."""
    case_id = a_closed_case(desk).coded.case_id
    assert refusal(lambda: act(desk, case_id)) is ErrorCode.CASE_CLOSED


def test_a_case_opens_again(desk: Desk, clock: SetClock) -> None:
    """Reopening takes outcome, closing day and retention away; the day of entry stays."""
    case = a_case(desk)
    a_contact(desk, case.coded.case_id)
    close(desk, case.coded.case_id)
    clock.pass_time(days=40)
    opened = case_notes.reopen_case(desk, case.coded.case_id)
    assert (opened.coded.status, opened.coded.registered_on) == (CaseStatus.ONGOING, TODAY)
    assert opened.retention_until is None
    assert not {"closed_on", "outcome"} & set(opened.coded.answers)


def test_reopening_what_is_open_changes_nothing(desk: Desk) -> None:
    """An open case stays as it is."""
    case = a_case(desk)
    assert case_notes.reopen_case(desk, case.coded.case_id) == case


def test_a_draft_is_discarded(desk: Desk) -> None:
    """A draft goes without a trace; a registered case cannot go that way."""
    draft, case = case_notes.start_case(desk), a_case(desk)
    case_notes.discard_draft(desk, draft.coded.case_id)
    assert refusal(lambda: case_notes.open_case(desk, draft.coded.case_id)) is (
        ErrorCode.NO_SUCH_RECORD
    )
    assert refusal(lambda: case_notes.discard_draft(desk, case.coded.case_id)) is (
        ErrorCode.NO_SUCH_RECORD
    )


def test_a_company_is_linked(desk: Desk) -> None:
    """A company of the local list is linked and unlinked; the link goes when the company goes."""
    case_id = a_case(desk).coded.case_id
    company_id = a_record(desk, Record.COMPANY, "Zonnebloem Films").coded.record_id
    assert case_notes.link_company(desk, case_id, company_id).company_id == company_id
    assert case_notes.link_company(desk, case_id, None).company_id is None
    case_notes.link_company(desk, case_id, company_id)
    pool_records.remove_record(desk, company_id)
    assert case_notes.open_case(desk, case_id).company_id is None


def test_only_companies_are_linked(desk: Desk) -> None:
    """What is no company, or does not exist, is not linked."""
    case_id = a_case(desk).coded.case_id
    question_id = a_record(desk, Record.QUESTION).coded.record_id
    for other in (question_id, RecordId(999)):
        assert refusal(lambda other=other: case_notes.link_company(desk, case_id, other)) is (
            ErrorCode.NO_SUCH_RECORD
        )


@pytest.mark.parametrize("direction", ["RECEIVED", "GIVEN", "NONE"])
def test_a_hand_over_is_recorded(desk: Desk, direction: str) -> None:
    """Given, received or neither stands among the answers."""
    case_id = a_case(desk).coded.case_id
    handed = case_notes.hand_over(desk, case_id, direction)
    assert handed.coded.answers["handover"] == direction


def test_an_unknown_direction_is_refused(desk: Desk) -> None:
    """Hand-over has its own codes."""
    case_id = a_case(desk).coded.case_id
    assert refusal(lambda: case_notes.hand_over(desk, case_id, "AWAY")) is ErrorCode.ANSWER_INVALID
