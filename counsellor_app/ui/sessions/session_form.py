"""The form of one session, its codes from the codebook, its words in few lines."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.casework.answers import Answer, number, with_answer
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.session import (
    LINE_CHARACTERS,
    MOST_MINUTES,
    PAGE_CHARACTERS,
    IntervisionSession,
)
from counsellor_app.overriding import override
from counsellor_app.ui.coded_fields import coded_field
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.day_reading import Facing
from counsellor_app.ui.forms import add_row, form_layout, heading_label
from counsellor_app.ui.kept_form import KeptForm
from counsellor_app.ui.limited_editor import LimitedEditor
from counsellor_app.ui.number_field import NumberField
from counsellor_app.ui.sessions.attendees import are_attendees, read_attendees, write_attendees
from counsellor_app.ui.sessions.presenter_lines import PresenterLines
from counsellor_app.ui.sessions.sheets_field import SheetsField
from counsellor_app.ui.sessions.time_field import TimeField
from counsellor_app.ui.theme import MEDIUM, SMALL
from counsellor_app.ui.words_field import WordsField

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from counsellor_app.anonymisation.kept_sheet import SheetRow
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.ui.vault_lane import VaultLane

USUAL_MINUTES = (90, 120)
_FIRST = ("se_kind", "se_facilitated")
_LOOKING_BACK = ("se_safety", "se_usefulness", "se_method_fit")


class SessionForm(KeptForm):
    """The fields of one session."""

    sheet_joined = Signal(int, bool)
    """The number of a sheet, and whether it is discussed."""

    def __init__(
        self, session: IntervisionSession, lane: VaultLane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._answers = session.coded
        self._codebook = lane.desk_codebook
        self._language = lane.language
        self._day = DateField(today=lane.today, facing=Facing.NEAREST)
        self._next_on = DateField(today=lane.today, facing=Facing.AHEAD)
        self._starts_at = TimeField()
        self._minutes = NumberField(usual=USUAL_MINUTES)
        self._place = WordsField(longest=LINE_CHARACTERS)
        self._facilitator = WordsField(longest=LINE_CHARACTERS)
        self._attendees = LimitedEditor(
            are_attendees, self.tr("Too long to be kept. Write one person on each line.")
        )
        self._presenters = PresenterLines(lane.today)
        too_long = self.tr("Too long to be kept. A few points are enough.")
        self._learning = LimitedEditor(_is_short, too_long)
        self._agreements = LimitedEditor(_is_short, too_long)
        self._sheets = SheetsField()
        self._coded = {
            field.code: coded_field(field, self._language, held=self._answers.get(field.code))
            for field in self._codebook.of(Record.SESSION)
        }
        self._fill()
        self._lay_out()
        self._connect()

    def filled(self) -> IntervisionSession:
        """The session as the form holds it, also what was typed a moment ago."""
        return replace(
            self._session,
            day=self._day.answer() or self._session.day,
            coded=self._answers,
            starts_at=self._starts_at.answer(),
            minutes=min(self._minutes.answer() or 0, MOST_MINUTES),
            place=self._place.words(),
            facilitator=self._facilitator.words(),
            attendees=read_attendees(self._attendees.words()),
            presenters=self._presenters.lines(),
            learning=self._learning.words(),
            agreements=self._agreements.words(),
            next_on=self._next_on.answer(),
        )

    def show_kept(self, session: IntervisionSession) -> None:
        """Remember the session as it is kept; sheets that joined are counted."""
        self._session = session
        if len(session.sheets) > number(self._answers, "se_sheets"):
            self._coded["se_sheets"].set_answer(len(session.sheets))
            self._take("se_sheets", len(session.sheets))

    def show_sheets(self, rows: tuple[SheetRow, ...]) -> None:
        """Offer the sheets there are."""
        self._sheets.show_sheets(rows, self._session.sheets)

    @override
    def focus_first(self) -> None:
        self._coded[_FIRST[0]].setFocus()

    @override
    def focus_on(self, code: str) -> None:
        if code in self._coded:
            self._coded[code].setFocus()

    @override
    def keep_now(self) -> None:
        for field in self._coded.values():
            if isinstance(field, DateField | NumberField):
                field.keep_now()
        for own in (self._day, self._next_on, self._starts_at, self._minutes, self._presenters):
            own.keep_now()
        for words in self._written():
            words.keep_now()

    @override
    def forget(self) -> None:
        self._session = IntervisionSession(self._session.session_id, self._session.day)
        self._presenters.forget()
        for words in self._written():
            words.forget()

    def _written(self) -> tuple[WordsField | LimitedEditor, ...]:
        return (*self._one_line(), *self._editors())

    def _one_line(self) -> tuple[WordsField, ...]:
        return (self._place, self._facilitator)

    def _editors(self) -> tuple[LimitedEditor, ...]:
        return (self._attendees, self._learning, self._agreements)

    def _fill(self) -> None:
        held = self._session
        self._day.set_answer(held.day)
        self._next_on.set_answer(held.next_on)
        self._starts_at.set_answer(held.starts_at)
        self._minutes.set_answer(held.minutes or None)
        self._place.set_words(held.place)
        self._facilitator.set_words(held.facilitator)
        self._attendees.set_words(write_attendees(held.attendees))
        self._presenters.show_lines(held.presenters)
        self._learning.set_words(held.learning)
        self._agreements.set_words(held.agreements)

    def _connect(self) -> None:
        for code, control in self._coded.items():
            control.answered.connect(partial(self._take, code))
        for field in (self._day, self._next_on, self._starts_at, self._minutes):
            field.answered.connect(self._tell_rested)
        for words in (*self._written(), self._presenters):
            words.rested.connect(self.rested)
            words.pending_changed.connect(self.pending_changed)
        for editor in self._editors():
            editor.refused.connect(self.refused)
        self._sheets.joined.connect(self.sheet_joined)

    def _take(self, code: str, answer: Answer | None) -> None:
        self._answers = with_answer(self._answers, code, answer)
        self.rested.emit()

    def _tell_rested(self, _answer: date | str | int | None) -> None:
        self.rested.emit()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._add_when_and_who()
        discussed = [code for code in self._coded if code not in (*_FIRST, *_LOOKING_BACK)]
        self._add_part(self.tr("What was discussed"), self._fields(discussed))
        self._column.addSpacing(MEDIUM)
        self._column.addWidget(heading_label(self.tr("Presenters")))
        self._column.addWidget(self._presenters)
        self._add_taken_along()
        self._add_part(self.tr("Looking back"), self._fields(_LOOKING_BACK))

    def _add_when_and_who(self) -> None:
        first = (*self._fields(_FIRST), (self.tr("Facilitator"), self._facilitator, ""))
        attendees = self.tr(
            "One person on each line. With colleagues of the sector also the organisation: "
            "name – organisation."
        )
        self._add_part(
            self.tr("When and who"),
            (
                *first,
                (self.tr("Date"), self._day, ""),
                (self.tr("Starts at"), self._starts_at, ""),
                (self.tr("Duration in minutes"), self._minutes, ""),
                (self.tr("Place"), self._place, self.tr("Online counts as a place.")),
                (self.tr("Attendees"), self._attendees, attendees),
            ),
        )

    def _add_taken_along(self) -> None:
        learning = self.tr("Written so that the pool may publish it. No case in it.")
        self._add_part(
            self.tr("What you take along"),
            (
                (self.tr("Learning points"), self._learning, learning),
                (self.tr("Agreements"), self._agreements, ""),
                (self.tr("Next session on"), self._next_on, ""),
            ),
        )

    def _fields(self, codes: Iterable[str]) -> list[tuple[str, QWidget, str]]:
        """Label, control and hint of fields; the sheets stand before their count."""
        rows: list[tuple[str, QWidget, str]] = []
        for code in codes:
            field = self._codebook.field(Record.SESSION, code)
            if code == "se_sheets":
                rows.append((self.tr("Your own sheets"), self._sheets, self._about_sheets()))
            label, hint = field.label.text(self._language), field.help.text(self._language)
            rows.append((label, self._coded[code], hint))
        return rows

    def _about_sheets(self) -> str:
        return self.tr("From the session on, a sheet is kept for a limited time: see Settings.")

    def _add_part(self, heading: str, rows: Iterable[tuple[str, QWidget, str]]) -> None:
        self._column.addSpacing(MEDIUM)
        self._column.addWidget(heading_label(heading))
        form = form_layout()
        for label, widget, hint in rows:
            add_row(form, label, widget, hint=hint)
        self._column.addLayout(form)


def _is_short(words: FreeText) -> bool:
    return len(words) <= PAGE_CHARACTERS
