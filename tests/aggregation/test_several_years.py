"""All that is printed in three years, held beside each other by people who can calculate."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation import breakdown, disclosure
from counsellor_app.aggregation.publication import PrintedRound
from counsellor_app.aggregation.round_total import RoundTotal, half_year_total
from tests.aggregation.attackers import (
    attacked,
    coordinator_of_years,
    is_told_of,
    printed_numbers,
    truth_of,
)
from tests.aggregation.simulated_years import Years, cohorts_of, some_years

if TYPE_CHECKING:
    from collections.abc import Hashable

    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.aggregation.publication import PublicationLedger
    from counsellor_app.aggregation.rules import Rules
    from counsellor_app.casework.period import Period

SEEDS = (1, 10, 16, 23)
TABLES = ("behaviour", "function", "employment", "age", "outcome", "duration")
CROSSES = ("function_employment", "behaviour_age")
BUSIEST = 0


@pytest.fixture(scope="module")
def some_tables(plan: PoolPlan) -> PoolPlan:
    """Every kind of table there is, few enough to calculate on for years."""
    return replace(
        plan,
        tables=tuple(plan.table(name) for name in TABLES),
        crosses=tuple(c for c in plan.crosses if c.table_id in CROSSES),
        risk_groups=(),
    )


def played(plan: PoolPlan, seed: int, most: int = 60) -> Years:
    return some_years(plan, Random(seed), halves=6, most=most)


def test_three_years_narrow_no_small_number(some_tables: PoolPlan) -> None:
    """Totals and tables of six rounds with people who are late, all in one system of equations."""
    examined = narrowed = 0
    for seed in SEEDS:
        looked, found = attacked(played(some_tables, seed), cells=10)
        examined, narrowed = examined + looked, narrowed + found
    assert examined > 60
    assert narrowed == 0


def exact_year(new: int, period: Period, *, ledger: PublicationLedger, rules: Rules) -> RoundTotal:
    """The fault of a program that prints the year's total beside the half-year's, come what may."""
    printed = ledger.total_of_the_year(period)
    if printed is None or printed.new_reports is None:
        return half_year_total(new, period, ledger=ledger, rules=rules)
    since = ledger.before(printed).since_total(printed.period)
    return RoundTotal(since, printed.new_reports + new, None, new)


def counted_once_in_totals_alone(printed: PrintedRound) -> frozenset[int]:
    """The fault of a program in which reports of one breakdown are in the next as well."""
    is_told = printed.new_reports is not None or printed.broken_down is not None
    return frozenset({1}) if is_told else frozenset()


@pytest.mark.parametrize(
    ("where", "name", "fault", "seed"),
    [
        (breakdown, "_can_be_subtracted", lambda *_: False, 1),
        (disclosure, "year_total", exact_year, 10),
        (PrintedRound, "counted", property(counted_once_in_totals_alone), 1),
    ],
    ids=["subtract", "exact year", "twice"],
)
def test_a_fault_in_the_program_is_found_out(
    where: object,
    name: str,
    fault: object,
    seed: int,
    some_tables: PoolPlan,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The same attack on a program that forgets one rule narrows small numbers."""
    monkeypatch.setattr(where, name, fault)
    _, narrowed = attacked(played(some_tables, seed), cells=10)
    assert narrowed > 0


@pytest.mark.parametrize("seed", range(6))
def test_what_is_printed_in_years_is_true_and_counts_once(seed: int, plan: PoolPlan) -> None:
    """Each number is the plain count of its reports, and no report is in two breakdowns."""
    years = played(plan, seed)
    truth, cohorts = truth_of(years), set(cohorts_of(years).values())
    seen = Counter[int]()
    for number, each in enumerate(years.rounds):
        held = [c for c in cohorts if is_told_of(c, number, years)]
        low, high = each.told
        assert low <= sum(truth[cohort] for cohort in held) <= high
        broken_down = [c for c in cohorts if (number, 2) in c.covered]
        for cells, count in printed_numbers(each.published, plan):
            assert count == sum(truth[c, *cell] for c in broken_down for cell in cells)
        if each.published.printed.broken_down is not None:
            seen.update(each.covered[2])
    assert set(seen.values()) <= {1}


def test_a_coordinator_with_one_counsellor_learns_nothing_over_years(
    some_tables: PoolPlan,
) -> None:
    """Knows how many each registered in every half-year, and all of one: no other cell is exact."""
    examined = 0
    for seed in (0, 4):
        years = played(some_tables, seed, most=80)
        attacker = coordinator_of_years(years, BUSIEST)
        for name in Random(seed).sample(cells_of_others(years), 25):
            low, high = attacker.range_of([name])
            assert high - low > 0.5, (seed, name, low)
            examined += 1
    assert examined == 50


def cells_of_others(years: Years) -> list[Hashable]:
    """Every cell of whoever else registered anything in a half-year."""
    owners = {(each.owner, each.half) for each in years.registered} - {
        (BUSIEST, half) for half in range(6)
    }
    tables = (*years.plan.tables, *years.plan.crosses)
    return [
        (part, table.table_id, cell)
        for part in sorted(owners)
        for table in tables
        for cell in range(table.ladder.width)
    ]
