"""Hands that leave a word of its own in each field they type words into, and remember where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from counsellor_app.ui.typed_ahead import TypedAhead
from tests.canary import canary
from tests.journeys.hands import Hands
from tests.journeys.launching import RunningApp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
WORDS = re.compile(r"kanarie\w+zwq|[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{2}")
MOST_STOPS = 150


class MarkingHands(Hands):
    """`marked` holds, for each field that got a word, the classes it stands in, innermost first."""

    def __init__(self) -> None:
        super().__init__()
        self.words: dict[str, None] = {}
        self.marked: dict[tuple[str, ...], str] = {}
        self.window: QWidget | None = None

    def back_to_window(self) -> None:
        """Wait until a dialog is gone; what a window manager does then is done here."""
        window = self.window
        assert window is not None

        def is_in_front() -> bool:
            if QApplication.activeModalWidget() is None:
                window.activateWindow()
            return QApplication.activeWindow() is window

        self.wait_until(is_in_front, "the dialog to close")

    def wait_for_keyboard(self) -> None:
        """Wait until what was asked for has the keyboard: words typed ahead are marked nowhere."""
        assert self.window is not None
        holding = self.window.findChildren(TypedAhead)
        self.wait_until(lambda: not any(each.is_holding for each in holding), "the keyboard")

    def is_in_dialog(self) -> bool:
        """Whether the keyboard is in another window than the first, in a field for words."""
        field = QApplication.focusWidget()
        return field is not None and field.window() is not self.window and is_for_words(field)

    def chosen_entry(self) -> str:
        """The entry of a menu that the keyboard is on."""
        menu = QApplication.activePopupWidget()
        entry = menu.activeAction() if isinstance(menu, QMenu) else None
        return entry.text() if entry else ""

    @override
    def type(self, text: str) -> None:
        """Type, and note which field has the words."""
        field = QApplication.focusWidget()
        super().type(text)
        for word in WORDS.findall(text):
            self.words[word] = None
            if field is not None and is_for_words(field):
                self.marked.setdefault(place_of(field), word)

    def mark_all(self, name: str) -> int:
        """Once around with Tab, a word in each field that takes words; how many were met."""
        first, number = QApplication.focusWidget(), 0
        for stop in range(MOST_STOPS):
            focused = QApplication.focusWidget()
            if focused is None or (stop and focused is first):
                break
            if is_for_words(focused):
                number += 1
                self.type(canary(f"{name}{number}"))
                QApplication.processEvents()
                if QApplication.activePopupWidget() is not None:
                    self.press(Qt.Key.Key_Escape)
            self.press(Qt.Key.Key_Tab)
        return number


def is_for_words(widget: QWidget) -> bool:
    """Whether keys become words in it; a box with choices may have a line of its own."""
    if isinstance(widget, QComboBox):
        return widget.isEditable() and widget.isEnabled()
    return isinstance(widget, FIELDS) and not widget.isReadOnly() and widget.isEnabled()


def place_of(widget: QWidget) -> tuple[str, ...]:
    """The classes around a field, innermost first, each with its module."""
    line = widget.lineEdit() if isinstance(widget, QComboBox) else None
    return tuple(_class_names(line or widget))


def _class_names(widget: QWidget) -> Iterator[str]:
    node: QObject | None = widget
    while node is not None:
        yield f"{type(node).__module__}.{type(node).__name__}"
        node = node.parent()


class MarkedApp(RunningApp):
    """A run of the app in such hands."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], hands: MarkingHands) -> None:
        super().__init__(folder, clock)
        self.hands = hands
        hands.window = self.shell.window
