"""The sessions, newest first: the kind of each, and under it when, how, and whether it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from counsellor_app.casework.answers import number
from counsellor_app.casework.belgian import opened
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.session import SessionRow
from counsellor_app.overriding import override
from counsellor_app.ui.record_delegate import SECOND_LINE
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.casework.session import IntervisionSession, SessionId
    from counsellor_app.ui.vault_lane import VaultLane

AnyIndex = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class SessionListModel(QAbstractListModel):
    """All sessions: a counsellor has a few each year. Rows hold days and codes, no words."""

    def __init__(self, lane: VaultLane) -> None:
        super().__init__()
        self._rows: list[SessionRow] = []
        self._lane = lane

    def show_rows(self, rows: Sequence[SessionRow]) -> None:
        """Replace all sessions."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def session_at(self, index: AnyIndex) -> SessionId | None:
        """The session shown at `index`."""
        return self._rows[index.row()].session_id if index.isValid() else None

    def index_of(self, session_id: SessionId) -> QModelIndex:
        """Where a session is shown; an invalid index if it is not."""
        ids = [row.session_id for row in self._rows]
        return self.index(ids.index(session_id)) if session_id in ids else QModelIndex()

    def show_kept(self, session: IntervisionSession) -> None:
        """Show a session as it is kept now, where it stood."""
        index = self.index_of(session.session_id)
        if index.isValid():
            self._rows[index.row()] = row_of(session)
            self.dataChanged.emit(index, index)

    def _first_line(self, row: SessionRow) -> str:
        kind = self._label("se_kind", row.kind)
        return opened(kind) if kind else self.tr("Not filled in yet")

    def _second_line(self, row: SessionRow) -> str:
        sheets = self.tr("%n sheet(s)", None, row.sheets) if row.sheets else ""
        method = self._label("se_method", row.method)
        parts = (format_day(row.day), self._state(row), method, sheets)
        return " · ".join(part for part in parts if part)

    def _state(self, row: SessionRow) -> str:
        if not row.is_draft:
            return ""
        is_ahead = self._lane.is_open and row.day > self._lane.today()
        return self.tr("planned") if is_ahead else self.tr("draft")

    def _label(self, field_code: str, code: str) -> str:
        if not code or not self._lane.is_open:
            return ""
        field = self._lane.desk_codebook.field(Record.SESSION, field_code)
        return field.wording(code, self._lane.language)

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._first_line(row)
            case _ if role == SECOND_LINE:
                return self._second_line(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._first_line(row)}, {self._second_line(row)}"
            case _:
                return None


def row_of(session: IntervisionSession) -> SessionRow:
    """The session as a row of the list."""
    return SessionRow(
        session_id=session.session_id,
        day=session.day,
        kind=session.kind,
        method=session.method,
        minutes=session.minutes,
        sheets=number(session.coded, "se_sheets"),
        next_on=session.next_on,
        is_draft=session.is_draft,
    )
