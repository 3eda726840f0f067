"""The three questions no list can answer, beside how few people it could be about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from counsellor_app.anonymisation.fewness import FewnessLevel
from counsellor_app.anonymisation.walk import Answer3
from counsellor_app.ui.choice_field import ChoiceField
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.intervision.question import question
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, set_role

if TYPE_CHECKING:
    from counsellor_app.anonymisation.fewness import Fewness
    from counsellor_app.anonymisation.walk import Walk
    from counsellor_app.operations.sheet_review import SheetReview

QUESTIONS = ("recognised", "linked", "inferred")
"""The fields of `Walk` that hold the answers, in their order."""


class RecognitionStep(QWidget):
    """Yes and unsure weigh the same: both say that it could be recognised."""

    answered = Signal(str, object)
    """One of `QUESTIONS`, and its `Answer3` or None."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._few = QFrame()
        self._how_many = heading_label("")
        self._reasons = PlainLabel()
        self._fields = {name: self._field(name) for name in QUESTIONS}
        self._build_layout()

    def show_review(self, review: SheetReview) -> None:
        """Show the answers held and what points at few people."""
        self._show_fewness(review.fewness)
        for name, answer in zip(QUESTIONS, review.draft.walk.answers, strict=True):
            self._fields[name].set_answer(answer)

    def take_keyboard(self, walk: Walk) -> None:
        """Put the keyboard on the first question without an answer."""
        for name, answer in zip(QUESTIONS, walk.answers, strict=True):
            if answer is None:
                self._fields[name].setFocus()
                return

    def forget(self) -> None:
        """Drop answers and reasons."""
        self._reasons.clear()
        for field in self._fields.values():
            field.set_answer(None)

    def _field(self, name: str) -> ChoiceField:
        answers = (
            (Answer3.NO, self.tr("No")),
            (Answer3.YES, self.tr("Yes")),
            (Answer3.UNSURE, self.tr("I am not sure")),
        )
        field = ChoiceField(answers)
        field.answered.connect(partial(self._tell, name))
        return field

    def _tell(self, name: str, code: str | None) -> None:
        self.answered.emit(name, None if code is None else Answer3(code))

    def _show_fewness(self, fewness: Fewness) -> None:
        is_few = fewness.level is FewnessLevel.FEW
        set_role(self._few, "caution" if is_few else "card")
        if is_few:
            heading = self.tr("It could be about few people")
            reasons = [reason.text(self._language) for reason in fewness.reasons]
        else:
            heading = self.tr("Nothing points at few people")
            reasons = [
                self.tr(
                    "That goes for the groups under Context. Only you can weigh what the words "
                    "say, and what was told on the set."
                )
            ]
        self._how_many.setText(heading)
        self._reasons.setText("\n".join(reasons))

    def _build_layout(self) -> None:
        inside = QVBoxLayout(self._few)
        inside.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        inside.setSpacing(TIGHT)
        inside.addWidget(self._how_many)
        inside.addWidget(self._reasons)
        questions = (
            self.tr("Could somebody who was on that set recognise it?"),
            self.tr("Could somebody link it to another sheet?"),
            self.tr("Could a reader learn something new about a person he or she knows?"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._few)
        for name, asked in zip(QUESTIONS, questions, strict=True):
            column.addLayout(question(asked, self._fields[name]))
        column.addStretch(1)
