"""The grid of every table of the pool's report: widths, heads, rules, bars in their rows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from counsellor_app.export import page
from counsellor_app.export.chart_bars import reach_of
from counsellor_app.export.charts import strip, swatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Table

    from counsellor_app.export.chart_bars import Bar

BAR = 46 * mm
NARROW_BAR = 34 * mm
NUMBER = 19 * mm
SHARE = 18 * mm
REST = 25 * mm

_BESIDE = 6 * mm
_UNIT = ParagraphStyle("unit", parent=page.LABEL, alignment=TA_RIGHT)
_PAD = 3.2
_TIGHT = 1.4
_CELL_SIDE = 6.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; one without a width shares what is left.

    Under its head stands what its numbers are numbers of, or the ink of its bars.
    """

    head: str = ""
    width: float = 0.0
    is_number: bool = False
    unit: str = ""
    ink: float = 0.0


def grid(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Any]],
    *,
    total: Sequence[str] = (),
    groups: Sequence[tuple[int, int]] = (),
    is_tight: bool = False,
    may_split_rows: bool = False,
) -> Table:
    """A table with its heads; `groups` are the first and last row under one first cell."""
    left = page.TEXT_WIDTH - sum(column.width for column in columns)
    free = sum(column.width == 0 for column in columns) or 1
    pad = _TIGHT if is_tight else _PAD
    return page.table(
        [
            [_head(column, is_last=column is columns[-1]) for column in columns],
            *(_line(row, columns) for row in rows),
            *([_line(total, columns, is_total=True)] if total else []),
        ],
        [column.width or left / free for column in columns],
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("TOPPADDING", (0, 0), (-1, -1), pad),
        ("BOTTOMPADDING", (0, 0), (-1, -1), pad + 0.8),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, page.ACCENT),
        ("TOPPADDING", (0, 0), (-1, 0), _PAD),
        ("BOTTOMPADDING", (0, 0), (-1, 0), _PAD + 0.8),
        *_rules(len(rows), groups),
        *([("LINEABOVE", (0, -1), (-1, -1), 0.8, page.QUIET)] if total else []),
        heads=1,
        may_split_rows=may_split_rows,
    )


def _rules(rows: int, groups: Sequence[tuple[int, int]]) -> list[tuple[Any, ...]]:
    """A line under each row, or under each group, whose first cell runs over all its rows."""
    if not groups:
        return [("LINEBELOW", (0, 1), (-1, rows), 0.4, page.RULE)]
    rules: list[tuple[Any, ...]] = []
    for first, last in groups:
        rules += [
            ("SPAN", (0, first), (0, last)),
            ("LINEBELOW", (0, last), (-1, last), 0.4, page.RULE),
            ("TOPPADDING", (0, first), (-1, first), _PAD),
            ("BOTTOMPADDING", (0, last), (-1, last), _PAD + 0.8),
        ]
    return rules


def _head(column: Column, *, is_last: bool) -> object:
    """The heading of a column, and below it what its numbers are numbers of."""
    head = page.text(column.head, page.CELL_NUMBER_HEAD if column.is_number else page.CELL_HEAD)
    if column.ink:
        return [head, swatch(column.ink, width=column.width - (1 if is_last else 2) * _CELL_SIDE)]
    return [head, page.text(column.unit, _UNIT)] if column.unit else head


def _line(cells: Sequence[Any], columns: Sequence[Column], *, is_total: bool = False) -> list[Any]:
    return [
        _cell(cell, column, is_total=is_total) for cell, column in zip(cells, columns, strict=True)
    ]


def _cell(cell: object, column: Column, *, is_total: bool) -> object:
    if not isinstance(cell, str):
        return cell
    style = page.CELL_NUMBER if column.is_number else page.CELL
    return page.led(cell, "", style) if is_total else page.text(cell, style)


def strips(held: Sequence[Bar | None], width: float) -> list[object]:
    """Each bar as it stands in its row; nothing where there is none."""
    reach, room = reach_of(held), width - _BESIDE
    return ["" if bar is None else strip([bar], reach=reach, width=room) for bar in held]


def thin(held: Sequence[Bar], together: int, width: float) -> list[object]:
    """So many bars in each row, thin and under each other."""
    reach, room = reach_of(held), width - _BESIDE
    rows = (held[at : at + together] for at in range(0, len(held), together))
    return [strip(row, reach=reach, width=room) for row in rows]


def once(firsts: Sequence[str]) -> list[str]:
    """Each name at the first of its rows."""
    return [
        name if place == 0 or firsts[place - 1] != name else "" for place, name in enumerate(firsts)
    ]


def spans(firsts: Sequence[str]) -> list[tuple[int, int]]:
    """The first and last row of each name, the head being row 0; none where nothing is named."""
    spans, start = list[tuple[int, int]](), 1
    for name, rows in groupby(firsts):
        end = start + len(list(rows)) - 1
        spans.extend([(start, end)] if name else [])
        start = end + 1
    return spans
