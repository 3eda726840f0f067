"""Who will be there, beside the companies of the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from counsellor_app.anonymisation.audience_check import Likeness, likenesses
from counsellor_app.anonymisation.walk import WalkStep
from counsellor_app.ui.choice_field import ChoiceField
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.intervision.question import question
from counsellor_app.ui.notes_editor import NotesEditor
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, set_role

if TYPE_CHECKING:
    from counsellor_app.anonymisation.case_sheet import SheetId
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.sheet_review import SheetReview

_LINES = 6
_NOBODY, _SOMEBODY = "nobody", "somebody"


class AudienceStep(QWidget):
    """A list to type or paste; what is the same as a company, or like it, is pointed out."""

    listed = Signal(object)
    """The `FreeText` of who will be there."""
    checked = Signal(bool)
    """Whether the counsellor says that nobody there is connected with the case."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet_id: SheetId | None = None
        self._companies: tuple[FreeText, ...] = ()
        self._people = NotesEditor()
        self._people.stand_high(_LINES)
        self._beside = PlainLabel()
        self._alike = QFrame()
        self._matches = PlainLabel()
        self._linked = ChoiceField(
            (
                (_NOBODY, self.tr("Nobody of them")),
                (_SOMEBODY, self.tr("Somebody is, or I am not sure")),
            )
        )
        self._build_layout()
        self._people.textChanged.connect(self._compare)
        self._people.rested.connect(self._tell)
        self._people.pending_changed.connect(self.pending_changed)
        self._linked.answered.connect(self._tell_linked)

    def show_review(self, review: SheetReview) -> None:
        """Show who was listed; what is being typed stays as long as it is the same sheet."""
        walk = review.draft.walk
        if review.draft.sheet_id != self._sheet_id or review.approved_on is not None:
            self._sheet_id = review.draft.sheet_id
            self._people.set_words(walk.participants)
        self._companies = review.companies
        names = ", ".join(company.reveal() for company in self._companies)
        self._beside.setText(names or self.tr("No company is linked to this case."))
        unsure = _SOMEBODY if WalkStep.AUDIENCE in walk.ticked else None
        self._linked.set_answer(_NOBODY if walk.audience_is_checked else unsure)
        self._compare()

    def take_keyboard(self) -> None:
        """Put the keyboard where the people are listed, or on the question under them."""
        (self._linked if self._people.words() else self._people).setFocus()

    def keep_now(self) -> None:
        """Hand over what is pending."""
        self._people.keep_now()

    def forget(self) -> None:
        """Drop every word."""
        self._sheet_id = None
        self._companies = ()
        self._people.forget()
        for label in (self._beside, self._matches):
            label.clear()

    def _tell(self) -> None:
        self.listed.emit(self._people.words())

    def _tell_linked(self, code: str | None) -> None:
        self.checked.emit(code == _NOBODY)

    def _compare(self) -> None:
        found = likenesses(self._people.words(), self._companies)
        self._matches.setText("\n".join(self._told(one) for one in found))
        self._alike.setVisible(bool(found))

    def _told(self, one: Likeness) -> str:
        told = (
            self.tr("{line}: the company {company} is in this case.")
            if one.is_exact
            else self.tr("{line}: looks like {company}, which is in this case.")
        )
        return told.format(line=one.line.reveal(), company=one.company.reveal())

    def _build_layout(self) -> None:
        form = form_layout()
        hint = self.tr("One on each line: name – organisation. The list goes when you approve.")
        add_row(form, self.tr("Participants"), self._people, hint=hint)
        companies = QVBoxLayout()
        companies.setSpacing(TIGHT)
        companies.addWidget(PlainLabel(self.tr("Companies of this case")))
        companies.addWidget(self._beside)  # read out by its own words, so not named after the label
        set_role(self._alike, "caution")
        inside = QVBoxLayout(self._alike)
        inside.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        inside.addWidget(self._matches)
        unsure = self.tr("Not sure means: for the pool alone, or as a composite case.")
        asked = self.tr("Is any of them connected with the case?")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(form)
        column.addLayout(companies)
        column.addWidget(self._alike)
        column.addLayout(question(asked, self._linked, hint=unsure))
        column.addStretch(1)
