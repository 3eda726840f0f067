"""A report of the pool on paper: a summary, chapters of tables with their charts, a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, Table

from counsellor_app.aggregation.published import VOLUME
from counsellor_app.export import page
from counsellor_app.export.data_files import number_told, period_label
from counsellor_app.export.pool_report_tables import (
    category_table,
    number_table,
    pair_table,
    pair_trend_table,
    totals_table,
    trend_table,
)
from counsellor_app.export.pool_report_texts import comparison_notes, comparison_table, texts_of
from counsellor_app.export.report import (
    ComparisonBlock,
    NotPrintedBlock,
    TableBlock,
    TextsBlock,
    TotalsBlock,
    TrendBlock,
)
from counsellor_app.export.report_grids import step_told
from counsellor_app.export.report_layout import Numbers, Pairs, PairTrends, laid_out
from counsellor_app.export.report_told import window_told, word
from counsellor_app.export.report_words import foot, statement, subtitle, summary
from counsellor_app.export.text_facts import texts_heading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.period import Window
    from counsellor_app.export.report import Chapter, Report

_Drawn: TypeAlias = TableBlock | Pairs | Numbers | TotalsBlock | TrendBlock | PairTrends

_CHAPTER = ParagraphStyle("chapter", parent=page.TITLE, fontSize=14, leading=19, spaceAfter=0)
_FIGURE = ParagraphStyle("figure", parent=page.TITLE, fontSize=24, leading=30, spaceAfter=0)
_CAPTION = ParagraphStyle("caption", parent=page.SMALL, spaceBefore=1.2 * mm)
_IN_BOX = ParagraphStyle("in-box", parent=page.HEADING_OF_TABLE, spaceBefore=0)
_SENTENCE = ParagraphStyle("sentence", parent=page.BODY, spaceAfter=1 * mm)

_LONG = 110 * mm
"""A table from this height on may run over to a next page; a shorter one stays whole."""

_START = 60 * mm
"""What a table that runs over must have of its first page."""

_CHAPTER_SPACE = 9 * mm


class _Mark(Flowable):
    """A place without size that the outline of the document leads to."""

    def __init__(self, title: str, key: str) -> None:
        super().__init__()
        self._title = title
        self._key = key

    def draw(self) -> None:
        """Called where it is set."""
        canvas: Any = self.canv
        canvas.bookmarkHorizontal(self._key, 0, 10 * mm)
        canvas.addOutlineEntry(self._title, self._key, 0)


def draw_pool_report(report: Report, codebook: Codebook, language: str) -> bytes:
    """The report as a PDF, the same bytes each time; `codebook` has the labels of its texts."""
    title, period = report.title.text(language), report.contents.period
    running = page.Running(
        head_left=title,
        head_right=window_told(period, language),
        head_colour=page.ACCENT,
        foot=foot(report, language),
        copy="",
        page=word("page", language),
    )
    return page.build(
        lambda: list(_story(report, codebook, language)),
        running,
        title=f"{title} · {period_label(period, language)}",
        language=language,
    )


def _story(report: Report, codebook: Codebook, language: str) -> Iterator[Flowable]:
    yield page.text(report.title.text(language), page.TITLE)
    yield page.text(subtitle(report, language), page.SUBTITLE)
    yield _summary(report, language)
    for number, chapter in enumerate(report.chapters):
        opening = _opening(chapter.title.text(language), number)
        for group in _groups(report, chapter, codebook, language):
            yield from _kept([*opening, *group])
            opening = []
    told = [page.text(sentence, _SENTENCE) for sentence in statement(report, language)]
    yield from _kept([*_opening(word("statement", language), len(report.chapters)), *told])


def _summary(report: Report, language: str) -> Flowable:
    """What is read in one minute, set apart."""
    told = [page.text(sentence, _SENTENCE) for sentence in summary(report, language)]
    return page.table(
        [[[page.text(word("summary", language), _IN_BOX), *told]]],
        [page.TEXT_WIDTH],
        ("BACKGROUND", (0, 0), (-1, -1), page.TINT),
        ("LINEBEFORE", (0, 0), (0, -1), 2.4, page.ACCENT),
        ("LEFTPADDING", (0, 0), (-1, -1), 5 * mm),
        ("RIGHTPADDING", (0, 0), (-1, -1), 5 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 3.5 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5 * mm),
    )


def _opening(title: str, number: int) -> list[Flowable]:
    """The title of a chapter."""
    return [
        Spacer(1, _CHAPTER_SPACE),
        _Mark(title, f"chapter-{number}"),
        page.text(title, _CHAPTER),
    ]


def _kept(group: list[Flowable]) -> list[Flowable]:
    """What stays together on a page; a long table starts where a good part of it fits."""
    tables = (each for each in group if isinstance(each, Table))
    if any(table.wrap(page.TEXT_WIDTH, page.HEIGHT)[1] > _LONG for table in tables):
        return [CondPageBreak(_START), *group]
    return [KeepTogether(group)]


def _groups(
    report: Report, chapter: Chapter, codebook: Codebook, language: str
) -> Iterator[list[Flowable]]:
    """The blocks of a chapter, each with what belongs to it."""
    for laid in laid_out(chapter.blocks):
        match laid:
            case NotPrintedBlock():
                yield [_not_printed(laid, language)]
            case TextsBlock():
                yield from _texts(laid, codebook, language)
            case ComparisonBlock():
                table = comparison_table(laid, codebook, language)
                notes = comparison_notes(laid, language)
                yield [_heading(word("comparison", language)), table, Spacer(1, 2 * mm), *notes]
            case Numbers() if laid.table_id == VOLUME:
                yield list(_figure(laid, report, language))
            case _:
                yield list(_table(laid, report, language))


def _texts(block: TextsBlock, codebook: Codebook, language: str) -> Iterator[list[Flowable]]:
    """The first text with the heading, the others by themselves."""
    heading = [
        _heading(texts_heading(block, language)),
        page.text(word("reviewed", language), page.SMALL),
        Spacer(1, 2 * mm),
    ]
    first, *others = texts_of(block, codebook, language)
    yield [*heading, first]
    for other in others:
        yield [other]


def _figure(numbers: Numbers, report: Report, language: str) -> Iterator[Flowable]:
    """The number of reports, large."""
    (row,) = next(iter(numbers.rows))
    if row is not None:
        yield Spacer(1, 3 * mm)
        yield page.text(str(number_told(row, language)), _FIGURE)
        yield page.text(row.label.text(language), page.CELL)
    yield from _window(numbers.windows, report, language)
    for note in numbers.notes:
        yield page.text(note.text(language), _CAPTION)


def _table(laid: _Drawn, report: Report, language: str) -> Iterator[Flowable]:
    title, drawn, windows, notes = _parts(laid, language)
    yield _heading(title)
    yield from _window(windows, report, language)
    yield drawn
    for note in notes:
        yield page.text(note, _CAPTION)


def _parts(laid: _Drawn, language: str) -> tuple[str, Flowable, Sequence[Window], Sequence[str]]:
    """The title of a table, the table, the days it is of and what stands under it."""
    match laid:
        case TableBlock():
            step = [step_told(laid, language)] if laid.is_stepped else []
            table, title = laid.table, laid.table.title.text(language)
            return title, category_table(laid, language), (table.window,), step
        case Pairs():
            told = word("reports", language).format(number=laid.tables[0].total)
            windows = (laid.tables[0].window,)
            return laid.title.text(language), pair_table(laid, language), windows, [told]
        case Numbers():
            notes = [note.text(language) for note in laid.notes]
            return laid.title.text(language), number_table(laid, language), laid.windows, notes
        case TotalsBlock():
            return word("totals", language), totals_table(laid, language), (), []
        case TrendBlock():
            title = word("trend", language).format(title=laid.trend.title.text(language))
            return title, trend_table(laid, language), (), []
        case PairTrends():
            title = word("trend", language).format(title=laid.title.text(language))
            return title, pair_trend_table(laid, language), (), []


def _window(windows: Sequence[Window], report: Report, language: str) -> Iterator[Flowable]:
    """The days a table is of, where they are not those of the report."""
    if len(windows) == 1 and windows[0] != report.contents.period:
        told = f"{word('window', language)}: {window_told(windows[0], language)}"
        yield page.text(told, page.SMALL)


def _not_printed(block: NotPrintedBlock, language: str) -> Flowable:
    titles = ", ".join(title.text(language) for title in block.titles)
    lead = word("not_printed", language).format(titles=titles)
    return page.table(
        [[page.led(lead, f" {block.why.text(language)}", page.SMALL)]],
        [page.TEXT_WIDTH],
        ("LINEBEFORE", (0, 0), (0, -1), 1.6, page.RULE),
        ("LEFTPADDING", (0, 0), (-1, -1), 4 * mm),
    )


def _heading(words: str) -> Flowable:
    return page.text(words, page.HEADING_OF_TABLE)
