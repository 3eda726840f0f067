"""The sum of a round, read back from its vectors; nothing of it is shown unless it adds up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn, final

from counsellor_app.aggregation.pool_count import LARGEST_CELL
from counsellor_app.aggregation.pool_plan import HEAD
from counsellor_app.casework.figure_layout import COUNTER, N1, N2, N3
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.aggregation.rules import Rules


@final
@dataclass(frozen=True, slots=True, repr=False)
class OpenedSum:
    """What a round added up to, by table; a level that was not opened is None.

    As secret as the cases of the whole pool: it lives in memory, prints as nothing, and only
    `protect_round()` reads it.
    """

    members: int
    new_reports: int
    covered_2: int
    covered_3: int
    totals: Mapping[str, int]
    tables: Mapping[str, tuple[int, ...]] | None
    crosses: Mapping[str, tuple[int, ...]] | None

    @override
    def __repr__(self) -> str:
        return "<OpenedSum>"

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError("an opened sum is not serialised")


def read_opened(
    levels: Mapping[int, Sequence[int]], *, members: int, plan: PoolPlan, rules: Rules
) -> OpenedSum:
    """Read the opened levels; level 1 is always among them.

    Raises:
        ExpectedError: POOL_ROUND_SPOILT for a counter that is not the number of contributions, a
            one-way table that does not add up to N2, a cross table that does not match its sides,
            or a number larger than so many people can have sent; POOL_LEVEL_BELOW_GATE for a level
            that should not have been opened.
    """
    _check_sizes(levels, members, plan)
    first = levels[1]
    opened = OpenedSum(
        members=members,
        new_reports=first[N1],
        covered_2=first[N2],
        covered_3=first[N3],
        totals={t.code: first[len(HEAD) + place] for place, t in enumerate(plan.totals)},
        tables=_cut(levels, 2, plan),
        crosses=_cut(levels, 3, plan),
    )
    _check_gates(opened, rules)
    _check_sums(opened, plan)
    return opened


def _check_sizes(levels: Mapping[int, Sequence[int]], members: int, plan: PoolPlan) -> None:
    lengths = plan.layout().lengths
    is_whole = 1 in levels and all(len(levels[n]) == lengths[n - 1] for n in levels)
    if not is_whole or levels[1][COUNTER] != members:
        _spoilt()
    largest = LARGEST_CELL * members
    if not all(0 <= cell <= largest for vector in levels.values() for cell in vector):
        _spoilt()


def _cut(
    levels: Mapping[int, Sequence[int]], level: int, plan: PoolPlan
) -> Mapping[str, tuple[int, ...]] | None:
    vector = levels.get(level)
    if vector is None:
        return None
    return {table_id: tuple(vector[span]) for table_id, span in plan.places(level).items()}


def _check_gates(opened: OpenedSum, rules: Rules) -> None:
    is_early = opened.tables is not None and opened.covered_2 < rules.breakdown_gate
    is_early_3 = opened.crosses is not None and opened.covered_3 < rules.cross_gate
    if is_early or is_early_3 or (opened.tables is None and opened.crosses is not None):
        raise ExpectedError(ErrorCode.POOL_LEVEL_BELOW_GATE)


def _check_sums(opened: OpenedSum, plan: PoolPlan) -> None:
    tables, crosses = opened.tables or {}, opened.crosses or {}
    if any(sum(cells) != opened.covered_2 for cells in tables.values()):
        _spoilt()
    if any(sum(cells) != opened.covered_3 for cells in crosses.values()):
        _spoilt()
    if opened.covered_2 == opened.covered_3:
        for cross in plan.crosses:
            if cross.table_id in crosses:
                _check_sides(crosses[cross.table_id], *(tables[side] for side in cross.sides))


def _check_sides(cells: tuple[int, ...], rows: tuple[int, ...], columns: tuple[int, ...]) -> None:
    wide = len(columns)
    by_row = tuple(sum(cells[r * wide : (r + 1) * wide]) for r in range(len(rows)))
    by_column = tuple(sum(cells[c::wide]) for c in range(wide))
    if (by_row, by_column) != (rows, columns):
        _spoilt()


def _spoilt() -> NoReturn:
    raise ExpectedError(ErrorCode.POOL_ROUND_SPOILT)
