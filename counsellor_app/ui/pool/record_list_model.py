"""The records of one kind, newest first: a line that names each, and a line of days and codes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from counsellor_app.casework.answers import codes, number
from counsellor_app.casework.belgian import opened
from counsellor_app.casework.coded_case import Record
from counsellor_app.overriding import override
from counsellor_app.ui.record_delegate import SECOND_LINE
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.coded_case import RecordId
    from counsellor_app.casework.pool_records import PoolRecord

AnyIndex = QModelIndex | QPersistentModelIndex

_NAMED_BY = {
    Record.QUESTION: "q_topic",
    Record.SIGNAL: "sg_kind",
    Record.ACTIVITY: "ac_kind",
    Record.LEARNING: "le_kind",
}
_FURTHER = {
    Record.QUESTION: "q_channel",
    Record.SIGNAL: "sg_theme",
    Record.COMPANY: "co_pc",
}

_NOWHERE = QModelIndex()


class RecordListModel(QAbstractListModel):
    """All records of a kind: a counsellor has tens of them. Names are emptied by `forget()`."""

    def __init__(self, codebook: Codebook, language: str) -> None:
        super().__init__()
        self._records: list[PoolRecord] = []
        self._codebook = codebook
        self._language = language

    def show(self, records: Sequence[PoolRecord]) -> None:
        """Replace all records."""
        self.beginResetModel()
        self._records = list(records)
        self.endResetModel()

    def forget(self) -> None:
        """Hold no record any more."""
        self.show(())

    def records(self) -> tuple[PoolRecord, ...]:
        """All records, in the order shown."""
        return tuple(self._records)

    def record_at(self, index: AnyIndex) -> PoolRecord | None:
        """The record shown at `index`."""
        return self._records[index.row()] if index.isValid() else None

    def index_of(self, record_id: RecordId) -> QModelIndex:
        """Where a record is shown; an invalid index if it is not."""
        ids = [kept.coded.record_id for kept in self._records]
        return self.index(ids.index(record_id)) if record_id in ids else QModelIndex()

    def put_first(self, record: PoolRecord) -> QModelIndex:
        """Show a new record above the others."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._records.insert(0, record)
        self.endInsertRows()
        return self.index(0)

    def replace(self, record: PoolRecord) -> None:
        """Show a record as it is kept now, where it stood."""
        index = self.index_of(record.coded.record_id)
        if index.isValid():
            self._records[index.row()] = replace(record)
            self.dataChanged.emit(index, index)

    def remove(self, record_id: RecordId) -> None:
        """Show a record no more."""
        row = self.index_of(record_id).row()
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._records[row]
            self.endRemoveRows()

    def _first_line(self, record: PoolRecord) -> str:
        coded = record.coded
        named = " ".join(record.name.reveal().split())
        by_code = self._labels(record, _NAMED_BY.get(coded.record, ""))
        nameless = QCoreApplication.translate("Pool", "Not filled in yet")
        parts = (opened(by_code), named)
        return " · ".join(part for part in parts if part) or nameless

    def _second_line(self, record: PoolRecord) -> str:
        coded = record.coded
        parts = [self._labels(record, _FURTHER.get(coded.record, ""))]
        if coded.record is not Record.COMPANY:
            parts.insert(0, format_day(coded.day))
        if "ac_participants" in coded.answers:
            people = number(coded.answers, "ac_participants")
            parts.append(self.tr("%n participant(s)", None, people))
        if coded.is_draft:
            parts.append(QCoreApplication.translate("Pool", "draft"))
        return " · ".join(part for part in parts if part)

    def _labels(self, record: PoolRecord, field_code: str) -> str:
        held = codes(record.coded.answers, field_code)
        if not held:
            return ""
        return self._codebook.field(record.coded.record, field_code).wording(held, self._language)

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._records)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record = self.record_at(index)
        if record is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._first_line(record)
            case _ if role == SECOND_LINE:
                return self._second_line(record)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._first_line(record)}, {self._second_line(record)}"
            case _:
                return None
