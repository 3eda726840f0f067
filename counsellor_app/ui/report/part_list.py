"""The parts of a report in a list, each with how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from counsellor_app.ui.report.report_wording import part_name, part_state
from counsellor_app.ui.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from counsellor_app.ui.report.parts import Part, ReportState

_LETTERS_WIDE = 28
_LEAST_LETTERS = 16


class PartList(QListWidget):
    """Up and down choose a part; its place stays while states change."""

    chosen = Signal(object)
    """The `Part` that is to come into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.setAccessibleName(self.tr("Parts of the report"))
        self.setWordWrap(True)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()
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

    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letter * _LEAST_LETTERS)
        self.setMaximumWidth(letter * _LETTERS_WIDE)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), super().sizeHint().height())

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() is QEvent.Type.FontChange:
            self._fit()
