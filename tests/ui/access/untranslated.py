"""What a window says that no translator was ever handed: in the pseudo-language it has no brackets.

Figures, days and signs need no translator, and what the counsellor typed is hers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QMenu,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QModelIndex

BRACKETED = re.compile(r"\[[^\[\]]*\]")
MOST_ROWS = 40
SAID = ("toolTip", "accessibleName", "accessibleDescription", "placeholderText", "title")
WORDED = (QLabel, QAbstractButton, QAbstractSpinBox)
"""What these show are our words; what a field shows are the counsellor's."""
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def untranslated(root: QWidget, is_own: Callable[[str], bool]) -> tuple[int, list[str]]:
    """How many texts were read, and those with words outside brackets that nobody typed."""
    read = 0
    bare: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root:
            for text in _texts(widget):
                read += 1
                left = " ".join(outside_brackets(text).split())
                if any(letter.isalpha() for letter in left) and not is_own(left):
                    bare.append(f"{left[:120]!r} in {type(widget).__name__}")
    return read, bare


def outside_brackets(text: str) -> str:
    """What is left of a text, from the inmost bracket on."""
    while (left := BRACKETED.sub(" ", text)) != text:
        text = left
    return _without_days(left)


def _without_days(text: str) -> str:
    """Days are written by the locale, in words of its own."""
    words = [
        name(number, length)
        for length in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        for name, many in ((QLocale().monthName, 12), (QLocale().dayName, 7))
        for number in range(1, many + 1)
    ]
    return re.sub(rf"\b({'|'.join(map(re.escape, words))})(?=\W|$)", "", text)


def _texts(widget: QWidget) -> Iterator[str]:
    names = (*SAID, "text") if isinstance(widget, WORDED) else SAID
    yield from (str(widget.property(name) or "") for name in names)
    if widget.isWindow():
        yield widget.windowTitle()
    yield from _offered(widget)


def _offered(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QHeaderView):
        yield from _of_header(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _of_rows(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _of_menu(widget)


def _of_menu(widget: QWidget) -> Iterator[str]:
    menu = getattr(widget, "menu", lambda: None)()
    if isinstance(menu, QMenu):
        yield from (action.text() for action in menu.actions())


def _of_header(header: QHeaderView) -> Iterator[str]:
    model, way = header.model(), header.orientation()
    if way is Qt.Orientation.Horizontal:
        yield from (str(model.headerData(at, way) or "") for at in range(header.count()))


def _of_rows(view: QAbstractItemView) -> Iterator[str]:
    for index in _indexes(view):
        yield from (str(index.data(role) or "") for role in ROLES)


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model, root = view.model(), view.rootIndex()
    is_wide = isinstance(view, QTableView | QTreeView)
    for column in range(model.columnCount(root) if is_wide else 1):
        for row in range(min(model.rowCount(root), MOST_ROWS)):
            index = model.index(row, column, root)
            yield index
            for inside in range(min(model.rowCount(index), MOST_ROWS)):
                yield model.index(inside, column, index)
