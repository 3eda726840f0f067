from __future__ import annotations

import pickle
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.opened_sum import OpenedSum, read_opened
from counsellor_app.aggregation.rules import Rules
from counsellor_app.errors import ErrorCode, ExpectedError
from tests.aggregation.random_pools import draw_reports, levels_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.aggregation.pool_plan import PoolPlan

Levels = dict[int, list[int]]


@pytest.fixture
def levels(plan: PoolPlan) -> Levels:
    """Seven counsellors with 80 reports."""
    return levels_of(draw_reports(80, plan, Random(1)), plan)


def opened(levels: Levels, plan: PoolPlan, rules: Rules | None = None) -> OpenedSum:
    return read_opened(levels, members=7, plan=plan, rules=rules or Rules())


def moved(level: int, *cells: tuple[int, int]) -> Callable[[Levels], None]:
    def change(levels: Levels) -> None:
        for cell, by in cells:
            levels[level][cell] += by

    return change


def test_a_sum_is_read_back_by_table(levels: Levels, plan: PoolPlan) -> None:
    """Every number is found where the layout says."""
    whole = opened(levels, plan)
    assert (whole.new_reports, whole.covered_2, whole.covered_3) == (80, 80, 80)
    assert whole.tables is not None
    assert whole.crosses is not None
    assert [cell for cells in whole.tables.values() for cell in cells] == levels[2]
    assert [cell for cells in whole.crosses.values() for cell in cells] == levels[3]
    assert list(whole.totals.values()) == levels[1][4:]


@pytest.mark.parametrize(
    "spoil",
    [
        moved(1, (0, 1)),
        moved(1, (0, -1)),
        moved(2, (0, 1)),
        moved(2, (0, 1), (2, -1)),
        moved(3, (0, 1)),
        moved(1, (5, -(2**33))),
        moved(1, (5, 7 * 2**20 + 1)),
        lambda held: held[2].pop(),
        lambda held: held.pop(1),
    ],
    ids=[
        "one more",
        "one fewer",
        "level 2",
        "two tables",
        "level 3",
        "below",
        "above",
        "short",
        "no 1",
    ],
)
def test_a_sum_that_does_not_add_up_is_not_shown(
    spoil: Callable[[Levels], None], levels: Levels, plan: PoolPlan
) -> None:
    """Counter, tables, sides, sizes and lengths are each looked at."""
    spoil(levels)
    with pytest.raises(ExpectedError) as raised:
        opened(levels, plan)
    assert raised.value.code is ErrorCode.POOL_ROUND_SPOILT


def test_a_cross_table_must_match_both_sides(levels: Levels, plan: PoolPlan) -> None:
    """A report moved from one cell to another keeps the total, not the sides."""
    place = next(cell for cell, held in enumerate(levels[3]) if held)
    for other in (place + 1, place + 5):
        changed = levels | {3: list(levels[3])}
        changed[3][place] -= 1
        changed[3][other] += 1
        with pytest.raises(ExpectedError) as raised:
            opened(changed, plan)
        assert raised.value.code is ErrorCode.POOL_ROUND_SPOILT


@pytest.mark.parametrize(("number", "highest"), [(14, 2), (59, 3)])
def test_a_level_below_its_gate_is_refused(number: int, highest: int, plan: PoolPlan) -> None:
    """Whoever opened it."""
    held = levels_of(draw_reports(number, plan, Random(2)), plan)
    with pytest.raises(ExpectedError) as raised:
        opened({level: held[level] for level in range(1, highest + 1)}, plan)
    assert raised.value.code is ErrorCode.POOL_LEVEL_BELOW_GATE
    assert opened({level: held[level] for level in range(1, highest)}, plan).crosses is None


def test_cross_tables_alone_are_refused(levels: Levels, plan: PoolPlan) -> None:
    """They could not be held against their sides."""
    del levels[2]
    with pytest.raises(ExpectedError) as raised:
        opened(levels, plan)
    assert raised.value.code is ErrorCode.POOL_LEVEL_BELOW_GATE


def test_cross_tables_of_other_reports_are_not_held_against_the_sides(
    levels: Levels, plan: PoolPlan
) -> None:
    """More reports at level 3 than at level 2: they add up to their own number."""
    other = levels_of(draw_reports(90, plan, Random(3)), plan)
    levels[3], levels[1][3] = other[3], 90
    assert opened(levels, plan).covered_3 == 90


def test_an_opened_sum_gives_nothing_away(levels: Levels, plan: PoolPlan) -> None:
    """It prints as nothing and is not serialised."""
    whole = opened(levels, plan)
    assert {repr(whole), str(whole), f"{whole}"} == {"<OpenedSum>"}
    with pytest.raises(TypeError):
        pickle.dumps(whole)


def test_a_pool_of_a_thousand_fits(plan: PoolPlan) -> None:
    """The largest number each may send, a thousand times, stays below the wrap at 2³²."""
    levels = levels_of([], plan, members=1000)
    levels[1][4:] = [1000 * 2**20] * len(plan.totals)
    assert max(levels[1]) < 2**32
    whole = read_opened({1: levels[1]}, members=1000, plan=plan, rules=Rules())
    assert set(whole.totals.values()) == {1000 * 2**20}
