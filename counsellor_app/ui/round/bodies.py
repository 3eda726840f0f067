"""What stands under the conversation: one body at a time, loaded when its stage comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from counsellor_app.operations.pool_standing import printed_here, ready_to_print
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.round.facts_body import FactsBody
from counsellor_app.ui.round.invite_body import InviteBody
from counsellor_app.ui.round.preview_body import PreviewBody
from counsellor_app.ui.round.stages import Stage
from counsellor_app.ui.round.tables_body import TablesBody
from counsellor_app.ui.round.words_body import WordsBody
from counsellor_app.ui.theme import MEDIUM, TIGHT

if TYPE_CHECKING:
    from counsellor_app.operations.pool_opening import Invitation
    from counsellor_app.operations.pool_standing import PoolStanding, PrintedHere
    from counsellor_app.operations.pool_sum import ReadyToPrint
    from counsellor_app.ui.round.stages import Held
    from counsellor_app.ui.vault_lane import VaultLane

_MOST_LETTERS = 80


class Bodies(QWidget):
    """Chooses the body of a stage, and hands over what was filled in on it."""

    case_chosen = Signal(int)
    """The id of a case behind a number."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._stage: Stage | None = None
        self._name = QLineEdit(maxLength=_MOST_LETTERS)
        self._card = self._card_body()
        self._words = WordsBody()
        self._facts = FactsBody()
        self._invite = InviteBody()
        self._preview = PreviewBody(lane)
        self._tables = TablesBody(lane.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for body in self._all():
            column.addWidget(body)
        column.addStretch(1)
        self._preview.case_chosen.connect(self.case_chosen)
        self._show_only(None)

    def show_stage(self, standing: PoolStanding, stage: Stage, held: Held) -> None:
        """Bring the body of a stage into view with what it tells."""
        is_new, self._stage = stage is not self._stage, stage
        body = self._body_of(standing, stage)
        self._show_only(body)
        if body is self._card and is_new:
            self._name.setText(standing.name or "")
        elif body is self._words and standing.roster is not None:
            self._words.show_roster(standing.roster)
        elif body is self._invite and is_new:
            self._invite.show_choices(standing)
        elif body is self._facts:
            self._show_facts(standing, stage, held)
        elif standing.round is not None:
            self._load(body, standing.round.view.digest)

    def name(self) -> str:
        """The name typed for the card."""
        return self._name.text().strip()

    def invitation(self) -> Invitation | None:
        """The invitation as filled in; None where no invitation is in view."""
        return self._invite.invitation() if self._stage is Stage.INVITE else None

    def forget(self) -> None:
        """Drop every name and number."""
        self._stage = None
        self._name.clear()
        for body in (self._words, self._facts, self._invite, self._preview, self._tables):
            body.forget()
        self._show_only(None)

    def _body_of(self, standing: PoolStanding, stage: Stage) -> QWidget | None:
        if stage is Stage.SENT:
            is_open = standing.round is not None and not standing.round.is_closed
            return self._preview if is_open else None
        return {
            Stage.CARD: self._card,
            Stage.WAIT_ROSTER: self._card,
            Stage.CARDS: self._facts,
            Stage.COMPARE: self._words,
            Stage.INVITE: self._invite,
            Stage.EARLY: self._preview,
            Stage.PREVIEW: self._preview,
            Stage.GATHER: self._facts,
            Stage.CLOSE_LIST: self._facts,
            Stage.PUBLISH: self._tables,
            Stage.AGREE: self._facts,
            Stage.RESULT: self._tables,
        }.get(stage)

    def _show_facts(self, standing: PoolStanding, stage: Stage, held: Held) -> None:
        if stage is Stage.CARDS:
            self._facts.show_cards(held.cards)
        elif stage is Stage.AGREE and held.asked is not None:
            self._facts.show_list(held.asked.view)
        elif standing.round is not None and standing.round.gathered is not None:
            self._facts.show_gathered(standing.round.gathered)

    def _load(self, body: QWidget | None, round_digest: bytes) -> None:
        if body is self._preview:
            self._preview.load(round_digest)
        elif body is self._tables and self._stage is Stage.PUBLISH:
            self._lane.ask(self, ready_to_print, round_digest, then=self._show_ready)
        elif body is self._tables:
            self._lane.ask(self, printed_here, round_digest, then=self._show_printed)

    def _show_ready(self, ready: ReadyToPrint | None) -> None:
        if ready is not None and self._stage is Stage.PUBLISH:
            heading = self.tr("This is printed, of {number} contributions")
            told = heading.format(number=ready.contributors)
            self._tables.show_tables(told, ready.tables, ready.withheld)

    def _show_printed(self, printed: PrintedHere) -> None:
        if self._stage is Stage.RESULT:
            heading = self.tr("This is what the pool printed")
            self._tables.show_tables(heading, printed.tables, printed.withheld)

    def _show_only(self, shown: QWidget | None) -> None:
        for body in self._all():
            body.setVisible(body is shown)

    def _all(self) -> tuple[QWidget, ...]:
        return (
            self._card,
            self._words,
            self._facts,
            self._invite,
            self._preview,
            self._tables,
        )

    def _card_body(self) -> QWidget:
        body = QWidget()
        name = self.tr("Your name, as your colleagues know it")
        hint = self.tr("The card holds your name and two public keys, and nothing of any case.")
        name_field(self._name, name, hint)
        label = PlainLabel(name)
        label.setBuddy(self._name)
        fallback = PlainLabel(
            self.tr(
                "Too few colleagues with this app for a round? Then no file is made. What you can "
                "say to mediarte stands under My figures."
            ),
            role="muted",
        )
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for widget in (label, self._name, PlainLabel(hint, role="hint")):
            column.addWidget(widget)
        column.addSpacing(MEDIUM)
        column.addWidget(fallback)
        column.addStretch(1)
        return body
