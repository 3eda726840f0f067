"""A session of intervision as it is recorded: what was held and agreed, never what was told.

There is no field for the story of a case, and what is written about one presenter is one line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NewType

from counsellor_app.casework.answers import NO_ANSWERS, code
from counsellor_app.casework.free_text import NO_WORDS, FreeText
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.coded_case import RecordId

SessionId = NewType("SessionId", int)

LINE_CHARACTERS = 120
"""Of a presenter's question or action, a name, an organisation or a place: one line."""

PAGE_CHARACTERS = 4_000
"""Of the learning points and of the agreements."""

MOST_ATTENDEES = 120
MOST_PRESENTERS = 20
MOST_MINUTES = 24 * 60

_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who was there. The organisation is asked only at a session of the sector."""

    name: FreeText
    organisation: FreeText = NO_WORDS


@dataclass(frozen=True, slots=True)
class PresenterLine:
    """What one presenter took along: the question in a neutral line and what he or she will do.

    `feedback_on` is the day on which the group hears how it went.
    """

    question: FreeText
    action: FreeText = NO_WORDS
    feedback_on: date | None = None


@dataclass(frozen=True, slots=True)
class IntervisionSession:
    """One session. `starts_at` is the local time of day as HH:MM; `sheets` are their numbers.

    `coded` holds the fields of `Record.SESSION`. `learning` is written to be published in the
    pool; `signals` are the policy signals that were begun from here, `noted` is the record of
    learning in which a session that was held counts.
    """

    session_id: SessionId
    day: date
    coded: Answers = field(default_factory=lambda: NO_ANSWERS)
    starts_at: str | None = None
    minutes: int = 0
    place: FreeText = NO_WORDS
    facilitator: FreeText = NO_WORDS
    attendees: tuple[Attendee, ...] = ()
    presenters: tuple[PresenterLine, ...] = ()
    learning: FreeText = NO_WORDS
    agreements: FreeText = NO_WORDS
    next_on: date | None = None
    sheets: tuple[int, ...] = ()
    signals: tuple[RecordId, ...] = ()
    noted: RecordId | None = None
    is_draft: bool = True

    @property
    def kind(self) -> str:
        """The code of `se_kind`, empty while it was not chosen."""
        return code(self.coded, "se_kind") or ""

    @property
    def method(self) -> str:
        """The code of `se_method`, empty while it was not chosen."""
        return code(self.coded, "se_method") or ""

    @property
    def ends_at(self) -> str | None:
        """The time of day at which it ended, if both its beginning and its length are known."""
        if self.starts_at is None or not self.minutes:
            return None
        begun = datetime.strptime(self.starts_at, "%H:%M")  # noqa: DTZ007  a time of day has no zone
        return f"{begun + timedelta(minutes=self.minutes):%H:%M}"


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session in a list, without words. `kind` and `method` are codes, empty if not chosen."""

    session_id: SessionId
    day: date
    kind: str
    method: str
    minutes: int
    sheets: int
    next_on: date | None
    is_draft: bool


def require_form(session: IntervisionSession) -> None:
    """Refuse what has no place in a record of a session: stories, above all.

    Raises:
        ExpectedError: TEXT_TOO_LONG with the most characters or lines as `number`; ANSWER_INVALID
            for a time that is none.
    """
    if session.starts_at is not None and not _TIME.fullmatch(session.starts_at):
        raise ExpectedError(ErrorCode.ANSWER_INVALID)
    if not 0 <= session.minutes <= MOST_MINUTES:
        raise ExpectedError(ErrorCode.ANSWER_INVALID)
    _require_most(LINE_CHARACTERS, *(len(line) for line in _lines(session)))
    _require_most(PAGE_CHARACTERS, len(session.learning), len(session.agreements))
    _require_most(MOST_ATTENDEES, len(session.attendees))
    _require_most(MOST_PRESENTERS, len(session.presenters))


def _lines(session: IntervisionSession) -> tuple[FreeText, ...]:
    return (
        session.place,
        session.facilitator,
        *(words for one in session.attendees for words in (one.name, one.organisation)),
        *(words for one in session.presenters for words in (one.question, one.action)),
    )


def _require_most(most: int, *given: int) -> None:
    if max(given, default=0) > most:
        raise ExpectedError(ErrorCode.TEXT_TOO_LONG, number=most)
