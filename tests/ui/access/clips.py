"""Whether all that is written in a window can be seen: what it needs beside what it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTableView,
    QTreeView,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QModelIndex

ROUNDING = 1
"""Pixels that fractions of a font may cost."""
MOST_ROWS = 40
HEADER_EDGES = 18
"""What the style sheet leaves free around the heading of a column, and its edge."""


def clips(root: QWidget) -> tuple[int, list[str]]:
    """How many pieces of writing were measured, and those that are cut."""
    measured, cut = 0, []
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root:
            for needed, given, what in _needs(widget):
                measured += 1
                if needed.width() > given.width() + ROUNDING:
                    cut.append(f"{needed.width()} wide in {given.width()}: {_told(widget, what)}")
                elif needed.height() > given.height() + ROUNDING:
                    cut.append(f"{needed.height()} high in {given.height()}: {_told(widget, what)}")
            cut += [f"lies over {other}: {_told(widget, _name(widget))}" for other in _over(widget)]
    return measured, cut


def _told(widget: QWidget, what: str) -> str:
    parents = type(widget).__name__, type(widget.parent()).__name__
    return f"{what[:60]!r} ({' in '.join(parents)})"


def _needs(widget: QWidget) -> Iterator[tuple[QSize, QSize, str]]:
    """What each piece of writing needs, what it has, and the piece."""
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QLineEdit):
        yield from _line(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)
    if isinstance(widget, QAbstractScrollArea) and _must_not_scroll_sideways(widget):
        beyond = widget.horizontalScrollBar().maximum()
        width = widget.viewport().width()
        yield QSize(width + beyond, 0), QSize(width, 0), "scrolls sideways"
    yield from _within_parent(widget)


def _button(button: QAbstractButton) -> Iterator[tuple[QSize, QSize, str]]:
    if not button.text():
        return
    needed = button.sizeHint()
    if button.hasHeightForWidth():
        least = button.minimumSizeHint().width()
        needed = QSize(least, button.heightForWidth(button.width()))
    yield needed, button.size(), button.text()


def _label(label: QLabel) -> Iterator[tuple[QSize, QSize, str]]:
    text = label.text()
    if not text or label.property("yields"):
        return
    if not label.wordWrap():
        yield label.sizeHint(), label.size(), text
        return
    margins = label.contentsMargins()
    edges = margins.left() + margins.right() + 2 * label.margin()
    longest = max((label.fontMetrics().horizontalAdvance(w) for w in text.split()), default=0)
    needed = QSize(longest + edges, label.heightForWidth(label.width()))
    yield needed, label.size(), text


def _combo(combo: QComboBox) -> Iterator[tuple[QSize, QSize, str]]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo)
    words = combo.fontMetrics().size(Qt.TextFlag.TextSingleLine, combo.currentText())
    if combo.isEditable():
        words.setWidth(0)
    yield words, room.size(), combo.currentText()


def _line(edit: QLineEdit) -> Iterator[tuple[QSize, QSize, str]]:
    option = QStyleOptionFrame()
    edit.initStyleOption(option)
    contents = QStyle.SubElement.SE_LineEditContents
    room = edit.style().subElementRect(contents, option, edit)
    shown = "" if edit.text() else edit.placeholderText()
    words = edit.fontMetrics().size(Qt.TextFlag.TextSingleLine, shown or "Xg")
    if not shown:
        words.setWidth(0)
    yield words, room.size(), shown or edit.accessibleName()


def _header(header: QHeaderView) -> Iterator[tuple[QSize, QSize, str]]:
    for section in range(header.count()):
        if header.isSectionHidden(section) or header.orientation() is Qt.Orientation.Vertical:
            continue
        text = str(header.model().headerData(section, header.orientation()) or "")
        words = header.fontMetrics().size(Qt.TextFlag.TextSingleLine, text)
        needed = words + QSize(HEADER_EDGES, 0) if text else QSize()
        yield needed, QSize(header.sectionSize(section), header.height()), text


def _rows(view: QAbstractItemView) -> Iterator[tuple[QSize, QSize, str]]:
    for index in _indexes(view):
        room = view.visualRect(index)
        if not room.isEmpty():
            needed = view.sizeHintForIndex(index)
            if not isinstance(view, QTableView | QTreeView) or _is_told_otherwise(view, index):
                needed.setWidth(0)
            yield needed, room.size(), str(index.data() or "")


def _is_told_otherwise(view: QTableView | QTreeView, index: QModelIndex) -> bool:
    """Whether what has no room goes on to a next line, or is whole in a tooltip."""
    return view.wordWrap() or bool(index.data(Qt.ItemDataRole.ToolTipRole))


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    if model is None:
        return
    is_wide = isinstance(view, QTableView | QTreeView)
    columns = model.columnCount(view.rootIndex()) if is_wide else 1
    for row in range(min(model.rowCount(view.rootIndex()), MOST_ROWS)):
        for column in range(columns):
            yield model.index(row, column, view.rootIndex())


def _must_not_scroll_sideways(area: QAbstractScrollArea) -> bool:
    """A table and pages of paper may; what is read in lines may not."""
    return not isinstance(area, QTableView | QTreeView)


def _within_parent(widget: QWidget) -> Iterator[tuple[QSize, QSize, str]]:
    """A part that lies beyond the edge of what holds it cannot be seen."""
    parent = widget.parentWidget()
    if (
        parent is None
        or widget.isWindow()
        or isinstance(parent.parentWidget(), QAbstractScrollArea)
    ):
        return
    if isinstance(parent, QAbstractItemView | QAbstractScrollArea):
        return
    beyond: QRect = widget.geometry().united(parent.rect())
    yield beyond.size(), parent.size(), f"{_name(widget)} beyond the edge"


def _over(widget: QWidget) -> Iterator[str]:
    """What stands beside a piece of writing in the same part, and is covered by it."""
    parent = widget.parentWidget()
    if not isinstance(widget, QLabel | QAbstractButton) or parent is None or widget.isWindow():
        return
    for other in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        shared = other.geometry().intersected(widget.geometry())
        is_covered = min(shared.width(), shared.height()) > ROUNDING
        if other is not widget and other.isVisible() and not other.isWindow() and is_covered:
            yield _name(other)


def _name(widget: QWidget) -> str:
    return str(widget.accessibleName() or widget.property("text") or type(widget).__name__)
