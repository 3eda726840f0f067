"""The register of what left, one row a file, newest first."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from counsellor_app.overriding import override
from counsellor_app.ui.reporting.kind_wording import kind_text
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from counsellor_app.casework.ledger import LedgerEntry

AnyIndex = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_SAME_TEXT = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
_SHOWN_OF_HASH = 16


class Column(IntEnum):
    """What is shown of a line."""

    NUMBER = 0
    DAY = 1
    KIND = 2
    HASH = 3


class LedgerModel(QAbstractTableModel):
    """Entries as they stand in the vault; replaced whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LedgerEntry, ...] = ()

    def show_entries(self, entries: tuple[LedgerEntry, ...]) -> None:
        """Show these entries, given oldest first."""
        self.beginResetModel()
        self._entries = tuple(reversed(entries))
        self.endResetModel()

    def entry_at(self, row: int) -> LedgerEntry:
        """The entry in a row."""
        return self._entries[row]

    def row_of(self, entry_id: int) -> int:
        """The row of an entry by its number, the newest first."""
        return next(n for n, held in enumerate(self._entries) if held.entry_id == entry_id)

    def _text(self, entry: LedgerEntry, column: int) -> str:
        match column:
            case Column.NUMBER:
                return str(entry.entry_id)
            case Column.DAY:
                return format_day(entry.line.released_on)
            case Column.KIND:
                return kind_text(entry.line.kind)
            case _:
                return entry.line.sha256[:_SHOWN_OF_HASH]

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role in _SAME_TEXT:
            return self._text(entry, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.HASH:
            return entry.line.sha256
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (
                self.tr("No."),
                self.tr("Day"),
                self.tr("What left"),
                self.tr("Fingerprint of the file"),
            )
            return names[section]
        return None
