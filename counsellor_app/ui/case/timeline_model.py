"""The rows at the left of a case: its parts first, then what was done, the newest on top."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QObject

    from counsellor_app.casework.case import Case, DocumentEntry, TimelineEntry
    from counsellor_app.casework.coded_case import Record
    from counsellor_app.ui.place import Place


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One row as it is painted; codes and days, never words. `record` is None for a paper."""

    place: Place
    record: Record | None = None
    when: str = ""
    title: str = ""
    summary: str = ""
    remark: str = ""
    is_draft: bool = False


PLACE_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def newest_first(case: Case) -> tuple[TimelineEntry | DocumentEntry, ...]:
    """Entries and papers of a case by day, the newest first; of one day the last one made first."""
    entries: list[tuple[date, int, TimelineEntry | DocumentEntry]] = [
        (entry.coded.day, entry.coded.record_id, entry) for entry in case.timeline
    ]
    entries += [(paper.added_on, paper.document_id, paper) for paper in case.documents]
    entries.sort(key=lambda row: row[:2], reverse=True)
    return tuple(entry for _, _, entry in entries)


class TimelineModel(QAbstractListModel):
    """An immutable tuple of rows, replaced whole; the selection is restored by place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TimelineRow, ...] = ()

    def show_rows(self, rows: tuple[TimelineRow, ...]) -> None:
        """Replace the rows; where only their contents differ, the list stays where it is."""
        if [row.place for row in rows] == [row.place for row in self._rows]:
            others = [
                n for n, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new
            ]
            self._rows = rows
            for number in others:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, place: Place) -> int:
        """The row of a place, -1 if it is not there."""
        for number, row in enumerate(self._rows):
            if row.place == place:
                return number
        return -1

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case (
                Qt.ItemDataRole.DisplayRole
                | Qt.ItemDataRole.AccessibleTextRole
                | Qt.ItemDataRole.ToolTipRole
            ):
                return spoken(row)
            case _ if role == PLACE_ROLE:
                return row.place
            case _ if role == ROW_ROLE:
                return row
            case _:
                return None


def spoken(row: TimelineRow) -> str:
    """A row as a screen reader says it."""
    return ", ".join(part for part in (row.title, row.when, row.summary, row.remark) if part)
