"""Verslag: a report of the pool, its parts and how far each is, and the one in view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from counsellor_app.operations.pool_report import report_choices
from counsellor_app.ui.empty_state import EmptyState
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.report.followed_part import FollowedPart
from counsellor_app.ui.report.pages_part import PagesPart
from counsellor_app.ui.report.part_list import PartList
from counsellor_app.ui.report.parts import KIND_OF, Part, read_state
from counsellor_app.ui.report.report_wording import choice_text
from counsellor_app.ui.report.supplied_part import SuppliedPart
from counsellor_app.ui.report.texts_part import TextsPart
from counsellor_app.ui.theme import MEDIUM

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.operations.pool_report import ReportChoice
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.report.parts import ReportState
    from counsellor_app.ui.vault_lane import VaultLane

_LETTERS = 44
_UNKNOWN, _NOTHING, _FILLED = range(3)
"""Until the vault answered, it is not said that there is no report."""


class ReportPanel(QWidget):
    """Which report, at the left its parts, beside them the one chosen."""

    round_wanted = Signal()
    """There is no report without a round: the round is to come into view."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""

    def __init__(
        self, lane: VaultLane, dialogs: Callable[[], Dialogs], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._choices: tuple[ReportChoice, ...] = ()
        self._reports = QComboBox()
        self._list = PartList()
        self._pages = PagesPart(lane, dialogs)
        self._supplied = SuppliedPart(lane)
        self._followed = FollowedPart(lane)
        self._texts = {part: TextsPart(part, lane, dialogs) for part in KIND_OF}
        self._parts: dict[Part, QWidget] = {
            Part.PAGES: self._pages,
            Part.SUPPLIED: self._supplied,
            Part.FOLLOWED: self._followed,
            **self._texts,
        }
        self._body = QStackedWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def load(self) -> None:
        """Look which reports there are, and show the one chosen before, or the newest."""
        self._lane.ask(self, report_choices, then=self._offer)

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        self._supplied.keep_now()
        for part in self._texts.values():
            part.keep_now()

    def forget(self) -> None:
        """Drop every word, number and page."""
        self._choices = ()
        with QSignalBlocker(self._reports):
            self._reports.clear()
        self._list.forget()
        for part in (self._pages, self._supplied, self._followed, *self._texts.values()):
            part.forget()
        self._stack.setCurrentIndex(_UNKNOWN)

    def _offer(self, choices: tuple[ReportChoice, ...]) -> None:
        held = self._choice()
        self._choices = choices
        with QSignalBlocker(self._reports):
            self._reports.clear()
            self._reports.addItems([choice_text(choice) for choice in choices])
            self._reports.setCurrentIndex(choices.index(held) if held in choices else 0)
        self._stack.setCurrentIndex(_FILLED if choices else _NOTHING)
        self._load_state()

    def _choice(self) -> ReportChoice | None:
        at = self._reports.currentIndex()
        return self._choices[at] if 0 <= at < len(self._choices) else None

    def _load_state(self) -> None:
        choice = self._choice()
        if choice is not None:
            self._lane.ask(self, read_state, choice, then=partial(self._show_state, choice))

    def _show_state(self, choice: ReportChoice, state: ReportState) -> None:
        """Answers about a report that is not chosen any more are too late."""
        if choice != self._choice():
            return
        self._list.show_state(state)
        self._show_part(self._list.part())  # before its pages, which are drawn only in view
        for part in (self._supplied, self._followed, *self._texts.values(), self._pages):
            part.show_state(state)

    def _choose_report(self) -> None:
        self.keep_now()
        self._load_state()

    def _show_part(self, part: Part) -> None:
        shown = self._parts[part]
        if self._body.currentWidget() is not shown:
            self.keep_now()
            self._body.setCurrentWidget(shown)

    def _choose_part(self, part: Part) -> None:
        self._show_part(part)
        if part is Part.PAGES:
            self._load_state()  # with what was typed a moment ago

    def _go_to(self, part: Part) -> None:
        self._list.choose(part)
        if part in self._texts:
            self._texts[part].open_waiting()
        else:
            self._list.setFocus()

    def _connect(self) -> None:
        self._reports.currentIndexChanged.connect(self._choose_report)
        self._list.chosen.connect(self._choose_part)
        self._pages.part_wanted.connect(self._go_to)
        for part in (self._supplied, self._followed, *self._texts.values()):
            part.changed.connect(self._load_state)
        for part in (self._supplied, *self._texts.values()):
            part.pending_changed.connect(self.pending_changed)

    def _lay_out(self) -> None:
        empty = EmptyState(
            self.tr("No report yet"),
            self.tr(
                "A report is made of what a round of the pool printed. First a round has to be "
                "over, and its result read in."
            ),
            self.tr("To the round"),
        )
        empty.acted.connect(self.round_wanted)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._reports.setSizeAdjustPolicy(policy)
        self._reports.setMinimumContentsLength(_LETTERS)
        for part in self._parts.values():
            self._body.addWidget(part)
        which = PlainLabel(self.tr("Which report"))
        which.setWordWrap(False)
        which.setMinimumHeight(self._reports.sizeHint().height())
        which.setBuddy(self._reports)
        name_field(self._reports, which.text())
        head = FlowLayout()
        head.addWidget(which)
        head.addWidget(self._reports)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._list)
        row.addWidget(self._body, 1)
        holder = QWidget()
        filled = QVBoxLayout(holder)
        filled.setContentsMargins(0, 0, 0, MEDIUM)
        filled.setSpacing(MEDIUM)
        filled.addLayout(head)
        filled.addLayout(row, 1)
        for state in (QWidget(), empty, holder):  # in the order of _UNKNOWN, _NOTHING, _FILLED
            self._stack.addWidget(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
