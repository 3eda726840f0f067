"""The head of the conversation: what to do now, what is waited for, what just happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.message_bar import announce
from counsellor_app.ui.round.stages import Action
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence


class Talk(QWidget):
    """One button is the main one; the others stand beside it in a fixed order."""

    acted = Signal(object)
    """The `Action` of the button that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = heading_label("")
        self._wait = PlainLabel(role="muted")
        self._happened = PlainLabel()
        self._notice = QFrame()
        self._main = QPushButton()
        self._main_action = Action.READ
        self._others = {action: QPushButton(name) for action, name in self._names().items()}
        self._build_layout()
        self._main.clicked.connect(lambda: self.acted.emit(self._main_action))
        for action, button in self._others.items():
            button.clicked.connect(lambda _=False, action=action: self.acted.emit(action))

    def show_stage(self, now: str, wait: str, actions: Sequence[Action]) -> None:
        """Show the sentences and buttons of a stage; the keyboard stays on a button in view."""
        had_keyboard = any(b.hasFocus() for b in (self._main, *self._others.values()))
        self._now.setText(now)
        self._wait.setText(wait)
        self._wait.setVisible(bool(wait))
        self._main_action = actions[0]
        self._main.setText(self._names()[actions[0]])
        for action, button in self._others.items():
            button.setVisible(action in actions[1:])
        if had_keyboard:
            self._main.setFocus()

    def tell(self, sentence: str, *, is_problem: bool = False) -> None:
        """Say what just happened; it stays until the next thing happens."""
        self._happened.setText(sentence)
        set_role(self._notice, "caution" if is_problem else "notice")
        self._notice.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def forget(self) -> None:
        """Drop every sentence."""
        for label in (self._now, self._wait, self._happened):
            label.clear()
        self._notice.hide()

    def _names(self) -> dict[Action, str]:
        return {
            Action.SAVE_CARD: self.tr("Save card…"),
            Action.SAVE_ROSTER: self.tr("Save list of members…"),
            Action.WORDS_MATCH: self.tr("The words are right"),
            Action.WORDS_DIFFER: self.tr("They are not right"),
            Action.SAVE_ROUND: self.tr("Save invitation…"),
            Action.CONTRIBUTE: self.tr("Save as file…"),
            Action.SAVE_LIST: self.tr("Save list…"),
            Action.PUBLISH: self.tr("Save result…"),
            Action.GIVE_HALF_SUM: self.tr("Agree: save half-sum…"),
            Action.SAVE_REPORT: self.tr("Save report…"),
            Action.SAVE_TABLES: self.tr("Save tables…"),
            Action.READ: self.tr("Read file in…"),
            Action.ROSTER_AGAIN: self.tr("Save list of members again…"),
            Action.ROUND_AGAIN: self.tr("Save invitation again…"),
            Action.RESULT_AGAIN: self.tr("Save result again…"),
            Action.DROP_CARDS: self.tr("No new list"),
            Action.START_ROUND: self.tr("Open a round yourself"),
            Action.DROP_ROUND: self.tr("No round now"),
            Action.NOT_NOW: self.tr("Not now"),
        }

    def _build_layout(self) -> None:
        set_role(self._main, "primary")
        buttons = FlowLayout()
        for button in (self._main, *self._others.values()):
            buttons.addWidget(button)
        told = QVBoxLayout(self._notice)
        told.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        told.addWidget(self._happened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._notice)
        column.addSpacing(SMALL)
        column.addWidget(self._now)
        column.addWidget(self._wait)
        column.addLayout(buttons)
        self._notice.hide()
