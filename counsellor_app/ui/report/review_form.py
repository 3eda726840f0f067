"""Reviewing a text with two: what the app found, four checks, and who read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QVBoxLayout, QWidget

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.report_texts import NAME_CHARACTERS, Check
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, Problem, add_row, form_layout, heading_label
from counsellor_app.ui.report.hint_rows import HintRows
from counsellor_app.ui.theme import READING_WIDTH, SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from counsellor_app.anonymisation.text_hints import Hint


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What two reviewers say of a text."""

    reviewers: tuple[FreeText, FreeText]
    checks: frozenset[Check]
    kept: frozenset[FreeText]


class ReviewForm(QWidget):
    """Everything is asked again for every text: a review is of one text as it stands."""

    review_wanted = Signal()
    """The text is to be marked as reviewed."""
    left = Signal()
    """The review is put off."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = PlainLabel()
        self._hints = HintRows()
        self._checks = {check: QCheckBox(told) for check, told in self._told().items()}
        self._first = _name_box(names, names[0] if names else "")
        self._second = _name_box(names, "")
        self._problem = Problem()
        self._done = QPushButton(self.tr("Reviewed"))
        set_role(self._done, "primary")
        later = QPushButton(self.tr("Not now"))
        self._lay_out(later)
        self._done.clicked.connect(self.review_wanted)
        later.clicked.connect(self.left)

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show what the app found in the text as it stands now."""
        self._hints.show_hints(hints)
        self._found.setText(
            self.tr("The app found %n wording(s) that might point at somebody.", None, len(hints))
            if hints
            else self.tr("The app found nothing that points at somebody. You may know more.")
        )

    def reviewed(self) -> Reviewed:
        """What was filled in."""
        return Reviewed(
            (FreeText(self._first.currentText()), FreeText(self._second.currentText())),
            frozenset(check for check, box in self._checks.items() if box.isChecked()),
            self._hints.kept(),
        )

    def show_problem(self, sentence: str) -> None:
        """Say why the text is not reviewed yet."""
        self._problem.show_problem("")  # it is read out at each press
        self._problem.show_problem(sentence)

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing to decide."""
        boxes = [*self._hints.findChildren(QCheckBox), *self._checks.values()]
        boxes[0].setFocus()

    def forget(self) -> None:
        """Drop every wording and name."""
        self._hints.forget()
        for box in (self._first, self._second):
            box.clear()
            box.clearEditText()

    def _told(self) -> dict[Check, str]:
        return {
            Check.SMALL_NUMBERS: self.tr("No number under five"),
            Check.COMPANIES: self.tr("No company or production"),
            Check.FUNCTION_AND_MONTH: self.tr("No function with a month"),
            Check.PERSONS: self.tr("Nobody can be recognised"),
        }

    def _lay_out(self, later: QPushButton) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(self.tr("Review it with two")))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Read the text aloud together with a colleague. Change what is not right; "
                    "what may stay, you say so."
                ),
                role="muted",
            )
        )
        column.addWidget(self._found)
        column.addWidget(self._hints)
        column.addSpacing(SMALL)
        column.addWidget(PlainLabel(self.tr("We looked at this together. In the text stands:")))
        checks = QVBoxLayout()
        checks.setSpacing(0)
        for box in self._checks.values():
            checks.addWidget(box)
        column.addLayout(checks)
        form = form_layout()
        add_row(form, self.tr("Who read it"), self._first)
        add_row(form, self.tr("And who with"), self._second)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addSpacing(SMALL)
        buttons = FlowLayout()
        buttons.addWidget(self._done)
        buttons.addWidget(later)
        column.addLayout(buttons)


def _name_box(names: Iterable[str], held: str) -> QComboBox:
    """A name of the pool, or any other typed in."""
    box = QComboBox(editable=True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(18)
    box.setMaximumWidth(READING_WIDTH)
    box.addItems(list(names))
    box.setEditText(held)
    edit = box.lineEdit()
    if edit is not None:
        edit.setMaxLength(NAME_CHARACTERS)
    return box
