"""Every count vector there is, and what a reader who knows the program can tell of each.

Written apart from the app, over whole arrays, so that millions of vectors can be gone through.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.aggregation.ladder import Ladder

Steps = list[list[list[int]]]
"""The steps of a ladder; each group by the columns it is made of."""


@dataclass(frozen=True, slots=True)
class Examined:
    """How many small numbers that were not printed were looked at, and how many were narrowed."""

    numbers: int
    narrowed: int

    def __add__(self, other: Examined) -> Examined:
        return Examined(self.numbers + other.numbers, self.narrowed + other.narrowed)


def steps_of(ladder: Ladder, first: int = 0) -> Steps:
    return [[sorted(first + c for c in group.cells) for group in step] for step in ladder.steps]


@cache
def vectors(total: int, cells: int) -> np.ndarray:
    """All vectors of so many cells that add up to the total, a row each."""
    if cells == 1:
        return np.array([[total]], dtype=np.int8)
    rows = []
    for first in range(total + 1):
        rest = vectors(total - first, cells - 1)
        rows.append(np.column_stack([np.full(len(rest), first, dtype=np.int8), rest]))
    return np.concatenate(rows)


def chosen_steps(
    counts: np.ndarray, steps: Steps, threshold: int, *, is_zero_small: bool
) -> np.ndarray:
    """The step printed for each row; the number of steps where none is."""
    chosen = np.full(len(counts), len(steps), dtype=np.int64)
    for number in reversed(range(len(steps))):
        sums = np.column_stack([counts[:, group].sum(axis=1) for group in steps[number]])
        is_large = sums >= threshold
        if not is_zero_small:
            is_large |= sums == 0
        chosen[is_large.all(axis=1)] = number
    return chosen


def printed_keys(
    counts: np.ndarray, tables: Sequence[Steps], choices: Sequence[np.ndarray]
) -> np.ndarray:
    """A number for each row that is equal where all that is printed is equal."""
    base = int(counts.sum(axis=1).max()) + 1
    keys = np.zeros(len(counts), dtype=np.int64)
    for steps, chosen in zip(tables, choices, strict=True):
        table_keys = chosen.astype(np.int64)
        for number, step in enumerate(steps):
            rows = chosen == number
            held = np.full(int(rows.sum()), number, dtype=np.int64)
            for group in step:
                held = held * base + counts[rows][:, group].sum(axis=1)
            table_keys[rows] = held * (len(steps) + 1) + number
        _, table_keys = np.unique(table_keys, return_inverse=True)
        keys = keys * (int(table_keys.max()) + 1) + table_keys
    _, keys = np.unique(keys, return_inverse=True)
    return keys


def examine(
    counts: np.ndarray, tables: Sequence[Steps], threshold: int = 5, *, is_zero_small: bool = True
) -> Examined:
    """Each small number not printed must be able to be anything from 0 to threshold - 1."""
    choices = [
        chosen_steps(counts, steps, threshold, is_zero_small=is_zero_small) for steps in tables
    ]
    keys = printed_keys(counts, tables, choices)
    examined = Examined(0, 0)
    for steps, chosen in zip(tables, choices, strict=True):
        for number, step in enumerate(steps):
            for group in step:
                printed = np.isin(chosen, [n for n, other in enumerate(steps) if group in other])
                values = counts[:, group].sum(axis=1)
                examined += _examine_number(values, ~printed & (number < chosen), keys, threshold)
    return examined


def _examine_number(
    values: np.ndarray, hidden: np.ndarray, keys: np.ndarray, threshold: int
) -> Examined:
    """Over the rows that look alike, which small values the number takes."""
    looks = hidden & (values < threshold)
    taken = np.zeros((int(keys.max()) + 1, threshold), dtype=bool)
    taken[keys[looks], values[looks]] = True
    concerned = taken.any(axis=1)
    return Examined(int(concerned.sum()), int((concerned & ~taken.all(axis=1)).sum()))
