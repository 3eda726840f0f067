"""A hint in a card below the page; the page stays free to be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.announcing import announce
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, set_role
from counsellor_app.ui.tour.hints import hints

if TYPE_CHECKING:
    from counsellor_app.ui.tour.hints import Hint

BACK_TO_HINT = "F6"


class TourCard(QFrame):
    """Each hint is read out; F6 brings the keyboard back here from anywhere in the page."""

    shown = Signal(object)
    """The `Hint` that is told now."""
    stopped = Signal()
    """Enough was seen."""

    def __init__(self, stop: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = hints()
        self._at = 0
        set_role(self, "notice")
        self._count = PlainLabel(role="muted")
        self._heading = heading_label("")
        self._sentence = PlainLabel()
        self._next = QPushButton(self.tr("Next"))
        set_role(self._next, "primary")
        self._back = QPushButton(self.tr("Previous"))
        self._stop = QPushButton(stop)
        self._next.clicked.connect(lambda: self._move(1))
        self._back.clicked.connect(lambda: self._move(-1))
        self._stop.clicked.connect(self.stopped)
        self.setFocusProxy(self._next)
        key = QShortcut(QKeySequence(BACK_TO_HINT), self)
        key.activated.connect(self.take_keyboard)
        self._lay_out()

    def begin(self) -> None:
        """Tell the first hint."""
        self._at = 0
        self._show()

    def take_keyboard(self) -> None:
        """Bring the keyboard to what goes on."""
        button = self._stop if self._is_last() else self._next
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(TIGHT)
        for label in (self._count, self._heading, self._sentence):
            told.addWidget(label)
        buttons = QVBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self._next, self._back, self._stop):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(MEDIUM)
        row.addLayout(told, 1)
        row.addLayout(buttons)

    def _is_last(self) -> bool:
        return self._at == len(self._hints) - 1

    def _move(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), len(self._hints) - 1)
        self._show()

    def _show(self) -> None:
        hint: Hint = self._hints[self._at]
        count = self.tr("Hint {number} of {total}. F6 leads back here.")
        self._count.setText(count.format(number=self._at + 1, total=len(self._hints)))
        self._heading.setText(hint.heading)
        self._sentence.setText(hint.sentence)
        self.setAccessibleName(hint.heading)
        self.setAccessibleDescription(hint.sentence)
        self.shown.emit(hint)
        self.take_keyboard()
        self._next.setEnabled(not self._is_last())
        self._back.setEnabled(self._at > 0)
        announce(self, f"{hint.heading}. {hint.sentence}")
