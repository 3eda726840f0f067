"""One step that looks at findings: in your text, and what readers see instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.intervision.found_preview import Preview, previews
from counsellor_app.ui.theme import SMALL, set_role

if TYPE_CHECKING:
    from counsellor_app.anonymisation.walk import WalkStep
    from counsellor_app.operations.sheet_review import SheetReview


class FindingsStep(QWidget):
    """A table of before and after; Enter on a row leads to its place in the review."""

    place_wanted = Signal(object)
    """A `Marked` to show in the review."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews: tuple[Preview, ...] = ()
        self._nothing = PlainLabel(
            self.tr(
                "Nothing of this kind was found in the text. Read it once more yourself: what was "
                "not found can still be there."
            )
        )
        self._table = QTableWidget(0, 3)
        self._go = QPushButton(self.tr("Show in the review"))
        self._build_table()
        set_role(self._go, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._nothing)
        column.addWidget(self._table, 1)
        column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)
        self._go.clicked.connect(self.show_place)

    def show_step(self, review: SheetReview, step: WalkStep) -> None:
        """Show what was found at a step; the place in the table stays."""
        row = self._table.currentRow()
        self._previews = previews(review.marks, step)
        self._table.setRowCount(len(self._previews))
        for number, preview in enumerate(self._previews):
            self._fill(number, preview)
        for part in (self._table, self._go):
            part.setVisible(bool(self._previews))
        self._nothing.setVisible(not self._previews)
        if self._previews:
            self._table.selectRow(min(max(row, 0), len(self._previews) - 1))

    def show_place(self) -> None:
        """Lead to the first place of the row chosen."""
        row = self._table.currentRow()
        if 0 <= row < len(self._previews):
            self.place_wanted.emit(self._previews[row].first)

    def show_first(self) -> None:
        """Lead to the first place of the first row: what is to decide on stands there."""
        if self._previews:
            self._table.selectRow(0)
            self.show_place()

    def forget(self) -> None:
        """Drop every word."""
        self._previews = ()
        self._table.setRowCount(0)

    def _fill(self, row: int, preview: Preview) -> None:
        places = self.tr("%n place(s)", None, len(preview.marks))
        for number, text in enumerate((preview.before, preview.after, places)):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self._table.setItem(row, number, item)

    def _build_table(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("What was found at this step"))
        heads = (self.tr("In your text"), self.tr("Readers see"), self.tr("Where"))
        table.setHorizontalHeaderLabels(heads)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        rows, columns = table.verticalHeader(), table.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        table.activated.connect(self.show_place)
