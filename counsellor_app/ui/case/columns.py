"""Parts of a form side by side: as many columns as the width has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

MOST = 3
COLUMN_CHARACTERS = 34
"""A column has room for a label and a few choices: about so many characters of the font."""


def shares(weights: list[int], count: int) -> list[int]:
    """The column of each part: parts stay in order, columns are filled about equally."""
    fair = -(-sum(weights) // count)
    places: list[int] = []
    column = filled = 0
    for weight in weights:
        if filled and filled + weight > fair and column < count - 1:
            column, filled = column + 1, 0
        places.append(column)
        filled += weight
    return places


class Columns(QWidget):
    """Parts in one, two or three columns; the tab order is the order in which they were added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[QWidget, int]] = []
        self._last: QWidget | None = None
        self._shown = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.LARGE)
        self._columns = [QVBoxLayout() for _ in range(MOST)]
        for column in self._columns:
            column.setSpacing(theme.SMALL)
            self._row.addLayout(column, 1)

    def add(self, part: QWidget, *, weight: int) -> None:
        """Add a part; its weight is about its height."""
        self._parts.append((part, weight))
        self._columns[0].addWidget(part)
        self._shown = 0

    def add_last(self, part: QWidget) -> None:
        """Add a small part where there is room: at the foot of the shortest column."""
        self._last = part
        self._columns[0].addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)

    def _arrange(self, count: int) -> None:
        self._shown = count
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
        places = shares([weight for _, weight in self._parts], count)
        for (part, _), place in zip(self._parts, places, strict=True):
            self._columns[place].addWidget(part)
        if self._last is not None:
            shortest = min(range(count), key=lambda place: self._height(places, place))
            self._columns[shortest].addWidget(self._last, 0, Qt.AlignmentFlag.AlignLeft)
        for place, column in enumerate(self._columns):
            column.addStretch(1)
            self._row.setStretch(place, 1 if place < count else 0)

    def _height(self, places: list[int], place: int) -> int:
        placed = zip(self._parts, places, strict=True)
        return sum(part.sizeHint().height() for (part, _), here in placed if here == place)

    @override
    def minimumSizeHint(self) -> QSize:
        """One column's width, so that a narrow window gets fewer columns and no scroll bar."""
        hint = super().minimumSizeHint()
        widest = max((part.minimumSizeHint().width() for part, _ in self._parts), default=0)
        return QSize(min(hint.width(), widest), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = COLUMN_CHARACTERS * self.fontMetrics().averageCharWidth()
        count = max(1, min(MOST, len(self._parts), self.width() // max(wide, 1)))
        while count > 1 and self._share(count) < self._widest():
            count -= 1
        if count != self._shown:
            self._arrange(count)

    def _share(self, count: int) -> int:
        """The width of each of so many columns."""
        return (self.width() - (count - 1) * theme.LARGE) // count

    def _widest(self) -> int:
        """What the part needs that needs most, of those that are asked."""
        shown = (part for part, _ in self._parts if not part.isHidden())
        return max((part.minimumSizeHint().width() for part in shown), default=0)
