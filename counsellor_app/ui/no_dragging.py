"""Words that are shown stay in the window: none can be dragged to another program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


def keep_words_here(editor: QPlainTextEdit | QTextEdit) -> None:
    """Ask it once for each editor or text that is read; Qt lets all of them be dragged from."""
    _Kept(editor)


class _Kept(QObject):
    """A press on what is selected begins a new selection: a drag begins on a selection alone."""

    def __init__(self, editor: QPlainTextEdit | QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        editor.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self._editor.setTextCursor(self._editor.cursorForPosition(event.position().toPoint()))
        return False
