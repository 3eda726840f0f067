"""Readers of printed tables who solve for what is not printed; linear programmes by HiGHS."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counsellor_app.aggregation.disclosure import Publication
    from counsellor_app.aggregation.pool_plan import PoolPlan

Cell = tuple[str, int]


@dataclass
class Attacker:
    """Knows equations between numbers that are not negative, and asks how far each may go."""

    names: dict[object, int] = field(default_factory=dict)
    equations: list[tuple[dict[int, float], float]] = field(default_factory=list)
    bounds: dict[int, tuple[float, float | None]] = field(default_factory=dict)

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
        places = [
            (n, at, by) for n, (row, _) in enumerate(self.equations) for at, by in row.items()
        ]
        rows, columns, values = zip(*places, strict=True)
        matrix = csr_matrix((values, (rows, columns)), shape=(len(self.equations), size))
        right = [value for _, value in self.equations]
        limits = [self.bounds.get(n, (0, None)) for n in range(size)]
        found = linprog(cost, A_eq=matrix, b_eq=right, bounds=limits, method="highs")
        assert found.status == 0, found.message
        return float(found.fun)


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
