"""Writing a sheet: its words, its context in groups, its lists."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part, SheetCodes
from counsellor_app.anonymisation.sheet_wording import sheet_wording
from counsellor_app.ui.choice_field import ChoiceField, ChoicesField
from counsellor_app.ui.forms import add_row, form_layout, heading_label
from counsellor_app.ui.intervision.context_fields import ContextFields
from counsellor_app.ui.intervision.live_reading import sheet_marks
from counsellor_app.ui.intervision.marked_editor import MarkedEditor
from counsellor_app.ui.intervision.part_wording import part_text
from counsellor_app.ui.theme import LARGE, MEDIUM, set_role
from counsellor_app.ui.words_field import WordsField

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from counsellor_app.casework.codebook import Codebook, Value
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.sheet_review import SheetReview

_LINES = {Part.ROLES: 2, Part.SITUATION: 9, Part.REQUEST: 3, Part.STEPS: 3, Part.QUESTION: 4}
"""What is usually written in each."""
_TITLE_CHARACTERS = 120


class WriteForm(QScrollArea):
    """What is written comes first; groups and lists, mostly filled in already, behind it."""

    rested = Signal()
    """Time to keep the sheet."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""
    refused = Signal(object)
    """An `ExpectedError`: what was pasted is too long."""
    next_wanted = Signal()
    """Written: on to looking it through."""

    def __init__(self, codebook: Codebook, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._title = WordsField(longest=_TITLE_CHARACTERS)
        self._editors = {part: MarkedEditor() for part in _LINES}
        for part, editor in self._editors.items():
            editor.stand_high(_LINES[part])
        self._context = ContextFields(codebook, language)
        wording = sheet_wording()
        self._tensions = self._choices(wording.tensions)
        self._risk_groups = self._choices(wording.risk_groups)
        self._alterations = self._choices(wording.alterations)
        self._method = ChoiceField(self._offered(wording.methods))
        self._next = QPushButton(self.tr("On to looking through"))
        self._build_layout()
        self._connect()

    def editors(self) -> Mapping[Part, MarkedEditor]:
        """The editor of each part that has more than one line."""
        return self._editors

    def offer_context(self) -> None:
        """Make the fields of the context as a new sheet has them, before there is any to show."""
        self._context.show_context((), Audience.POULE)

    def show_review(self, review: SheetReview) -> None:
        """Show what was found; what is being typed stays."""
        for part, editor in self._editors.items():
            marks = sheet_marks(review.marks, part)
            editor.mark_text(review.draft.texts[part].reveal(), marks)

    def show_draft(self, draft: DraftSheet) -> None:
        """Show a sheet that is kept already; a field that shows it keeps its cursor."""
        self._title.set_words(draft.texts[Part.TITLE])
        for part, editor in self._editors.items():
            if editor.words() != draft.texts[part]:
                editor.set_words(draft.texts[part])
        codes = draft.codes
        self._context.show_context(codes.context, draft.audience)
        self._tensions.set_answer(codes.tensions)
        self._risk_groups.set_answer(codes.risk_groups)
        self._alterations.set_answer(codes.alterations)
        self._method.set_answer(codes.method)

    def written(self, draft: DraftSheet) -> DraftSheet:
        """The sheet as it stands in the form."""
        texts: dict[Part, FreeText] = {Part.TITLE: self._title.words()}
        texts |= {part: editor.words() for part, editor in self._editors.items()}
        codes = SheetCodes(
            context=self._context.context(),
            tensions=self._tensions.answer(),
            risk_groups=self._risk_groups.answer(),
            alterations=self._alterations.answer(),
            method=self._method.answer() or "",
        )
        return replace(draft, texts=MappingProxyType(texts), codes=codes)

    def take_keyboard(self) -> None:
        """Put the keyboard where writing starts."""
        situation = self._editors[Part.SITUATION]
        situation.setFocus()
        self.ensureWidgetVisible(situation)

    def keep_now(self) -> None:
        """Hand over what is pending."""
        for field in self._written_in():
            field.keep_now()

    def forget(self) -> None:
        """Drop every word with its undo history."""
        for field in self._written_in():
            field.forget()

    def _written_in(self) -> Iterator[WordsField | MarkedEditor]:
        yield self._title
        yield from self._editors.values()

    def _choices(self, values: tuple[Value, ...]) -> ChoicesField:
        return ChoicesField(self._offered(values))

    def _offered(self, values: tuple[Value, ...]) -> list[tuple[str, str]]:
        return [(value.code, value.label.text(self._language)) for value in values]

    def _connect(self) -> None:
        for field in self._written_in():
            field.rested.connect(self.rested)
            field.pending_changed.connect(self.pending_changed)
        for editor in self._editors.values():
            editor.refused.connect(self.refused)
        for choices in (self._tensions, self._risk_groups, self._alterations, self._method):
            choices.answered.connect(self.rested)
        self._context.answered.connect(self.rested)
        self._next.clicked.connect(self.next_wanted)

    def _build_layout(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, MEDIUM, LARGE)
        column.setSpacing(MEDIUM)
        first = form_layout()
        add_row(first, part_text(Part.TITLE), self._title)
        column.addLayout(first)
        column.addLayout(self._words_form())
        column.addWidget(heading_label(self.tr("Context")))
        column.addWidget(self._context)
        column.addWidget(heading_label(self.tr("For the discussion")))
        column.addLayout(self._lists_form())
        set_role(self._next, "primary")
        self._next.setAutoDefault(True)  # so that Enter presses it, not the space bar alone
        column.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _words_form(self) -> QFormLayout:
        form, editors = form_layout(), self._editors
        roles = self.tr("Who is A, who is B: a role each, no names.")
        add_row(form, part_text(Part.ROLES), editors[Part.ROLES], hint=roles)
        situation = self.tr(
            "At most ten lines, in your own words. What could give somebody away is marked while "
            "you write; you decide on it in the next step."
        )
        add_row(form, part_text(Part.SITUATION), editors[Part.SITUATION], hint=situation)
        add_row(form, part_text(Part.REQUEST), editors[Part.REQUEST])
        add_row(form, part_text(Part.STEPS), editors[Part.STEPS])
        question = self.tr("About your own part: what do you want to find out or decide?")
        add_row(form, part_text(Part.QUESTION), editors[Part.QUESTION], hint=question)
        return form

    def _lists_form(self) -> QFormLayout:
        form = form_layout()
        add_row(form, self.tr("Tension"), self._tensions)
        add_row(form, self.tr("Risk-group angle"), self._risk_groups)
        altered = self.tr("Which kinds of detail you changed; never what they were.")
        add_row(form, self.tr("Altered details"), self._alterations, hint=altered)
        add_row(form, self.tr("Preferred method"), self._method)
        return form
