"""Draws a record as two lines: what it is, and under it, smaller in weight, when and how."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from counsellor_app.overriding import override
from counsellor_app.ui.theme import MEDIUM, SMALL

AnyIndex = QModelIndex | QPersistentModelIndex

SECOND_LINE = Qt.ItemDataRole.UserRole + 1
"""What a model answers with when and how."""


def record_list(model: QAbstractItemModel, name: str) -> QListView:
    """A list of records by that name, each in two lines."""
    shown = QListView()
    shown.setModel(model)
    shown.setItemDelegate(RecordDelegate(shown))
    shown.setUniformItemSizes(True)
    shown.setAccessibleName(name)
    return shown


class RecordDelegate(QStyledItemDelegate):
    """Two lines of one height for every record."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        style = option.widget.style() if option.widget else QApplication.style()
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        style.drawPrimitive(panel, option, painter, option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        area = option.rect.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
        upper, lower = QRect(area), QRect(area)
        upper.setHeight(area.height() // 2)
        lower.setTop(upper.bottom() + 1)
        painter.save()
        painter.setFont(option.font)
        chosen = QPalette.ColorRole.HighlightedText
        first, second = QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText
        for line, text, colour in (
            (upper, index.data(Qt.ItemDataRole.DisplayRole), first),
            (lower, index.data(SECOND_LINE), second),
        ):
            painter.setPen(option.palette.color(chosen if is_selected else colour))
            _draw(painter, line, str(text), option.fontMetrics)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * SMALL)


def _draw(painter: QPainter, line: QRect, text: str, metrics: QFontMetrics) -> None:
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
