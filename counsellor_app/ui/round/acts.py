"""The buttons of a stage: one main one, a few beside it, and the rest behind "More"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.round.stages import MORE, Action
from counsellor_app.ui.theme import SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence


class Acts(QWidget):
    """Always in view under what they are about; they stand in a fixed order."""

    acted = Signal(object)
    """The `Action` of the button that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main = QPushButton()
        self._main_action = Action.READ
        self._others = {action: QPushButton(name) for action, name in self._names().items()}
        self._more = QPushButton(self.tr("More"))
        self._more.setCheckable(True)
        self._offered: tuple[Action, ...] = ()
        self._behind: tuple[Action, ...] = ()
        self._build_layout()
        self.show_stage((Action.READ,), ())
        self._main.clicked.connect(lambda: self.acted.emit(self._main_action))
        self._more.toggled.connect(self._show_others)
        for action, button in self._others.items():
            button.clicked.connect(lambda _=False, action=action: self.acted.emit(action))

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is on one of the buttons."""
        return any(b.hasFocus() for b in (self._main, self._more, *self._others.values()))

    def show_stage(self, actions: Sequence[Action], more: Sequence[Action]) -> None:
        """Show the buttons of a stage, the main one first."""
        self._main_action = actions[0]
        self._main.setText(self._names()[actions[0]])
        self._offered, self._behind = tuple(actions[1:]), tuple(more)
        self._more.setChecked(False)
        self._more.setVisible(bool(more))
        self._show_others()

    def take_keyboard(self) -> None:
        """Put the keyboard on the main button."""
        self._main.setFocus()

    def _show_others(self) -> None:
        shown = {*self._offered, *(self._behind if self._more.isChecked() else ())}
        for action, button in self._others.items():
            button.setVisible(action in shown)

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
            Action.SEE_REPORT: self.tr("To the report"),
            Action.READ: self.tr("Read file in…"),
            Action.MAKE_AGAIN: self.tr("Make a new file"),
            Action.TAKE_SECOND: self.tr("Take the second"),
            Action.REMOVE_ONE: self.tr("Leave this one out…"),
            Action.START_ROUND: self.tr("Open a round yourself"),
            Action.REPLACE_ROUND: self.tr("Open a replacement round"),
            Action.START_OTHER: self.tr("Open a round about another period"),
            Action.LEAVE_OUT: self.tr("Leave a contribution out"),
            Action.NEW_ROSTER: self.tr("New list of members"),
            Action.ROSTER_AGAIN: self.tr("Save list of members again…"),
            Action.ROUND_AGAIN: self.tr("Save invitation again…"),
            Action.RESULT_AGAIN: self.tr("Save result again…"),
            Action.DROP_CARDS: self.tr("No new list"),
            Action.DROP_ROUND: self.tr("No round now"),
            Action.KEEP_FIRST: self.tr("Stay with the first"),
            Action.NOT_NOW: self.tr("Not now"),
        }

    def _build_layout(self) -> None:
        set_role(self._main, "primary")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        buttons = FlowLayout()
        behind = {action for more in MORE.values() for action in more}
        usual = [button for action, button in self._others.items() if action not in behind]
        seldom = [button for action, button in self._others.items() if action in behind]
        for button in (self._main, *usual, self._more, *seldom):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, SMALL)
        column.addLayout(buttons)
