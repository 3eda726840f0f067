"""Tables of numbers on a page, a bar beside each number that can be compared."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from counsellor_app.export.chart_bars import (
    block_bars,
    number_bars,
    pair_bars,
    pair_trend_bars,
    reach_of,
    total_bars,
    trend_bars,
)
from counsellor_app.export.html_page import safe
from counsellor_app.export.report import TableBlock, TotalsBlock, TrendBlock
from counsellor_app.export.report_layout import Numbers, Pairs, PairTrends

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counsellor_app.export.chart_bars import Bar, Part
    from counsellor_app.export.grid import Cell, Grid
    from counsellor_app.export.report_layout import Laid

_NARROW = 3
"""As many columns as fit on a narrow screen; a table with more scrolls there by itself."""


def html_table(grid: Grid, bars: Sequence[str], name: str, language: str) -> Iterator[str]:
    """A heading, the table and its notes; `bars` hold the bar of each row, or none at all."""
    is_wide = len(grid.columns) > _NARROW
    yield f'<h3 id="{name}">{safe(grid.title)}</h3>'
    if is_wide:
        yield f'<div class="wide" role="region" aria-labelledby="{name}" tabindex="0">'
    yield f'<table aria-describedby="{name}-notes">' if grid.notes else "<table>"
    yield _caption(grid)
    heads = "".join(_head(column, place, grid) for place, column in enumerate(grid.columns))
    yield f"<thead><tr>{heads}</tr></thead>"
    yield from _bodies(grid, bars, language)
    if grid.total:
        yield f"<tfoot>{_total(grid, language)}</tfoot>"
    yield "</table>"
    if is_wide:
        yield "</div>"
    yield from _notes(grid, name)


def row_bars(laid: Laid, language: str) -> tuple[str, ...]:
    """A bar for each row of a table, drawn as the document on paper has it; empty where none is."""
    bars: Sequence[Bar | None] = ()
    match laid:
        case TableBlock():
            bars = block_bars(laid, language)
        case Numbers():
            bars = number_bars(laid, language)
        case Pairs():
            bars = pair_bars(laid, language)
        case TotalsBlock():
            bars = total_bars(laid.totals, language)
        case TrendBlock():
            bars = trend_bars(laid.trend, language)
        case PairTrends():
            bars = pair_trend_bars(laid, language)
        case _:
            pass
    reach = reach_of(bars)
    return tuple("" if bar is None else _bar(bar, 100 / reach) for bar in bars)


def cell_told(cell: Cell, language: str) -> str:
    """A cell in words, with the decimal mark of the language."""
    told = str(cell)
    return told.replace(".", ",") if isinstance(cell, float) and language == "nl" else told


def _caption(grid: Grid) -> str:
    """The days and the unit, after the title for those who go from table to table."""
    told = safe(" · ".join(filter(None, (grid.window, grid.unit))))
    return f'<caption><span class="unseen">{safe(grid.title)}</span> {told}</caption>'


def _head(column: str, place: int, grid: Grid) -> str:
    kind = "name" if place < grid.heads else "number"
    return f'<th scope="col" class="{kind}">{safe(column)}</th>'


def _bodies(grid: Grid, bars: Sequence[str], language: str) -> Iterator[str]:
    """The rows; those of one name together, where rows have two."""
    held = list(zip(grid.rows, bars or [""] * len(grid.rows), strict=True))
    if grid.heads == 1:
        yield "<tbody>"
        yield from (f"<tr>{_row(row, bar, language)}</tr>" for row, bar in held)
        yield "</tbody>"
        return
    for name, rows in groupby(held, key=lambda each: each[0][0]):
        yield "<tbody>"
        for place, (row, bar) in enumerate(group := list(rows)):
            head = f'<th scope="rowgroup" rowspan="{len(group)}">{_told(name, language)}</th>'
            yield f"<tr>{'' if place else head}{_row(row[1:], bar, language)}</tr>"
        yield "</tbody>"


def _row(row: Sequence[Cell], bar: str, language: str) -> str:
    label, first, *others = row
    number = f'<span class="told">{_told(first, language)}</span>'
    beside = f'<div class="charted">{bar}{number}</div>' if bar else number
    rest = "".join(f"<td>{_told(cell, language)}</td>" for cell in others)
    return f'<th scope="row">{_told(label, language)}</th><td>{beside}</td>{rest}'


def _total(grid: Grid, language: str) -> str:
    label, *cells = grid.total
    across = f' colspan="{grid.heads}"' if grid.heads > 1 else ""
    told = "".join(f"<td>{_told(cell, language)}</td>" for cell in cells[grid.heads - 1 :])
    return f'<tr><th scope="row"{across}>{_told(label, language)}</th>{told}</tr>'


def _told(cell: Cell, language: str) -> str:
    return safe(cell_told(cell, language))


def _notes(grid: Grid, name: str) -> Iterator[str]:
    if grid.notes:
        yield f'<div class="notes" id="{name}-notes">'
        yield from (f"<p>{safe(note)}</p>" for note in grid.notes)
        yield "</div>"


def _bar(bar: Bar, scale: float) -> str:
    """Hidden from screen readers: it says what the number beside it says."""
    shapes = [_box("whole", 0, bar.whole * scale)] if bar.whole else []
    start = 0.0
    for part in bar.parts:
        shapes.append(_part(part, start * scale, part.length * scale))
        start += part.length
    if bar.aim:
        shapes.append(_box("aim", bar.aim * scale - 1, 1))
    view = 'viewBox="0 0 100 8" preserveAspectRatio="none"'
    return f'<svg class="bar" aria-hidden="true" {view}>{"".join(shapes)}</svg>'


def _part(part: Part, start: float, width: float) -> str:
    if part.is_open:
        return _box("open", start, width)
    return _box("part", start, width, f' fill-opacity="{part.ink:.2f}"')


def _box(kind: str, start: float, width: float, more: str = "") -> str:
    return f'<rect class="{kind}" x="{start:.2f}" width="{width:.2f}" height="8"{more}/>'
