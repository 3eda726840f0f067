"""What leaks from printed tables: random pools, read by someone who knows the program.

Run:  .venv/bin/python tests/benchmarks/disclosure.py [ONE_WAY_POOLS [CROSS_POOLS [YEARS]]]

One way: each pool of 15 to 24 reports goes through `protect_round`. Each table, printed or not, is
looked up among all count vectors of the same total (gone through once per total and ladder): each
small number not printed must be able to be anything from 0 to 4.
Years: three years of rounds with people who are late, all that they print in one linear programme.
Cross: pools of 60 to 400 reports. Each certificate is put through the program again, and a linear
programme is set on the report.
Each line is one JSON object: name, value, how many were examined, the bound on the value. Beside
each search stands what it finds where a fault was planted.
"""

from __future__ import annotations

import json
import sys
import time
from copy import deepcopy
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from counsellor_app.aggregation.certificate import Budget
from counsellor_app.aggregation.disclosure import Publication, RoundFacts, protect_round
from counsellor_app.aggregation.opened_sum import read_opened
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.publication import PrintedRound, PublicationLedger
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.settings import resource
from tests.aggregation.attackers import attacked, reader_of
from tests.aggregation.enumeration import Steps, chosen_steps, printed_keys, steps_of, vectors
from tests.aggregation.random_pools import (
    ReportCells,
    cross_counts,
    draw_reports,
    levels_of,
    one_way_counts,
)
from tests.aggregation.rounds import MEMBERS, USUAL, whole_year
from tests.aggregation.simulated_years import some_years

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.aggregation.walk import Goal

ONE_WAY_POOLS, CROSS_POOLS, YEARS, PLANTED_POOLS = 10_000, 200, 20, 100
THRESHOLD = USUAL.threshold
SEEDS = range(12)  # of the planted fault, until one finds it
SMALLEST, LARGEST = 15, 24  # every vector of seven cells fits in memory up to here
LOOKED_AT_BY_CALCULATION = 12

Alike = dict[tuple[int, tuple[int, ...]], dict[tuple[int, ...], int]]
"""For each thing printed: the small values that each group of cells takes, as bits."""


def tell(name: str, **told: object) -> None:
    sys.stdout.write(json.dumps({"name": name, **told}) + "\n")
    sys.stdout.flush()


@cache
def alike(total: int, cells: int, plain: str, *, is_zero_small: bool) -> Alike:
    """What every vector of a total prints, and which small values hide behind it."""
    steps: Steps = json.loads(plain)
    counts = vectors(total, cells)
    chosen = chosen_steps(counts, steps, THRESHOLD, is_zero_small=is_zero_small)
    keys = printed_keys(counts, [steps], [chosen])
    found: Alike = {}
    first = {int(key): row for row, key in reversed(list(enumerate(keys.tolist())))}
    names = {
        key: printed(counts[row].tolist(), steps, int(chosen[row])) for key, row in first.items()
    }
    taken = {name: {} for name in names.values()}
    for number, step in enumerate(steps):
        for group in step:
            values = counts[:, group].sum(axis=1)
            hidden = (values < THRESHOLD) & (number < chosen)
            pairs = {*zip(keys[hidden].tolist(), values[hidden].tolist(), strict=True)}
            for key, value in pairs:
                held = taken[names[key]]
                held[tuple(group)] = held.get(tuple(group), 0) | 1 << value
    found.update(taken)
    return found


def printed(row: list[int], steps: Steps, chosen: int) -> tuple[int, tuple[int, ...]]:
    if chosen == len(steps):
        return chosen, ()
    return chosen, tuple(sum(row[cell] for cell in group) for group in steps[chosen])


def narrowed(
    counts: list[int],
    steps: Steps,
    told: tuple[int, tuple[int, ...]],
    *,
    is_zero_small: bool = True,
) -> tuple[int, int]:
    """How many small numbers of a table were looked at, and how many are narrowed."""
    chosen, _ = told
    held = alike(sum(counts), len(counts), json.dumps(steps), is_zero_small=is_zero_small)[told]
    shown = {tuple(group) for group in steps[chosen]} if chosen < len(steps) else set()
    examined = leaks = 0
    for group in {tuple(g) for step in steps[:chosen] for g in step} - shown:
        if sum(counts[cell] for cell in group) < THRESHOLD:
            examined += 1
            leaks += held[group] != (1 << THRESHOLD) - 1
    return examined, leaks


def zeros_printed(counts: list[int], steps: Steps) -> tuple[int, tuple[int, ...]]:
    """The planted fault: what a program prints that takes zero for no small number."""
    for number, step in enumerate(steps):
        sums = tuple(sum(counts[cell] for cell in group) for group in step)
        if all(value == 0 or value >= THRESHOLD for value in sums):
            return number, sums
    return len(steps), ()


def one_way(plan: PoolPlan, pools: int) -> None:
    """Random pools, every one-way table; and the same with zeros printed as a planted fault."""
    rng = Random(1)
    steps = {table.table_id: steps_of(table.ladder) for table in plan.tables}
    examined = leaks = planted = 0
    begun = time.perf_counter()
    for number in range(pools):
        reports = draw_reports(rng.randint(SMALLEST, LARGEST), plan, rng)
        published = publish(reports, plan, Budget())
        told = {t.table_id: (t.step, t.counts) for t in published.printed.tables}
        for table in plan.tables:
            own, counts = steps[table.table_id], one_way_counts(reports, table)
            looked, leaked = narrowed(counts, own, told.get(table.table_id, (len(own), ())))
            examined, leaks = examined + looked, leaks + leaked
            if number < PLANTED_POOLS:
                fault = zeros_printed(counts, own)
                planted += narrowed(counts, own, fault, is_zero_small=False)[1]
    seconds = round(time.perf_counter() - begun, 1)
    tell("one-way leaks", value=leaks, examined=examined, pools=pools, at_most=0, seconds=seconds)
    tell("one-way leaks where zeros are printed (planted)", value=planted, at_least=1)


def publish(reports: list[ReportCells], plan: PoolPlan, budget: Budget) -> Publication:
    levels = levels_of(reports, plan)
    if len(reports) < USUAL.cross_gate:
        del levels[3]
    opened = read_opened(levels, members=MEMBERS, plan=plan, rules=USUAL)
    facts = RoundFacts(whole_year(2026), True, USUAL, MEMBERS)
    return protect_round(opened, facts, plan=plan, ledger=PublicationLedger(), budget=budget)


def ladders_print(reports: list[ReportCells], plan: PoolPlan) -> dict[str, tuple[object, ...]]:
    """What the ladders alone print of the crossed tables."""
    told: dict[str, tuple[object, ...]] = {}
    for cross in plan.crosses:
        counts = cross_counts(reports, cross, plan)
        step = cross.ladder.first_printable(counts, THRESHOLD)
        told[cross.table_id] = (step, () if step is None else cross.ladder.sums(step, counts))
        for side in cross.sides:
            ladder, cells = plan.table(side).ladder, one_way_counts(reports, plan.table(side))
            step = ladder.first_printable(cells, THRESHOLD)
            told[side] = (step, () if step is None else ladder.sums(step, cells))
    return told


def holds(goal: Goal, reports: list[ReportCells], plan: PoolPlan) -> bool:
    """Whether a list has the value it was found for."""
    cross = next((c for c in plan.crosses if c.table_id == goal.table_id), None)
    counts = (
        cross_counts(reports, cross, plan)
        if cross
        else one_way_counts(reports, plan.table(goal.table_id))
    )
    return sum(counts[cell] for cell in goal.cells) == goal.aim


def crossed(plan: PoolPlan, pools: int) -> None:
    """Random pools of 60 to 400 reports: certificates checked, reports calculated on."""
    rng = Random(2)
    wrong = certificates = printed_tables = narrow = calculated = caught = 0
    slowest, begun = 0.0, time.perf_counter()
    for _ in range(pools):
        reports = draw_reports(rng.choice([60, 80, 120, 200, 400]), plan, rng)
        seen: list[tuple[Goal, list[ReportCells]]] = []
        budget = Budget(seen=lambda goal, found, to=seen: to.append((goal, deepcopy(list(found)))))
        at = time.perf_counter()
        published = publish(reports, plan, Budget())
        slowest = max(slowest, time.perf_counter() - at)
        publish(reports, plan, budget)
        mine = ladders_print(reports, plan)
        printed_tables += sum(
            "_" in t.table_id for t in published.printed.tables if t.table_id in mine
        )
        for goal, found in seen:
            certificates += 1
            is_right = holds(goal, found, plan) and ladders_print(found, plan) == mine
            wrong += not is_right
        looked, low = calculate(published, reports, seen, plan, rng)
        calculated, narrow = calculated + looked, narrow + low
        caught += planted_is_caught(published, reports, plan)
    seconds = round(time.perf_counter() - begun, 1)
    tell("cross certificates that do not hold", value=wrong, examined=certificates, at_most=0)
    tell("cross numbers narrowed by calculation", value=narrow, examined=calculated, at_most=0)
    tell("pools in which a planted number was found out", value=caught, at_least=pools)
    tell("cross tables printed", value=printed_tables, pools=pools, seconds=seconds)
    tell("slowest report", value=round(slowest, 2), unit="s", shown=1)


def calculate(
    published: Publication,
    reports: list[ReportCells],
    seen: list[tuple[Goal, list[ReportCells]]],
    plan: PoolPlan,
    rng: Random,
) -> tuple[int, int]:
    """A linear programme on some of the hidden numbers of one report."""
    attacker = reader_of(published, plan, len(reports))
    goals = [goal for goal, _ in seen]
    narrow = 0
    chosen = rng.sample(goals, min(LOOKED_AT_BY_CALCULATION, len(goals)))
    for goal in chosen:
        low, high = attacker.range_of([(goal.table_id, cell) for cell in sorted(goal.cells)])
        narrow += low > 0.5 or high < THRESHOLD - 1.5
    return len(chosen), narrow


def planted_is_caught(published: Publication, reports: list[ReportCells], plan: PoolPlan) -> bool:
    """All numbers of a table but one are told: the attacker must find the last."""
    attacker = reader_of(published, plan, len(reports))
    counts = one_way_counts(reports, plan.table("segment"))
    for cell, count in enumerate(counts[1:], start=1):
        attacker.knows([("segment", cell)], count)
    low, high = attacker.range_of([("segment", 0)])
    return abs(high - low) < 0.5 and abs(low - counts[0]) < 0.5


def several_years(plan: PoolPlan, histories: int) -> None:
    """Six rounds each: every total and some cells; and with reports counted in each year anew."""
    examined = narrow = 0
    for seed in range(histories):
        looked, low = attacked(some_years(plan, Random(seed), halves=6, most=60), cells=20)
        examined, narrow = examined + looked, narrow + low
    with patch.object(PrintedRound, "counted", property(counted_in_totals_alone)):
        found = (
            attacked(some_years(plan, Random(seed), halves=6, most=60), 20)[1] for seed in SEEDS
        )
        planted = next((number for number in found if number), 0)
    tell(
        "numbers narrowed over years",
        value=narrow,
        examined=examined,
        histories=histories,
        at_most=0,
    )
    tell("numbers narrowed where reports count twice (planted)", value=planted, at_least=1)


def counted_in_totals_alone(printed: PrintedRound) -> frozenset[int]:
    """The planted fault: what was broken down is broken down again."""
    return frozenset({1}) if printed.new_reports or printed.broken_down else frozenset()


def year_of_a_thousand(plan: PoolPlan) -> None:
    """How long the tables of a large year take."""
    slowest = 0.0
    for seed in range(5):
        reports = draw_reports(1000, plan, Random(seed))
        begun = time.perf_counter()
        publish(reports, plan, Budget())
        slowest = max(slowest, time.perf_counter() - begun)
    tell("a year of 1,000 reports", value=round(slowest, 2), unit="s", at_most=10)


def main() -> None:
    """All of it."""
    given = [int(number) for number in sys.argv[1:]]
    usual = (ONE_WAY_POOLS, CROSS_POOLS, YEARS)
    pools = [*given, *usual[len(given) :]]
    text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
    plan = pool_plan(read_codebook(text))
    year_of_a_thousand(plan)
    one_way(plan, pools[0])
    crossed(plan, pools[1])
    several_years(plan, pools[2])


if __name__ == "__main__":
    main()
