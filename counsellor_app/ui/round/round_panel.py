"""Ronde: the half-year of the pool as a conversation, one thing to do at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.operations.pooling.standing import standing
from counsellor_app.overriding import override
from counsellor_app.ui.file_drop import files_in, take_copy
from counsellor_app.ui.fitting_scroll import FittingScroll
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.round.acts import Acts
from counsellor_app.ui.round.asking import question_before
from counsellor_app.ui.round.bodies import Bodies
from counsellor_app.ui.round.deeds import Deeds
from counsellor_app.ui.round.round_wording import now_text, wait_text
from counsellor_app.ui.round.saves import Wishes, save_of
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
from counsellor_app.ui.round.talk import Talk
from counsellor_app.ui.theme import MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from counsellor_app.operations.pooling.standing import PoolStanding
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane


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
        self._standing: PoolStanding | None = None
        self._held = Held()
        self._talk = Talk()
        self._steps = StepsLine()
        self._bodies = Bodies(lane)
        self._acts = Acts()
        self._deeds = Deeds(self, lane, dialogs, self._held)
        self._scroll = self._build_layout()
        self._acts.acted.connect(self._act)
        self._deeds.happened.connect(self._show_what_happened)
        self._deeds.refused.connect(self._refuse)
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
            Action.READ: self._deeds.choose_files,
            Action.SEE_REPORT: self.report_wanted.emit,
            Action.WORDS_MATCH: partial(self._deeds.answer_words, found, is_same=True),
            Action.WORDS_DIFFER: partial(self._deeds.answer_words, found, is_same=False),
            Action.TAKE_SECOND: self._deeds.take_second,
            Action.REMOVE_ONE: partial(self._deeds.leave_out, found, self._bodies.left_out()),
        }
        if action in special:
            special[action]()
        elif action in BEGINS or action in DROPS:
            self._hold(action)
        elif (save := save_of(action, found, self._held, self._wishes())) is not None:
            self._deeds.save(save, question_before(action, found))
        else:
            self._refuse(self.tr("Fill in the closing day and who holds the key first."))

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

    def _refuse(self, sentence: str) -> None:
        """Say it where it was asked; what was filled in stays."""
        self._talk.tell(sentence, is_problem=True)

    def _show_what_happened(self, sentence: str, is_problem: bool) -> None:
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
        self._deeds.read(files_in(event.mimeData()))
