"""A group of what is due: a heading, and the rows under it on one card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.forms import heading_label, line
from counsellor_app.ui.theme import SMALL, TIGHT, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.ui.today.due_row import DueRow

ROWS_AT_ONCE = 8
"""More than this is a list, not a day: the rest comes when asked for."""


class DueCard(QWidget):
    """The first rows of a group, and a button for the others."""

    def __init__(self, heading: str, rows: Sequence[DueRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)
        self._card = QFrame()
        set_role(self._card, "card")
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        self._inside.setSpacing(0)
        self._add(self._rows[:ROWS_AT_ONCE])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(heading))
        column.addWidget(self._card)
        if len(self._rows) > ROWS_AT_ONCE:
            column.addWidget(self._more_button())

    def rows(self) -> tuple[DueRow, ...]:
        """All rows of the group, shown or not."""
        return self._rows

    def _add(self, rows: Sequence[DueRow]) -> None:
        for row in rows:
            if self._inside.count():
                self._inside.addWidget(line())
            self._inside.addWidget(row)

    def _more_button(self) -> QPushButton:
        rest = len(self._rows) - ROWS_AT_ONCE
        button = QPushButton(self.tr("Show %n more", None, rest))
        set_role(button, "link")
        button.clicked.connect(lambda: self._show_rest(button))
        return button

    def _show_rest(self, button: QPushButton) -> None:
        first, rest = self._rows[ROWS_AT_ONCE], self._rows[ROWS_AT_ONCE:]
        self._add(rest)
        button.hide()
        first.setFocus()
