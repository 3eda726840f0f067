"""The table of cases: one row a case, Enter or a double click opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from counsellor_app.ui.cases.case_cells import Column
from counsellor_app.ui.theme import MEDIUM

if TYPE_CHECKING:
    from counsellor_app.ui.cases.case_table_model import CaseTableModel

_DAY = "30/12/2026"
_WIDEST = {
    Column.NUMBER: "99999",
    Column.RECEIVED: _DAY,
    Column.STATUS: "Afgesloten",
    Column.ROLE: "Leidinggevende",
    Column.LAST_CONTACT: _DAY,
    Column.NEXT_STEP: _DAY,
    Column.HEARING: _DAY,
}
"""Typical contents: measuring real ones would fetch a thousand rows before the first paint."""


class CaseTable(QTableView):
    """Whole rows are chosen; Tab leaves the table instead of walking its cells."""

    def __init__(self, model: CaseTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def _size_columns(self) -> None:
        metrics = QFontMetrics(self.font())
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(metrics.lineSpacing() + MEDIUM)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(Column.KIND, QHeaderView.ResizeMode.Stretch)
        for column, widest in _WIDEST.items():
            heading = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            wide = max(metrics.horizontalAdvance(text) for text in (widest, heading))
            self.setColumnWidth(column, wide + 2 * MEDIUM)
