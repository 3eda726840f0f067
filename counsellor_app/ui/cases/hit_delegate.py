"""Draws a hit: where it is, and under it the words, those searched for standing out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from counsellor_app.overriding import override
from counsellor_app.ui.cases.hit_model import HitModel, excerpt, place_text

if TYPE_CHECKING:
    from collections.abc import Sequence

AnyIndex = QModelIndex | QPersistentModelIndex

WIDE_CHARACTERS = 120
"""A line this wide holds what was found and enough around it; a narrower one takes two."""

_TINT = 70
"""Opacity of the mark behind a matched word, of 255: text keeps its contrast on it."""


class HitDelegate(QStyledItemDelegate):
    """Matched words are bold on a tinted ground: told by weight, not by colour alone."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        hit = model.hit_at(index) if isinstance(model, HitModel) else None
        if hit is None:
            return
        _paint_ground(painter, option)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        chosen = QPalette.ColorRole.HighlightedText
        area = _inner(option)
        painter.save()
        painter.setFont(option.font)
        role = chosen if is_selected else QPalette.ColorRole.PlaceholderText
        painter.setPen(option.palette.color(role))
        _paint_place(painter, option, area, place_text(hit))
        area.setTop(area.top() + option.fontMetrics.lineSpacing() + _gap(option) / 2)
        role = chosen if is_selected else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        _paint_words(painter, option, area, excerpt(hit), is_selected=is_selected)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines = (1 + _lines(option)) * option.fontMetrics.lineSpacing()
        return QSize(0, lines + round(4.5 * _gap(option)))


def _lines(option: QStyleOptionViewItem) -> int:
    width = option.widget.width() if option.widget else option.rect.width()
    return 1 if width > WIDE_CHARACTERS * option.fontMetrics.averageCharWidth() else 2


def _paint_place(painter: QPainter, option: QStyleOptionViewItem, area: QRectF, place: str) -> None:
    elided = option.fontMetrics.elidedText(place, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(QPointF(area.left(), area.top() + option.fontMetrics.ascent()), elided)


def _gap(option: QStyleOptionViewItem) -> int:
    return max(3, option.fontMetrics.lineSpacing() // 5)


def _inner(option: QStyleOptionViewItem) -> QRectF:
    gap = 2 * _gap(option)
    return QRectF(option.rect.adjusted(gap, gap, -gap, -gap))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawPrimitive(
        QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
    )


def _match_ranges(
    pieces: Sequence[tuple[str, bool]], option: QStyleOptionViewItem, *, is_selected: bool
) -> list[QTextLayout.FormatRange]:
    matched = QTextCharFormat()
    matched.setFontWeight(QFont.Weight.Bold)
    if not is_selected:
        tint = QColor(option.palette.color(QPalette.ColorRole.Highlight))
        tint.setAlpha(_TINT)
        matched.setBackground(tint)
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for words, is_match in pieces:
        # Qt counts UTF-16 units: a character outside the basic plane is two.
        length = len(words.encode("utf-16-le")) // 2
        if is_match:
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = start, length, matched
            ranges.append(found)
        start += length
    return ranges


def _paint_words(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRectF,
    pieces: Sequence[tuple[str, bool]],
    *,
    is_selected: bool,
) -> None:
    layout = QTextLayout("".join(words for words, _ in pieces), option.font)
    layout.setFormats(_match_ranges(pieces, option, is_selected=is_selected))
    layout.beginLayout()
    top = 0.0
    for _ in range(_lines(option)):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, top))
        top += option.fontMetrics.lineSpacing()
    layout.endLayout()
    layout.draw(painter, area.topLeft())
