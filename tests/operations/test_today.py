"""What is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.coded_case import CaseId, Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import case_notes, pool_records, sessions, timeline
from counsellor_app.operations.timeline import KeptEntry
from counsellor_app.operations.today import DueItem, DueKind, what_is_due
from tests.builders import a_case, a_contact, a_draft, a_draft_entry, a_record, close

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answer
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

TODAY = date(2026, 3, 12)
SETTLED: dict[str, Answer] = {"first_reply_on": TODAY, "heard_on": TODAY}


def due(desk: Desk, kind: DueKind) -> list[DueItem]:
    return [item for item in what_is_due(desk) if item.kind is kind]


def settled_case(desk: Desk) -> CaseId:
    """A registered case in which nobody waits for anything."""
    return a_case(desk, **SETTLED).coded.case_id


def a_step(desk: Desk, case_id: CaseId, on: date, words: str = "Terugbellen") -> None:
    entry = a_contact(desk, case_id)
    kept = KeptEntry(TODAY, entry.coded.answers, next_step=FreeText(words), next_step_on=on)
    timeline.keep_entry(desk, entry.coded.record_id, kept)


def test_nothing_is_due_in_an_empty_vault(desk: Desk) -> None:
    """An empty day is a good state."""
    assert what_is_due(desk) == ()


def test_a_settled_case_asks_nothing(desk: Desk) -> None:
    """A case that was answered and heard is not on the list."""
    settled_case(desk)
    assert what_is_due(desk) == ()


def test_a_missing_reply_is_due_from_receipt(desk: Desk) -> None:
    """Without a first reply the case is named, with the day it came."""
    case = a_case(desk, received_on=date(2026, 3, 9), first_reply_on="NOTYET").coded
    (item,) = due(desk, DueKind.FIRST_REPLY)
    assert (item.case_id, item.case_no, item.due_on) == (
        case.case_id,
        case.case_no,
        date(2026, 3, 9),
    )


def test_an_unknown_reply_is_not_chased(desk: Desk) -> None:
    """Unknown is an answer: nobody is reminded of it."""
    case_id = settled_case(desk)
    case_notes.keep_answer(desk, case_id, "first_reply_on", "UNK")
    assert due(desk, DueKind.FIRST_REPLY) == []


def test_the_hearing_is_due_within_ten_calendar_days(desk: Desk) -> None:
    """The last day is the tenth after receipt, weekends counted; it stays named once it passed."""
    case_id = a_case(desk, received_on=date(2026, 2, 27)).coded.case_id
    (item,) = due(desk, DueKind.HEARING)
    assert (item.case_id, item.due_on) == (case_id, date(2026, 3, 9))


def test_hearing_settles_the_term(desk: Desk) -> None:
    """Once the person was heard, the term is gone from the list."""
    case_id = a_case(desk, first_reply_on=TODAY).coded.case_id
    case_notes.keep_answer(desk, case_id, "heard_on", TODAY)
    assert what_is_due(desk) == ()


def test_the_term_runs_for_drafts_too(desk: Desk) -> None:
    """The law does not wait for a form to be filled in."""
    a_draft(desk, first_reply_on="NOTYET")
    assert {item.kind for item in what_is_due(desk)} == {
        DueKind.HEARING,
        DueKind.FIRST_REPLY,
        DueKind.DRAFT,
    }


@pytest.mark.parametrize("settle", ["close", "give"])
def test_nobody_waits_for_a_closed_or_given_case(desk: Desk, settle: str) -> None:
    """A case closed or handed to a colleague asks for no reply and no hearing."""
    case_id = a_case(desk, first_reply_on="NOTYET").coded.case_id
    if settle == "close":
        close(desk, case_id)
    else:
        case_notes.hand_over(desk, case_id, "GIVEN")
    assert what_is_due(desk) == ()


def test_a_received_case_is_still_heard(desk: Desk) -> None:
    """A case taken over from a colleague keeps its term."""
    case_id = a_case(desk).coded.case_id
    case_notes.hand_over(desk, case_id, "RECEIVED")
    assert [item.case_id for item in due(desk, DueKind.HEARING)] == [case_id]


def test_a_reopened_case_is_due_again(desk: Desk) -> None:
    """Opening a case again brings its open term back."""
    case_id = a_case(desk).coded.case_id
    close(desk, case_id)
    case_notes.reopen_case(desk, case_id)
    assert len(due(desk, DueKind.HEARING)) == 1


def test_a_next_step_is_due_with_its_words(desk: Desk) -> None:
    """A next step is shown with its words, its row and its case."""
    case_id = settled_case(desk)
    a_step(desk, case_id, date(2026, 3, 20))
    (item,) = what_is_due(desk)
    assert (item.kind, item.case_id, item.due_on) == (
        DueKind.NEXT_STEP,
        case_id,
        date(2026, 3, 20),
    )
    assert item.words == FreeText("Terugbellen")
    assert item.record is Record.CONTACT


def test_a_step_done_is_not_due(desk: Desk) -> None:
    """What was ticked off is gone."""
    case_id = settled_case(desk)
    a_step(desk, case_id, date(2026, 3, 20))
    (row,) = case_notes.open_case(desk, case_id).timeline
    timeline.mark_step_done(desk, row.coded.record_id, True)
    assert what_is_due(desk) == ()


def test_a_step_far_ahead_waits(desk: Desk, clock: SetClock) -> None:
    """A step of next season comes up thirty days before its day."""
    a_step(desk, settled_case(desk), date(2026, 4, 12))
    assert what_is_due(desk) == ()
    clock.pass_time(days=1)
    assert len(what_is_due(desk)) == 1


def test_steps_of_a_closed_case_are_over(desk: Desk) -> None:
    """Closing a case ends its plans."""
    case_id = settled_case(desk)
    a_step(desk, case_id, date(2026, 3, 20))
    close(desk, case_id)
    assert what_is_due(desk) == ()


def test_drafts_are_due(desk: Desk) -> None:
    """Drafts of cases, of rows and of the pool's records are named, each with what opens it."""
    draft = a_draft(desk, **SETTLED).coded
    row = a_draft_entry(desk, settled_case(desk), Record.REFERRAL).coded
    record = pool_records.start_record(desk, Record.ACTIVITY).coded
    found = {(item.case_id, item.record, item.record_id) for item in due(desk, DueKind.DRAFT)}
    assert found == {
        (draft.case_id, None, None),
        (CaseId(2), Record.REFERRAL, row.record_id),
        (None, Record.ACTIVITY, record.record_id),
    }


def test_a_case_past_its_retention_is_proposed(desk: Desk, clock: SetClock) -> None:
    """A closed case is named from the day after its retention day, not before."""
    case_id = settled_case(desk)
    close(desk, case_id, outcome="HEARD")
    clock.set_day(date(2028, 3, 12))
    assert due(desk, DueKind.RETENTION) == []
    clock.set_day(date(2028, 3, 13))
    (item,) = due(desk, DueKind.RETENTION)
    assert (item.case_id, item.due_on) == (case_id, date(2028, 3, 12))


@pytest.mark.parametrize(
    ("on", "is_due"),
    [(date(2026, 8, 31), False), (date(2026, 9, 1), True), (date(2026, 12, 31), True)],
)
def test_supervision_is_due_from_september(
    desk: Desk, clock: SetClock, on: date, is_due: bool
) -> None:
    """A year without supervision is mentioned from September, for the end of the year."""
    clock.set_day(on)
    found = due(desk, DueKind.SUPERVISION)
    assert [item.due_on for item in found] == [date(2026, 12, 31)] * is_due


def test_a_session_to_come_is_a_plan(desk: Desk, clock: SetClock) -> None:
    """A session that was not finished is due from its day on, and no longer once it is."""
    begun = sessions.start_session(desk, kind="POULE", method="BALINT")
    coded = {**begun.coded, "se_sheets": 1}
    sessions.keep_session(desk, replace(begun, day=date(2026, 3, 20), coded=coded))
    assert due(desk, DueKind.DRAFT) == []
    clock.set_day(date(2026, 3, 20))
    (item,) = due(desk, DueKind.DRAFT)
    assert (item.record, item.record_id, item.case_id) == (Record.SESSION, begun.session_id, None)
    sessions.finish_session(desk, begun.session_id)
    assert due(desk, DueKind.DRAFT) == []


@pytest.mark.parametrize(
    ("kind", "on", "is_due"),
    [
        ("SUPERV", date(2026, 2, 1), False),
        ("SUPERV", date(2025, 12, 31), True),
        ("IV_POOL", date(2026, 2, 1), True),
    ],
)
def test_supervision_of_this_year_settles_it(
    desk: Desk, clock: SetClock, kind: str, on: date, is_due: bool
) -> None:
    """Only supervision counts, and only that of this year."""
    clock.set_day(on)
    a_record(desk, Record.LEARNING, le_kind=kind)
    clock.set_day(date(2026, 10, 1))
    assert bool(due(desk, DueKind.SUPERVISION)) is is_due


def test_the_most_urgent_comes_first(desk: Desk) -> None:
    """The earliest day leads; what has no day closes the list."""
    a_step(desk, settled_case(desk), date(2026, 3, 14))
    a_case(desk, received_on=date(2026, 3, 6), first_reply_on="NOTYET")
    a_draft_entry(desk, settled_case(desk))
    assert [(item.kind, item.due_on) for item in what_is_due(desk)] == [
        (DueKind.FIRST_REPLY, date(2026, 3, 6)),
        (DueKind.NEXT_STEP, date(2026, 3, 14)),
        (DueKind.HEARING, date(2026, 3, 16)),
        (DueKind.DRAFT, None),
    ]
