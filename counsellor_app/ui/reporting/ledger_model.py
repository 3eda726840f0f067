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
from typing_extensions import override

from counsellor_app.casework.ledger import ReleaseKind
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

    def _text(self, entry: LedgerEntry, column: int) -> str:
        match column:
            case Column.NUMBER:
                return str(entry.entry_id)
            case Column.DAY:
                return format_day(entry.line.released_on)
            case Column.KIND:
                return self._kind(entry.line.kind)
            case _:
                return entry.line.sha256[:_SHOWN_OF_HASH]

    def _kind(self, kind: ReleaseKind) -> str:
        names = {
            ReleaseKind.SHEET_PDF: self.tr("Case sheet, PDF"),
            ReleaseKind.SHEET_HTML: self.tr("Case sheet, plain page"),
            ReleaseKind.ATTENDANCE_PDF: self.tr("Attendance proof, PDF"),
            ReleaseKind.REPORT_PDF: self.tr("Activity figures, PDF"),
            ReleaseKind.TABLES_JSON: self.tr("Activity figures, JSON"),
            ReleaseKind.TABLES_CSV: self.tr("Activity figures, CSV"),
            ReleaseKind.POOL_REPORT_PDF: self.tr("Report of the pool, PDF"),
            ReleaseKind.POOL_REPORT_HTML: self.tr("Report of the pool, plain page"),
            ReleaseKind.POOL_REPORT_XLSX: self.tr("Report of the pool, spreadsheet"),
            ReleaseKind.POOL_REPORT_CSV: self.tr("Report of the pool, CSV"),
            ReleaseKind.POOL_REPORT_JSON: self.tr("Report of the pool, JSON"),
            ReleaseKind.POOL_CARD: self.tr("Pool: own card"),
            ReleaseKind.POOL_ROSTER: self.tr("Pool: roster"),
            ReleaseKind.POOL_ROUND: self.tr("Pool: invitation to a round"),
            ReleaseKind.POOL_CONTRIBUTION: self.tr("Pool: contribution in two sealed halves"),
            ReleaseKind.POOL_LIST: self.tr("Pool: list for the key holder"),
            ReleaseKind.POOL_HALF_SUM: self.tr("Pool: half-sum for the opener"),
            ReleaseKind.POOL_RESULT: self.tr("Pool: result of a round"),
            ReleaseKind.NOT_WRITTEN: self.tr("Taken back: the file could not be written"),
        }
        return names[kind]

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
