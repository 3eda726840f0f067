"""A group of what is due: a heading, and the rows under it on one card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.forms import heading_label, line
from counsellor_app.ui.theme import SMALL, TIGHT, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from counsellor_app.ui.today.due_row import DueRow

ROWS_AT_ONCE = 8
"""More than this is a list, not a day: the rest comes when asked for."""


class DueCard(QWidget):
    """The first rows of a group, and a button that makes the others, of which there are `more`."""

    def __init__(
        self,
        heading: str,
        rows: Iterable[DueRow],
        *,
        more: int = 0,
        make_more: Callable[[], Sequence[DueRow]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_more = make_more
        self._card = QFrame()
        set_role(self._card, "card")
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        self._inside.setSpacing(0)
        self._add(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(heading))
        column.addWidget(self._card)
        if more:
            column.addWidget(self._more_button(more))

    def forget(self) -> None:
        """Make no more rows: what would stand in them is let go."""
        self._make_more = tuple

    def _add(self, rows: Iterable[DueRow]) -> None:
        for row in rows:
            if self._inside.count():
                self._inside.addWidget(line())
            self._inside.addWidget(row)

    def _more_button(self, more: int) -> QPushButton:
        button = QPushButton(self.tr("Show %n more", None, more))
        set_role(button, "link")
        button.clicked.connect(lambda: self._show_rest(button))
        return button

    def _show_rest(self, button: QPushButton) -> None:
        rows = self._make_more()
        self._add(rows)
        button.hide()
        for first in rows[:1]:
            first.setFocus()
