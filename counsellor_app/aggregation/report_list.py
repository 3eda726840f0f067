"""Fictitious lists of whole reports that add up to given cross tables.

The opener knows tables, not reports. To show that other reports would print the same, some list of
whole reports is needed to begin with; any will do, and none is anybody's.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

    from counsellor_app.aggregation.pool_plan import Cross, PoolPlan

ReportCells: TypeAlias = dict[str, int]
"""The cell of each one-way table in which a report stands."""

_MOST_SWAPS = 150_000


def list_reports(
    crosses: Mapping[str, Sequence[int]], plan: PoolPlan, rng: Random
) -> list[ReportCells] | None:
    """A list that has exactly these cross tables; None if none was found."""
    reports: list[ReportCells] = []
    held: set[str] = set()
    for cross in plan.crosses:
        missing = [side for side in cross.sides if side not in held]
        cells = _cells(cross, crosses[cross.table_id], plan)
        if len(missing) == 2 and not held:
            reports = [dict(zip(cross.sides, cell, strict=True)) for cell in cells]
        elif len(missing) == 1:
            _deal(reports, cross, missing[0], cells, rng)
        elif missing or not _repair(reports, cross, crosses, plan, rng):
            return None
        held.update(cross.sides)
    return reports


def _cells(cross: Cross, counts: Sequence[int], plan: PoolPlan) -> list[tuple[int, int]]:
    """One (row, column) for each report of a cross table."""
    wide = plan.table(cross.sides[1]).ladder.width
    return [divmod(place, wide) for place, count in enumerate(counts) for _ in range(count)]


def _deal(
    reports: list[ReportCells], cross: Cross, new: str, cells: list[tuple[int, int]], rng: Random
) -> None:
    """Give each report a value of a new side, at random among those that go with the known one."""
    known_first = cross.sides[1] == new
    known = cross.sides[0] if known_first else cross.sides[1]
    hands: dict[int, list[int]] = defaultdict(list)
    for row, column in cells:
        hands[row if known_first else column].append(column if known_first else row)
    for hand in hands.values():
        rng.shuffle(hand)
    for report in reports:
        report[new] = hands[report[known]].pop()


def _repair(
    reports: list[ReportCells],
    cross: Cross,
    crosses: Mapping[str, Sequence[int]],
    plan: PoolPlan,
    rng: Random,
) -> bool:
    """Swap one side between reports alike in the tables already right, until `cross` is right too.

    A swap between reports with the same value on every other side that is already tied to the
    moved one leaves those tables as they are.
    """
    moved, fixed = cross.sides
    known = set[str]().union(*reports[:1])
    tied = [
        next(side for side in other.sides if side != moved)
        for other in plan.crosses
        if moved in other.sides and other is not cross and set(other.sides) <= known
    ]
    off = _differences(reports, cross, crosses[cross.table_id], plan)
    alike: dict[tuple[int, ...], list[ReportCells]] = defaultdict(list)
    for report in reports:
        alike[tuple(report[side] for side in tied if side != fixed)].append(report)
    hands = [hand for hand in alike.values() if len(hand) > 1]
    for _ in range(_MOST_SWAPS):
        if not any(off.values()):
            return True
        if not hands:
            return False
        one, other = rng.sample(rng.choice(hands), 2)
        _try_swap(one, other, cross, off, rng)
    return not any(off.values())


def _differences(
    reports: list[ReportCells], cross: Cross, counts: Sequence[int], plan: PoolPlan
) -> dict[tuple[int, int], int]:
    wide = plan.table(cross.sides[1]).ladder.width
    off = {divmod(place, wide): -count for place, count in enumerate(counts)}
    for report in reports:
        off[report[cross.sides[0]], report[cross.sides[1]]] += 1
    return off


def _try_swap(
    one: ReportCells, other: ReportCells, cross: Cross, off: dict[tuple[int, int], int], rng: Random
) -> None:
    """Swap if it brings the table nearer, or no further, now and then even if further."""
    moved, fixed = cross.sides
    (a, x), (b, y) = (one[moved], one[fixed]), (other[moved], other[fixed])
    if a == b or x == y:
        return
    loses, gains = ((a, x), (b, y)), ((a, y), (b, x))
    change = sum(abs(off[c] - 1) - abs(off[c]) for c in loses)
    change += sum(abs(off[c] + 1) - abs(off[c]) for c in gains)
    if change > 0 and rng.random() > 0.01:
        return
    for cell in loses:
        off[cell] -= 1
    for cell in gains:
        off[cell] += 1
    one[moved], other[moved] = b, a
