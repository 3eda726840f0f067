"""Which sheets are discussed in a session: from its day on their time in the vault runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from counsellor_app.anonymisation.case_sheet import Audience
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, clear_layout

if TYPE_CHECKING:
    from collections.abc import Collection

    from counsellor_app.anonymisation.kept_sheet import SheetRow


class SheetsField(QWidget):
    """A tick for each sheet there is, by its number; sheets have no title here."""

    joined = Signal(int, bool)
    """The number of a sheet, and whether it is discussed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._flow = FlowLayout()
        self._none = PlainLabel(
            self.tr(
                "There are no approved sheets yet. "
                "A sheet is made in a case, with “For intervision”."
            ),
            role="hint",
        )
        column.addLayout(self._flow)
        column.addWidget(self._none)
        self._boxes: dict[int, QCheckBox] = {}

    def show_sheets(self, rows: tuple[SheetRow, ...], discussed: Collection[int]) -> None:
        """Offer the approved sheets, and those that are discussed already; tick the latter."""
        clear_layout(self._flow)
        offered = [row for row in rows if row.approved_on or row.sheet_id in discussed]
        self._boxes = {row.sheet_id: self._box(row) for row in offered}
        for sheet_id, box in self._boxes.items():
            box.setChecked(sheet_id in discussed)
            box.toggled.connect(partial(self._tell, sheet_id))
            self._flow.addWidget(box)
        self._none.setVisible(not offered)

    def _box(self, row: SheetRow) -> QCheckBox:
        name = (
            self.tr("Sheet {number}, for the pool")
            if row.audience is Audience.POULE
            else self.tr("Sheet {number}, for the sector")
        )
        return QCheckBox(name.format(number=row.sheet_id))

    def _tell(self, sheet_id: int, is_discussed: bool) -> None:
        self.joined.emit(sheet_id, is_discussed)
