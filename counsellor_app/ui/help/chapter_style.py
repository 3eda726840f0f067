"""How a chapter looks: sizes and spaces of docs/design.md, colours of the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QFont,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)

from counsellor_app.ui.help.search import Block
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIZES = {1: 1.6, 2: 1.15}
_ABOVE = {1: 0, 2: MEDIUM + SMALL}
_LINE_PERCENT = 130
PICTURE = "\ufffc"
"""The character that stands for a picture in a text."""


def blocks_of(document: QTextDocument) -> list[Block]:
    """The paragraphs of a chapter, for searching."""
    return [
        Block(block.text(), block.position(), block.blockFormat().headingLevel() > 0)
        for block in _blocks(document)
        if block.text().strip()
    ]


def images(document: QTextDocument) -> list[tuple[QTextCursor, QTextImageFormat]]:
    """Each picture, with a cursor that has selected it."""
    return [
        (_selecting(document, place), form.toImageFormat())
        for place, form in _pieces(document)
        if form.isImageFormat()
    ]


def show_captions(document: QTextDocument) -> None:
    """Under each picture what is to be seen on it: eyes and screen readers get the same words."""
    for cursor, image in reversed(images(document)):
        told = str(image.property(QTextFormat.Property.ImageAltText.value) or "")
        cursor.setPosition(cursor.selectionEnd())
        cursor.insertBlock(cursor.blockFormat(), QTextCharFormat())
        cursor.insertText(told, QTextCharFormat())
        cursor.block().setUserState(CAPTION)


CAPTION = 1
"""State of a paragraph that says what is on the picture above it."""


def dress(document: QTextDocument, palette: QPalette, font: QFont) -> None:
    """Give every paragraph its size, space and colour."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in _blocks(document):
        _dress_block(QTextCursor(block), block, palette, font)
    cursor.endEditBlock()
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            _dress_table(table, palette)


def _dress_block(cursor: QTextCursor, block: QTextBlock, palette: QPalette, font: QFont) -> None:
    level = block.blockFormat().headingLevel()
    spaced = QTextBlockFormat()
    if PICTURE not in block.text():  # a share of a picture's height would be a gap under it
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spaced.setLineHeight(_LINE_PERCENT, int(proportional.value))
    spaced.setTopMargin(_ABOVE.get(level, 0))
    spaced.setBottomMargin(TIGHT if level or cursor.currentTable() else SMALL)
    cursor.mergeBlockFormat(spaced)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    dressed = QTextCharFormat()
    if level:
        dressed = QTextCharFormat(block.charFormat())
        dressed.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        dressed.setFontPointSize(font.pointSizeF() * _SIZES.get(level, 1.0))
        dressed.setFontWeight(QFont.Weight.DemiBold)
        cursor.setCharFormat(dressed)
    elif block.userState() == CAPTION:
        dressed.setForeground(palette.color(QPalette.ColorRole.PlaceholderText))
        cursor.mergeCharFormat(dressed)


def _dress_table(table: QTextTable, palette: QPalette) -> None:
    """A line under each row, as in our documents."""
    shaped = table.format()
    shaped.setBorder(0)
    shaped.setCellPadding(TIGHT)
    shaped.setCellSpacing(0)
    shaped.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shaped)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            lined = cell.format().toTableCellFormat()
            lined.setBottomBorder(1)
            lined.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            lined.setBottomBorderBrush(palette.color(QPalette.ColorRole.Mid))
            cell.setFormat(lined)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _pieces(document: QTextDocument) -> Iterator[tuple[int, QTextCharFormat]]:
    """Every run of one look, with the place it begins at."""
    for block in _blocks(document):
        run = block.begin()
        while not run.atEnd():
            piece = run.fragment()
            yield piece.position(), piece.charFormat()
            run += 1


def _selecting(document: QTextDocument, place: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(place)
    cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
    return cursor
