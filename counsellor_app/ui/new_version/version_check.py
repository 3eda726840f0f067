"""Is this file a version of the app? It is chosen, and its makers' signature is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from counsellor_app import __version__
from counsellor_app.operations.new_version import Standing, check_version
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.theme import SMALL
from counsellor_app.ui.wording import error_sentence, format_day

if TYPE_CHECKING:
    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.new_version import CheckedVersion
    from counsellor_app.ui.vault_lane import VaultLane


class VersionCheck(QWidget):
    """A button, and the answer in a few sentences. Nothing is installed from here."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._is_busy = False
        self.dialogs = Dialogs()
        self._choose = QPushButton(self.tr("Check a new version…"))
        self._choose.clicked.connect(self._ask)
        self._answer = PlainLabel()
        self._answer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(PlainLabel(self._explained()))
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._answer)

    def _explained(self) -> str:
        return self.tr(
            "A new version comes to you as a file. Check it here before you install it: the app "
            "says whether its makers signed it, and installs nothing."
        )

    def _ask(self) -> None:
        """One file at a time; a button that is greyed out would lose the keyboard."""
        if self._is_busy:
            return
        path = self.dialogs.choose_open_file(self, self.tr("Choose the file of the new version"))
        if path is not None:
            self._is_busy = True
            self._lane.work(self, check_version, path, then=self._tell, otherwise=self._refuse)

    def _tell(self, found: CheckedVersion) -> None:
        genuine = self.tr(
            "This file is genuine: “{file}”, version {version}, signed by the makers of the app on "
            "{day}."
        )
        said = {"file": found.file, "version": found.version, "day": format_day(found.signed_on)}
        self._say(f"{genuine.format(**said)} {self._advice(found.standing)}")

    def _advice(self, standing: Standing) -> str:
        match standing:
            case Standing.NEWER:
                told = self.tr(
                    "It is newer than this app ({running}). Make a backup, close the app, and "
                    "install it then."
                )
            case Standing.SAME:
                told = self.tr("It is the version you have ({running}). You need not install it.")
            case Standing.OLDER:
                told = self.tr(
                    "It is older than this app ({running}). Do not install it: what was mended "
                    "since would be broken again."
                )
        return told.format(running=__version__)

    def _refuse(self, error: ExpectedError) -> None:
        self._say(error_sentence(error))

    def _say(self, told: str) -> None:
        self._is_busy = False
        self._answer.setText(told)
        self._answer.show()
        announce(self, told)
