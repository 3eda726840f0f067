"""Fictitious counsellors who exchange bytes only: each with keys, a roster and a book."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

from counsellor_app.aggregation.rules import Rules
from counsellor_app.casework.figure_layout import FigureLayout
from counsellor_app.casework.period import Period
from counsellor_app.pool import contributor, key_holder, opener
from counsellor_app.pool.book import Book
from counsellor_app.pool.card import Card, Role, make_card, member_id_of
from counsellor_app.pool.opener import Gathering
from counsellor_app.pool.roster import Membership, Roster, make_roster, read_roster, take_seat
from counsellor_app.pool.round import Round, Terms, new_nonce, usual_fewest
from counsellor_app.pool.sealing import MemberKeys, new_keys

if TYPE_CHECKING:
    from counsellor_app.pool.halves import Levels
    from counsellor_app.pool.opener import OpenedLevels
    from counsellor_app.pool.participant_list import ParticipantList

LAYOUT = FigureLayout(3, sha256(b"programme").hexdigest(), (6, 4, 4))
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
SPRING = Period(date(2026, 1, 1), date(2026, 6, 30))
INVITED_ON = date(2026, 11, 3)
OPEN_ON = date(2027, 1, 5)
CLOSES_ON = date(2027, 1, 15)
CLOSED_ON = date(2027, 1, 16)


@dataclass(slots=True)
class Person:
    """One counsellor's app: what it would keep in its vault."""

    name: str
    keys: MemberKeys = field(default_factory=new_keys)
    role: Role = Role.COUNSELLOR
    book: Book = field(default_factory=Book)
    seat: Membership | None = None

    @property
    def card(self) -> Card:
        return make_card(self.name, self.role, self.keys, date(2026, 11, 1))

    @property
    def id(self) -> str:
        return member_id_of(self.keys.sign_key)

    @property
    def membership(self) -> Membership:
        assert self.seat is not None
        return self.seat

    def join(self, raw: bytes, *, confirmed: bool = True) -> None:
        roster = read_roster(raw)
        self.seat = take_seat(roster, self.keys, INVITED_ON if confirmed else None)

    def accept(
        self, raw: bytes, *, today: date = INVITED_ON, layout: FigureLayout = LAYOUT
    ) -> Round:
        accepted, self.book = contributor.accept_round(
            raw, self.membership, self.book, layout, today
        )
        return accepted

    def contribute(
        self,
        pool_round: Round,
        levels: Levels,
        *,
        today: date = OPEN_ON,
        layout: FigureLayout = LAYOUT,
    ) -> bytes:
        made, self.book = contributor.contribute(
            pool_round.digest,
            levels,
            layout,
            membership=self.membership,
            book=self.book,
            today=today,
        )
        return made.file.to_bytes()

    def gather(self, pool_round: Round, *files: bytes) -> Gathering:
        gathering = Gathering(pool_round)
        for raw in files:
            gathering = opener.gather(raw, gathering, self.membership, self.book)
        return gathering

    def close(self, gathering: Gathering, *, today: date = CLOSED_ON) -> ParticipantList:
        return opener.close_list(gathering, self.membership, self.book, today)

    def release(self, raw: bytes, pool_round: Round, *, today: date = CLOSED_ON) -> bytes:
        request = key_holder.read_request(raw, pool_round, self.membership, self.book, today)
        file, self.book = key_holder.open_list(request, pool_round, self.membership, self.book)
        return file.to_bytes()

    def open(self, raw: bytes, participants: ParticipantList, pool_round: Round) -> OpenedLevels:
        return opener.open_sum(
            raw,
            participants,
            pool_round,
            membership=self.membership,
            book=self.book,
        )


NAMES = ("An Peeters", "Bart Claes", "Chloë Maes", "Dirk Wouters", "Eva Jacobs", "Fons Mertens")


def some_people(number: int) -> list[Person]:
    """People by id, so that the first ones open and hold the key."""
    people = [Person(NAMES[at] if at < len(NAMES) else f"Lid {at}") for at in range(number)]
    return sorted(people, key=lambda person: person.id)


def seated(people: list[Person]) -> Roster:
    """All of them on one roster that they compared aloud."""
    roster = make_roster([person.card for person in people], None, people[0].keys)
    for person in people:
        person.join(roster.file.to_bytes())
    return roster


def terms_for(people: list[Person], **changed: object) -> Terms:
    """A yearly round in which all take part; the first opens, the second holds the key."""
    fields: dict[str, object] = {
        "period": YEAR,
        "closes_on": CLOSES_ON,
        "roster_digest": people[0].membership.roster.digest,
        "layout": LAYOUT,
        "participants": tuple(sorted(person.id for person in people)),
        "opener": people[0].id,
        "key_holder": people[1].id,
        "fewest": min(usual_fewest(len(people)), len(people)),
        "rules": Rules(),
        "replaces": None,
        "previous_result": None,
        "nonce": new_nonce(),
    }
    return Terms(**(fields | changed))  # pyright: ignore[reportArgumentType]


def announced(people: list[Person], **changed: object) -> Round:
    """A round that everybody accepted."""
    first = people[0]
    pool_round, first.book = opener.invite(
        terms_for(people, **changed), first.membership, first.book, LAYOUT, INVITED_ON
    )
    for person in people[1:]:
        person.accept(pool_round.file.to_bytes())
    return pool_round


def figures(reports: int, *, second: int = 0) -> Levels:
    """One counsellor's year of `reports`, `second` of them in the other category."""
    first = reports - second
    return (1, reports, reports, reports, 2, 40), (first, second, 0, reports), (first, second, 0, 0)


def sum_of(all_levels: list[Levels]) -> Levels:
    """The plain sum, cell by cell."""
    return tuple(
        tuple(map(sum, zip(*level, strict=True))) for level in zip(*all_levels, strict=True)
    )  # pyright: ignore[reportReturnType]


@dataclass(slots=True)
class Played:
    """A round as far as it was played."""

    people: list[Person]
    pool_round: Round
    files: list[bytes]
    gathering: Gathering
    participants: ParticipantList
    half_sum: bytes


def played(number: int = 5, reports: int = 20, **changed: object) -> Played:
    """A round up to the half-sum, in which everybody sent `reports`."""
    people = some_people(number)
    seated(people)
    pool_round = announced(people, **changed)
    files = [person.contribute(pool_round, figures(reports)) for person in people]
    gathering = people[0].gather(pool_round, *files)
    participants = people[0].close(gathering)
    half_sum = people[1].release(participants.file.to_bytes(), pool_round)
    return Played(people, pool_round, files, gathering, participants, half_sum)
