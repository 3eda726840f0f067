"""What every member does in a round: take it in, look at the own figures, send, hear the result."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum, auto
from typing import TYPE_CHECKING

from counsellor_app.aggregation.pool_count import count_round
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.casework.answers import with_answer
from counsellor_app.casework.period import Period
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.operations.coded_access import coded_cases, coded_records
from counsellor_app.operations.pooling.files import Target, release
from counsellor_app.operations.pooling.published import publication_ledger, require_publishable
from counsellor_app.operations.pooling.seats import seat
from counsellor_app.pool import contributor
from counsellor_app.pool.contributor import Counted
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.participant_list import round_named_in
from counsellor_app.pool.result import printed_round
from counsellor_app.pool.round import roster_of
from counsellor_app.vault import case_store, pool_store
from counsellor_app.vault.pool_store import KeptResult

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.aggregation.pool_count import RoundTally
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.operations.desk import Desk
    from counsellor_app.pool.book import Book
    from counsellor_app.pool.contributor import OwnStanding
    from counsellor_app.pool.result import Result
    from counsellor_app.pool.roster import Membership
    from counsellor_app.pool.round import Round


class Exclusion(StrEnum):
    """Why a report is in no count of the pool; the reason itself never leaves."""

    REPORTER = auto()
    COLLEAGUE = auto()


@dataclass(frozen=True, slots=True)
class RoundView:
    """What a round says, with names for its members."""

    digest: bytes
    period: Period
    closes_on: date
    opener: str
    key_holder: str
    participants: int
    fewest: int
    threshold: int
    breakdown_gate: int
    cross_gate: int
    is_yearly: bool
    roster_confirmed_on: date | None


@dataclass(frozen=True, slots=True)
class ResultView:
    """A result as taken in: whether one was counted in it, and how many contributions were."""

    round_digest: bytes
    counted: Counted
    contributions: int


def take_round(desk: Desk, raw: bytes) -> RoundView:
    """Take an invitation in; the same one twice changes nothing.

    Raises:
        ExpectedError: POOL_ROSTER_OTHER unless it stands on the newest roster confirmed, or as
            `contributor.accept_round`.
    """
    membership, connection = seat(desk), desk.vault.connection
    if roster_of(raw) != membership.roster.digest:
        raise ExpectedError(ErrorCode.POOL_ROSTER_OTHER)
    layout = pool_plan(desk.codebook).layout()
    taken, book = contributor.accept_round(
        raw, membership, pool_store.book(connection), layout, desk.today()
    )
    pool_store.keep_book(connection, book)
    return round_view(taken, membership)


def rounds(desk: Desk) -> tuple[RoundView, ...]:
    """The rounds taken in, newest first."""
    known = pool_store.book(desk.vault.connection).rounds
    return tuple(
        round_view(each.round, seat(desk, each.round.terms.roster_digest))
        for each in reversed(known)
    )


def round_view(pool_round: Round, membership: Membership) -> RoundView:
    """A round with names in the place of ids."""
    terms, roster = pool_round.terms, membership.roster
    return RoundView(
        digest=pool_round.digest,
        period=terms.period,
        closes_on=terms.closes_on,
        opener=roster.card(terms.opener).name,
        key_holder=roster.card(terms.key_holder).name,
        participants=len(terms.participants),
        fewest=terms.fewest,
        threshold=terms.rules.threshold,
        breakdown_gate=terms.rules.breakdown_gate,
        cross_gate=terms.rules.cross_gate,
        is_yearly=terms.is_yearly,
        roster_confirmed_on=membership.confirmed_on,
    )


def own_tally(desk: Desk, pool_round: Round) -> RoundTally:
    """The own figures of a round, as they stand now; as secret as the cases."""
    terms, connection = pool_round.terms, desk.vault.connection
    since = publication_ledger(desk).since_round(terms.period)
    return count_round(
        coded_cases(desk),
        coded_records(desk),
        period=Period(since, terms.period.last_on),
        counted=pool_store.counted(connection),
        plan=pool_plan(desk.codebook),
    )


def contribute(desk: Desk, round_digest: bytes, target: Target) -> LedgerLine:
    """Send the own figures in two sealed halves; made again, the later file is the one meant.

    Raises:
        ExpectedError: as `contributor.contribute`, or what the gate refuses.
    """
    connection = desk.vault.connection
    book = pool_store.book(connection)
    pool_round = book.known(round_digest).round
    tally = own_tally(desk, pool_round)
    made, after = contributor.contribute(
        round_digest,
        tally.vectors,
        tally.layout,
        membership=seat(desk, pool_round.terms.roster_digest),
        book=book,
        today=desk.today(),
    )

    def keep() -> None:
        pool_store.keep_book(connection, after)
        pool_store.keep_covered(connection, made.number, tally.covered)

    return release(desk, outgoing.pool_file(made.file, round_digest=round_digest), target, keep)


def exclude_report(desk: Desk, case_id: CaseId, why: Exclusion) -> None:
    """Take a report out of every count, a closed one too; nobody is told that there was one.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    _answer(desk, case_id, why, is_excluded=True)


def include_report(desk: Desk, case_id: CaseId, why: Exclusion) -> None:
    """Take an exclusion back.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    _answer(desk, case_id, why, is_excluded=False)


def take_result(desk: Desk, raw: bytes) -> ResultView:
    """Take the result of a round in and mark what was counted; twice changes nothing.

    Raises:
        ExpectedError: PERIOD_PUBLISHED or NOT_RELEASABLE for what the rules would not have let
            through, or as `contributor.accept_result`.
    """
    digest = round_named_in(raw, Kind.RESULT)
    book = pool_store.book(desk.vault.connection)
    membership = seat(desk, book.known(digest).round.terms.roster_digest)
    result, standing, after = contributor.accept_result(raw, digest, membership, book)
    with desk.vault.connection.transaction():
        keep_result(desk, result, standing, after)
    return ResultView(digest, standing.counted, len(result.statement.entries))


def catch_up(desk: Desk, raw_round: bytes, raw_result: bytes) -> ResultView:
    """Take in a round that this vault missed, or forgot with a backup, with its result.

    Raises:
        ExpectedError: as `contributor.catch_up` and `take_result`.
    """
    membership, book = seat(desk, roster_of(raw_round)), pool_store.book(desk.vault.connection)
    result, standing, after = contributor.catch_up(raw_round, raw_result, membership, book)
    with desk.vault.connection.transaction():
        keep_result(desk, result, standing, after)
    return ResultView(
        result.statement.round_digest, standing.counted, len(result.statement.entries)
    )


def begin_at(desk: Desk, raw_result: bytes) -> None:
    """Begin where the pool stands, with its last result: for who joined later.

    What was begun at may be followed by a later one until the first round is taken in.

    Raises:
        ExpectedError: POOL_RESULT_REFUSED for one that could not be read back; POOL_ROUND_EARLY
            for one of days to come; PERIOD_PUBLISHED for an earlier one than that begun at; or as
            `contributor.adopt_result`.
    """
    membership, connection = seat(desk), desk.vault.connection
    result, after = contributor.adopt_result(raw_result, membership, pool_store.book(connection))
    with connection.transaction():
        _add(desk, result, membership.roster.digest)
        if publication_ledger(desk).rounds[-1].period.last_on >= desk.today():
            raise ExpectedError(ErrorCode.POOL_ROUND_EARLY)
        pool_store.keep_book(connection, after)


def keep_result(desk: Desk, result: Result, standing: OwnStanding, book: Book) -> None:
    """Keep a result, mark what it counted, and destroy what was needed to get there.

    Raises:
        ExpectedError: PERIOD_PUBLISHED or NOT_RELEASABLE.
    """
    connection, digest = desk.vault.connection, result.statement.round_digest
    known = book.known(digest)
    if any(kept.round_digest == digest for kept in pool_store.results(connection)):
        return
    terms = known.round.terms
    printed = printed_round(result.statement, terms)
    require_publishable(desk, printed, result.statement.printed)
    covered = _covered(desk, known.round, standing)
    marks = {level: covered[level] for level in printed.counted}
    pool_store.mark_counted(connection, marks, digest)
    _add(desk, result, terms.roster_digest)
    for number in known.made:
        pool_store.forget_covered(connection, number)
    pool_store.remove_files(connection, digest)
    pool_store.keep_book(connection, book)


def _covered(desk: Desk, pool_round: Round, standing: OwnStanding) -> dict[int, frozenset[CaseId]]:
    """The reports behind the contribution that was counted.

    Of one that was made before a backup was put back nothing is known but that it held all there
    was to count: no report is counted twice for it.
    """
    if standing.counted is Counted.YES_FORGOTTEN:
        tally = own_tally(desk, pool_round)
        return {level: frozenset(cases) for level, cases in tally.covered.items()}
    if standing.number is None:
        return {1: frozenset(), 2: frozenset(), 3: frozenset()}
    return pool_store.covered(desk.vault.connection, standing.number)


def _add(desk: Desk, result: Result, roster_digest: bytes) -> None:
    kept = KeptResult(result.statement.round_digest, roster_digest, result.file.to_bytes())
    pool_store.add_result(desk.vault.connection, kept)


def _answer(desk: Desk, case_id: CaseId, why: Exclusion, *, is_excluded: bool) -> None:
    connection = desk.vault.connection
    field, held = {
        Exclusion.REPORTER: ("count_objection", "Y"),
        Exclusion.COLLEAGUE: ("count_exclusion", "COLLEAGUE"),
    }[why]
    with connection.transaction():
        case = case_store.coded(connection, case_id)
        if not is_excluded and case.answers.get(field) != held:
            return  # left out for another reason, which is not taken back here
        answers = with_answer(case.answers, field, held if is_excluded else None)
        case_store.keep(connection, replace(case, answers=answers), desk.now())
