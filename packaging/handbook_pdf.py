"""The handbook on paper: each chapter as Qt reads its Markdown, set as our other documents are."""

from __future__ import annotations

import tomllib
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFont, QTextDocument, QTextTable
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Image, KeepTogether, PageBreak, Paragraph, Spacer

from counsellor_app.export import page
from counsellor_app.settings import resource
from counsellor_app.ui.help.chapter_style import CAPTION, show_captions
from counsellor_app.ui.help.handbook import picture_file, read_chapters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextFragment

    from counsellor_app.ui.help.handbook import Chapter

INDENT = 7 * mm
POINT = "•"
ITEM = ParagraphStyle(
    "item",
    parent=page.BODY,
    leftIndent=INDENT,
    bulletIndent=1.5 * mm,
    bulletFontName=page.REGULAR,
    bulletFontSize=page.BODY.fontSize,
    allowWidows=0,
    allowOrphans=0,
)


class Bookmark(Flowable):
    """A place that links and the list of bookmarks lead to; takes no room."""

    def __init__(self, name: str, title: str, level: int) -> None:
        super().__init__()
        self._bookmark = (name, title, level)
        self.width = self.height = 0
        self.keepWithNext = 1

    def wrap(self, *_: float) -> tuple[float, float]:
        """No room at all."""
        return 0, 0

    def draw(self) -> None:
        """Note where we are."""
        name, title, level = self._bookmark
        canvas: Any = self.canv
        canvas.bookmarkPage(name)
        canvas.addOutlineEntry(title, name, level)


def make_pdf(language: str) -> bytes:
    """The handbook in one language. Needs a Qt application, shown or not."""
    page.register_fonts()
    told = tomllib.loads(resource("handbook/handbook.toml").read_text(encoding="utf-8"))
    words = told["document"][language]
    chapters = read_chapters(language)
    running = page.Running(
        words["title"], words["about"], page.QUIET, words["foot"], "", words["page"]
    )

    def story() -> list[Flowable]:
        made = [*_cover(words, chapters)]
        for chapter in chapters:
            made += [PageBreak(), *_chapter(chapter, language)]
        return made

    return page.build(story, running, title=words["title"], language=language)


def _cover(words: dict[str, str], chapters: tuple[Chapter, ...]) -> Iterator[Flowable]:
    yield page.text(words["title"], page.TITLE)
    yield page.text(words["about"], page.SUBTITLE)
    yield page.text(words["contents"], page.HEADING)
    for chapter in chapters:
        yield Paragraph(_link(chapter.key, escape(chapter.title)), page.BODY)


def _chapter(chapter: Chapter, language: str) -> Iterator[Flowable]:
    document = QTextDocument()
    document.setMarkdown(chapter.text)
    show_captions(document)
    place = document.rootFrame().begin()
    held: list[Flowable] = []
    while not place.atEnd():
        frame = place.currentFrame()
        if isinstance(frame, QTextTable):
            yield from _table(frame)
        elif frame is None:
            made = [*_block(place.currentBlock(), chapter.key, language)]
            is_picture = any(isinstance(flowable, Image) for flowable in made)
            if held:  # a picture waits for its caption
                yield KeepTogether([*held, *made])
                held = []
            elif is_picture:
                held = made
            else:
                yield from made
        place += 1


def _block(block: QTextBlock, chapter: str, language: str) -> Iterator[Flowable]:
    level = block.blockFormat().headingLevel()
    if level:
        name = chapter if level == 1 else f"{chapter}-{block.blockNumber()}"
        yield Bookmark(name, block.text(), level - 1)
        yield page.text(block.text(), page.TITLE if level == 1 else page.HEADING)
    elif block.userState() == CAPTION:
        yield page.text(block.text(), page.SMALL)
        yield Spacer(1, 3 * mm)
    elif pictures := [p for p in _pieces(block) if p.charFormat().isImageFormat()]:
        yield Spacer(1, 2 * mm)
        yield _picture(pictures[0].charFormat().toImageFormat().name(), language)
    elif block.text().strip():
        yield _paragraph(block)


def _paragraph(block: QTextBlock) -> Paragraph:
    listed = block.textList()
    if listed is None:
        return Paragraph(_marked_up(block), page.BODY)
    number = listed.itemText(block)
    return Paragraph(_marked_up(block), ITEM, bulletText=number if number != "." else POINT)


def _table(table: QTextTable) -> Iterator[Flowable]:
    rows = [
        [
            Paragraph(
                _marked_up(table.cellAt(row, column).firstCursorPosition().block()),
                page.CELL if row else page.CELL_HEAD,
            )
            for column in range(table.columns())
        ]
        for row in range(table.rows())
    ]
    width = page.TEXT_WIDTH / table.columns()
    yield page.table(
        rows,
        [width] * table.columns(),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, page.RULE),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        heads=1,
    )
    yield Spacer(1, 3 * mm)


def _picture(name: str, language: str) -> Image:
    path = picture_file(name, language)
    if path is None:
        raise FileNotFoundError(name)
    picture = Image(str(path))
    picture.drawHeight *= page.TEXT_WIDTH / picture.drawWidth
    picture.drawWidth = page.TEXT_WIDTH
    return picture


def _marked_up(block: QTextBlock) -> str:
    return "".join(_piece(piece) for piece in _pieces(block))


def _piece(piece: QTextFragment) -> str:
    text, form = escape(piece.text(), quote=False), piece.charFormat()
    if form.isAnchor():
        return _link(form.anchorHref(), text)
    if form.fontWeight() >= QFont.Weight.Bold:
        return f"<b>{text}</b>"
    if form.fontFixedPitch():
        return f'<font backColor="#{page.TINT.hexval()[2:]}">{text}</font>'
    return text


def _link(chapter: str, text: str) -> str:
    return f'<a href="#{chapter}" color="#{page.ACCENT.hexval()[2:]}">{text}</a>'


def _pieces(block: QTextBlock) -> Iterator[QTextFragment]:
    run = block.begin()
    while not run.atEnd():
        yield run.fragment()
        run += 1
