"""The numbers of a report as tables that a page or a spreadsheet shows: plain words and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.export.data_files import number_told
from counsellor_app.export.grid import Cell, Grid
from counsellor_app.export.report import ComparisonBlock, TableBlock, TotalsBlock, TrendBlock
from counsellor_app.export.report_grids_beside import (
    of_comparison,
    of_pair_trends,
    of_totals,
    of_trend,
)
from counsellor_app.export.report_layout import Numbers, Pairs, PairTrends, sides
from counsellor_app.export.report_plan import report_plans
from counsellor_app.export.report_told import step_told, window_told, word
from counsellor_app.export.report_units import data_words, reports_unit, unit_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.aggregation.published import ReleasableRow
    from counsellor_app.casework.codebook import Codebook, Label
    from counsellor_app.export.report_layout import Laid


def grid_of(laid: Laid, codebook: Codebook, language: str) -> Grid | None:
    """What is set in a report as a table; None for what holds words alone."""
    grid: Grid | None = None
    match laid:
        case Numbers():
            grid = _of_numbers(laid, language)
        case Pairs():
            grid = _of_pairs(laid, language)
        case TableBlock():
            grid = _of_categories(laid, language)
        case TotalsBlock():
            grid = of_totals(laid, language)
        case TrendBlock():
            grid = of_trend(laid, language)
        case PairTrends():
            grid = of_pair_trends(laid, language)
        case ComparisonBlock():
            grid = of_comparison(laid, codebook, language)
        case _:
            pass
    return grid


def _of_numbers(numbers: Numbers, language: str) -> Grid:
    """A column for each window; the days above the table where there is one."""
    windows, newest = numbers.windows, [_newest(rows) for rows in numbers.rows]
    is_one, has_goals = len(windows) == 1, any(row.goal for row in newest)
    heads = [word("number", language)] if is_one else [window_told(w, language) for w in windows]
    return Grid(
        title=numbers.title.text(language),
        window=window_told(windows[0], language) if is_one else "",
        columns=(
            word("what", language),
            *heads,
            *([word("goal", language)] if has_goals else []),
        ),
        rows=tuple(
            (
                row.label.text(language),
                *("" if each is None else number_told(each, language) for each in rows),
                *([row.goal.text(language) if row.goal else ""] if has_goals else []),
            )
            for row, rows in zip(newest, numbers.rows, strict=True)
        ),
        units=tuple(unit_of(numbers.table_id, row.codes, language) for row in newest),
        notes=tuple(note.text(language) for note in numbers.notes),
    )


def _newest(rows: Sequence[ReleasableRow | None]) -> ReleasableRow:
    return next(row for row in reversed(rows) if row is not None)


def _of_categories(block: TableBlock, language: str) -> Grid:
    table, rows = block.table, block.rows
    has_sides, has_shares = len(rows[0].codes) > 1, any(row.share is not None for row in rows)
    heads = 2 if has_sides else 1
    share = [data_words().wording["share"].text(language)] if has_shares else []
    total = (word("total", language), *[""] * (heads - 1), table.total or 0, *[""] * len(share))
    return Grid(
        title=table.title.text(language),
        window=window_told(table.window, language),
        columns=(*_what(table.title, heads, language), word("number", language), *share),
        rows=tuple(
            (
                *_named(row.label, heads, language),
                row.count or 0,
                *([_or_nothing(row.share)] if has_shares else []),
            )
            for row in rows
        ),
        units=(reports_unit(language),) * len(rows),
        heads=heads,
        total=total,
        notes=(step_told(block, language),) if block.is_stepped else (),
    )


def _what(title: Label, heads: int, language: str) -> list[str]:
    """What stands above the names of rows: of a table with two sides, each side's own."""
    if heads == 1:
        return [word("what", language)]
    return [side.text(language) or word("what", language) for side in sides(title)]


def _named(label: Label, heads: int, language: str) -> list[str]:
    if heads == 1:
        return [label.text(language)]
    return [side.text(language) for side in sides(label)]


def _or_nothing(share: int | None) -> Cell:
    return "" if share is None else share


def _of_pairs(pairs: Pairs, language: str) -> Grid:
    """A row for each code of one question: how many yes, its share, how many not."""
    first = pairs.tables[0]
    has_shares = any(row.share is not None for table in pairs.tables for row in table.rows)
    yes, no = (row.label.text(language) for row in first.rows)
    share = [data_words().wording["share"].text(language)] if has_shares else []
    rows: list[tuple[Cell, ...]] = []
    for name, table in zip(pairs.names, pairs.tables, strict=True):
        of_yes, of_no = table.rows
        told = [_or_nothing(of_yes.share)] if has_shares else []
        rows.append((name.text(language), of_yes.count or 0, *told, of_no.count or 0))
    return Grid(
        title=pairs.title.text(language),
        window=window_told(first.window, language),
        columns=(word("what", language), yes, *share, no),
        rows=tuple(rows),
        units=(reports_unit(language),) * len(pairs.tables),
        notes=(report_plans().wording["reports"].filled(number=first.total or 0).text(language),),
    )
