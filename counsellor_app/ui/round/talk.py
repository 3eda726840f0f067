"""The head of the conversation: what just happened, what to do now, what is waited for."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from counsellor_app.ui.announcing import announce
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role


class Talk(QWidget):
    """Three sentences at most, of which the middle one says what is next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = heading_label("")
        self._wait = PlainLabel(role="muted")
        self._happened = PlainLabel()
        self._notice = QFrame()
        told = QVBoxLayout(self._notice)
        told.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        told.addWidget(self._happened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._notice)
        column.addSpacing(SMALL)
        column.addWidget(self._now)
        column.addWidget(self._wait)
        self._notice.hide()

    def show_stage(self, now: str, wait: str) -> None:
        """Show the sentences of a stage."""
        self._now.setText(now)
        self._wait.setText(wait)
        self._wait.setVisible(bool(wait))

    def tell(self, sentence: str, *, is_problem: bool = False) -> None:
        """Say what just happened; it stays until the next thing happens."""
        self._happened.setText(sentence)
        set_role(self._notice, "caution" if is_problem else "notice")
        self._notice.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def forget(self) -> None:
        """Drop every sentence."""
        for label in (self._now, self._wait, self._happened):
            label.clear()
        self._notice.hide()
