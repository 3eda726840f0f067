"""Next steps that come back in most cases, each with its usual day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from counsellor_app.ui.icons import set_icon
from counsellor_app.ui.wording import format_weekday

if TYPE_CHECKING:
    from collections.abc import Callable

_STEPS = (
    (QT_TRANSLATE_NOOP("CommonSteps", "Call back"), 1),
    (QT_TRANSLATE_NOOP("CommonSteps", "Confirm the appointment by message"), 1),
    (QT_TRANSLATE_NOOP("CommonSteps", "Send the explanation on paper"), 1),
    (QT_TRANSLATE_NOOP("CommonSteps", "Ask whether a choice was made"), 7),
    (QT_TRANSLATE_NOOP("CommonSteps", "Ask how the conversation went"), 7),
    (QT_TRANSLATE_NOOP("CommonSteps", "Ask for agreement before speaking with anybody"), 3),
    (QT_TRANSLATE_NOOP("CommonSteps", "Have the request signed by both"), 7),
    (QT_TRANSLATE_NOOP("CommonSteps", "Ask whether the case may be closed"), 14),
    (QT_TRANSLATE_NOOP("CommonSteps", "Aftercare: ask how things are now"), 30),
)
_SATURDAY = 5


def usual_day(today: date, days: int) -> date:
    """So many days on, and no weekend: a step of a Saturday is one of Monday."""
    day = today + timedelta(days=days)
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= _SATURDAY else day


class CommonStepsButton(QToolButton):
    """Opens the list; beside each step stands the day it would get."""

    chosen = Signal(str, object)
    """The words of the step, and its day as `date`."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        set_icon(self, "list")
        self.setAccessibleName(QCoreApplication.translate("CommonSteps", "Common next steps"))
        self.setToolTip(QCoreApplication.translate("CommonSteps", "Common next steps (Alt+Down)"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Down opens it from the field
        self.clicked.connect(self.show_steps)

    def show_steps(self) -> None:
        """Open the list under the button, the first step chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, days in _STEPS:
            source = str(name)
            words = QCoreApplication.translate("CommonSteps", source)
            day = usual_day(self._today(), days)
            action = menu.addAction(f"{words}\t{format_weekday(day)}")
            action.triggered.connect(partial(self._tell, words, day))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _tell(self, words: str, day: date, _checked: bool = False) -> None:
        self.chosen.emit(words, day)
