"""How our documents look: paper, type, colours, running head and foot."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from functools import cache, partial
from html import escape
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from counsellor_app.overriding import override
from counsellor_app.pace import step
from counsellor_app.settings import unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

# This part of the library says nothing of its types.
_fonts: Any = pdfmetrics

REGULAR = "DejaVuSans"
BOLD = "DejaVuSans-Bold"

INK = HexColor("#1d2730")
QUIET = HexColor("#5b6770")
ACCENT = HexColor("#1f5f6b")
CAUTION = HexColor("#8a4b08")
TINT = HexColor("#eaf2f3")
RULE = HexColor("#c9d3d8")

WIDTH, HEIGHT = A4
MARGIN = 24 * mm
TOP = 30 * mm
BOTTOM = 28 * mm
TEXT_WIDTH = WIDTH - 2 * MARGIN

_LABEL_WIDTH = 48 * mm
_TWO_AND_TWO = (2, 4)  # as many facts as fill lines of two

_TOOL = re.compile(rb"ReportLab [Gg]enerated PDF document[^\n]*")


@dataclass(frozen=True, slots=True)
class Running:
    """What stands on every page. `foot` and `page` hold {number} and {total}."""

    head_left: str
    head_right: str
    head_colour: Color
    foot: str
    copy: str
    page: str


@cache
def register_fonts() -> None:
    """Make our fonts known to the library; whatever measures text must have called this."""
    for name in (REGULAR, BOLD):
        _fonts.registerFont(TTFont(name, io.BytesIO(unpacked(f"fonts/{name}.ttf"))))
    # The one that is mapped last tells the family apart: all four must lead somewhere of ours.
    _fonts.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


def _style(name: str, *, size: float, leading: float, **more: object) -> ParagraphStyle:
    given: dict[str, Any] = {"fontName": REGULAR, "textColor": INK, "splitLongWords": 1, **more}
    return ParagraphStyle(name, fontSize=size, leading=leading, **given)


TITLE = _style("title", size=20, leading=26, fontName=BOLD, spaceAfter=1.5 * mm)
SUBTITLE = _style("subtitle", size=9.5, leading=14, textColor=QUIET, spaceAfter=6 * mm)
HEADING = _style(
    "heading",
    size=10.5,
    leading=14,
    fontName=BOLD,
    textColor=ACCENT,
    spaceBefore=5 * mm,
    spaceAfter=1.2 * mm,
    keepWithNext=1,
)
# Kept with the whole of a table that is longer than a page, it would leave its own page empty.
HEADING_OF_TABLE = ParagraphStyle("heading-of-table", parent=HEADING, keepWithNext=0)
BODY = _style("body", size=10, leading=15, spaceAfter=1.5 * mm)
ROLE = _style("role", size=10, leading=15, spaceAfter=0.3 * mm)
STRONG = _style("strong", size=11, leading=16.5)
SMALL = _style("small", size=8.5, leading=12.5, textColor=QUIET)
LABEL = _style("label", size=8, leading=11.5, textColor=QUIET)
CELL = _style("cell", size=9.5, leading=13)
CELL_QUIET = _style("cell-quiet", size=9.5, leading=13, textColor=QUIET)
CELL_HEAD = _style("cell-head", size=8.5, leading=12, fontName=BOLD, textColor=QUIET)
CELL_NUMBER = _style("cell-number", size=9.5, leading=13, alignment=TA_RIGHT)
CELL_NUMBER_HEAD = _style(
    "cell-number-head", size=8.5, leading=12, fontName=BOLD, textColor=QUIET, alignment=TA_RIGHT
)


def text(words: str, style: ParagraphStyle) -> Paragraph:
    """One paragraph of plain words; line ends stay, mark-up in them is shown, not obeyed."""
    return Paragraph(escape(words, quote=False).replace("\n", "<br/>"), style)


def paragraphs(words: str, style: ParagraphStyle = BODY) -> list[Flowable]:
    """Plain words as paragraphs, split at line ends, so that they may run over to a next page."""
    return [text(line, style) for line in words.split("\n") if line.strip()]


def led(lead: str, rest: str, style: ParagraphStyle) -> Paragraph:
    """A line that opens in bold."""
    return Paragraph(f"<b>{escape(lead)}</b>{escape(rest)}", style)


def table(
    rows: list[list[Any]],
    widths: list[float],
    *commands: tuple[Any, ...],
    heads: int = 0,
    may_split_rows: bool = False,
) -> Table:
    """A table without lines of its own; the first `heads` rows stand again on a next page.

    Empty cells are set in our font too: they would name one that is not embedded.
    """
    made = Table(rows, colWidths=widths, repeatRows=heads, splitInRow=int(may_split_rows))
    plain: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ]
    made.setStyle(TableStyle([*plain, *commands]))
    return made


def facts(rows: list[tuple[str, str]]) -> Iterator[Flowable]:
    """Short facts as two columns: what it is, and what is said of it."""
    if rows:
        yield table(
            [[text(label, CELL_QUIET), text(said, CELL)] for label, said in rows],
            [_LABEL_WIDTH, TEXT_WIDTH - _LABEL_WIDTH],
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
            ("LINEBELOW", (0, 0), (-1, -2), 0.4, RULE),
        )


def band(rows: list[tuple[str, str]]) -> Iterator[Flowable]:
    """Short facts side by side: each with what it is above what is said of it."""
    if rows:
        columns = 2 if len(rows) in _TWO_AND_TWO else 3
        cells = [[text(label, LABEL), text(said, CELL)] for label, said in rows]
        cells += [[] for _ in range(-len(cells) % columns)]
        yield Spacer(1, 3 * mm)
        yield table(
            [cells[at : at + columns] for at in range(0, len(cells), columns)],
            [TEXT_WIDTH / columns] * columns,
            ("TOPPADDING", (0, 0), (-1, -1), 5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ("LINEABOVE", (0, 0), (-1, 0), 0.6, RULE),
            ("LINEBELOW", (0, -1), (-1, -1), 0.6, RULE),
        )


def build(
    story: Callable[[], Sequence[Flowable]],
    running: Running,
    *,
    title: str,
    language: str,
    copies: int = 1,
) -> bytes:
    """A PDF with `copies` numbered copies of one story, the same bytes each time.

    Args:
        story: makes the content anew, since what was laid out once cannot be laid out again.
        running: what stands on every page.
        title: of the document, in its metadata; the only thing said there besides the language.
        language: "nl", "fr" or "en".
        copies: how many times the story follows itself, each with its own number.
    """
    register_fonts()
    draw = partial(_draw, running=running, copies=copies)
    _, pages = _lay_out(list(story()), partial(draw, pages=1), title=title, language=language)
    whole: list[Flowable] = []
    for number in range(copies):
        whole.extend([PageBreak()] if number else [])
        whole.extend(story())
    data, _ = _lay_out(whole, partial(draw, pages=pages), title=title, language=language)
    return _without_tool(data)


def _without_tool(data: bytes) -> bytes:
    """The file without the comments that name its library; same length, so offsets stay right."""
    return _TOOL.sub(lambda found: b" " * len(found[0]), data)


class _Document(BaseDocTemplate):
    """May be stopped between its parts: from within a page no error of ours comes out whole."""

    @override
    def handle_flowable(self, flowables: list[Flowable]) -> None:
        step()
        super().handle_flowable(flowables)


def _lay_out(
    story: list[Flowable],
    draw: Callable[[Canvas, BaseDocTemplate], None],
    *,
    title: str,
    language: str,
) -> tuple[bytes, int]:
    held = io.BytesIO()
    nobody = {"author": "", "creator": "", "producer": "", "subject": "", "keywords": ""}
    document = _Document(
        held,
        pagesize=A4,
        title=title,
        lang={"nl": "nl-BE", "fr": "fr-BE", "en": "en-GB"}[language],
        invariant=1,
        initialFontName=REGULAR,
        **nobody,
    )
    frame = Frame(
        MARGIN,
        BOTTOM,
        TEXT_WIDTH,
        HEIGHT - TOP - BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=draw)])
    document.build(story)
    return held.getvalue(), document.page


def _draw(
    canvas: Canvas, document: BaseDocTemplate, *, running: Running, copies: int, pages: int
) -> None:
    """The running head and foot of one page."""
    copy, page = divmod(document.page - 1, pages)
    canvas.saveState()
    _line(canvas, HEIGHT - 20 * mm)
    _say(canvas, MARGIN, HEIGHT - 17 * mm, running.head_left, color=ACCENT, font=BOLD)
    _say_right(canvas, HEIGHT - 17 * mm, running.head_right, color=running.head_colour, font=BOLD)
    _line(canvas, 20 * mm)
    _say(canvas, MARGIN, 15 * mm, running.foot)
    if running.copy:
        told = running.copy.format(number=copy + 1, total=copies)
        _say(canvas, MARGIN, 10.5 * mm, told, font=BOLD)
    _say_right(canvas, 15 * mm, running.page.format(number=page + 1, total=pages))
    canvas.restoreState()


def _line(canvas: Canvas, height: float) -> None:
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, height, WIDTH - MARGIN, height)


def _say(
    canvas: Canvas, x: float, y: float, words: str, *, color: Color = QUIET, font: str = REGULAR
) -> None:
    canvas.setFillColor(color)
    canvas.setFont(font, 8)
    canvas.drawString(x, y, words)


def _say_right(
    canvas: Canvas, y: float, words: str, *, color: Color = QUIET, font: str = REGULAR
) -> None:
    canvas.setFillColor(color)
    canvas.setFont(font, 8)
    canvas.drawRightString(WIDTH - MARGIN, y, words)
