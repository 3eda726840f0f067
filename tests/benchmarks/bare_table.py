"""A window as anyone would write it first: the measure for ours.

It is imported where it is wanted and not before: what importing Qt costs belongs to the measure.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QMainWindow, QTableView

ROWS, COLUMNS = 10_000, 8


class Cells(QAbstractTableModel):
    """Two numbers in each cell."""

    def rowCount(self, _: QModelIndex | None = None) -> int:  # noqa: N802 Qt's name
        return ROWS

    def columnCount(self, _: QModelIndex | None = None) -> int:  # noqa: N802 Qt's name
        return COLUMNS

    def data(self, index: QModelIndex, role: int = 0) -> str | None:
        shown = Qt.ItemDataRole.DisplayRole
        return f"{index.row()} {index.column()}" if role == shown else None


def bare_window(width: int, height: int) -> tuple[QMainWindow, QTableView]:
    """A table in a window, not shown yet."""
    window = QMainWindow()
    table = QTableView()
    table.setModel(Cells(window))
    window.setCentralWidget(table)
    window.resize(width, height)
    return window, table
