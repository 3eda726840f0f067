"""What every member may do in a round: accept it, contribute to it, see whether one was counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum, auto
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool.book import Book, KnownRound
from counsellor_app.pool.contribution import Contribution, make_contribution
from counsellor_app.pool.limits import MAX_ORDER
from counsellor_app.pool.result import Result, read_earlier_result, read_result
from counsellor_app.pool.round import Round, Terms, asked_lengths, read_round

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.figure_layout import FigureLayout
    from counsellor_app.pool.halves import Levels
    from counsellor_app.pool.roster import Membership


_ORDERS_A_DAY = 128
"""Of a round that stays open for 366 days the last day still fits in two bytes."""


class Counted(StrEnum):
    """What a result says of one's own contribution."""

    YES = auto()
    YES_FORGOTTEN = auto()  # counted, but made before the backup that was put back
    NO = auto()


@dataclass(frozen=True, slots=True)
class OwnStanding:
    """Whether a member was counted; `number` names the contribution whose figures are now used."""

    counted: Counted
    number: bytes | None


def accept_round(
    raw: bytes, membership: Membership, book: Book, layout: FigureLayout, today: date
) -> tuple[Round, Book]:
    """Take an invitation in; the same one twice changes nothing.

    Raises:
        ExpectedError: POOL_ROSTER_UNCONFIRMED, POOL_NOT_PARTICIPANT, POOL_CODEBOOK_OTHER,
            POOL_ROUND_CLOSED, POOL_PREVIOUS_MISSING, POOL_PERIOD_TAKEN,
            POOL_REPLACEMENT_REFUSED, POOL_OPENED_ALREADY, or as `read_round`.
    """
    membership.require_confirmed()
    pool_round = read_round(raw, membership.roster)
    if any(known.round.digest == pool_round.digest for known in book.rounds):
        return pool_round, book
    terms = pool_round.terms
    if membership.member_id not in terms.participants:
        raise ExpectedError(ErrorCode.POOL_NOT_PARTICIPANT)
    require_layout(terms, layout)
    if today > terms.closes_on:
        raise ExpectedError(ErrorCode.POOL_ROUND_CLOSED)
    if terms.previous_result != book.last_result:
        raise ExpectedError(ErrorCode.POOL_PREVIOUS_MISSING)
    _require_free_period(terms, book, today)
    return pool_round, book.with_round(KnownRound(pool_round))


def contribute(
    digest: bytes,
    levels: Levels,
    layout: FigureLayout,
    *,
    membership: Membership,
    book: Book,
    today: date,
) -> tuple[Contribution, Book]:
    """Make a contribution; made again, the later one is meant.

    Of `levels` those that are not asked stay here.

    Raises:
        ExpectedError: POOL_ROUND_UNKNOWN, POOL_ROUND_REPLACED, POOL_CODEBOOK_OTHER,
            POOL_ROUND_EARLY, POOL_ROUND_CLOSED, POOL_ROSTER_OTHER or POOL_FIGURE_TOO_LARGE.
    """
    known = book.known(digest)
    terms = known.round.terms
    require_roster(known.round, membership)
    if book.is_replaced(digest):
        raise ExpectedError(ErrorCode.POOL_ROUND_REPLACED)
    require_layout(terms, layout)
    if today <= terms.period.last_on:
        raise ExpectedError(ErrorCode.POOL_ROUND_EARLY)
    if today > terms.closes_on or known.result is not None or known.order == MAX_ORDER:
        raise ExpectedError(ErrorCode.POOL_ROUND_CLOSED)
    made = make_contribution(
        known.round,
        membership.roster,
        membership.keys,
        _asked(levels, terms),
        by=membership.member_id,
        order=_order(known, book, today),
    )
    after = replace(known, made=(*known.made, made.number), order=made.order)
    return made, book.with_round(after)


def let_go(digest: bytes, book: Book) -> Book:
    """Forget an invitation with which nothing was done: of two over one period the other is meant.

    Who sent figures to a round stays with it: two sums over lists that differ by one person would
    show that person's.

    Raises:
        ExpectedError: POOL_ROUND_UNKNOWN, or POOL_ROUND_BEGUN once something was done in it.
    """
    known = book.known(digest)
    is_begun = known.order > 0 or known.opening is not None or known.result is not None
    if is_begun or book.is_replaced(digest) or book.may_have_forgotten(known.round):
        raise ExpectedError(ErrorCode.POOL_ROUND_BEGUN)
    return book.without(digest)


def accept_result(
    raw: bytes, digest: bytes, membership: Membership, book: Book
) -> tuple[Result, OwnStanding, Book]:
    """Take the result of the round `digest` in; the same one twice changes nothing.

    Raises:
        ExpectedError: POOL_ROUND_UNKNOWN, POOL_ROUND_REPLACED, POOL_RESULT_OTHER for a second
            result of one round, POOL_PREVIOUS_MISSING, or as `read_result`.
    """
    known = book.known(digest)
    require_roster(known.round, membership)
    result = read_result(raw, known.round, membership.roster)
    standing = _standing(result, known, membership.member_id)
    if known.result == result.digest:
        return result, standing, book
    if known.result is not None:
        raise ExpectedError(ErrorCode.POOL_RESULT_OTHER)
    if book.is_replaced(digest):
        raise ExpectedError(ErrorCode.POOL_ROUND_REPLACED)
    if known.round.terms.previous_result != book.last_result:
        raise ExpectedError(ErrorCode.POOL_PREVIOUS_MISSING)
    after = book.with_round(replace(known, result=result.digest))
    return result, standing, replace(after, last_result=result.digest)


def adopt_result(raw: bytes, membership: Membership, book: Book) -> tuple[Result, Book]:
    """Begin where the pool stands: for who joined later and took part in nothing yet.

    Raises:
        ExpectedError: POOL_ROSTER_UNCONFIRMED, POOL_RESULT_OTHER for who takes part already, or as
            `read_earlier_result`.
    """
    membership.require_confirmed()
    if book.rounds:
        raise ExpectedError(ErrorCode.POOL_RESULT_OTHER)
    result = read_earlier_result(raw, membership.roster)
    return result, replace(book, last_result=result.digest)


def catch_up(
    raw_round: bytes, raw_result: bytes, membership: Membership, book: Book
) -> tuple[Result, OwnStanding, Book]:
    """Take in a round that this app missed or forgot, closed as it is, together with its result.

    Raises:
        ExpectedError: POOL_ROSTER_UNCONFIRMED, POOL_PERIOD_TAKEN beside another round that it does
            not replace, or as `read_round` and `accept_result`.
    """
    membership.require_confirmed()
    pool_round = read_round(raw_round, membership.roster)
    others = {known.round.digest for known in book.over(pool_round.terms.period)}
    if others - {pool_round.digest, pool_round.terms.replaces}:
        raise ExpectedError(ErrorCode.POOL_PERIOD_TAKEN)
    if pool_round.digest not in others:
        book = book.with_round(KnownRound(pool_round))
    return accept_result(raw_result, pool_round.digest, membership, book)


def require_roster(pool_round: Round, membership: Membership) -> None:
    """Refuse to act in a round with the seat of another roster.

    Raises:
        ExpectedError: POOL_ROSTER_UNCONFIRMED or POOL_ROSTER_OTHER.
    """
    membership.require_confirmed()
    if pool_round.terms.roster_digest != membership.roster.digest:
        raise ExpectedError(ErrorCode.POOL_ROSTER_OTHER)


def _order(known: KnownRound, book: Book, today: date) -> int:
    """Above all this app made, and above all it made on an earlier day and may have forgotten."""
    day = (today - known.round.terms.period.last_on).days
    place = _ORDERS_A_DAY // 2 if book.restored_on == today else 1
    return min(max(known.order + 1, day * _ORDERS_A_DAY + place), MAX_ORDER)


def require_layout(terms: Terms, layout: FigureLayout) -> None:
    """Refuse to count for a round, or to read its sum, by another codebook or programme.

    Raises:
        ExpectedError: POOL_CODEBOOK_OTHER.
    """
    asked = terms.layout
    is_ours = (
        asked.codebook_version == layout.codebook_version
        and asked.digest == layout.digest
        and asked.lengths == asked_lengths(layout, is_yearly=terms.is_yearly)
    )
    if not is_ours:
        raise ExpectedError(ErrorCode.POOL_CODEBOOK_OTHER, number=asked.codebook_version)


def _asked(levels: Levels, terms: Terms) -> Levels:
    first, second, third = levels
    _, asks_second, asks_third = terms.layout.lengths
    return first, second if asks_second else (), third if asks_third else ()


def _require_free_period(terms: Terms, book: Book, today: date) -> None:
    """One round over one period, and one replacement for it."""
    earlier = book.over(terms.period)
    if earlier and terms.replaces is None:
        raise ExpectedError(ErrorCode.POOL_PERIOD_TAKEN)
    if any(known.opening is not None for known in earlier):
        raise ExpectedError(ErrorCode.POOL_OPENED_ALREADY)
    if not all(_may_replace(terms, known, today) for known in earlier):
        raise ExpectedError(ErrorCode.POOL_REPLACEMENT_REFUSED)


def _may_replace(terms: Terms, first: KnownRound, today: date) -> bool:
    """After closing, without a result, and opened by somebody new.

    A colleague who kept the halves of the first round must not get those of the second as well:
    two openings over two lists differ by one person's figures.
    """
    before = first.round.terms
    involved = {before.opener, before.key_holder}
    return (
        terms.replaces == first.round.digest
        and before.replaces is None
        and today > before.closes_on
        and first.result is None
        and terms.opener not in involved
        and terms.key_holder != before.opener
    )


def _standing(result: Result, known: KnownRound, member: str) -> OwnStanding:
    number = result.statement.number_of(member)
    if number is None:
        return OwnStanding(Counted.NO, None)
    if number in known.made:
        return OwnStanding(Counted.YES, number)
    return OwnStanding(Counted.YES_FORGOTTEN, number)
