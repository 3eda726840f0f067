"""A layout that sets its items on lines, like words, and wraps when the line is full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.theme import SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator


class FlowLayout(QLayout):
    """Items from left to right, wrapped; the height follows from the width.

    Qt asks for the same sizes again and again while it lays a page out: they are kept until one of
    the items changes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]  Qt asks past the end and wants null
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]  as above
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def invalidate(self) -> None:
        self._heights, self._least = {}, None
        super().invalidate()

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), is_trial=True)
        return self._heights[width]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_trial=False)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return QSize(self._least)

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(hint.height() for _, hint in line)
            if not is_trial:
                _set_side_by_side(line, QPoint(rect.x(), y), height)
            y += height + TIGHT
        return max(y - TIGHT - rect.y(), 0)

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """The items of each line with what they get; what is hidden is on none."""
        line: list[tuple[QLayoutItem, QSize]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = _within(item, max(width, 1))
            if line and taken + hint.width() > width:
                yield line
                line, taken = [], 0
            line.append((item, hint))
            taken += hint.width() + SMALL
        if line:
            yield line


def _set_side_by_side(line: list[tuple[QLayoutItem, QSize]], at: QPoint, height: int) -> None:
    """Each in the middle of the height: a field and the answers beside it stand on one line."""
    for item, hint in line:
        item.setGeometry(QRect(at + QPoint(0, (height - hint.height()) // 2), hint))
        at += QPoint(hint.width() + SMALL, 0)


def _within(item: QLayoutItem, width: int) -> QSize:
    """What an item asks for, no wider than the line; words that then wrap ask for more lines."""
    hint = item.sizeHint()
    if hint.width() <= width:
        return hint
    height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
    return QSize(width, height)
