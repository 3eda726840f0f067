"""Cijfers: own figures that stay, activity figures that may leave, the register of what left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.casework.half_year import HalfYear
from counsellor_app.operations.reporting import windows
from counsellor_app.overriding import override
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, name_field, title_label
from counsellor_app.ui.in_pieces import InPieces
from counsellor_app.ui.late_part import LatePart
from counsellor_app.ui.page import Page
from counsellor_app.ui.report.report_panel import ReportPanel
from counsellor_app.ui.reporting.activity_panel import ActivityPanel
from counsellor_app.ui.reporting.half_years import half_year_text
from counsellor_app.ui.reporting.ledger_panel import LedgerPanel
from counsellor_app.ui.reporting.own_panel import OwnPanel
from counsellor_app.ui.round.round_panel import RoundPanel
from counsellor_app.ui.theme import LARGE, MEDIUM, set_role

if TYPE_CHECKING:
    from counsellor_app.ui.vault_lane import VaultLane

_Late = (
    LatePart[ActivityPanel] | LatePart[RoundPanel] | LatePart[ReportPanel] | LatePart[LedgerPanel]
)
OWN, ACTIVITIES, ROUND, REPORT, REGISTER = range(5)


class ReportingPage(Page):
    """One half-year at a time."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(lane, parent)
        self.dialogs = Dialogs()
        self._window: HalfYear | None = None
        self._windows = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._windows_label = PlainLabel(self.tr("Half-year"))
        self._own = OwnPanel(lane)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._own)
        self._activities = LatePart(self._stack, self._make_activities)
        self._round = LatePart(self._stack, self._make_round)
        self._report = LatePart(self._stack, self._make_report)
        self._register = LatePart(self._stack, lambda: LedgerPanel(self.lane, lambda: self.dialogs))
        self._late: dict[int, _Late] = {
            ACTIVITIES: self._activities,
            ROUND: self._round,
            REPORT: self._report,
            REGISTER: self._register,
        }
        self._making = InPieces(self, lane)
        self._parts = QButtonGroup(self)
        self._build_layout()
        self._windows.currentIndexChanged.connect(self._choose_window)
        self._parts.idClicked.connect(self._go)
        self._own.case_chosen.connect(self.case_wanted)

    def _make_activities(self) -> ActivityPanel:
        activities = ActivityPanel(self.lane, lambda: self.dialogs)
        activities.released.connect(self._tell_released)
        return activities

    def _make_round(self) -> RoundPanel:
        pool_round = RoundPanel(self.lane, lambda: self.dialogs)
        pool_round.case_chosen.connect(self.case_wanted)
        pool_round.report_wanted.connect(lambda: self._lead_to(REPORT))
        return pool_round

    def _make_report(self) -> ReportPanel:
        report = ReportPanel(self.lane, lambda: self.dialogs)
        report.round_wanted.connect(lambda: self._lead_to(ROUND))
        report.pending_changed.connect(self.pending_changed)
        return report

    def _offer(self, held: tuple[HalfYear, ...]) -> None:
        """Offer the half-years; the one chosen before stays, the present one is first."""
        self._windows.blockSignals(True)
        self._windows.clear()
        for window in held:
            self._windows.addItem(half_year_text(window), (window.year, window.half))
        index = held.index(self._window) if self._window in held else 0
        self._windows.setCurrentIndex(index)
        self._windows.blockSignals(False)
        self._choose_window()

    def _choose_window(self) -> None:
        held: tuple[int, int] | None = self._windows.currentData()
        if held is not None:
            self._window = HalfYear(*held)
            self._load()

    def _go(self, part: int) -> None:
        self.keep_now()
        self._stack.setCurrentIndex(part)
        self._load()

    def _lead_to(self, part: int) -> None:
        """Bring a part into view because another leads there; the keyboard goes along."""
        button = self._parts.button(part)
        button.setChecked(True)
        button.setFocus()
        self._go(part)

    def _load(self) -> None:
        """Load the part in view, no other."""
        part = self._stack.currentIndex()
        for widget in (self._windows_label, self._windows):
            widget.setVisible(part in {OWN, ACTIVITIES})
        pieces = self._late[part].in_pieces() if part in self._late else ()
        self._making.begin(pieces, then=self._load_part, keys_wait=True)

    def _load_part(self) -> None:
        part = self._stack.currentIndex()
        if part == REGISTER:
            self._register.want().load()
        elif part == ROUND:
            self._round.want().load()
        elif part == REPORT:
            self._report.want().load()
        elif part == ACTIVITIES and self._window is not None:
            self._activities.want().show_window(self._window)
        elif self._window is not None:
            self._own.show_window(self._window)

    def _tell_released(self) -> None:
        self.said.emit(self.tr("The figures are saved as a file. The register has a new line."))

    def _build_layout(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(title_label(self.tr("Figures")))
        head.addStretch(1)
        self._windows_label.setWordWrap(False)
        kept_free = self._windows.sizePolicy()
        kept_free.setRetainSizeWhenHidden(True)  # what stands under it stays where it is
        self._windows.setSizePolicy(kept_free)
        self._windows_label.setBuddy(self._windows)
        name_field(self._windows, self.tr("Half-year"))
        head.addWidget(self._windows_label)
        head.addWidget(self._windows)
        switch = FlowLayout()
        names = (
            self.tr("My figures"),
            self.tr("Activities"),
            self.tr("Round"),
            self.tr("Report"),
            self.tr("Register"),
        )
        for part, name in enumerate(names):
            button = QPushButton(name)
            button.setCheckable(True)
            set_role(button, "chip")
            self._parts.addButton(button, part)
            switch.addWidget(button)
        self._parts.button(OWN).setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(head)
        column.addLayout(switch)
        column.addWidget(self._stack, 1)

    @override
    def title(self) -> str:
        return self.tr("Figures")

    @override
    def arrive(self) -> None:
        self.lane.ask(self, windows, then=self._offer)

    @override
    def keep_now(self) -> None:
        if self._report.made is not None:
            self._report.made.keep_now()

    @override
    def forget(self) -> None:
        self._making.stop()
        self._windows.blockSignals(True)
        self._windows.clear()
        self._windows.blockSignals(False)
        late = (one.made for one in self._late.values())
        for part in (self._own, *(one for one in late if one is not None)):
            part.forget()
