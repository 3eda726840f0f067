"""A question over the field that answers it, in as much width as there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.theme import TIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def question(text: str, field: QWidget, *, hint: str = "") -> QVBoxLayout:
    """A column, not a row of a form: that gives a long label one line, or half the width."""
    name_field(field, text, hint)
    label = PlainLabel(text)
    label.setBuddy(field.focusProxy() or field)
    column = QVBoxLayout()
    column.setSpacing(TIGHT)
    column.addWidget(label)
    column.addWidget(field)
    if hint:
        column.addWidget(PlainLabel(hint, role="hint"))
    return column
