"""One row of the timeline: what was done, its note, and the next step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.casework.case import TimelineEntry
from counsellor_app.casework.codebook import Need
from counsellor_app.casework.kept_words import Owner
from counsellor_app.errors import ExpectedError, MissingAnswersError
from counsellor_app.operations import timeline
from counsellor_app.overriding import override
from counsellor_app.ui import theme
from counsellor_app.ui.case.agreements import agreement_sentence, missing_agreement
from counsellor_app.ui.case.answers_form import AnswersForm, FormShape, FormSource
from counsellor_app.ui.case.entry_wording import entry_wording
from counsellor_app.ui.case.history_dialog import choose_version
from counsellor_app.ui.case.next_step_row import NextStepRow
from counsellor_app.ui.case.notes_panel import NotesPanel
from counsellor_app.ui.case.pane import Listener, Pane
from counsellor_app.ui.case.timeline_rows import record_name
from counsellor_app.ui.case.warnings import Notice
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.forms import PlainLabel, name_field, title_label
from counsellor_app.ui.giving_row import GivingRow
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.casework.answers import Answer, Answers
    from counsellor_app.casework.case import Case
    from counsellor_app.ui.vault_lane import VaultLane

_KEY = "entry"


class EntryPane(Pane):
    """The row is kept whole at each change: its day, answers, note and next step belong together.

    A finished row stays complete in the vault: while an answer it needs is taken away here, the
    last complete answers stay kept, and a sentence says so.
    """

    def __init__(self, lane: VaultLane, entry: TimelineEntry, page: Listener) -> None:
        super().__init__(lane, Place(Part.ENTRY, entry.coded.record_id), page)
        self._entry = entry
        self._record = entry.coded.record
        self._wording = entry_wording(self._record)
        self._complete = entry.coded.answers

    @override
    def pieces(self) -> Iterator[None]:
        """In the order in which Tab goes: it is that in which they come into the window."""
        column = self._build_layout()
        self._build_fields()
        column.addWidget(GivingRow(title_label(record_name(self._record)), self._dated()))
        column.addWidget(self._form)
        yield from self._form.pieces()
        self._build_notes()
        column.addWidget(self._notice)
        column.addWidget(self._notes, 1)
        yield
        self._build_step()
        column.addWidget(self._step)
        column.addWidget(self._build_buttons())

    def _build_fields(self) -> None:
        codebook, coded = self.lane.desk_codebook, self._entry.coded
        source = FormSource(codebook, self._record, self.lane.language, self.today)
        fields = tuple(f for f in codebook.of(self._record) if f.need is not Need.DERIVED)
        self._form = AnswersForm(source, fields, coded.answers, shape=FormShape.SPREAD)
        self._form.answered.connect(self._take)
        self._form.gone_through.connect(self.write)
        self._day = DateField(today=self.today)
        self._day.set_answer(coded.day)
        self._day.answered.connect(self._changed)
        name_field(self._day, self.tr("Date"))

    def _build_step(self) -> None:
        self._step = NextStepRow(self._entry, self.today)
        self._step.changed.connect(self._changed)
        self._step.rested.connect(self.keeper.keep_now)
        self._step.ticked.connect(self._mark_done)

    def _build_notes(self) -> None:
        self._notice = Notice()
        self._notes = NotesPanel(
            self.tr("Note"),
            self._entry.note,
            hint=self.tr("Your working notes. Nobody else can read them."),
        )
        self._notes.changed.connect(self._changed)
        self._notes.rested.connect(self.keeper.keep_now)
        self._notes.refused.connect(self.refuse)
        self._notes.history_wanted.connect(self._show_history)

    def _dated(self) -> QWidget:
        when = PlainLabel(self.tr("&Date"))
        when.setWordWrap(False)
        when.setBuddy(self._day.focusProxy() or self._day)
        day = QWidget()
        dated = QHBoxLayout(day)
        dated.setContentsMargins(0, 0, 0, 0)
        dated.setSpacing(theme.SMALL)
        dated.addWidget(when)
        dated.addWidget(self._day)
        return day

    def _build_layout(self) -> QVBoxLayout:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.MEDIUM)
        column.setSpacing(theme.SMALL)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))
        return column

    def _build_buttons(self) -> GivingRow:
        self._remove = QPushButton(self._wording.remove)
        self._remove.clicked.connect(self._ask_remove)
        self._done = QPushButton(self._wording.done)
        self._done.setToolTip(self.tr("Ctrl+Enter"))
        theme.set_role(self._done, "primary")
        writes(self._remove, self._done)
        self._done.clicked.connect(self.finish)
        row = GivingRow(self._remove, self._done)
        row.align_ends()
        return row

    @override
    def start(self) -> None:
        """Put the keyboard in the first question without an answer."""
        self._form.start()

    @override
    def write(self) -> None:
        """Put the keyboard in the note."""
        self._notes.start()

    @override
    def show_case(self, case: Case) -> None:
        """Show whether the row is complete, and whether its step was ticked; texts stay."""
        for entry in case.timeline:
            if entry.coded.record_id == self.place.number:
                self._entry = entry
                self._step.show_done(is_done=entry.next_step_is_done)
        self._show_editable(
            is_editable=self.may_write_in(case, is_draft=self._entry.coded.is_draft)
        )
        self._show_state()

    @override
    def finish(self) -> None:
        """Take the draft mark away, or say what is still needed."""
        self.keep_now()
        finish = partial(timeline.finish_entry, record_id=self._entry.coded.record_id)
        self.lane.ask(self, finish, then=self._finished, otherwise=self._not_finished)

    @override
    def keep_now(self) -> None:
        """Take what is typed but not left, and hand the row over."""
        self._day.keep_now()
        self._form.keep_now()
        self._step.keep_now()
        super().keep_now()

    @override
    def forget(self) -> None:
        """Drop the note, the next step and their undo histories."""
        super().forget()
        self._notes.forget()
        self._step.forget()
        self._entry = TimelineEntry(self._entry.coded)

    def _take(self, _code: str, _answer: Answer | None) -> None:
        self._changed()

    def _changed(self) -> None:
        self._show_state()
        self.keeper.keep_soon(_KEY, self._keep, self.page.hear_entry)

    def _keep(self) -> partial[TimelineEntry]:
        kept = timeline.KeptEntry(
            day=self._day.answer() or self._entry.coded.day,
            answers=self._answers_to_keep(),
            note=self._notes.editor.words(),
            next_step=self._step.words(),
            next_step_on=self._step.day(),
        )
        record_id = self._entry.coded.record_id
        return partial(timeline.keep_entry, record_id=record_id, kept=kept)

    def _answers_to_keep(self) -> Answers:
        if self._entry.coded.is_draft or self._is_complete():
            self._complete = self._form.answers
        return self._complete

    def _missing(self) -> tuple[str, ...]:
        codebook = self.lane.desk_codebook
        return codebook.missing(self._record, self._form.answers, Need.ROW)

    def _is_complete(self) -> bool:
        return not self._missing() and not missing_agreement(self._record, self._form.answers)

    def _show_state(self) -> None:
        is_draft = self._entry.coded.is_draft
        sentence = agreement_sentence(self._record, self._form.answers)
        if not sentence and not is_draft and not self._is_complete():
            sentence = self.tr(
                "This was complete. Until the answer is given again, the earlier one is kept."
            )
        self._notice.say(sentence)
        self._done.setVisible(is_draft)

    def _show_editable(self, *, is_editable: bool) -> None:
        self._form.set_editable(is_editable=is_editable)
        self._notes.set_editable(is_editable=is_editable)
        self._day.set_read_only(not is_editable)
        self._step.set_editable(is_editable=is_editable)
        self._remove.setVisible(is_editable)

    def _finished(self, case: Case) -> None:
        self.page.hear(case)
        self.said.emit(self._wording.kept)

    def _not_finished(self, error: ExpectedError) -> None:
        if isinstance(error, MissingAnswersError):
            self._form.show_missing(error.fields)
            self._form.start(error.fields[0])
        elif missing := missing_agreement(self._record, self._form.answers):
            self._form.show_missing((missing,))
            self._form.start(missing)
        else:
            self.refuse(error)

    def _mark_done(self, is_done: bool) -> None:
        self.keep_now()
        mark = partial(
            timeline.mark_step_done, record_id=self._entry.coded.record_id, is_done=is_done
        )
        self.lane.ask(self, mark, then=self.page.hear)

    def _show_history(self) -> None:
        self.keep_now()
        choose_version(
            self, self.lane, Owner.TIMELINE, self._entry.coded.record_id, self._notes.put_back
        )

    def _ask_remove(self) -> None:
        if self._is_empty() or self.page.dialogs.confirm(
            self,
            self._wording.ask_remove,
            self.tr(
                "Its answers, its note with all earlier versions and its next step will be gone "
                "from the vault. The backups still hold them until those are replaced."
            ),
            action=self._wording.remove,
        ):
            self._remove_row()

    def _is_empty(self) -> bool:
        return not (self._form.answers or self._notes.editor.words() or self._step.words())

    def _remove_row(self) -> None:
        self.keeper.drop()
        remove = partial(timeline.remove_entry, record_id=self._entry.coded.record_id)
        self.lane.ask(self, remove, then=self.page.hear)
