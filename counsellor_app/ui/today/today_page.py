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
from typing_extensions import override

from counsellor_app.casework.coded_case import Record
from counsellor_app.operations import vault_care
from counsellor_app.operations.finding_cases import CaseFilter, count_cases
from counsellor_app.operations.timeline import mark_step_done
from counsellor_app.operations.today import DueKind, what_is_due
from counsellor_app.ui.empty_state import EmptyState
from counsellor_app.ui.forms import PlainLabel, clear_layout, title_label
from counsellor_app.ui.page import Page
from counsellor_app.ui.place import Part, Place
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.theme import LARGE, MEDIUM, TIGHT, set_role
from counsellor_app.ui.today.due_card import DueCard
from counsellor_app.ui.today.due_row import DueRow
from counsellor_app.ui.today.due_wording import about_backups, greeting, heading
from counsellor_app.ui.today.first_steps import FirstSteps
from counsellor_app.ui.today.urgency import by_urgency
from counsellor_app.ui.wording import format_weekday

if TYPE_CHECKING:
    from datetime import date, datetime

    from counsellor_app.casework.coded_case import CaseId, RecordId
    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.today import DueItem
    from counsellor_app.operations.vault_care import BackupCare
    from counsellor_app.ui.vault_lane import VaultLane


@dataclass(frozen=True, slots=True)
class Day:
    """The moment the page is read, and what is due then.

    `is_first`: there is no case yet, and nothing is due but what has all year.
    """

    now: datetime
    items: tuple[DueItem, ...]
    backups: BackupCare
    is_first: bool


@dataclass(frozen=True, slots=True)
class DuePlace:
    """Where something is due; by it the row is found again that was left for that place."""

    kind: DueKind
    case_id: CaseId | None
    record: Record | None
    record_id: RecordId | None


def _read_day(desk: Desk) -> Day:
    items = what_is_due(desk)
    is_quiet = all(item.kind is DueKind.SUPERVISION for item in items)
    is_first = is_quiet and not count_cases(desk, CaseFilter())
    return Day(desk.clock(), items, vault_care.backup_care(desk), is_first)


_ONE_ACT = frozenset({DueKind.BACKUP_FAILED, DueKind.BACKUP_MISSING, DueKind.BACKUP_TEST})
_PAGES = {DueKind.SHEET: "intervision", DueKind.COPY: "settings"}


class TodayPage(Page):
    """The page the app opens on."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(lane, parent)
        self._left_for: DuePlace | None = None
        self._came_back_to: QWidget = self
        self._greeting = title_label("")
        self._date = PlainLabel(role="muted")
        self._new = QPushButton(self.tr("New case"))
        set_role(self._new, "primary")
        self._new.setAutoDefault(True)
        self._new.clicked.connect(self.new_case_wanted)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(LARGE)
        self._backups = PlainLabel(role="muted")
        inside = ReadingColumn()
        column = QVBoxLayout(inside)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(LARGE)
        column.addLayout(self._top())
        column.addLayout(self._cards, 1)
        column.addWidget(self._backups)
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
        had_focus = self._has_focus()
        self._empty()
        self._came_back_to = self._new
        if day.is_first:
            self._cards.addWidget(self._first_steps())
        for urgency, items in by_urgency(day.items, day.now.date()).items():
            rows = [self._row(item, day.now.date()) for item in items]
            self._cards.addWidget(DueCard(heading(urgency), rows))
        if day.items or day.is_first:
            self._cards.addStretch(1)
        else:
            self._cards.addWidget(self._nothing_due(), 1)
        if had_focus:
            self._came_back_to.setFocus()

    def _row(self, item: DueItem, today: date) -> DueRow:
        row = DueRow(item, today)
        place = DuePlace(item.kind, item.case_id, item.record, item.record_id)
        row.opened.connect(partial(self._open, place))
        if place == self._left_for:
            self._came_back_to = row
        if item.record_id is not None:
            row.ticked.connect(partial(self._keep_tick, row, item.record_id))
        return row

    def _first_steps(self) -> FirstSteps:
        steps = FirstSteps()
        steps.new_case_wanted.connect(self.new_case_wanted)
        steps.page_wanted.connect(self.page_wanted)
        return steps

    def _nothing_due(self) -> EmptyState:
        return EmptyState(
            self.tr("Nothing is waiting for you"),
            self.tr("First replies, hearings and next steps appear here as soon as there are any."),
        )

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

    def _empty(self) -> None:
        for row in self.findChildren(DueRow):
            row.forget()
        clear_layout(self._cards)

    @override
    def title(self) -> str:
        return self.tr("Today")

    @override
    def arrive(self) -> None:
        self.lane.ask(self, _read_day, then=self._show_day)

    @override
    def forget(self) -> None:
        self._backups.clear()
        self._empty()
