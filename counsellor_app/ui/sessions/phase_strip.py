"""A session from left to right: each phase as wide as it lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.theme import TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class PhaseStrip(QWidget):
    """Decoration beside the words "phase 3 of 8": the present phase is higher than the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes: tuple[int, ...] = ()
        self._index = 0
        self.setFixedHeight(self.fontMetrics().height())

    def show_phases(self, minutes: Sequence[int], index: int) -> None:
        """Show phases of so many minutes, being in the one at `index`."""
        self._minutes = tuple(max(each, 1) for each in minutes)
        self._index = index
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        each = (self.width() - TIGHT * (len(self._minutes) - 1)) / max(sum(self._minutes), 1)
        left = 0.0
        for place, minutes in enumerate(self._minutes):
            self._paint_phase(painter, place, left, minutes * each)
            left += minutes * each + TIGHT

    def _paint_phase(self, painter: QPainter, place: int, left: float, width: float) -> None:
        height = self.height() if place == self._index else self.height() / 3
        was_reached = place <= self._index
        role = QPalette.ColorRole.Highlight if was_reached else QPalette.ColorRole.Mid
        painter.setBrush(self.palette().color(role))
        area = QRectF(left, (self.height() - height) / 2, width, height)
        painter.drawRoundedRect(area, TIGHT, TIGHT)
