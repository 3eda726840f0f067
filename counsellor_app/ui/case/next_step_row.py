"""The next step of a row: what, by when, and whether it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui import theme
from counsellor_app.ui.case.common_steps import CommonStepsButton
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.day_reading import Facing
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.giving_row import GivingRow
from counsellor_app.ui.wording import format_weekday
from counsellor_app.ui.words_field import WordsField
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from counsellor_app.casework.case import TimelineEntry
    from counsellor_app.casework.free_text import FreeText


_ONE_ROW = 80
"""Characters: in less room the day stands under the words, which are a sentence."""


class NextStepRow(QWidget):
    """Emits `changed` at every change, `rested` when it is time to keep, `ticked` with the tick."""

    changed = Signal()
    rested = Signal()
    ticked = Signal(bool)

    def __init__(self, entry: TimelineEntry, today: Callable[[], date]) -> None:
        super().__init__()
        self._words = WordsField()
        self._words.set_words(entry.next_step)
        self._words.textEdited.connect(self._word_typed)
        self._words.rested.connect(self.rested)
        self._words.setPlaceholderText(self.tr("Call back, send information, …"))
        self._words.installEventFilter(self)
        self._common = CommonStepsButton(today)
        self._common.chosen.connect(self._take_common)
        self._day = DateField(today=today, facing=Facing.AHEAD)
        self._day.set_answer(entry.next_step_on)
        self._day.answered.connect(self._day_given)
        self._done = QCheckBox(self.tr("Done"))
        self._done.setChecked(entry.next_step_is_done)
        self._done.clicked.connect(self.ticked)
        self._weekday = PlainLabel(role="hint")
        self._build_layout()
        self._show_weekday()

    def _build_layout(self) -> None:
        hint = self.tr("A day, or in words: morgen, vrijdag, over 2 weken")
        keys = self.tr("Alt+Down shows common next steps")
        words, day = _grid(), _grid()
        writes(self._done)
        words.addWidget(_label(self.tr("Next step"), self._words, keys), 0, 0)
        words.addWidget(self._words, 1, 0)
        words.addWidget(self._common, 1, 1)
        day.addWidget(_label(self.tr("By"), self._day, hint), 0, 0)
        day.addWidget(self._day, 1, 0)
        day.addWidget(self._weekday, 0, 1)
        day.addWidget(self._done, 1, 1)
        row = GivingRow(_holder(words), _holder(day), characters=_ONE_ROW)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)

    def words(self) -> FreeText:
        """What is to be done."""
        return self._words.words()

    def day(self) -> date | None:
        """By when."""
        return self._day.answer()

    def show_done(self, *, is_done: bool) -> None:
        """Show whether the step was done, ticked here or elsewhere."""
        self._done.setChecked(is_done)

    def set_editable(self, *, is_editable: bool) -> None:
        """A closed case is read, not written."""
        self._words.setReadOnly(not is_editable)
        self._common.setVisible(is_editable)
        self._day.set_read_only(not is_editable)

    def keep_now(self) -> None:
        """Take a day that is typed but not left."""
        self._day.keep_now()

    def forget(self) -> None:
        """Drop the words."""
        self._words.forget()
        self._day.set_answer(None)

    def _word_typed(self) -> None:
        self._show_weekday()
        self.changed.emit()

    def _take_common(self, words: str, day: date) -> None:
        """A step from the list, beside what was typed; a day that was given stays."""
        self._words.add(words)
        if self._day.answer() is None:
            self._day.set_answer(day)
            self._day_given()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _day_given(self) -> None:
        self._show_weekday()
        self.changed.emit()

    def _show_weekday(self) -> None:
        day = self._day.answer()
        self._weekday.setText(format_weekday(day) if day else "")
        self._done.setVisible(bool(self._words.words()) or day is not None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if is_alt and event.key() == Qt.Key.Key_Down and not self._words.isReadOnly():
                self._common.show_steps()
                return True
        return super().eventFilter(watched, event)


def _grid() -> QGridLayout:
    """A label over each field."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.TIGHT)
    grid.setVerticalSpacing(theme.TIGHT)
    return grid


def _holder(grid: QGridLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(grid)
    return holder


def _label(name: str, field: QWidget, help_text: str) -> PlainLabel:
    label = PlainLabel(name)
    label.setBuddy(field.focusProxy() or field)
    name_field(field, name, help_text)
    return label
