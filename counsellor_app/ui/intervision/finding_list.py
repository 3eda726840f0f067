"""The list of findings: words at the left, where they stand at the right; letters are not typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from counsellor_app.overriding import override
from counsellor_app.ui.intervision.finding_model import MARK, FindingModel
from counsellor_app.ui.intervision.finding_wording import state_text
from counsellor_app.ui.intervision.mark_style import MarkState, formats, group_of, state_of
from counsellor_app.ui.theme import SMALL, TIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from counsellor_app.anonymisation.sheet_findings import Marked

AnyIndex = QModelIndex | QPersistentModelIndex

_OWN_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    }
)


class FindingList(QListView):
    """Arrows walk through it; every other key goes to whoever decides."""

    row_chosen = Signal(int)
    """The row that came into focus; -1 when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FindingModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RowPainter(self))
        self.setAccessibleName(self.tr("Findings"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def findings(self) -> FindingModel:
        """The rows."""
        return self._model

    @property
    def row(self) -> int:
        """The row in focus, or -1."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Bring a row into focus."""
        self.setCurrentIndex(self._model.index(row, 0))

    def _tell(self, now: QModelIndex) -> None:
        self.row_chosen.emit(now.row())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.row_chosen.emit(self.row)  # its place in the text may have been scrolled away

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self.scrollTo(self.currentIndex())  # another finding may leave the list less height

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OWN_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()


class _RowPainter(QStyledItemDelegate):
    """The wording with the line of its kind under it, and its state in words."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        mark: Marked | None = index.data(MARK)
        if mark is None:
            return
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(option.font)
        if is_selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        area = option.rect.adjusted(SMALL, 0, -SMALL, 0)
        written = " ".join(mark.wording.reveal().split())
        whole = option.fontMetrics.horizontalAdvance(written) + TIGHT
        width = min(whole, area.width() * 55 // 100)
        left = QRect(area.left(), area.top(), width, area.height())
        _paint_wording(painter, option, left, mark, is_selected=is_selected)
        right = QRect(area)
        right.setLeft(left.right() + SMALL)
        role = QPalette.ColorRole.HighlightedText if is_selected else _state_role(mark)
        painter.setPen(option.palette.color(role))
        told = option.fontMetrics.elidedText(
            state_text(mark), Qt.TextElideMode.ElideRight, right.width()
        )
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, option.fontMetrics.lineSpacing() + 2 * TIGHT)


def _state_role(mark: Marked) -> QPalette.ColorRole:
    is_open = state_of(mark) is MarkState.OPEN
    return QPalette.ColorRole.Text if is_open else QPalette.ColorRole.PlaceholderText


def _paint_wording(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    mark: Marked,
    *,
    is_selected: bool,
) -> None:
    look = formats(option.palette)[group_of(mark.finding.kind), state_of(mark)]
    written = " ".join(mark.wording.reveal().split())
    told = option.fontMetrics.elidedText(written, Qt.TextElideMode.ElideRight, area.width())
    line = QRect(area)
    line.setHeight(option.fontMetrics.height())
    line.moveCenter(area.center())
    ground = look.background().color()
    if not is_selected and look.background().style() is not Qt.BrushStyle.NoBrush:
        painter.fillRect(line, ground)
    role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
    ink: QColor = option.palette.color(role)
    painter.setPen(QPen(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, told)
