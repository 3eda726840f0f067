"""The numbers that mediarte supplies: typed in, each beside the goal of the year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from counsellor_app.casework.belgian import opened
from counsellor_app.casework.report_texts import LARGEST_SUPPLIED
from counsellor_app.operations.report_texts import keep_supplied
from counsellor_app.ui.forms import (
    PlainLabel,
    Problem,
    add_row,
    clear_layout,
    form_layout,
    heading_label,
)
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.report.parts import Part
from counsellor_app.ui.report.report_wording import part_name, part_why
from counsellor_app.ui.rest import Rest
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT

if TYPE_CHECKING:
    from counsellor_app.ui.report.parts import ReportState
    from counsellor_app.ui.vault_lane import VaultLane

_WHOLE = re.compile(r"\d{1,9}|\d{1,3}(?:[. \u00a0\u202f]\d{3})+", re.ASCII)
_LETTERS = 14


class SuppliedField(QWidget):
    """A whole number or nothing; what is neither is said under the field, and not answered."""

    edited = Signal()
    """Something was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit(maxLength=_LETTERS)
        self._edit.setMaximumWidth(self._edit.fontMetrics().averageCharWidth() * _LETTERS)
        self._problem = Problem()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._edit)
        column.addWidget(self._problem)
        self.setFocusProxy(self._edit)
        self._edit.textEdited.connect(self.edited)
        self._edit.editingFinished.connect(self.check)

    def set_answer(self, answer: int | None) -> None:
        """Show a number, or nothing."""
        self._edit.setText("" if answer is None else str(answer))
        self._problem.show_problem("")

    def answer(self) -> int | None:
        """The number typed; None while there is none."""
        text = self._edit.text().strip()
        if not _WHOLE.fullmatch(text):
            return None
        number = int(re.sub(r"\D", "", text))
        return number if number <= LARGEST_SUPPLIED else None

    def check(self) -> None:
        """Say what is amiss with what was typed."""
        is_wrong = bool(self._edit.text().strip()) and self.answer() is None
        sentence = self.tr("Write a whole number from 0 to 100,000, or leave the field empty.")
        self._problem.show_problem(sentence if is_wrong else "")


class SuppliedPart(QWidget):
    """A field for each number; an empty one was not supplied."""

    changed = Signal()
    """The numbers were kept."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._state: ReportState | None = None
        self._fields: dict[str, SuppliedField] = {}
        self._rest = Rest(self)
        self._rest.began.connect(self._begin)
        self._rest.due.connect(self._keep)
        self._form = form_layout()
        inside = ReadingColumn()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SMALL, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(part_name(Part.SUPPLIED)))
        column.addWidget(PlainLabel(part_why(Part.SUPPLIED), role="muted"))
        column.addLayout(self._form)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    def show_state(self, state: ReportState) -> None:
        """Show the numbers of a report; what is being typed stays."""
        is_same = self._state is not None and self._state.choice == state.choice
        self._state = state
        if not is_same:
            self._build(state)

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        self._rest.now()

    def forget(self) -> None:
        """Drop every number."""
        self._rest.cancel()
        self._state = None
        self._fields = {}
        clear_layout(self._form)

    def _build(self, state: ReportState) -> None:
        clear_layout(self._form)
        self._fields = {}
        year = state.choice.period.last_on.year
        for number in state.asked:
            field = SuppliedField()
            field.set_answer(state.numbers.get(number.code))
            field.edited.connect(self._rest.changed)
            goal = number.goals.get(year)
            told = self.tr("Goal of {year}: {goal}").format(year=year, goal=goal)
            label = number.label.text(self._lane.language)
            add_row(self._form, opened(label), field, hint=told if goal else "")
            self._fields[number.code] = field

    def _begin(self) -> None:
        self.pending_changed.emit(True)

    def _keep(self) -> None:
        """Keep all numbers that are whole; those of other reports of these days stay."""
        if self._state is None:
            return
        typed = {code: field.answer() for code, field in self._fields.items()}
        others = {c: n for c, n in self._state.numbers.items() if c not in self._fields}
        numbers = others | {code: n for code, n in typed.items() if n is not None}
        self.pending_changed.emit(False)
        period = self._state.choice.period
        self._lane.ask(self, keep_supplied, period, numbers, then=lambda _none: self.changed.emit())
