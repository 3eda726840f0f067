"""An editor for a few lines; what does not fit is said under it, and what fitted stays kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.casework.free_text import NO_WORDS, FreeText
from counsellor_app.ui.forms import Problem
from counsellor_app.ui.notes_editor import NotesEditor
from counsellor_app.ui.theme import TIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

_LINES = 4


class LimitedEditor(QWidget):
    """One text too long must not keep the rest of a record from being kept."""

    rested = Signal()
    """Time to keep the words."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""
    refused = Signal(object)
    """An `ExpectedError`: what was pasted is more than any note may hold."""

    def __init__(
        self, fits: Callable[[FreeText], bool], problem: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fits = fits
        self._sentence = problem
        self._fitted = NO_WORDS
        self._editor = NotesEditor()
        self._editor.stand_high(_LINES)
        self._problem = Problem()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._editor)
        column.addWidget(self._problem)
        self.setFocusProxy(self._editor)
        self._editor.rested.connect(self._tell_rested)
        self._editor.pending_changed.connect(self.pending_changed)
        self._editor.refused.connect(self.refused)

    def words(self) -> FreeText:
        """What the editor holds; while that is too long, what it held before."""
        words = self._editor.words()
        if self._fits(words):
            self._fitted = words
        return self._fitted

    def set_words(self, words: FreeText) -> None:
        """Show words that are kept already."""
        self._fitted = words
        self._editor.set_words(words)
        self._problem.show_problem("")

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        self._editor.keep_now()

    def forget(self) -> None:
        """Drop the words and the undo history."""
        self._fitted = NO_WORDS
        self._editor.forget()

    def _tell_rested(self) -> None:
        self._problem.show_problem("" if self._fits(self._editor.words()) else self._sentence)
        self.rested.emit()
