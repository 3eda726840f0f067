"""The fields of one text of a report."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.casework.answers import Answer, with_answer
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.report_texts import (
    FIELDS,
    PROPOSAL_CHARACTERS,
    WORDS_CHARACTERS,
)
from counsellor_app.overriding import override
from counsellor_app.ui.coded_fields import coded_field
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.day_reading import Facing
from counsellor_app.ui.forms import add_row, form_layout
from counsellor_app.ui.kept_form import KeptForm
from counsellor_app.ui.limited_editor import LimitedEditor
from counsellor_app.ui.report.text_wording import text_wording

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.casework.report_texts import ReportText
    from counsellor_app.ui.coded_fields import CodedField
    from counsellor_app.ui.vault_lane import VaultLane

STEP = "rt_step"
"""Which step a text is about is chosen in the list of steps."""


class TextForm(KeptForm):
    """The fields of one text, as its kind asks for them."""

    def __init__(self, text: ReportText, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._words = self._editor(text.words, WORDS_CHARACTERS)
        self._proposal = self._editor(text.proposal, PROPOSAL_CHARACTERS)
        self._due = DateField(today=lane.today, facing=Facing.AHEAD)
        self._due.set_answer(text.due_on)
        self._due.answered.connect(self._take_day)
        self._fields = self._coded_fields(lane)
        self._lay_out(lane)

    def filled(self) -> ReportText:
        """What the form holds, also what was typed a moment ago."""
        return replace(self._text, words=self._words.words(), proposal=self._proposal.words())

    @override
    def keep_now(self) -> None:
        self._due.keep_now()
        for editor in (self._words, self._proposal):
            editor.keep_now()

    @override
    def forget(self) -> None:
        for editor in (self._words, self._proposal):
            editor.forget()

    @override
    def focus_first(self) -> None:
        next(iter(self._fields.values())).setFocus()

    @override
    def focus_on(self, code: str) -> None:
        if code in self._fields:
            self._fields[code].setFocus()

    def focus_words(self) -> None:
        """Put the cursor in the words."""
        self._words.setFocus()

    def _coded_fields(self, lane: VaultLane) -> dict[str, CodedField]:
        made: dict[str, CodedField] = {}
        for code in FIELDS[self._text.kind]:
            if code != STEP:
                field = lane.desk_codebook.field(Record.REPORT_TEXT, code)
                held = self._text.codes.get(code)
                made[code] = coded_field(field, lane.language, held=held, today=lane.today)
                made[code].answered.connect(partial(self._take, code))
        return made

    def _editor(self, words: FreeText, most: int) -> LimitedEditor:
        problem = self.tr("This is longer than the {most} characters there is room for.")
        editor = LimitedEditor(lambda typed: len(typed) <= most, problem.format(most=most))
        editor.set_words(words)
        editor.rested.connect(self.rested)
        editor.refused.connect(self.refused)
        editor.pending_changed.connect(self.pending_changed)
        return editor

    def _lay_out(self, lane: VaultLane) -> None:
        form = form_layout()
        for code, control in self._fields.items():
            field = lane.desk_codebook.field(Record.REPORT_TEXT, code)
            help_text = field.help.text(lane.language)
            add_row(form, field.label.text(lane.language), control, help_text)
        wording = text_wording(self._text.kind)
        add_row(form, wording.words, self._words, hint=wording.hint)
        if wording.proposal:
            add_row(form, wording.proposal, self._proposal)
        if wording.due:
            add_row(form, wording.due, self._due)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        for absent in (self._proposal, self._due):
            if absent.parent() is None:
                absent.setParent(self)
                absent.hide()

    def _take_day(self, day: date | None) -> None:
        self._text = replace(self._text, due_on=day)
        self.rested.emit()

    def _take(self, code: str, answer: Answer | None) -> None:
        self._text = replace(self._text, codes=with_answer(self._text.codes, code, answer))
        self.rested.emit()
