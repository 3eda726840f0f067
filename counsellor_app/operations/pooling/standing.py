"""Where a member stands in the pool: what was done, what is waited for, and who is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from counsellor_app.casework.period import Period
from counsellor_app.errors import ExpectedError
from counsellor_app.operations.pooling import (
    opening,
    published,
    seats,
    second_invitation,
    taking_part,
)
from counsellor_app.pool.limits import Kind
from counsellor_app.vault import pool_store

if TYPE_CHECKING:
    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.published import Withheld
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pooling.opened_round import ReadyToPrint
    from counsellor_app.operations.pooling.opening import Gathered
    from counsellor_app.operations.pooling.seats import Member, RosterView
    from counsellor_app.operations.pooling.taking_part import RoundView
    from counsellor_app.pool.book import Book, KnownRound


@dataclass(frozen=True, slots=True)
class RoundStanding:
    """The newest round, as far as it has come here.

    `gathered` is known to the opener alone, until the result. `sent` is how often the own figures
    were saved as a file. `is_forgotten` if a backup was put back since something could be done in
    it; `may_let_go` while nothing was. `has_list` if the list that was made still holds.
    """

    view: RoundView
    is_opener: bool
    is_key_holder: bool
    is_early: bool
    is_closed: bool
    is_forgotten: bool
    may_let_go: bool
    sent: int
    gave_half_sum: bool
    has_result: bool
    gathered: Gathered | None
    has_list: bool
    has_half_sum: bool

    @property
    def is_gathered(self) -> bool:
        """Whether the list may be made: everybody is in, or the round closed with enough."""
        held = self.gathered
        if held is None or len(held.came) < self.view.fewest:
            return False
        return self.is_closed or not held.missing


@dataclass(frozen=True, slots=True)
class PoolStanding:
    """Everything the window of the rounds needs to know; no figure is in it.

    `roster` is the newest taken in, `confirmed` the newest whose words were compared. About
    `periods` a round may begin, the likeliest first.
    """

    today: date
    name: str | None
    roster: RosterView | None
    confirmed: RosterView | None
    round: RoundStanding | None
    periods: tuple[Period, ...] = ()

    @property
    def colleagues(self) -> tuple[Member, ...]:
        """The other members of the confirmed roster."""
        held = self.confirmed
        return () if held is None else tuple(m for m in held.members if not m.is_self)


@dataclass(frozen=True, slots=True)
class PrintedHere:
    """What a round printed, and what not and why."""

    tables: tuple[ReleasableTable, ...]
    withheld: tuple[Withheld, ...]


def standing(desk: Desk) -> PoolStanding:
    """Where this member stands today."""
    own, rosters = seats.own_card(desk), seats.rosters(desk)
    book = pool_store.book(desk.vault.connection)
    return PoolStanding(
        today=desk.today(),
        name=None if own is None else own.name,
        roster=rosters[0] if rosters else None,
        confirmed=next((r for r in rosters if r.confirmed_on), None),
        round=_round(desk, book, book.rounds[-1]) if book.rounds else None,
        periods=_free_periods(desk, book) if rosters else (),
    )


def ready_to_print(desk: Desk, round_digest: bytes) -> ReadyToPrint | None:
    """What the opener may print of a half-sum that came in; None before there is one.

    Raises:
        ExpectedError: as `opening.take_half_sum`.
    """
    held = pool_store.files(desk.vault.connection, round_digest, Kind.HALF_SUM)
    for raw in held.values():
        return opening.take_half_sum(desk, raw)
    return None


def printed_here(desk: Desk, round_digest: bytes) -> PrintedHere:
    """The tables of a result that was taken in.

    Raises:
        ExpectedError: as `published.tables_of`.
    """
    return PrintedHere(*published.tables_of(desk, round_digest))


def _round(desk: Desk, book: Book, known: KnownRound) -> RoundStanding:
    terms, digest = known.round.terms, known.round.digest
    connection, today = desk.vault.connection, desk.today()
    seat = seats.seat(desk, terms.roster_digest)
    is_opener = terms.opener == seat.member_id
    has_result = known.result is not None
    return RoundStanding(
        view=taking_part.round_view(known.round, seat),
        is_opener=is_opener,
        is_key_holder=terms.key_holder == seat.member_id,
        is_early=today <= terms.period.last_on,
        is_closed=today > terms.closes_on,
        is_forgotten=book.may_have_forgotten(known.round),
        may_let_go=second_invitation.may_let_go(desk, digest),
        sent=len(known.made),
        gave_half_sum=known.opening is not None,
        has_result=has_result,
        gathered=opening.gathered(desk, digest) if is_opener and not has_result else None,
        has_list=opening.is_listed(desk, digest),
        has_half_sum=bool(pool_store.senders(connection, digest, Kind.HALF_SUM)),
    )


def _free_periods(desk: Desk, book: Book) -> tuple[Period, ...]:
    """The periods around today about which there is no round yet, and nothing in print."""
    ledger = published.publication_ledger(desk)
    free: list[Period] = []
    for period in _around(desk.today()):
        if book.over(period):
            continue
        try:
            ledger.check_next(period, is_yearly=period.last_on.month == 12)
        except ExpectedError:
            continue
        free.append(period)
    return tuple(free)


def _around(today: date) -> tuple[Period, ...]:
    """The period that ended last first: a year in the first half of the next, else a half-year."""
    spring = Period(date(today.year, 1, 1), date(today.year, 6, 30))
    year = Period(date(today.year, 1, 1), date(today.year, 12, 31))
    before = Period(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))
    first = (before, spring) if today.month <= 6 else (spring, before)
    return (*first, year)
