"""What stands beside the tables of a report, as tables: earlier periods, and other desks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import Record
from counsellor_app.export.grid import Cell, Grid
from counsellor_app.export.report_told import total_told, window_told, word
from counsellor_app.export.report_units import reports_unit

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook, Label
    from counsellor_app.casework.period import Window
    from counsellor_app.export.comparison import Desk
    from counsellor_app.export.report import ComparisonBlock, TotalsBlock, TrendBlock
    from counsellor_app.export.report_layout import PairTrends

_BEHAVIOUR = "behaviour_main"


def of_totals(block: TotalsBlock, language: str) -> Grid:
    """The reports of every period printed."""
    totals = block.totals.totals
    return Grid(
        title=word("totals", language),
        window="",
        columns=(word("window", language), word("number", language)),
        rows=tuple(
            (window_told(each.window, language), total_told(each, language)) for each in totals
        ),
        units=(reports_unit(language),) * len(totals),
    )


def of_trend(block: TrendBlock, language: str) -> Grid:
    """A row for each category and year, year after year under each category."""
    trend = block.trend
    return _in_time(
        title=trend.title,
        columns=(word("number", language),),
        rows=tuple(
            (label.text(language), window, (counts[place],))
            for place, label in enumerate(trend.labels)
            for window, counts in zip(trend.windows, trend.counts, strict=True)
        ),
        language=language,
    )


def of_pair_trends(pairs: PairTrends, language: str) -> Grid:
    """The same for each code of one question: how many yes, how many not."""
    return _in_time(
        title=pairs.title,
        columns=tuple(label.text(language) for label in pairs.trends[0].labels),
        rows=tuple(
            (name.text(language), window, counts)
            for name, trend in zip(pairs.names, pairs.trends, strict=True)
            for window, counts in zip(trend.windows, trend.counts, strict=True)
        ),
        language=language,
    )


def _in_time(
    *,
    title: Label,
    columns: tuple[str, ...],
    rows: tuple[tuple[str, Window, tuple[int, ...]], ...],
    language: str,
) -> Grid:
    return Grid(
        title=word("trend", language).format(title=title.text(language)),
        window="",
        columns=(word("what", language), word("window", language), *columns),
        rows=tuple((name, window_told(window, language), *counts) for name, window, counts in rows),
        units=(reports_unit(language),) * len(rows),
        heads=2,
    )


def of_comparison(block: ComparisonBlock, codebook: Codebook, language: str) -> Grid:
    """Other desks beside the pool; what one does not tell apart has no number."""
    desks, groups = block.comparison.desks, codebook.field(Record.CASE, _BEHAVIOUR).ladder[0]
    own = {row.codes: row for row in block.own.rows} if block.own else {}
    rows: list[tuple[Cell, ...]] = []
    for group in groups:
        held = own.pop((group.code,), None)
        told = [_figure(desk.figures.get(group.code, "")) for desk in desks]
        if any(group.code in desk.figures for desk in desks):
            rows.append(
                (group.label.text(language), "" if held is None else held.count or 0, *told)
            )
    nothing = [""] * len(desks)
    rows.extend((row.label.text(language), row.count or 0, *nothing) for row in own.values())
    notes = [block.comparison.caveat.text(language), *(_desk_told(d, language) for d in desks)]
    names = [desk.name.text(language) for desk in desks]
    return Grid(
        title=word("comparison", language),
        window="",
        columns=(word("what", language), word("own", language), *names),
        rows=tuple(rows),
        units=("",) * len(rows),
        notes=tuple(notes),
    )


def _figure(told: str) -> Cell:
    """A figure as its desk wrote it, with a comma before tenths, as a number."""
    if not told:
        return ""
    return float(told.replace(",", ".")) if "," in told else int(told)


def _desk_told(desk: Desk, language: str) -> str:
    name, unit, note = (one.text(language) for one in (desk.name, desk.unit, desk.note))
    return f"{name}: {unit}. {note}"
