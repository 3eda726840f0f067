"""A line for a label or words of the counsellor's own, shown when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QWidget

from counsellor_app.anonymisation.decisions import Treatment
from counsellor_app.anonymisation.offers import Offer
from counsellor_app.casework.free_text import FreeText
from counsellor_app.overriding import override
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.private_typing import keep_typing_private
from counsellor_app.ui.theme import SMALL

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_LONGEST = 120
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class OwnWords(QWidget):
    """Enter takes what is written, Escape leaves it; the line is emptied either way."""

    taken = Signal(object)
    """An `Offer` with what was written."""
    left = Signal()
    """Nothing was taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._treatment = Treatment.GENERALISE
        self._name = PlainLabel()
        self._name.setWordWrap(False)
        self._line = QLineEdit(maxLength=_LONGEST)
        keep_typing_private(self._line)
        self._name.setBuddy(self._line)
        self._take = QPushButton(self.tr("Put this"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._name)
        row.addWidget(self._line, 1)
        row.addWidget(self._take)
        self._line.returnPressed.connect(self._tell)
        self._take.clicked.connect(self._tell)
        self.hide()

    def ask(self, treatment: Treatment, proposal: str) -> None:
        """Take the keyboard, with a proposal to write over."""
        self._treatment = treatment
        is_label = treatment is Treatment.LABEL
        name = self.tr("Label, for the whole sheet") if is_label else self.tr("Readers will see")
        self._name.setText(name)
        self._line.setAccessibleName(name)
        self._line.setText(proposal)
        self.show()
        self._line.selectAll()
        self._line.setFocus()
        QTimer.singleShot(0, self, self._come_into_view)  # once it has its place

    def put_away(self) -> None:
        """Empty the line and hide it."""
        self._line.clear()
        self.hide()

    def _come_into_view(self) -> None:
        around = self.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(self)
            around = around.parentWidget()

    def _tell(self) -> None:
        written = " ".join(self._line.text().split())
        treatment = self._treatment
        self.put_away()
        if written:
            self.taken.emit(Offer(treatment, FreeText(written)))
        else:
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            self.left.emit()
        elif event.key() not in _ENTER:  # which the line took, and must not decide on what follows
            super().keyPressEvent(event)
