from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from counsellor_app.aggregation.ladder import Grouping, Ladder
from counsellor_app.aggregation.report_list import list_reports
from counsellor_app.aggregation.walk import Goal, Walk, WatchedTable
from counsellor_app.casework.codebook import Label

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.aggregation.report_list import ReportCells

NAME = Label("cel", "cell")


def ladder(*steps: list[list[int]]) -> Ladder:
    return Ladder(
        tuple(
            tuple(Grouping((f"G{n}",), NAME, frozenset(cells)) for n, cells in enumerate(step))
            for step in steps
        )
    )


KIND = ladder([[0], [1], [2]], [[0], [1, 2]])


def walk_of(
    reports: list[ReportCells], printed: int | None, chosen: int | None, seed: int = 1
) -> Walk:
    counts = tuple(sum(report["kind"] == cell for report in reports) for cell in range(3))
    table = WatchedTable("kind", ("kind",), KIND, counts, chosen, printed)
    return Walk(reports, [table], {"kind": 3}, threshold=5, rng=Random(seed))


def cells(reports: list[ReportCells]) -> list[int]:
    return [sum(report["kind"] == cell for report in reports) for cell in range(3)]


def pool(*counts: int) -> list[ReportCells]:
    return [{"kind": cell} for cell, count in enumerate(counts) for _ in range(count)]


def test_a_goal_is_reached_without_changing_what_is_printed() -> None:
    """7 and 6 are printed of 7, 2 and 4; the two may be none or four."""
    for aim in (0, 4):
        reports = pool(7, 2, 4)
        walk = walk_of(reports, 1, 1)
        assert walk.reach(Goal("kind", frozenset({1}), aim), 500)
        assert cells(reports) == [7, aim, 6 - aim]
        walk.go_back()
        assert cells(reports) == [7, 2, 4]


def test_what_cannot_be_is_not_reached() -> None:
    """A printed number does not move; nor do all three become large."""
    reports = pool(7, 2, 4)
    assert not walk_of(reports, 1, 1).reach(Goal("kind", frozenset({0}), 0), 500)
    reports = pool(7, 4, 6)
    assert not walk_of(reports, 1, 1).reach(Goal("kind", frozenset({1}), 5), 500)


def test_a_table_not_printed_stays_unprintable() -> None:
    """4 and 9: not printed at any step, so something must stay small."""
    reports = pool(4, 2, 7)
    walk = walk_of(reports, None, None)
    assert walk.reach(Goal("kind", frozenset({0}), 0), 500)
    walk.go_back()
    assert not walk.reach(Goal("kind", frozenset({0}), 5), 500)
    assert cells(reports)[0] < 5


def test_a_table_stepped_down_keeps_the_step_it_could_have_had() -> None:
    """Its ladder would print the first step; nothing of it is printed; it must stay printable."""
    reports = pool(5, 5, 5)
    walk = walk_of(reports, None, 0)
    assert not walk.reach(Goal("kind", frozenset({1}), 4), 500)
    assert cells(reports) == [5, 5, 5]


def test_a_category_nobody_has_can_be_entered() -> None:
    """Without anybody to exchange with, a report moves alone."""
    for seed in range(4):
        walk = walk_of(pool(7, 0, 6), 1, 1, seed)
        assert walk.reach(Goal("kind", frozenset({1}), 4), 500)


def test_one_report_cannot_be_put_right(plan: PoolPlan) -> None:
    """Nobody to swap with, and tables that contradict each other: no list."""
    crosses = {cross.table_id: [0] * cross.ladder.width for cross in plan.crosses}
    for table in crosses.values():
        table[0] = 1
    assert list_reports(crosses, plan, Random(1)) is not None
    crosses["behaviour_employment"] = [0, 1, *[0] * 33]
    assert list_reports(crosses, plan, Random(1)) is None
