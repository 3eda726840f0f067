"""The attendance proof: who was there and when. `prove()` alone makes one, without a case."""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.clean_text import clean
from counsellor_app.anonymisation.engine import names_of, shared_engine
from counsellor_app.anonymisation.known_persons import folded_words
from counsellor_app.anonymisation.last_look import known_places
from counsellor_app.anonymisation.remaining import RemainingKind
from counsellor_app.casework.answers import code
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from counsellor_app.casework.case import KnownPerson
    from counsellor_app.casework.session import Attendee, IntervisionSession, SessionId

_SEAL = object()
_SECTOR = "SECTOR"


@dataclass(frozen=True, slots=True)
class AttendanceProof:
    """What a register asks for. There is no field in which anything of a case could stand.

    `kind` and `method` are codes of the codebook; `place` is empty unless it was wished for;
    `attendees` are pairs of name and organisation, the latter empty but at a session of the sector.
    """

    session_id: SessionId
    day: date
    starts_at: str | None
    ends_at: str | None
    kind: str
    method: str
    place: str
    facilitator: str
    is_recognised: bool | None
    attendees: tuple[tuple[str, str], ...]
    seal: InitVar[object] = field(kw_only=True)

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise BugError("only prove() makes an attendance proof")


def prove(
    session: IntervisionSession,
    known_persons: Iterable[KnownPerson],
    *,
    with_place: bool,
    names_are_checked: bool,
) -> AttendanceProof:
    """Make the proof that may leave.

    Args:
        session: whose attendance is proved; nothing else of it is taken along.
        known_persons: the people of every case here.
        with_place: whether the place is told.
        names_are_checked: the counsellor looked at attendees who are known from a case, and they
            are meant: a namesake, or a colleague.

    Raises:
        ExpectedError: ATTENDANCE_EMPTY; ATTENDANCE_NAMES with the `number` of attendees who are
            known from a case.
    """
    attendees = tuple(one for one in session.attendees if one.name)
    if not attendees:
        raise ExpectedError(ErrorCode.ATTENDANCE_EMPTY)
    known = tuple(_known_attendees(session, tuple(known_persons)))
    if known and not names_are_checked:
        raise ExpectedError(ErrorCode.ATTENDANCE_NAMES, number=len(known))
    recognised = code(session.coded, "se_facilitated")
    return AttendanceProof(
        session_id=session.session_id,
        day=session.day,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        kind=session.kind,
        method=session.method,
        place=_line(session.place) if with_place else "",
        facilitator=_line(session.facilitator),
        is_recognised=None if recognised not in {"Y", "N"} else recognised == "Y",
        attendees=tuple(_told(one, session.kind) for one in attendees),
        seal=_SEAL,
    )


def written_names(
    session: IntervisionSession, known_persons: Iterable[KnownPerson]
) -> tuple[FreeText, ...]:
    """Names known from a case that stand in the record of a session, each once as it is written."""
    persons = tuple(known_persons)
    attending = _known_attendees(session, persons)
    texts = (
        session.learning,
        session.agreements,
        *(words for one in session.presenters for words in (one.question, one.action)),
    )
    written = (name for words in texts for name in _names_in(words.reveal(), persons))
    return tuple(dict.fromkeys((*attending, *written)))


def _known_attendees(
    session: IntervisionSession, persons: tuple[KnownPerson, ...]
) -> Iterator[FreeText]:
    """Attendees, the facilitator among them, who may be somebody of a case."""
    known = [frozenset(folded_words(name)) for name in names_of(persons)]
    for name in (session.facilitator, *(one.name for one in session.attendees)):
        if _may_be_one_of(frozenset(folded_words(name.reveal())), known):
            yield name


def _may_be_one_of(name: frozenset[str], known: list[frozenset[str]]) -> bool:
    """One name holds the other, in any order: Jan for Jan De Smet, but not for Jan Peeters."""
    return any(name <= form or form <= name for form in known if form and name)


def _names_in(text: str, persons: tuple[KnownPerson, ...]) -> Iterator[FreeText]:
    for place in known_places(text, persons, shared_engine()):
        written = text[place.start : place.end]
        # Pointing out costs little: an ordinary word is told too where it is written like a name.
        if place.kind is RemainingKind.KNOWN_NAME or written[:1].isupper():
            yield FreeText(written)


def _told(attendee: Attendee, kind: str) -> tuple[str, str]:
    return _line(attendee.name), _line(attendee.organisation) if kind == _SECTOR else ""


def _line(words: FreeText) -> str:
    return " ".join(clean(words.reveal()).split())
