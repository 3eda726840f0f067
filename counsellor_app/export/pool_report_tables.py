"""The tables of the pool's report on paper: labels, a bar beside each number, what may be said."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from reportlab.lib.units import mm

from counsellor_app.export import page
from counsellor_app.export.chart_bars import (
    block_bars,
    first_sides,
    goal_bars,
    pair_bars,
    pair_trend_bars,
    reach_of,
    total_bars,
    trend_bars,
)
from counsellor_app.export.charts import strip
from counsellor_app.export.data_files import number_told
from counsellor_app.export.report_told import share_told, window_told, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Table

    from counsellor_app.aggregation.published import ReleasableRow
    from counsellor_app.casework.codebook import Label
    from counsellor_app.export.chart_bars import Bar
    from counsellor_app.export.report import TableBlock, TotalsBlock, TrendBlock
    from counsellor_app.export.report_layout import Numbers, Pairs, PairTrends

_BAR = 46 * mm
_NARROW_BAR = 34 * mm
_NUMBER = 19 * mm
_SHARE = 18 * mm
_GOAL = 30 * mm
_SIDE = 44 * mm
_YEAR = 26 * mm
_BESIDE = 6 * mm
_PAD = 3.2
_TIGHT = 1.4


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; one without a width shares what is left."""

    head: str = ""
    width: float = 0.0
    is_number: bool = False


def category_table(block: TableBlock, language: str) -> Table:
    """Categories that add up: a bar, the number, the share where it may be told, the total."""
    rows, held = block.rows, block_bars(block, language)
    has_shares, firsts = any(row.share is not None for row in rows), first_sides(block, language)
    columns = [
        *([Column(word("what", language), _SIDE)] if any(firsts) else []),
        Column("" if any(firsts) else word("what", language)),
        Column(width=_NARROW_BAR if any(firsts) else _BAR),
        Column(word("number", language), _NUMBER, is_number=True),
        *([Column(word("share", language), _SHARE, is_number=True)] if has_shares else []),
    ]
    strips = _strips(held, _NARROW_BAR if any(firsts) else _BAR)
    cells = [
        [bar.label, drawn, bar.told, *_share(row, language, has=has_shares)]
        for bar, drawn, row in zip(held, strips, rows, strict=True)
    ]
    if any(firsts):
        cells = [[first, *row] for first, row in zip(_once(firsts), cells, strict=True)]
    total = ["", str(block.table.total), *_blank(has=has_shares)]
    lead = [word("total", language), *_blank(has=any(firsts))]
    return grid(columns, cells, total=[*lead, *total], groups=_spans(firsts))


def pair_table(pairs: Pairs, language: str) -> Table:
    """A line for each code of one question: how many yes, how many not."""
    held, (yes, no) = pair_bars(pairs, language), pairs.tables[0].rows
    has_shares = any(row.share is not None for table in pairs.tables for row in table.rows)
    share = [Column(word("share", language), _SHARE, is_number=True)] if has_shares else []
    columns = [
        Column(word("what", language)),
        Column(width=_NARROW_BAR),
        Column(yes.label.text(language), _NUMBER, is_number=True),
        *share,
        Column(no.label.text(language), 25 * mm, is_number=True),
        *share,
    ]
    cells: list[list[Any]] = []
    for bar, drawn, table in zip(held, _strips(held, _NARROW_BAR), pairs.tables, strict=True):
        told = [
            cell
            for row in table.rows
            for cell in (str(row.count), *_share(row, language, has=has_shares))
        ]
        cells.append([bar.label, drawn, *told])
    return grid(columns, cells)


def totals_table(block: TotalsBlock, language: str) -> Table:
    """A line for each period printed."""
    held = total_bars(block.totals, language)
    columns = [
        Column(word("window", language)),
        Column(width=_BAR),
        Column(word("number", language), _NUMBER + _SHARE, is_number=True),
    ]
    drawn = zip(held, _strips(held, _BAR), strict=True)
    return grid(columns, [[bar.label, strip_, bar.told] for bar, strip_ in drawn])


def trend_table(block: TrendBlock, language: str) -> Table:
    """Each category, and under it a line for each year."""
    held = trend_bars(block.trend, language)
    columns = [
        Column(word("what", language)),
        Column(word("window", language), _YEAR),
        Column(width=_BAR),
        Column(word("number", language), _NUMBER, is_number=True),
    ]
    firsts = _each(block.trend.labels, len(block.trend.windows), language)
    cells = [
        [first, bar.label, drawn, bar.told]
        for first, bar, drawn in zip(_once(firsts), held, _strips(held, _BAR), strict=True)
    ]
    return grid(columns, cells, groups=_spans(firsts), is_tight=True)


def pair_trend_table(pairs: PairTrends, language: str) -> Table:
    """Each code of one question, and under it how many yes and not in each year."""
    held, (yes, no) = pair_trend_bars(pairs, language), pairs.trends[0].labels
    columns = [
        Column(word("what", language)),
        Column(word("window", language), _YEAR),
        Column(width=_NARROW_BAR),
        Column(yes.text(language), _NUMBER, is_number=True),
        Column(no.text(language), 25 * mm, is_number=True),
    ]
    firsts = _each(pairs.names, len(pairs.trends[0].windows), language)
    rests = [str(no) for trend in pairs.trends for _, no in trend.counts]
    cells = [
        [first, bar.label, drawn, bar.told, rest]
        for first, bar, drawn, rest in zip(
            _once(firsts), held, _strips(held, _NARROW_BAR), rests, strict=True
        )
    ]
    return grid(columns, cells, groups=_spans(firsts), is_tight=True)


def number_table(numbers: Numbers, language: str) -> Table:
    """Numbers that stand by themselves, each window in its own column, beside their goals."""
    held, windows = goal_bars(numbers, language), numbers.windows
    heads = (
        [word("number", language)]
        if len(windows) == 1
        else [window_told(window, language) for window in windows]
    )
    width = 31 * mm if len(windows) > 1 or _has_words(numbers) else _NUMBER
    columns = [
        Column(word("what", language)),
        *(Column(head, width, is_number=True) for head in heads),
        *([Column(width=_NARROW_BAR), Column(word("goal", language), _GOAL)] if any(held) else []),
    ]
    cells: list[list[Any]] = []
    for rows, drawn in zip(numbers.rows, _strips(held, _NARROW_BAR), strict=True):
        newest = next(row for row in reversed(rows) if row is not None)
        told = ["" if row is None else str(number_told(row, language)) for row in rows]
        goal = [drawn, newest.goal.text(language) if newest.goal else ""] if any(held) else []
        cells.append([newest.label.text(language), *told, *goal])
    return grid(columns, cells)


def grid(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Any]],
    *,
    total: Sequence[str] = (),
    groups: Sequence[tuple[int, int]] = (),
    is_tight: bool = False,
) -> Table:
    """A table with its heads; `groups` are the first and last row under one first cell."""
    left = page.TEXT_WIDTH - sum(column.width for column in columns)
    free = sum(column.width == 0 for column in columns) or 1
    pad = _TIGHT if is_tight else _PAD
    return page.table(
        [
            _line([column.head for column in columns], columns, is_head=True),
            *(_line(row, columns) for row in rows),
            *([_line(total, columns, is_total=True)] if total else []),
        ],
        [column.width or left / free for column in columns],
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("TOPPADDING", (0, 0), (-1, -1), pad),
        ("BOTTOMPADDING", (0, 0), (-1, -1), pad + 0.8),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, page.ACCENT),
        *_rules(len(rows), groups),
        *([("LINEABOVE", (0, -1), (-1, -1), 0.8, page.QUIET)] if total else []),
        heads=1,
    )


def _rules(rows: int, groups: Sequence[tuple[int, int]]) -> list[tuple[Any, ...]]:
    """A line under each row, or under each group, whose first cell runs over all its rows."""
    if not groups:
        return [("LINEBELOW", (0, 1), (-1, rows), 0.4, page.RULE)]
    below = [("LINEBELOW", (0, last), (-1, last), 0.4, page.RULE) for _, last in groups]
    return [*below, *(("SPAN", (0, first), (0, last)) for first, last in groups)]


def _line(
    cells: Sequence[Any],
    columns: Sequence[Column],
    *,
    is_head: bool = False,
    is_total: bool = False,
) -> list[Any]:
    return [
        _cell(cell, column, is_head=is_head, is_total=is_total)
        for cell, column in zip(cells, columns, strict=True)
    ]


def _cell(cell: object, column: Column, *, is_head: bool, is_total: bool) -> object:
    if not isinstance(cell, str):
        return cell
    if is_total:
        return page.led(cell, "", page.CELL_NUMBER if column.is_number else page.CELL)
    if is_head:
        return page.text(cell, page.CELL_NUMBER_HEAD if column.is_number else page.CELL_HEAD)
    return page.text(cell, page.CELL_NUMBER if column.is_number else page.CELL)


def _strips(held: Sequence[Bar | None], width: float) -> list[object]:
    """Each bar as it stands in its row; nothing where there is none."""
    reach, room = reach_of(held), width - _BESIDE
    return ["" if bar is None else strip(bar, reach=reach, width=room) for bar in held]


def _share(row: ReleasableRow, language: str, *, has: bool) -> list[str]:
    return [share_told(row.share, language)] if has else []


def _blank(*, has: bool) -> list[str]:
    return [""] if has else []


def _has_words(numbers: Numbers) -> bool:
    return any(row.count is None for rows in numbers.rows for row in rows if row is not None)


def _each(labels: Sequence[Label], times: int, language: str) -> list[str]:
    return [label.text(language) for label in labels for _ in range(times)]


def _once(firsts: Sequence[str]) -> list[str]:
    """Each name at the first of its rows."""
    return [
        name if place == 0 or firsts[place - 1] != name else "" for place, name in enumerate(firsts)
    ]


def _spans(firsts: Sequence[str]) -> list[tuple[int, int]]:
    """The first and last row of each name, the head being row 0; none where nothing is named."""
    spans, start = list[tuple[int, int]](), 1
    for name, rows in groupby(firsts):
        end = start + len(list(rows)) - 1
        spans.extend([(start, end)] if name else [])
        start = end + 1
    return spans
