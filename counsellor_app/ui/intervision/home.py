"""What stands under Intervision while no sheet is open: the sheets, and the sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.ui.forms import title_label
from counsellor_app.ui.late_part import LatePart, PartT
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Callable


class Home(QWidget):
    """A title, a row of parts to choose from, and the part chosen."""

    part_shown = Signal(object)
    """The widget of the part that came into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget()
        self._late: dict[int, Callable[[], QWidget]] = {}
        self._parts = QButtonGroup(self)
        self._parts.idClicked.connect(self._go)
        self._row = QHBoxLayout()
        self._row.setSpacing(SMALL)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(title_label(self.tr("Intervision")))
        column.addLayout(self._row)
        column.addWidget(self._stack, 1)

    def add(self, name: str, part: QWidget) -> None:
        """Add a part; the first is in view until another is chosen."""
        self._add_button(name, self._stack.addWidget(part))

    def add_late(self, name: str, make: Callable[[], PartT]) -> LatePart[PartT]:
        """Add a part that is made when it is first wanted."""
        late = LatePart(self._stack, make)
        number = self._stack.count() - 1
        self._late[number] = late.want
        self._add_button(name, number)
        return late

    def _add_button(self, name: str, number: int) -> None:
        button = QPushButton(name)
        button.setCheckable(True)
        set_role(button, "chip")
        self._parts.addButton(button, number)
        self._row.insertWidget(number, button)
        button.setChecked(number == 0)

    def show_part(self, part: QWidget) -> None:
        """Bring a part into view."""
        number = self._stack.indexOf(part)
        self._parts.button(number).setChecked(True)
        self._go(number)

    def _go(self, number: int) -> None:
        if number in self._late:
            self._late[number]()
        self._stack.setCurrentIndex(number)
        self.part_shown.emit(self._stack.currentWidget())
