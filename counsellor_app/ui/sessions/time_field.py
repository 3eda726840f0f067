"""A field for a time of day, typed as it comes: 9, 9.30, 930, 9u30 and 09:30 are all understood."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from counsellor_app.ui.forms import Problem
from counsellor_app.ui.theme import TIGHT

_TIME = re.compile(r"(\d{1,2})(?:\s*[:.,uUhH]\s*|(?=\d\d$))?(\d\d)?")
_LAST_HOUR, _LAST_MINUTE = 23, 59


def read_time(text: str) -> str | None:
    """The time as HH:MM; None if the text is no time of day."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        return None
    return f"{hour:02d}:{minute:02d}"


class TimeField(QWidget):
    """A time of day, or none. What is no time is said under the field and is not answered."""

    answered = Signal(object)
    """The new time as HH:MM, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: str | None = None
        self._edit = QLineEdit(placeholderText=self.tr("hh:mm"))
        self._edit.setMaxLength(8)
        self._edit.setMaximumWidth(self._edit.fontMetrics().averageCharWidth() * 14)
        self._edit.editingFinished.connect(self.keep_now)
        self._problem = Problem()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._edit)
        column.addWidget(self._problem)
        self.setFocusProxy(self._edit)

    def answer(self) -> str | None:
        """The time held."""
        return self._answer

    def set_answer(self, answer: str | None) -> None:
        """Show a time without telling; None empties the field."""
        self._answer = answer
        self._edit.setText(answer or "")
        self._problem.show_problem("")

    def keep_now(self) -> None:
        """Answer with what is typed, though the field was not left yet."""
        text = self._edit.text().strip()
        read = read_time(text)
        if text and read is None:
            self._problem.show_problem(self.tr("This is not a time. Write it as 13:30."))
            return
        has_changed = read != self._answer
        self.set_answer(read)
        if has_changed:
            self.answered.emit(read)
