"""How a row at the left of a case is painted: its day, what it is, and a quiet second line."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from counsellor_app.overriding import override
from counsellor_app.ui.case.timeline_model import ROW_ROLE, TimelineRow
from counsellor_app.ui.place import Part
from counsellor_app.ui.theme import SMALL, TIGHT

_Index = QModelIndex | QPersistentModelIndex
_PARTS = frozenset({Part.CASE, Part.PERSONS, Part.CLOSING})


class TimelinePainter(QStyledItemDelegate):
    """Two lines a row, and three where something is still to be done; sizes follow the font."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = cast("TimelineRow", index.data(ROW_ROLE))
        height = _metrics(option).height()  # asked of each row of the list whenever it is laid out
        lines = 1 + bool(row.summary) + bool(row.remark)
        return QSize(6 * height, lines * (height + 1) + 2 * _margin(row))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = cast("TimelineRow", index.data(ROW_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(_state(option) & QStyle.StateFlag.State_Selected)
        _paint_ground(painter, option, is_selected=is_selected)
        _paint_lines(painter, option, row, is_selected=is_selected)
        painter.restore()


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # pyright: ignore[reportAttributeAccessIssue]  the stubs leave out the fields of style options


def _font(option: QStyleOptionViewItem) -> QFont:
    return option.font  # pyright: ignore[reportAttributeAccessIssue]  as above


def _metrics(option: QStyleOptionViewItem) -> QFontMetrics:
    return option.fontMetrics  # pyright: ignore[reportAttributeAccessIssue]  as above


def _palette(option: QStyleOptionViewItem) -> QPalette:
    return option.palette  # pyright: ignore[reportAttributeAccessIssue]  as above


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect  # pyright: ignore[reportAttributeAccessIssue]  as above


def _margin(row: TimelineRow) -> int:
    return SMALL if row.place.part in _PARTS else SMALL - 2


def _lines(row: TimelineRow) -> list[str]:
    return [line for line in (row.title, row.summary, row.remark) if line]


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, is_selected: bool) -> None:
    ground = _rect(option).adjusted(TIGHT, 1, -TIGHT, -1)
    palette = _palette(option)
    painter.setPen(Qt.PenStyle.NoPen)
    if is_selected:
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(ground, 6, 6)
    elif _state(option) & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(ground, 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_lines(
    painter: QPainter, option: QStyleOptionViewItem, row: TimelineRow, *, is_selected: bool
) -> None:
    palette = _palette(option)
    strong = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
    quiet = strong if is_selected else QPalette.ColorRole.PlaceholderText
    font = QFont(_font(option))
    area = _rect(option).adjusted(SMALL + TIGHT, _margin(row), -SMALL - TIGHT, 0)
    height = QFontMetrics(font).height() + 1
    if row.when:
        painter.setFont(font)
        painter.setPen(palette.color(quiet))
        painter.drawText(
            QRect(area.left(), area.top(), area.width(), height),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            row.when,
        )
    for number, line in enumerate(_lines(row)):
        font.setWeight(QFont.Weight.DemiBold if number == 0 else QFont.Weight.Normal)
        font.setItalic(line == row.remark)
        painter.setFont(font)
        painter.setPen(palette.color(strong if number == 0 or line == row.remark else quiet))
        width = area.width() - (_day_width(row, font) if number == 0 else 0)
        shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, width)
        painter.drawText(
            QRect(area.left(), area.top() + number * height, width, height),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            shown,
        )


def _day_width(row: TimelineRow, font: QFont) -> int:
    if not row.when:
        return 0
    return QFontMetrics(font).horizontalAdvance(row.when) + SMALL
