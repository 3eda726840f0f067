"""A reader who knows the program asks which count vectors would be printed exactly like this.

By default the vectors of each table and total are gone through up to 250,000 at a time, which is
every total from 10 to 30 for tables of up to five cells; COUNSELLOR_TESTS=full goes through all.
"""

from __future__ import annotations

import os
from math import comb
from random import Random
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.aggregation.enumeration import (
    Examined,
    Steps,
    chosen_steps,
    examine,
    steps_of,
    vectors,
)

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan

TOTALS = range(10, 31)
MOST_VECTORS = 10**9 if os.environ.get("COUNSELLOR_TESTS") == "full" else 250_000


def totals(cells: int) -> list[int]:
    return [n for n in TOTALS if comb(n + cells - 1, cells - 1) <= MOST_VECTORS]


def distinct(plan: PoolPlan) -> dict[str, tuple[Steps, int]]:
    """Each ladder once, by a table that has it, with its number of cells."""
    held: dict[str, tuple[Steps, int]] = {}
    for table in plan.tables:
        found = steps_of(table.ladder), table.ladder.width
        if found not in held.values():
            held[table.table_id] = found
    return held


@pytest.mark.timeout(1800)
def test_no_small_number_is_narrowed_whatever_the_reports(plan: PoolPlan) -> None:
    """Every vector of totals 10 to 30, every table: each small number may be 0 to 4."""
    ladders = distinct(plan)
    assert len(ladders) > 10
    for name, (steps, cells) in ladders.items():
        examined = Examined(0, 0)
        for total in totals(cells):
            examined += examine(vectors(total, cells), [steps])
        assert examined.numbers > 20, name
        assert examined.narrowed == 0, name


@pytest.mark.parametrize("threshold", [8, 10])
def test_higher_thresholds_hold_as_well(plan: PoolPlan, threshold: int) -> None:
    """Smaller tables whole, at thresholds 8 and 10."""
    for steps, cells in distinct(plan).values():
        for total in (n for n in (10, 16, 21, 25, 30) if comb(n + cells - 1, n) <= 60_000):
            assert examine(vectors(total, cells), [steps], threshold).narrowed == 0


def test_two_tables_with_a_number_in_common_hold_together(plan: PoolPlan) -> None:
    """Open cases stand in the outcome and in the duration: both printed side by side."""
    outcome, duration = plan.table("outcome").ladder, plan.table("duration").ladder
    for total in (14, 15, 17, 19):
        rows = [
            np.column_stack(
                [
                    held := np.repeat(row[None, :], total - row[5] + 1, axis=0),
                    np.arange(total - row[5] + 1),
                    total - row[5] - np.arange(total - row[5] + 1),
                    held[:, 5],
                ]
            )
            for row in vectors(total, 6).astype(np.int64)
        ]
        both = [steps_of(outcome), steps_of(duration, first=6)]
        examined = examine(np.concatenate(rows), both)
        assert examined.numbers > 10
        assert examined.narrowed == 0


def test_the_arrays_choose_as_the_app_does(plan: PoolPlan) -> None:
    """The second way of choosing a step agrees with the first on thousands of vectors."""
    rng = Random(1)
    for table in plan.tables:
        every = vectors(20, table.ladder.width) if table.ladder.width < 7 else vectors(12, 7)
        rows = every[[rng.randrange(len(every)) for _ in range(60)]]
        chosen = chosen_steps(rows, steps_of(table.ladder), 5, is_zero_small=True)
        for row, step in zip(rows.tolist(), chosen.tolist(), strict=True):
            mine = table.ladder.first_printable(row, 5)
            assert (len(table.ladder.steps) if mine is None else mine) == step


def test_printing_zeros_would_be_found_out() -> None:
    """The rule "zero is no small number" narrows others, and the examination says so."""
    steps: Steps = [[[0], [1], [2]], [[0], [1, 2]]]
    assert examine(vectors(12, 3), [steps], is_zero_small=False).narrowed > 0
    assert examine(vectors(12, 3), [steps]).narrowed == 0


def test_a_ladder_that_is_not_nested_would_be_found_out() -> None:
    """Steps that cross each other pin small numbers, and the examination says so."""
    crossed: Steps = [[[0], [1], [2], [3]], [[0, 1], [2], [3]], [[0], [1, 3], [2]]]
    assert examine(vectors(20, 4), [crossed]).narrowed > 0


def test_grouping_a_number_two_ways_would_be_found_out() -> None:
    """Had the duration merged open cases where the outcome shows them, the rest would show."""
    outcome: Steps = [[[0], [1], [2]], [[0, 1], [2]]]
    duration: Steps = [[[3], [4], [5]], [[3], [4, 5]]]
    rows = [
        (helped, closed - helped, open_, quick, closed - quick - unknown, open_ + unknown)
        for open_ in range(15)
        for closed in [14 - open_]
        for helped in range(closed + 1)
        for quick in range(closed + 1)
        for unknown in range(closed - quick + 1)
    ]
    counts = np.array([(a, b, c, q, s, o) for a, b, c, q, s, o in rows])
    assert examine(counts, [outcome, duration]).narrowed > 0
