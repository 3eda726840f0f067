"""A report of the pool as sheets of a spreadsheet: a first one to read, then one for each table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.export.data_files import period_label
from counsellor_app.export.report import TextsBlock, TrendBlock
from counsellor_app.export.report_data import not_printed
from counsellor_app.export.report_grids import grid_of
from counsellor_app.export.report_layout import PairTrends, laid_out
from counsellor_app.export.report_plan import report_plans
from counsellor_app.export.report_units import data_words
from counsellor_app.export.report_words import statement
from counsellor_app.export.spreadsheet import Sheet, sheet_name, spreadsheet
from counsellor_app.export.text_facts import in_order, text_facts, texts_heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.grid import Grid
    from counsellor_app.export.report import PoolReport
    from counsellor_app.export.report_layout import Laid


def report_xlsx(report: PoolReport, codebook: Codebook, language: str) -> bytes:
    """The report as an XLSX file."""
    placed = tuple(_sheets(report, codebook, language))
    return spreadsheet((_read_me(report, placed, language), *(sheet for _, sheet in placed)))


def _word(name: str, language: str) -> str:
    return data_words().wording[name].text(language)


def _read_me(report: PoolReport, placed: tuple[tuple[str, Sheet], ...], language: str) -> Sheet:
    """What is where; the name of a sheet leads to it."""
    version = _word("version", language).format(version=report.contents.codebook_version)
    heads = ("chapter", "contents", "sheet")
    return Sheet(
        name=_word("read_me", language),
        title=report.title.text(language),
        about=(
            (_word("period", language), period_label(report.contents.period, language)),
            (_word("codebook", language), version),
        ),
        head=tuple(_word(head, language) for head in heads),
        rows=tuple(
            (chapter, _told(sheet), sheet_name(number, sheet.name))
            for number, (chapter, sheet) in enumerate(placed, start=1)
        ),
        notes=(*statement(report, language), *not_printed(report, language)),
    )


def _told(sheet: Sheet) -> str:
    """What is on a sheet, and of when."""
    return " · ".join([sheet.title, *(told for _, told in sheet.about)])


def _sheets(report: PoolReport, codebook: Codebook, language: str) -> Iterator[tuple[str, Sheet]]:
    """Each sheet with the chapter it is of."""
    for chapter in report.chapters:
        title = chapter.title.text(language)
        for laid in laid_out(chapter.blocks):
            grid = grid_of(laid, codebook, language)
            if grid is not None:
                yield title, _of_grid(grid, _name(laid, grid, language), language)
            elif isinstance(laid, TextsBlock):
                yield title, _of_texts(laid, codebook, language)


def _name(laid: Laid, grid: Grid, language: str) -> str:
    """Short enough for the room that spreadsheets give the name of a sheet."""
    match laid:
        case TrendBlock():
            title = laid.trend.title
        case PairTrends():
            title = laid.title
        case _:
            return grid.title
    return _word("by_year", language).format(title=title.text(language))


def _of_grid(grid: Grid, name: str, language: str) -> Sheet:
    """A table with a column for its units, where its numbers have any."""
    has_units = any(grid.units)
    units = [(unit,) if has_units else () for unit in grid.units]
    unit_head = (_word("unit", language),) if has_units else ()
    return Sheet(
        name=name,
        title=grid.title,
        about=((_word("period", language), grid.window),) if grid.window else (),
        head=(*grid.columns, *unit_head),
        rows=tuple((*row, *unit) for row, unit in zip(grid.rows, units, strict=True)),
        total=(*grid.total, *units[0]) if grid.total else (),
        notes=grid.notes,
    )


def _of_texts(block: TextsBlock, codebook: Codebook, language: str) -> Sheet:
    wording = report_plans().wording
    texts = in_order(block, codebook)
    told = [dict(text_facts(text, codebook, language)) for text in texts]
    labels = tuple(dict.fromkeys(label for facts in told for label in facts))
    heading = texts_heading(block, language)
    return Sheet(
        name=heading,
        title=heading,
        about=(),
        head=(_word("text", language), wording["proposal"].text(language), *labels),
        rows=tuple(
            (text.words, text.proposal, *(facts.get(label, "") for label in labels))
            for text, facts in zip(texts, told, strict=True)
        ),
        notes=(wording["reviewed"].text(language),),
    )
