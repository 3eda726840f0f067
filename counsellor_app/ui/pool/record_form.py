"""The form of one record of the pool, made from the codebook."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from counsellor_app.casework.answers import Answer, Answers, with_answer
from counsellor_app.casework.coded_case import Record, RecordId
from counsellor_app.overriding import override
from counsellor_app.ui.coded_fields import coded_field
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.forms import (
    PlainLabel,
    add_row,
    form_layout,
    name_field,
    tie_label,
    with_hint,
)
from counsellor_app.ui.kept_form import KeptForm
from counsellor_app.ui.notes_editor import NotesEditor
from counsellor_app.ui.number_field import NumberField
from counsellor_app.ui.pool.pool_wording import kind_wording
from counsellor_app.ui.theme import SMALL, TIGHT
from counsellor_app.ui.words_field import WordsField

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.ui.coded_fields import CodedField
    from counsellor_app.ui.vault_lane import VaultLane

_LINES_OF_TEXT = 4


@dataclass(frozen=True, slots=True)
class Filled:
    """What a form holds."""

    record_id: RecordId
    day: date
    answers: Answers
    name: FreeText
    text: FreeText


class RecordForm(KeptForm):
    """The fields of one record of the pool."""

    def __init__(self, record: PoolRecord, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coded = record.coded
        self._day_kept = record.coded.day
        self._answers = record.coded.answers
        self._codebook = lane.desk_codebook
        self._language = lane.language
        self._day = DateField(today=lane.today)
        self._day.set_answer(record.coded.day)
        self._name = WordsField()
        self._name.set_words(record.name)
        self._text = NotesEditor()
        self._text.set_words(record.text)
        self._fields: dict[str, CodedField] = {
            field.code: coded_field(
                field, lane.language, held=self._answers.get(field.code), today=lane.today
            )
            for field in self._codebook.of(record.coded.record)
        }
        self._labels: dict[str, QLabel] = {}
        self._form = form_layout()
        self._form.setVerticalSpacing(TIGHT)
        self._lay_out()
        self._connect()
        self._show_asked()

    def filled(self) -> Filled:
        """What the form holds, also what was typed a moment ago."""
        return Filled(
            self._coded.record_id,
            self._day.answer() or self._day_kept,
            self._answers,
            self._name.words(),
            self._text.words(),
        )

    @override
    def keep_now(self) -> None:
        for field in (self._day, *self._fields.values()):
            if isinstance(field, DateField | NumberField):
                field.keep_now()
        self._name.keep_now()
        self._text.keep_now()

    @override
    def forget(self) -> None:
        self._name.forget()
        self._text.forget()

    @override
    def focus_first(self) -> None:
        named = self._coded.record is Record.COMPANY
        (self._name if named else next(iter(self._fields.values()))).setFocus()

    @override
    def focus_on(self, code: str) -> None:
        if code in self._fields:
            self._fields[code].setFocus()

    def _lay_out(self) -> None:
        wording = kind_wording(self._coded.record)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(self._form)
        if wording.name:
            self._add(wording.name, self._name)
        if self._coded.record is not Record.COMPANY:
            self._add(self.tr("Date"), self._day)
        for code, control in self._fields.items():
            field = self._codebook.field(self._coded.record, code)
            help_text = field.help.text(self._language)
            label = field.label.text(self._language)
            self._labels[code] = self._add(label, control, help_text)
        self._text.stand_at_least(_LINES_OF_TEXT)
        column.addWidget(self._noted(wording.text, wording.text_hint), 1)

    def _noted(self, label: str, hint: str) -> QWidget:
        """The note takes what room is left, which no row of a form does."""
        head = PlainLabel(label)
        head.setContentsMargins(0, SMALL, 0, 0)
        tie_label(head, self._text)
        name_field(self._text, label, hint)
        noted = QWidget()
        column = QVBoxLayout(noted)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(head)
        column.addWidget(with_hint(self._text, hint) if hint else self._text, 1)
        return noted

    def _add(self, label: str, field: QWidget, hint: str = "") -> QLabel:
        """A row whose label stands nearer to its own field than to the one above."""
        shown = add_row(self._form, label, field, hint=hint)
        shown.setContentsMargins(0, SMALL, 0, 0)
        return shown

    def _connect(self) -> None:
        self._day.answered.connect(self._take_day)
        for code, control in self._fields.items():
            control.answered.connect(partial(self._take, code))
        for words in (self._name, self._text):
            words.rested.connect(self.rested)
            words.pending_changed.connect(self.pending_changed)
        self._text.refused.connect(self.refused)

    def _take_day(self, day: date | None) -> None:
        self._day_kept = day or self._day_kept
        self.rested.emit()

    def _take(self, code: str, answer: Answer | None) -> None:
        self._answers = with_answer(self._answers, code, answer)
        self._show_asked()
        self.rested.emit()

    def _show_asked(self) -> None:
        asked = {field.code for field in self._codebook.asked(self._coded.record, self._answers)}
        for code, label in self._labels.items():
            self._form.setRowVisible(label, code in asked)
