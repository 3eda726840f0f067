"""The recovery code: shown large, and typed back line by line."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.private_typing import keep_typing_private
from counsellor_app.ui.theme import SMALL, scale_font

LINES = 4
LINE_LENGTH = 10
"""Characters on a line, without the spaces between its groups."""
MONOSPACE = "monospace"


class CodeCard(PlainLabel):
    """The code in large letters; never on the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="code", parent=parent)
        scale_font(self, 1.7, 400, MONOSPACE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_code(self, code: str) -> None:
        """Show a code, or nothing."""
        numbered = [f"{n}.  {line}" for n, line in enumerate(code.splitlines(), 1)]
        self.setText("\n".join(numbered))
        self.setAccessibleName(self.tr("Recovery code"))
        self.setAccessibleDescription(code)


class CodeField(QWidget):
    """Four lines as on the paper; a full line sends the keyboard to the next."""

    entered = Signal()
    """Return was pressed on the last line, or on any once all are full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = [self._build_line(number) for number in range(LINES)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SMALL)
        for number, line in enumerate(self._lines):
            label = PlainLabel(f"{number + 1}.")
            label.setBuddy(line)
            grid.addWidget(label, number, 0)
            grid.addWidget(line, number, 1)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(self._lines[0])

    def take(self) -> str:
        """The code as typed; the field is empty from then on."""
        typed = self.typed()
        self.forget()
        return typed

    def typed(self) -> str:
        """The code as typed."""
        return "\n".join(line.text() for line in self._lines)

    def forget(self) -> None:
        """Empty all lines."""
        for line in self._lines:
            line.setText("")

    def go_to_line(self, number: int) -> None:
        """Bring the keyboard to a line, counted from 1."""
        line = self._lines[min(max(number, 1), LINES) - 1]
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def _build_line(self, number: int) -> QLineEdit:
        line = QLineEdit()
        scale_font(line, 1.3, 400, MONOSPACE)
        line.setAccessibleName(self.tr("Line {number} of the code").format(number=number + 1))
        keep_typing_private(line)
        line.textEdited.connect(partial(self._spread, number))
        line.returnPressed.connect(partial(self._go_on, number))
        return line

    def _spread(self, number: int, text: str) -> None:
        """A pasted code fills the lines below; a full line goes on to the next."""
        parts = [part for part in text.splitlines() if part.strip()]
        if len(parts) > 1:
            for line, part in zip(self._lines[number:], parts, strict=False):
                line.setText(part.strip())
        elif _length(text) == LINE_LENGTH and number + 1 < LINES:
            self._lines[number + 1].setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on(self, number: int) -> None:
        is_full = all(_length(line.text()) >= LINE_LENGTH for line in self._lines)
        if is_full or number + 1 == LINES:
            self.entered.emit()
        else:
            self._lines[number + 1].setFocus(Qt.FocusReason.TabFocusReason)


def _length(text: str) -> int:
    return sum(character.isalnum() for character in text)
