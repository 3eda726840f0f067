"""Ronde: the half-year of the pool as a conversation, one thing to do at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from counsellor_app.operations.pool_intake import read_all, take_in
from counsellor_app.operations.pool_key import ListView
from counsellor_app.operations.pool_leaving import Target
from counsellor_app.operations.pool_seat import confirm_words, reject_roster
from counsellor_app.operations.pool_standing import standing
from counsellor_app.pool.card import Card
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.round.bodies import Bodies
from counsellor_app.ui.round.round_wording import now_text, wait_text
from counsellor_app.ui.round.saves import Save, Wishes, save_of
from counsellor_app.ui.round.stages import Action, Held, HeldList, actions_of, stage_of
from counsellor_app.ui.round.steps_line import StepsLine
from counsellor_app.ui.round.taken_wording import taken_text
from counsellor_app.ui.round.talk import Talk
from counsellor_app.ui.saving import choose_target
from counsellor_app.ui.theme import MEDIUM, SMALL
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.pool_intake import CameIn, TakenIn
    from counsellor_app.operations.pool_standing import PoolStanding
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane

_POOL_FILES = "*.poule"


class RoundPanel(QScrollArea):
    """Nothing is mailed: files are read in here and saved here, and the page says who gets them."""

    said = Signal(str)
    """A sentence for the message bar, without words of a case."""
    case_chosen = Signal(int)
    """The id of a case behind a number, to be opened."""

    def __init__(
        self, lane: VaultLane, dialogs: Callable[[], Dialogs], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._dialogs = dialogs
        self._standing: PoolStanding | None = None
        self._held = Held({})
        self._talk = Talk()
        self._steps = StepsLine()
        self._bodies = Bodies(lane)
        self._build_layout()
        self._talk.acted.connect(self._act)
        self._bodies.case_chosen.connect(self.case_chosen)

    def load(self) -> None:
        """Look where the round stands, and show it."""
        self._lane.ask(self, standing, then=self._show)

    def forget(self) -> None:
        """Drop every name, number and file; what was read in lies where it was read from."""
        self._standing = None
        self._held.forget()
        self._bodies.forget()
        self._talk.forget()

    def _show(self, found: PoolStanding) -> None:
        self._standing = found
        stage = stage_of(found, self._held)
        actions = actions_of(found, stage)
        self._talk.show_stage(now_text(found, stage), wait_text(found, stage), actions)
        self._steps.show_stage(found, stage)
        self._bodies.show_stage(found, stage, self._held)

    def _act(self, action: Action) -> None:
        found = self._standing
        if found is None:
            return
        if action is Action.READ:
            self._choose_files()
        elif action in {Action.WORDS_MATCH, Action.WORDS_DIFFER}:
            self._answer_words(found, is_same=action is Action.WORDS_MATCH)
        elif action in _HOLDING:
            self._hold(action)
        elif (save := save_of(action, found, self._held, self._wishes())) is not None:
            self._save(action, save)
        else:
            self._talk.tell(
                self.tr("Fill in the closing day and who holds the key first."), is_problem=True
            )

    def _wishes(self) -> Wishes:
        return Wishes(self._bodies.name(), self._bodies.invitation(), self._lane.language)

    def _hold(self, action: Action) -> None:
        """Begin or drop something that is not in the vault yet."""
        self._talk.tell("")
        if action is Action.START_ROUND:
            self._held.is_inviting = True
        else:
            self._held.forget()
        self.load()

    def _answer_words(self, found: PoolStanding, *, is_same: bool) -> None:
        if found.roster is None:
            return
        digest = found.roster.digest
        if is_same:
            self._lane.ask(self, confirm_words, digest, then=lambda _: self._confirmed())
        else:
            self._lane.ask(self, reject_roster, digest, then=lambda _: self._rejected())

    def _confirmed(self) -> None:
        self._happened(self.tr("The list is confirmed. The same words stand on every screen."))

    def _rejected(self) -> None:
        self._happened(
            self.tr(
                "This list is gone, and nothing was made with it. Ask for the list again, and "
                "call the colleague who made it."
            ),
            is_problem=True,
        )

    def _choose_files(self) -> None:
        kinds = self.tr("Files of the pool ({ending})").format(ending=_POOL_FILES)
        title = self.tr("Read files of the pool in")
        paths = self._dialogs().choose_open_files(self, title, kinds=kinds)
        if paths:
            self._read(paths)

    def _read(self, paths: tuple[Path, ...]) -> None:
        self._lane.work(self, read_all, paths, then=self._take_in)

    def _take_in(self, files: tuple[CameIn, ...]) -> None:
        self._lane.ask(self, take_in, files, then=self._took_in)

    def _took_in(self, taken: tuple[TakenIn, ...]) -> None:
        for each in taken:
            if isinstance(each.outcome, Card):
                self._held.cards[each.outcome.name] = each.file.raw
            elif isinstance(each.outcome, ListView):
                self._held.asked = HeldList(each.file.raw, each.outcome)
        is_problem = any(each.refusal is not None for each in taken)
        self._happened(taken_text(taken), is_problem=is_problem)

    def _save(self, action: Action, save: Save) -> None:
        kinds = f"{Path(save.name).suffix[1:].upper()} (*{Path(save.name).suffix})"
        title = self.tr("Save the file")
        chosen = choose_target(self._dialogs(), self, title, name=save.name, kinds=kinds)
        if chosen is not None:
            make, target = save.make, Target(chosen.path, chosen.may_replace)
            self._lane.ask(
                self,
                lambda desk: make(desk, target=target),
                then=lambda _line: self._saved(action, save),
                otherwise=self._refused,
            )

    def _refused(self, error: ExpectedError) -> None:
        """Say why nothing was saved, where it was asked; what was filled in stays."""
        self._talk.tell(error_sentence(error), is_problem=True)

    def _saved(self, action: Action, save: Save) -> None:
        if action is not Action.SAVE_CARD:  # cards of colleagues may be read in before the own
            self._held.forget()
        self._happened(save.then_say)

    def _happened(self, sentence: str, *, is_problem: bool = False) -> None:
        self._talk.tell(sentence, is_problem=is_problem)
        self.verticalScrollBar().setValue(0)
        self.load()

    def _build_layout(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(True)
        holder = ReadingColumn()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, SMALL, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(self._talk)
        column.addWidget(self._steps)
        column.addWidget(self._bodies, 1)
        self.setWidget(holder)

    @override
    def dragEnterEvent(self, arg__1: QDragEnterEvent) -> None:
        if _files(arg__1.mimeData()):
            arg__1.acceptProposedAction()

    @override
    def dropEvent(self, arg__1: QDropEvent) -> None:
        arg__1.acceptProposedAction()
        self._read(_files(arg__1.mimeData()))


_HOLDING = {Action.START_ROUND, Action.DROP_ROUND, Action.DROP_CARDS, Action.NOT_NOW}


def _files(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer among what is dragged, and nothing else."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
