"""A column no wider than is pleasant to read, whatever the size of the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from counsellor_app.overriding import override

LINES_WIDE = 62
"""The width in line heights: 860 pixels at ordinary size."""
ONE_TEXT = 46
"""As wide as running text may be: 640 pixels at ordinary size."""


class ReadingColumn(QWidget):
    """Follows the size of the text; a width in pixels would squeeze large text and clip it."""

    def __init__(self, parent: QWidget | None = None, *, lines_wide: int = LINES_WIDE) -> None:
        super().__init__(parent)
        self._lines_wide = lines_wide
        self._follow()

    def _follow(self) -> None:
        self.setMaximumWidth(self.fontMetrics().height() * self._lines_wide)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._follow()
