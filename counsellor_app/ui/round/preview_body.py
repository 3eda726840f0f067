"""What a counsellor reads before sending: the own numbers, and who can read them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.casework.codebook import Label
from counsellor_app.operations.figure_groups import FigureGroup, OwnFigure
from counsellor_app.operations.pooling import preview
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.reporting.figures_tree import FiguresTree
from counsellor_app.ui.round.lines_high import fit_rows
from counsellor_app.ui.round.report_ticks import ReportTicks
from counsellor_app.ui.theme import MEDIUM, SMALL
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.figure_groups import NumberedCase
    from counsellor_app.operations.pooling.preview import RoundPreview
    from counsellor_app.operations.pooling.taking_part import Exclusion, RoundView
    from counsellor_app.ui.vault_lane import VaultLane

_TREE_ROWS = 9


class PreviewBody(QWidget):
    """Nothing here leaves: the file holds two sealed halves and no number that can be read."""

    case_chosen = Signal(int)
    """The id of a case behind a number."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._digest: bytes | None = None
        self._who = PlainLabel()
        self._none = PlainLabel(
            self.tr(
                "You have no reports to count. Send a file all the same: it is as large as any "
                "other, so nobody learns anything from who sends."
            )
        )
        self._tree = FiguresTree(lane.language)
        self._ticks = ReportTicks()
        self._stays = PlainLabel()
        self._readers = PlainLabel()
        self._honest = PlainLabel()
        self._build_layout()
        self._tree.case_chosen.connect(self.case_chosen)
        self._ticks.left_out.connect(self._leave_out)
        self._ticks.taken_along.connect(self._take_along)

    def load(self, round_digest: bytes) -> None:
        """Count for a round and show it."""
        self._digest = round_digest
        self._lane.ask(self, preview.round_preview, round_digest, then=self.show_preview)

    def show_preview(self, seen: RoundPreview) -> None:
        """Show the numbers of a round with what forms them."""
        if self._digest is None:  # forgotten since it was asked
            return
        self._who.setText(self._roles(seen.round))
        self._none.setVisible(not seen.levels[0])
        self._tree.show_groups((self._reports(seen), *seen.groups))
        fit_rows(self._tree, _TREE_ROWS)
        self._ticks.show_reports(seen.offered)
        self._stays.setText(
            self.tr("Names, companies, days, notes, case numbers and everything you wrote.")
        )
        self._readers.setText(self._readers_text(seen.round))
        honest = self.tr(
            "Good to know: if {opener} and {key_holder} break the rules together, they can see "
            "your numbers."
        )
        view = seen.round
        self._honest.setText(honest.format(opener=view.opener, key_holder=view.key_holder))

    def forget(self) -> None:
        """Drop every number."""
        self._digest = None
        self._tree.show_groups(())
        self._ticks.forget()
        for label in (self._who, self._stays, self._readers, self._honest):
            label.clear()

    def _reports(self, seen: RoundPreview) -> FigureGroup:
        """The numbers about reports that go along, those of the later breakdowns among them."""
        first, second, third = seen.levels
        named = [
            self._figure(self.tr("New reports"), first),
            self._figure(self.tr("Reports still to be broken down"), second),
            self._figure(self.tr("Reports still to be set in cross tables"), third),
        ]
        return FigureGroup("", None, tuple(named))

    def _figure(self, told: str, cases: tuple[NumberedCase, ...]) -> OwnFigure:
        return OwnFigure(Label(told, told), len(cases), cases)

    def _roles(self, view: RoundView) -> str:
        told = self.tr(
            "Opens the total: {opener}. Holds the key: {key_holder}. Closes on: {day}. "
            "Participants: {number}."
        )
        roles = told.format(
            opener=view.opener,
            key_holder=view.key_holder,
            day=format_day(view.closes_on),
            number=view.participants,
        )
        if view.roster_confirmed_on is None:
            return roles
        day = self.tr("The list of members was confirmed on {day}.")
        return f"{roles} {day.format(day=format_day(view.roster_confirmed_on))}"

    def first_stop(self) -> QWidget:
        """Where the keyboard begins."""
        return self._tree

    def _readers_text(self, view: RoundView) -> str:
        halves = self.tr(
            "Nobody alone. They are split in two halves that cannot be read: {opener} gets the "
            "one, {key_holder} the other. They see the sum of everybody alone, from {fewest} "
            "participants on."
        )
        told = halves.format(opener=view.opener, key_holder=view.key_holder, fewest=view.fewest)
        steering = self.tr("mediarte gets tables with numbers from {threshold} alone.")
        parts = [told, steering.format(threshold=view.threshold)]
        if view.is_yearly:
            gate = self.tr("The breakdown is opened from {gate} reports in the whole pool.")
            parts.insert(1, gate.format(gate=view.breakdown_gate))
        return " ".join(parts)

    def _leave_out(self, case_id: CaseId, why: Exclusion) -> None:
        if self._digest is not None:
            ask = partial(preview.leave_out, round_digest=self._digest, case_id=case_id, why=why)
            self._lane.ask(self, ask, then=self.show_preview)

    def _take_along(self, case_id: CaseId) -> None:
        if self._digest is not None:
            ask = partial(preview.take_along, round_digest=self._digest, case_id=case_id)
            self._lane.ask(self, ask, then=self.show_preview)

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._who)
        for heading, widget in (
            (self.tr("These are your numbers"), self._none),
            ("", self._tree),
            (self.tr("This does not go along"), self._stays),
            (self.tr("Who can read your numbers?"), self._readers),
            ("", self._honest),
            ("", self._ticks),
        ):
            if heading:
                column.addSpacing(MEDIUM - SMALL)
                column.addWidget(heading_label(heading))
            column.addWidget(widget)
        column.insertSpacing(column.indexOf(self._ticks), MEDIUM - SMALL)
        column.addStretch(1)
