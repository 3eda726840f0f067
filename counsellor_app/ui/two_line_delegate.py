"""Draws an item of a list as what it is, and under it in a softer colour what is to know of it."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from counsellor_app.overriding import override
from counsellor_app.ui.theme import SMALL, TIGHT

AnyIndex = QModelIndex | QPersistentModelIndex

INDENTED = Qt.ItemDataRole.UserRole + 1
"""Whether an item without a tick starts where the words of those with a tick do."""

_TICK = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_TALL = 100_000


class TwoLineDelegate(QStyledItemDelegate):
    """The first line of an item's text is set in semibold; both lines wrap, nothing is cut.

    An item without a second line is a heading over those that follow.
    """

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self._paint_ground(painter, option, index)
        area = _text_area(option.rect.adjusted(0, TIGHT, 0, -TIGHT), _room_before(option, index))
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        for place, (text, font, role) in zip((0, 1), _lines(option, index), strict=False):
            if place:
                area.setTop(area.top() + _height(_lines(option, index)[0], area.width()))
            colour = QPalette.ColorRole.HighlightedText if is_chosen else role
            painter.setFont(font)
            painter.setPen(option.palette.color(QPalette.ColorGroup.Active, colour))
            painter.drawText(area, int(_WRAPPED), text)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        area = _text_area(QRect(0, 0, width, _TALL), _room_before(option, index))
        height = sum(_height(line, area.width()) for line in _lines(option, index))
        return QSize(width, height + 2 * TIGHT)

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        return super().editorEvent(event, model, _beside_first_line(option, index), index)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        """The row with its icon, and the tick where the eye looks for it; the text is ours."""
        style = option.widget.style() if option.widget else QApplication.style()
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        tick = QStyleOptionViewItem(row)
        has_tick = bool(row.features & _TICK)
        row.features &= ~_TICK
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, option.widget)
        if has_tick:
            tick.rect = style.subElementRect(
                QStyle.SubElement.SE_ItemViewItemCheckIndicator,
                _beside_first_line(tick, index),
                option.widget,
            )
            is_on = tick.checkState is Qt.CheckState.Checked
            tick.state &= ~(QStyle.StateFlag.State_On | QStyle.StateFlag.State_Off)
            tick.state |= QStyle.StateFlag.State_On if is_on else QStyle.StateFlag.State_Off
            mark = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
            style.drawPrimitive(mark, tick, painter, option.widget)

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        option.text = ""
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the row's ground shows it; no frame


Line = tuple[str, QFont, QPalette.ColorRole]


def _lines(option: QStyleOptionViewItem, index: AnyIndex) -> list[Line]:
    first, *rest = str(index.data(Qt.ItemDataRole.DisplayRole)).split("\n", 1)
    strong = QFont(option.font)
    strong.setWeight(QFont.Weight.DemiBold)
    told: list[Line] = [(first, strong, QPalette.ColorRole.Text)]
    return told + [(text, option.font, QPalette.ColorRole.PlaceholderText) for text in rest]


def _height(line: Line, width: int) -> int:
    text, font, _ = line
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, _TALL), int(_WRAPPED), text).height()


def _beside_first_line(option: QStyleOptionViewItem, index: AnyIndex) -> QStyleOptionViewItem:
    """Where the tick of a row has its room: under the headings' first letter, by the first line."""
    placed = QStyleOptionViewItem(option)
    margin = QStyle.PixelMetric.PM_FocusFrameHMargin
    style = option.widget.style() if option.widget else QApplication.style()
    before = SMALL - style.pixelMetric(margin, option, option.widget)
    first = _lines(option, index)[0]
    area = _text_area(option.rect.adjusted(0, TIGHT, 0, -TIGHT), _room_before(option, index))
    rect = option.rect.adjusted(before, TIGHT, 0, 0)
    rect.setHeight(_height(first, area.width()))
    placed.rect = rect
    return placed


def _text_area(rect: QRect, before: int) -> QRect:
    return rect.adjusted(SMALL + before, 0, -SMALL, 0)


def _room_before(option: QStyleOptionViewItem, index: AnyIndex) -> int:
    """What a tick or an icon takes, with the space after it."""
    style = option.widget.style() if option.widget else QApplication.style()
    if index.data(Qt.ItemDataRole.CheckStateRole) is not None or index.data(INDENTED):
        metric = QStyle.PixelMetric.PM_IndicatorWidth
        return style.pixelMetric(metric, option, option.widget) + SMALL
    if index.data(Qt.ItemDataRole.DecorationRole) is not None:
        return option.decorationSize.width() + SMALL
    return 0
