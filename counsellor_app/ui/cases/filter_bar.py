"""Search field, status chips and further filters over the case list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.casework.coded_case import CaseStatus
from counsellor_app.casework.free_text import FreeText
from counsellor_app.overriding import override
from counsellor_app.ui.cases.case_cells import status_text
from counsellor_app.ui.cases.more_filters import MoreFilters
from counsellor_app.ui.fitting_scroll import FittingScroll
from counsellor_app.ui.private_typing import keep_typing_private
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from counsellor_app.casework.codebook import Codebook

REST_MS = 150
"""Typing rests this long before searching: shorter searches half words, longer feels slow."""

MAX_QUERY_CHARACTERS = 200


class FilterBar(QWidget):
    """What the counsellor looks for. Emits that it changed; the words are asked, never emitted."""

    changed = Signal()
    """Something to look for changed, and typing has come to rest."""
    new_case_wanted = Signal()
    """The button for a new case was pressed."""
    hit_moved = Signal(int)
    """Arrow keys in the search field: −1 the hit before, 1 the one after."""
    order_wanted = Signal(int)
    """Emits the column to sort by."""
    hit_chosen = Signal()
    """Enter in the search field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.changed)
        self._search = self._search_field()
        self._chips = {status: self._chip(status) for status in CaseStatus}
        self._more = MoreFilters()
        self._more.order_wanted.connect(self.order_wanted)
        self._more.changed.connect(self._changed_at_once)
        self._further = FittingScroll(self._more)
        self._toggle = self._toggle_button()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._first_row())
        column.addLayout(self._second_row())
        column.addWidget(self._further)
        self._further.hide()

    def offer(self, codebook: Codebook, language: str, columns: Mapping[int, str]) -> None:
        """Fill the further filters from the codebook, and the columns to sort by."""
        self._more.offer(codebook, language, columns)

    def show_order(self, column: int) -> None:
        """Name the column the list is sorted by."""
        self._more.show_order(column)

    def order_tabs(self, after: QWidget) -> None:
        """Let the keyboard pass the further filters between their button and the list."""
        QWidget.setTabOrder(self._toggle, self._more.first())
        QWidget.setTabOrder(self._more.last(), after)

    def words(self) -> FreeText:
        """The words searched for."""
        return FreeText(self._search.text().strip())

    def statuses(self) -> frozenset[CaseStatus]:
        """The statuses chosen; empty means any."""
        return frozenset(status for status, chip in self._chips.items() if chip.isChecked())

    def codes(self) -> tuple[tuple[str, str], ...]:
        """Field and code of each further filter."""
        return self._more.codes()

    def received_from(self) -> date | None:
        """First day of the period."""
        return self._more.received_from()

    def received_to(self) -> date | None:
        """Last day of the period."""
        return self._more.received_to()

    def forget(self) -> None:
        """Keep no word, also none to undo back to: setText drops the field's history."""
        with QSignalBlocker(self._search):
            self._search.setText("")
        self._rest.stop()

    def clear(self) -> None:
        """Look for everything again."""
        self.forget()
        for chip in self._chips.values():
            chip.setChecked(False)
        self._more.clear()
        self._changed_at_once()

    def look_for(self, words: FreeText) -> None:
        """Look for these words alone, in all cases."""
        self.clear()
        with QSignalBlocker(self._search):
            self._search.setText(words.reveal().strip())
        self._changed_at_once()

    def search(self) -> None:
        """Put the cursor in the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        keep_typing_private(field)
        field.setMaxLength(MAX_QUERY_CHARACTERS)
        field.setClearButtonEnabled(True)
        field.setPlaceholderText(self.tr("Search in everything you wrote, or type a case number"))
        field.setAccessibleName(self.tr("Search cases"))
        field.setAccessibleDescription(
            self.tr("The list narrows as you type. Arrow keys choose a hit, Enter opens it.")
        )
        for inside in field.findChildren(QToolButton):  # Qt's own cross, which it leaves nameless
            inside.setAccessibleName(self.tr("Clear the search"))
        field.textChanged.connect(self._rest.start)
        field.installEventFilter(self)
        return field

    def _chip(self, status: CaseStatus) -> QPushButton:
        chip = QPushButton(status_text(status))
        chip.setCheckable(True)
        chip.setAccessibleName(self.tr("Status: {status}").format(status=chip.text()))
        set_role(chip, "chip")
        chip.clicked.connect(self._changed_at_once)
        return chip

    def _toggle_button(self) -> QPushButton:
        toggle = QPushButton(self.tr("More filters"))
        toggle.setCheckable(True)
        set_role(toggle, "chip")
        toggle.toggled.connect(self._further.setVisible)
        return toggle

    def _first_row(self) -> QHBoxLayout:
        new = QPushButton(self.tr("New case"))
        set_role(new, "primary")
        writes(new)
        new.clicked.connect(self.new_case_wanted)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._search, 1)
        row.addWidget(new)
        return row

    def _second_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self._toggle)
        return row

    def _changed_at_once(self) -> None:
        self._rest.stop()
        count = self._more.count()
        self._toggle.setText(
            self.tr("More filters (%n)", None, count) if count else self.tr("More filters")
        )
        self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._search or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is not QEvent.Type.KeyPress:
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self.hit_moved.emit(1)
            case Qt.Key.Key_Up:
                self.hit_moved.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._rest.isActive():
                    self._changed_at_once()
                self.hit_chosen.emit()
            case Qt.Key.Key_Escape if self._search.text():
                self._search.setText("")
            case _:
                return False
        return True
