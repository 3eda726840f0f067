"""Fictitious pools: whole reports drawn at random, and the vectors they add up to."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from counsellor_app.aggregation.pool_plan import Cross, OneWay, PoolPlan

ReportCells = dict[str, int]

OPEN_OUTCOME, OPEN_DURATION = 5, 2
"""The cells of a case not closed yet, in the two tables that have one."""


def draw_reports(number: int, plan: PoolPlan, rng: Random) -> list[ReportCells]:
    """Skewed and dependent, as reports are: what a report is in one table shifts the others."""
    weights = {
        table.table_id: sorted(rng.random() ** 2 + 0.02 for _ in range(table.ladder.width))
        for table in plan.tables
    }
    reports: list[ReportCells] = []
    for _ in range(number):
        lean = rng.random()
        report: ReportCells = {}
        for table_id, drawn in weights.items():
            order = drawn if lean < 0.6 else drawn[::-1]
            report[table_id] = rng.choices(range(len(order)), order)[0]
        is_open = report["outcome"] == OPEN_OUTCOME
        report["duration"] = OPEN_DURATION if is_open else rng.randrange(OPEN_DURATION)
        reports.append(report)
    return reports


def levels_of(
    reports: Sequence[ReportCells], plan: PoolPlan, *, members: int = 7
) -> dict[int, list[int]]:
    """The three vectors of a pool, worked out apart from the app's own counting."""
    total = len(reports)
    work = [3 * place for place, _ in enumerate(plan.totals)]
    tables = [cell for table in plan.tables for cell in one_way_counts(reports, table)]
    crosses = [cell for cross in plan.crosses for cell in cross_counts(reports, cross, plan)]
    return {1: [members, total, total, total, *work], 2: tables, 3: crosses}


def one_way_counts(reports: Sequence[ReportCells], table: OneWay) -> list[int]:
    held = Counter(report[table.table_id] for report in reports)
    return [held[place] for place in range(table.ladder.width)]


def cross_counts(reports: Sequence[ReportCells], cross: Cross, plan: PoolPlan) -> list[int]:
    rows, columns = cross.sides
    held = Counter((report[rows], report[columns]) for report in reports)
    return [
        held[row, column]
        for row in range(plan.table(rows).ladder.width)
        for column in range(plan.table(columns).ladder.width)
    ]
