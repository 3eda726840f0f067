"""A day, or one of the few answers that stand in for it: today in one click, not yet, unknown."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.theme import set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counsellor_app.ui.choice_field import Choice


class DayOrCodeField(QWidget):
    """A date field with a button for today, and one for each code the field may hold instead."""

    answered = Signal(object)
    """The new day or code, or None."""

    def __init__(self, choices: Sequence[Choice], *, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._answer: date | str | None = None
        self._day = DateField(today=today)
        self._day.answered.connect(self._take_day)
        self._codes = {code: self._chip(label) for code, label in choices}
        for code, chip in self._codes.items():
            chip.clicked.connect(partial(self._choose, code))
        self._now = self._chip(self.tr("today"))
        self._now.clicked.connect(self.choose_today)
        flow = FlowLayout()
        for widget in (self._day, self._now, *self._codes.values()):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(flow)
        self.setFocusProxy(self._day.focusProxy() or self._day)

    def answer(self) -> date | str | None:
        """The day or the code held."""
        return self._answer

    def set_answer(self, answer: object) -> None:
        """Show a day or a code without telling; None empties the field."""
        is_known = isinstance(answer, date) or (isinstance(answer, str) and answer in self._codes)
        self._answer = answer if is_known else None  # pyright: ignore[reportAttributeAccessIssue]  narrowed on the line above
        self._day.set_answer(self._answer)
        self._show_chips()

    def keep_now(self) -> None:
        """Answer with what is typed, though the field was not left yet."""
        if not isinstance(self._answer, str):
            self._day.keep_now()

    def _chip(self, label: str) -> QPushButton:
        chip = QPushButton(label)
        chip.setCheckable(True)
        set_role(chip, "chip")
        return chip

    def _choose(self, code: str) -> None:
        self._take(None if self._answer == code else code)

    def choose_today(self) -> None:
        """Answer with today, or take that back."""
        self._take(None if self._answer == self._today() else self._today())

    def _take(self, answer: date | str | None) -> None:
        self.set_answer(answer)
        self.answered.emit(answer)

    def _take_day(self, day: date | None) -> None:
        self._answer = day
        self._show_chips()
        self.answered.emit(day)

    def _show_chips(self) -> None:
        for code, chip in self._codes.items():
            chip.setChecked(self._answer == code)
        self._now.setChecked(self._answer == self._today())
