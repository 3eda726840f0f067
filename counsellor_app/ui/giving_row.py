"""Parts side by side; where the room is narrow they stand under one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.theme import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class GivingRow(QWidget):
    """Its first part takes the room that is left; the last stands at the end of the row."""

    def __init__(self, *parts: QWidget, characters: int = 0, parent: QWidget | None = None) -> None:
        """`characters` is how many the row must have room for to stay a row, beside its parts."""
        super().__init__(parent)
        self._parts = parts
        self._characters = characters
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SMALL)
        for at, part in enumerate(parts):
            self._row.addWidget(part, int(at == 0))

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as the widest part: the row gives way before anything is cut."""
        height = super().minimumSizeHint().height()
        return QSize(max(part.minimumSizeHint().width() for part in self._parts), height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side_by_side = self.width() >= self._wide()
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if side_by_side else way.TopToBottom)

    def _wide(self) -> int:
        shown = [part.minimumSizeHint().width() for part in self._parts if not part.isHidden()]
        least = self._characters * self.fontMetrics().averageCharWidth()
        return max(sum(shown) + SMALL * (len(shown) - 1), least)

    def align_ends(self) -> None:
        """Let each part keep its own width: the first at the left, the last at the right."""
        for part, side in zip(
            self._parts, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=False
        ):
            self._row.setAlignment(part, side)
