"""The head of the case page: where the case stands, what is missing, what can be done with it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.casework.answers import code, day
from counsellor_app.casework.case import hearing_due_on
from counsellor_app.casework.coded_case import CaseStatus
from counsellor_app.ui import theme
from counsellor_app.ui.case.keeper import KeepState
from counsellor_app.ui.case.next_steps import soonest_step
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.flowing_label import FlowingLabel
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.wording import format_day
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QAction

    from counsellor_app.casework.case import Case, TimelineEntry

HURRY_DAYS = 3
"""From so many days before the end of the hearing term the header says it with emphasis."""


class Act(Enum):
    """What the counsellor can do with the whole case."""

    REGISTER = "register"
    CLOSE = "close"
    REOPEN = "reopen"
    WAIT = "wait"
    GO_ON = "go_on"
    RECEIVED = "received"
    GIVEN = "given"
    SHEET = "sheet"
    DISCARD = "discard"
    ERASE = "erase"


class CaseHeader(QWidget):
    """Emits `act_chosen` with an `Act`, `missing_wanted`, and `step_ticked` with a record's id."""

    act_chosen = Signal(object)
    missing_wanted = Signal()
    step_ticked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: TimelineEntry | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        rows.setSpacing(theme.TIGHT)
        rows.addLayout(self._build_title_row())
        rows.addLayout(self._build_step_row())

    def _build_title_row(self) -> QHBoxLayout:
        self._title = PlainLabel()
        theme.scale_font(self._title, 1.5, 600)
        self._status = FlowingLabel(role="muted")
        self._kept = FlowingLabel(role="problem")
        self._kept.hide()
        self._clock = FlowingLabel()
        self._missing = QPushButton()
        theme.set_role(self._missing, "link")
        self._missing.clicked.connect(self.missing_wanted)
        self._title.setWordWrap(False)
        facts = FlowLayout()
        for widget in (self._title, self._status, self._clock, self._missing, self._kept):
            facts.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addLayout(facts, 1)
        for widget in self._build_actions():
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _build_actions(self) -> tuple[QWidget, ...]:
        self._sheet = QPushButton(self.tr("For &intervision"))
        self._sheet.clicked.connect(lambda: self.act_chosen.emit(Act.SHEET))
        self._main = QPushButton()
        self._main.clicked.connect(lambda: self.act_chosen.emit(self._main_act()))
        self._more = QPushButton(self.tr("&More"))
        self._more.setAccessibleName(self.tr("More to do with this case"))
        self._more.setMenu(self._build_menu())
        theme.set_role(self._more, "menu")
        writes(self._more, self._sheet, self._main)
        return (self._more, self._sheet, self._main)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        self._acts: dict[Act, QAction] = {}
        wordings = (
            (Act.WAIT, self.tr("Waiting for the applicant")),
            (Act.GO_ON, self.tr("No longer waiting")),
            (Act.RECEIVED, self.tr("Taken over from a colleague")),
            (Act.GIVEN, self.tr("Handed over to a colleague")),
            (Act.DISCARD, self.tr("Throw this draft away…")),
            (Act.ERASE, self.tr("Erase this case…")),
        )
        for act, text in wordings:
            if act in {Act.RECEIVED, Act.DISCARD}:
                menu.addSeparator()
            self._acts[act] = menu.addAction(text)
            self._acts[act].triggered.connect(
                lambda _=False, chosen=act: self.act_chosen.emit(chosen)
            )
        return menu

    def _build_step_row(self) -> QHBoxLayout:
        self._step_box = QCheckBox()
        writes(self._step_box)
        self._step_box.clicked.connect(self._tick)
        self._step_box.setToolTip(self.tr("Tick when it is done"))
        self._step_words = PlainLabel()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._step_box)
        row.addWidget(self._step_words, 1)
        return row

    def show_case(self, case: Case, missing: int, today: date) -> None:
        """Show where the case stands; `missing` is the number of answers still needed."""
        self._case_status = case.coded.status
        self._title.setText(self.tr("Case {number}").format(number=case.coded.case_no))
        self._status.setText(self._status_text(case.coded.status))
        self._show_clock(case, today)
        self._missing.setVisible(missing > 0 and case.coded.status is not CaseStatus.CLOSED)
        self._missing.setText(self.tr("%n answer(s) still needed", "", missing))
        self._title.setMinimumHeight(self._missing.sizeHint().height())  # of the buttons beside it
        self._show_acts(case)
        self._show_step(soonest_step(case), today)

    def show_kept(self, state: KeepState) -> None:
        """Say it where one is typing when something is not in the vault; else say nothing."""
        is_lost = state is KeepState.NOT_KEPT
        self._kept.setText(self.tr("Not kept yet, trying again") if is_lost else "")
        self._kept.setVisible(is_lost)

    def forget(self) -> None:
        """Drop the words of the next step."""
        self._step = None
        for label in (self._title, self._status, self._clock, self._step_words, self._kept):
            label.clear()

    def _show_clock(self, case: Case, today: date) -> None:
        text, is_urgent = self._clock_text(case, today)
        self._clock.setText(text)
        self._clock.setVisible(bool(text))
        theme.set_role(self._clock, "problem" if is_urgent else "muted")

    def _clock_text(self, case: Case, today: date) -> tuple[str, bool]:
        answers = case.coded.answers
        if case.coded.status is CaseStatus.CLOSED:
            return self._retention_text(case), False
        due_on = hearing_due_on(answers)
        if due_on is None:
            heard_on = day(answers, "heard_on")
            heard = self.tr("Heard and informed on {day}")
            return (heard.format(day=format_day(heard_on)) if heard_on else "", False)
        left = (due_on - today).days
        return self._hearing_text(due_on, left), left <= HURRY_DAYS

    def _hearing_text(self, due_on: date, left: int) -> str:
        if left < 0:
            text = self.tr("Hearing and informing: %n day(s) past {day}", "", -left)
        elif left == 0:
            text = self.tr("Hear and inform today: the ten days end today")
        else:
            text = self.tr("Hear and inform by {day}: %n day(s) left", "", left)
        return text.format(day=format_day(due_on))

    def _retention_text(self, case: Case) -> str:
        closed_on = day(case.coded.answers, "closed_on")
        if closed_on is None or case.retention_until is None:
            return ""
        text = self.tr("Closed on {closed}. Kept until {until}, then proposed for erasing.")
        return text.format(closed=format_day(closed_on), until=format_day(case.retention_until))

    def _status_text(self, status: CaseStatus) -> str:
        wording = {
            CaseStatus.DRAFT: self.tr("Draft"),
            CaseStatus.NEW: self.tr("New"),
            CaseStatus.ONGOING: self.tr("Ongoing"),
            CaseStatus.WAITING: self.tr("Waiting for the applicant"),
            CaseStatus.CLOSED: self.tr("Closed"),
        }
        return wording[status]

    def _main_act(self) -> Act:
        by_status = {CaseStatus.DRAFT: Act.REGISTER, CaseStatus.CLOSED: Act.REOPEN}
        return by_status.get(self._case_status, Act.CLOSE)

    def _show_acts(self, case: Case) -> None:
        status = case.coded.status
        wording = {
            Act.REGISTER: self.tr("&Register case"),
            Act.CLOSE: self.tr("C&lose case"),
            Act.REOPEN: self.tr("&Reopen"),
        }
        self._main.setText(wording[self._main_act()])
        theme.set_role(self._main, "primary" if status is CaseStatus.DRAFT else "")
        is_draft, is_closed = status is CaseStatus.DRAFT, status is CaseStatus.CLOSED
        is_open = not is_draft and not is_closed
        self._sheet.setVisible(not is_draft)
        self._acts[Act.WAIT].setVisible(is_open and status is not CaseStatus.WAITING)
        self._acts[Act.GO_ON].setVisible(status is CaseStatus.WAITING)
        for act in (Act.RECEIVED, Act.GIVEN):
            self._acts[act].setVisible(is_open)
            self._acts[act].setCheckable(True)
            self._acts[act].setChecked(code(case.coded.answers, "handover") == act.name)
        self._acts[Act.DISCARD].setVisible(is_draft)
        self._acts[Act.ERASE].setVisible(not is_draft)

    def _show_step(self, step: TimelineEntry | None, today: date) -> None:
        self._step = step
        self._step_box.setVisible(step is not None)
        self._step_words.setVisible(step is not None)
        if step is None:
            self._step_words.clear()
            return
        due_on = step.next_step_on
        when = format_day(due_on) if due_on else self.tr("no day agreed")
        name = self.tr("Next step, {day}:").format(day=when)
        self._step_box.setChecked(False)
        self._step_box.setAccessibleName(name)
        self._step_words.setText(f"{name} {step.next_step.reveal()}")
        theme.set_role(self._step_words, "problem" if due_on and due_on < today else "")

    def _tick(self) -> None:
        if self._step is not None:
            self.step_ticked.emit(self._step.coded.record_id)
