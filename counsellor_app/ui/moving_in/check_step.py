"""The fourth step: what would be taken over, what was not understood, and three choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.operations.moving_in import Rules, WithoutEnd
from counsellor_app.ui.choice_field import ChoiceField
from counsellor_app.ui.forms import (
    PlainLabel,
    add_row,
    clear_layout,
    form_layout,
    heading_label,
)
from counsellor_app.ui.moving_in.list_wording import reason
from counsellor_app.ui.theme import MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from counsellor_app.operations.moving_in import DryRun

MOST_ROWS = 50


class CheckStep(QWidget):
    """A dry run in sentences. A choice makes it run again."""

    rules_changed = Signal()
    """One of the choices changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first_on: date | None = None
        self._has_asked: set[str] = set()
        self._summed, self._report = QVBoxLayout(), QVBoxLayout()
        for part in (self._summed, self._report):
            part.setSpacing(SMALL)
        self._choices = form_layout()
        self._end = self._field(
            (WithoutEnd.OPEN.value, self.tr("they stay open")),
            (WithoutEnd.CLOSED_TODAY.value, self.tr("close them today")),
        )
        self._counts = self._field(
            ("no", self.tr("do not count them")), ("yes", self.tr("count them in the next round"))
        )
        self._kept = self._field(
            ("yes", self.tr("take them over, and propose to erase them")),
            ("no", self.tr("leave them behind")),
        )
        self._rows = self._build_rows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(self._summed)
        column.addLayout(self._choices)
        column.addLayout(self._report)
        column.addStretch()

    def begin(self, first_on: date) -> None:
        """A list anew: the choices stand as the safe ones, `first_on` begins this half-year."""
        self._first_on = first_on
        self._has_asked.clear()
        self._end.set_answer(WithoutEnd.OPEN.value)
        self._counts.set_answer("no")
        self._kept.set_answer("yes")

    def rules(self) -> Rules:
        """What was chosen for the whole list."""
        return Rules(
            without_end=WithoutEnd(self._end.answer() or WithoutEnd.OPEN.value),
            counted_from=self._first_on if self._counts.answer() == "yes" else None,
            takes_past_retention=self._kept.answer() != "no",
        )

    def show_run(self, run: DryRun, names: Mapping[int, str], example: list[str]) -> None:
        """Tell what taking over would do; `example` is what the first row becomes, in lines."""
        self.forget()
        for sentence in (self._summary(run), *self._beside(run)):
            self._summed.addWidget(PlainLabel(sentence))
        for heading, sentences in self._parts(run, names, example):
            self._report.addSpacing(SMALL)
            self._report.addWidget(heading_label(heading))
            for sentence in sentences:
                self._report.addWidget(PlainLabel(sentence))
        self._offer(run)

    def take_focus(self) -> None:
        """Bring the keyboard to the first choice, if there is any."""
        fields = {"end": self._end, "counts": self._counts, "kept": self._kept}
        for key, field in fields.items():
            if key in self._has_asked:
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def forget(self) -> None:
        """Drop the report: its sentences hold what stood in rows."""
        for part in (self._summed, self._report):
            clear_layout(part)

    def _field(self, *choices: tuple[str, str]) -> ChoiceField:
        field = ChoiceField(choices)
        field.set_answer(choices[0][0])
        field.answered.connect(self.rules_changed)
        return field

    def _build_rows(self) -> dict[str, int]:
        form = self._choices
        asked = (
            ("end", self.tr("Cases without a day of closing"), self._end, ""),
            (
                "counts",
                self.tr("Cases received since this half-year began"),
                self._counts,
                self.tr("Only if you have not reported them anywhere yet."),
            ),
            ("kept", self.tr("Cases kept longer than agreed"), self._kept, ""),
        )
        for _, label, field, hint in asked:
            add_row(form, label, field, hint=hint)
        return {key: number for number, (key, *_) in enumerate(asked)}

    def _offer(self, run: DryRun) -> None:
        """A choice is there once it matters, and stays until another list."""
        matters = {
            "end": any(not row.is_closed for row in run.ready),
            "counts": run.of_this_half_year > 0,
            "kept": run.read.left > 0 or any(row.is_past_retention for row in run.ready),
        }
        self._has_asked |= {key for key, is_there in matters.items() if is_there}
        for key, number in self._rows.items():
            self._choices.setRowVisible(number, key in self._has_asked)

    def _parts(
        self, run: DryRun, names: Mapping[int, str], example: list[str]
    ) -> Iterator[tuple[str, list[str]]]:
        if run.read.not_read:
            count = len(run.read.not_read)
            yield self.tr("%n row(s) not understood", None, count), self._refused(run)
        if example:
            heading = self.tr("Row {number}, as an example, becomes")
            yield heading.format(number=run.ready[0].number), example
        noted = self._noted(run, names)
        if noted:
            yield self.tr("What goes to the note as it stands in your list"), noted

    def _refused(self, run: DryRun) -> list[str]:
        refused = run.read.not_read
        rows = [self._row(each.number, each.text.reveal(), reason(each.why)) for each in refused]
        more = len(rows) - MOST_ROWS
        if more > 0:
            rows[MOST_ROWS:] = [self.tr("and %n row(s) more", None, more)]
        return rows

    def _noted(self, run: DryRun, names: Mapping[int, str]) -> list[str]:
        told = self.tr("{column}: {count} of {filled}")
        return [
            told.format(column=names[each.column], count=each.in_note, filled=each.filled)
            for each in run.read.columns
            if each.in_note and each.column in names
        ]

    def _summary(self, run: DryRun) -> str:
        closed = sum(row.is_closed for row in run.ready)
        told = self.tr("%n case(s) are ready to be taken over.", None, len(run.ready))
        if not run.ready:
            return told
        split = self.tr("{closed} are closed, {open} are open.")
        return f"{told} " + split.format(closed=closed, open=len(run.ready) - closed)

    def _beside(self, run: DryRun) -> Iterator[str]:
        past = run.read.left or sum(row.is_past_retention for row in run.ready)
        if run.known:
            yield self.tr(
                "%n row(s) are in your vault already and stay as they are.", None, run.known
            )
        if past:
            yield self.tr(
                "%n case(s) were closed so long ago that they should be erased.", None, past
            )
        if run.ready:
            yield self._counting(run)

    def _counting(self, run: DryRun) -> str:
        counted = sum(row.is_counted for row in run.ready)
        if counted:
            return self.tr(
                "%n case(s) will count in the next round, the others not.", None, counted
            )
        return self.tr("None of them counts in the figures of the pool.")

    def _row(self, number: int, text: str, why: str) -> str:
        shown = " ".join(text.split())[:60]
        if shown:
            told = self.tr("Row {number}: {reason} (“{text}”)")
            return told.format(number=number, reason=why, text=shown)
        return self.tr("Row {number}: {reason}").format(number=number, reason=why)
