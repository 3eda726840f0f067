"""A report of the pool as one accessible page that needs nothing beside it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from counsellor_app.export.data_files import period_label
from counsellor_app.export.html_page import PageHead, html_page, safe
from counsellor_app.export.report import NotPrintedBlock, TextsBlock
from counsellor_app.export.report_data import not_printed_told
from counsellor_app.export.report_grids import cell_told, grid_of
from counsellor_app.export.report_plan import report_plans
from counsellor_app.export.report_words import foot, statement, subtitle, summary
from counsellor_app.export.text_facts import text_facts, texts_heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.anonymisation.report_text import ApprovedText
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.report import Block, Chapter, Report
    from counsellor_app.export.report_grids import Cell, Grid


def draw_report_html(report: Report, codebook: Codebook, language: str) -> bytes:
    """The report as HTML: headings in order, tables with their heads, light and dark."""
    title = report.title.text(language)
    head = PageHead(
        language=language,
        title=f"{title} · {period_label(report.contents.period, language)}",
        style="pool_report.css",
        foot=foot(report, language),
    )
    return html_page(head, _main(report, codebook, language))


def _main(report: Report, codebook: Codebook, language: str) -> Iterator[str]:
    wording = report_plans().wording
    yield "<header>"
    yield f"<h1>{safe(report.title.text(language))}</h1>"
    yield f'<p class="quiet">{safe(subtitle(report, language))}</p>'
    yield "</header>"
    yield '<section class="summary" aria-labelledby="summary">'
    yield f'<h2 id="summary">{safe(wording["summary"].text(language))}</h2>'
    yield from _sentences(summary(report, language))
    yield "</section>"
    numbers = count(1)
    for chapter in report.chapters:
        yield from _chapter(chapter, codebook, language, numbers)
    yield f"<h2>{safe(wording['statement'].text(language))}</h2>"
    yield from _sentences(statement(report, language))


def _sentences(told: tuple[str, ...]) -> Iterator[str]:
    return (f"<p>{safe(sentence)}</p>" for sentence in told)


def _chapter(
    chapter: Chapter, codebook: Codebook, language: str, numbers: Iterator[int]
) -> Iterator[str]:
    yield f"<h2>{safe(chapter.title.text(language))}</h2>"
    for block in chapter.blocks:
        yield from _block(block, codebook, language, numbers)


def _block(
    block: Block, codebook: Codebook, language: str, numbers: Iterator[int]
) -> Iterator[str]:
    grid = grid_of(block, codebook, language)
    if grid is not None:
        yield from _table(grid, language, next(numbers))
    elif isinstance(block, TextsBlock):
        yield from _texts(block, codebook, language)
    elif isinstance(block, NotPrintedBlock):
        yield f'<p class="quiet">{safe(not_printed_told(block, language))}</p>'


def _table(grid: Grid, language: str, number: int) -> Iterator[str]:
    name = f"table-{number}"
    notes = f' aria-describedby="{name}-notes"' if grid.notes else ""
    yield f'<section aria-labelledby="{name}">'
    yield f'<h3 id="{name}">{safe(grid.title)}</h3>'
    yield f'<div class="wide" role="region" aria-labelledby="{name}" tabindex="0">'
    yield f"<table{notes}>"
    yield f"<caption>{safe(' · '.join(filter(None, (grid.window, grid.unit))))}</caption>"
    heads = "".join(f'<th scope="col">{safe(column)}</th>' for column in grid.columns)
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    yield from (_row(row, language) for row in grid.rows)
    yield "</tbody>"
    if grid.total:
        yield f"<tfoot>{_row(grid.total, language)}</tfoot>"
    yield "</table>"
    yield "</div>"
    if grid.notes:
        yield f'<div class="notes" id="{name}-notes">'
        yield from _sentences(grid.notes)
        yield "</div>"
    yield "</section>"


def _row(row: tuple[Cell, ...], language: str) -> str:
    label, *cells = row
    told = "".join(_cell(cell, language) for cell in cells)
    return f'<tr><th scope="row">{safe(cell_told(label, language))}</th>{told}</tr>'


def _cell(cell: Cell, language: str) -> str:
    kind = "words" if isinstance(cell, str) and cell else "number"
    return f'<td class="{kind}">{safe(cell_told(cell, language))}</td>'


def _texts(block: TextsBlock, codebook: Codebook, language: str) -> Iterator[str]:
    wording = report_plans().wording
    yield f"<h3>{safe(texts_heading(block, language))}</h3>"
    yield "<ol>"
    for text in block.texts:
        yield "<li>"
        yield from _text(text, codebook, language)
        yield "</li>"
    yield "</ol>"
    yield f'<p class="quiet">{safe(wording["reviewed"].text(language))}</p>'


def _text(text: ApprovedText, codebook: Codebook, language: str) -> Iterator[str]:
    yield from _paragraphs(text.words)
    if text.proposal:
        proposal = report_plans().wording["proposal"].text(language)
        yield f"<p><strong>{safe(proposal)}</strong></p>"
        yield from _paragraphs(text.proposal)
    yield "<dl>"
    for label, told in text_facts(text, codebook, language):
        yield f"<div><dt>{safe(label)}</dt><dd>{safe(told)}</dd></div>"
    yield "</dl>"


def _paragraphs(words: str) -> Iterator[str]:
    return (f'<p dir="auto">{safe(line)}</p>' for line in words.split("\n") if line.strip())
