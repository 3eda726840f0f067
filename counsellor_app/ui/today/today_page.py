"""Vandaag: what asks for attention, the most urgent first, and a button for who calls now."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.casework.coded_case import Record
from counsellor_app.operations import vault_care
from counsellor_app.operations.finding_cases import CaseFilter, count_cases
from counsellor_app.operations.timeline import mark_step_done
from counsellor_app.operations.today import DueKind, what_is_due
from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel, notice_frame, title_label
from counsellor_app.ui.in_pieces import InPieces
from counsellor_app.ui.page import Page
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.theme import LARGE, MEDIUM, TIGHT, set_role
from counsellor_app.ui.today.day_cards import DayCards, Due, DuePlace
from counsellor_app.ui.today.due_wording import about_backups, greeting
from counsellor_app.ui.wording import format_weekday
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from datetime import datetime

    from counsellor_app.casework.coded_case import RecordId
    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.vault_care import BackupCare
    from counsellor_app.ui.today.due_row import DueRow
    from counsellor_app.ui.vault_lane import VaultLane


@dataclass(frozen=True, slots=True)
class Day:
    """The moment the page is read, and what is due then."""

    now: datetime
    due: Due
    backups: BackupCare
    is_read_only: bool


def _read_day(desk: Desk) -> Day:
    items = what_is_due(desk)
    is_quiet = all(item.kind is DueKind.SUPERVISION for item in items)
    is_first = is_quiet and not desk.is_read_only and not count_cases(desk, CaseFilter())
    now = desk.clock()
    care = vault_care.backup_care(desk)
    return Day(now, Due(now.date(), items, is_first), care, desk.is_read_only)


_ONE_ACT = frozenset({DueKind.BACKUP_FAILED, DueKind.BACKUP_MISSING, DueKind.BACKUP_TEST})
_PAGES = {DueKind.SHEET: "intervision", DueKind.COPY: "settings"}


class TodayPage(Page):
    """The page the app opens on."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(lane, parent)
        self._left_for: DuePlace | None = None
        self._reading: QWidget | None = None
        self._making = InPieces(self, lane)
        self._greeting = title_label("")
        self._date = PlainLabel(role="muted")
        self._new = QPushButton(self.tr("New case"))
        set_role(self._new, "primary")
        writes(self._new)
        self._new.setAutoDefault(True)
        self._new.clicked.connect(self.new_case_wanted)
        self._cards = DayCards()
        self._next: DayCards | None = None
        self._backups = PlainLabel(role="muted")
        inside = ReadingColumn()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        self._column.setSpacing(LARGE)
        self._column.addLayout(self._top())
        self._column.addWidget(self._cards, 1)
        self._column.addWidget(self._backups)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _top(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(self._greeting)
        words.addWidget(self._date)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addLayout(words, 1)
        row.addWidget(self._new, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _show_day(self, day: Day) -> None:
        self._greeting.setText(greeting(day.now))
        self._date.setText(format_weekday(day.now.date()))
        self._backups.setText(about_backups(day.backups, day.now))
        if day.is_read_only and self._reading is None:
            self._reading = self._say_read_only()
        self._leave_off()
        if day.due == self._cards.due:  # one comes back, and nothing changed meanwhile
            self._come_back()
            return
        made = self._next = DayCards(day.due, self._cards.parentWidget())
        made.hide()
        made.opened.connect(self._open)
        made.ticked.connect(self._keep_tick)
        made.new_case_wanted.connect(self.new_case_wanted)
        made.page_wanted.connect(self.page_wanted)
        self._making.begin(made.pieces(day.due), then=self._take)

    def _say_read_only(self) -> QWidget:
        frame = notice_frame(
            self.tr(
                "This vault is open to read only: you see what is in it, and nothing is changed."
            )
        )
        self._column.insertWidget(1, frame)
        return frame

    def _take(self) -> None:
        """What was shown stays in view until what comes after it is whole."""
        had_focus = self._has_focus()
        made, self._next = self._next, None
        if made is not None:
            self._stand_in(made)
        if had_focus:
            self._come_back()

    def _stand_in(self, made: DayCards) -> None:
        self._cards.forget()
        self._cards.hide()
        self._column.replaceWidget(self._cards, made)
        self._cards.deleteLater()
        self._cards = made
        made.show()

    def _come_back(self) -> None:
        """To the row that was left for its place, if it is still due."""
        if self._has_focus():
            (self._cards.row(self._left_for) or self._new).setFocus()

    def _leave_off(self) -> None:
        """What is half made goes with its words."""
        self._making.stop()
        half, self._next = self._next, None
        if half is not None:
            half.forget()
            half.deleteLater()

    def _open(self, place: DuePlace) -> None:
        self._left_for = place
        if place.kind in _PAGES:
            self.page_wanted.emit(_PAGES[place.kind])
        elif place.kind in _ONE_ACT:
            self._back_up()
        elif place.kind is DueKind.RECOVERY_CODE:
            self._try_code()
        elif place.case_id is None:
            self.pool_wanted.emit(place.record or Record.LEARNING, place.record_id or 0)
        elif place.record_id is None:
            self.case_wanted.emit(place.case_id)
        else:
            self.place_wanted.emit(place.case_id, Place(Part.ENTRY, place.record_id))

    def _back_up(self) -> None:
        self.said.emit(self.tr("A backup is being made, opened and read whole."))
        self.lane.ask(
            self,
            vault_care.back_up_and_try,
            then=self._tell_backed_up,
            otherwise=self._not_backed_up,
        )

    def _tell_backed_up(self, _: object) -> None:
        self.said.emit(self.tr("A backup is made. It was opened and read whole: it is sound."))
        self.arrive()

    def _not_backed_up(self, error: ExpectedError) -> None:
        self.lane.failed.emit(error)
        self.arrive()

    def _try_code(self) -> None:
        from counsellor_app.ui.keys_dialogs import TryCodeDialog  # noqa: PLC0415 seldom wanted

        dialog = TryCodeDialog(self.lane, self)
        dialog.said.connect(self.said)
        dialog.rejected.connect(self._not_today)
        dialog.finished.connect(self.arrive)
        dialog.open()

    def _not_today(self) -> None:
        self.lane.ask(self, partial(vault_care.put_code_off, until_tomorrow=True))

    def _keep_tick(self, row: DueRow, record_id: RecordId, is_done: bool) -> None:
        operation = partial(mark_step_done, record_id=record_id, is_done=is_done)
        self.lane.ask(self, operation, otherwise=partial(self._tick_refused, row))

    def _tick_refused(self, row: DueRow, error: ExpectedError) -> None:
        row.tick_back()
        self.lane.failed.emit(error)

    def _has_focus(self) -> bool:
        """Whether the keyboard is on this page or nowhere: a row it was on is made anew."""
        focused = QApplication.focusWidget()
        return focused is None or self.isAncestorOf(focused)

    @override
    def title(self) -> str:
        return self.tr("Today")

    @override
    def arrive(self) -> None:
        self.lane.ask(self, _read_day, then=self._show_day)

    @override
    def forget(self) -> None:
        self._backups.clear()
        self._leave_off()
        self._stand_in(DayCards())
