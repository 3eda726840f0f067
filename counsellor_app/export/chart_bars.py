"""What the bars of charts say, out of printed numbers alone: plain values, before drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.aggregation.published import RISK_GROUPS
from counsellor_app.export.report_layout import Numbers, Pairs, PairTrends, sides
from counsellor_app.export.report_told import total_told, window_told, year_told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counsellor_app.aggregation.published import ReleasableRow
    from counsellor_app.aggregation.trends import TotalsInTime, Trend
    from counsellor_app.export.report import TableBlock

_PALEST = 0.35
_OPEN_PIECES = 4
"""Where all that is known is a bound, it fills a quarter of the room: nothing is so large."""


@dataclass(frozen=True, slots=True)
class Part:
    """A length of a bar. `ink` runs from 0 to 1; an open part is how far the number may reach."""

    length: float
    ink: float = 1.0
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar, what it is of and what it says.

    `whole` is drawn pale behind it, `aim` as a mark across it.
    """

    label: str
    told: str = ""
    parts: tuple[Part, ...] = ()
    whole: float = 0.0
    aim: float = 0.0

    @property
    def reach(self) -> float:
        """How far it goes, in the unit of its numbers."""
        return max(sum(part.length for part in self.parts), self.whole, self.aim)


def block_bars(block: TableBlock, language: str) -> list[Bar]:
    """A bar for each row of categories."""
    return [
        Bar(_last_side(row, language), str(row.count), (Part(row.count or 0),))
        for row in block.rows
    ]


def pair_bars(pairs: Pairs, language: str) -> list[Bar]:
    """A bar for each yes, in front of all."""
    return [
        Bar(
            name.text(language),
            str(table.rows[0].count),
            (Part(table.rows[0].count or 0),),
            whole=table.total or 0,
        )
        for name, table in zip(pairs.names, pairs.tables, strict=True)
    ]


def total_bars(totals: TotalsInTime, language: str) -> list[Bar]:
    """A bar for each period."""
    return [
        Bar(
            window_told(total.window, language),
            str(total_told(total, language)),
            (Part(total.lowest), Part(total.highest - total.lowest, is_open=True)),
        )
        for total in totals.totals
    ]


def trend_bars(trend: Trend, language: str) -> list[Bar]:
    """A bar for each category and year, year after year under each category."""
    shades = list(inks(len(trend.windows)))
    return [
        Bar(year_told(window, language), str(counts[place]), (Part(counts[place], ink),))
        for place in range(len(trend.labels))
        for window, counts, ink in zip(trend.windows, trend.counts, shades, strict=True)
    ]


def pair_trend_bars(pairs: PairTrends, language: str) -> list[Bar]:
    """A bar for each yes and year, in front of all of that year."""
    return [
        Bar(year_told(window, language), str(yes), (Part(yes, ink),), whole=yes + no)
        for trend in pairs.trends
        for window, (yes, no), ink in zip(
            trend.windows, trend.counts, inks(len(trend.windows)), strict=True
        )
    ]


def number_bars(numbers: Numbers, language: str) -> list[Bar | None]:
    """A bar for each row that has a goal, measured in goals, or that is a group at risk.

    Other numbers are of different things, and are not drawn beside each other.
    """
    held = [[row for row in rows if row is not None] for rows in numbers.rows]
    if numbers.table_id == RISK_GROUPS:
        return [_plain_bar(rows[-1], language) for rows in held]
    return [_goal_bar(rows, language) for rows in held]


def _plain_bar(row: ReleasableRow, language: str) -> Bar | None:
    if row.count is None:
        return None
    return Bar(row.label.text(language), str(row.count), (Part(row.count),))


def _goal_bar(rows: Sequence[ReleasableRow], language: str) -> Bar | None:
    newest = rows[-1]
    if not newest.aim or newest.goal is None or any(row.count is None for row in rows):
        return None
    parts = tuple(
        Part((row.count or 0) / newest.aim, ink)
        for row, ink in zip(rows, inks(len(rows)), strict=True)
    )
    told = " + ".join(str(row.count) for row in rows)
    label = f"{newest.label.text(language)} ({newest.goal.text(language)})"
    return Bar(label, told, parts, whole=1.0, aim=1.0)


def inks(number: int) -> Iterator[float]:
    """From pale to dark, so that grey paper tells them apart."""
    for place in range(number):
        yield 1.0 if number == 1 else _PALEST + (1.0 - _PALEST) * place / (number - 1)


def first_sides(block: TableBlock, language: str) -> list[str]:
    """What the rows of a table with two sides stand under; empty where it has one."""
    return [_side(row, 0, language) if len(row.codes) > 1 else "" for row in block.rows]


def _last_side(row: ReleasableRow, language: str) -> str:
    return _side(row, 1, language) if len(row.codes) > 1 else row.label.text(language)


def _side(row: ReleasableRow, place: int, language: str) -> str:
    return sides(row.label)[place].text(language)


def reach_of(held: Sequence[Bar | None]) -> float:
    """The length that fills the room: of the longest bar, an open part being a piece of it."""
    drawn = [bar for bar in held if bar is not None]
    open_parts = [part.length for bar in drawn for part in bar.parts if part.is_open]
    longest = max((bar.reach for bar in drawn), default=0)
    return max(longest, _OPEN_PIECES * max(open_parts, default=0)) or 1.0
