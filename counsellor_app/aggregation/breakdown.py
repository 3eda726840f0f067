"""Which tables of a year are printed, at which step of their ladder, and why others are not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.aggregation.certificate import certify

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counsellor_app.aggregation.certificate import Budget
    from counsellor_app.aggregation.ladder import Grouping
    from counsellor_app.aggregation.opened_sum import OpenedSum
    from counsellor_app.aggregation.pool_plan import Cross, OneWay, PoolPlan
    from counsellor_app.aggregation.publication import PublicationLedger
    from counsellor_app.aggregation.rules import Rules
    from counsellor_app.casework.codebook import Label


@dataclass(frozen=True, slots=True)
class ChosenStep:
    """A table at the step on which it is printed, with its numbers there."""

    table: OneWay | Cross
    step: int
    counts: tuple[int, ...]

    @property
    def groups(self) -> tuple[Grouping, ...]:
        """What each of the numbers is of."""
        return self.table.ladder.steps[self.step]


@dataclass(frozen=True, slots=True)
class Withheld:
    """What is not printed: one table, or all of them where `table_id` is empty."""

    table_id: str
    title: Label
    part_of: tuple[str, ...]
    why: Label


def choose_steps(
    opened: OpenedSum,
    rules: Rules,
    *,
    plan: PoolPlan,
    ledger: PublicationLedger,
    budget: Budget,
    is_yearly: bool,
) -> tuple[tuple[ChosenStep, ...], tuple[Withheld, ...]]:
    """The tables by category that may be printed, and the reasons for the rest."""
    words = plan.wording
    if not is_yearly:
        return (), (_all(plan, words["why_spring"]),)
    why = words["why_breakdown"].filled(gate=rules.breakdown_gate, threshold=rules.threshold)
    if opened.tables is None or _can_be_subtracted(opened, rules, ledger):
        return (), (_all(plan, why),)
    one_way = [_chosen(table, opened.tables, rules) for table in plan.tables]
    printed = tuple(chosen for chosen in one_way if chosen is not None)
    if not printed:
        return (), (_all(plan, why),)
    crosses, not_crossed = _crosses(opened, rules, plan=plan, budget=budget)
    return (*printed, *crosses), (*_missing(plan.tables, printed, plan), *not_crossed)


def _can_be_subtracted(opened: OpenedSum, rules: Rules, ledger: PublicationLedger) -> bool:
    """Whether a total printed earlier could be taken from the breakdown's, leaving too few."""
    beside = ledger.beside_breakdown()
    return beside > 0 and opened.covered_2 - beside < rules.threshold


def _chosen(
    table: OneWay, counts: Mapping[str, tuple[int, ...]], rules: Rules
) -> ChosenStep | None:
    cells = counts[table.table_id]
    step = table.ladder.first_printable(cells, rules.threshold)
    return None if step is None else ChosenStep(table, step, table.ladder.sums(step, cells))


def _crosses(
    opened: OpenedSum, rules: Rules, *, plan: PoolPlan, budget: Budget
) -> tuple[tuple[ChosenStep, ...], tuple[Withheld, ...]]:
    """Cross tables of the same reports as the one-way tables, as far as they can be certified."""
    are_same = opened.covered_2 == opened.covered_3
    if opened.tables is None or opened.crosses is None or not are_same:
        why = plan.wording["why_cross_gate"].filled(gate=rules.cross_gate)
        return (), tuple(Withheld(c.table_id, c.title, c.part_of, why) for c in plan.crosses)
    steps = certify(opened.tables, opened.crosses, rules.threshold, plan=plan, budget=budget)
    printed = tuple(
        ChosenStep(cross, step, cross.ladder.sums(step, opened.crosses[cross.table_id]))
        for cross in plan.crosses
        if (step := steps[cross.table_id]) is not None
    )
    return printed, tuple(_missing(plan.crosses, printed, plan))


def _missing(
    tables: tuple[OneWay, ...] | tuple[Cross, ...], printed: tuple[ChosenStep, ...], plan: PoolPlan
) -> list[Withheld]:
    held = {chosen.table.table_id for chosen in printed}
    why = plan.wording["why_too_few"]
    return [
        Withheld(table.table_id, table.title, table.part_of, why)
        for table in tables
        if table.table_id not in held
    ]


def _all(plan: PoolPlan, why: Label) -> Withheld:
    parts = dict.fromkeys(part for table in (*plan.tables, *plan.crosses) for part in table.part_of)
    return Withheld("", plan.wording["breakdown"], tuple(parts), why)
