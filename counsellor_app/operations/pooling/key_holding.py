"""What the key holder does: look at a list, and give the half-sum for it, once and for ever."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.operations.pooling.files import Target, release
from counsellor_app.operations.pooling.seats import seat
from counsellor_app.operations.pooling.taking_part import RoundView, round_view
from counsellor_app.pace import Act, act
from counsellor_app.pool import key_holder
from counsellor_app.pool.contribution import open_half_b
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.participant_list import read_list, round_named_in
from counsellor_app.vault import pool_store

if TYPE_CHECKING:
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.operations.desk import Desk
    from counsellor_app.pool.contribution import Contribution
    from counsellor_app.pool.key_holder import Request
    from counsellor_app.pool.roster import Membership
    from counsellor_app.pool.round import Round


@dataclass(frozen=True, slots=True)
class ListView:
    """What the key holder agrees to. `reports` are those the pool would be told of in level 1.

    `levels` is how many levels the gates let open; `is_again` if this very list was opened before.
    """

    round: RoundView
    contributions: int
    missing: tuple[str, ...]
    reports: int
    levels: int
    is_again: bool


def look_at_list(desk: Desk, raw: bytes) -> ListView:
    """Look at the opener's list without opening anything.

    Raises:
        ExpectedError: as `key_holder.read_request`.
    """
    asked = _Asked.read(desk, raw)
    request, membership = asked.request, asked.membership
    known = pool_store.book(desk.vault.connection).known(asked.round.digest)
    return ListView(
        round=round_view(asked.round, membership),
        contributions=len(request.participants.entries),
        missing=tuple(membership.roster.card(each).name for each in request.missing),
        reports=request.reports,
        levels=request.levels,
        is_again=known.opening is not None,
    )


def unreadable_members(desk: Desk, raw: bytes) -> tuple[str, ...]:
    """Whose sealed part in a list the own key does not open: names, for a call to the opener.

    Raises:
        ExpectedError: as `participant_list.read_list`.
    """
    book = pool_store.book(desk.vault.connection)
    pool_round = book.known(round_named_in(raw, Kind.PARTICIPANTS)).round
    membership = seat(desk, pool_round.terms.roster_digest)
    listed = read_list(raw, pool_round, membership.roster)
    return tuple(
        membership.roster.card(each.by).name
        for each in listed.contributions
        if not _opens(each, pool_round, membership)
    )


@act(Act.COUNTING)
def give_half_sum(desk: Desk, raw: bytes, target: Target) -> LedgerLine:
    """Give the half-sum for a list; from here on this round opens for no other.

    That is noted in the transaction that notes the file, before a byte of it is written.

    Raises:
        ExpectedError: as `key_holder.read_request` and `open_list`, or what the gate refuses.
    """
    asked, connection = _Asked.read(desk, raw), desk.vault.connection
    file, after = key_holder.open_list(
        asked.request, asked.round, asked.membership, pool_store.book(connection)
    )
    return release(
        desk,
        outgoing.pool_file(file, round_digest=asked.round.digest),
        target,
        lambda: pool_store.keep_book(connection, after),
    )


def _opens(contribution: Contribution, pool_round: Round, membership: Membership) -> bool:
    try:
        open_half_b(contribution, pool_round, membership.keys)
    except ExpectedError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Asked:
    round: Round
    membership: Membership
    request: Request

    @classmethod
    def read(cls, desk: Desk, raw: bytes) -> _Asked:
        book = pool_store.book(desk.vault.connection)
        pool_round = book.known(round_named_in(raw, Kind.PARTICIPANTS)).round
        membership = seat(desk, pool_round.terms.roster_digest)
        request = key_holder.read_request(raw, pool_round, membership, book, desk.today())
        return cls(pool_round, membership, request)
