"""What stands before the pages while the vault locks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel, heading_label


class Cover(QWidget):
    """Two lines in the middle, and nothing of any case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.addStretch()
        for label in (
            heading_label(self.tr("Locking")),
            PlainLabel(self.tr("Your last words are being kept."), role="muted"),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch()
