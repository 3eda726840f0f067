"""What stands where nothing is: a calm sentence, and at most one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.reading_column import ONE_TEXT, ReadingColumn
from counsellor_app.ui.theme import MEDIUM, SMALL
from counsellor_app.ui.writing import writes


class EmptyState(QWidget):
    """A heading, a sentence, and a button when `action` is given."""

    acted = Signal()
    """The button was pressed."""

    def __init__(
        self, heading: str, sentence: str, action: str = "", *, is_writing: bool = False
    ) -> None:
        """`is_writing`: whether what the button does is written in the vault."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(SMALL)
        column.addStretch(2)
        column.addLayout(_words(heading, sentence))
        if action:
            button = QPushButton(action)
            button.clicked.connect(self.acted)
            if is_writing:
                writes(button)
            self.setFocusProxy(button)
            column.addSpacing(MEDIUM)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


def _words(heading: str, sentence: str) -> QHBoxLayout:
    """In the middle, in lines that are pleasant to read."""
    words = ReadingColumn(lines_wide=ONE_TEXT)
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SMALL)
    for label in (heading_label(heading), PlainLabel(sentence, role="muted")):
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
    row = QHBoxLayout()
    row.addStretch(0)
    row.addWidget(words, 1)
    row.addStretch(0)
    return row
