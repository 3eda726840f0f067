"""Steps, one in view at a time, with the keyboard in its first field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from counsellor_app.ui.announcing import announce

if TYPE_CHECKING:
    from counsellor_app.ui.unlock.step import Step


class StepStack(QStackedWidget):
    """A stack of `Step`s."""

    def show_step(self, step: Step) -> None:
        """Bring a step into view, adding it when it is new."""
        if self.indexOf(step) < 0:
            self.addWidget(step)
        step.set_busy("")
        self.setCurrentWidget(step)
        if step.place():
            announce(step, step.place())
        field = step.first_field()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
