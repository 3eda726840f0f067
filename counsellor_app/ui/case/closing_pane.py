"""Closing a case: what is still open, how it ended, and until when it is kept."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from counsellor_app.casework.answers import Answers, code, day, with_answer
from counsellor_app.casework.case import retention_until
from counsellor_app.casework.codebook import Need
from counsellor_app.casework.coded_case import CaseStatus, Record
from counsellor_app.errors import ExpectedError, MissingAnswersError
from counsellor_app.operations import case_notes
from counsellor_app.overriding import override
from counsellor_app.ui import theme
from counsellor_app.ui.case.answers_form import AnswersForm, FormShape, FormSource
from counsellor_app.ui.case.next_steps import is_open_step
from counsellor_app.ui.case.pane import Listener, Pane
from counsellor_app.ui.case.timeline_rows import record_name
from counsellor_app.ui.case.warnings import Notice
from counsellor_app.ui.forms import PlainLabel, title_label
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.scrolled import bring_into_view, scrolled
from counsellor_app.ui.wording import format_day
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.casework.answers import Answer
    from counsellor_app.casework.case import Case
    from counsellor_app.casework.codebook import Codebook, Field
    from counsellor_app.ui.vault_lane import VaultLane

WITH_CLOSING = frozenset({"closed_on", "outcome"})
"""Answers that only a closed case has: they are handed over with the closing itself."""


def closing_fields(codebook: Codebook) -> tuple[Field, ...]:
    """The sections in which something is required at closure, the outcome first."""
    fields = codebook.of(Record.CASE)
    sections = {field.section for field in fields if field.need is Need.CLOSURE}
    return tuple(f for f in fields if f.section in sections and f.need is not Need.DERIVED)


class ClosingPane(Pane):
    """Nothing is closed before the button; what is answered besides day and outcome is kept."""

    def __init__(self, lane: VaultLane, case: Case, page: Listener) -> None:
        super().__init__(lane, Place(Part.CLOSING), page)
        self._case = case

    @override
    def pieces(self) -> Iterator[None]:
        """In the order in which Tab goes: it is that in which they come into the window."""
        codebook = self.lane.desk_codebook
        source = FormSource(codebook, Record.CASE, self.lane.language, self.today)
        self._form = AnswersForm(
            source, closing_fields(codebook), self._suggested(self._case), shape=FormShape.SPREAD
        )
        self._form.answered.connect(self._take)
        self._form.gone_through.connect(self._to_the_button)
        self._done = PlainLabel(role="muted")
        self._open = Notice()
        self._to_open = QPushButton()
        theme.set_role(self._to_open, "link")
        self._to_open.clicked.connect(self._go_to_open)
        self._kept_until = PlainLabel()
        self._close = QPushButton(self.tr("Close this case"))
        theme.set_role(self._close, "primary")
        writes(self._close)
        self._close.clicked.connect(self.finish)
        column = self._build_layout()
        yield from self._form.pieces()
        column.addSpacing(theme.SMALL)
        column.addWidget(self._kept_until)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _build_layout(self) -> QVBoxLayout:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.MEDIUM)
        column.setSpacing(theme.SMALL)
        column.addWidget(title_label(self.tr("Closing")))
        column.addWidget(self._done)
        column.addWidget(self._open)
        column.addWidget(self._to_open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))
        return column

    def _suggested(self, case: Case) -> Answers:
        if day(case.coded.answers, "closed_on") is None:
            return with_answer(case.coded.answers, "closed_on", self.lane.today())
        return case.coded.answers

    @override
    def show_case(self, case: Case) -> None:
        """Show what was done, what is open, and whether the case is closed."""
        self._case = case
        is_closed = case.coded.status is CaseStatus.CLOSED
        self._form.learn_others(case.coded.answers)
        self._form.set_editable(is_editable=self.may_write_in(case))
        self._close.setVisible(not is_closed)
        self._done.setText(self._done_text(case))
        self._show_open("" if is_closed else self._open_text(case))
        self._show_retention()

    @override
    def start(self) -> None:
        """Put the keyboard in the outcome."""
        self._form.start("outcome")

    @override
    def finish(self) -> None:
        """Close the case, or say what is still needed."""
        self._form.keep_now()
        self.keep_now()
        mine = {field.code for field in closing_fields(self.lane.desk_codebook)}
        closing = {c: answer for c, answer in self._form.answers.items() if c in mine}
        close = partial(case_notes.close_case, case_id=self._case.coded.case_id, closing=closing)
        self.lane.ask(self, close, then=self._closed, otherwise=self._not_closed)

    def _to_the_button(self) -> None:
        self._close.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(self._close)

    def _take(self, field: str, answer: Answer | None) -> None:
        self._show_retention()
        if field not in WITH_CLOSING:
            case_id = self._case.coded.case_id
            keep = partial(case_notes.keep_answer, case_id=case_id, field=field, answer=answer)
            self.keeper.keep_soon(f"answer {field}", lambda: keep, self.page.hear)

    def _closed(self, case: Case) -> None:
        self.page.hear(case)
        text = self.tr("Case {number} is closed.")
        self.said.emit(text.format(number=case.coded.case_no))

    def _not_closed(self, error: ExpectedError) -> None:
        if not isinstance(error, MissingAnswersError):
            self.refuse(error)
            return
        here = [code for code in error.fields if self._form.holds(code)]
        if here:
            self._form.show_missing(here)
            self._form.start(here[0])
        self._show_open(self._open_text(self._case))

    def _done_text(self, case: Case) -> str:
        counts = Counter(entry.coded.record for entry in case.timeline if not entry.coded.is_draft)
        parts = [f"{record_name(record)}: {count}" for record, count in counts.items()]
        return " · ".join(parts)

    def _open_text(self, case: Case) -> str:
        codebook = self.lane.desk_codebook
        missing = len(codebook.missing(Record.CASE, case.coded.answers, Need.INTAKE))
        drafts = sum(entry.coded.is_draft for entry in case.timeline)
        steps = sum(is_open_step(entry) for entry in case.timeline)
        sentences = (
            (missing, self.tr("%n answer(s) of the intake are still needed.", "", missing)),
            (drafts, self.tr("%n part(s) of the timeline are not complete yet.", "", drafts)),
            (steps, self.tr("%n next step(s) are still open.", "", steps)),
        )
        return "\n".join(sentence for count, sentence in sentences if count)

    def _show_open(self, text: str) -> None:
        self._open.say(text)
        place = self._first_open()
        self._to_open.setVisible(bool(text) and place is not None)
        self._to_open.setText(self.tr("Go to the first of these"))

    def _first_open(self) -> Place | None:
        answers = self._case.coded.answers
        if self.lane.desk_codebook.missing(Record.CASE, answers, Need.INTAKE):
            return Place(Part.CASE)
        for entry in self._case.timeline:
            if entry.coded.is_draft or is_open_step(entry):
                return Place(Part.ENTRY, entry.coded.record_id)
        return None

    def _go_to_open(self) -> None:
        place = self._first_open()
        if place is not None:
            self.page.go_to(place)

    def _show_retention(self) -> None:
        closed_on = day(self._form.answers, "closed_on")
        outcome = code(self._form.answers, "outcome")
        if closed_on is None or outcome is None:
            self._kept_until.clear()
            return
        months = self.lane.desk_codebook.retention_months_for(outcome)
        text = self.tr(
            "With this outcome the case is kept until {day}. After that the app proposes to erase "
            "it; nothing is erased by itself."
        )
        until = retention_until(closed_on, months)
        self._kept_until.setText(text.format(day=format_day(until)))
