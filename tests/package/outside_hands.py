"""Hands and eyes outside the program: keys of the X server, words of assistive technology.

`OutsideHands` has the words of `tests.journeys.hands.Hands`, so that the steps of the journeys can
be taken in a program that has no Python of ours in it to help: the installed one.
"""

from __future__ import annotations

import subprocess
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.package.assistive_bus import AssistiveBus, Node

PATIENCE_SECONDS = 120.0
MOST_TABS = 120
LOOK_EVERY = 0.3
KEY_DELAY_MS = "12"
NONE = Qt.KeyboardModifier.NoModifier
_MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier: "ctrl",
    Qt.KeyboardModifier.ShiftModifier: "shift",
    Qt.KeyboardModifier.AltModifier: "alt",
}
_KEYS = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Agrave: "agrave",
}
_LIST_ITEM, _PAGE_TAB, _TABLE_CELL, _TREE_ITEM = 32, 37, 56, 91
_INSIDE_A_CONTROL = frozenset({_LIST_ITEM, _PAGE_TAB, _TABLE_CELL, _TREE_ITEM})
"""The keyboard is said to be on such a row or tab; what was named is what it stands in."""


class OutsideHands:
    """Presses keys on a screen and reads what a screen reader would."""

    def __init__(self, environment: dict[str, str], bus: AssistiveBus) -> None:
        self._environment = environment | {"LC_ALL": "C.UTF-8"}  # xdotool reads UTF-8 only then
        self._bus = bus
        self.presses = 0

    # keys

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, to whatever window has the focus."""
        held = [name for modifier, name in _MODIFIERS.items() if modifier in modifiers]
        self._xdotool("key", "+".join((*held, _KEYS.get(key) or chr(key.value).lower())))
        self.presses += 1
        self._bus.settle()

    def type(self, text: str) -> None:
        """Text, character by character."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self._xdotool("key", "Return")
            if line:
                self._xdotool("type", "--delay", KEY_DELAY_MS, line)
        self.presses += len(text)
        self._bus.settle()

    def tab_to(self, name: str) -> None:
        """Tab forward until the control with this accessible name has the focus."""
        until = time.monotonic() + PATIENCE_SECONDS
        while met := self._go_round(name):
            assert time.monotonic() < until, f"Tab never reached {name!r}; it met {met}"
            rest(100)

    def activate(self, name: str) -> None:
        """Tab to a control and press it with the space bar."""
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)

    def fill(self, name: str, text: str) -> None:
        """Tab to a field and type into it."""
        self.tab_to(name)
        self.type(text)

    # eyes

    def focused(self) -> str:
        """The name of the control that has the keyboard."""
        node = self._control(self._bus.focus)
        return self._bus.name(node) if node else ""

    def seen(self) -> list[str]:
        """Every name and text that is shown now, in reading order."""
        return [
            words
            for window in self._bus.windows()
            for part in window.walk()
            for words in part.words()
        ]

    def sees(self, text: str) -> bool:
        """Whether it is shown now, as a part of anything."""
        return any(text in shown for shown in self.seen())

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window live until `condition` holds."""
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            if condition():
                return
            rest(int(LOOK_EVERY * 1000))
        shown = "\n".join(self.seen())
        raise AssertionError(f"waited in vain for {what}; focus on {self.focused()!r}:\n{shown}")

    def wait_for(self, text: str) -> None:
        """Until it is shown."""
        self.wait_until(lambda: self.sees(text), repr(text))

    def wait_for_focus(self, name: str) -> None:
        """Until that control has the keyboard."""

        def is_there() -> bool:
            self._bus.settle()
            return self.focused().startswith(name)

        self.wait_until(is_there, f"focus on {name!r}")

    def _go_round(self, name: str) -> list[str]:
        """Tab until that control has the focus; the names met where it never had."""
        met: dict[str, None] = {}
        for _ in range(MOST_TABS):
            now = self.focused()
            if now.startswith(name):
                return []
            met[now] = None
            self.press(Qt.Key.Key_Tab)
        return list(met)

    def _control(self, node: Node | None) -> Node | None:
        while node and self._bus.role(node) in _INSIDE_A_CONTROL:
            node = self._bus.parent(node)
        return node

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True)


def rest(milliseconds: int) -> None:
    """Let the window live: it does so by itself, in a process of its own."""
    time.sleep(milliseconds / 1000)
