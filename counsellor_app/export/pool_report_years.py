"""Years beside each other in the pool's report: thin bars and a column for each year.

Where there are more years than columns fit, each year has a line of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from counsellor_app.export.chart_bars import inks, pair_trend_bars, trend_bars
from counsellor_app.export.pool_report_grid import BAR, Column, grid, once, spans, strips, thin
from counsellor_app.export.report_told import word, year_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Table

    from counsellor_app.aggregation.trends import Trend
    from counsellor_app.casework.codebook import Label
    from counsellor_app.casework.period import Window
    from counsellor_app.export.chart_bars import Bar
    from counsellor_app.export.report_layout import PairTrends

_ROOM = 78 * mm
_NUMBER = 18 * mm
_LEAST = 13 * mm
_OF_ALL = 24 * mm
_YEAR = 26 * mm
_YEARS_BAR = 36 * mm


@dataclass(frozen=True, slots=True)
class _Years:
    """A bar and its number for each label and, under it, each window; `width` of one number."""

    labels: Sequence[Label]
    windows: Sequence[Window]
    bars: Sequence[Bar]
    told: Sequence[str]
    width: float


def trend_table(trend: Trend, language: str) -> Table:
    """Each category with its number in each year."""
    bars = trend_bars(trend, language)
    told = [bar.told for bar in bars]
    width = max(_LEAST, min(_NUMBER, _ROOM / len(trend.windows)))
    return _table(_Years(trend.labels, trend.windows, bars, told, width), language)


def pair_trend_table(pairs: PairTrends, language: str) -> Table:
    """Each code of one question, with how many yes of all in each year."""
    told = [
        word("of_all", language).format(number=yes, total=yes + no)
        for trend in pairs.trends
        for yes, no in trend.counts
    ]
    bars = pair_trend_bars(pairs, language)
    years = _Years(pairs.names, pairs.trends[0].windows, bars, told, _OF_ALL)
    return _table(years, language)


def _table(years: _Years, language: str) -> Table:
    if len(years.windows) * years.width <= _ROOM:
        return _by_column(years, language)
    return _by_line(years, language)


def _by_column(years: _Years, language: str) -> Table:
    number = len(years.windows)
    columns = [
        Column(word("what", language)),
        Column(width=_YEARS_BAR),
        *(
            Column(_head(window, language), years.width, is_number=True, ink=ink)
            for window, ink in zip(years.windows, inks(number), strict=True)
        ),
    ]
    drawn, told = thin(years.bars, number, _YEARS_BAR), list(years.told)
    cells = [
        [label.text(language), drawn[place], *told[place * number : (place + 1) * number]]
        for place, label in enumerate(years.labels)
    ]
    return grid(columns, cells)


def _head(window: Window, language: str) -> str:
    """The year; of several years, the last stands on a line of its own."""
    return year_told(window, language).replace("–", "–\n")


def _by_line(years: _Years, language: str) -> Table:
    columns = [
        Column(word("what", language)),
        Column(word("window", language), _YEAR),
        Column(width=BAR),
        Column(word("number", language), years.width, is_number=True),
    ]
    firsts = [label.text(language) for label in years.labels for _ in years.windows]
    lines = zip(once(firsts), years.bars, strips(years.bars, BAR), years.told, strict=True)
    cells = [[first, bar.label, drawn, told] for first, bar, drawn, told in lines]
    return grid(columns, cells, groups=spans(firsts), is_tight=True)
