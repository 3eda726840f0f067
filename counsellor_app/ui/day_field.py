"""A field for a day: typed as it comes, or picked from a calendar; may stay empty."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from counsellor_app.casework.belgian import day_in_figures
from counsellor_app.casework.codebook import EARLIEST_DAY
from counsellor_app.overriding import override
from counsellor_app.ui.day_reading import Facing, read_day
from counsellor_app.ui.forms import Problem
from counsellor_app.ui.icons import set_icon
from counsellor_app.ui.private_typing import keep_typing_private
from counsellor_app.ui.theme import TIGHT
from counsellor_app.ui.wording import qt_day

if TYPE_CHECKING:
    from collections.abc import Callable

_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}


def local_today() -> date:
    """The day of this computer, for showing; operations check days by the desk's own clock."""
    return cast("date", QDate.currentDate().toPython())


class DateField(QWidget):
    """A day as dd/mm/yyyy. Arrow keys go a day back or on, Page keys a week.

    What cannot be read as a day or lies before 1990 is said under the field at once and is not
    answered; so is a day to come, where the field faces what lies behind.
    """

    answered = Signal(object)
    """The new day, or None."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = local_today,
        facing: Facing = Facing.BEHIND,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._facing = facing
        self._answer: date | None = None
        self._edit = QLineEdit(placeholderText=self.tr("dd/mm/yyyy"))
        keep_typing_private(self._edit)
        self._edit.setMaxLength(30)
        self._size()
        self._edit.installEventFilter(self)
        self._edit.editingFinished.connect(self._read)
        self._problem = Problem()
        self._calendar_button = self._build_calendar_button()
        self._build_layout()
        self.setFocusProxy(self._edit)

    def answer(self) -> date | None:
        """The day held."""
        return self._answer

    def set_answer(self, answer: object) -> None:
        """Show a day without telling; None empties the field."""
        self._answer = answer if isinstance(answer, date) else None
        self._edit.setText(day_in_figures(self._answer) if self._answer else "")
        self._problem.show_problem("")

    def keep_now(self) -> None:
        """Answer with what is typed, though the field was not left yet."""
        self._read()

    def _size(self) -> None:
        """Room for a day, or for one in words, in text of any size."""
        letter = self._edit.fontMetrics().averageCharWidth()
        self._edit.setMinimumWidth(letter * 15)
        self._edit.setMaximumWidth(letter * 22)

    def set_read_only(self, is_read_only: bool) -> None:
        """Show the day without letting it be changed."""
        self._edit.setReadOnly(is_read_only)
        self._calendar_button.setHidden(is_read_only)

    def _build_layout(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self._edit)
        row.addWidget(self._calendar_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self._problem)

    def _build_calendar_button(self) -> QToolButton:
        button = QToolButton()
        set_icon(button, "calendar")
        button.setAccessibleName(self.tr("Choose from the calendar"))
        button.setToolTip(self.tr("Choose from the calendar (Alt+Down)"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._show_calendar)
        return button

    def _show_calendar(self) -> None:
        calendar = QCalendarWidget(firstDayOfWeek=Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setMinimumDate(QDate(EARLIEST_DAY.year, 1, 1))
        if self._facing is Facing.BEHIND:
            calendar.setMaximumDate(qt_day(self._today()))
        calendar.setSelectedDate(qt_day(self._answer or self._today()))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        pick = partial(self._pick, menu)
        calendar.activated.connect(pick)
        calendar.clicked.connect(pick)
        menu.popup(self._edit.mapToGlobal(self._edit.rect().bottomLeft()))
        calendar.setFocus()

    def _pick(self, menu: QMenu, day: QDate) -> None:
        menu.close()
        self._take(cast("date", day.toPython()))

    def _read(self) -> None:
        text = self._edit.text().strip()
        day = read_day(text, self._today(), self._facing) if text else None
        if text and day is None:
            self._problem.show_problem(self.tr("This is not a date. Write it as 12/03/2026."))
        else:
            self._take(day)

    def _take(self, day: date | None) -> None:
        problem = self._problem_of(day)
        self._problem.show_problem(problem)
        if problem:
            return
        self._edit.setText(day_in_figures(day) if day else "")
        if day != self._answer:
            self._answer = day
            self.answered.emit(day)

    def _problem_of(self, day: date | None) -> str:
        if day is not None and day > self._today() and self._facing is Facing.BEHIND:
            return self.tr("This day is still to come. Check the date.")
        if day is not None and day < EARLIEST_DAY:
            return self.tr("This day lies before 1990. Check the year.")
        return ""

    def _step(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._show_calendar()
            return True
        days = _STEPS.get(Qt.Key(event.key()))
        if days is None or self._edit.isReadOnly():
            return False
        start = read_day(self._edit.text(), self._today(), self._facing)
        self._take(start + timedelta(days=days) if start else self._today())
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FontChange:
            self._size()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._step(event)
        return super().eventFilter(watched, event)
