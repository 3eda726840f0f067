"""Hands and eyes outside the program: keys of the X server, words of assistive technology.

So the steps of the journeys can be taken in a program that has nothing of ours in it to help: the
installed one.
"""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from tests.journeys.hands import NONE, Hands
from tests.journeys.screen_keyboard import ScreenKeyboard

if TYPE_CHECKING:
    from tests.package.assistive_bus import AssistiveBus, Node

BETWEEN_KEYS_SECONDS = 0.012
_MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier: "ctrl",
    Qt.KeyboardModifier.ShiftModifier: "shift",
    Qt.KeyboardModifier.AltModifier: "alt",
}
_KEYS = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_F4: "F4",
}
_LIST_ITEM, _PAGE_TAB, _TABLE_CELL, _TREE_ITEM = 32, 37, 56, 91
_INSIDE_A_CONTROL = frozenset({_LIST_ITEM, _PAGE_TAB, _TABLE_CELL, _TREE_ITEM})
"""The keyboard is said to be on such a row or tab; what was named is what it stands in."""


class OutsideHands(Hands):
    """Presses keys on a screen and reads what a screen reader would, of one process by another."""

    patience_seconds = 120.0

    def __init__(self, environment: dict[str, str], bus: AssistiveBus) -> None:
        super().__init__()
        self._environment = environment
        self._keyboard = ScreenKeyboard(environment["DISPLAY"])
        self._bus = bus

    @override
    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, to whatever window has the focus."""
        held = [name for modifier, name in _MODIFIERS.items() if modifier in modifiers]
        self._xdotool("key", "+".join((*held, _KEYS.get(key) or chr(key.value).lower())))
        self.presses += 1
        self._bus.settle()

    @override
    def type(self, text: str) -> None:
        """Text, character by character."""
        self._keyboard.type(text, BETWEEN_KEYS_SECONDS)
        self.presses += len(text)
        self._bus.settle()

    @override
    def focused(self) -> str:
        """The name of the control that has the keyboard."""
        self._bus.settle()
        node = self._control(self._bus.focus)
        return self._bus.name(node) if node else ""

    @override
    def seen(self) -> list[str]:
        """Every name and text that is shown now, in reading order."""
        return [
            words
            for window in self._bus.windows()
            for part in window.walk()
            for words in part.words()
        ]

    def typed(self) -> str:
        """What stands in the field that has the keyboard."""
        return self._bus.text(self._bus.focus) if self._bus.focus else ""

    def _control(self, node: Node | None) -> Node | None:
        while node and self._bus.role(node) in _INSIDE_A_CONTROL:
            node = self._bus.parent(node)
        return node

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True)
