"""What others see through screen sharing, and the one button that changes it for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from counsellor_app.ui.announcing import announce
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.screen_capture import Capture
from counsellor_app.ui.theme import SMALL, set_role
from counsellor_app.ui.window_hiding import Ability
from counsellor_app.ui.wording import format_time

if TYPE_CHECKING:
    from counsellor_app.ui.screen_capture import ScreenCapture


class CaptureLine(QWidget):
    """One line; wherever it stands, it says the same. It is made only where there is a choice."""

    def __init__(self, capture: ScreenCapture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._capture = capture
        self._label = PlainLabel()
        self._label.setWordWrap(False)
        self._button = QPushButton()
        set_role(self._button, "link")
        self._button.clicked.connect(self._switch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._label)
        row.addWidget(self._button)
        capture.changed.connect(self._show)
        self._show(is_told=False)

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def _show(self, *, is_told: bool = True) -> None:
        self._label.setText(self._sentence())
        self._button.setText(self._act())
        self._button.setAccessibleName(f"{self._label.text()}. {self._button.text()}")
        self._button.setToolTip(
            self.tr("This window, for whoever watches through screen sharing or makes a screenshot")
        )
        if is_told and self.isVisible():
            announce(self, self._label.text())

    def _sentence(self) -> str:
        match self._capture.state:
            case Capture.SHOWN:
                until = self._capture.shown_until
                time = format_time(until) if until is not None else ""
                return self.tr("Screen sharing: visible until {time}").format(time=time)
            case Capture.HIDDEN if self._capture.ability is Ability.MOSTLY_HIDES:
                return self.tr("Screen sharing: mostly hidden")
            case Capture.HIDDEN:
                return self.tr("Screen sharing: hidden")
            case _:
                return self.tr("Screen sharing: not hidden")

    def _act(self) -> str:
        match self._capture.state:
            case Capture.SHOWN:
                return self.tr("Hide now")
            case Capture.HIDDEN:
                return self.tr("Show for 10 minutes")
            case _:
                return self.tr("Try again")

    def _switch(self) -> None:
        match self._capture.state:
            case Capture.SHOWN:
                self._capture.hide_again()
            case Capture.HIDDEN:
                self._capture.show_for_a_while()
            case _:
                self._capture.try_again()
