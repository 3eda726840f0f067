"""What to do first in a vault without any case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from counsellor_app.ui.card import Card
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.pages import MOVING_IN

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class FirstSteps(Card):
    """Three ways to begin; gone for good with the first case."""

    new_case_wanted = Signal()
    """Somebody called."""
    page_wanted = Signal(str)
    """The key of a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._title(), parent=parent)
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Does somebody call or write? Begin a case at once: it takes a few answers, "
                    "and the rest can wait."
                )
            )
        )
        self._offer(self.tr("Begin a case"), self.new_case_wanted.emit)
        self.body.addWidget(
            PlainLabel(self.tr("Did you keep cases in a spreadsheet? You can take them over."))
        )
        self._offer(self.tr("Take a list over…"), lambda: self.page_wanted.emit(MOVING_IN))
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Do you count along with your colleagues? Your card for the pool is made under "
                    "“Round”."
                )
            )
        )
        self._offer(self.tr("To the figures"), lambda: self.page_wanted.emit("reporting"))

    def _title(self) -> str:
        return self.tr("Your first steps")

    def _offer(self, text: str, act: Callable[[], object]) -> None:
        button = QPushButton(text)
        button.setAutoDefault(True)
        button.clicked.connect(act)
        row = FlowLayout()
        row.addWidget(button)
        self.body.addLayout(row)
