"""How many sheets are past their day, and the one button that erases them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role
from counsellor_app.ui.writing import writes


class PastNotice(QFrame):
    """Takes no room while no sheet is past its day."""

    erasure_wanted = Signal()
    """The sheets past their day are to be erased; the page asks first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "caution")
        self._sentence = PlainLabel()
        self._erase = QPushButton(self.tr("Erase what is past its day…"))
        writes(self._erase)
        self._erase.clicked.connect(self.erasure_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(MEDIUM)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._erase)
        self.hide()

    def show_number(self, number: int) -> None:
        """Say how many sheets are past their day; nothing for none."""
        self._sentence.setText(
            self.tr("%n sheet(s) past the day until which it was to be kept.", None, number)
        )
        self.setVisible(number > 0)
