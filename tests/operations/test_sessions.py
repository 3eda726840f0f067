"""A session of intervision from its plan to its record: no story, and nothing counted twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.case_sheet import Audience
from counsellor_app.casework.codebook import Need
from counsellor_app.casework.coded_case import Record, RecordId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.kept_words import Owner
from counsellor_app.casework.session import Attendee, IntervisionSession, PresenterLine, SessionId
from counsellor_app.errors import ErrorCode, ExpectedError, MissingAnswersError
from counsellor_app.operations import finding_cases, intervision, pool_records, sessions
from counsellor_app.operations.coded_access import coded_records
from tests.builders import a_case, a_record, required

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

TODAY = date(2026, 3, 12)


def recorded(desk: Desk, **changed: object) -> IntervisionSession:
    """A draft with something in every field."""
    begun = sessions.start_session(desk)
    answers = required(desk.codebook, Record.SESSION, Need.ROW, desk.today(), se_sheets=2)
    whole = replace(
        begun,
        coded={**answers, "se_themes": ("ROLE", "SEX"), "se_facilitated": "Y", "se_safety": "E4"},
        starts_at="13:30",
        minutes=150,
        place=FreeText("Het Zonnehuis"),
        facilitator=FreeText("Ann Vermeer"),
        attendees=(Attendee(FreeText("Jan De Smet")), Attendee(FreeText("Mieke Aerts"))),
        presenters=(
            PresenterLine(FreeText("Hoe blijf ik neutraal?"), FreeText("Bellen"), date(2026, 4, 1)),
            PresenterLine(FreeText("Wanneer zwijg ik?")),
        ),
        learning=FreeText("Vroeg doorverwijzen helpt."),
        agreements=FreeText("Telefoons blijven buiten.\nWe beginnen op tijd."),
        next_on=date(2026, 9, 10),
    )
    return sessions.keep_session(desk, replace(whole, **changed))  # pyright: ignore[reportArgumentType]


def refusal(act: object, *args: object, **more: object) -> ErrorCode:
    with pytest.raises(ExpectedError) as caught:
        act(*args, **more)  # pyright: ignore[reportCallIssue]
    return caught.value.code


def test_a_session_begins_as_a_draft_of_today(desk: Desk) -> None:
    """It is in the vault at once, with the kind and method it was begun with."""
    begun = sessions.start_session(desk, kind="SECTOR", method="GOSSIP")
    assert (begun.day, begun.kind, begun.method, begun.is_draft) == (
        TODAY,
        "SECTOR",
        "GOSSIP",
        True,
    )
    assert sessions.open_session(desk, begun.session_id) == begun
    assert refusal(sessions.start_session, desk, method="KARAOKE") is ErrorCode.ANSWER_INVALID


def test_everything_written_comes_back(desk: Desk) -> None:
    """Codes, lines, days and words are kept as they were, in their order."""
    kept = recorded(desk)
    assert sessions.open_session(desk, kept.session_id) == kept
    assert [one.name for one in kept.attendees] == [
        FreeText("Jan De Smet"),
        FreeText("Mieke Aerts"),
    ]
    assert [one.feedback_on for one in kept.presenters] == [date(2026, 4, 1), None]
    assert kept.agreements == FreeText("Telefoons blijven buiten.\nWe beginnen op tijd.")


def test_a_line_stays_a_line(desk: Desk) -> None:
    """A story pasted into a presenter's line is one line; tabs and ends of lines become spaces."""
    pasted = PresenterLine(FreeText("eerst\tdit\nen dan\r\ndat"), FreeText("\tx"))
    blank = PresenterLine(FreeText(), FreeText(), date(2026, 5, 1))
    kept = recorded(desk, presenters=(pasted, blank))
    assert kept.presenters == (
        PresenterLine(FreeText("eerst dit en dan dat"), FreeText("x")),
        blank,
    )


def test_words_that_go_are_gone(desk: Desk) -> None:
    """Lines taken out do not come back with what is written later."""
    kept = recorded(desk)
    emptied = replace(kept, attendees=(), presenters=(), learning=FreeText())
    assert sessions.keep_session(desk, emptied) == emptied


def test_the_list_holds_no_words(desk: Desk) -> None:
    """Newest first: day, kind, method and how many sheets, drafts and plans among them."""
    held = recorded(desk)
    planned = sessions.start_session(desk)
    sessions.keep_session(desk, replace(planned, day=date(2026, 6, 1)))
    rows = sessions.list_sessions(desk)
    assert [(row.session_id, row.day, row.is_draft) for row in rows] == [
        (planned.session_id, date(2026, 6, 1), True),
        (held.session_id, TODAY, True),
    ]
    assert (rows[1].kind, rows[1].method, rows[1].sheets, rows[1].minutes) == (
        "POULE",
        "INCIDENT",
        2,
        150,
    )


def test_finishing_needs_its_answers(desk: Desk) -> None:
    """Kind, method and number of sheets are asked before a session counts as held."""
    begun = sessions.start_session(desk)
    with pytest.raises(MissingAnswersError) as caught:
        sessions.finish_session(desk, begun.session_id)
    assert caught.value.fields == ("se_kind", "se_method", "se_sheets")
    assert sessions.open_session(desk, begun.session_id).is_draft


def test_what_is_to_come_was_not_held(desk: Desk, clock: SetClock) -> None:
    """A plan may lie ahead; it is finished on its day at the earliest."""
    planned = recorded(desk, day=date(2026, 3, 20))
    assert refusal(sessions.finish_session, desk, planned.session_id) is ErrorCode.DATE_IN_FUTURE
    clock.set_day(date(2026, 3, 20))
    assert not sessions.finish_session(desk, planned.session_id).is_draft


def test_a_finished_session_stays_complete(desk: Desk) -> None:
    """What was held cannot lose a required answer, nor move to a day to come."""
    held = sessions.finish_session(desk, recorded(desk).session_id)
    with pytest.raises(MissingAnswersError):
        sessions.keep_session(desk, replace(held, coded={}))
    later = replace(held, day=date(2026, 3, 13))
    assert refusal(sessions.keep_session, desk, later) is ErrorCode.DATE_IN_FUTURE
    assert sessions.open_session(desk, held.session_id) == held


def test_keeping_does_not_finish(desk: Desk) -> None:
    """The draft mark goes by finishing alone, and does not come back by keeping."""
    draft = recorded(desk)
    assert sessions.keep_session(desk, replace(draft, is_draft=False)).is_draft
    held = sessions.finish_session(desk, draft.session_id)
    assert not sessions.keep_session(desk, replace(held, is_draft=True)).is_draft


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"learning": FreeText("x" * 4001)}, ErrorCode.TEXT_TOO_LONG),
        ({"presenters": (PresenterLine(FreeText("x" * 121)),)}, ErrorCode.TEXT_TOO_LONG),
        ({"coded": {"se_kind": "BOARD"}}, ErrorCode.ANSWER_INVALID),
        ({"coded": {"le_kind": "SUPERV"}}, ErrorCode.ANSWER_INVALID),
        ({"starts_at": "25:00"}, ErrorCode.ANSWER_INVALID),
        ({"day": date(1980, 1, 1)}, ErrorCode.DATE_TOO_EARLY),
        ({"next_on": date(1980, 1, 1)}, ErrorCode.DATE_TOO_EARLY),
        ({"session_id": SessionId(99)}, ErrorCode.NO_SUCH_RECORD),
    ],
)
def test_a_wrong_session_is_refused(
    desk: Desk, changed: dict[str, object], code: ErrorCode
) -> None:
    """What cannot be is refused, and the session stays as it was."""
    kept = recorded(desk)
    wrong = replace(kept, **changed)  # pyright: ignore[reportArgumentType]
    assert refusal(sessions.keep_session, desk, wrong) is code
    assert sessions.open_session(desk, kept.session_id) == kept


def test_a_session_is_removed(desk: Desk) -> None:
    """A removed session is gone with its words; removing it again is no error."""
    kept = recorded(desk)
    for _ in range(2):
        sessions.remove_session(desk, kept.session_id)
    assert sessions.list_sessions(desk) == ()
    assert refusal(sessions.open_session, desk, kept.session_id) is ErrorCode.NO_SUCH_RECORD
    assert not list(desk.vault.connection.rows("SELECT 1 FROM words"))


def test_words_of_a_session_are_found(desk: Desk) -> None:
    """The search finds a session by an attendee or a learning point, and says which and when."""
    kept = recorded(desk)
    for query in ("vermeer", "doorverwijzen", "aerts"):
        (hit,) = finding_cases.search_words(desk, FreeText(query))
        assert (hit.owner, hit.record_id, hit.day, hit.case_id) == (
            Owner.SESSION,
            kept.session_id,
            TODAY,
            None,
        )


def test_counting_never_meets_a_session(desk: Desk) -> None:
    """A draft of a session is in none of the records that are counted."""
    recorded(desk)
    assert coded_records(desk) == ()


def test_a_signal_begins_in_a_session(desk: Desk) -> None:
    """It is a draft among the policy signals, to be written and reviewed there."""
    kept = recorded(desk)
    signal = sessions.add_signal(desk, kept.session_id)
    assert (signal.coded.record, signal.coded.is_draft) == (Record.SIGNAL, True)
    assert sessions.open_session(desk, kept.session_id).signals == (signal.coded.record_id,)
    assert refusal(sessions.add_signal, desk, SessionId(99)) is ErrorCode.NO_SUCH_RECORD
    assert len(pool_records.list_records(desk, Record.SIGNAL)) == 1


def test_a_signal_and_its_session_go_apart(desk: Desk) -> None:
    """Removing one leaves the other."""
    kept = recorded(desk)
    first, second = (sessions.add_signal(desk, kept.session_id) for _ in range(2))
    pool_records.remove_record(desk, first.coded.record_id)
    assert sessions.open_session(desk, kept.session_id).signals == (second.coded.record_id,)
    sessions.remove_session(desk, kept.session_id)
    assert pool_records.open_record(desk, second.coded.record_id) == second


def test_sheets_are_joined_to_a_session(desk: Desk) -> None:
    """A sheet is discussed in one session at a time, and outlives it."""
    case_id = a_case(desk).coded.case_id
    sheet_id = intervision.start_sheet(desk, case_id, Audience.POULE).sheet_id
    first, second = recorded(desk), recorded(desk)
    assert sessions.link_sheet(desk, first.session_id, sheet_id).sheets == (sheet_id,)
    assert sessions.link_sheet(desk, second.session_id, sheet_id).sheets == (sheet_id,)
    assert sessions.open_session(desk, first.session_id).sheets == ()
    assert sessions.unlink_sheet(desk, second.session_id, sheet_id).sheets == ()
    sessions.link_sheet(desk, second.session_id, sheet_id)
    sessions.remove_session(desk, second.session_id)
    assert [row.sheet_id for row in intervision.list_sheets(desk)] == [sheet_id]


def learning(desk: Desk) -> list[tuple[object, ...]]:
    held = pool_records.list_records(desk, Record.LEARNING)
    return [
        (
            one.coded.record_id,
            one.coded.day,
            one.coded.is_draft,
            *(one.coded.answers.get(f"le_{name}") for name in ("kind", "minutes", "recognised")),
        )
        for one in held
    ]


def test_a_session_that_was_held_counts_as_learned(desk: Desk) -> None:
    """Finishing notes it once among what was learned; what changes later changes there too."""
    assert learning(desk) == []
    draft = recorded(desk)
    assert learning(desk) == []
    held = sessions.finish_session(desk, draft.session_id)
    assert held.noted is not None
    assert learning(desk) == [(held.noted, TODAY, False, "IV_POOL", 150, "Y")]
    again = sessions.keep_session(
        desk,
        replace(
            held, day=date(2026, 3, 11), minutes=120, coded={**held.coded, "se_kind": "SECTOR"}
        ),
    )
    assert again.noted == held.noted
    assert learning(desk) == [(held.noted, date(2026, 3, 11), False, "IV_SECTOR", 120, "Y")]


def test_what_was_noted_by_hand_is_taken_for_it(desk: Desk) -> None:
    """A record of the same day and kind is not doubled, with its own words left in it."""
    by_hand = a_record(desk, Record.LEARNING, text="broodjes", le_kind="IV_POOL", le_minutes=90)
    held = sessions.finish_session(desk, recorded(desk).session_id)
    assert held.noted == by_hand.coded.record_id
    assert learning(desk) == [(held.noted, TODAY, False, "IV_POOL", 150, "Y")]
    assert pool_records.open_record(desk, RecordId(held.noted)).text == FreeText("broodjes")
    second = sessions.finish_session(desk, recorded(desk).session_id)
    assert second.noted != held.noted


@pytest.mark.parametrize(("kind", "minutes"), [("POULE", 0), ("ADHOC", 90)])
def test_not_every_session_counts(desk: Desk, kind: str, minutes: int) -> None:
    """A session without a length, or of a small group in between, is noted nowhere else."""
    draft = recorded(desk)
    coded = {**draft.coded, "se_kind": kind}
    sessions.keep_session(desk, replace(draft, coded=coded, minutes=minutes))
    assert sessions.finish_session(desk, draft.session_id).noted is None
    assert learning(desk) == []


def test_a_session_that_turns_out_otherwise_counts_no_more(desk: Desk) -> None:
    """Its record stays for the counsellor to look at, as one of no known kind."""
    held = sessions.finish_session(desk, recorded(desk).session_id)
    sessions.keep_session(desk, replace(held, coded={**held.coded, "se_kind": "ADHOC"}))
    assert [row[3] for row in learning(desk)] == ["UNK"]


def test_what_was_learned_outlives_the_record(desk: Desk) -> None:
    """Removing a session leaves that it was attended."""
    held = sessions.finish_session(desk, recorded(desk).session_id)
    sessions.remove_session(desk, held.session_id)
    assert len(learning(desk)) == 1
