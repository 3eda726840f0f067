"""Further filters of the case list: coded fields from the codebook, and a period."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, set_role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from counsellor_app.casework.codebook import Codebook, Field

FIELDS = (
    "behaviour_main",
    "reporter_role",
    "request_kind",
    "employment",
    "function_cluster",
    "segment",
    "channel_in",
    "outcome",
)
"""What counsellors look back by; every other field is one search away on the case itself."""

_PER_ROW = 3


class MoreFilters(QWidget):
    """One list per field, all on "any" at first."""

    changed = Signal()
    """Another value or day was chosen."""
    order_wanted = Signal(int)
    """Emits the column to sort by; the same one again asks for the other direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, QComboBox] = {}
        self._from = DateField()
        self._to = DateField()
        self._order = _narrow_list()
        self._order.activated.connect(self._want_order)
        self._clear = QPushButton(self.tr("Clear these filters"))
        set_role(self._clear, "link")
        self._clear.clicked.connect(self._clear_and_tell)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, TIGHT, 0, TIGHT)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL)

    def offer(self, codebook: Codebook, language: str, columns: Mapping[int, str]) -> None:
        """Make a list for each field the codebook has, and one to sort by; done once."""
        if self._fields:
            return
        known = {field.code: field for field in codebook.of(Record.CASE)}
        for code in FIELDS:
            if code in known:
                self._fields[code] = self._list_of(known[code], language)
        for column, heading in columns.items():
            self._order.addItem(heading, column)
        named: list[tuple[str, QWidget]] = [(self.tr("Sort by"), self._order)]
        named += [(known[code].label.text(language), box) for code, box in self._fields.items()]
        named += [(self.tr("Received from"), self._from), (self.tr("Received until"), self._to)]
        for place, (text, box) in enumerate(named):
            self._place(place, text, box)
        for earlier, later in pairwise((*(box for _, box in named), self._clear)):
            QWidget.setTabOrder(earlier, later)
        self._grid.addWidget(self._clear, 2 * (len(named) // _PER_ROW) + 1, _PER_ROW - 1)
        for day in (self._from, self._to):
            day.answered.connect(self._tell)

    def show_order(self, column: int) -> None:
        """Name the column the list is sorted by."""
        self._order.setCurrentIndex(self._order.findData(int(column)))

    def first(self) -> QWidget:
        """Where the keyboard enters."""
        return self._order

    def last(self) -> QWidget:
        """Where the keyboard leaves."""
        return self._clear

    def codes(self) -> tuple[tuple[str, str], ...]:
        """Field and code of each list that is not on "any"."""
        chosen = ((field, box.currentData()) for field, box in self._fields.items())
        return tuple((field, cast("str", code)) for field, code in chosen if code)

    def received_from(self) -> date | None:
        """First day of the period."""
        return self._from.answer()

    def received_to(self) -> date | None:
        """Last day of the period."""
        return self._to.answer()

    def count(self) -> int:
        """How many filters are set."""
        days = (self.received_from(), self.received_to())
        return len(self.codes()) + sum(day is not None for day in days)

    def clear(self) -> None:
        """Set every filter to "any", without telling."""
        for box in self._fields.values():
            box.setCurrentIndex(0)
        self._from.set_answer(None)
        self._to.set_answer(None)

    def _list_of(self, field: Field, language: str) -> QComboBox:
        box = _narrow_list()
        box.addItem(self.tr("Any"), "")
        for value in field.values:
            box.addItem(value.label.text(language), value.code)
        box.activated.connect(self._tell)
        return box

    def _place(self, place: int, text: str, box: QWidget) -> None:
        row, column = divmod(place, _PER_ROW)
        label = PlainLabel(text, role="muted")
        label.setBuddy(box)
        name_field(box, text)
        self._grid.addWidget(label, 2 * row, column, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(box, 2 * row + 1, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(column, 1)

    def _want_order(self) -> None:
        self.order_wanted.emit(self._order.currentData())

    def _tell(self) -> None:
        self.changed.emit()

    def _clear_and_tell(self) -> None:
        self.clear()
        self.changed.emit()


def _narrow_list() -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box
