from __future__ import annotations

import os
import subprocess
import sys
from copy import deepcopy
from functools import partial
from itertools import count as ticks
from pathlib import Path
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
    from tests.aggregation.random_pools import ReportCells

IN_ANOTHER_PROCESS = """
from random import Random
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.settings import resource
from tests.aggregation.random_pools import draw_reports
from tests.aggregation.rounds import winter

plan = pool_plan(read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8")))
reports = draw_reports(200, plan, Random(1))
print(winter(2026, reports, plan, PublicationLedger()).printed)
"""
Printed = dict[str, tuple[int | None, tuple[int, ...]]]


def sides(plan: PoolPlan) -> list[str]:
    return list(dict.fromkeys(side for cross in plan.crosses for side in cross.sides))


def printed_of(reports: Sequence[ReportCells], plan: PoolPlan, threshold: int) -> Printed:
    """What the ladders alone print of the tables that are crossed."""
    printed: Printed = {}
    counts = {side: one_way_counts(reports, plan.table(side)) for side in sides(plan)}
    counts |= {cross.table_id: cross_counts(reports, cross, plan) for cross in plan.crosses}
    for table in (*(plan.table(side) for side in sides(plan)), *plan.crosses):
        held = counts[table.table_id]
        step = table.ladder.first_printable(held, threshold)
        printed[table.table_id] = (step, () if step is None else table.ladder.sums(step, held))
    return printed


def value_of(goal: Goal, reports: Sequence[ReportCells], plan: PoolPlan) -> int:
    if goal.table_id in sides(plan):
        counts = one_way_counts(reports, plan.table(goal.table_id))
    else:
        cross = next(c for c in plan.crosses if c.table_id == goal.table_id)
        counts = cross_counts(reports, cross, plan)
    return sum(counts[cell] for cell in goal.cells)


def certified(
    reports: Sequence[ReportCells], plan: PoolPlan, budget: Budget, threshold: int = 5
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
    seen: list[tuple[Goal, list[ReportCells]]] = []
    budget = Budget(seen=lambda goal, found: seen.append((goal, deepcopy(list(found)))))
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

    steps = certified(reports, plan, Budget(seen=note))
    hidden = set[tuple[str, frozenset[int]]]()
    for cross in plan.crosses:
        counts, step = cross_counts(reports, cross, plan), steps[cross.table_id]
        printed = (
            set[frozenset[int]]() if step is None else {g.cells for g in cross.ladder.steps[step]}
        )
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


def test_out_of_tries_half_way_nothing_is_printed(plan: PoolPlan) -> None:
    """The work that is allowed for all lists together; with as much as it takes, all is printed."""
    reports = draw_reports(200, plan, Random(1))
    usual = certified(reports, plan, Budget())
    enough = next(
        n for n in range(200, 9000, 200) if certified(reports, plan, Budget(most=n)) == usual
    )
    assert any(step is not None for step in usual.values())
    assert enough > 1000
    assert set(certified(reports, plan, Budget(most=enough // 2)).values()) == {None}


def test_a_slow_computer_prints_the_same(plan: PoolPlan) -> None:
    """A clock on which every list takes a tenth of a second: the same lists, the same steps."""
    reports = draw_reports(100, plan, Random(3))
    slow, told = ticks(0.0, 0.1), list[list[object]]()
    for clock in (lambda: 0.0, lambda: next(slow)):
        seen: list[object] = []
        note = partial(remember, seen)
        steps = certified(reports, plan, Budget(clock=clock, seen=note))
        told.append([steps, *seen])
    assert told[0] == told[1]
    assert len(told[0]) > 200


def remember(seen: list[object], goal: Goal, found: Sequence[ReportCells]) -> None:
    seen.append((goal, deepcopy(list(found))))


def test_another_process_prints_the_same() -> None:
    """Nothing hangs on the order in which this process happens to keep its sets."""
    root = Path(__file__).parents[2]
    told = {
        subprocess.run(
            [sys.executable, "-c", IN_ANOTHER_PROCESS],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
    assert "behaviour_hours" in told.pop()


def test_what_is_not_found_steps_the_table_down(plan: PoolPlan) -> None:
    """With hardly a try for each list, tables end coarser or are not printed, never finer."""
    reports = draw_reports(200, plan, Random(1))
    usual = certified(reports, plan, Budget())
    hasty = certified(reports, plan, Budget(tries=3))
    assert hasty != usual
    for name, step in hasty.items():
        before = usual[name]
        assert step is None or (before is not None and step >= before)


def test_a_cross_table_that_is_stuck_itself_steps_down(plan: PoolPlan) -> None:
    """Of a number of its own, that is not found in time, no other table is to blame."""
    reports = draw_reports(400, plan, Random(3))
    usual = certified(reports, plan, Budget())
    hasty = certified(reports, plan, Budget(tries=100))
    assert hasty == usual | {"behaviour_function": 2}
    assert usual["behaviour_function"] == 1


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
