"""The list of sheets, without words."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from counsellor_app.anonymisation.case_sheet import Audience
from counsellor_app.overriding import override
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.anonymisation.case_sheet import SheetId
    from counsellor_app.anonymisation.kept_sheet import SheetRow

AnyIndex = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_SAME_TEXT = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
)


class Column(IntEnum):
    """What is shown of a sheet."""

    NUMBER = 0
    AUDIENCE = 1
    STATE = 2
    MADE = 3
    UNTIL = 4


class SheetTableModel(QAbstractTableModel):
    """Sheets in the order given; replaced whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SheetRow, ...] = ()
        self._today: date | None = None

    def show_rows(self, rows: tuple[SheetRow, ...], today: date | None) -> None:
        """Show these sheets and no others, as they stand today."""
        self.beginResetModel()
        self._rows = rows
        self._today = today
        self.endResetModel()

    def past(self) -> tuple[SheetId, ...]:
        """The sheets that were to be kept until today or an earlier day."""
        return tuple(sheet.sheet_id for sheet in self._rows if self._is_past(sheet))

    def sheet_at(self, row: int) -> SheetRow:
        """The sheet in a row."""
        return self._rows[row]

    def _text(self, sheet: SheetRow, column: int) -> str:
        match column:
            case Column.NUMBER:
                return self.tr("Sheet {number}").format(number=sheet.sheet_id)
            case Column.AUDIENCE:
                return audience_text(sheet.audience)
            case Column.STATE:
                return self._state(sheet)
            case Column.MADE:
                return format_day(sheet.made_on)
            case _:
                return self._until(sheet)

    def _until(self, sheet: SheetRow) -> str:
        if sheet.expires_on is None:
            return self.tr("set at approval")
        day = format_day(sheet.expires_on)
        return self.tr("{day} (past)").format(day=day) if self._is_past(sheet) else day

    def _is_past(self, sheet: SheetRow) -> bool:
        if self._today is None or sheet.expires_on is None:
            return False
        return sheet.expires_on <= self._today

    def _state(self, sheet: SheetRow) -> str:
        if sheet.approved_on is None:
            return self.tr("Draft")
        return self.tr("Approved on {day}").format(day=format_day(sheet.approved_on))

    def _heading(self, column: int) -> str:
        headings = (
            self.tr("Sheet"),
            self.tr("For"),
            self.tr("State"),
            self.tr("Made on"),
            self.tr("Kept until"),
        )
        return headings[column]

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in _SAME_TEXT:
            return self._text(self._rows[index.row()], index.column())
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        return None


def audience_text(audience: Audience) -> str:
    """Who will read a sheet, in the window's language."""
    if audience is Audience.SECTOR:
        return QCoreApplication.translate("sheets", "The sector")
    return QCoreApplication.translate("sheets", "The pool")
