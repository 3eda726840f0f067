"""The numbers of a report as tables that a page or a spreadsheet shows: plain words and numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from counsellor_app.casework.coded_case import Record
from counsellor_app.export.data_files import number_told, period_label, window_label
from counsellor_app.export.report import ComparisonBlock, TableBlock, TotalsBlock, TrendBlock
from counsellor_app.export.report_plan import report_plans
from counsellor_app.export.report_units import data_words, unit_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.aggregation.published import ReleasableRow
    from counsellor_app.aggregation.trends import TotalInTime
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.comparison import Desk
    from counsellor_app.export.report import Block

Cell: TypeAlias = str | int | float

_KINDS_OF_BEHAVIOUR = "behaviour_main"


@dataclass(frozen=True, slots=True)
class Grid:
    """A table to show. The first cell of a row names it; `total` is its last row, if it has one.

    `units` says of each row what its numbers are numbers of; `notes` stand under the table.
    """

    title: str
    window: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    units: tuple[str, ...]
    total: tuple[Cell, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def unit(self) -> str:
        """The unit of all its rows; empty where they differ."""
        return self.units[0] if len(set(self.units)) == 1 else ""


def grid_of(block: Block, codebook: Codebook, language: str) -> Grid | None:
    """A block as a table; None for one that holds words."""
    match block:
        case TableBlock():
            return _of_table(block, language)
        case TotalsBlock():
            return _of_totals(block, language)
        case TrendBlock():
            return _of_trend(block, language)
        case ComparisonBlock():
            return _of_comparison(block, codebook, language)
        case _:
            return None


def step_told(block: TableBlock, language: str) -> str:
    """At which step of its ladder a table stands, and what that means."""
    wording, table = report_plans().wording, block.table
    step = wording["step"].filled(step=table.step + 1, steps=table.steps).text(language)
    meaning = wording["step_later" if table.step else "step_first"].text(language)
    return f"{step}: {meaning}."


def cell_told(cell: Cell, language: str) -> str:
    """A cell in words, with the decimal mark of the language."""
    told = str(cell)
    return told.replace(".", ",") if isinstance(cell, float) and language == "nl" else told


def _word(name: str, language: str) -> str:
    return report_plans().wording[name].text(language)


def _of_table(block: TableBlock, language: str) -> Grid:
    table, rows = block.table, block.rows
    has_shares = any(row.share is not None for row in rows)
    has_goals = any(row.goal is not None for row in rows)
    columns = [_word("what", language), _word("number", language)]
    if has_shares:
        columns.append(data_words().wording["share"].text(language))
    if has_goals:
        columns.append(_word("goal", language))
    total = (_word("total", language), table.total or 0)
    return Grid(
        title=table.title.text(language),
        window=window_label(table, language),
        columns=tuple(columns),
        rows=tuple(
            _cells(row, language, has_shares=has_shares, has_goals=has_goals) for row in rows
        ),
        units=tuple(unit_of(table, row, language) for row in rows),
        total=(*total, *[""] * (len(columns) - 2)) if block.has_categories else (),
        notes=tuple(_notes(block, language)),
    )


def _cells(
    row: ReleasableRow, language: str, *, has_shares: bool, has_goals: bool
) -> tuple[Cell, ...]:
    cells: list[Cell] = [row.label.text(language), number_told(row, language)]
    if has_shares:
        cells.append("" if row.share is None else row.share)
    if has_goals:
        cells.append("" if row.goal is None else row.goal.text(language))
    return tuple(cells)


def _notes(block: TableBlock, language: str) -> Iterator[str]:
    if block.is_stepped:
        yield step_told(block, language)
    if block.table.note is not None:
        yield block.table.note.text(language)


def _of_totals(block: TotalsBlock, language: str) -> Grid:
    totals, reports = block.totals.totals, data_words().units["reports"].text(language)
    return Grid(
        title=_word("totals", language),
        window="",
        columns=(_word("window", language), _word("number", language)),
        rows=tuple(
            (period_label(each.window, language), total_told(each, language)) for each in totals
        ),
        units=(reports,) * len(totals),
    )


def total_told(total: TotalInTime, language: str) -> str | int:
    """A total as printed: a number, or the words of a range."""
    wording = report_plans().wording
    if total.lowest == total.highest:
        return total.lowest
    if total.lowest == 0:
        return wording["fewer"].filled(threshold=total.highest + 1).text(language)
    return wording["range"].filled(low=total.lowest, high=total.highest).text(language)


def _of_trend(block: TrendBlock, language: str) -> Grid:
    trend, reports = block.trend, data_words().units["reports"].text(language)
    title = trend.title.text(language)
    return Grid(
        title=_word("trend", language).format(title=title),
        window="",
        columns=(
            _word("what", language),
            *(period_label(window, language) for window in trend.windows),
        ),
        rows=tuple(
            (label.text(language), *counts)
            for label, counts in zip(trend.labels, zip(*trend.counts, strict=True), strict=True)
        ),
        units=(reports,) * len(trend.labels),
    )


def _of_comparison(block: ComparisonBlock, codebook: Codebook, language: str) -> Grid:
    """Other desks beside the pool: what one of them does not tell apart has no number."""
    desks, groups = (
        block.comparison.desks,
        codebook.field(Record.CASE, _KINDS_OF_BEHAVIOUR).ladder[0],
    )
    own = {row.codes: row.count for row in block.own.rows} if block.own else {}
    named = [group for group in groups if any(group.code in desk.figures for desk in desks)]
    return Grid(
        title=_word("comparison", language),
        window="",
        columns=(
            _word("what", language),
            _word("own", language),
            *(desk.name.text(language) for desk in desks),
        ),
        rows=tuple(
            (
                group.label.text(language),
                "" if (count := own.get((group.code,))) is None else count,
                *(figure(desk.figures.get(group.code, "")) for desk in desks),
            )
            for group in named
        ),
        units=("",) * len(named),
        notes=(
            block.comparison.caveat.text(language),
            *(_desk_told(desk, language) for desk in desks),
        ),
    )


def figure(told: str) -> Cell:
    """A figure as its desk wrote it, with a comma before tenths, as a number."""
    if not told:
        return ""
    return float(told.replace(",", ".")) if "," in told else int(told)


def _desk_told(desk: Desk, language: str) -> str:
    name, unit, note = (one.text(language) for one in (desk.name, desk.unit, desk.note))
    return f"{name}: {unit}. {note}"
