"""The last step of setting up: a copy of the backup on a disk that is not in this computer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from counsellor_app.operations import backup_copies
from counsellor_app.overriding import override
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.forms import PlainLabel, notice_frame
from counsellor_app.ui.theme import set_role
from counsellor_app.ui.unlock.step import Step
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.backup_copies import Placed
    from counsellor_app.ui.vault_lane import VaultLane


class BackupPlaceStep(Step):
    """Later is an honest answer: a stick is not always at hand."""

    passed = Signal()
    """A copy was made, or is for later."""

    def __init__(self, lane: VaultLane, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A place for your backups"), parent=parent)
        self._lane = lane
        self.dialogs = Dialogs()  # replaceable in tests
        self._folder = folder
        for text in (self._here(), self._there()):
            self.body.addWidget(PlainLabel(text))
        self._done = PlainLabel(role="good")
        self._same_disk = notice_frame(self._same_disk_sentence())
        for part in (self._done, self._same_disk):
            part.hide()
            self.body.addWidget(part)
        self._choose = self.add_main_button(self.tr("Choose a place…"), self._ask_place)
        self._go = self.add_button(self.tr("Later"), self.passed.emit)

    @override
    def first_field(self) -> QWidget:
        return self._choose

    def _here(self) -> str:
        sentence = self.tr(
            "Each time you stop, and every half hour while you work, the app makes a locked backup "
            "in {folder}. A thief who takes this computer takes that one too."
        )
        return sentence.format(folder=self._folder / "backups")

    def _there(self) -> str:
        return self.tr(
            "So put a copy on a USB stick or another disk that you keep elsewhere. It stays "
            "locked: only your passphrase or your code opens it. Have you none at hand? You can do "
            "this any day, under Settings."
        )

    def _same_disk_sentence(self) -> str:
        return self.tr(
            "This place is on the same disk as your vault. It helps against a mistake, not against "
            "theft. Copy it to a USB stick when you have one."
        )

    def _ask_place(self) -> None:
        place = self.dialogs.choose_folder(self, self.tr("A place for your backups"))
        if place is None:
            return
        self.show_problem("")
        self.set_busy(self.tr("The backup is made, opened and copied."))
        copy = partial(backup_copies.copy_newest_to, folder=place)
        self._lane.ask(self, copy, then=self._tell, otherwise=self._refuse)

    def _tell(self, placed: Placed) -> None:
        self.set_busy("")
        told = self.tr("The copy is in {place}. Replace it now and then: once a month is good.")
        self._done.setText(told.format(place=placed.path.parent))
        self._done.show()
        self._same_disk.setVisible(placed.is_same_disk)
        self._go.setText(self.tr("Go on"))
        self._choose.setText(self.tr("Choose another place…"))
        set_role(self._go, "primary")  # from here on this is the way
        set_role(self._choose, "")
        announce(self, self._done.text())
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: ExpectedError) -> None:
        self.set_busy("")
        self.show_problem(error_sentence(error))
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
