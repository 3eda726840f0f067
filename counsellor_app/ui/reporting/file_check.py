"""Is this file from here? A file is chosen, and its fingerprint is sought in the register."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from counsellor_app.operations.own_files import fingerprint_of, left_as
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.reporting.kind_wording import kind_text
from counsellor_app.ui.theme import SMALL
from counsellor_app.ui.wording import error_sentence, format_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.ledger import Ledger, LedgerEntry
    from counsellor_app.errors import ExpectedError
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane


class FileCheck(QWidget):
    """A button, and the answer in a sentence."""

    found = Signal(int)
    """The number of the line by which the chosen file left last."""

    def __init__(
        self, lane: VaultLane, dialogs: Callable[[], Dialogs], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._dialogs = dialogs
        self._ledger: Ledger | None = None
        self._choose = QPushButton(self.tr("Is this file from here?"))
        self._choose.setToolTip(
            self.tr("Choose a file: its fingerprint is looked up, nothing in it is read.")
        )
        self._answer = PlainLabel()
        self._answer.hide()
        self._choose.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._answer)

    def show_ledger(self, ledger: Ledger) -> None:
        """Look in this register from now on."""
        self._ledger = ledger

    def forget(self) -> None:
        """Drop the register and the answer."""
        self._ledger = None
        self._answer.clear()
        self._answer.hide()

    def _ask(self) -> None:
        title = self.tr("Choose the file to look up")
        path = self._dialogs().choose_open_file(self, title)
        if path is not None:
            look = partial(fingerprint_of, path)
            self._lane.work(self, look, then=self._tell, otherwise=self._refuse)

    def _tell(self, sha256: str) -> None:
        if self._ledger is None:
            return
        lines = left_as(self._ledger, sha256)
        self._say(self._yes(lines) if lines else self._no())
        if lines:
            self.found.emit(lines[0].entry_id)

    def _yes(self, lines: tuple[LedgerEntry, ...]) -> str:
        newest = lines[0]
        told = self.tr("Yes: exactly this file left on {day} as line {number}, {kind}.").format(
            day=format_day(newest.line.released_on),
            number=newest.entry_id,
            kind=kind_text(newest.line.kind),
        )
        if len(lines) > 1:
            earlier = self.tr("It left %n time(s) before that as well.", None, len(lines) - 1)
            return f"{told} {earlier}"
        return told

    def _no(self) -> str:
        return self.tr(
            "No: a file with exactly these contents never left this vault. A file that another "
            "program opened and saved again is no longer the same."
        )

    def _refuse(self, error: ExpectedError) -> None:
        self._say(error_sentence(error))

    def _say(self, told: str) -> None:
        self._answer.setText(told)
        self._answer.show()
        announce(self, told)
