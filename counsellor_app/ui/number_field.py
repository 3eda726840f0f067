"""A field for a whole number that may stay empty, with the usual answers one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.theme import set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

LARGEST = 100_000


class NumberField(QWidget):
    """A whole number from 0 to 100,000, or none."""

    answered = Signal(object)
    """The new number, or None."""

    def __init__(self, parent: QWidget | None = None, *, usual: Sequence[int] = ()) -> None:
        super().__init__(parent)
        self._answer: int | None = None
        self._edit = QLineEdit()
        self._edit.setValidator(QIntValidator(0, LARGEST, self))
        self._size()
        self._edit.editingFinished.connect(self._read)
        row = FlowLayout(self)
        row.addWidget(self._edit)
        for number in usual:
            row.addWidget(self._build_usual(number))
        self.setFocusProxy(self._edit)

    def _size(self) -> None:
        self._edit.setMaximumWidth(self._edit.fontMetrics().averageCharWidth() * 14)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size()

    def answer(self) -> int | None:
        """The number held."""
        return self._answer

    def set_answer(self, answer: object) -> None:
        """Show a number without telling; None empties the field."""
        self._answer = answer if isinstance(answer, int) else None
        self._edit.setText("" if self._answer is None else str(self._answer))

    def keep_now(self) -> None:
        """Answer with what is typed, though the field was not left yet."""
        self._read()

    def _build_usual(self, number: int) -> QPushButton:
        button = QPushButton(str(number))
        set_role(button, "chip")
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.clicked.connect(lambda: self._take(number))
        return button

    def _read(self) -> None:
        text = self._edit.text().strip()
        self._take(int(text) if text else None)

    def _take(self, number: int | None) -> None:
        if number != self._answer:
            self.set_answer(number)
            self.answered.emit(number)
