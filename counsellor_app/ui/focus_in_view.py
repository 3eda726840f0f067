"""What the keyboard comes to is scrolled into view, with the words above it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget


class FocusInView(QObject):
    """Qt scrolls to what Tab reaches from within the same area, and to the field alone.

    Not to what it enters an area by, nor to where a page puts the keyboard itself.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A click has its own place: what moved under the mouse would miss it."""
        if new is None or QGuiApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            return
        above = new.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                _show(above, new)
            above = above.parentWidget()


def _show(area: QScrollArea, field: QWidget) -> None:
    """The field and, where both have room, its label."""
    area.ensureWidgetVisible(field)
    for label in area.findChildren(QLabel):
        buddy = cast("QWidget | None", label.buddy())
        if buddy is not None and (buddy is field or buddy.isAncestorOf(field)):
            top = label.mapTo(area, label.rect().topLeft()).y()
            bottom = field.mapTo(area, field.rect().bottomLeft()).y()
            if top < 0 and bottom - top <= area.viewport().height():
                area.ensureWidgetVisible(label, 0, 0)
