"""The pool's table programme over one codebook: what each cell of a contribution means."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING

from counsellor_app.aggregation.ladder import Grouping, Ladder
from counsellor_app.casework.figure_layout import FigureLayout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counsellor_app.casework.codebook import Group, Label
    from counsellor_app.casework.coded_case import Record

HEAD = ("counter", "reports_1", "reports_2", "reports_3")
"""The first cells of level 1, in the order of `casework.figure_layout`."""


@dataclass(frozen=True, slots=True)
class PoolTotal:
    """A number of level 1 about the pool's work; `goal` is a year's, of the whole pool.

    Work for people who came is told from the threshold on: with none of it there was no report.
    `told_with` names a total without which this one is not told: hours of something show that there
    was some of it.
    """

    code: str
    label: Label
    part_of: tuple[str, ...]
    goal: int | None
    is_about_people: bool
    told_with: str | None

    def told(self, number: int, threshold: int) -> tuple[int, int]:
        """The number as it is printed, from lowest to highest."""
        is_small = self.is_about_people and number < threshold
        return (0, threshold - 1) if is_small else (number, number)


@dataclass(frozen=True, slots=True)
class Reading:
    """How one report finds its cell: the first of `groups` that holds one of its codes.

    `unknown` is the cell of a report without an answer, and of every other in a yes/no pair.
    """

    record: Record
    field: str
    groups: tuple[Group, ...]
    unknown: int


@dataclass(frozen=True, slots=True)
class OneWay:
    """A table of level 2: each report stands in exactly one of its cells."""

    table_id: str
    title: Label
    part_of: tuple[str, ...]
    ladder: Ladder
    reading: Reading


@dataclass(frozen=True, slots=True)
class Cross:
    """A table of level 3; its cells run through the columns of the first row, then the next."""

    table_id: str
    title: Label
    part_of: tuple[str, ...]
    ladder: Ladder
    sides: tuple[str, str]


@dataclass(frozen=True, slots=True)
class RiskGroup:
    """A cell of a one-way table that the action plan names as a group at risk."""

    table_id: str
    code: str
    label: Label


@dataclass(frozen=True, slots=True)
class SuppliedNumber:
    """A number that mediarte gives, about its own members; `goals` by year."""

    code: str
    label: Label
    part_of: tuple[str, ...]
    goals: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class PoolPlan:
    """All that may ever be asked of a pool's sum; whoever wants another table waits a year.

    `elsewhere` are the rows of the reports that hold no number of the plan, and their origin.
    """

    version: int
    codebook_version: int
    totals: tuple[PoolTotal, ...]
    tables: tuple[OneWay, ...]
    crosses: tuple[Cross, ...]
    risk_groups: tuple[RiskGroup, ...]
    supplied: tuple[SuppliedNumber, ...]
    elsewhere: Mapping[str, str]
    wording: Mapping[str, Label]

    @property
    def yearly_aims(self) -> Mapping[str, int]:
        """What the pool agreed to reach in a year, by total."""
        return {total.code: total.goal for total in self.totals if total.goal is not None}

    def told_work(
        self, numbers: Mapping[str, int], threshold: int
    ) -> Mapping[str, tuple[int, int]]:
        """The totals as they are printed, from lowest to highest; without those held back."""
        told = {total.code: total.told(numbers[total.code], threshold) for total in self.totals}
        exact = {code for code, (lowest, highest) in told.items() if lowest == highest}
        return {
            total.code: told[total.code]
            for total in self.totals
            if total.told_with is None or total.told_with in exact
        }

    def may_tell(self, work: Mapping[str, tuple[int, int]], threshold: int) -> bool:
        """Whether the totals could be printed so."""
        lowest = {total.code: work.get(total.code, (0, 0))[0] for total in self.totals}
        return work == self.told_work(lowest, threshold)

    def table(self, table_id: str) -> OneWay:
        """One table of level 2."""
        return next(table for table in self.tables if table.table_id == table_id)

    def places(self, level: int) -> dict[str, slice]:
        """Where each table of level 2 or 3 lies in its vector."""
        held: Sequence[OneWay | Cross] = self.tables if level == 2 else self.crosses
        ends = list(accumulate((table.ladder.width for table in held), initial=0))
        spans = (slice(start, end) for start, end in pairwise(ends))
        return {table.table_id: span for table, span in zip(held, spans, strict=True)}

    def layout(self) -> FigureLayout:
        """The vectors' lengths, and a digest of all that gives their cells a meaning."""
        lengths = (
            len(HEAD) + len(self.totals),
            sum(table.ladder.width for table in self.tables),
            sum(table.ladder.width for table in self.crosses),
        )
        return FigureLayout(self.codebook_version, _digest(self), lengths)


def crossed(rows: Ladder, columns: Ladder) -> Ladder:
    """The ladder of a cross table: both sides step down their own, together."""
    wide, steps = columns.width, max(len(rows.steps), len(columns.steps))
    return Ladder(
        tuple(
            tuple(
                _pair(row, column, wide)
                for row in rows.steps[min(step, len(rows.steps) - 1)]
                for column in columns.steps[min(step, len(columns.steps) - 1)]
            )
            for step in range(steps)
        )
    )


def _pair(row: Grouping, column: Grouping, wide: int) -> Grouping:
    cells = frozenset(r * wide + c for r in row.cells for c in column.cells)
    return Grouping((*row.codes, *column.codes), row.label.beside(column.label), cells)


def _digest(plan: PoolPlan) -> str:
    told = [plan.version, plan.codebook_version, *HEAD, *(total.code for total in plan.totals)]
    tables: list[object] = [_told(table) for table in chain(plan.tables, plan.crosses)]
    text = json.dumps([told, tables], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _told(table: OneWay | Cross) -> list[object]:
    steps = [
        [[list(group.codes), sorted(group.cells)] for group in step] for step in table.ladder.steps
    ]
    if isinstance(table, Cross):
        return [table.table_id, *table.sides, steps]
    reading = table.reading
    groups = [[group.code, sorted(group.members)] for group in reading.groups]
    return [table.table_id, reading.record, reading.field, groups, reading.unknown, steps]
