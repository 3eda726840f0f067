"""The parts of a report in a list, each with how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from counsellor_app.ui.report.report_wording import part_name, part_state
from counsellor_app.ui.two_line_list import SideList

if TYPE_CHECKING:
    from counsellor_app.ui.report.parts import Part, ReportState

_LEAST_LETTERS, _MOST_LETTERS = 16, 28


class PartList(SideList):
    """Up and down choose a part; its place stays while states change."""

    chosen = Signal(object)
    """The `Part` that is to come into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        name = self.tr("Parts of the report")
        super().__init__(name, least=_LEAST_LETTERS, most=_MOST_LETTERS, parent=parent)
        self._parts: tuple[Part, ...] = ()
        self.currentRowChanged.connect(self._tell)

    def show_state(self, state: ReportState) -> None:
        """Show how far each part is."""
        with QSignalBlocker(self):
            if state.parts != self._parts:
                self._parts = state.parts
                self.clear()
                for _ in self._parts:
                    self.addItem(QListWidgetItem())
                self.setCurrentRow(0)
            for row, part in enumerate(self._parts):
                self.item(row).setText(f"{part_name(part)}\n{part_state(state, part)}")

    def part(self) -> Part:
        """The part chosen."""
        return self._parts[max(self.currentRow(), 0)]

    def choose(self, part: Part) -> None:
        """Choose a part, and tell so."""
        if part in self._parts:
            self.setCurrentRow(self._parts.index(part))

    def forget(self) -> None:
        """Drop all parts."""
        with QSignalBlocker(self):
            self._parts = ()
            self.clear()

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            self.chosen.emit(self._parts[row])
