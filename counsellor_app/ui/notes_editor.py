"""The editor for words of a case: plain text, with a limit; its history is forgotten at lock."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from counsellor_app.casework.free_text import MAX_CHARACTERS, FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.overriding import override
from counsellor_app.ui.clipboard_guard import words_for_clipboard
from counsellor_app.ui.file_drop import files_in
from counsellor_app.ui.no_dragging import keep_words_here
from counsellor_app.ui.private_typing import keep_typing_private
from counsellor_app.ui.rest import Rest
from counsellor_app.ui.theme import LARGE

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent


LONGEST_RUN = 10_000
_UNBROKEN = re.compile(rf"\S{{{LONGEST_RUN}}}(?=\S)")
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def presentable(text: str) -> str:
    """The text as the editor can show it.

    Each invisible mark of direction is written out as its code point, and a run without any space
    is broken off: laying out 200,000 letters on end takes Qt four seconds, at each key.
    """
    visible = _TURNING.sub(lambda mark: f"[U+{ord(mark[0]):04X}]", text)
    if max(map(len, visible.split()), default=0) <= LONGEST_RUN:
        return visible  # ten times as quick as to look for such a run
    return _UNBROKEN.sub(lambda run: f"{run[0]}\n", visible)


def _clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


class NotesEditor(QPlainTextEdit):
    """Words, kept as they are typed.

    `rested` tells the page to hand the words to the lane: after half a second of rest, at most
    1.5 seconds after the first change, when the editor loses the keyboard, and on `keep_now`.
    Invisible marks that turn the direction of text are written out, as in "[U+202E]": a pasted
    sentence must read as it is written. Files are left to the page, and nothing is dragged out.
    """

    rested = Signal()
    pending_changed = Signal(bool)
    refused = Signal(object)
    """An `ExpectedError`: what was pasted or typed is more than a note may hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        keep_typing_private(self)
        keep_words_here(self)
        self._lines = self._least = 0
        self._rest = Rest(self)
        self._rest.began.connect(self._begin)
        self._rest.due.connect(self._tell_rested)
        self.textChanged.connect(self._note_change)

    def stand_high(self, lines: int) -> None:
        """Be as high as so many lines, whatever the size of the text; longer texts scroll."""
        self._lines = lines
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + LARGE)

    def stand_at_least(self, lines: int) -> None:
        """Ask for room for so many lines, whatever the size of the text; more is welcome."""
        self._least = lines
        self.updateGeometry()

    def words(self) -> FreeText:
        """What the editor holds."""
        return FreeText(self.toPlainText())

    def set_words(self, words: FreeText) -> None:
        """Show words that are kept already; undo starts from here."""
        with QSignalBlocker(self):
            self.setPlainText(presentable(words.reveal()))
        self._rest.cancel()

    def is_pending(self) -> bool:
        """Whether something typed was not handed over yet."""
        return self._rest.is_pending

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        self._rest.now()

    def forget(self) -> None:
        """Drop the words and the undo history."""
        self.set_words(FreeText())
        self.document().clearUndoRedoStacks()

    def _note_change(self) -> None:
        self._rest.changed()

    def _begin(self) -> None:
        self.pending_changed.emit(True)

    def _tell_rested(self) -> None:
        self.rested.emit()
        self.pending_changed.emit(False)

    def _room(self) -> int:
        selected = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        return MAX_CHARACTERS - self.document().characterCount() + 1 + selected

    def _refuse(self) -> None:
        self.refused.emit(ExpectedError(ErrorCode.TEXT_TOO_LONG, number=MAX_CHARACTERS))

    def _asking(self, usual: QSize) -> QSize:
        if not self._least:
            return usual
        return QSize(usual.width(), self.fontMetrics().lineSpacing() * self._least + LARGE)

    @override
    def sizeHint(self) -> QSize:
        return self._asking(super().sizeHint())

    @override
    def minimumSizeHint(self) -> QSize:
        return self._asking(super().minimumSizeHint())

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if files_in(source):
            return
        text = presentable(source.text())
        if len(text) > self._room():
            self._refuse()
        else:
            self.insertPlainText(text)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        return words_for_clipboard(self.textCursor().selectedText().replace("\u2029", "\n"))

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not files_in(source)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.matches(QKeySequence.StandardKey.Paste) and files_in(_clipboard()):
            e.ignore()  # the page keeps files, where it can
        elif e.text().isprintable() and e.text() and self._room() < len(e.text()):
            self._refuse()
        else:
            super().keyPressEvent(e)

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() is QEvent.Type.FontChange and self._lines:
            self.stand_high(self._lines)

    @override
    def focusOutEvent(self, e: QFocusEvent) -> None:
        self.keep_now()
        super().focusOutEvent(e)
