"""A reader who knows the program asks which count vectors would be printed exactly like this.

Every vector of every total from 10 to 30 is gone through for every table. By default one stands for
all that differ only in the order of cells that the ladder never tells apart; COUNSELLOR_TESTS=full
goes through each.
"""

from __future__ import annotations

import os
from collections import Counter
from math import comb, factorial, prod
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
    twins,
    vectors,
    vectors_but_for_twins,
)

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan

TOTALS = range(10, 31)
IS_FULL = os.environ.get("COUNSELLOR_TESTS") == "full"


def distinct(plan: PoolPlan) -> dict[str, tuple[Steps, int]]:
    """Each ladder once, by a table that has it, with its number of cells."""
    held: dict[str, tuple[Steps, int]] = {}
    for table in plan.tables:
        found = steps_of(table.ladder), table.ladder.width
        if found not in held.values():
            held[table.table_id] = found
    return held


def examined_at(total: int, steps: Steps, threshold: int = 5) -> Examined:
    """All vectors of one total and one ladder."""
    if IS_FULL:
        return examine(vectors(total, len(steps[0])), [steps], threshold)
    return examine(vectors_but_for_twins(total, steps), [steps], threshold, are_twins_one=True)


@pytest.mark.timeout(1800)
def test_no_small_number_is_narrowed_whatever_the_reports(plan: PoolPlan) -> None:
    """Every vector of totals 10 to 30, every table: each small number may be 0 to 4."""
    ladders = distinct(plan)
    assert len(ladders) > 10
    for name, (steps, _) in ladders.items():
        examined = sum((examined_at(n, steps) for n in TOTALS), start=Examined(0, 0))
        assert examined.numbers > 20, name
        assert examined.narrowed == 0, name


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("threshold", [8, 10])
def test_higher_thresholds_hold_as_well(plan: PoolPlan, threshold: int) -> None:
    """Every table, at thresholds 8 and 10."""
    for name, (steps, _) in distinct(plan).items():
        totals = TOTALS if IS_FULL else (10, 17, 24, 30)
        examined = sum((examined_at(n, steps, threshold) for n in totals), start=Examined(0, 0))
        assert examined.numbers > 0, name
        assert examined.narrowed == 0, name


def test_one_vector_stands_for_all_that_differ_in_twins(plan: PoolPlan) -> None:
    """Exchanging twins gives every vector there is, and examining either finds as much."""
    for steps, cells in distinct(plan).values():
        for total in (10, 13):
            few = vectors_but_for_twins(total, steps)
            assert {tuple(row) for row in few.tolist()} <= {
                tuple(row) for row in vectors(total, cells).tolist()
            }
            assert sum(orders(row, steps) for row in few.tolist()) == comb(total + cells - 1, total)
    for zeros in (True, False):
        steps = steps_of(plan.table("setting").ladder)
        each = examine(vectors(12, 6), [steps], is_zero_small=zeros)
        few = vectors_but_for_twins(12, steps)
        one = examine(few, [steps], is_zero_small=zeros, are_twins_one=True)
        assert (one.narrowed > 0) is (each.narrowed > 0) is (not zeros)


def orders(row: list[int], steps: Steps) -> int:
    """In how many ways the twins of a vector can stand."""
    ways = 1
    for columns in twins(steps):
        held = Counter(row[column] for column in columns)
        ways *= factorial(len(columns)) // prod(factorial(n) for n in held.values())
    return ways


def test_two_tables_with_a_number_in_common_hold_together(plan: PoolPlan) -> None:
    """Open cases stand in the outcome and in the duration: both printed side by side."""
    outcome, duration = plan.table("outcome").ladder, plan.table("duration").ladder
    for total in (14, 15, 17, 19):
        rows = [beside_durations(row, total) for row in vectors(total, 6).astype(np.int64)]
        both = [steps_of(outcome), steps_of(duration, first=6)]
        examined = examine(np.concatenate(rows), both)
        assert examined.numbers > 10
        assert examined.narrowed == 0


def beside_durations(outcome: np.ndarray, total: int) -> np.ndarray:
    """One vector of outcomes with every duration of the closed cases."""
    closed = total - int(outcome[5])
    quick = np.arange(closed + 1)
    held = np.repeat(outcome[None, :], closed + 1, axis=0)
    durations = np.stack([quick, closed - quick, held[:, 5]], axis=1)
    return np.concatenate([held, durations], axis=1)


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
