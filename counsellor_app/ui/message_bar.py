"""One sentence above the page, read out when it appears; ordinary errors never open a window."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from counsellor_app.ui.announcing import announce
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.icons import set_icon
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role

NOTICE_MS = 8000


class MessageBar(QFrame):
    """A notice goes by itself after a while; a warning stays until it is closed or replaced."""

    closed = Signal()
    """The counsellor closed the message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel()
        self._close = QToolButton()
        set_icon(self._close, "close")
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))
        self._close.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        row.addWidget(self._label, 1)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def text(self) -> str:
        """The sentence shown, or nothing."""
        return "" if self.isHidden() else self._label.text()

    def say(self, sentence: str) -> None:
        """Show that something went as it should; without a sentence, let the last such go."""
        if sentence:
            self._show(sentence, "notice")
            self._timer.start()
        elif self._timer.isActive():
            self._timer.stop()
            self.clear()

    def warn(self, sentence: str) -> None:
        """Show what went wrong, until it is closed."""
        self._timer.stop()
        self._show(sentence, "caution")

    def clear(self) -> None:
        """Show nothing."""
        self._label.clear()
        self.hide()

    def _show(self, sentence: str, role: str) -> None:
        set_role(self, role)
        self._label.setText(sentence)
        self.show()
        announce(self, sentence)

    def _dismiss(self) -> None:
        self.clear()
        self.closed.emit()
