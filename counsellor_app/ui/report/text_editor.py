"""One text: its form, kept as it is typed, and under it the review that lets it into the report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.errors import ErrorCode, ExpectedError, MissingAnswersError
from counsellor_app.operations.report_texts import hints_of, keep_text, review_text
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.report.review_form import ReviewForm
from counsellor_app.ui.report.text_form import TextForm
from counsellor_app.ui.report.text_wording import text_wording
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role
from counsellor_app.ui.wording import error_sentence, format_day
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.anonymisation.text_hints import Hint
    from counsellor_app.casework.report_texts import ReportText, Review
    from counsellor_app.ui.vault_lane import VaultLane


class TextEditor(QWidget):
    """Bound to one text for life."""

    kept = Signal()
    """The text or its review was kept."""
    remove_wanted = Signal()
    """The text is to be erased, after a question."""
    moved = Signal()
    """The keyboard was put on something that may be out of view."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""

    def __init__(
        self,
        text: ReportText,
        names: Sequence[str],
        lane: VaultLane,
        heading: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._text = text
        self._form = TextForm(text, lane)
        self._state = PlainLabel()
        self._notice = QFrame()
        self._inside = QVBoxLayout(self._notice)
        self._review = ReviewForm(names)
        self._begin = QPushButton(self.tr("Review with a colleague"))
        self._remove = QPushButton(self.tr("Erase…"))
        writes(self._begin, self._remove)
        self._lay_out(heading or text_wording(text.kind).one)
        self._connect()
        self._show_state()

    def text(self) -> ReportText:
        """The text as it was kept last."""
        return self._text

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        self._form.keep_now()

    def forget(self) -> None:
        """Drop every word and name."""
        self._form.forget()
        self._review.forget()
        self._state.clear()

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self._form.focus_first()
        self.moved.emit()

    def _keep(self) -> None:
        self._lane.ask(self, keep_text, self._form.filled(), then=self._show_kept)

    def _show_kept(self, text: ReportText) -> None:
        lapsed = self._text.review is not None and text.review is None
        self._text = text
        self._show_state()
        if lapsed:
            self._say_lapsed()
        if self._review.isVisibleTo(self):
            self._look()
        self.kept.emit()

    def _say_lapsed(self) -> None:
        told = self.tr("The text was changed, so its review no longer holds. Review it again.")
        self._state.setText(told)
        self._frame("caution")
        announce(self, told)

    def _begin_review(self) -> None:
        self._form.keep_now()
        self._review.show_problem("")
        self._review.show()
        self._begin.hide()
        self._look(then_go=True)

    def _look(self, *, then_go: bool = False) -> None:
        """Let the app look through the text as it was kept."""
        then = partial(self._show_hints, then_go=then_go)
        self._lane.ask(self, hints_of, self._text.text_id, then=then)

    def _show_hints(self, hints: tuple[Hint, ...], *, then_go: bool) -> None:
        self._review.show_hints(hints)
        if then_go:
            self._review.take_keyboard()
            self.moved.emit()

    def _end_review(self) -> None:
        had_keyboard = self._review.isAncestorOf(self.focusWidget() or self)
        self._review.hide()
        self._begin.show()
        if had_keyboard:
            self._begin.setFocus()
            self.moved.emit()

    def _record(self) -> None:
        """Keep what was typed, then the review of exactly that."""
        self._form.keep_now()
        said = self._review.reviewed()
        operation = partial(
            review_text,
            text_id=self._text.text_id,
            reviewers=said.reviewers,
            checks=said.checks,
            kept=said.kept,
        )
        self._lane.ask(self, operation, then=self._show_reviewed, otherwise=self._show_refusal)

    def _show_reviewed(self, text: ReportText) -> None:
        self._text = text
        self._end_review()
        self._show_state()
        announce(self, self._state.text())
        self.kept.emit()

    def _show_refusal(self, error: ExpectedError) -> None:
        """Say it beside what is to be mended."""
        if isinstance(error, MissingAnswersError):
            codebook, language = self._lane.desk_codebook, self._lane.language
            fields = [codebook.field(Record.REPORT_TEXT, code) for code in error.fields]
            names = ", ".join(field.label.text(language) for field in fields)
            self._review.show_problem(self.tr("Still to fill in: {fields}.").format(fields=names))
            self._form.focus_on(error.fields[0])
            self.moved.emit()
        else:
            self._review.show_problem(error_sentence(error))
            if error.code is ErrorCode.TEXT_EMPTY:
                self._form.focus_words()
                self.moved.emit()

    def _show_state(self) -> None:
        review = self._text.review
        if review is None:
            told = self.tr(
                "Draft. What you type is kept. Once two of you reviewed it, it is in the report."
            )
        else:
            told = self._reviewed_text(review)
        self._state.setText(told)
        self._frame("" if review is None else "notice")
        if not self._review.isVisibleTo(self):
            self._begin.setVisible(review is None)

    def _frame(self, role: str) -> None:
        """A draft is the ordinary thing, and stands without a frame."""
        set_role(self._notice, role)
        set_role(self._state, "" if role else "muted")
        edge, above = (MEDIUM, SMALL) if role else (0, 0)
        self._inside.setContentsMargins(edge, above, edge, above)

    def _reviewed_text(self, review: Review) -> str:
        told = self.tr(
            "Reviewed on {day} by {first} and {second}. It is in the report. Change a word, "
            "and it has to be reviewed again."
        )
        first, second = (name.reveal() for name in review.reviewers)
        return told.format(day=format_day(review.reviewed_on), first=first, second=second)

    def _connect(self) -> None:
        self._form.rested.connect(self._keep)
        self._form.refused.connect(self._lane.failed)
        self._form.pending_changed.connect(self.pending_changed)
        self._begin.clicked.connect(self._begin_review)
        self._remove.clicked.connect(self.remove_wanted)
        self._review.review_wanted.connect(self._record)
        self._review.left.connect(self._end_review)

    def _lay_out(self, heading: str) -> None:
        self._inside.addWidget(self._state)
        set_role(self._begin, "primary")
        set_role(self._remove, "danger")
        buttons = QHBoxLayout()
        buttons.addWidget(self._begin)
        buttons.addStretch(1)
        buttons.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(heading))
        column.addWidget(self._notice)
        column.addWidget(self._form)
        column.addSpacing(SMALL)
        column.addWidget(self._review)
        column.addLayout(buttons)
        self._review.hide()
