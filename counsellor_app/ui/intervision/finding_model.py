"""The findings of a sheet as a list, in the order of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from counsellor_app.overriding import override
from counsellor_app.ui.intervision.finding_wording import said_text

if TYPE_CHECKING:
    from counsellor_app.anonymisation.sheet_findings import Marked

AnyIndex = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
MARK = Qt.ItemDataRole.UserRole


class FindingModel(QAbstractListModel):
    """Rows hold words, so they are dropped with `show_marks(())` when the sheet is left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Marked, ...] = ()

    @property
    def marks(self) -> tuple[Marked, ...]:
        """The findings in their order."""
        return self._marks

    def show_marks(self, marks: tuple[Marked, ...]) -> None:
        """Show these findings; rows that stay are only told to have changed."""
        if len(marks) == len(self._marks) and marks:
            self._marks = marks
            self.dataChanged.emit(self.index(0, 0), self.index(len(marks) - 1, 0))
            return
        self.beginResetModel()
        self._marks = marks
        self.endResetModel()

    def mark_at(self, row: int) -> Marked | None:
        """The finding of a row, if there is one."""
        return self._marks[row] if 0 <= row < len(self._marks) else None

    def next_open(self, row: int, *, step: int = 1) -> int:
        """The next row from `row` that asks for a decision, around the end.

        Once none does, the next that may be considered; -1 if there is neither.
        """
        count = len(self._marks)
        around = [(row + step * distance) % count for distance in range(1, count + 1)]
        asking = (at for at in around if self._marks[at].needs_decision)
        waiting = (at for at in around if not self._marks[at].is_decided)
        return next(asking, next(waiting, -1))

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._marks)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        mark = self.mark_at(index.row())
        if mark is None:
            return None
        if role == MARK:
            return mark
        if role == Qt.ItemDataRole.DisplayRole:
            return mark.wording.reveal()
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return said_text(mark)
        return None
