"""The tables of the pool's report on paper: labels, a bar beside each number, what may be said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.lib.units import mm

from counsellor_app.export.chart_bars import (
    block_bars,
    first_sides,
    number_bars,
    pair_bars,
    total_bars,
)
from counsellor_app.export.data_files import number_told
from counsellor_app.export.pool_report_grid import (
    BAR,
    NARROW_BAR,
    NUMBER,
    REST,
    SHARE,
    Column,
    grid,
    once,
    spans,
    strips,
)
from counsellor_app.export.report_told import share_told, window_told, word

if TYPE_CHECKING:
    from reportlab.platypus import Table

    from counsellor_app.aggregation.published import ReleasableRow
    from counsellor_app.export.report import TableBlock, TotalsBlock
    from counsellor_app.export.report_layout import Numbers, Pairs

_GOAL = 24 * mm
_GOAL_BAR = 31 * mm
_SIDE = 44 * mm
_WINDOW = 30 * mm


def category_table(block: TableBlock, language: str) -> Table:
    """Categories that add up: a bar, the number, the share where it may be told, the total."""
    rows, held = block.rows, block_bars(block, language)
    has_shares, firsts = any(row.share is not None for row in rows), first_sides(block, language)
    columns = [
        *([Column(word("what", language), _SIDE)] if any(firsts) else []),
        Column("" if any(firsts) else word("what", language)),
        Column(width=NARROW_BAR if any(firsts) else BAR),
        Column(word("number", language), NUMBER, is_number=True),
        *([Column(word("share", language), SHARE, is_number=True)] if has_shares else []),
    ]
    drawings = strips(held, NARROW_BAR if any(firsts) else BAR)
    cells = [
        [bar.label, drawn, bar.told, *_share(row, language, has=has_shares)]
        for bar, drawn, row in zip(held, drawings, rows, strict=True)
    ]
    if any(firsts):
        cells = [[first, *row] for first, row in zip(once(firsts), cells, strict=True)]
    total = ["", str(block.table.total), *_blank(has=has_shares)]
    lead = [word("total", language), *_blank(has=any(firsts))]
    return grid(columns, cells, total=[*lead, *total], groups=spans(firsts))


def pair_table(pairs: Pairs, language: str) -> Table:
    """A line for each code of one question: how many yes, how many not."""
    held, (yes, no) = pair_bars(pairs, language), pairs.tables[0].rows
    has_shares = any(row.share is not None for table in pairs.tables for row in table.rows)
    share = [Column(word("share", language), SHARE, is_number=True)] if has_shares else []
    columns = [
        Column(word("what", language)),
        Column(width=NARROW_BAR),
        Column(yes.label.text(language), NUMBER, is_number=True),
        *share,
        Column(no.label.text(language), REST, is_number=True),
    ]
    cells: list[list[Any]] = []
    for bar, drawn, table in zip(held, strips(held, NARROW_BAR), pairs.tables, strict=True):
        of_yes, of_no = table.rows
        share_of_yes = _share(of_yes, language, has=has_shares)
        cells.append([bar.label, drawn, bar.told, *share_of_yes, str(of_no.count)])
    return grid(columns, cells)


def totals_table(block: TotalsBlock, language: str) -> Table:
    """A line for each period printed."""
    held = total_bars(block.totals, language)
    columns = [
        Column(word("window", language)),
        Column(width=BAR),
        Column(word("number", language), NUMBER + SHARE, is_number=True),
    ]
    drawn = zip(held, strips(held, BAR), strict=True)
    return grid(columns, [[bar.label, each, bar.told] for bar, each in drawn])


def number_table(numbers: Numbers, language: str) -> Table:
    """Numbers that stand by themselves, each window in its own column, beside their goals."""
    held, has_aims = number_bars(numbers, language), numbers.has_aims
    columns = _number_columns(numbers, language, has_bars=any(held))
    cells: list[list[Any]] = []
    for rows, drawn in zip(numbers.rows, strips(held, _GOAL_BAR if has_aims else BAR), strict=True):
        newest = next(row for row in reversed(rows) if row is not None)
        told = ["" if row is None else str(number_told(row, language)) for row in rows]
        bar = [drawn] if any(held) else []
        row = [*told, *bar, newest.goal.text(language) if newest.goal else ""]
        cells.append([newest.label.text(language), *(row if has_aims else [*bar, *told])])
    return grid(columns, [[*row, *[""] * (len(columns) - len(row))] for row in cells])


def _number_columns(numbers: Numbers, language: str, *, has_bars: bool) -> list[Column]:
    """Goals stand behind their bars; without goals, numbers are level with those of categories."""
    what, has_words = Column(word("what", language)), _has_words(numbers)
    width = NUMBER + SHARE if has_words else NUMBER
    told = [Column(word("number", language), width, is_number=True)]
    if len(numbers.windows) > 1:
        heads = [window_told(window, language) for window in numbers.windows]
        told = [Column(head, _WINDOW, is_number=True) for head in heads]
    if numbers.has_aims:
        return [what, *told, Column(width=_GOAL_BAR), Column(word("goal", language), _GOAL)]
    bars = [Column(width=BAR)] if has_bars else []
    is_level = len(told) == 1 and not has_words
    return [what, *bars, *told, *([Column(width=SHARE)] if is_level else [])]


def _share(row: ReleasableRow, language: str, *, has: bool) -> list[str]:
    return [share_told(row.share, language)] if has else []


def _blank(*, has: bool) -> list[str]:
    return [""] if has else []


def _has_words(numbers: Numbers) -> bool:
    return any(row.count is None for rows in numbers.rows for row in rows if row is not None)
