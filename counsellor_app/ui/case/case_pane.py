"""Intake and the case's own note: the first talk fits one screen, the rest stands behind it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from counsellor_app.casework.codebook import Need
from counsellor_app.casework.coded_case import CaseStatus, Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.kept_words import Owner
from counsellor_app.operations import case_notes
from counsellor_app.overriding import override
from counsellor_app.ui import theme
from counsellor_app.ui.case.answers_form import AnswersForm, FormShape, FormSource
from counsellor_app.ui.case.company_field import CompanyField
from counsellor_app.ui.case.history_dialog import choose_version
from counsellor_app.ui.case.notes_panel import NotesPanel
from counsellor_app.ui.case.pane import Listener, Pane
from counsellor_app.ui.case.warnings import CareNotice
from counsellor_app.ui.in_pieces import InPieces
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from counsellor_app.casework.answers import Answer, Answers
    from counsellor_app.casework.case import Case
    from counsellor_app.casework.codebook import Codebook, Field
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.ui.vault_lane import VaultLane

HEARING_FIELD = "heard_on"


def intake_fields(codebook: Codebook) -> tuple[Field, ...]:
    """What fits the first screen: all that is required, and the hearing.

    The hearing stands near the other days of the legal clock, after the first section.
    """
    fields = _asked_of_case(codebook)
    required = [f for f in fields if f.need is Need.INTAKE]
    hearing = [f for f in fields if f.code == HEARING_FIELD]
    first = [f for f in required if f.section == required[0].section]
    return (*first, *hearing, *required[len(first) :])


def further_fields(codebook: Codebook) -> tuple[Field, ...]:
    """What stands behind "more questions": all else that is not asked at closing."""
    first = {field.code for field in intake_fields(codebook)}
    closing = {f.section for f in codebook.of(Record.CASE) if f.need is Need.CLOSURE}
    return tuple(
        f for f in _asked_of_case(codebook) if f.code not in first and f.section not in closing
    )


def _asked_of_case(codebook: Codebook) -> tuple[Field, ...]:
    return tuple(f for f in codebook.of(Record.CASE) if f.need is not Need.DERIVED)


class CasePane(Pane):
    """The coded answers of the case above, its note below."""

    def __init__(self, lane: VaultLane, case: Case, page: Listener) -> None:
        super().__init__(lane, Place(Part.CASE), page)
        self._case_id: CaseId = case.coded.case_id
        self._note = case.note
        self._is_moved = self._is_draft = False
        codebook, held = lane.desk_codebook, case.coded.answers
        source = FormSource(codebook, Record.CASE, lane.language, self.today)
        self._care = CareNotice(codebook, lane.language)
        first, further = intake_fields(codebook), further_fields(codebook)
        self._first = AnswersForm(source, first, held, shape=FormShape.DENSE)
        self._further = AnswersForm(source, further, held)
        self._in_pieces = InPieces(self, lane)

    @override
    def pieces(self) -> Iterator[None]:
        """In the order in which Tab goes: it is that in which they come into the window."""
        column = self._build_layout()
        column.addWidget(self._care)
        column.addWidget(self._first)
        yield from self._first.pieces()
        self._more = QPushButton()
        self._more.setCheckable(True)
        theme.set_role(self._more, "link")
        self._more.clicked.connect(self._toggle_further)
        self._first.add_last(self._more)
        yield
        self._company = CompanyField(self.lane, self._case_id)
        self._company.cases_wanted.connect(self.page.list_cases_of)
        for late in (self._company, self._further):
            late.hide()
            column.addWidget(late)
        column.addStretch(1)
        for form in (self._first, self._further):
            form.answered.connect(self._take)
            form.gone_through.connect(self.write)
        yield
        self._build_notes()

    def _build_layout(self) -> QVBoxLayout:
        """What scrolls above the note; the column for it."""
        answers = QWidget()
        column = QVBoxLayout(answers)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.TIGHT)
        column.setSpacing(theme.SMALL)
        self._scroll = scrolled(answers)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._scroll)
        self._splitter.splitterMoved.connect(self._note_moved)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)
        return column

    def _build_notes(self) -> None:
        hint = self.tr("What was told, in your own words. It never leaves this vault.")
        note, self._note = self._note, FreeText()
        self._notes = NotesPanel(self.tr("Case note"), note, hint=hint)
        self._notes.changed.connect(self._note_changed)
        self._notes.rested.connect(self.keeper.keep_now)
        self._notes.refused.connect(self.refuse)
        self._notes.history_wanted.connect(self._show_history)
        below = QWidget()
        inner = QVBoxLayout(below)
        inner.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        inner.addWidget(self._notes)
        self._splitter.addWidget(below)

    @override
    def show_case(self, case: Case) -> None:
        """Show whether the case can be written in; the fields keep what they show."""
        is_editable = self.may_write_in(case)
        self._is_draft = case.coded.status is CaseStatus.DRAFT
        for form in (self._first, self._further):
            form.learn_others(self.on_screen(case.coded.answers))
            form.set_editable(is_editable=is_editable)
        self._company.set_editable(is_editable=is_editable)
        self._notes.set_editable(is_editable=is_editable)
        self._care.show_answers(self._first.answers)
        self._name_more()

    def on_screen(self, answers: Answers) -> Answers:
        """The case's answers, with those on the screen in the place of what was kept."""
        return self._further.over(self._first.over(answers))

    @override
    def start(self) -> None:
        """Put the keyboard in the first question without an answer."""
        self._first.start()

    @override
    def write(self) -> None:
        """Put the keyboard in the note."""
        self._notes.start()

    def show_missing(self, codes: tuple[str, ...]) -> None:
        """Point at what is still needed, the first of it with the keyboard."""
        self._first.show_missing(codes)
        here = next((code for code in codes if self._first.holds(code)), "")
        if here:
            self._first.start(here)
            QTimer.singleShot(0, self, self._bring_into_view)

    @override
    def finish(self) -> None:
        """Register the case, from wherever the keyboard is."""
        self.page.register()

    @override
    def keep_now(self) -> None:
        """Take what is typed but not left, and hand everything over."""
        self._first.keep_now()
        self._further.keep_now()
        super().keep_now()

    @override
    def forget(self) -> None:
        """Drop the note with its undo history, and the names of companies."""
        super().forget()
        self._in_pieces.stop()
        self._company.forget()
        self._notes.forget()

    def _take(self, code: str, answer: Answer | None) -> None:
        for form in (self._first, self._further):
            form.learn(code, answer)
        self._care.show_answers(self._first.answers)
        self._name_more()
        self.page.answers_changed()
        keep = partial(case_notes.keep_answer, case_id=self._case_id, field=code, answer=answer)
        self.keeper.keep_soon(f"answer {code}", lambda: keep, self.page.hear)

    def _note_changed(self) -> None:
        self.keeper.keep_soon("note", self._keep_note)

    def _keep_note(self) -> partial[None]:
        words = self._notes.editor.words()
        return partial(case_notes.keep_note, case_id=self._case_id, text=words)

    def _show_history(self) -> None:
        self.keep_now()
        choose_version(self, self.lane, Owner.CASE, self._case_id, self._notes.put_back)

    def _toggle_further(self) -> None:
        self._in_pieces.finish()
        self._name_more()
        if self._more.isChecked():
            further = self._further.pieces()
            self._in_pieces.begin(further, then=self._show_further, keys_wait=True)
        else:
            self._company.hide()
            self._further.hide()

    def _show_further(self) -> None:
        self._company.show()
        self._further.show()
        self._company.start()
        QTimer.singleShot(0, self, self._bring_further_into_view)

    def _bring_further_into_view(self) -> None:
        self._scroll.ensureWidgetVisible(self._company)

    def _bring_into_view(self) -> None:
        """The question the keyboard is in, with its label above it."""
        for form in (self._first, self._further):
            form.show_focused()

    def _note_moved(self) -> None:
        self._is_moved = True

    def _share_height(self) -> None:
        """A draft shows all required questions if there is room; later the note has half."""
        margins = 2 * theme.SMALL + (self._care.height() if self._care.isVisible() else 0)
        wanted = self._first.heightForWidth(self._first.width()) + margins
        if not self._is_draft:
            wanted = min(wanted, self.height() // 2)
        self._splitter.setSizes([wanted, max(self.height() - wanted, 1)])
        QTimer.singleShot(0, self, self._bring_into_view)

    def _name_more(self) -> None:
        given = self._further.count_answered()
        shown = (
            self.tr("Fewer &questions") if self._more.isChecked() else self.tr("More &questions")
        )
        text = self.tr("{shown} ({given} of {all} answered)")
        self._more.setText(text.format(shown=shown, given=given, all=self._further.count_asked()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Its parts have their room by now: the first that is seen of it stays where it is."""
        super().showEvent(event)
        if not self._is_moved:
            self._share_height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_moved:
            QTimer.singleShot(0, self, self._share_height)
