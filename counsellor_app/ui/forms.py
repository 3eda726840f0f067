"""Rows of a form and the labels around them; the only way fields are added to a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.overriding import override
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.private_typing import keep_typing_private
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, scale_font, set_role

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

ONE_LINE = 48
"""Characters a label may have and stay on one line: a form makes one that wraps half as wide."""


class PlainLabel(QLabel):
    """A label that shows its text as it is: words that look like HTML are never rendered."""

    def __init__(self, text: str = "", *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)
        if role:
            set_role(self, role)


class Problem(PlainLabel):
    """What is amiss with one field, under that field; takes no room while there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="problem", parent=parent)
        self.hide()

    def show_problem(self, sentence: str) -> None:
        """Show the sentence and let it be read out, once; or nothing when it is empty."""
        is_new = sentence != self.text()
        self.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence and is_new:
            announce(self, sentence)


def notice_frame(sentence: str, *, role: str = "caution") -> QFrame:
    """A sentence that deserves to be seen, in a frame of its own."""
    frame = QFrame()
    set_role(frame, role)
    column = QVBoxLayout(frame)
    column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
    column.addWidget(PlainLabel(sentence))
    return frame


def title_label(text: str) -> PlainLabel:
    """The title of a page: one per page."""
    label = PlainLabel(text, role="title")
    scale_font(label, 1.6, 600)
    return label


def heading_label(text: str) -> PlainLabel:
    """The heading of a part of a page."""
    label = PlainLabel(text, role="heading")
    scale_font(label, 1.15, 600)
    return label


def line() -> QFrame:
    """A thin horizontal line."""
    frame = QFrame()
    frame.setFixedHeight(1)
    set_role(frame, "line")
    return frame


class _Form(QFormLayout):
    """Gives each row the height it needs at the width it gets."""

    @override
    def setGeometry(self, rect: QRect) -> None:
        # Qt shares the height out by what rows need at any width where it was asked before about
        # this one: a hint of two lines then lies over its field. Another question mends that.
        self.heightForWidth(rect.width() + 1)
        super().setGeometry(rect)


def form_layout() -> QFormLayout:
    """A form with its labels above the fields, so that nothing is clipped at 200 % text."""
    form = _Form()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setVerticalSpacing(TIGHT)
    return form


def add_row(
    form: QFormLayout, label: str, widget: QWidget, help_text: str = "", *, hint: str = ""
) -> QLabel:
    """Add a field: label with buddy, accessible name and description, place in the tab order.

    `help_text` is read out and shown on hovering; `hint` is shown under the field as well.
    """
    shown = PlainLabel(label)
    shown.setContentsMargins(0, SMALL, 0, 0)  # nearer to its own field than to the one above
    shown.setWordWrap(len(label) > ONE_LINE)
    tie_label(shown, widget)
    name_field(widget, label, help_text or hint)
    form.addRow(shown, with_hint(widget, hint) if hint else widget)
    return shown


def tie_label(label: QLabel, widget: QWidget) -> None:
    """Let a label name a field: of a list to choose from, Linux reads out no other name."""
    label.setText(label.text().replace("&", "&&"))  # a label with a field draws one as a shortcut
    label.setBuddy(_focusable(widget))


def name_field(widget: QWidget, label: str, help_text: str = "") -> None:
    """Give a field, and the control in it that takes the keyboard, a name that is read out."""
    for part, name in _parts(widget, label).items():
        keep_typing_private(part)
        part.setAccessibleName(name)
        part.setAccessibleDescription(help_text)
    widget.setToolTip(help_text)


def with_hint(widget: QWidget, hint: str) -> QWidget:
    """The widget with a muted line under it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TIGHT)
    column.addWidget(widget)
    column.addWidget(PlainLabel(hint, role="hint"))
    return holder


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while layout.count() and (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear_layout(inner)
        if widget is not None:
            widget.deleteLater()


def _parts(widget: QWidget, label: str) -> dict[QWidget, str]:
    """What takes the keyboard, with its name; a button among several is named with its value."""
    buttons = widget.findChildren(QAbstractButton) if widget.focusProxy() else []
    named = {b: f"{label}: {b.text()}" for b in buttons if b.text()}
    line = widget.lineEdit() if isinstance(widget, QComboBox) else None
    typed = {} if line is None else {line: label}
    return {_focusable(widget): label} | typed | named | {widget: label}


def _focusable(widget: QWidget) -> QWidget:
    return widget.focusProxy() or widget
