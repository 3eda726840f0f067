"""Charts for the window, as SVG: bytes to look at. What leaves is sealed, and these are not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.export.chart_bars import Bar, Part
from counsellor_app.export.charts import Look, as_svg, chart

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ChartRow", "Look", "draw_chart"]


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A number to draw: what it is of, how it is told, and what it should reach, if anything."""

    label: str
    told: str
    amount: int
    goal: int = 0


def draw_chart(rows: Sequence[ChartRow], look: Look) -> bytes:
    """A bar for each row, the first on top; rows with a goal end at one mark, each its own goal."""
    return as_svg(chart([_bar(row) for row in rows], look), look)


def _bar(row: ChartRow) -> Bar:
    if row.goal:
        return Bar(row.label, row.told, (Part(row.amount / row.goal),), whole=1.0, aim=1.0)
    return Bar(row.label, row.told, (Part(row.amount),))
