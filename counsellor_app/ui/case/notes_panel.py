"""The words of one case or of one row: an editor, and the way back to what stood there before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui import theme
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.notes_editor import NotesEditor
from counsellor_app.ui.scrolled import bring_into_view

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from counsellor_app.casework.free_text import FreeText


LEAST_LINES = 3
"""A note never shows fewer lines than these."""


class NotesPanel(QWidget):
    """One editor for the life of its pane: its undo history outlasts every keeping.

    Emits `changed`, `rested`, `refused` with an `ExpectedError`, and `history_wanted`.
    """

    changed = Signal()
    rested = Signal()
    refused = Signal(object)
    history_wanted = Signal()

    def __init__(self, name: str, words: FreeText, *, hint: str = "") -> None:
        super().__init__()
        self._label = PlainLabel(name, role="heading")
        theme.scale_font(self._label, 1.0, 600)
        self._label.setWordWrap(False)
        self._history = QPushButton(self.tr("Earlier &versions"))
        theme.set_role(self._history, "link")
        self._history.clicked.connect(self.history_wanted)
        self.editor = NotesEditor()
        self.editor.set_words(words)
        self.editor.setPlaceholderText(hint)
        self.editor.stand_at_least(LEAST_LINES)
        name_field(self.editor, name, hint)
        self._label.setBuddy(self.editor)
        self._connect()
        self._build_layout()

    def _connect(self) -> None:
        self.editor.textChanged.connect(self.changed)
        self.editor.rested.connect(self.rested)
        self.editor.refused.connect(self.refused)

    def _build_layout(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._history)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addLayout(head)
        column.addWidget(self.editor, 1)

    def start(self) -> None:
        """Put the keyboard in the note, in view."""
        self.editor.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(self.editor)

    def put_back(self, words: FreeText) -> None:
        """Replace the text by an earlier one, as one step that can be undone."""
        cursor = QTextCursor(self.editor.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words.reveal())
        self.editor.setFocus()

    def set_editable(self, *, is_editable: bool) -> None:
        """A closed case is read, not written."""
        self.editor.setReadOnly(not is_editable)

    def forget(self) -> None:
        """Drop the words and the undo history."""
        self.editor.forget()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """First the words, then what stood there before; Qt keeps this within one window alone."""
        super().showEvent(event)
        self.setTabOrder(self.editor, self._history)
