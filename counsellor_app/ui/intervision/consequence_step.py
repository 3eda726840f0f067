"""What the answers mean for who may read the sheet, and the choice that is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.anonymisation.case_sheet import Audience
from counsellor_app.anonymisation.walk import Answer3, suits
from counsellor_app.ui.choice_field import ChoiceField
from counsellor_app.ui.forms import PlainLabel, Problem, add_row, form_layout
from counsellor_app.ui.theme import MEDIUM

if TYPE_CHECKING:
    from counsellor_app.anonymisation.walk import Walk
    from counsellor_app.operations.sheet_review import SheetReview


@dataclass(frozen=True, slots=True)
class Fate:
    """For whom a sheet is, and whether it is made of several cases."""

    audience: Audience
    is_composite: bool

    @property
    def code(self) -> str:
        """As a choice."""
        return f"{self.audience}{'+' if self.is_composite else ''}"


FATES = {
    fate.code: fate
    for fate in (
        Fate(Audience.POULE, is_composite=False),
        Fate(Audience.POULE, is_composite=True),
        Fate(Audience.SECTOR, is_composite=True),
        Fate(Audience.SECTOR, is_composite=False),
    )
}


class ConsequenceStep(QWidget):
    """For the pool, or for the sector; as it is, or as a composite case."""

    chosen = Signal(object)
    """A `Fate`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = PlainLabel()
        self._field = ChoiceField(
            (
                ("POULE", self.tr("For the pool")),
                ("POULE+", self.tr("For the pool, composite")),
                ("SECTOR+", self.tr("For the sector, composite")),
                ("SECTOR", self.tr("For the sector")),
            )
        )
        self._problem = Problem()
        self._build_layout()
        self._field.answered.connect(self._tell)

    def show_review(self, review: SheetReview) -> None:
        """Show what the answers leave open, and what is chosen."""
        walk, audience = review.draft.walk, review.draft.audience
        self._why.setText(self._reason(walk))
        self._field.set_answer(Fate(audience, walk.is_composite).code)
        refused = self.tr(
            "With these answers the sheet cannot go to the sector as it is. Choose the pool, or "
            "make it a composite case."
        )
        self._problem.show_problem("" if suits(walk, audience) else refused)

    def take_keyboard(self) -> None:
        """Put the keyboard on the choice."""
        self._field.setFocus()

    def _reason(self, walk: Walk) -> str:
        if None in walk.answers:
            return self.tr("The three questions of step 10 are not answered yet.")
        if any(answer is not Answer3.NO for answer in walk.answers):
            return self.tr(
                "You answered yes, or were not sure, at one of the three questions. So: for the "
                "pool alone, or as a composite case."
            )
        if not walk.audience_is_checked:
            return self.tr(
                "You did not confirm that nobody there is connected with the case. So: for the "
                "pool alone, or as a composite case."
            )
        return self.tr("Your answers leave both open: the pool and the sector.")

    def _tell(self, code: str | None) -> None:
        if code is not None:
            self.chosen.emit(FATES[code])

    def _build_layout(self) -> None:
        composite = self.tr(
            "Composite: write into this sheet what comes from other cases of the same kind, so "
            "that it is nobody's story. The readers are told that it is composite."
        )
        form = form_layout()
        add_row(form, self.tr("This sheet is"), self._field, hint=composite)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._why)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addStretch(1)
