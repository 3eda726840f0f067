"""What the pool published, out of the results taken in: the ledger, and each round's tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from counsellor_app.aggregation.disclosure import ReleasableTable, reprint
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.publication import PrintedRound, PrintedTable, PublicationLedger
from counsellor_app.aggregation.published import VOLUME, WORK, PublishedNumbers, Withheld
from counsellor_app.aggregation.rules import Rules
from counsellor_app.casework.period import Period
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.pooling.seats import seat
from counsellor_app.pool.result import printed_round, read_earlier_result, read_result
from counsellor_app.vault import pool_store

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk
    from counsellor_app.pool.printed import Printed, Table
    from counsellor_app.pool.result import Statement
    from counsellor_app.vault.pool_store import KeptResult


_ENDS = {(6, 30), (12, 31)}


@dataclass(frozen=True, slots=True)
class PublishedRound:
    """A round as the pool printed it. `participants` is None for rounds of before one joined."""

    round_digest: bytes
    printed: PrintedRound
    numbers: PublishedNumbers
    participants: int | None


def published_rounds(desk: Desk) -> tuple[PublishedRound, ...]:
    """All rounds whose result was taken in, oldest first, each read back as strictly as it came.

    Raises:
        ExpectedError: what `read_result` refuses, for a result that is not as it was kept.
    """
    return tuple(_read(desk, kept) for kept in pool_store.results(desk.vault.connection))


def publication_ledger(desk: Desk) -> PublicationLedger:
    """Everything the pool printed, as far as this vault knows.

    Raises:
        ExpectedError: PERIOD_PUBLISHED for rounds that cannot stand beside each other.
    """
    ledger = PublicationLedger()
    for published in published_rounds(desk):
        ledger = ledger.with_round(published.printed)
    return ledger


def require_publishable(desk: Desk, printed: PrintedRound, told: Printed) -> None:
    """Refuse a result that the rules would not have let through beside what was printed before.

    Raises:
        ExpectedError: PERIOD_PUBLISHED, NOT_RELEASABLE, POOL_CODEBOOK_OTHER, POOL_RESULT_REFUSED.
    """
    publication_ledger(desk).with_round(printed)
    numbers, plan = _numbers(told), pool_plan(desk.codebook)
    if printed.layout_digest == plan.layout().digest:
        reprint(printed, numbers, plan=plan)
    lowest, highest = numbers.volume
    # What is printed exactly is counted, and what is counted was printed: else it would be again.
    is_told = printed.new_reports is not None or printed.broken_down is not None
    if is_told != (lowest == highest) or (printed.new_reports or 0) > lowest:
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)


def tables_of(
    desk: Desk, round_digest: bytes
) -> tuple[tuple[ReleasableTable, ...], tuple[Withheld, ...]]:
    """The tables of one round, and what it does not print and why.

    Raises:
        ExpectedError: POOL_ROUND_UNKNOWN; POOL_CODEBOOK_OTHER for a round of an older programme.
    """
    for published in published_rounds(desk):
        if published.round_digest == round_digest:
            return reprinted(desk, published)
    raise ExpectedError(ErrorCode.POOL_ROUND_UNKNOWN)


def reprinted(
    desk: Desk, published: PublishedRound
) -> tuple[tuple[ReleasableTable, ...], tuple[Withheld, ...]]:
    """The tables of a round that was read back already; see `tables_of`.

    Raises:
        ExpectedError: POOL_CODEBOOK_OTHER for a round of an older programme.
    """
    return reprint(published.printed, published.numbers, plan=pool_plan(desk.codebook))


def _read(desk: Desk, kept: KeptResult) -> PublishedRound:
    book = pool_store.book(desk.vault.connection)
    roster = seat(desk, kept.roster_digest).roster
    for known in book.rounds:
        if known.round.digest == kept.round_digest:
            statement = read_result(kept.file, known.round, roster).statement
            terms = known.round.terms
            printed, participants = printed_round(statement, terms), len(terms.participants)
            return PublishedRound(
                kept.round_digest, printed, _numbers(statement.printed), participants
            )
    statement = read_earlier_result(kept.file, roster).statement
    return PublishedRound(kept.round_digest, _earlier(statement), _numbers(statement.printed), None)


def _numbers(told: Printed) -> PublishedNumbers:
    volume, work = _table(told, VOLUME), _table(told, WORK)
    if len(volume.rows) != 1:
        raise ExpectedError(ErrorCode.POOL_RESULT_REFUSED)
    return PublishedNumbers(
        volume=(volume.rows[0].lowest, volume.rows[0].highest),
        volume_window=volume.period,
        work={".".join(row.codes): (row.lowest, row.highest) for row in work.rows},
        work_window=work.period,
    )


def _table(told: Printed, table_id: str) -> Table:
    for table in told.tables:
        if table.table_id == table_id:
            return table
    raise ExpectedError(ErrorCode.POOL_RESULT_REFUSED)


def _earlier(statement: Statement) -> PrintedRound:
    """The line of a round of before this member joined, whose terms are not known here."""
    told = statement.printed
    last_on = _table(told, WORK).period.last_on
    if (last_on.month, last_on.day) not in _ENDS:
        raise ExpectedError(ErrorCode.POOL_RESULT_REFUSED)
    tables = tuple(
        PrintedTable(t.table_id, t.period, t.step, tuple(row.lowest for row in t.rows))
        for t in told.tables
        if t.step is not None
    )
    return PrintedRound(
        period=Period(date(last_on.year, 1, 1), last_on),
        is_yearly=last_on.month == 12,
        rules=Rules(),
        rules_version=told.rules_version,
        layout_digest=statement.programme_digest,
        contributors=len(statement.entries),
        new_reports=told.new_reports,
        broken_down=told.broken_down,
        tables=tables,
    )
