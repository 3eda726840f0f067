"""Nested codings of one table, from fine to coarse, and the first of them that may be printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.casework.codebook import Label


@dataclass(frozen=True, slots=True)
class Grouping:
    """Cells of a table that are printed as one number; `codes` has one code for each side."""

    codes: tuple[str, ...]
    label: Label
    cells: frozenset[int]


@dataclass(frozen=True, slots=True)
class Ladder:
    """The steps of one table. The first takes each cell apart, each other merges whole groups.

    Raises:
        ExpectedError: CODEBOOK_INVALID when made of steps that are not nested. A reader who knows
            the rule could work small numbers out of such a ladder.
    """

    steps: tuple[tuple[Grouping, ...], ...]

    def __post_init__(self) -> None:
        if not is_nested([[group.cells for group in step] for step in self.steps]):
            raise ExpectedError(ErrorCode.CODEBOOK_INVALID)

    @property
    def width(self) -> int:
        """How many cells the table has."""
        return len(self.steps[0])

    def sums(self, step: int, counts: Sequence[int]) -> tuple[int, ...]:
        """The numbers of one step, of the counts of all cells."""
        return tuple(sum(counts[cell] for cell in group.cells) for group in self.steps[step])

    def first_printable(self, counts: Sequence[int], threshold: int) -> int | None:
        """The first step on which every number reaches the threshold; None if there is none."""
        for step in range(len(self.steps)):
            if min(self.sums(step, counts)) >= threshold:
                return step
        return None


def is_nested(steps: Sequence[Sequence[frozenset[int]]]) -> bool:
    """Whether the first step has each cell apart and every later one merges whole groups."""
    every = range(len(steps[0]))
    finer: Sequence[frozenset[int]] = [frozenset({cell}) for cell in every]
    for number, step in enumerate(steps):
        is_partition = sorted(cell for group in step for cell in group) == list(every)
        takes_wholes = all(any(part <= group for group in step) for part in finer)
        if not (is_partition and takes_wholes) or (number > 0 and len(step) >= len(finer)):
            return False
        finer = step
    return len(steps[0]) > 1
