"""The button that opens the licences of the parts."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from counsellor_app.ui.licences.licences_dialog import LicencesDialog
from counsellor_app.ui.licences.shipped_parts import shipped_parts


class LicencesButton(QPushButton):
    """Opens `LicencesDialog`; the list is read only then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Licences of parts"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        LicencesDialog(shipped_parts(), self.window()).open()
