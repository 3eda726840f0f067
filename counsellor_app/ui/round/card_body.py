"""The name on the own card."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.theme import TIGHT

_MOST_LETTERS = 80


class CardBody(QWidget):
    """One field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = QLineEdit(maxLength=_MOST_LETTERS)
        name = self.tr("Your name, as your colleagues know it")
        hint = self.tr("The card holds your name and two public keys, and nothing of any case.")
        name_field(self._name, name, hint)
        label = PlainLabel(name)
        label.setBuddy(self._name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for widget in (label, self._name, PlainLabel(hint, role="hint")):
            column.addWidget(widget)

    def first_stop(self) -> QWidget:
        """Where the keyboard begins."""
        return self._name

    def show_name(self, name: str) -> None:
        """The name as it stands on the card made last."""
        self._name.setText(name)

    def name(self) -> str:
        """The name as typed."""
        return self._name.text().strip()

    def forget(self) -> None:
        """Drop the name."""
        self._name.clear()
