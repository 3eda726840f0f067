"""A sentence of a list: after its dot, and further lines under its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.theme import SMALL


class ListedLine(QWidget):
    """The words are a label of their own, so that what is read out is the sentence alone."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dot = PlainLabel("•")
        dot.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(sentence), 1)
