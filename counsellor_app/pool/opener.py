"""What the opener does: invite, gather contributions, make the list, and read the sum."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NoReturn, final

from counsellor_app.casework.figure_layout import COUNTER
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.overriding import override
from counsellor_app.pool import halves
from counsellor_app.pool.contribution import Contribution, open_half_a, read_contribution
from counsellor_app.pool.contributor import accept_round, require_roster
from counsellor_app.pool.gates import levels_open, missing_from, require_enough
from counsellor_app.pool.half_sum import HalfSum, read_half_sum
from counsellor_app.pool.limits import most_in_sum
from counsellor_app.pool.participant_list import ParticipantList, make_list
from counsellor_app.pool.result import Printed, Result, make_result
from counsellor_app.pool.round import Round, Terms, make_round

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from counsellor_app.casework.figure_layout import FigureLayout
    from counsellor_app.pool.book import Book
    from counsellor_app.pool.halves import Levels, Vector
    from counsellor_app.pool.roster import Membership


def _nobody() -> Mapping[str, Contribution]:
    return MappingProxyType({})


@final
@dataclass(frozen=True, slots=True, repr=False)
class OpenedLevels:
    """The pool's raw figures by level, in memory only; a level that was not opened is not in it.

    As secret as a tally: `aggregation.opened_sum` looks whether they add up, and the publication
    rules say what may be printed.
    """

    vectors: Mapping[int, Vector]

    @property
    def opened(self) -> int:
        """The highest level that was opened."""
        return max(self.vectors)

    @override
    def __repr__(self) -> str:
        return "<OpenedLevels>"

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError("an opened sum is not serialised")


@dataclass(frozen=True, slots=True)
class Gathering:
    """The contributions that came in: the newest of each member."""

    round: Round
    contributions: Mapping[str, Contribution] = field(default_factory=_nobody, repr=False)

    @property
    def missing(self) -> tuple[str, ...]:
        """The participants from whom nothing came yet."""
        return missing_from(self.round, self.contributions)


def invite(
    terms: Terms, membership: Membership, book: Book, layout: FigureLayout, today: date
) -> tuple[Round, Book]:
    """Announce a round; the opener's own app judges it as every other app will.

    Raises:
        ExpectedError: POOL_NOT_YOUR_ROLE, or as `accept_round`.
    """
    membership.require_confirmed()
    if terms.opener != membership.member_id:
        raise ExpectedError(ErrorCode.POOL_NOT_YOUR_ROLE)
    pool_round = make_round(terms, membership.roster, membership.keys)
    return accept_round(pool_round.file.to_bytes(), membership, book, layout, today)


def gather(raw: bytes, gathering: Gathering, membership: Membership, book: Book) -> Gathering:
    """Take a contribution in; a later one of the same member takes the place of an earlier.

    Mail has no clock that can be trusted, so files are taken in until the list is made: after
    closing no app makes new ones.

    Raises:
        ExpectedError: POOL_NOT_YOUR_ROLE, POOL_ROUND_RESTORED, POOL_CONTRIBUTION_OLDER,
            POOL_HALF_UNREADABLE, or as `read_contribution`.
    """
    pool_round = gathering.round
    _require_role(pool_round, membership, book)
    came = read_contribution(raw, pool_round, membership.roster)
    open_half_a(came, pool_round, membership.keys)
    before = gathering.contributions.get(came.by)
    if before is not None and before.order > came.order:
        raise ExpectedError(ErrorCode.POOL_CONTRIBUTION_OLDER)
    contributions = dict(gathering.contributions) | {came.by: came}
    return replace(gathering, contributions=MappingProxyType(contributions))


def leave_out(gathering: Gathering, member: str) -> Gathering:
    """Without the contribution of a member, whose half the key holder could not read."""
    kept = {by: each for by, each in gathering.contributions.items() if by != member}
    return replace(gathering, contributions=MappingProxyType(kept))


def close_list(
    gathering: Gathering, membership: Membership, book: Book, today: date
) -> ParticipantList:
    """The list for the key holder, after closing or once everybody is in.

    Raises:
        ExpectedError: POOL_NOT_YOUR_ROLE, POOL_ROUND_RESTORED, POOL_NOT_CLOSED, POOL_TOO_FEW or
            POOL_HALF_UNREADABLE.
    """
    pool_round = gathering.round
    _require_role(pool_round, membership, book)
    require_enough(pool_round, gathering.contributions, today)
    came = gathering.contributions.values()
    first, _, _ = _half_sum_of(came, pool_round, membership)
    return make_list(came, first, pool_round, membership.keys)


def open_sum(
    raw: bytes,
    participants: ParticipantList,
    pool_round: Round,
    *,
    membership: Membership,
    book: Book,
) -> OpenedLevels:
    """The pool's figures, from the opener's halves and the key holder's half-sum.

    Raises:
        ExpectedError: POOL_NOT_YOUR_ROLE, POOL_ROUND_RESTORED, POOL_COUNT_MISMATCH,
            POOL_LEVEL_BELOW_GATE, POOL_ROUND_SPOILT, or as `read_half_sum`.
    """
    _require_role(pool_round, membership, book)
    half_sum = read_half_sum(
        raw, pool_round, membership.roster, membership.keys, participants.digest
    )
    own = _half_sum_of(participants.contributions, pool_round, membership)
    vectors = _opened(own, half_sum)
    listed = len(participants.entries)
    if vectors[1][COUNTER] != listed:
        raise ExpectedError(ErrorCode.POOL_COUNT_MISMATCH, number=listed)
    if half_sum.opened > levels_open(vectors[1], pool_round.terms):
        raise ExpectedError(ErrorCode.POOL_LEVEL_BELOW_GATE)
    if any(cell > most_in_sum(listed) for vector in vectors.values() for cell in vector):
        raise ExpectedError(ErrorCode.POOL_ROUND_SPOILT)
    return OpenedLevels(MappingProxyType(vectors))


def announce(
    printed: Printed,
    opened: OpenedLevels,
    participants: ParticipantList,
    pool_round: Round,
    membership: Membership,
) -> Result:
    """The result for all members: what was printed, never the sum.

    Raises:
        ExpectedError: POOL_NOT_YOUR_ROLE, or POOL_RESULT_REFUSED for what does not fit the round
            or is of a level that was not opened.
    """
    if membership.member_id != pool_round.terms.opener:
        raise ExpectedError(ErrorCode.POOL_NOT_YOUR_ROLE)
    if printed.level > opened.opened:
        raise ExpectedError(ErrorCode.POOL_RESULT_REFUSED)
    return make_result(printed, participants, pool_round, membership.keys)


def _require_role(pool_round: Round, membership: Membership, book: Book) -> None:
    require_roster(pool_round, membership)
    if membership.member_id != pool_round.terms.opener:
        raise ExpectedError(ErrorCode.POOL_NOT_YOUR_ROLE)
    book.require_remembered(pool_round)


def _half_sum_of(came: Iterable[Contribution], pool_round: Round, membership: Membership) -> Levels:
    parts = (open_half_a(each, pool_round, membership.keys) for each in came)
    return halves.sum_of(parts, pool_round.terms.layout.lengths)


def _opened(own: Levels, half_sum: HalfSum) -> dict[int, Vector]:
    pairs = enumerate(zip(own, half_sum.levels, strict=True), start=1)
    return {
        level: halves.added(halves_a, masks)
        for level, (halves_a, masks) in pairs
        if level <= half_sum.opened
    }
