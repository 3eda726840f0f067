"""The table of cases: one row a case, Enter or a double click opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.cases.case_cells import Column
from counsellor_app.ui.theme import LARGE, MEDIUM

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from counsellor_app.ui.cases.case_table_model import CaseTableModel

_DAY = "30/12/2026"
_WIDEST = {
    Column.NUMBER: "99999",
    Column.RECEIVED: _DAY,
    Column.STATUS: "Afgesloten",
    Column.LAST_CONTACT: _DAY,
    Column.NEXT_STEP: _DAY,
    Column.HEARING: _DAY,
}
"""Typical contents: measuring real ones would fetch a thousand rows before the first paint."""

ENOUGH_CHARACTERS = 22
"""Of a kind or a role: enough to tell them apart."""


class CaseTable(QTableView):
    """Whole rows are chosen; Tab leaves the table instead of walking its cells."""

    def __init__(self, model: CaseTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_sized = False
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("Cases"))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.RECEIVED, Qt.SortOrder.DescendingOrder)
        self._size_columns()

    def sort_by(self, column: int) -> None:
        """Sort by a column, days from the newest; by the same one again the other way round."""
        header = self.horizontalHeader()
        is_same = header.sortIndicatorSection() == column
        is_ascending = header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        other = Qt.SortOrder.DescendingOrder if is_ascending else Qt.SortOrder.AscendingOrder
        self.sortByColumn(column, other if is_same else Qt.SortOrder.DescendingOrder)

    def show_order(self, column: int, *, is_descending: bool) -> None:
        """Put the arrow over a column without sorting anew."""
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.horizontalHeader()):
            self.horizontalHeader().setSortIndicator(column, order)
        self.horizontalHeader().viewport().update()

    def choose(self, row: int, *, is_marked: bool) -> None:
        """Make a row the current one; unmarked while the keyboard walks the hits instead."""
        commands = QItemSelectionModel.SelectionFlag
        mark = commands.ClearAndSelect | commands.Rows if is_marked else commands.Clear
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), mark)

    def show_chosen(self, *, is_chosen: bool) -> None:
        """Mark the current row, or show none marked."""
        self.choose(self.currentIndex().row(), is_marked=is_chosen)

    def _size_columns(self) -> None:
        metrics = QFontMetrics(self.font())
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(metrics.lineSpacing() + MEDIUM)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, widest in _WIDEST.items():
            heading = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            wide = max(metrics.horizontalAdvance(text) for text in (widest, heading))
            self.setColumnWidth(column, wide + LARGE)
        self._is_sized = True

    def _share_room(self) -> None:
        """Give the columns of words the room that is left; too little, and the table scrolls."""
        taken = sum(self.columnWidth(column) for column in _WIDEST)
        enough = QFontMetrics(self.font()).averageCharWidth() * ENOUGH_CHARACTERS
        share = max(enough, (self.viewport().width() - taken) // 2)
        for column in (Column.KIND, Column.ROLE):
            self.setColumnWidth(column, share)

    @override
    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.FontChange and self._is_sized:
            self._size_columns()
            self._share_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.show_chosen(is_chosen=True)
