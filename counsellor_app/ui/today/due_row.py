"""One thing that is due: a wide button that opens its place, and for a next step a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from counsellor_app.operations.today import DueKind
from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.theme import MEDIUM, SMALL, scale_font, set_role
from counsellor_app.ui.today import due_wording
from counsellor_app.ui.today.urgency import Urgency, days_left, urgency
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.operations.today import DueItem

_MOST_CHARACTERS = 200
"""Of a next step: whoever wrote more reads the rest in the case."""


class WideButton(QPushButton):
    """A button as large as what stands in it."""

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()


def _keep_room(widget: QWidget) -> None:
    """Let a hidden widget keep its room, so that what stands before it stays in one column."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


class DueRow(QWidget):
    """What to do, in which case, and how much time is left."""

    opened = Signal()
    """The row was pressed."""
    ticked = Signal(bool)
    """The next step was ticked as done, or the tick was taken back."""

    def __init__(self, item: DueItem, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = PlainLabel(due_wording.what(item)[:_MOST_CHARACTERS])
        self._where = PlainLabel(due_wording.where(item), role="muted")
        self._how_long = PlainLabel(self._time_left(item, today))
        self._button = self._wide_button()
        self.setFocusProxy(self._button)
        self._tick = QCheckBox(self.tr("Done"))
        writes(self._tick)
        self._tick.setAccessibleName(f"{self._tick.text()}: {self._what.text()}")
        self._tick.toggled.connect(self._strike)
        self._tick.toggled.connect(self.ticked)
        _keep_room(self._tick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SMALL, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._button, 1)
        row.addWidget(self._tick)
        self._tick.setVisible(item.kind is DueKind.NEXT_STEP)

    def tick_back(self) -> None:
        """Show the step as it was: what was ticked could not be kept."""
        with QSignalBlocker(self._tick):
            self._tick.setChecked(not self._tick.isChecked())
        self._strike(self._tick.isChecked())

    def forget(self) -> None:
        """Drop the words of the next step."""
        for part in (self._what, self._where):
            part.clear()
        for part in (self._button, self._tick):
            part.setAccessibleName("")

    def _wide_button(self) -> WideButton:
        button = WideButton()
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        button.setAutoDefault(True)  # so that Enter presses it, not the space bar alone
        set_role(button, "row")
        said = (self._what.text(), self._where.text(), self._how_long.text())
        button.setAccessibleName(", ".join(part for part in said if part))
        button.clicked.connect(self.opened)
        scale_font(self._what, 1.0, 600)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._what)
        words.addWidget(self._where)
        row = QHBoxLayout(button)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(MEDIUM)
        row.addLayout(words, 1)
        row.addWidget(self._how_long)
        self._how_long.setWordWrap(False)
        for label in (self._what, self._where, self._how_long):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return button

    def _time_left(self, item: DueItem, today: date) -> str:
        """The time left, in words; nothing for what can wait for a quiet moment."""
        left = days_left(item, today)
        if left is None or urgency(item, today) is Urgency.WHEN_THERE_IS_TIME:
            return ""
        if item.kind is DueKind.FIRST_REPLY and left < 0:
            return self.tr("waiting for %n day(s)", None, -left)
        if left < 0:
            return self.tr("%n day(s) late", None, -left)
        if left > 1:
            return self.tr("%n day(s) left", None, left)
        return self.tr("today") if left == 0 else self.tr("tomorrow")

    def _strike(self, is_done: bool) -> None:
        font = self._what.font()
        font.setStrikeOut(is_done)
        self._what.setFont(font)
