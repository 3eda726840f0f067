"""Which tables of a year are printed, and at which step of their ladder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.aggregation.certificate import certify

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counsellor_app.aggregation.certificate import Budget
    from counsellor_app.aggregation.opened_sum import OpenedSum
    from counsellor_app.aggregation.pool_plan import Cross, OneWay, PoolPlan
    from counsellor_app.aggregation.publication import PublicationLedger
    from counsellor_app.aggregation.rules import Rules


@dataclass(frozen=True, slots=True)
class ChosenStep:
    """A table at the step on which it is printed, with its numbers there."""

    table: OneWay | Cross
    step: int
    counts: tuple[int, ...]


def choose_steps(
    opened: OpenedSum,
    rules: Rules,
    *,
    plan: PoolPlan,
    ledger: PublicationLedger,
    budget: Budget,
) -> tuple[ChosenStep, ...]:
    """The tables by category that may be printed; none where a total could be subtracted."""
    if opened.tables is None or _can_be_subtracted(opened, rules, ledger):
        return ()
    chosen = [_chosen(table, opened.tables, rules) for table in plan.tables]
    printed = tuple(step for step in chosen if step is not None)
    return (*printed, *_crosses(opened, rules, plan=plan, budget=budget)) if printed else ()


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
) -> tuple[ChosenStep, ...]:
    """Cross tables of the same reports as the one-way tables, as far as they can be certified."""
    are_same = opened.covered_2 == opened.covered_3
    if opened.tables is None or opened.crosses is None or not are_same:
        return ()
    steps = certify(opened.tables, opened.crosses, rules.threshold, plan=plan, budget=budget)
    return tuple(
        ChosenStep(cross, step, cross.ladder.sums(step, opened.crosses[cross.table_id]))
        for cross in plan.crosses
        if (step := steps[cross.table_id]) is not None
    )
