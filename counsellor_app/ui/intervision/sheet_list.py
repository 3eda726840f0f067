"""All sheets, newest first; Enter or a double click opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.overriding import override
from counsellor_app.ui.empty_state import EmptyState
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.intervision.past_notice import PastNotice
from counsellor_app.ui.intervision.sheet_table_model import Column, SheetTableModel
from counsellor_app.ui.theme import MEDIUM, READING_WIDTH, set_role
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.anonymisation.case_sheet import SheetId
    from counsellor_app.anonymisation.kept_sheet import SheetRow


class SheetList(QWidget):
    """The sheets there are; making one starts from a case."""

    sheet_chosen = Signal(int)
    """The id of a sheet to open."""
    erasure_wanted = Signal(int)
    """The id of a sheet to erase."""
    past_erasure_wanted = Signal(object)
    """The ids of all sheets past their day, to erase them together."""
    cases_wanted = Signal()
    """Making a sheet starts in the list of cases."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SheetTableModel(self)
        self._past = PastNotice()
        self._table = QTableView()
        self._open = QPushButton(self.tr("Open"))
        self._erase = QPushButton(self.tr("Erase"))
        writes(self._erase)
        self._empty = EmptyState(
            self.tr("No sheets yet"),
            self.tr(
                "A sheet starts from a case. Open the case and choose “For intervision”: you get a "
                "draft in general terms, without names, that you finish yourself."
            ),
            self.tr("To the cases"),
        )
        self._stack = QStackedWidget()
        self._build_table()
        self._build_layout()
        self._empty.acted.connect(self.cases_wanted)
        self._open.clicked.connect(self._choose)
        self._erase.clicked.connect(self._ask_erasure)
        self._past.erasure_wanted.connect(self._ask_past_erasure)

    def show_rows(self, rows: tuple[SheetRow, ...], today: date) -> None:
        """Show these sheets as they stand today; the first is chosen."""
        self._model.show_rows(rows, today)
        self._past.show_number(len(self._model.past()))
        self._stack.setCurrentIndex(1 if rows else 0)
        if rows:
            self._table.selectRow(0)

    def take_keyboard(self) -> None:
        """Put the keyboard where the list is walked, or on the way to a first sheet."""
        (self._table if self._model.rowCount() else self._empty).setFocus()

    def forget(self) -> None:
        """Drop the rows."""
        self._model.show_rows((), None)
        self._past.show_number(0)

    def _build_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)  # a day takes two lines in large text
        table.setAccessibleName(self.tr("Sheets"))
        rows, columns = table.verticalHeader(), table.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._size_rows()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(Column.STATE, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(self._activate)

    def _size_rows(self) -> None:
        line = QFontMetrics(self.font()).lineSpacing()
        self._table.verticalHeader().setMinimumSectionSize(line + MEDIUM)

    def _build_layout(self) -> None:
        set_role(self._open, "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._erase)
        buttons.addStretch(1)
        about = PlainLabel(
            self.tr(
                "Only a sheet you have approved can leave your vault. From then on it no longer "
                "knows which case it was made from."
            ),
            role="muted",
        )
        about.setMaximumWidth(READING_WIDTH)
        holder = QWidget()
        filled = QVBoxLayout(holder)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(MEDIUM)
        filled.addWidget(about)
        filled.addWidget(self._past)
        filled.addWidget(self._table, 1)
        filled.addLayout(buttons)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)

    def _chosen(self) -> SheetId | None:
        index = self._table.currentIndex()
        return self._model.sheet_at(index.row()).sheet_id if index.isValid() else None

    def _activate(self, index: QModelIndex) -> None:
        self.sheet_chosen.emit(self._model.sheet_at(index.row()).sheet_id)

    def _choose(self) -> None:
        if (sheet_id := self._chosen()) is not None:
            self.sheet_chosen.emit(sheet_id)

    def _ask_erasure(self) -> None:
        if (sheet_id := self._chosen()) is not None:
            self.erasure_wanted.emit(sheet_id)

    def _ask_past_erasure(self) -> None:
        self.past_erasure_wanted.emit(self._model.past())

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() is QEvent.Type.FontChange:
            self._size_rows()
