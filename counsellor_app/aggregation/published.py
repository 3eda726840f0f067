"""What a round published, as values: its tables follow from it, and so does what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from counsellor_app.aggregation.pool_plan import Cross, OneWay, PoolPlan, PoolTotal
    from counsellor_app.aggregation.publication import PrintedRound, PrintedTable
    from counsellor_app.casework.codebook import Label
    from counsellor_app.casework.period import Period, Window

VOLUME, WORK, RISK_GROUPS, MEMBERSHIP = "volume", "work", "risk_groups", "membership"


@dataclass(frozen=True, slots=True)
class ReleasableRow:
    """One printed number; `goal` says what it is held against, where something is.

    A number that is not told has `text` instead of `count`, and `between` where even its bounds
    are told, both included. `share` is in whole per cent of the table's total. `aim` is the goal as
    a number; `part_of` names the tables of the reports that show the row, where that differs from
    its table's.
    """

    codes: tuple[str, ...]
    label: Label
    count: int | None
    goal: Label | None
    text: Label | None = None
    between: tuple[int, int] | None = None
    share: int | None = None
    aim: int | None = None
    part_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PublishedNumbers:
    """What a round published beside its tables by category.

    `volume` is the number of reports from lowest to highest, equal where it is exact; `work` the
    numbers about the pool's work, in the same way, by the codes of the programme, without those
    that are held back.
    """

    volume: tuple[int, int]
    volume_window: Period
    work: Mapping[str, tuple[int, int]]
    work_window: Period


@dataclass(frozen=True, slots=True)
class PlainTable:
    """A table before it is sealed as one that may leave."""

    table_id: str
    title: Label
    window: Window
    step: int
    rows: tuple[ReleasableRow, ...]
    total: int | None
    part_of: tuple[str, ...]
    note: Label | None = None
    steps: int = 1


@dataclass(frozen=True, slots=True)
class Withheld:
    """What is not printed: one table, or all of them where `table_id` is empty."""

    table_id: str
    title: Label
    part_of: tuple[str, ...]
    why: Label


def check_published(printed: PrintedRound, numbers: PublishedNumbers, plan: PoolPlan) -> None:
    """Refuse what the rules of the round would not have let through.

    Raises:
        ExpectedError: POOL_CODEBOOK_OTHER or NOT_RELEASABLE.
    """
    if printed.layout_digest != plan.layout().digest:
        raise ExpectedError(ErrorCode.POOL_CODEBOOK_OTHER)
    ladders = {table.table_id: table.ladder for table in (*plan.tables, *plan.crosses)}
    for table in printed.tables:
        steps = ladders[table.table_id].steps if table.table_id in ladders else ()
        if not (
            table.step < len(steps)
            and len(table.counts) == len(steps[table.step])
            and min(table.counts) >= printed.rules.threshold
            and sum(table.counts) == printed.broken_down == numbers.volume[0]
        ):
            raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    lowest, highest = numbers.volume
    is_exact = lowest == highest >= printed.rules.threshold
    is_wide = highest - lowest == printed.rules.threshold - 1
    may_tell = plan.may_tell(numbers.work, printed.rules.threshold)
    if not (is_exact or is_wide) or not may_tell or (printed.tables and not printed.is_yearly):
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)


def plain_tables(
    printed: PrintedRound, numbers: PublishedNumbers, plan: PoolPlan
) -> Iterator[PlainTable]:
    """Every table of the round: totals, the pool's work, categories, groups at risk."""
    yield _volume(numbers, plan)
    yield _work(numbers, plan)
    held = {table.table_id: table for table in (*plan.tables, *plan.crosses)}
    for table in printed.tables:
        yield _categories(table, held[table.table_id], printed)
    if printed.tables:
        yield _risk_groups(printed, plan)


def withheld_by(printed: PrintedRound, plan: PoolPlan) -> tuple[Withheld, ...]:
    """What is not printed, and why, in words for the reader of the report."""
    words, rules = plan.wording, printed.rules
    if not printed.is_yearly:
        return (_all(plan, words["why_spring"]),)
    if not printed.tables:
        numbers = {"gate": rules.breakdown_gate, "threshold": rules.threshold}
        return (_all(plan, words["why_breakdown"].filled(**numbers)),)
    held = {table.table_id for table in printed.tables}
    is_crossed = (printed.broken_down or 0) >= rules.cross_gate
    few, gate = words["why_too_few"], words["why_cross_gate"].filled(gate=rules.cross_gate)
    reasons = chain(
        ((table, few) for table in plan.tables),
        ((table, few if is_crossed else gate) for table in plan.crosses),
    )
    return tuple(
        Withheld(table.table_id, table.title, table.part_of, why)
        for table, why in reasons
        if table.table_id not in held
    )


def _volume(numbers: PublishedNumbers, plan: PoolPlan) -> PlainTable:
    (lowest, highest), words = numbers.volume, plan.wording
    label, window, threshold = words["reports"], numbers.volume_window, highest - lowest + 1
    if lowest == highest:
        row, note = ReleasableRow(("REPORTS",), label, lowest, None), None
    else:
        is_few = lowest == 0
        text = (
            words["fewer"].filled(threshold=threshold)
            if is_few
            else words["range"].filled(low=lowest, high=highest)
        )
        why = words["why_small_total" if is_few else "why_range_total"]
        note = why.filled(threshold=threshold)
        row = ReleasableRow(("REPORTS",), label, None, None, text, numbers.volume)
    return PlainTable(VOLUME, words["volume"], window, 0, (row,), None, ("T1",), note)


def _work(numbers: PublishedNumbers, plan: PoolPlan) -> PlainTable:
    rows = tuple(_work_row(total, numbers.work.get(total.code), plan) for total in plan.totals)
    part_of = dict.fromkeys(chain.from_iterable(total.part_of for total in plan.totals))
    title, window = plan.wording["work"], numbers.work_window
    return PlainTable(WORK, title, window, 0, rows, None, tuple(part_of))


def _work_row(total: PoolTotal, told: tuple[int, int] | None, plan: PoolPlan) -> ReleasableRow:
    words = plan.wording
    is_exact = told is not None and told[0] == told[1]
    text = words["fewer"].filled(threshold=told[1] + 1) if told else words["held_back"]
    return ReleasableRow(
        (total.code,),
        total.label,
        told[0] if told and is_exact else None,
        words["goal"].filled(goal=total.goal) if total.goal else None,
        None if is_exact else text,
        None if is_exact else told,
        aim=total.goal,
        part_of=total.part_of,
    )


def supplied_table(numbers: Mapping[str, int], period: Period, plan: PoolPlan) -> PlainTable:
    """The table of the numbers that mediarte supplied, beside the goals of the period's year."""
    goal, year = plan.wording["goal_of_year"], period.last_on.year
    rows = tuple(
        ReleasableRow(
            (each.code,),
            each.label,
            numbers[each.code],
            goal.filled(goal=aim, year=year) if (aim := each.goals.get(year)) else None,
            aim=each.goals.get(year),
            part_of=each.part_of,
        )
        for each in plan.supplied
        if each.code in numbers
    )
    parts = dict.fromkeys(chain.from_iterable(each.part_of for each in plan.supplied))
    return PlainTable(MEMBERSHIP, plan.wording["membership"], period, 0, rows, None, tuple(parts))


def _categories(table: PrintedTable, of: OneWay | Cross, printed: PrintedRound) -> PlainTable:
    total = sum(table.counts)
    rows = tuple(
        ReleasableRow(
            group.codes, group.label, count, None, share=printed.rules.percentage(count, total)
        )
        for group, count in zip(of.ladder.steps[table.step], table.counts, strict=True)
    )
    return PlainTable(
        of.table_id,
        of.title,
        table.window,
        table.step,
        rows,
        total,
        of.part_of,
        steps=len(of.ladder.steps),
    )


def _risk_groups(printed: PrintedRound, plan: PoolPlan) -> PlainTable:
    """The groups at risk, each the very number of its own table, or no number (rule P3)."""
    held = {
        (table.table_id, group.codes[0]): count
        for table in printed.tables
        if table.table_id in {one_way.table_id for one_way in plan.tables}
        for group, count in zip(
            plan.table(table.table_id).ladder.steps[table.step], table.counts, strict=True
        )
    }
    rows = tuple(
        ReleasableRow(
            (risk.code,),
            risk.label,
            count := held.get((risk.table_id, risk.code)),
            None,
            plan.wording["not_apart"] if count is None else None,
        )
        for risk in plan.risk_groups
    )
    window = printed.tables[0].window
    title = plan.wording["risk_groups"]
    return PlainTable(RISK_GROUPS, title, window, 0, rows, None, ("T7", "E2"))


def _all(plan: PoolPlan, why: Label) -> Withheld:
    parts = dict.fromkeys(part for table in (*plan.tables, *plan.crosses) for part in table.part_of)
    return Withheld("", plan.wording["breakdown"], tuple(parts), why)
