"""Draws a hit: where it is, and under it the words, those searched for standing out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from counsellor_app.ui.cases.hit_model import HitModel, excerpt, place_text

if TYPE_CHECKING:
    from collections.abc import Sequence

AnyIndex = QModelIndex | QPersistentModelIndex

LINES = 2
"""Lines of words shown of each hit."""

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
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(role))
        area = _inner(option)
        lines = QFontMetrics(option.font).lineSpacing()
        place = QFontMetrics(option.font).elidedText(
            place_text(hit), Qt.TextElideMode.ElideRight, int(area.width())
        )
        painter.drawText(
            QPointF(area.left(), area.top() + QFontMetrics(option.font).ascent()), place
        )
        area.setTop(area.top() + lines + _gap(option))
        _paint_words(painter, option, area, excerpt(hit), is_selected=is_selected)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines = (LINES + 1) * QFontMetrics(option.font).lineSpacing()
        return QSize(0, lines + 5 * _gap(option))


def _gap(option: QStyleOptionViewItem) -> int:
    return max(3, QFontMetrics(option.font).lineSpacing() // 5)


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
    layout.setCacheEnabled(False)
    layout.beginLayout()
    top = 0.0
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, top))
        top += QFontMetrics(option.font).lineSpacing()
    layout.endLayout()
    ranges = _match_ranges(pieces, option, is_selected=is_selected)
    layout.draw(painter, area.topLeft(), ranges)
