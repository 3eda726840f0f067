"""What may be printed: `protect()` and `protect_round()` alone make tables that may leave."""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from counsellor_app.aggregation.breakdown import ChosenStep, Withheld, choose_steps
from counsellor_app.aggregation.programme import Programme, ProgrammeTable, Subject
from counsellor_app.aggregation.publication import PrintedRound, PrintedTable, PublicationLedger
from counsellor_app.aggregation.round_total import RoundTotal, half_year_total, year_total
from counsellor_app.aggregation.rules import RULES_VERSION, Rules
from counsellor_app.casework.period import Period, Window
from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from counsellor_app.aggregation.certificate import Budget
    from counsellor_app.aggregation.opened_sum import OpenedSum
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.aggregation.tally import Figure, Tally
    from counsellor_app.casework.codebook import Codebook, Label

_SEAL = object()

VOLUME, WORK, RISK_GROUPS = "volume", "work", "risk_groups"


@dataclass(frozen=True, slots=True)
class ReleasableRow:
    """One printed number; `goal` says what it is held against, where something is.

    A number that is not told has `text` instead of `count`, and `between` where even its bounds
    are told, both included. `share` is in whole per cent of the table's total.
    """

    codes: tuple[str, ...]
    label: Label
    count: int | None
    goal: Label | None
    text: Label | None = None
    between: tuple[int, int] | None = None
    share: int | None = None


@dataclass(frozen=True, slots=True)
class ReleasableTable:
    """A table that may leave; only this module can make one.

    `step` is the step of the ladder printed, 0 where rows are not categories. `total` is None where
    the rows do not add up to anything. `part_of` names the tables of the pool's reports it is in.
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
    """All that a round prints, what it does not and why, and the ledger with it."""

    tables: tuple[ReleasableTable, ...]
    withheld: tuple[Withheld, ...]
    printed: PrintedRound
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
    steps, withheld = choose_steps(
        opened, facts.rules, plan=plan, ledger=ledger, budget=budget, is_yearly=facts.is_yearly
    )
    total = _total(opened, facts, ledger, is_broken_down=bool(steps))
    window = Period(ledger.since_breakdown(facts.period), facts.period.last_on)
    tables = (
        _volume(total, facts, plan),
        _work(opened, facts, plan, ledger),
        *(_categories(chosen, window, facts, plan) for chosen in steps),
        *_risk_groups(steps, window, plan),
    )
    printed = PrintedRound(
        period=facts.period,
        is_yearly=facts.is_yearly,
        rules=facts.rules,
        rules_version=RULES_VERSION,
        layout_digest=plan.layout().digest,
        contributors=facts.contributors,
        new_reports=None if steps else total.new_reports,
        broken_down=opened.covered_2 if steps else None,
        tables=tuple(PrintedTable(s.table.table_id, window, s.step, s.counts) for s in steps),
    )
    return Publication(tables, withheld, printed, ledger.with_round(printed))


def _total(
    opened: OpenedSum, facts: RoundFacts, ledger: PublicationLedger, *, is_broken_down: bool
) -> RoundTotal:
    if is_broken_down:
        since = ledger.since_breakdown(facts.period)
        return RoundTotal(since, opened.covered_2, None, opened.covered_2)
    of_window = year_total if facts.is_yearly else half_year_total
    return of_window(opened.new_reports, facts.period, ledger=ledger, rules=facts.rules)


def _volume(total: RoundTotal, facts: RoundFacts, plan: PoolPlan) -> ReleasableTable:
    threshold, words = facts.rules.threshold, plan.wording
    text, between, note = None, None, None
    if total.low is not None:
        between = (total.low, total.low + threshold - 1)
        text = words["range"].filled(low=between[0], high=between[1])
        note = words["why_range_total"].filled(threshold=threshold)
    elif total.count is None:
        between = (0, threshold - 1)
        text = words["fewer"].filled(threshold=threshold)
        note = words["why_small_total"].filled(threshold=threshold)
    row = ReleasableRow(("REPORTS",), words["reports"], total.count, None, text, between)
    return ReleasableTable(
        table_id=VOLUME,
        title=words["volume"],
        window=Period(total.since, facts.period.last_on),
        codebook_version=plan.codebook_version,
        step=0,
        rows=(row,),
        total=None,
        part_of=("T1",),
        note=note,
        seal=_SEAL,
    )


def _work(
    opened: OpenedSum, facts: RoundFacts, plan: PoolPlan, ledger: PublicationLedger
) -> ReleasableTable:
    words = plan.wording
    rows = tuple(
        ReleasableRow(
            (total.code,),
            total.label,
            opened.totals[total.code],
            words["goal"].filled(goal=total.goal) if total.goal else None,
        )
        for total in plan.totals
    )
    return ReleasableTable(
        table_id=WORK,
        title=words["work"],
        window=Period(ledger.since_round(facts.period), facts.period.last_on),
        codebook_version=plan.codebook_version,
        step=0,
        rows=rows,
        total=None,
        part_of=tuple(dict.fromkeys(chain.from_iterable(t.part_of for t in plan.totals))),
        seal=_SEAL,
    )


def _categories(
    chosen: ChosenStep, window: Period, facts: RoundFacts, plan: PoolPlan
) -> ReleasableTable:
    total = sum(chosen.counts)
    rows = tuple(
        ReleasableRow(
            group.codes, group.label, count, None, share=facts.rules.percentage(count, total)
        )
        for group, count in zip(chosen.groups, chosen.counts, strict=True)
    )
    return ReleasableTable(
        table_id=chosen.table.table_id,
        title=chosen.table.title,
        window=window,
        codebook_version=plan.codebook_version,
        step=chosen.step,
        rows=rows,
        total=total,
        part_of=chosen.table.part_of,
        seal=_SEAL,
    )


def _risk_groups(
    steps: tuple[ChosenStep, ...], window: Period, plan: PoolPlan
) -> tuple[ReleasableTable, ...]:
    """The groups at risk, each the very number of its own table, or no number (rule P3)."""
    if not steps:
        return ()
    held = {
        (chosen.table.table_id, group.codes[0]): count
        for chosen in steps
        for group, count in zip(chosen.groups, chosen.counts, strict=True)
        if len(group.codes) == 1
    }
    rows = tuple(
        ReleasableRow(
            (risk.code,),
            risk.label,
            held.get((risk.table_id, risk.code)),
            None,
            None if (risk.table_id, risk.code) in held else plan.wording["not_apart"],
        )
        for risk in plan.risk_groups
    )
    return (
        ReleasableTable(
            table_id=RISK_GROUPS,
            title=plan.wording["risk_groups"],
            window=window,
            codebook_version=plan.codebook_version,
            step=0,
            rows=rows,
            total=None,
            part_of=("T7", "E2"),
            seal=_SEAL,
        ),
    )


def _own_row(figure: Figure, programme: Programme, codebook: Codebook) -> ReleasableRow:
    label = codebook.total(figure.code).label
    return ReleasableRow((figure.code,), label, figure.amount, programme.goals.get(figure.code))
