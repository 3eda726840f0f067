"""The rows of the case list, fetched by windows as the eye reaches them; never a word of a case."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from counsellor_app.overriding import override
from counsellor_app.ui.cases.case_cells import CaseCells, Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.operations.finding_cases import CaseRow

AnyIndex = QModelIndex | QPersistentModelIndex

WINDOW = 100
"""Rows fetched at once: some screens full, read in a few milliseconds."""

WINDOWS_KEPT = 40
"""Windows held in memory; the one looked at longest ago goes first."""

WINDOWS_ASKED = 3
"""Asked at once at most: one screen, also where it straddles windows."""

_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Window:
    """Rows beside each other, and what their cells show."""

    rows: tuple[CaseRow, ...]
    cells: tuple[tuple[str, ...], ...]


class CaseTableModel(QAbstractTableModel):
    """A table of which only the windows that were looked at are here.

    Rows not yet here show nothing and are asked for. Asking waits for the end of the event, so
    that dragging the scroll bar past 100,000 rows asks for where it stops, not for all it passed.
    """

    window_wanted = Signal(int, int)
    """Emits offset and limit of rows that are looked at and are not here."""

    order_chosen = Signal(int, bool)
    """Emits the column to sort by, and whether descending."""

    def __init__(self, cells: CaseCells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells = cells
        self._count = 0
        self._windows: OrderedDict[int, Window] = OrderedDict()
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)

    def show(self, count: int, first: Sequence[CaseRow]) -> None:
        """Replace everything: `count` rows, of which the first are given."""
        self.beginResetModel()
        self._drop()
        self._count = count
        if first:
            self._windows[0] = self._window(first)
        self.endResetModel()

    def show_window(self, offset: int, rows: Sequence[CaseRow]) -> None:
        """Fill in rows asked for earlier."""
        number = offset // WINDOW
        self._asked.discard(number)
        if not rows or offset + len(rows) > self._count:
            return
        self._windows[number] = self._window(rows)
        if len(self._windows) > WINDOWS_KEPT:
            self._windows.popitem(last=False)
        last = self.index(offset + len(rows) - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(offset, 0), last)

    def forget(self) -> None:
        """Hold no row any more."""
        self.show(0, ())

    def row_at(self, index: AnyIndex) -> CaseRow | None:
        """The case shown at `index`; None while it is still being fetched."""
        window = self._windows.get(index.row() // WINDOW) if index.isValid() else None
        place = index.row() % WINDOW
        return window.rows[place] if window and place < len(window.rows) else None

    def _window(self, rows: Sequence[CaseRow]) -> Window:
        return Window(tuple(rows), tuple(self._cells.texts(row) for row in rows))

    def _drop(self) -> None:
        self._asking.stop()
        self._windows.clear()
        self._wanted.clear()
        self._asked.clear()

    def _want(self, number: int) -> None:
        if number not in self._asked:
            self._wanted.pop(number, None)
            self._wanted[number] = None
            self._asking.start()

    def _ask(self) -> None:
        latest = list(self._wanted)[-WINDOWS_ASKED:]
        self._wanted.clear()
        self._asked.update(latest)
        for number in latest:
            self.window_wanted.emit(number * WINDOW, WINDOW)

    def _text(self, row: int, column: int) -> str:
        number, place = divmod(row, WINDOW)
        window = self._windows.get(number)
        if window is None or place >= len(window.cells):
            self._want(number)
            return ""
        self._windows.move_to_end(number)
        return window.cells[place][column]

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(index.row(), index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self._text(index.row(), index.column())
                return self._cells.spoken(Column(index.column()), text)
            case _:
                return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._cells.heading(Column(section))
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.order_chosen.emit(column, order is Qt.SortOrder.DescendingOrder)
