"""Ronde: the half-year of the pool as a conversation, one thing to do at a time."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from counsellor_app.operations.pooling import opening, seats, second_invitation
from counsellor_app.operations.pooling.files import Target
from counsellor_app.operations.pooling.intake import read_all
from counsellor_app.operations.pooling.standing import standing
from counsellor_app.ui.file_drop import files_in, take_copy
from counsellor_app.ui.fitting_scroll import FittingScroll
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.round.acts import Acts
from counsellor_app.ui.round.asking import Question, question_before, question_of_leaving_out
from counsellor_app.ui.round.bodies import Bodies
from counsellor_app.ui.round.round_wording import now_text, wait_text
from counsellor_app.ui.round.saves import Save, Wishes, save_of
from counsellor_app.ui.round.stages import (
    BEGINS,
    DROPS,
    Action,
    Held,
    actions_of,
    more_of,
    stage_of,
)
from counsellor_app.ui.round.steps_line import StepsLine
from counsellor_app.ui.round.taken_wording import taken_text
from counsellor_app.ui.round.taking_in import hold, take_in
from counsellor_app.ui.round.talk import Talk
from counsellor_app.ui.saving import choose_target
from counsellor_app.ui.theme import MEDIUM, SMALL
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.pooling.intake import CameIn
    from counsellor_app.operations.pooling.standing import PoolStanding
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.round.taking_in import Taken
    from counsellor_app.ui.vault_lane import VaultLane

_POOL_FILES = "*.poule"


class RoundPanel(QWidget):
    """Nothing is mailed: files are read in here and saved here, and the page says who gets them."""

    said = Signal(str)
    """A sentence for the message bar, without words of a case."""
    case_chosen = Signal(int)
    """The id of a case behind a number, to be opened."""
    report_wanted = Signal()
    """The report of the pool is to be shown."""

    def __init__(
        self, lane: VaultLane, dialogs: Callable[[], Dialogs], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._dialogs = dialogs
        self._standing: PoolStanding | None = None
        self._held = Held()
        self._talk = Talk()
        self._steps = StepsLine()
        self._bodies = Bodies(lane)
        self._acts = Acts()
        self._scroll = self._build_layout()
        self._acts.acted.connect(self._act)
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
        self._steps.forget()

    def _show(self, found: PoolStanding) -> None:
        self._standing = found
        stage, had_keyboard = stage_of(found, self._held), self._acts.has_keyboard
        self._talk.show_stage(now_text(found, stage, self._held), wait_text(found, stage))
        self._steps.show_stage(found, stage)
        self._bodies.show_stage(found, stage, self._held)
        self._acts.show_stage(actions_of(found, stage), more_of(found, stage))
        if had_keyboard:
            self._take_keyboard()

    def _take_keyboard(self) -> None:
        """To what is to be read or filled in first, else to the main button."""
        first = self._bodies.first_stop()
        if first is None:
            self._acts.take_keyboard()
        else:
            first.setFocus()

    def _act(self, action: Action) -> None:
        found = self._standing
        if found is None:
            return
        special: dict[Action, Callable[[], None]] = {
            Action.READ: self._choose_files,
            Action.SEE_REPORT: self.report_wanted.emit,
            Action.WORDS_MATCH: partial(self._answer_words, found, is_same=True),
            Action.WORDS_DIFFER: partial(self._answer_words, found, is_same=False),
            Action.TAKE_SECOND: self._take_second,
            Action.REMOVE_ONE: partial(self._leave_out, found),
        }
        if action in special:
            special[action]()
        elif action in BEGINS or action in DROPS:
            self._hold(action)
        elif (save := save_of(action, found, self._held, self._wishes())) is not None:
            self._save(save, question_before(action, found))
        else:
            self._talk.tell(
                self.tr("Fill in the closing day and who holds the key first."), is_problem=True
            )

    def _wishes(self) -> Wishes:
        return Wishes(self._bodies.name(), self._bodies.gone(), self._bodies.invitation())

    def _hold(self, action: Action) -> None:
        """Begin or drop something that is not in the vault yet."""
        self._talk.tell("")
        if action in DROPS:
            self._held.forget()
        else:
            self._held.begun = BEGINS[action]
        self.load()

    def _answer_words(self, found: PoolStanding, *, is_same: bool) -> None:
        if found.roster is None:
            return
        digest = found.roster.digest
        if is_same:
            self._lane.ask(
                self,
                seats.confirm_words,
                digest,
                then=lambda _: self._happened(
                    self.tr("The list is confirmed. The same words are on every screen.")
                ),
            )
        else:
            self._lane.ask(self, seats.reject_roster, digest, then=lambda _: self._rejected())

    def _rejected(self) -> None:
        self._happened(
            self.tr(
                "This list is gone, and nothing was made with it. Ask for the list again, and "
                "call the colleague who made it."
            ),
            is_problem=True,
        )

    def _take_second(self) -> None:
        if self._held.second is not None:
            raw = self._held.second.raw
            self._lane.ask(
                self,
                second_invitation.take_instead,
                raw,
                then=lambda view: self._done(
                    self.tr("The invitation of {opener} is taken in. The first is let go.").format(
                        opener=view.opener
                    )
                ),
                otherwise=self._refused,
            )

    def _leave_out(self, found: PoolStanding) -> None:
        chosen = self._bodies.left_out()
        if chosen is None or found.round is None:
            return
        name, member_id = chosen
        if self._agrees(question_of_leaving_out(name)):
            told = self.tr("The contribution of {name} is left out. Make the list anew.")
            self._lane.ask(
                self,
                opening.leave_out,
                found.round.view.digest,
                member_id,
                then=lambda _: self._done(told.format(name=name)),
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

    def _took_in(self, taken: Taken) -> None:
        hold(taken, self._held)
        self._happened(taken_text(taken), is_problem=taken.is_problem)

    def _save(self, save: Save, question: Question | None) -> None:
        if question is not None and not self._agrees(question):
            return
        kinds = f"{Path(save.name).suffix[1:].upper()} (*{Path(save.name).suffix})"
        title = self.tr("Save the file")
        chosen = choose_target(self._dialogs(), self, title, name=save.name, kinds=kinds)
        if chosen is not None:
            make, target = save.make, Target(chosen.path, chosen.may_replace)
            self._lane.ask(
                self,
                lambda desk: make(desk, target=target),
                then=lambda _line: self._saved(save),
                otherwise=self._refused,
            )

    def _agrees(self, question: Question) -> bool:
        return self._dialogs().confirm(self, question.title, question.text, action=question.action)

    def _refused(self, error: ExpectedError) -> None:
        """Say why nothing was saved, where it was asked; what was filled in stays."""
        self._talk.tell(error_sentence(error), is_problem=True)

    def _saved(self, save: Save) -> None:
        if save.keeps_cards:  # cards of colleagues may be read in before the own is made
            self._happened(save.then_say)
        else:
            self._done(save.then_say)

    def _done(self, sentence: str) -> None:
        self._held.forget()
        self._happened(sentence)

    def _happened(self, sentence: str, *, is_problem: bool = False) -> None:
        self._talk.tell(sentence, is_problem=is_problem)
        self._scroll.verticalScrollBar().setValue(0)
        self.load()

    def _build_layout(self) -> FittingScroll:
        self.setAcceptDrops(True)
        inner = ReadingColumn()
        told = QVBoxLayout(inner)
        told.setContentsMargins(0, 0, SMALL, SMALL)
        told.setSpacing(MEDIUM)
        for part in (self._talk, self._steps, self._bodies):
            told.addWidget(part)
        scroll = FittingScroll(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SMALL)
        column.setSpacing(0)
        column.addWidget(scroll)
        column.addWidget(self._acts)
        column.addStretch(1)
        return scroll

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._scroll.turn_page(down=event.key() == Qt.Key.Key_PageDown)
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        take_copy(event)
        self._read(files_in(event.mimeData()))
