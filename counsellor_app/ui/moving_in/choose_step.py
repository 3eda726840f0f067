"""The first step: which file, and what becomes of it; what came today can be taken back here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.card import Card
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from counsellor_app.operations.moving_in import Batch


class ChooseStep(QWidget):
    """Says what the four steps are before anything is asked."""

    file_wanted = Signal()
    """A file is to be chosen."""
    back_wanted = Signal(int, int)
    """The number of a go that is to be taken back, and how many cases it has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch: Batch | None = None
        self._choose = QPushButton(self.tr("Choose a list…"))
        set_role(self._choose, "primary")
        self._choose.clicked.connect(self.file_wanted)
        self.setFocusProxy(self._choose)
        self._taken = Card(self.tr("Taken over today"))
        self._taken_line = PlainLabel()
        self._back = QPushButton(self.tr("Take back…"))
        writes(self._choose, self._back)
        self._back.clicked.connect(self._ask_back)
        self._lay_out()

    def show_last(self, batch: Batch | None) -> None:
        """Offer to take back what came today, if anything did."""
        self._batch = batch
        self._taken.setVisible(batch is not None)
        if batch is not None:
            self._taken_line.setText(self.tr("%n case(s) of a list", None, batch.cases))

    def _ask_back(self) -> None:
        if self._batch is not None:
            self.back_wanted.emit(self._batch.number, self._batch.cases)

    def _lay_out(self) -> None:
        self._taken.body.addWidget(self._taken_line)
        self._taken.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._taken.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for sentence in (
            self.tr(
                "Did you keep your cases in Excel or another spreadsheet? Take them over: first "
                "you see what was understood, then you decide."
            ),
            self.tr("A file as .xlsx or .csv, with one case in each row. It stays as it is."),
            self.tr("Past cases do not count again in the figures of the pool."),
        ):
            column.addWidget(PlainLabel(sentence))
        column.addSpacing(MEDIUM)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(MEDIUM)
        column.addWidget(self._taken)
        column.addStretch()
