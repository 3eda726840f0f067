"""Which reports are counted: a tick each, and why one is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from counsellor_app.operations.pooling.taking_part import Exclusion
from counsellor_app.ui.forms import PlainLabel, heading_label, name_field
from counsellor_app.ui.round.lines_high import fit_rows
from counsellor_app.ui.theme import SMALL, TIGHT
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from counsellor_app.operations.pooling.preview import OfferedReport

_CASE = Qt.ItemDataRole.UserRole
_WHY = _CASE + 1
_MOST_ROWS = 6


class ReportTicks(QWidget):
    """Nobody is told that a report was left out."""

    left_out = Signal(int, object)
    """The id of a case, and the `Exclusion`."""
    taken_along = Signal(int)
    """The id of a case that is to be counted again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setSpacing(TIGHT // 2)
        self._list.setAccessibleName(self.tr("Reports that are counted"))
        self._reason = QComboBox()
        self._reason.addItem(self.tr("The reporter asks it"), Exclusion.REPORTER)
        self._reason.addItem(self.tr("A colleague counts it already"), Exclusion.COLLEAGUE)
        self._why = QWidget()
        self._build_layout()
        self._list.itemChanged.connect(self._tell)
        self._list.currentItemChanged.connect(self._show_reason)
        self._reason.activated.connect(self._tell_reason)

    def show_reports(self, offered: tuple[OfferedReport, ...]) -> None:
        """Show the reports; rows stay where they are, for who is on one with the keyboard."""
        with QSignalBlocker(self._list):
            while self._list.count() > len(offered):
                self._list.takeItem(self._list.count() - 1)
            for row, report in enumerate(offered):
                self._fill(self._list.item(row) or self._added(), report)
            self._list.setCurrentRow(min(max(self._list.currentRow(), 0), len(offered) - 1))
        self._show_reason(self._list.currentItem())
        self.setVisible(bool(offered))
        fit_rows(self._list, min(len(offered), _MOST_ROWS))

    def forget(self) -> None:
        """Drop the reports."""
        with QSignalBlocker(self._list):
            self._list.clear()

    def _added(self) -> QListWidgetItem:
        item = QListWidgetItem()
        self._list.addItem(item)
        return item

    def _fill(self, item: QListWidgetItem, report: OfferedReport) -> None:
        told = self.tr("Case {number}, registered on {day}").format(
            number=report.case.case_no, day=format_day(report.registered_on)
        )
        if report.why_not is Exclusion.REPORTER:
            told = self.tr("{case}: not counted, the reporter asks it").format(case=told)
        elif report.why_not is Exclusion.COLLEAGUE:
            told = self.tr("{case}: not counted, a colleague does").format(case=told)
        item.setText(told)
        is_counted = report.why_not is None
        item.setCheckState(Qt.CheckState.Checked if is_counted else Qt.CheckState.Unchecked)
        item.setData(_CASE, report.case.case_id)
        item.setData(_WHY, report.why_not)

    def _tell(self, item: QListWidgetItem) -> None:
        case_id: object = item.data(_CASE)
        if not isinstance(case_id, int):
            return
        if item.checkState() is Qt.CheckState.Checked:
            self.taken_along.emit(case_id)
        else:
            self.left_out.emit(case_id, Exclusion.REPORTER)

    def _show_reason(self, item: QListWidgetItem | None) -> None:
        """The reason of the report in the list, if it is left out."""
        why: object = None if item is None else item.data(_WHY)
        self._why.setVisible(why is not None)
        if why is not None:
            self._reason.setCurrentIndex(self._reason.findData(why))

    def _tell_reason(self) -> None:
        """Of the report in the list, which is left out: else there is no reason to choose."""
        item, why = self._list.currentItem(), Exclusion(self._reason.currentData())
        case_id: object = item.data(_CASE)
        if isinstance(case_id, int) and item.data(_WHY) != why:
            self.left_out.emit(case_id, why)

    def _build_layout(self) -> None:
        name_field(self._reason, self.tr("Why this report is left out"))
        label = PlainLabel(self.tr("Why this report is left out"))
        label.setBuddy(self._reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(self.tr("Leaving a report out")))
        told = self.tr(
            "Take the tick away if the reporter asks it, or if a colleague counts the report "
            "already. Nobody is told."
        )
        column.addWidget(PlainLabel(told))
        column.addWidget(self._list)
        reason = QVBoxLayout(self._why)
        reason.setContentsMargins(0, 0, 0, 0)
        reason.setSpacing(TIGHT)
        reason.addWidget(label)
        reason.addWidget(self._reason, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._why)
