"""The ring of focus in a button whose ground is the accent, where a darker edge is seen by nobody.

Qt's style sheets draw an edge around a button or lines in its middle, and no second line that
follows its round corners.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

from counsellor_app.overriding import override

_LINE = 2
"""As wide as the edge outside it."""
_RADII = {"primary": 5, "chip": 10, "navigation": 6}
"""Of the corners, as in counsellor.qss."""


class FocusRing(QObject):
    """Watches the one button that has the keyboard, and draws after it."""

    def __init__(self, app: QApplication, window: QWidget) -> None:
        super().__init__(window)
        self._held: QPushButton | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._held is not None and isValid(self._held):
            self._held.removeEventFilter(self)
        self._held = now if isinstance(now, QPushButton) else None
        if self._held is not None:
            self._held.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Paint or not isinstance(watched, QPushButton):
            return False
        watched.event(event)
        if watched.hasFocus() and is_on_accent(watched):
            _draw(watched)
        return True


def is_on_accent(button: QPushButton) -> bool:
    """Whether the button's ground is the accent."""
    role = button.property("role")
    return role == "primary" or (role in _RADII and button.isChecked())


def _draw(button: QPushButton) -> None:
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QApplication.palette().color(QPalette.ColorRole.HighlightedText)
    painter.setPen(QPen(colour, _LINE))
    inset = 1.5 * _LINE  # the middle of the line, behind the edge
    ring = QRectF(button.rect()).adjusted(inset, inset, -inset, -inset)
    radius = _RADII[str(button.property("role"))] - inset
    painter.drawRoundedRect(ring, radius, radius)
    painter.end()
