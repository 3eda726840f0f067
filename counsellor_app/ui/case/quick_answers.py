"""One key for an answer and the way to the next question: the pace of somebody who listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.case.day_or_code_field import DayOrCodeField
from counsellor_app.ui.choice_field import ChoiceField, ChoicesField, ComboField
from counsellor_app.ui.figure_keys import figure_of

if TYPE_CHECKING:
    from counsellor_app.ui.coded_fields import CodedField

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LEADING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class QuickAnswers(QObject):
    """A figure gives the answer in that place; the space bar, in an empty day, gives today.

    Emits `went_on` when the keyboard may go to the next question: after an answer by one key, and
    after Enter. Of several answers each figure ticks one, and Enter goes on.
    Emits `pointed_on` when the first answer to a question was given by mouse.
    """

    went_on = Signal()
    pointed_on = Signal()

    def __init__(self, control: CodedField | DayOrCodeField) -> None:
        super().__init__(control)
        self._control = control
        self._is_pointed = False
        control.answered.connect(self._answered)
        self._is_entered = self._had_words = False
        self._lines = control.findChildren(QLineEdit)
        for line in self._lines:
            line.returnPressed.connect(self._enter)
            line.editingFinished.connect(self._leave)  # behind the control, which takes it first
        for part in (*self._lines, *control.findChildren(QAbstractButton)):
            part.installEventFilter(self)
        if isinstance(control, ComboField):  # it takes the keys and hands them to its line
            control.installEventFilter(self)
            control.show_figures()

    def open_list(self) -> None:
        """Drop a list open, as a click on its arrow would; of other fields nothing opens."""
        if isinstance(self._control, ComboField):
            self._is_pointed = True
            self._control.showPopup()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress:
            self._is_pointed = self._control.answer() in {None, ()}
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        self._is_pointed = False
        if watched in self._lines or isinstance(watched, ComboField):
            return self._in_line(event)
        if Qt.Key(event.key()) in _ENTER and not event.modifiers():
            self.went_on.emit()
            return True
        return self._by_figure(event)

    def _answered(self, answer: object) -> None:
        """Told once all that follows from the answer is shown."""
        if self._is_pointed and answer and not isinstance(self._control, ChoicesField):
            self._is_pointed = False
            before = QApplication.focusWidget()
            QTimer.singleShot(0, self, lambda: self._point_on(before))

    def _point_on(self, before: QWidget | None) -> None:
        """Unless the keyboard was sent elsewhere meanwhile: no list opens behind a back."""
        if QApplication.focusWidget() is before:
            self.pointed_on.emit()

    def _in_line(self, event: QKeyEvent) -> bool:
        """Only where nothing is typed yet; a list that can be typed in has its keys itself."""
        if any(line.selectedText() != line.text() for line in self._lines):
            return False
        typed = event.text()
        if isinstance(self._control, DayOrCodeField):
            return typed == " " and self._today()
        is_letter = isinstance(self._control, ComboField) and self._control.is_in_label(typed)
        return not is_letter and self._by_figure(event)

    def _today(self) -> bool:
        if isinstance(self._control, DayOrCodeField) and self._control.answer() is None:
            self._control.choose_today()
            self.went_on.emit()
            return True
        return False

    def _by_figure(self, event: QKeyEvent) -> bool:
        """With Ctrl or Alt a figure leads elsewhere, and gives no answer where it does not."""
        number = 0 if event.modifiers() & _LEADING else figure_of(event.text())
        if not number or not isinstance(self._control, ChoiceField | ComboField | ChoicesField):
            return False
        label = self._control.take(number)
        if label:
            announce(self._control, label)  # before the name of the next question is read out
        if label and not isinstance(self._control, ChoicesField):
            self.went_on.emit()
        return True

    def _enter(self) -> None:
        """Said just before the line is ended, with the words that stood in it."""
        self._is_entered, self._had_words = True, any(line.text() for line in self._lines)

    def _leave(self) -> None:
        """At once, for the next key is for the next question; what cannot be read is stayed at."""
        is_entered, self._is_entered = self._is_entered, False
        if is_entered and (not self._had_words or self._control.answer() is not None):
            self.went_on.emit()
