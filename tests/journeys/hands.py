"""Hands on a keyboard and eyes on the accessible tree: all a journey may use."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QAccessibleInterface

PATIENCE_SECONDS = 20.0
MOST_TABS = 120

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Hands:
    """Presses keys on whatever window has the focus, and reads what a screen reader would."""

    patience_seconds = PATIENCE_SECONDS

    def __init__(self) -> None:
        self.presses = 0
        self.titles: set[str] = set()

    # keys

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, delivered to the focused window as the system would."""
        self.presses += 1
        _deliver(lambda window: QTest.keyClick(window, key, modifiers))
        QApplication.processEvents()
        self.titles |= {window.windowTitle() for window in QApplication.topLevelWidgets()}

    def type(self, text: str) -> None:
        """Text, character by character; letters beyond ASCII arrive as from an input method."""
        for character in text:
            self.presses += 1
            _send_character(character)
        QApplication.processEvents()

    def tab_to(self, name: str) -> None:
        """Tab forward until the control with this accessible name has the focus.

        A page fills itself once the lane has answered, and lets its buttons be pressed then: where
        Tab went round before that, it goes round again.
        """
        until = time.monotonic() + self.patience_seconds
        while met := self._go_round(name):
            if time.monotonic() > until:
                raise AssertionError(f"Tab never reached {name!r}; it met {met}")
            rest(60)

    def _go_round(self, name: str) -> list[str]:
        """Tab until that control has the focus; the names met where it never had."""
        met: dict[str, None] = {}
        for _ in range(MOST_TABS):
            if self.focused().startswith(name):
                return []
            met[self.focused()] = None
            self.press(Qt.Key.Key_Tab)
        return list(met)

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
        """The accessible name of what has the focus.

        A combo box on Linux answers with its value and leaves its name to the label's relation;
        what it was named is what a screen reader says first.
        """
        widget = QApplication.focusWidget()
        if widget is None:
            return ""
        return widget.accessibleName() or _name(QAccessible.queryAccessibleInterface(widget))

    def seen(self) -> list[str]:
        """Every name and text that is shown now, in reading order."""
        texts: list[str] = []
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                texts.extend(_texts(window))
        return texts

    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def sees(self, text: str) -> bool:
        return any(text in shown for shown in self.seen())

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window live until `condition` holds."""
        until = time.monotonic() + self.patience_seconds
        while time.monotonic() < until:
            if condition():
                return
            rest(60)
        shown = "\n".join(self.seen())
        raise AssertionError(f"waited in vain for {what}; focus on {self.focused()!r}:\n{shown}")

    def wait_for(self, text: str) -> None:
        self.wait_until(lambda: self.sees(text), repr(text))

    def wait_for_focus(self, name: str) -> None:
        self.wait_until(lambda: self.focused().startswith(name), f"focus on {name!r}")


def rest(milliseconds: int) -> None:
    """Let the window live; QTest.qWait keeps the interpreter to itself and starves the lane."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _deliver(send: Callable[[object], object]) -> None:
    """Give something to the window with the focus; its widget is held, as it owns the window."""
    widget = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    top = widget.window() if widget else None
    handle = top.windowHandle() if top else QGuiApplication.focusWindow()
    assert handle is not None, "no window has the focus"
    send(handle)


def _send_character(character: str) -> None:
    if character.isascii():
        key = Qt.Key.Key_Return if character == "\n" else character
        _deliver(lambda window: QTest.keyClick(window, key))
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, NONE, character)  # pyright: ignore[reportArgumentType]
        _deliver(lambda window, event=event: QApplication.sendEvent(window, event))


def _walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _walk(child)


def _texts(widget: QWidget) -> Iterator[str]:
    root = QAccessible.queryAccessibleInterface(widget)
    for interface in _walk(root):
        for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
            text = interface.text(kind)
            if text:
                yield text


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)
