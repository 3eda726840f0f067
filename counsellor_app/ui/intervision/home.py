"""What stands under Intervision while no sheet is open: the sheets, and the sessions."""

from __future__ import annotations

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
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, set_role


class Home(QWidget):
    """A title, a row of parts to choose from, and the part chosen."""

    part_shown = Signal(object)
    """The widget of the part that came into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget()
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
        button = QPushButton(name)
        button.setCheckable(True)
        set_role(button, "chip")
        number = self._stack.addWidget(part)
        self._parts.addButton(button, number)
        self._row.insertWidget(number, button)
        button.setChecked(number == 0)

    def show_part(self, part: QWidget) -> None:
        """Bring a part into view."""
        number = self._stack.indexOf(part)
        self._parts.button(number).setChecked(True)
        self._go(number)

    def _go(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.part_shown.emit(self._stack.currentWidget())
