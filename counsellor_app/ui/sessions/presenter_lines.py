"""What each presenter takes along: the question in a line, what comes next, when to hear of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.casework.free_text import NO_WORDS
from counsellor_app.casework.session import LINE_CHARACTERS, MOST_PRESENTERS, PresenterLine
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.day_reading import Facing
from counsellor_app.ui.forms import add_row, form_layout, heading_label, name_field
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, set_role
from counsellor_app.ui.words_field import WordsField

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


class PresenterBox(QFrame):
    """One presenter, by number: no name is asked."""

    rested = Signal()
    """What it holds is to be kept."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""
    remove_wanted = Signal()
    """The counsellor takes this presenter away."""

    def __init__(
        self, line: PresenterLine, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._question = WordsField(longest=LINE_CHARACTERS)
        self._question.set_words(line.question)
        self._action = WordsField(longest=LINE_CHARACTERS)
        self._action.set_words(line.action)
        self._feedback = DateField(today=today, facing=Facing.AHEAD)
        self._feedback.set_answer(line.feedback_on)
        self._heading = heading_label("")
        self._remove = QPushButton(self.tr("Take away"))
        set_role(self._remove, "link")
        self._build_layout()
        for words in (self._question, self._action):
            words.rested.connect(self.rested)
            words.pending_changed.connect(self.pending_changed)
        self._feedback.answered.connect(self.rested)
        self._remove.clicked.connect(self.remove_wanted)

    def line(self) -> PresenterLine:
        """What it holds."""
        return PresenterLine(self._question.words(), self._action.words(), self._feedback.answer())

    def show_number(self, number: int) -> None:
        """Show which presenter this is."""
        name = self.tr("Presenter {number}").format(number=number)
        self._heading.setText(name)
        self.setAccessibleName(name)
        name_field(self._remove, self.tr("Take away presenter {number}").format(number=number))

    def take_keyboard(self) -> None:
        """Put the cursor in the question."""
        self._question.setFocus()

    def keep_now(self) -> None:
        """Hand over what is pending."""
        self._question.keep_now()
        self._action.keep_now()
        self._feedback.keep_now()

    def forget(self) -> None:
        """Drop the words."""
        self._question.forget()
        self._action.forget()

    def _build_layout(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._remove)
        form = form_layout()
        question = self.tr("About one's own acting; nobody can be recognised in it.")
        add_row(form, self.tr("Question, in one neutral line"), self._question, hint=question)
        add_row(form, self.tr("Chosen action"), self._action)
        add_row(form, self.tr("Feedback to the group on"), self._feedback)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        column.setSpacing(TIGHT)
        column.addLayout(top)
        column.addLayout(form)


class PresenterLines(QWidget):
    """The presenters of a session, and a button for one more."""

    rested = Signal()
    """What it holds is to be kept."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._boxes: list[PresenterBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._add = QPushButton(self.tr("Add a presenter"))
        self._add.clicked.connect(self._add_one)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_lines(self, lines: tuple[PresenterLine, ...]) -> None:
        """Show the presenters there are."""
        for line in lines:
            self._append(line)

    def lines(self) -> tuple[PresenterLine, ...]:
        """The presenters of whom anything is filled in."""
        lines = (box.line() for box in self._boxes)
        return tuple(one for one in lines if one.question or one.action or one.feedback_on)

    def keep_now(self) -> None:
        """Hand over what is pending."""
        for box in self._boxes:
            box.keep_now()

    def forget(self) -> None:
        """Drop the words."""
        for box in self._boxes:
            box.forget()

    def _add_one(self) -> None:
        self._append(PresenterLine(NO_WORDS)).take_keyboard()

    def _append(self, line: PresenterLine) -> PresenterBox:
        box = PresenterBox(line, self._today)
        box.rested.connect(self.rested)
        box.pending_changed.connect(self.pending_changed)
        box.remove_wanted.connect(lambda: self._take_away(box))
        self._boxes.append(box)
        self._column.insertWidget(self._column.count() - 1, box)
        self._number()
        return box

    def _take_away(self, box: PresenterBox) -> None:
        self._boxes.remove(box)
        box.forget()
        self._column.removeWidget(box)
        box.hide()
        box.deleteLater()
        self._number()
        self._add.setFocus()
        self.rested.emit()

    def _number(self) -> None:
        for number, box in enumerate(self._boxes, start=1):
            box.show_number(number)
        self._add.setEnabled(len(self._boxes) < MOST_PRESENTERS)
