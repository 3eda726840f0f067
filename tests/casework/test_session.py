"""The record of a session has room for lines, not for stories."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.session import (
    LINE_CHARACTERS,
    MOST_ATTENDEES,
    MOST_PRESENTERS,
    PAGE_CHARACTERS,
    Attendee,
    IntervisionSession,
    PresenterLine,
    SessionId,
    require_form,
)
from counsellor_app.errors import ErrorCode, ExpectedError

EMPTY = IntervisionSession(SessionId(1), date(2026, 3, 12))
LINE = FreeText("x" * LINE_CHARACTERS)
LONGER = FreeText("x" * (LINE_CHARACTERS + 1))
PAGE = FreeText("x" * PAGE_CHARACTERS)


def test_an_empty_session_is_in_order() -> None:
    """A session that was just begun has nothing wrong with it."""
    require_form(EMPTY)
    assert (EMPTY.kind, EMPTY.method, EMPTY.ends_at) == ("", "", None)


def test_there_is_no_field_for_a_story() -> None:
    """What a session holds in words is listed here: adding to it is a decision."""
    held = {one.name for one in fields(IntervisionSession) if "FreeText" in str(one.type)}
    assert held == {"place", "facilitator", "learning", "agreements"}
    lines = [*fields(Attendee), *fields(PresenterLine)]
    assert [one.name for one in lines] == [
        "name",
        "organisation",
        "question",
        "action",
        "feedback_on",
    ]


@pytest.mark.parametrize(
    "session",
    [
        replace(EMPTY, place=LINE, facilitator=LINE),
        replace(EMPTY, attendees=(Attendee(LINE, LINE),) * MOST_ATTENDEES),
        replace(EMPTY, presenters=(PresenterLine(LINE, LINE),) * MOST_PRESENTERS),
        replace(EMPTY, learning=PAGE, agreements=PAGE),
    ],
    ids=["line", "attendees", "presenters", "page"],
)
def test_what_fits_is_taken(session: IntervisionSession) -> None:
    """Up to its limits a session is in order."""
    require_form(session)


@pytest.mark.parametrize(
    ("session", "most"),
    [
        (replace(EMPTY, place=LONGER), LINE_CHARACTERS),
        (replace(EMPTY, facilitator=LONGER), LINE_CHARACTERS),
        (replace(EMPTY, attendees=(Attendee(LINE, LONGER),)), LINE_CHARACTERS),
        (replace(EMPTY, presenters=(PresenterLine(LONGER),)), LINE_CHARACTERS),
        (replace(EMPTY, presenters=(PresenterLine(LINE, LONGER),)), LINE_CHARACTERS),
        (replace(EMPTY, attendees=(Attendee(LINE),) * (MOST_ATTENDEES + 1)), MOST_ATTENDEES),
        (replace(EMPTY, presenters=(PresenterLine(LINE),) * 21), MOST_PRESENTERS),
        (replace(EMPTY, learning=FreeText("x" * (PAGE_CHARACTERS + 1))), PAGE_CHARACTERS),
        (replace(EMPTY, agreements=FreeText("x" * (PAGE_CHARACTERS + 1))), PAGE_CHARACTERS),
    ],
)
def test_a_story_is_refused(session: IntervisionSession, most: int) -> None:
    """More than a line about one presenter, or more than a page, is refused with the limit told."""
    with pytest.raises(ExpectedError) as caught:
        require_form(session)
    assert caught.value.code is ErrorCode.TEXT_TOO_LONG
    assert caught.value.numbers == {"number": most}


@pytest.mark.parametrize("time", ["24:00", "9:30", "12:60", "halftwee", "12:30:00", " 12:30"])
def test_a_time_that_is_none_is_refused(time: str) -> None:
    """Times are of the day, hours and minutes in two figures each."""
    with pytest.raises(ExpectedError) as caught:
        require_form(replace(EMPTY, starts_at=time))
    assert caught.value.code is ErrorCode.ANSWER_INVALID


@pytest.mark.parametrize("minutes", [-1, 24 * 60 + 1])
def test_a_length_that_cannot_be_is_refused(minutes: int) -> None:
    """A session lasts no less than nothing and no more than a day."""
    with pytest.raises(ExpectedError):
        require_form(replace(EMPTY, minutes=minutes))


@pytest.mark.parametrize(
    ("starts_at", "minutes", "ends_at"),
    [("13:30", 150, "16:00"), ("23:30", 60, "00:30"), ("09:00", 0, None), (None, 60, None)],
)
def test_its_end_follows_from_its_length(
    starts_at: str | None, minutes: int, ends_at: str | None
) -> None:
    """The end is worked out, past midnight too, and unknown where something is missing."""
    assert replace(EMPTY, starts_at=starts_at, minutes=minutes).ends_at == ends_at
