"""What assistive technology reads out though the keyboard does not go there: once, not each key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

RESTS_MS = 1500
"""Typing rests so long before its outcome is read out: a reader speaks the letters meanwhile."""


def announce(widget: QWidget, sentence: str) -> None:
    """Let assistive technology read a sentence out, without moving the keyboard."""
    from PySide6.QtGui import (  # noqa: PLC0415 not before there is something to say
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


class Outcome(QObject):
    """The outcome of what is being typed, read out when that has come to rest."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._sentence = ""
        self._rests = QTimer(self, singleShot=True, interval=RESTS_MS)
        self._rests.timeout.connect(self._announce)

    def say(self, sentence: str) -> None:
        """Read this out once nothing newer comes; nothing, when it is empty."""
        self._sentence = sentence
        if sentence:
            self._rests.start()
        else:
            self._rests.stop()

    def _announce(self) -> None:
        if self._widget.isVisible():
            announce(self._widget, self._sentence)
