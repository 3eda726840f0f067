"""What stands under the conversation: one body at a time, loaded when its stage comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.operations.pooling.standing import printed_here, ready_to_print
from counsellor_app.ui.round.by_word import ByWord
from counsellor_app.ui.round.card_body import CardBody
from counsellor_app.ui.round.cards_body import CardsBody
from counsellor_app.ui.round.facts_body import FactsBody
from counsellor_app.ui.round.invite_body import InviteBody
from counsellor_app.ui.round.leave_out_body import LeaveOutBody
from counsellor_app.ui.round.preview_body import PreviewBody
from counsellor_app.ui.round.stages import Begun, Stage, is_small
from counsellor_app.ui.round.tables_body import TablesBody
from counsellor_app.ui.round.words_body import WordsBody
from counsellor_app.ui.theme import MEDIUM

if TYPE_CHECKING:
    from counsellor_app.operations.pooling.opened_round import ReadyToPrint
    from counsellor_app.operations.pooling.opening import Invitation
    from counsellor_app.operations.pooling.standing import PoolStanding, PrintedHere, RoundStanding
    from counsellor_app.ui.round.stages import Held
    from counsellor_app.ui.vault_lane import VaultLane


class Bodies(QWidget):
    """Chooses the body of a stage, and hands over what was filled in on it."""

    case_chosen = Signal(int)
    """The id of a case behind a number."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._stage: Stage | None = None
        self._card = CardBody()
        self._cards = CardsBody()
        self._words = WordsBody()
        self._facts = FactsBody()
        self._invite = InviteBody()
        self._preview = PreviewBody(lane)
        self._leave_out = LeaveOutBody()
        self._tables = TablesBody(lane.language)
        self._by_word = ByWord()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for body in (*self._all(), self._by_word):
            column.addWidget(body)
        column.addStretch(1)
        self._preview.case_chosen.connect(self.case_chosen)
        self._show_only(None)

    def show_stage(self, standing: PoolStanding, stage: Stage, held: Held) -> None:
        """Bring the body of a stage into view with what it tells."""
        is_new, self._stage = stage is not self._stage, stage
        self._show_only(self._body_of(stage))
        self._by_word.setVisible(stage in {Stage.CARD, Stage.WAIT_ROSTER} or is_small(standing))
        self._by_word.unfold(is_needed=is_small(standing))
        if is_new:
            self._begin(standing, stage, held)
        self._fill(standing, stage, held)

    def first_stop(self) -> QWidget | None:
        """Where the keyboard begins in the body in view; None where nothing is done in it."""
        held: dict[Stage | None, QWidget] = {
            Stage.CARD: self._card.first_stop(),
            Stage.INVITE: self._invite.first_stop(),
            Stage.PREVIEW: self._preview.first_stop(),
            Stage.LEAVE_OUT: self._leave_out.first_stop(),
            Stage.PUBLISH: self._tables.first_stop(),
        }
        return held.get(self._stage)

    def name(self) -> str:
        """The name typed for the card."""
        return self._card.name()

    def gone(self) -> frozenset[str]:
        """The ids of members who are left off a new list."""
        return self._cards.gone()

    def left_out(self) -> tuple[str, str] | None:
        """The name and the id of whose contribution is to be left out."""
        return self._leave_out.chosen()

    def invitation(self) -> Invitation | None:
        """The invitation as filled in; None where no invitation is in view."""
        return self._invite.invitation() if self._stage is Stage.INVITE else None

    def forget(self) -> None:
        """Drop every name and number."""
        self._stage = None
        for body in self._all():
            body.forget()
        self._show_only(None)
        self._by_word.hide()

    def _body_of(self, stage: Stage) -> QWidget | None:
        return {
            Stage.CARD: self._card,
            Stage.WAIT_ROSTER: self._card,
            Stage.CARDS: self._cards,
            Stage.COMPARE: self._words,
            Stage.INVITE: self._invite,
            Stage.TWO_ROUNDS: self._facts,
            Stage.EARLY: self._preview,
            Stage.PREVIEW: self._preview,
            Stage.GATHER: self._facts,
            Stage.CLOSE_LIST: self._facts,
            Stage.LEAVE_OUT: self._leave_out,
            Stage.PUBLISH: self._tables,
            Stage.AGREE: self._facts,
            Stage.RESULT: self._tables,
        }.get(stage)

    def _begin(self, standing: PoolStanding, stage: Stage, held: Held) -> None:
        """What is filled in once, and then left to who fills it in further."""
        around = standing.round
        if stage in {Stage.CARD, Stage.WAIT_ROSTER}:
            self._card.show_name(standing.name or "")
        elif stage is Stage.INVITE:
            is_replacing = held.begun is Begun.REPLACING and around is not None
            self._invite.show_choices(standing, around.view if is_replacing and around else None)
        elif stage is Stage.LEAVE_OUT and around is not None and around.gathered is not None:
            self._leave_out.show_choices(around.gathered)

    def _fill(self, standing: PoolStanding, stage: Stage, held: Held) -> None:
        if stage is Stage.CARDS:
            self._cards.show_cards(held.cards, standing.colleagues)
        elif stage is Stage.COMPARE and standing.roster is not None:
            self._words.show_roster(standing.roster)
        elif stage is Stage.AGREE and held.asked is not None:
            self._facts.show_list(held.asked.view)
        elif standing.round is not None:
            self._fill_in_round(standing.round, stage, held)

    def _fill_in_round(self, around: RoundStanding, stage: Stage, held: Held) -> None:
        digest = around.view.digest
        if stage is Stage.TWO_ROUNDS and held.second is not None:
            second = held.second.view
            self._facts.show_two(around.view, second, may_let_go=around.may_let_go)
        elif stage in {Stage.GATHER, Stage.CLOSE_LIST} and around.gathered is not None:
            self._facts.show_gathered(around.gathered)
        elif stage in {Stage.EARLY, Stage.PREVIEW}:
            self._preview.load(digest)
        elif stage is Stage.PUBLISH:
            self._lane.ask(self, ready_to_print, digest, then=self._show_ready)
        elif stage is Stage.RESULT:
            self._lane.ask(self, printed_here, digest, then=self._show_printed)

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

    def _all(self) -> tuple[_Forgetful, ...]:
        return (
            self._card,
            self._cards,
            self._words,
            self._facts,
            self._invite,
            self._preview,
            self._leave_out,
            self._tables,
        )


_Forgetful = (
    CardBody
    | CardsBody
    | WordsBody
    | FactsBody
    | InviteBody
    | PreviewBody
    | LeaveOutBody
    | TablesBody
)
