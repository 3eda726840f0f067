"""What the keyboard comes to from elsewhere in the window is scrolled into view."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class FocusInView(QObject):
    """Qt scrolls to what Tab reaches from within the same area, and not to what it enters by."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """A click has its own place: what moved under the mouse would miss it."""
        if new is None or QGuiApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            return
        above = new.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea) and not (old and above.isAncestorOf(old)):
                above.ensureWidgetVisible(new)
            above = above.parentWidget()
