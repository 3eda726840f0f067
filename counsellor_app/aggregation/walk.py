"""A walk through fictitious report lists that would all be printed identically."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from counsellor_app.aggregation.ladder import Ladder
    from counsellor_app.aggregation.report_list import ReportCells

Change: TypeAlias = tuple["ReportCells", str, int]
"""A report, one of its sides, and the cell it moves to there."""

_SIDEWAYS = 0.2
"""How often a step is taken that has nothing to do with the goal, to get out of corners."""

_NEAR = 0.7
"""How often a report is brought in that is on one side there already."""


class Rule(Enum):
    """What must stay as it is for a table to be printed as it was."""

    NUMBERS = "numbers"  # the printed numbers themselves
    TOO_FINE = "too_fine"  # a step that is not printable stays so: some number is small
    FINE = "fine"  # a printable step stays printable: no number is small


class Watch:
    """One step of one table, watched by one rule; every move of a report is told to it."""

    __slots__ = ("_apart", "_group_of", "_rule", "_small", "_start", "_sums", "_threshold")

    def __init__(
        self, ladder: Ladder, step: int, rule: Rule, counts: Sequence[int], threshold: int
    ) -> None:
        self._rule = rule
        self._threshold = threshold
        self._group_of = [0] * ladder.width
        for place, group in enumerate(ladder.steps[step]):
            for cell in group.cells:
                self._group_of[cell] = place
        self._sums = list(ladder.sums(step, counts))
        self._start = tuple(self._sums)
        self._small = sum(held < threshold for held in self._sums)
        self._apart = 0

    def move(self, old: int, new: int) -> None:
        """A report goes from one cell to another."""
        source, target = self._group_of[old], self._group_of[new]
        if source != target:
            self._add(source, -1)
            self._add(target, 1)

    @property
    def is_kept(self) -> bool:
        """Whether the table would still be printed as it was."""
        if self._rule is Rule.NUMBERS:
            return self._apart == 0
        return (self._small > 0) is (self._rule is Rule.TOO_FINE)

    def _add(self, group: int, one: int) -> None:
        before = self._sums[group]
        after = before + one
        self._sums[group] = after
        self._small += (after < self._threshold) - (before < self._threshold)
        start = self._start[group]
        self._apart += (after != start) - (before != start)


@dataclass(frozen=True, slots=True)
class WatchedTable:
    """A table of one or two sides; `chosen` is its ladder's step, `printed` the one printed."""

    table_id: str
    sides: tuple[str, ...]
    ladder: Ladder
    counts: tuple[int, ...]
    chosen: int | None
    printed: int | None

    def watches(self, threshold: int) -> list[Watch]:
        """All that must hold for the table to be printed as it was."""
        rules: list[tuple[int, Rule]] = []
        if self.printed is not None:
            rules.append((self.printed, Rule.NUMBERS))
        if self.chosen is None:
            rules.append((len(self.ladder.steps) - 1, Rule.TOO_FINE))
        else:
            if self.chosen > 0:
                rules.append((self.chosen - 1, Rule.TOO_FINE))
            if self.printed != self.chosen:
                rules.append((self.chosen, Rule.FINE))
        return [Watch(self.ladder, s, rule, self.counts, threshold) for s, rule in rules]

    def cell(self, report: ReportCells, wide: int) -> int:
        """Where a report stands."""
        place = report[self.sides[0]]
        return place if len(self.sides) == 1 else place * wide + report[self.sides[1]]


@dataclass(frozen=True, slots=True)
class Goal:
    """A number to bring to zero, or up to just under the threshold."""

    table_id: str
    cells: frozenset[int]
    aim: int


class Walk:
    """The list as it stands; only steps that leave all that is printed as it is are taken.

    `tries_made` counts every step tried, taken or not.
    """

    def __init__(
        self,
        reports: list[ReportCells],
        tables: Sequence[WatchedTable],
        widths: dict[str, int],
        *,
        threshold: int,
        rng: Random,
    ) -> None:
        self.reports = reports
        self.tries_made = 0
        self._tables = {table.table_id: table for table in tables}
        self._widths = widths
        self._rng = rng
        watched = [(table, table.watches(threshold)) for table in tables]
        self._watches = [watch for _, watches in watched for watch in watches]
        self._touched = {
            side: [(table, watches) for table, watches in watched if side in table.sides]
            for side in widths
        }
        self._taken: list[Change] = []

    def reach(self, goal: Goal, tries: int) -> bool:
        """Walk until the goal is reached; False if the tries run out."""
        value = sum(self._is_in(goal, report) for report in self.reports)
        is_up = value < goal.aim
        for _ in range(tries):
            if value == goal.aim or (is_up and value > goal.aim):
                return True
            self.tries_made += 1
            changes = self._proposal(goal, is_up=is_up)
            value += self._taken_if_better(goal, changes, is_up=is_up)
        return False

    def go_back(self) -> None:
        """Undo every step since the beginning."""
        while self._taken:
            self._move(*self._taken.pop())

    def _taken_if_better(self, goal: Goal, changes: list[Change], *, is_up: bool) -> int:
        """By how much the goal's number changed; 0 where the step was not taken."""
        touched = {id(report): report for report, _, _ in changes}.values()
        before = sum(self._is_in(goal, report) for report in touched)
        undo = [self._move(*change) for change in changes]
        gained = sum(self._is_in(goal, report) for report in touched) - before
        is_worse = gained < 0 if is_up else gained > 0
        if is_worse or not all(watch.is_kept for watch in self._watches):
            for change in reversed(undo):
                self._move(*change)
            return 0
        self._taken.extend(undo)
        return gained

    def _move(self, report: ReportCells, side: str, new: int) -> Change:
        """Put a report elsewhere; what is returned puts it back."""
        old = report[side]
        if old != new:
            wide = self._widths
            cells = [table.cell(report, wide[table.sides[-1]]) for table, _ in self._touched[side]]
            report[side] = new
            for (table, watches), cell in zip(self._touched[side], cells, strict=True):
                to_cell = table.cell(report, wide[table.sides[-1]])
                for watch in watches:
                    watch.move(cell, to_cell)
        return report, side, old

    def _is_in(self, goal: Goal, report: ReportCells) -> bool:
        table = self._tables[goal.table_id]
        return table.cell(report, self._widths[table.sides[-1]]) in goal.cells

    def _proposal(self, goal: Goal, *, is_up: bool) -> list[Change]:
        rng, sides = self._rng, self._tables[goal.table_id].sides
        if rng.random() < _SIDEWAYS:
            return self._put(rng.choice(self.reports), rng.choice(list(self._widths)), None)
        if is_up:
            return self._into(goal)
        inside = [report for report in self.reports if self._is_in(goal, report)]
        return self._put(rng.choice(inside), rng.choice(sides), None)

    def _into(self, goal: Goal) -> list[Change]:
        """Changes that bring a report into the goal's cells."""
        sides, rng = self._tables[goal.table_id].sides, self._rng
        cell = rng.choice(sorted(goal.cells))
        wanted = (cell,) if len(sides) == 1 else divmod(cell, self._widths[sides[1]])
        kept = rng.randrange(len(sides))
        near = [r for r in self.reports if r[sides[kept]] == wanted[kept]]
        report = rng.choice(near if near and rng.random() < _NEAR else self.reports)
        changes: list[Change] = []
        for side, place in zip(sides, wanted, strict=True):
            if report[side] != place:
                changes += self._put(report, side, place)
        return changes

    def _put(self, report: ReportCells, side: str, place: int | None) -> list[Change]:
        """Move a report on one side, alone or in exchange with another."""
        rng = self._rng
        if rng.random() < 0.5:
            new = rng.randrange(self._widths[side]) if place is None else place
            return [(report, side, new)]
        others = [r for r in self.reports if place is None or r[side] == place]
        if not others:
            return []
        other = rng.choice(others)
        return [(report, side, other[side]), (other, side, report[side])]
