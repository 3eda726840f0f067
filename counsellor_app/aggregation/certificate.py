"""Certificates for cross tables, without which none is printed.

For each small number that is not printed there must be other lists of reports that would be printed
identically: one in which it is zero, and one in which it is just under the threshold. They are
looked for by a plain random walk. What could not be shown within the budget is not printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from time import monotonic
from typing import TYPE_CHECKING

from counsellor_app import pace
from counsellor_app.aggregation.report_list import list_reports
from counsellor_app.aggregation.walk import Goal, Walk, WatchedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from counsellor_app.aggregation.pool_plan import Cross, PoolPlan
    from counsellor_app.aggregation.report_list import ReportCells


@dataclass(frozen=True, slots=True)
class Budget:
    """How much work certificates may take: `tries` for each list looked for, `most` for them all.

    What is printed depends on these alone, so that the same sum prints the same on every computer:
    of 250 pools the hardest took 26,000. `seconds` by `clock` are an outer stop, many times what
    that takes on the slowest computer. `seen` is handed every list found, with the cell it is for,
    so that it can be checked.
    """

    seconds: float = 300.0
    tries: int = 4000
    most: int = 60_000
    clock: Callable[[], float] = monotonic
    seen: Callable[[Goal, Sequence[ReportCells]], None] | None = None


def certify(
    tables: Mapping[str, Sequence[int]],
    crosses: Mapping[str, Sequence[int]],
    threshold: int,
    *,
    plan: PoolPlan,
    budget: Budget,
) -> dict[str, int | None]:
    """The step at which each cross table may be printed, by its id; None for not at all.

    Out of tries or of time, no cross table is printed.
    """
    steps = {
        c.table_id: c.ladder.first_printable(crosses[c.table_id], threshold) for c in plan.crosses
    }
    nothing: dict[str, int | None] = dict.fromkeys(steps)
    ends_at = budget.clock() + budget.seconds
    if all(step is None for step in steps.values()) or budget.clock() >= ends_at:
        return nothing
    rng = Random(threshold)  # noqa: S311 - a walk to be repeated, not a secret
    reports = list_reports(crosses, plan, rng)
    if reports is None:
        return nothing
    search = _Search(_Sums(tables, crosses, threshold), plan, reports, rng)
    try:
        return search.run(steps, budget, ends_at)
    except _SpentError:
        return nothing


class _SpentError(Exception):
    """All tries are used up, or all time."""


@dataclass(frozen=True, slots=True)
class _Sums:
    tables: Mapping[str, Sequence[int]]
    crosses: Mapping[str, Sequence[int]]
    threshold: int


class _Search:
    """Looks for both lists of every small number; steps a table down where one is not found.

    A list found stays good when a table steps down: coarser numbers follow from finer ones.
    """

    def __init__(
        self, sums: _Sums, plan: PoolPlan, reports: list[ReportCells], rng: Random
    ) -> None:
        self._sums = sums
        self._plan = plan
        self._reports = reports
        self._rng = rng
        self._sides = tuple(dict.fromkeys(side for c in plan.crosses for side in c.sides))
        self._widths = {side: plan.table(side).ladder.width for side in self._sides}
        self._done: set[Goal] = set()
        self._made = 0

    def run(
        self, steps: dict[str, int | None], budget: Budget, ends_at: float
    ) -> dict[str, int | None]:
        """The steps that hold.

        Raises:
            _SpentError: before that could be said.
        """
        while any(step is not None for step in steps.values()):
            tables = self._watched(steps)
            walk = Walk(
                self._reports,
                tables,
                self._widths,
                threshold=self._sums.threshold,
                rng=self._rng,
            )
            goals = self._goals(tables)
            stuck = next((g for g in goals if not self._reaches(walk, g, budget, ends_at)), None)
            if stuck is None:
                break
            steps = self._stepped_down(steps, stuck)
        return steps

    def _reaches(self, walk: Walk, goal: Goal, budget: Budget, ends_at: float) -> bool:
        pace.step()
        if self._made >= budget.most or budget.clock() >= ends_at:
            raise _SpentError
        before = walk.tries_made
        is_reached = walk.reach(goal, min(budget.tries, budget.most - self._made))
        self._made += walk.tries_made - before
        if is_reached:
            self._done.add(goal)
            if budget.seen is not None:
                budget.seen(goal, walk.reports)
        elif self._made >= budget.most:
            raise _SpentError
        walk.go_back()
        return is_reached

    def _watched(self, steps: Mapping[str, int | None]) -> list[WatchedTable]:
        threshold = self._sums.threshold
        watched: list[WatchedTable] = []
        for side in self._sides:
            ladder, counts = self._plan.table(side).ladder, tuple(self._sums.tables[side])
            step = ladder.first_printable(counts, threshold)
            watched.append(WatchedTable(side, (side,), ladder, counts, step, step))
        for cross in self._plan.crosses:
            counts = tuple(self._sums.crosses[cross.table_id])
            step, chosen = steps[cross.table_id], cross.ladder.first_printable(counts, threshold)
            watched.append(
                WatchedTable(cross.table_id, cross.sides, cross.ladder, counts, chosen, step)
            )
        return watched

    def _goals(self, tables: Sequence[WatchedTable]) -> Iterator[Goal]:
        """Both ends of each number that is small and not printed, unless shown before."""
        threshold = self._sums.threshold
        for table in tables:
            steps = table.ladder.steps
            printed = set[frozenset[int]]()
            if table.printed is not None:
                printed = {group.cells for group in steps[table.printed]}
            for step in steps[: table.printed]:
                for group in step:
                    is_small = sum(table.counts[cell] for cell in group.cells) < threshold
                    if is_small and group.cells not in printed:
                        ends = (
                            Goal(table.table_id, group.cells, end) for end in (0, threshold - 1)
                        )
                        yield from (goal for goal in ends if goal not in self._done)

    def _stepped_down(self, steps: Mapping[str, int | None], stuck: Goal) -> dict[str, int | None]:
        """The table that is stuck one step coarser, or the most detailed of those it depends on."""
        stepped = dict(steps)
        name = self._to_blame(steps, stuck)
        step = stepped[name]
        ladder = next(c.ladder for c in self._plan.crosses if c.table_id == name)
        is_last = step is None or step + 1 == len(ladder.steps)
        stepped[name] = None if is_last or step is None else step + 1
        return stepped

    def _to_blame(self, steps: Mapping[str, int | None], stuck: Goal) -> str:
        if steps.get(stuck.table_id) is not None:
            return stuck.table_id
        sides = {stuck.table_id}
        sides.update(*(c.sides for c in self._plan.crosses if c.table_id == stuck.table_id))

        def detail(cross: Cross) -> tuple[bool, int]:
            step = steps[cross.table_id]
            width = 0 if step is None else len(cross.ladder.steps[step])
            return width > 0 and not sides.isdisjoint(cross.sides), width

        return max(self._plan.crosses, key=detail).table_id
