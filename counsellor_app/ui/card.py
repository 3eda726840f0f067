"""A part of a page in a frame of its own: a heading and what belongs under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Card(QFrame):
    """`body` is the column to add to."""

    def __init__(self, heading: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setAccessibleName(heading)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self.body.setSpacing(SMALL)
        self.body.addWidget(heading_label(heading))
        if sentence:
            self.body.addWidget(PlainLabel(sentence, role="muted"))
