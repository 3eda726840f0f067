"""Following a case up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.coded_case import TIMELINE_RECORDS, CaseId, CaseStatus, Record
from counsellor_app.casework.free_text import MAX_CHARACTERS, FreeText
from counsellor_app.errors import BugError, ErrorCode, ExpectedError, MissingAnswersError
from counsellor_app.operations import case_notes, timeline
from counsellor_app.operations.finding_cases import CaseFilter, CaseRow, list_cases
from counsellor_app.operations.timeline import KeptEntry
from tests.builders import a_case, a_contact, a_draft_entry, an_entry, close, kept_entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.answers import Answer
    from counsellor_app.operations.desk import Desk

TODAY = date(2026, 3, 12)


@pytest.fixture
def case_id(desk: Desk) -> CaseId:
    """A registered case."""
    return a_case(desk).coded.case_id


def refusal(act: Callable[[], object]) -> ErrorCode:
    """The code of the expected error an act ends in."""
    with pytest.raises(ExpectedError) as refused:
        act()
    return refused.value.code


def listed(desk: Desk) -> CaseRow:
    (row,) = list_cases(desk, CaseFilter(), offset=0, limit=10)
    return row


@pytest.mark.parametrize("record", TIMELINE_RECORDS)
def test_a_row_is_in_the_vault_from_its_start(desk: Desk, case_id: CaseId, record: Record) -> None:
    """A new row of any kind is a draft of today, part of its case at once."""
    entry = timeline.start_entry(desk, case_id, record)
    assert (entry.coded.record, entry.coded.day, entry.coded.is_draft) == (record, TODAY, True)
    assert case_notes.open_case(desk, case_id).timeline == (entry,)
    assert kept_entry(desk, entry.coded.record_id) == entry


def test_a_record_of_the_pool_is_no_row(desk: Desk, case_id: CaseId) -> None:
    """A question on a timeline is a fault of the program."""
    with pytest.raises(BugError, match="question"):
        timeline.start_entry(desk, case_id, Record.QUESTION)


def test_a_row_is_kept_as_it_stands(desk: Desk, case_id: CaseId) -> None:
    """Day, codes, words and next step come back; a draft may be incomplete."""
    entry = timeline.start_entry(desk, case_id, Record.CONTACT)
    kept = KeptEntry(
        day=date(2026, 3, 10),
        answers={"c_minutes": 45},
        note=FreeText("Belde na de draai"),
        next_step=FreeText("Terugbellen"),
        next_step_on=date(2026, 3, 20),
    )
    held = timeline.keep_entry(desk, entry.coded.record_id, kept)
    assert (held.coded.day, held.coded.answers) == (kept.day, kept.answers)
    assert (held.note, held.next_step, held.next_step_on) == (
        kept.note,
        kept.next_step,
        kept.next_step_on,
    )


@pytest.mark.parametrize(
    ("kept", "code"),
    [
        (KeptEntry(date(2026, 3, 13), {}), ErrorCode.DATE_IN_FUTURE),
        (KeptEntry(date(1989, 12, 31), {}), ErrorCode.DATE_TOO_EARLY),
        (KeptEntry(TODAY, {}, next_step_on=date(1989, 1, 1)), ErrorCode.DATE_TOO_EARLY),
        (KeptEntry(TODAY, {"c_mode": "NOSUCH"}), ErrorCode.ANSWER_INVALID),
        (KeptEntry(TODAY, {"iv_kind": "I1"}), ErrorCode.ANSWER_INVALID),
        (KeptEntry(TODAY, {"c_minutes": -1}), ErrorCode.ANSWER_INVALID),
    ],
)
def test_a_wrong_row_is_refused(
    desk: Desk, case_id: CaseId, kept: KeptEntry, code: ErrorCode
) -> None:
    """What cannot be is refused, and the row stays as it was."""
    entry = timeline.start_entry(desk, case_id, Record.CONTACT)
    assert refusal(lambda: timeline.keep_entry(desk, entry.coded.record_id, kept)) is code
    assert kept_entry(desk, entry.coded.record_id) == entry


@pytest.mark.parametrize("field", ["note", "next_step"])
def test_too_much_text_is_refused(desk: Desk, case_id: CaseId, field: str) -> None:
    """Neither note nor next step takes more than a place takes."""
    entry = timeline.start_entry(desk, case_id, Record.CONTACT)
    long = FreeText("x" * (MAX_CHARACTERS + 1))
    kept = KeptEntry(TODAY, {}, **{field: long})
    assert refusal(lambda: timeline.keep_entry(desk, entry.coded.record_id, kept)) is (
        ErrorCode.TEXT_TOO_LONG
    )


def test_finishing_needs_the_answers_of_the_row(desk: Desk, case_id: CaseId) -> None:
    """A contact without its required answers stays a draft, and the gaps are named."""
    entry = timeline.start_entry(desk, case_id, Record.CONTACT)
    with pytest.raises(MissingAnswersError) as refused:
        timeline.finish_entry(desk, entry.coded.record_id)
    assert refused.value.fields == ("c_mode", "c_with", "c_purpose", "c_minutes")
    assert kept_entry(desk, entry.coded.record_id).coded.is_draft


APPLICANT: dict[str, Answer] = {"iv_consent_on": TODAY}
BOTH: dict[str, Answer] = {**APPLICANT, "iv_consent2_on": TODAY}


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"iv_kind": "I2"}, ErrorCode.AGREEMENT_MISSING),
        ({"iv_kind": "I3"}, ErrorCode.AGREEMENT_MISSING),
        ({"iv_kind": "I3", **APPLICANT}, ErrorCode.OTHER_AGREEMENT_MISSING),
    ],
)
def test_no_intervention_without_agreement(
    desk: Desk, case_id: CaseId, answers: dict[str, Answer], code: ErrorCode
) -> None:
    """Going to a third party needs the applicant's dated agreement, conciliation both parties'."""
    entry = timeline.start_entry(desk, case_id, Record.INTERVENTION)
    timeline.keep_entry(desk, entry.coded.record_id, KeptEntry(TODAY, answers))
    assert refusal(lambda: timeline.finish_entry(desk, entry.coded.record_id)) is code


@pytest.mark.parametrize(
    "answers", [{"iv_kind": "I1"}, {"iv_kind": "I2", **APPLICANT}, {"iv_kind": "I3", **BOTH}]
)
def test_an_agreed_intervention_is_finished(
    desk: Desk, case_id: CaseId, answers: dict[str, Answer]
) -> None:
    """With the agreements the law asks for, each kind can be recorded."""
    entry = an_entry(desk, case_id, Record.INTERVENTION, **answers)
    assert not entry.coded.is_draft


def test_an_agreement_cannot_be_taken_out_afterwards(desk: Desk, case_id: CaseId) -> None:
    """A finished intervention keeps its agreement; the change is refused."""
    entry = an_entry(desk, case_id, Record.INTERVENTION, iv_kind="I2", iv_consent_on=TODAY)
    without = {f: a for f, a in entry.coded.answers.items() if f != "iv_consent_on"}
    record_id = entry.coded.record_id
    assert refusal(lambda: timeline.keep_entry(desk, record_id, KeptEntry(TODAY, without))) is (
        ErrorCode.AGREEMENT_MISSING
    )
    assert kept_entry(desk, record_id) == entry


def test_a_finished_row_stays_complete(desk: Desk, case_id: CaseId) -> None:
    """A required answer cannot be taken out of what counts."""
    entry = a_contact(desk, case_id)
    with pytest.raises(MissingAnswersError):
        timeline.keep_entry(desk, entry.coded.record_id, KeptEntry(TODAY, {}))


def test_the_first_contact_is_the_first_reply(desk: Desk) -> None:
    """A finished talk with the applicant fills in reply and hearing where they were open."""
    case_id = a_case(desk, first_reply_on="NOTYET").coded.case_id
    an_entry(desk, case_id, c_with="APPL", c_purpose="HEAR")
    answers = case_notes.open_case(desk, case_id).coded.answers
    assert (answers["first_reply_on"], answers["heard_on"]) == (TODAY, TODAY)


def test_the_list_follows_the_timeline(desk: Desk, case_id: CaseId) -> None:
    """The list shows the last finished contact and the nearest step not yet done."""
    early = a_contact(desk, case_id, day=date(2026, 3, 2))
    a_contact(desk, case_id, day=date(2026, 3, 9))
    a_draft_entry(desk, case_id)
    for entry, on in ((early, date(2026, 4, 9)), (a_draft_entry(desk, case_id), date(2026, 4, 2))):
        kept = KeptEntry(entry.coded.day, entry.coded.answers, next_step_on=on)
        timeline.keep_entry(desk, entry.coded.record_id, kept)
    assert (listed(desk).last_contact_on, listed(desk).next_step_on) == (
        date(2026, 3, 9),
        date(2026, 4, 2),
    )


def test_a_step_is_ticked_off(desk: Desk, case_id: CaseId) -> None:
    """A step done leaves the list, and comes back when it is unticked."""
    entry = a_contact(desk, case_id)
    kept = KeptEntry(TODAY, entry.coded.answers, next_step_on=date(2026, 4, 2))
    timeline.keep_entry(desk, entry.coded.record_id, kept)
    case = timeline.mark_step_done(desk, entry.coded.record_id, True)
    assert case.timeline[0].next_step_is_done
    assert listed(desk).next_step_on is None
    timeline.mark_step_done(desk, entry.coded.record_id, False)
    assert listed(desk).next_step_on == date(2026, 4, 2)


@pytest.mark.parametrize(
    ("step", "on", "is_done"),
    [
        ("Bellen", date(2026, 4, 2), True),
        ("Mailen", date(2026, 4, 2), False),
        ("Bellen", date(2026, 4, 3), False),
    ],
)
def test_another_step_is_not_done(
    desk: Desk, case_id: CaseId, step: str, on: date, is_done: bool
) -> None:
    """A step that was done stays so while notes change; a new one in its place is open again."""
    entry = a_contact(desk, case_id)
    first = KeptEntry(
        TODAY, entry.coded.answers, next_step=FreeText("Bellen"), next_step_on=date(2026, 4, 2)
    )
    timeline.keep_entry(desk, entry.coded.record_id, first)
    timeline.mark_step_done(desk, entry.coded.record_id, True)
    changed = replace(first, note=FreeText("meer"), next_step=FreeText(step), next_step_on=on)
    assert timeline.keep_entry(desk, entry.coded.record_id, changed).next_step_is_done is is_done


def test_a_removed_contact_leaves_the_count(desk: Desk, case_id: CaseId) -> None:
    """Without its only contact the case is new again, and the list shows none."""
    entry = a_contact(desk, case_id)
    case = timeline.remove_entry(desk, entry.coded.record_id)
    assert (case.timeline, case.coded.status) == ((), CaseStatus.NEW)
    assert listed(desk).last_contact_on is None


def test_a_closed_case_takes_no_rows(desk: Desk, case_id: CaseId) -> None:
    """A closed case starts no rows and changes none that were finished."""
    entry = a_contact(desk, case_id)
    close(desk, case_id)
    kept = KeptEntry(TODAY, entry.coded.answers)
    assert refusal(lambda: timeline.start_entry(desk, case_id, Record.CONTACT)) is (
        ErrorCode.CASE_CLOSED
    )
    assert refusal(lambda: timeline.keep_entry(desk, entry.coded.record_id, kept)) is (
        ErrorCode.CASE_CLOSED
    )


def test_a_draft_is_finished_after_closing(desk: Desk, case_id: CaseId) -> None:
    """A row left as a draft can still be completed; the case stays closed."""
    entry = a_draft_entry(desk, case_id)
    close(desk, case_id)
    kept = KeptEntry(TODAY, entry.coded.answers, FreeText("vergeten af te werken"))
    timeline.keep_entry(desk, entry.coded.record_id, kept)
    case = timeline.finish_entry(desk, entry.coded.record_id)
    assert case.coded.status is CaseStatus.CLOSED
    assert not case.timeline[0].coded.is_draft
