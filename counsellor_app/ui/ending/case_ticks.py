"""The open cases, each by its number, with a box for what was done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from counsellor_app.ui.ending.wording import EndingWording
from counsellor_app.ui.forms import PlainLabel, clear_layout
from counsellor_app.ui.theme import LARGE, TIGHT, set_role

if TYPE_CHECKING:
    from counsellor_app.operations.what_is_open import OpenCase


class CaseTicks(QWidget):
    """Ticks are kept while the vault is open; a case that was closed leaves the list for good."""

    case_wanted = Signal(int)
    """The id of a case to open."""
    changed = Signal()
    """A box was ticked, or not any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticked: set[int] = set()
        self._open: tuple[OpenCase, ...] = ()
        self._first: QCheckBox | None = None
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(LARGE)
        self._rows.setVerticalSpacing(TIGHT)
        self._rows.setColumnStretch(1, 1)

    def show_cases(self, cases: tuple[OpenCase, ...]) -> None:
        """Show the cases that are open now."""
        clear_layout(self._rows)
        self._open, self._first = cases, None
        self._ticked |= {case.case_id for case in cases if case.is_given}
        for row, case in enumerate(cases):
            self._show(row, case)
        if not cases:
            self._rows.addWidget(PlainLabel(self.tr("No case is open.")), 0, 0, 1, 3)
        self.changed.emit()

    def first_box(self) -> QWidget | None:
        """Where the keyboard begins, if any case is open."""
        return self._first

    def not_ticked(self) -> int:
        """How many cases nothing was done about yet, by their boxes."""
        return sum(case.case_id not in self._ticked for case in self._open)

    def forget(self) -> None:
        """Drop the ticks and the rows."""
        self._ticked.clear()
        self._open, self._first = (), None
        clear_layout(self._rows)

    def _show(self, row: int, case: OpenCase) -> None:
        words = EndingWording()
        box = QCheckBox(self.tr("Case {number}").format(number=case.case_no))
        box.setAccessibleName(words.tick(case))
        box.setAccessibleDescription(words.steps(case))
        box.setChecked(case.case_id in self._ticked)
        box.toggled.connect(partial(self._tick, case.case_id))
        self._first = self._first or box
        opener = QPushButton(self.tr("Open"))
        opener.setAccessibleName(self.tr("Open case {number}").format(number=case.case_no))
        set_role(opener, "link")
        opener.clicked.connect(partial(self.case_wanted.emit, case.case_id))
        told = PlainLabel(words.steps(case), role="muted")
        for column, part in enumerate((box, told, opener)):
            self._rows.addWidget(part, row, column)

    def _tick(self, case_id: int, is_ticked: bool) -> None:
        (self._ticked.add if is_ticked else self._ticked.discard)(case_id)
        self.changed.emit()
