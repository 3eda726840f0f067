"""What the key holder does: once, for one list, give the half-sums of the levels that may open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counsellor_app.casework.figure_layout import COUNTER, N1
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool import halves
from counsellor_app.pool.book import Book, Opening
from counsellor_app.pool.contribution import open_half_b
from counsellor_app.pool.contributor import require_roster
from counsellor_app.pool.gates import levels_open, missing_from, require_enough
from counsellor_app.pool.half_sum import HalfSum, make_half_sum
from counsellor_app.pool.limits import most_in_sum
from counsellor_app.pool.participant_list import ParticipantList, read_list

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.pool.roster import Membership
    from counsellor_app.pool.round import Round
    from counsellor_app.pool.signed_file import SignedFile


@dataclass(frozen=True, slots=True)
class Request:
    """What the opener asks, for the key holder to look at before agreeing.

    `reports` is the number the opener's half-sum and the seeds give for this period: the total the
    key holder can judge by its order of magnitude.
    """

    participants: ParticipantList
    missing: tuple[str, ...]
    reports: int
    levels: int
    half_sum: HalfSum


def read_request(
    raw: bytes, pool_round: Round, membership: Membership, book: Book, today: date
) -> Request:
    """Look at a list, without opening anything.

    Raises:
        ExpectedError: POOL_NOT_YOUR_ROLE, POOL_ROUND_UNKNOWN, POOL_ROUND_REPLACED,
            POOL_ROUND_RESTORED, POOL_OPENED_ALREADY, POOL_NOT_CLOSED, POOL_TOO_FEW,
            POOL_COUNT_MISMATCH, POOL_ROUND_SPOILT, POOL_HALF_UNREADABLE, or as `read_list`.
    """
    require_roster(pool_round, membership)
    if membership.member_id != pool_round.terms.key_holder:
        raise ExpectedError(ErrorCode.POOL_NOT_YOUR_ROLE)
    book.known(pool_round.digest)
    book.require_remembered(pool_round)
    participants = read_list(raw, pool_round, membership.roster)
    _require_first_opening(pool_round, participants.digest, book)
    came = [entry.by for entry in participants.entries]
    require_enough(pool_round, came, today)
    return _request(participants, pool_round, membership)


def open_list(
    request: Request, pool_round: Round, membership: Membership, book: Book
) -> tuple[SignedFile, Book]:
    """Give the half-sum, and remember for ever which list it was for.

    The file may leave only when the book is kept.

    Raises:
        ExpectedError: POOL_OPENED_ALREADY.
    """
    digest = request.participants.digest
    _require_first_opening(pool_round, digest, book)
    known = book.known(pool_round.digest)
    file = make_half_sum(request.half_sum, pool_round, membership.roster, membership.keys, digest)
    return file, book.with_round(replace(known, opening=Opening(digest, request.levels)))


def _require_first_opening(pool_round: Round, list_digest: bytes, book: Book) -> None:
    """One list for one period, whichever round it came in; the same list may be given again."""
    if book.is_replaced(pool_round.digest):
        raise ExpectedError(ErrorCode.POOL_ROUND_REPLACED)
    for known in book.over(pool_round.terms.period):
        if known.opening is not None and known.opening.list_digest != list_digest:
            raise ExpectedError(ErrorCode.POOL_OPENED_ALREADY)


def _request(participants: ParticipantList, pool_round: Round, membership: Membership) -> Request:
    lengths = pool_round.terms.layout.lengths
    parts = (open_half_b(each, pool_round, membership.keys) for each in participants.contributions)
    masks = halves.sum_of(parts, lengths)
    first = halves.added(participants.half_sum, masks[0])
    listed = len(participants.entries)
    if first[COUNTER] != listed:
        raise ExpectedError(ErrorCode.POOL_COUNT_MISMATCH, number=listed)
    if any(cell > most_in_sum(listed) for cell in first):
        raise ExpectedError(ErrorCode.POOL_ROUND_SPOILT)
    levels = levels_open(first, pool_round.terms)
    return Request(
        participants=participants,
        missing=missing_from(pool_round, (entry.by for entry in participants.entries)),
        reports=first[N1],
        levels=levels,
        half_sum=HalfSum(levels, masks),
    )
