"""Keys that are answered in every window of the app: over a question, a list or an open menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class KeysEverywhere(QObject):
    """Does these actions of a window by their keys, whichever window has the keyboard.

    Qt looks for the shortcuts of a window neither in another one nor while a menu is open, and for
    those of the application not behind a question. Who is surprised at the desk has one key.
    """

    def __init__(self, window: QWidget, actions: Sequence[QAction]) -> None:
        super().__init__(window)
        self._actions = actions
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())

    def _watch(self, focused: QWindow | None) -> None:
        """A popup has no focus of its own: its keys come to the window it hangs in."""
        if focused is not None:
            focused.installEventFilter(self)  # a second time does not add another

    def _wanted(self, pressed: QKeyEvent) -> QAction | None:
        keys = QKeySequence(pressed.keyCombination())
        return next((act for act in self._actions if keys in act.shortcuts()), None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        action = self._wanted(event)
        if action is None or not action.isEnabled():
            return False
        if event.type() is QEvent.Type.KeyPress:
            action.trigger()
        event.accept()
        return True
