"""A report of the pool on paper: a summary, chapters of tables with their charts, a statement."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
    totals_table,
)
from counsellor_app.export.pool_report_texts import comparison_notes, comparison_table, texts_of
from counsellor_app.export.pool_report_years import pair_trend_table, trend_table
from counsellor_app.export.report import (
    ComparisonBlock,
    NotPrintedBlock,
    TableBlock,
    TextsBlock,
    TotalsBlock,
    TrendBlock,
)
from counsellor_app.export.report_layout import Numbers, Pairs, PairTrends, laid_out
from counsellor_app.export.report_told import step_told, window_told, word, year_told
from counsellor_app.export.report_words import foot, statement, subtitle, summary
from counsellor_app.export.text_facts import texts_heading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.period import Window
    from counsellor_app.export.report import Chapter, PoolReport

_Drawn: TypeAlias = TableBlock | Pairs | Numbers | TotalsBlock | TrendBlock | PairTrends

_CHAPTER = ParagraphStyle(
    "chapter",
    parent=page.TITLE,
    fontSize=14,
    leading=19,
    spaceBefore=10 * mm,
    spaceAfter=1.5 * mm,
)
_FIGURE = ParagraphStyle(
    "figure", parent=page.TITLE, fontSize=24, leading=30, spaceBefore=2.5 * mm, spaceAfter=0
)
_CAPTION = ParagraphStyle("caption", parent=page.SMALL, spaceBefore=1.2 * mm)
_IN_BOX = ParagraphStyle("in-box", parent=page.HEADING_OF_TABLE, spaceBefore=0)
_SENTENCE = ParagraphStyle("sentence", parent=page.BODY, spaceAfter=1 * mm)

_ANSWERS = (TableBlock, Pairs, TrendBlock, PairTrends)
"""Tables whose rows are answers: what was asked stands in their own heading alone."""

_LONG = 110 * mm
"""A table from this height on may run over to a next page; a shorter one stays whole."""

_START = 60 * mm
"""What a table that runs over must have of its first page."""


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


@dataclass(frozen=True, slots=True)
class _Setting:
    """What every part is set by; with `has_headings` each has its own below the chapter's."""

    report: PoolReport
    codebook: Codebook
    language: str
    has_headings: bool = True

    def word(self, name: str) -> str:
        return word(name, self.language)

    def heading(self, title: str) -> list[Flowable]:
        return [page.text(title, page.HEADING_OF_TABLE)] if self.has_headings else []


def draw_pool_report(report: PoolReport, codebook: Codebook, language: str) -> bytes:
    """The report as a PDF, the same bytes each time; `codebook` has the labels of its texts."""
    title, period = report.title.text(language), report.contents.period
    running = page.Running(
        head_left=title,
        head_right=year_told(period, language),
        head_colour=page.ACCENT,
        foot=foot(report, language),
        copy="",
        page=word("page", language),
    )
    return page.build(
        lambda: list(_story(_Setting(report, codebook, language))),
        running,
        title=f"{title} · {period_label(period, language)}",
        language=language,
    )


def _story(setting: _Setting) -> Iterator[Flowable]:
    report, language = setting.report, setting.language
    yield page.text(report.title.text(language), page.TITLE)
    yield page.text(subtitle(report, language), page.SUBTITLE)
    yield _summary(setting)
    for number, chapter in enumerate(report.chapters):
        opening = _opening(chapter.title.text(language), number)
        for group in _groups(chapter, setting):
            yield from _kept([*opening, *group])
            opening = []
    told = [page.text(sentence, _SENTENCE) for sentence in statement(report, language)]
    yield from _kept([*_opening(setting.word("statement"), len(report.chapters)), *told])


def _summary(setting: _Setting) -> Flowable:
    """What is read in one minute, set apart."""
    first, *others = summary(setting.report, setting.language)
    told = [page.led(first, "", _SENTENCE), *(page.text(other, _SENTENCE) for other in others)]
    return page.table(
        [[[page.text(setting.word("summary"), _IN_BOX), *told]]],
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
    return [page.text(title, _CHAPTER), _Mark(title, f"chapter-{number}")]


def _kept(group: list[Flowable]) -> list[Flowable]:
    """What stays together on a page; a long table starts where a good part of it fits."""
    tables = (each for each in group if isinstance(each, Table))
    if any(table.wrap(page.TEXT_WIDTH, page.HEIGHT)[1] > _LONG for table in tables):
        return [CondPageBreak(_START), *group]
    return [KeepTogether(group)]


def _groups(chapter: Chapter, setting: _Setting) -> Iterator[list[Flowable]]:
    """The blocks of a chapter, each with what belongs to it."""
    held = list(laid_out(chapter.blocks))
    parts = [laid for laid in held if not isinstance(laid, NotPrintedBlock)]
    is_plain = len(parts) == 1 and not isinstance(parts[0], _ANSWERS)
    setting = replace(setting, has_headings=not is_plain)
    for laid in held:
        match laid:
            case NotPrintedBlock():
                yield [Spacer(1, 4 * mm), _not_printed(laid, setting)]
            case TextsBlock():
                yield from _texts(laid, setting)
            case ComparisonBlock():
                yield list(_comparison(laid, setting))
            case Numbers() if laid.table_id == VOLUME and len(laid.windows) == 1:
                yield list(_figure(laid, setting))
            case _:
                yield list(_table(laid, setting))


def _texts(block: TextsBlock, setting: _Setting) -> Iterator[list[Flowable]]:
    """The first text with the heading, the others by themselves."""
    first, *others = texts_of(block, setting.codebook, setting.language)
    heading = setting.heading(texts_heading(block, setting.language))
    yield [*heading, page.text(setting.word("reviewed"), page.SMALL), Spacer(1, 2 * mm), *first]
    yield from others


def _comparison(block: ComparisonBlock, setting: _Setting) -> Iterator[Flowable]:
    yield from setting.heading(setting.word("comparison"))
    yield comparison_table(block, setting.codebook, setting.language)
    yield Spacer(1, 2 * mm)
    yield from comparison_notes(block, setting.language)


def _figure(numbers: Numbers, setting: _Setting) -> Iterator[Flowable]:
    """The number of reports, large."""
    (row,) = next(iter(numbers.rows))
    if row is not None:
        yield page.text(str(number_told(row, setting.language)), _FIGURE)
        yield page.text(row.label.text(setting.language), page.CELL)
    yield from _window(numbers.windows, setting)
    for note in numbers.notes:
        yield page.text(note.text(setting.language), _CAPTION)


def _table(laid: _Drawn, setting: _Setting) -> Iterator[Flowable]:
    title, drawn, windows, notes = _parts(laid, setting.language)
    yield from setting.heading(title)
    yield from _window(windows, setting)
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
            return title, trend_table(laid.trend, language), (), []
        case PairTrends():
            title = word("trend", language).format(title=laid.title.text(language))
            return title, pair_trend_table(laid, language), (), []


def _window(windows: Sequence[Window], setting: _Setting) -> Iterator[Flowable]:
    """The days a table is of, where they are not those of the report."""
    if len(windows) == 1 and windows[0] != setting.report.contents.period:
        told = f"{setting.word('window')}: {window_told(windows[0], setting.language)}"
        yield page.text(told, page.SMALL)


def _not_printed(block: NotPrintedBlock, setting: _Setting) -> Flowable:
    titles = ", ".join(title.text(setting.language) for title in block.titles)
    lead = setting.word("not_printed").format(titles=titles)
    return page.table(
        [[page.led(lead, f" {block.why.text(setting.language)}", page.SMALL)]],
        [page.TEXT_WIDTH],
        ("LINEBEFORE", (0, 0), (0, -1), 1.6, page.RULE),
        ("LEFTPADDING", (0, 0), (-1, -1), 4 * mm),
    )
