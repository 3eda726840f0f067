from __future__ import annotations

from copy import deepcopy
from itertools import count as ticks
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.certificate import Budget, certify
from counsellor_app.aggregation.disclosure import RoundFacts, protect_round
from counsellor_app.aggregation.opened_sum import read_opened
from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.aggregation.report_list import list_reports
from tests.aggregation.random_pools import (
    cross_counts,
    draw_reports,
    levels_of,
    one_way_counts,
)
from tests.aggregation.rounds import MEMBERS, USUAL, whole_year

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.aggregation.walk import Goal
    from tests.aggregation.random_pools import Report

Printed = dict[str, tuple[int | None, tuple[int, ...]]]


def sides(plan: PoolPlan) -> list[str]:
    return list(dict.fromkeys(side for cross in plan.crosses for side in cross.sides))


def printed_of(reports: Sequence[Report], plan: PoolPlan, threshold: int) -> Printed:
    """What the ladders alone print of the tables that are crossed."""
    printed: Printed = {}
    counts = {side: one_way_counts(reports, plan.table(side)) for side in sides(plan)}
    counts |= {cross.table_id: cross_counts(reports, cross, plan) for cross in plan.crosses}
    for table in (*(plan.table(side) for side in sides(plan)), *plan.crosses):
        held = counts[table.table_id]
        step = table.ladder.first_printable(held, threshold)
        printed[table.table_id] = (step, () if step is None else table.ladder.sums(step, held))
    return printed


def value_of(goal: Goal, reports: Sequence[Report], plan: PoolPlan) -> int:
    if goal.table_id in sides(plan):
        counts = one_way_counts(reports, plan.table(goal.table_id))
    else:
        cross = next(c for c in plan.crosses if c.table_id == goal.table_id)
        counts = cross_counts(reports, cross, plan)
    return sum(counts[cell] for cell in goal.cells)


def certified(
    reports: Sequence[Report], plan: PoolPlan, budget: Budget, threshold: int = 5
) -> dict[str, int | None]:
    tables = {side: one_way_counts(reports, plan.table(side)) for side in sides(plan)}
    crosses = {cross.table_id: cross_counts(reports, cross, plan) for cross in plan.crosses}
    return certify(tables, crosses, threshold, plan=plan, budget=budget)


@pytest.mark.parametrize(
    ("number", "seed", "threshold"), [(60, 0, 5), (100, 3, 5), (150, 3, 5), (250, 5, 8)]
)
def test_each_certificate_prints_identically(
    number: int, seed: int, threshold: int, plan: PoolPlan
) -> None:
    """Every list found is put through the program again, and holds zero or nearly the threshold."""
    reports = draw_reports(number, plan, Random(seed))
    seen: list[tuple[Goal, list[Report]]] = []
    budget = Budget(60.0, seen=lambda goal, found: seen.append((goal, deepcopy(list(found)))))
    steps = certified(reports, plan, budget, threshold)
    mine = printed_of(reports, plan, threshold)
    assert {name: step for name, (step, _) in mine.items() if name in steps} == steps
    assert len(seen) > 50
    for goal, found in seen:
        assert printed_of(found, plan, threshold) == mine
        assert value_of(goal, found, plan) == goal.aim
    assert {goal.aim for goal, _ in seen} == {0, threshold - 1}


def test_both_ends_of_every_hidden_number_are_shown(plan: PoolPlan) -> None:
    """No small number that is not printed is left without its two lists."""
    reports = draw_reports(100, plan, Random(3))
    shown: dict[tuple[str, frozenset[int]], set[int]] = {}

    def note(goal: Goal, _: object) -> None:
        shown.setdefault((goal.table_id, goal.cells), set()).add(goal.aim)

    steps = certified(reports, plan, Budget(60.0, seen=note))
    hidden = set[tuple[str, frozenset[int]]]()
    for cross in plan.crosses:
        counts, step = cross_counts(reports, cross, plan), steps[cross.table_id]
        printed = set() if step is None else {g.cells for g in cross.ladder.steps[step]}
        hidden |= {
            (cross.table_id, group.cells)
            for finer in cross.ladder.steps[:step]
            for group in finer
            if sum(counts[cell] for cell in group.cells) < 5 and group.cells not in printed
        }
    assert len(hidden) > 50
    assert all(shown[number] == {0, 4} for number in hidden)


def test_with_the_clock_at_zero_nothing_is_printed(plan: PoolPlan) -> None:
    """No time, no certificate, no cross table; the one-way tables need none."""
    reports = draw_reports(200, plan, Random(1))
    assert set(certified(reports, plan, Budget(seconds=0)).values()) == {None}
    opened = read_opened(levels_of(reports, plan), members=MEMBERS, plan=plan, rules=USUAL)
    published = protect_round(
        opened,
        RoundFacts(whole_year(2026), True, USUAL, MEMBERS),
        plan=plan,
        ledger=PublicationLedger(),
        budget=Budget(seconds=0),
    )
    crossed = {cross.table_id for cross in plan.crosses}
    assert crossed.isdisjoint(table.table_id for table in published.tables)
    assert crossed <= {held.table_id for held in published.withheld}
    assert published.printed.broken_down == 200


def test_out_of_time_half_way_nothing_is_printed(plan: PoolPlan) -> None:
    """A clock that runs out during the search leaves no half-certified table."""
    seconds = ticks(0.0, 0.5)
    budget = Budget(10.0, clock=lambda: next(seconds))
    assert set(certified(draw_reports(200, plan, Random(1)), plan, budget).values()) == {None}


def test_what_is_not_found_steps_the_table_down(plan: PoolPlan) -> None:
    """With hardly a try for each list, tables end coarser or are not printed, never finer."""
    reports = draw_reports(200, plan, Random(1))
    usual = certified(reports, plan, Budget(60.0))
    hasty = certified(reports, plan, Budget(60.0, tries=3))
    assert hasty != usual
    for name, step in hasty.items():
        before = usual[name]
        assert step is None or (before is not None and step >= before)


def test_a_pool_that_falls_together_needs_no_certificate(plan: PoolPlan) -> None:
    """No step of any cross table can be printed, so nothing is looked for."""
    same = [{table.table_id: 0 for table in plan.tables} for _ in range(80)]
    seen: list[Goal] = []
    steps = certified(same, plan, Budget(seen=lambda goal, _: seen.append(goal)))
    assert (set(steps.values()), seen) == ({None}, [])


@pytest.mark.parametrize("number", [60, 200, 600])
def test_a_fictitious_list_has_the_very_tables(number: int, plan: PoolPlan) -> None:
    """All five cross tables, though the list is made up from them alone."""
    reports = draw_reports(number, plan, Random(number))
    crosses = {cross.table_id: cross_counts(reports, cross, plan) for cross in plan.crosses}
    listed = list_reports(crosses, plan, Random(1))
    assert listed is not None
    assert len(listed) == number
    for cross in plan.crosses:
        assert cross_counts(listed, cross, plan) == crosses[cross.table_id]


def test_tables_no_list_can_have_are_not_printed(plan: PoolPlan) -> None:
    """Three tables that contradict each other, each with the right sides."""
    reports = draw_reports(200, plan, Random(1))
    tables = {side: one_way_counts(reports, plan.table(side)) for side in sides(plan)}
    crosses = {cross.table_id: cross_counts(reports, cross, plan) for cross in plan.crosses}
    crosses["behaviour_employment"] = [0] * 35
    assert set(certify(tables, crosses, 5, plan=plan, budget=Budget()).values()) == {None}
