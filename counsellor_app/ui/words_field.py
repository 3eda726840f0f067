"""One line of words: a name, a next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsellor_app.casework.free_text import FreeText
from counsellor_app.overriding import override
from counsellor_app.ui.private_typing import keep_typing_private
from counsellor_app.ui.rest import Rest

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class WordsField(QLineEdit):
    """A line of words, handed over as the notes editor does; `rested` when it is time to keep."""

    rested = Signal()
    pending_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, longest: int = 500) -> None:
        super().__init__(parent)
        self.setMaxLength(longest)
        keep_typing_private(self)
        self._rest = Rest(self)
        self._rest.began.connect(self._begin)
        self._rest.due.connect(self._tell_rested)
        self.textEdited.connect(self._rest.changed)

    def words(self) -> FreeText:
        """What the field holds."""
        return FreeText(self.text())

    def set_words(self, words: FreeText) -> None:
        """Show words that are kept already."""
        self._rest.cancel()
        self.setText(words.reveal())
        self.setCursorPosition(0)

    def add(self, words: str) -> None:
        """Words as if they were typed: behind what is there."""
        held = self.text().strip()
        self.setText(f"{held}; {words}" if held else words)
        self.textEdited.emit(self.text())

    def is_pending(self) -> bool:
        """Whether something typed was not handed over yet."""
        return self._rest.is_pending

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        self._rest.now()

    def forget(self) -> None:
        """Drop the words and the undo history."""
        self.set_words(FreeText())

    def _begin(self) -> None:
        self.pending_changed.emit(True)

    def _tell_rested(self) -> None:
        self.rested.emit()
        self.pending_changed.emit(False)

    @override
    def focusOutEvent(self, e: QFocusEvent) -> None:
        self.keep_now()
        super().focusOutEvent(e)
