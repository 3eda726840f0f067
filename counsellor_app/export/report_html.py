"""A report of the pool as one accessible page that needs nothing beside it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from counsellor_app.casework.report_texts import TextKind
from counsellor_app.export.data_files import period_label
from counsellor_app.export.html_page import PageHead, html_page, safe
from counsellor_app.export.html_tables import html_table, row_bars
from counsellor_app.export.report import NotPrintedBlock, TextsBlock
from counsellor_app.export.report_grids import grid_of
from counsellor_app.export.report_layout import laid_out
from counsellor_app.export.report_told import word
from counsellor_app.export.report_units import data_words
from counsellor_app.export.report_words import foot, statement, subtitle, summary
from counsellor_app.export.text_facts import in_order, text_facts, texts_heading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.report_text import ApprovedText
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.report import Chapter, PoolReport
    from counsellor_app.export.report_layout import Laid


def draw_report_html(report: PoolReport, codebook: Codebook, language: str) -> bytes:
    """The report as HTML: headings in order, tables with their heads, light and dark."""
    title = report.title.text(language)
    head = PageHead(
        language=language,
        title=f"{title} · {period_label(report.contents.period, language)}",
        style="pool_report.css",
        foot=foot(report, language),
    )
    return html_page(head, _main(report, codebook, language))


def _main(report: PoolReport, codebook: Codebook, language: str) -> Iterator[str]:
    yield "<header>"
    yield f"<h1>{safe(report.title.text(language))}</h1>"
    yield f'<p class="quiet">{safe(subtitle(report, language))}</p>'
    yield "</header>"
    yield '<div class="summary">'
    yield f"<h2>{safe(word('summary', language))}</h2>"
    yield from _sentences(summary(report, language))
    yield "</div>"
    yield from _contents(report, language)
    names = (f"table-{number}" for number in count(1))
    for number, chapter in enumerate(report.chapters, start=1):
        yield f'<h2 id="chapter-{number}">{safe(chapter.title.text(language))}</h2>'
        yield from _chapter(chapter, codebook, language, names)
    yield f'<h2 id="statement">{safe(word("statement", language))}</h2>'
    yield from _sentences(statement(report, language))


def _contents(report: PoolReport, language: str) -> Iterator[str]:
    """Where each chapter begins."""
    label = safe(data_words().wording["contents"].text(language))
    titles = [chapter.title.text(language) for chapter in report.chapters]
    places = [*(f"chapter-{number}" for number in range(1, len(titles) + 1)), "statement"]
    yield f'<nav aria-label="{label}">'
    yield '<ul role="list">'  # without marks some readers call it no list
    for title, place in zip([*titles, word("statement", language)], places, strict=True):
        yield f'<li><a href="#{place}">{safe(title)}</a></li>'
    yield "</ul>"
    yield "</nav>"


def _sentences(told: Iterable[str]) -> Iterator[str]:
    return (f"<p>{safe(sentence)}</p>" for sentence in told)


def _chapter(
    chapter: Chapter, codebook: Codebook, language: str, names: Iterator[str]
) -> Iterator[str]:
    for laid in laid_out(chapter.blocks):
        grid = grid_of(laid, codebook, language)
        if grid is not None:
            yield from html_table(grid, row_bars(laid, language), next(names), language)
        else:
            yield from _words(laid, codebook, language)


def _words(laid: Laid, codebook: Codebook, language: str) -> Iterator[str]:
    if isinstance(laid, TextsBlock):
        yield from _texts(laid, codebook, language)
    if isinstance(laid, NotPrintedBlock):
        titles = ", ".join(title.text(language) for title in laid.titles)
        lead = safe(word("not_printed", language).format(titles=titles))
        why = safe(laid.why.text(language))
        yield f'<p class="not-printed"><strong>{lead}</strong> {why}</p>'


def _texts(block: TextsBlock, codebook: Codebook, language: str) -> Iterator[str]:
    """Recommendations have numbers, so that one can speak of them; others a heading."""
    is_numbered = block.kind is TextKind.RECOMMENDATION
    yield f"<h3>{safe(texts_heading(block, language))}</h3>"
    yield f'<p class="quiet">{safe(word("reviewed", language))}</p>'
    yield "<ol>" if is_numbered else '<ul class="texts" role="list">'
    for text in in_order(block, codebook):
        facts = text_facts(text, codebook, language)
        yield "<li>"
        if not is_numbered:
            yield f"<h4>{safe(' · '.join(told for _, told in facts))}</h4>"
        yield from _paragraphs(text, language)
        if is_numbered:
            told = " · ".join(f"{label}: {answer}" for label, answer in facts)
            yield f'<p class="quiet">{safe(told)}</p>'
        yield "</li>"
    yield "</ol>" if is_numbered else "</ul>"


def _paragraphs(text: ApprovedText, language: str) -> Iterator[str]:
    """Typed words may run either way; the app's own are apart from them."""
    yield from (f'<p dir="auto">{safe(line)}</p>' for line in _lines(text.words))
    if proposal := _lines(text.proposal):
        first, *others = proposal
        lead = f"<strong>{safe(word('proposal', language))}:</strong>"
        yield f"<p>{lead} <bdi>{safe(first)}</bdi></p>"
        yield from (f'<p dir="auto">{safe(line)}</p>' for line in others)


def _lines(words: str) -> list[str]:
    return [line for line in words.split("\n") if line.strip()]
