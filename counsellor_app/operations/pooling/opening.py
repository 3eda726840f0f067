"""What the opener does: invite, gather, make the list, and print what the rules allow of the sum.

The sum itself is in memory only; no function here returns it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.rules import Rules
from counsellor_app.casework.belgian import alphabetical
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.operations.pooling import opened_round
from counsellor_app.operations.pooling.files import Target, release
from counsellor_app.operations.pooling.published import publication_ledger
from counsellor_app.operations.pooling.seats import seat
from counsellor_app.operations.pooling.taking_part import RoundView, keep_result, round_view
from counsellor_app.pace import Act, act
from counsellor_app.pool import contributor, opener
from counsellor_app.pool.card import Role
from counsellor_app.pool.contribution import read_contribution
from counsellor_app.pool.gates import missing_from
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.opener import Gathering
from counsellor_app.pool.participant_list import contributions_listed, round_named_in
from counsellor_app.pool.printed import printed_from
from counsellor_app.pool.round import Terms, asked_lengths, new_nonce, usual_fewest
from counsellor_app.vault import pool_store

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.casework.period import Period
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pooling.opened_round import ReadyToPrint
    from counsellor_app.pool.roster import Membership
    from counsellor_app.pool.round import Round


@dataclass(frozen=True, slots=True)
class Invitation:
    """A round as its opener announces it.

    `participants` are all counsellors of the roster where none are named; `fewest` is what
    is usual for so many. `replaces` names the round whose opener or key holder was lost.
    """

    period: Period
    closes_on: date
    key_holder: str
    participants: tuple[str, ...] = ()
    fewest: int | None = None
    rules: Rules = field(default_factory=Rules)
    replaces: bytes | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """How far a round has come: names of who sent and of who did not yet.

    `ids` are the members who sent, by name; no two of a roster bear one name.
    """

    round: RoundView
    came: tuple[str, ...]
    missing: tuple[str, ...]
    ids: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)


def invite(desk: Desk, invitation: Invitation, target: Target) -> LedgerLine:
    """Announce a round and write the invitation.

    Raises:
        ExpectedError: PERIOD_PUBLISHED, or as `opener.invite`.
    """
    membership, connection = seat(desk), desk.vault.connection
    book, layout = pool_store.book(connection), pool_plan(desk.codebook).layout()
    terms = _terms(desk, invitation, membership, book.last_result)
    publication_ledger(desk).check_next(terms.period, is_yearly=terms.is_yearly)
    made, after = opener.invite(terms, membership, book, layout, desk.today())
    return release(
        desk,
        outgoing.pool_file(made.file, round_digest=made.digest),
        target,
        lambda: pool_store.keep_book(connection, after),
    )


def take_contribution(desk: Desk, raw: bytes) -> Gathered:
    """Take a contribution in; the newest of each member is kept.

    Raises:
        ExpectedError: POOL_ROUND_UNKNOWN, POOL_RESULT_OTHER once the result was made, or as
            `opener.gather`.
    """
    connection, digest = desk.vault.connection, round_named_in(raw, Kind.CONTRIBUTION)
    book = pool_store.book(connection)
    known = book.known(digest)
    if known.result is not None:
        raise ExpectedError(ErrorCode.POOL_RESULT_OTHER)
    membership = _seat_in(desk, known.round)
    came = read_contribution(raw, known.round, membership.roster)
    before = pool_store.file_of(connection, digest, Kind.CONTRIBUTION, came.by)
    held = {} if before is None else {came.by: before}
    gathering = _gathering(known.round, held, membership)
    opener.gather(raw, gathering, membership, book)
    pool_store.keep_file(connection, digest, Kind.CONTRIBUTION, member=came.by, file=raw)
    return gathered(desk, digest)


def leave_out(desk: Desk, round_digest: bytes, member_id: str) -> Gathered:
    """Do without the contribution of a member, whose half the key holder could not read."""
    pool_store.remove_file(desk.vault.connection, round_digest, Kind.CONTRIBUTION, member_id)
    return gathered(desk, round_digest)


def gathered(desk: Desk, round_digest: bytes) -> Gathered:
    """Who sent a contribution and who did not yet.

    Raises:
        ExpectedError: POOL_ROUND_UNKNOWN.
    """
    connection = desk.vault.connection
    pool_round = pool_store.book(connection).known(round_digest).round
    membership = _seat_in(desk, pool_round)
    came = pool_store.senders(connection, round_digest, Kind.CONTRIBUTION)
    return Gathered(
        round_view(pool_round, membership),
        _names(came, membership),
        _names(missing_from(pool_round, came), membership),
        {membership.roster.card(member).name: member for member in came},
    )


def is_listed(desk: Desk, round_digest: bytes) -> bool:
    """Whether a list was made that still holds: of nobody on it is there another file, or none.

    Raises:
        ExpectedError: what `contributions_listed` refuses, for a list that is not as it was kept.
    """
    connection = desk.vault.connection
    made = pool_store.files(connection, round_digest, Kind.PARTICIPANTS)
    came = set(pool_store.files(connection, round_digest, Kind.CONTRIBUTION).values())
    return any(came.issuperset(contributions_listed(raw)) for raw in made.values())


@act(Act.COUNTING)
def close_list(desk: Desk, round_digest: bytes, target: Target) -> LedgerLine:
    """Make the list for the key holder and write it.

    Raises:
        ExpectedError: as `opener.close_list`, or what the gate refuses.
    """
    connection = desk.vault.connection
    book = pool_store.book(connection)
    pool_round = book.known(round_digest).round
    membership = _seat_in(desk, pool_round)
    held = pool_store.files(connection, round_digest, Kind.CONTRIBUTION)
    gathering = _gathering(pool_round, held, membership)
    made = opener.close_list(gathering, membership, book, desk.today())

    def keep() -> None:
        pool_store.keep_file(
            connection,
            round_digest,
            Kind.PARTICIPANTS,
            member=made.digest.hex(),
            file=made.file.to_bytes(),
        )

    return release(desk, outgoing.pool_file(made.file, round_digest=round_digest), target, keep)


@act(Act.COUNTING)
def take_half_sum(desk: Desk, raw: bytes) -> ReadyToPrint:
    """Take the key holder's half-sum in and show what the rules let through.

    Raises:
        ExpectedError: POOL_HALF_SUM_OTHER before there is a list, or as `opener.open_sum`,
            `read_opened` and `protect_round`.
    """
    connection, digest = desk.vault.connection, round_named_in(raw, Kind.HALF_SUM)
    pool_round = pool_store.book(connection).known(digest).round
    ready = opened_round.open_round(desk, pool_round, raw).ready()
    pool_store.keep_file(
        connection, digest, Kind.HALF_SUM, member=pool_round.terms.key_holder, file=raw
    )
    return ready


@act(Act.COUNTING)
def publish(desk: Desk, round_digest: bytes, target: Target) -> LedgerLine:
    """Make the result of a round, write it for all members, and take it in here.

    The halves are destroyed; what was printed stays.

    Raises:
        ExpectedError: POOL_HALF_SUM_OTHER before a half-sum was taken in, or as `take_half_sum`.
    """
    connection = desk.vault.connection
    book = pool_store.book(connection)
    pool_round = book.known(round_digest).round
    raw = _only(desk, pool_round, Kind.HALF_SUM, pool_round.terms.key_holder)
    opened = opened_round.open_round(desk, pool_round, raw)
    made = opener.announce(
        printed_from(opened.publication),
        opened.levels,
        opened.participants,
        pool_round,
        opened.membership,
    )
    result, standing, after = contributor.accept_result(
        made.file.to_bytes(), round_digest, opened.membership, book
    )
    return release(
        desk,
        outgoing.pool_file(made.file, round_digest=round_digest),
        target,
        lambda: keep_result(desk, result, standing, after),
    )


def _terms(
    desk: Desk, invitation: Invitation, membership: Membership, last_result: bytes | None
) -> Terms:
    layout = pool_plan(desk.codebook).layout()
    is_yearly = invitation.period.last_on.month == 12
    cards = membership.roster.cards.values()
    counsellors = tuple(card.member_id for card in cards if card.role is Role.COUNSELLOR)
    participants = invitation.participants or counsellors
    return Terms(
        period=invitation.period,
        closes_on=invitation.closes_on,
        roster_digest=membership.roster.digest,
        layout=replace(layout, lengths=asked_lengths(layout, is_yearly=is_yearly)),
        participants=tuple(sorted(participants)),
        opener=membership.member_id,
        key_holder=invitation.key_holder,
        fewest=invitation.fewest or usual_fewest(len(participants)),
        rules=invitation.rules,
        replaces=invitation.replaces,
        previous_result=last_result,
        nonce=new_nonce(),
    )


def _seat_in(desk: Desk, pool_round: Round) -> Membership:
    return seat(desk, pool_round.terms.roster_digest)


def _gathering(pool_round: Round, held: Mapping[str, bytes], membership: Membership) -> Gathering:
    return Gathering(
        pool_round,
        {by: read_contribution(raw, pool_round, membership.roster) for by, raw in held.items()},
    )


def _only(desk: Desk, pool_round: Round, kind: Kind, member: str) -> bytes:
    held = pool_store.file_of(desk.vault.connection, pool_round.digest, kind, member)
    if held is None:
        raise ExpectedError(ErrorCode.POOL_HALF_SUM_OTHER)
    return held


def _names(members: tuple[str, ...], membership: Membership) -> tuple[str, ...]:
    return tuple(sorted((membership.roster.card(each).name for each in members), key=alphabetical))
