"""Register: every file that left this vault, and exactly what it said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.operations.reporting import list_ledger
from counsellor_app.ui.empty_state import EmptyState
from counsellor_app.ui.forms import PlainLabel, heading_label, name_field
from counsellor_app.ui.no_dragging import keep_words_here
from counsellor_app.ui.reporting.file_check import FileCheck
from counsellor_app.ui.reporting.ledger_model import Column, LedgerModel
from counsellor_app.ui.reporting.ledger_wording import content_text
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex

    from counsellor_app.casework.ledger import Ledger
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane


class LedgerPanel(QWidget):
    """Lines are added by themselves and can be neither changed nor taken away."""

    def __init__(
        self, lane: VaultLane, dialogs: Callable[[], Dialogs], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._check = FileCheck(lane, dialogs)
        self._model = LedgerModel(self)
        self._table = QTableView()
        self._content = QPlainTextEdit(readOnly=True)
        keep_words_here(self._content)
        self._state = PlainLabel()
        self._stack = QStackedWidget()
        self._build_table()
        self._build_layout()
        self._check.found.connect(self._go_to)

    def load(self) -> None:
        """Read the register again."""
        self._lane.ask(self, list_ledger, then=self._show)

    def forget(self) -> None:
        """Drop the lines."""
        self._model.show_entries(())
        self._content.clear()
        self._check.forget()

    def _show(self, ledger: Ledger) -> None:
        self._model.show_entries(ledger.entries)
        self._check.show_ledger(ledger)
        self._stack.setCurrentIndex(1 if ledger.entries or ledger.broken_at else 0)
        if ledger.broken_at is None:
            self._state.setText(self.tr("All lines follow one from another: none is missing."))
        else:
            sentence = self.tr(
                "From line {number} on the register does not add up: a line was changed, moved, "
                "added or taken out, and not by this app. Your cases are safe. A backup of an "
                "earlier day may still hold the register as it was."
            )
            self._state.setText(sentence.format(number=ledger.broken_at))
        set_role(self._state, "good" if ledger.broken_at is None else "problem")
        if ledger.entries:
            self._table.selectRow(0)

    def _show_content(self, current: QModelIndex) -> None:
        if current.isValid():
            self._content.setPlainText(content_text(self._model.entry_at(current.row()).line))

    def _go_to(self, entry_id: int) -> None:
        """Bring the line of a file that was looked up into view."""
        row = self._model.row_of(entry_id)
        self._table.selectRow(row)
        self._table.scrollTo(self._model.index(row, 0))

    def _build_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)  # a long kind of file takes two lines in large text
        table.setAccessibleName(self.tr("Register of what left"))
        table.verticalHeader().hide()
        rows = table.verticalHeader()
        rows.setMinimumSectionSize(QFontMetrics(self.font()).lineSpacing() + MEDIUM)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(Column.KIND, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._show_content)

    def _build_layout(self) -> None:
        empty = EmptyState(
            self.tr("Nothing has left yet"),
            self.tr(
                "Every file that leaves this vault is listed here: a sheet, a report, a message "
                "to the pool, a copy of a backup. Of each the day, what it said, and a fingerprint "
                "by which you know it again. A line is never changed or taken away."
            ),
        )
        about = PlainLabel(
            self.tr(
                "Every file this app wrote outside your vault, without words of a case. With the "
                "fingerprint you can tell whether a file is the one that left."
            ),
            role="muted",
        )
        name_field(self._content, self.tr("What the file said"))
        line = self._content.fontMetrics().lineSpacing()
        self._content.setMaximumHeight(line * 11)
        self._content.setMinimumHeight(line * 3)
        self._table.setMinimumHeight(self._table.horizontalHeader().sizeHint().height() + line * 5)
        holder = QWidget()
        filled = QVBoxLayout(holder)
        filled.setContentsMargins(0, 0, 0, MEDIUM)
        filled.setSpacing(SMALL)
        for widget in (about, self._state, self._check, self._table):
            filled.addWidget(widget, int(widget is self._table))
        filled.addWidget(heading_label(self.tr("What the file said")))
        filled.addWidget(self._content)
        self._stack.addWidget(empty)
        self._stack.addWidget(scrolled(holder))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
