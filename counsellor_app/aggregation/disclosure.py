"""What may be printed: `protect()` and `protect_round()` alone make tables that may leave.

`reprint()` makes those of a round again from what it published.
"""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.aggregation.breakdown import choose_steps
from counsellor_app.aggregation.programme import Programme, ProgrammeTable, Subject
from counsellor_app.aggregation.publication import PrintedRound, PrintedTable, PublicationLedger
from counsellor_app.aggregation.published import (
    PlainTable,
    PublishedNumbers,
    ReleasableRow,
    Withheld,
    check_published,
    plain_tables,
    supplied_table,
    withheld_by,
)
from counsellor_app.aggregation.round_total import RoundTotal, half_year_total, year_total
from counsellor_app.aggregation.rules import RULES_VERSION, Rules
from counsellor_app.casework.period import Period
from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counsellor_app.aggregation.certificate import Budget
    from counsellor_app.aggregation.opened_sum import OpenedSum
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.aggregation.tally import Figure, Tally
    from counsellor_app.casework.codebook import Codebook, Label
    from counsellor_app.casework.period import Window

_SEAL = object()


@dataclass(frozen=True, slots=True)
class ReleasableTable:
    """A table that may leave; only this module can make one.

    `step` is the step of the ladder printed, the first being 0, out of `steps`; both say nothing
    where rows are not categories. `total` is None where the rows do not add up to anything.
    `part_of` names the tables of the pool's reports it is in.
    """

    table_id: str
    title: Label
    window: Window
    codebook_version: int
    step: int
    rows: tuple[ReleasableRow, ...]
    total: int | None
    part_of: tuple[str, ...] = ()
    note: Label | None = None
    steps: int = 1
    seal: InitVar[object] = field(kw_only=True)

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise BugError("only protect() makes a releasable table")


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """What a round says of itself: its days, its rules, and how many sent a contribution."""

    period: Period
    is_yearly: bool
    rules: Rules
    contributors: int


@dataclass(frozen=True, slots=True)
class Publication:
    """All that a round prints, what it does not and why, and the ledger with it.

    `printed` and `numbers` are all there is to know of it: from them `reprint()` makes the tables.
    """

    tables: tuple[ReleasableTable, ...]
    withheld: tuple[Withheld, ...]
    printed: PrintedRound
    numbers: PublishedNumbers
    ledger: PublicationLedger


def protect(
    table: ProgrammeTable, tally: Tally, *, programme: Programme, codebook: Codebook
) -> ReleasableTable:
    """Pass a table whose numbers are not about reporters (publication rule P6).

    What it is about is marked in the programme. A number that any case took part in is refused
    all the same, whatever its table is marked with.

    Raises:
        ExpectedError: NOT_RELEASABLE.
    """
    figures = tuple(tally.total(code) for code in table.figures)
    if table not in programme.about(Subject.POOL_WORK) or any(f.cases for f in figures):
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    return ReleasableTable(
        table_id=table.table_id,
        title=table.title,
        window=tally.window,
        codebook_version=tally.codebook_version,
        step=0,
        rows=tuple(_own_row(figure, programme, codebook) for figure in figures),
        total=None,
        seal=_SEAL,
    )


def protect_supplied(numbers: Mapping[str, int], period: Period, plan: PoolPlan) -> ReleasableTable:
    """Pass numbers that mediarte supplies about its own members (publication rule P6).

    They are about companies and counsellors. What was not supplied has no row.

    Raises:
        ExpectedError: NOT_RELEASABLE for a number the programme does not ask for, or below 0.
    """
    asked = {each.code for each in plan.supplied}
    if not numbers or not asked.issuperset(numbers) or min(numbers.values()) < 0:
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    return _sealed(supplied_table(numbers, period, plan), plan)


def protect_round(
    opened: OpenedSum,
    facts: RoundFacts,
    *,
    plan: PoolPlan,
    ledger: PublicationLedger,
    budget: Budget,
) -> Publication:
    """Pass what the publication rules allow of a round's sum.

    Raises:
        ExpectedError: PERIOD_PUBLISHED for days printed on before; BREAKDOWN_IN_SPRING if levels
            2 or 3 were opened in a half-year's round.
    """
    ledger.check_next(facts.period, is_yearly=facts.is_yearly)
    if not facts.is_yearly and (opened.tables is not None or opened.crosses is not None):
        raise ExpectedError(ErrorCode.BREAKDOWN_IN_SPRING)
    steps = choose_steps(opened, facts.rules, plan=plan, ledger=ledger, budget=budget)
    total = _total(opened, facts, ledger, is_broken_down=bool(steps))
    window = Period(ledger.since_breakdown(facts.period), facts.period.last_on)
    printed = PrintedRound(
        period=facts.period,
        is_yearly=facts.is_yearly,
        rules=facts.rules,
        rules_version=RULES_VERSION,
        layout_digest=plan.layout().digest,
        contributors=facts.contributors,
        new_reports=total.new_reports,
        broken_down=opened.covered_2 if steps else None,
        tables=tuple(PrintedTable(s.table.table_id, window, s.step, s.counts) for s in steps),
    )
    threshold = facts.rules.threshold
    numbers = PublishedNumbers(
        volume=total.bounds(threshold),
        volume_window=Period(total.since, facts.period.last_on),
        work=plan.told_work(opened.totals, threshold),
        work_window=Period(ledger.since_round(facts.period), facts.period.last_on),
    )
    tables, withheld = reprint(printed, numbers, plan=plan)
    return Publication(tables, withheld, printed, numbers, ledger.with_round(printed))


def reprint(
    printed: PrintedRound, numbers: PublishedNumbers, *, plan: PoolPlan
) -> tuple[tuple[ReleasableTable, ...], tuple[Withheld, ...]]:
    """The tables of a round as published, and what was not published and why.

    Raises:
        ExpectedError: POOL_CODEBOOK_OTHER for a round of another table programme; NOT_RELEASABLE
            for numbers that the rules of their own round would not have let through.
    """
    check_published(printed, numbers, plan)
    tables = tuple(_sealed(table, plan) for table in plain_tables(printed, numbers, plan))
    return tables, withheld_by(printed, plan)


def _total(
    opened: OpenedSum, facts: RoundFacts, ledger: PublicationLedger, *, is_broken_down: bool
) -> RoundTotal:
    if is_broken_down:
        since = ledger.since_breakdown(facts.period)
        return RoundTotal(since, opened.covered_2, None, None)
    of_window = year_total if facts.is_yearly else half_year_total
    return of_window(opened.new_reports, facts.period, ledger=ledger, rules=facts.rules)


def _sealed(table: PlainTable, plan: PoolPlan) -> ReleasableTable:
    return ReleasableTable(
        table_id=table.table_id,
        title=table.title,
        window=table.window,
        codebook_version=plan.codebook_version,
        step=table.step,
        rows=table.rows,
        total=table.total,
        part_of=table.part_of,
        note=table.note,
        steps=table.steps,
        seal=_SEAL,
    )


def _own_row(figure: Figure, programme: Programme, codebook: Codebook) -> ReleasableRow:
    label = codebook.total(figure.code).label
    return ReleasableRow((figure.code,), label, figure.amount, programme.goals.get(figure.code))
