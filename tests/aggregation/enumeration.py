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
    rows: list[np.ndarray] = []
    for first in range(total + 1):
        rest = vectors(total - first, cells - 1)
        rows.append(np.column_stack([np.full(len(rest), first, dtype=np.int8), rest]))
    return np.concatenate(rows)


def twins(steps: Steps) -> list[list[int]]:
    """Columns that always stand in one group after the first step: exchanging them changes nothing.

    Nothing that is printed from the second step on, or of a table not printed, tells them apart.
    """
    (first, *later) = steps
    held: dict[tuple[int, ...], list[int]] = {}
    for (column,) in first:
        place = tuple(n for step in later for n, group in enumerate(step) if column in group)
        held.setdefault(place, []).append(column)
    return list(held.values())


def vectors_but_for_twins(total: int, steps: Steps) -> np.ndarray:
    """Of all vectors that differ only in the order of twins, one: the largest comes first."""
    classes = twins(steps)
    shares = vectors(total, len(classes)) if len(classes) > 1 else np.array([[total]])
    order = [column for columns in classes for column in columns]
    found = np.concatenate([_filled(share, classes) for share in shares.tolist()])
    return found[:, np.argsort(order)]


def _filled(share: list[int], classes: list[list[int]]) -> np.ndarray:
    """All ways to share out what each class of twins holds."""
    rows = np.zeros((1, 0), dtype=np.int8)
    for held, columns in zip(share, classes, strict=True):
        ways = _descending(held, len(columns))
        rows = np.column_stack([np.repeat(rows, len(ways), axis=0), np.tile(ways, (len(rows), 1))])
    return rows


@cache
def _descending(total: int, cells: int) -> np.ndarray:
    every = vectors(total, cells)
    return every[(np.diff(every, axis=1) <= 0).all(axis=1)]


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
    counts: np.ndarray,
    tables: Sequence[Steps],
    threshold: int = 5,
    *,
    is_zero_small: bool = True,
    are_twins_one: bool = False,
) -> Examined:
    """Each small number not printed must be able to be anything from 0 to threshold - 1.

    With `are_twins_one` a row stands for all vectors that differ only in the order of twins.
    """
    choices = [
        chosen_steps(counts, steps, threshold, is_zero_small=is_zero_small) for steps in tables
    ]
    keys = printed_keys(counts, tables, choices)
    examined = Examined(0, 0)
    for steps, chosen in zip(tables, choices, strict=True):
        for number, groups in _numbers(steps, are_twins_one=are_twins_one):
            shown = [n for n, other in enumerate(steps) if groups[0] in other]
            hidden = ~np.isin(chosen, shown) & (number < chosen)
            values = [counts[:, group].sum(axis=1) for group in groups]
            examined += _examine_number(values, hidden, keys, threshold)
    return examined


def _numbers(steps: Steps, *, are_twins_one: bool) -> list[tuple[int, list[list[int]]]]:
    """Every number of a table with its step; with its twins, where they stand for each other."""
    first = twins(steps) if are_twins_one else [[column] for (column,) in steps[0]]
    numbers = [(0, [[column] for column in columns]) for columns in first]
    return numbers + [(n, [group]) for n in range(1, len(steps)) for group in steps[n]]


def _examine_number(
    alike: Sequence[np.ndarray], hidden: np.ndarray, keys: np.ndarray, threshold: int
) -> Examined:
    """Over the rows that look alike, which small values a number takes, or any of its twins."""
    taken = np.zeros((int(keys.max()) + 1, threshold), dtype=bool)
    for values in alike:
        looks = hidden & (values < threshold)
        taken[keys[looks], values[looks]] = True
    concerned = taken.any(axis=1)
    return Examined(int(concerned.sum()), int((concerned & ~taken.all(axis=1)).sum()))
