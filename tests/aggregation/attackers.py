"""Readers of printed tables who solve for what is not printed; linear programmes by HiGHS."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

from tests.aggregation.random_pools import cross_counts, one_way_counts
from tests.aggregation.rounds import USUAL
from tests.aggregation.simulated_years import cohorts_of

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from counsellor_app.aggregation.disclosure import Publication
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from tests.aggregation.random_pools import ReportCells
    from tests.aggregation.simulated_years import Cohort, Years

Cell = tuple[str, int]
Target = list[Hashable]
MOST = 10_000
"""No pool has more reports; what nothing is printed about may be as large."""


@dataclass
class Attacker:
    """Knows equations between numbers that are not negative, and asks how far each may go."""

    names: dict[object, int] = field(default_factory=dict)
    equations: list[tuple[dict[int, float], float]] = field(default_factory=list)
    bounds: dict[int, tuple[float, float | None]] = field(default_factory=dict)
    _matrix: csr_matrix | None = None

    def variable(self, name: object) -> int:
        return self.names.setdefault(name, len(self.names))

    def knows(self, terms: Iterable[object], value: float, minus: Iterable[object] = ()) -> None:
        """The terms, less those subtracted, add up to the value."""
        row: dict[int, float] = {}
        for name in terms:
            row[self.variable(name)] = row.get(self.variable(name), 0) + 1
        for name in minus:
            row[self.variable(name)] = row.get(self.variable(name), 0) - 1
        self.equations.append((row, value))

    def knows_between(self, terms: Sequence[object], low: int, high: int) -> None:
        """The terms add up to something within the bounds."""
        slack = ("slack", len(self.equations))
        self.knows(terms, low, minus=[slack])
        self.bounds[self.variable(slack)] = (0, high - low)

    def range_of(self, terms: Iterable[object]) -> tuple[float, float]:
        """The least and the most the terms can add up to."""
        cost = np.zeros(len(self.names))
        for name in terms:
            cost[self.names[name]] += 1
        low, high = (self._solve(sign * cost) for sign in (1, -1))
        return low, -high

    def _solve(self, cost: np.ndarray) -> float:
        size = len(self.names)
        if self._matrix is None or self._matrix.shape != (len(self.equations), size):
            self._matrix = self._equations_as_matrix(size)
        right = [value for _, value in self.equations]
        limits = [self.bounds.get(n, (0, MOST)) for n in range(size)]
        found = linprog(cost, A_eq=self._matrix, b_eq=right, bounds=limits, method="highs")
        assert found.status == 0, found.message
        return float(found.fun)

    def _equations_as_matrix(self, size: int) -> csr_matrix:
        places = [
            (n, at, by) for n, (row, _) in enumerate(self.equations) for at, by in row.items()
        ]
        rows, columns, values = zip(*places, strict=True)
        return csr_matrix((values, (rows, columns)), shape=(len(self.equations), size))


def reader_of(published: Publication, plan: PoolPlan, total: int) -> Attacker:
    """All that the printed tables say, and that they are tables of the same reports."""
    attacker = Attacker()
    for table in plan.tables:
        attacker.knows([(table.table_id, c) for c in range(table.ladder.width)], total)
    for cross in plan.crosses:
        rows, columns = (plan.table(side).ladder.width for side in cross.sides)
        for row in range(rows):
            cells = [(cross.table_id, row * columns + c) for c in range(columns)]
            attacker.knows(cells, 0, minus=[(cross.sides[0], row)])
        for column in range(columns):
            cells = [(cross.table_id, r * columns + column) for r in range(rows)]
            attacker.knows(cells, 0, minus=[(cross.sides[1], column)])
    attacker.knows([("outcome", 5)], 0, minus=[("duration", 2)])  # open cases, in both
    ladders = {t.table_id: t.ladder for t in (*plan.tables, *plan.crosses)}
    for printed in published.printed.tables:
        groups = ladders[printed.table_id].steps[printed.step]
        for group, count in zip(groups, printed.counts, strict=True):
            attacker.knows([(printed.table_id, cell) for cell in sorted(group.cells)], count)
    return attacker


def hidden_numbers(
    published: Publication, reports: list[ReportCells], plan: PoolPlan, threshold: int
) -> list[tuple[str, frozenset[int]]]:
    """The small numbers of the programme that are not printed, at every step finer than printed."""
    steps = {printed.table_id: printed.step for printed in published.printed.tables}
    found: list[tuple[str, frozenset[int]]] = []
    for table in (*plan.tables, *plan.crosses):
        counts = (
            one_way_counts(reports, table)
            if table in plan.tables
            else cross_counts(reports, table, plan)
        )
        last = steps.get(table.table_id)
        printed = {g.cells for g in table.ladder.steps[last]} if last is not None else set()
        found += [
            (table.table_id, group.cells)
            for step in table.ladder.steps[:last]
            for group in step
            if sum(counts[c] for c in group.cells) < threshold and group.cells not in printed
        ]
    return list(dict.fromkeys(found))


def reader_of_years(years: Years) -> Attacker:
    """All that was printed in all rounds, by a reader who knows who sent in time each time."""
    return told_by_years(years, {cohort: cohort for cohort in cohorts_of(years).values()})


def told_by_years(years: Years, parts: Mapping[Hashable, Cohort]) -> Attacker:
    """All that was printed in all rounds, about parts of the reports and where each was counted."""
    attacker, plan = Attacker(), years.plan
    for part in parts:
        _knows_reports_are_whole(attacker, part, plan)
    for number, each in enumerate(years.rounds):
        held = [part for part, c in parts.items() if is_told_of(c, number, years)]
        attacker.knows_between(held, *each.told)
        broken_down = [part for part, c in parts.items() if (number, 2) in c.covered]
        for group, count in printed_numbers(each.published, plan):
            attacker.knows([(part, *cell) for part in broken_down for cell in group], count)
    return attacker


def coordinator_of_years(years: Years, colluder: int) -> Attacker:
    """Who knows as well how many each registered when, and every answer of one counsellor's."""
    parts = cohorts_of(years)
    attacker, truth = (
        told_by_years(years, parts),
        years.counts(lambda each: (each.owner, each.half)),
    )
    for part in parts:
        attacker.knows([part], truth[part])
        if part[0] == colluder:
            for table in (*years.plan.tables, *years.plan.crosses):
                for cell in range(table.ladder.width):
                    name = (part, table.table_id, cell)
                    attacker.knows([name], truth[name])
    return attacker


def is_told_of(cohort: Cohort, number: int, years: Years) -> bool:
    """Whether the total of a round is about these reports."""
    printed = years.rounds[number].published.printed
    if printed.broken_down is not None:
        return (number, 2) in cohort.covered
    spring = number - 1 if printed.is_yearly else number
    is_spring_told = years.rounds[spring].published.printed.new_reports is not None
    return (number, 1) in cohort.covered or ((spring, 1) in cohort.covered and is_spring_told)


def printed_numbers(published: Publication, plan: PoolPlan) -> Iterator[tuple[list[Cell], int]]:
    """Each printed number of a table by category, with the cells it is the sum of."""
    ladders = {t.table_id: t.ladder for t in (*plan.tables, *plan.crosses)}
    for printed in published.printed.tables:
        groups = ladders[printed.table_id].steps[printed.step]
        for group, count in zip(groups, printed.counts, strict=True):
            yield [(printed.table_id, cell) for cell in sorted(group.cells)], count


def _knows_reports_are_whole(attacker: Attacker, part: Hashable, plan: PoolPlan) -> None:
    """Each report stands once in every table, and in cross tables where its sides say."""
    for table in plan.tables:
        cells = [(part, table.table_id, cell) for cell in range(table.ladder.width)]
        attacker.knows(cells, 0, minus=[part])
    for cross in plan.crosses:
        rows, columns = (range(plan.table(side).ladder.width) for side in cross.sides)
        for row in rows:
            cells = [(part, cross.table_id, row * len(columns) + c) for c in columns]
            attacker.knows(cells, 0, minus=[(part, cross.sides[0], row)])
        for column in columns:
            cells = [(part, cross.table_id, r * len(columns) + column) for r in rows]
            attacker.knows(cells, 0, minus=[(part, cross.sides[1], column)])
    attacker.knows([(part, "outcome", 5)], 0, minus=[(part, "duration", 2)])  # open, in both


def truth_of(years: Years) -> Counter[Hashable]:
    """How many reports each cohort really has, in all and in each cell."""
    cohorts = cohorts_of(years)
    return years.counts(lambda each: cohorts[each.owner, each.half])


def numbers_of(years: Years) -> Iterator[Target]:
    """Half-years, years and whoever was late: their totals, and every number of every table."""
    cohorts = sorted(set(cohorts_of(years).values()), key=str)
    groups: list[list[Cohort]] = [[cohort] for cohort in cohorts]
    groups += [[c for c in cohorts if c.half == half] for half in range(6)]
    groups += [[c for c in cohorts if c.half // 2 == year] for year in range(3)]
    rounds = range(len(years.rounds))
    groups += [[c for c in cohorts if (number, 2) in c.covered] for number in rounds]
    for group in (group for group in groups if group):
        yield list(group)
        for table in (*years.plan.tables, *years.plan.crosses):
            for cells in dict.fromkeys(g.cells for step in table.ladder.steps for g in step):
                yield [(cohort, table.table_id, n) for cohort in group for n in sorted(cells)]


def is_narrowed(attacker: Attacker, target: Target) -> bool:
    """Whether a number has fewer values left than there are below the threshold."""
    low, high = attacker.range_of(target)
    return high - low < USUAL.threshold - 1.5


def attacked(years: Years, cells: int) -> tuple[int, int]:
    """How many small numbers were looked at, and how many are narrowed: all totals, some cells."""
    truth, attacker = truth_of(years), reader_of_years(years)
    small = [t for t in numbers_of(years) if sum(truth[name] for name in t) < USUAL.threshold]
    totals = [target for target in small if not isinstance(target[0], tuple)]
    others = [target for target in small if isinstance(target[0], tuple)]
    chosen = totals + Random(cells).sample(others, min(cells, len(others)))
    return len(chosen), sum(is_narrowed(attacker, target) for target in chosen)
