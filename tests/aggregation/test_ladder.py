from __future__ import annotations

from itertools import combinations_with_replacement
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.aggregation.ladder import Grouping, Ladder
from counsellor_app.casework.codebook import Label
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.aggregation.pool_plan import PoolPlan

NAME = Label("cel", "cell")


def ladder(*steps: Sequence[Sequence[int]]) -> Ladder:
    return Ladder(
        tuple(
            tuple(Grouping((f"G{n}",), NAME, frozenset(cells)) for n, cells in enumerate(step))
            for step in steps
        )
    )


NESTED = ladder([[0], [1], [2], [3]], [[0], [1, 2], [3]], [[0], [1, 2, 3]])


def test_two_cells_are_a_table_and_one_is_none() -> None:
    """The smallest there is: with one cell its number would be the total."""
    assert ladder([[0], [1]]).width == 2
    with pytest.raises(ExpectedError):
        ladder([[0]])


@pytest.mark.parametrize(
    ("counts", "step", "numbers"),
    [
        ((5, 5, 5, 5), 0, (5, 5, 5, 5)),
        ((5, 2, 3, 5), 1, (5, 5, 5)),
        ((9, 0, 0, 9), 2, (9, 9)),
        ((5, 0, 4, 1), 2, (5, 5)),
        ((4, 50, 50, 50), None, ()),
        ((30, 0, 0, 0), None, ()),
    ],
)
def test_the_first_step_without_a_small_number_is_printed(
    counts: tuple[int, ...], step: int | None, numbers: tuple[int, ...]
) -> None:
    """Zero is as small as four; a table in which all fall together is not printed."""
    assert NESTED.first_printable(counts, 5) == step
    if step is not None:
        assert NESTED.sums(step, counts) == numbers


@pytest.mark.parametrize(
    "steps",
    [
        ([[0], [1], [2]], [[0, 1], [2]], [[0], [1, 2]]),
        ([[0], [1], [2], [3]], [[0, 1], [2, 3]], [[0, 2], [1, 3]]),
        ([[0], [1], [2]], [[0], [1]]),
        ([[0], [1], [2]], [[0, 1], [1, 2]]),
        ([[0], [1], [2]], [[0], [1, 2], [3]]),
        ([[0], [1], [2]], [[1], [2], [0]]),
        ([[0, 1], [2]],),
        ([[0]],),
    ],
    ids=["split", "crossed", "lost", "twice", "extra", "same", "not apart", "one cell"],
)
def test_a_ladder_that_is_not_nested_is_refused(steps: Sequence[Sequence[Sequence[int]]]) -> None:
    """A reader who knows the rule could work small numbers out of it."""
    with pytest.raises(ExpectedError) as raised:
        ladder(*steps)
    assert raised.value.code is ErrorCode.CODEBOOK_INVALID


def test_every_table_has_a_ladder_of_at_least_two_numbers(plan: PoolPlan) -> None:
    """Down to its last step; none of them ends in a total alone."""
    for table in (*plan.tables, *plan.crosses):
        assert min(len(step) for step in table.ladder.steps) >= 2


@given(
    st.lists(st.integers(0, 40), min_size=7, max_size=7),
    st.sampled_from([5, 8, 10]),
)
def test_no_number_printed_is_small(plan: PoolPlan, counts: list[int], threshold: int) -> None:
    """For random counts, every one-way table and three thresholds; and numbers add up."""
    for table in plan.tables:
        cells = counts[: table.ladder.width]
        step = table.ladder.first_printable(cells, threshold)
        if step is not None:
            printed = table.ladder.sums(step, cells)
            assert min(printed) >= threshold
            assert sum(printed) == sum(cells)


def folded(counts: Sequence[int], threshold: int) -> tuple[int, ...]:
    """The rule that is not used: put the smallest together until the heap is large enough."""
    held = sorted(counts)
    heap: list[int] = []
    while held and (held[0] < threshold or 0 < sum(heap) < threshold):
        heap.append(held.pop(0))
    return (*held, sum(heap))


def test_folding_by_size_would_give_the_small_numbers_away() -> None:
    """4, 4, 4, 6, 20 folds to "6, 20, together 12"; only three fours fold so."""
    printed = folded([4, 4, 4, 6, 20], 5)
    assert printed == (6, 20, 12)
    fitting = {
        smalls
        for smalls in combinations_with_replacement(range(13), 3)
        if folded([*smalls, 6, 20], 5) == printed
    }
    assert fitting == {(4, 4, 4)}


def test_the_same_counts_on_a_ladder_give_nothing_away() -> None:
    """Whatever is printed of them, each small number may be anything from 0 to 4."""
    five = ladder([[0], [1], [2], [3], [4]], [[0, 1], [2, 3], [4]], [[0, 1, 2, 3], [4]])
    every = all_counts(38, 5, most=24)
    for counts in ((4, 4, 4, 6, 20), (6, 4, 4, 4, 20), (4, 20, 4, 4, 6)):
        step = five.first_printable(counts, 5)
        assert step is not None
        printed = five.sums(step, counts)
        alike = [other for other in every if five.sums(step, other) == printed]
        alike = [other for other in alike if five.first_printable(other, 5) == step]
        for cell, count in enumerate(counts):
            if count < 5:
                assert {0, 1, 2, 3, 4} <= {other[cell] for other in alike}


def all_counts(total: int, cells: int, most: int) -> list[tuple[int, ...]]:
    if cells == 1:
        return [(total,)] if total <= most else []
    return [
        (first, *rest)
        for first in range(min(total, most) + 1)
        for rest in all_counts(total - first, cells - 1, most)
    ]
