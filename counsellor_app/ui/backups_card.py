"""The backups: what there is, one more now, and whether one would really open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from counsellor_app.operations import backups, vault_care
from counsellor_app.operations.backup_copies import copy_backup
from counsellor_app.ui.card import Card
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, name_field
from counsellor_app.ui.saving import choose_target
from counsellor_app.ui.wording import format_day, format_moment, format_size

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.operations.backups import BackupEntry
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.vault_care import BackupCare
    from counsellor_app.ui.vault_lane import VaultLane


class BackupsCard(Card):
    """Putting one back is done from the page that opens the vault: it must be closed for that."""

    said = Signal(str)
    """A sentence for the message bar."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(self._title(), self._sentence(), parent)
        self._lane = lane
        self.dialogs = Dialogs()
        self._list = QListWidget()
        self._list.setMinimumHeight(self._list.fontMetrics().height() * 7)
        name_field(self._list, self.tr("Backups, newest first"))
        self._tested = PlainLabel(role="muted")
        self._make = QPushButton(self.tr("Make a backup now"))
        self._make.clicked.connect(self._back_up)
        self._test = QPushButton(self.tr("Test this backup"))
        self._test.clicked.connect(self._prove)
        self._copy = QPushButton(self.tr("Copy it to another disk…"))
        self._copy.clicked.connect(self._choose_target)
        row = FlowLayout()
        for button in (self._make, self._test, self._copy):
            row.addWidget(button)
        self.body.addWidget(self._list)
        self.body.addLayout(row)
        self.body.addWidget(self._tested)
        self.body.addWidget(PlainLabel(self._how_to_restore(), role="muted"))

    def load(self) -> None:
        """Show the backups there are."""
        self._lane.ask(self, _backups, then=self._show)

    def _title(self) -> str:
        return self.tr("Backups")

    def _sentence(self) -> str:
        return self.tr(
            "A locked backup is made and checked each time you stop, and every half hour while you "
            "work. Copy them to a USB stick now and then."
        )

    def _how_to_restore(self) -> str:
        return self.tr(
            "To put one back: lock the vault, and choose “Put back a backup” under the passphrase."
        )

    def _show(self, found: tuple[tuple[BackupEntry, ...], BackupCare]) -> None:
        entries, care = found
        self._tested.setText(self._last_test(care))
        row = max(self._list.currentRow(), 0)
        self._list.clear()
        for entry in entries:
            made = format_moment(entry.made_at)
            item = QListWidgetItem(f"{made}  ·  {format_size(entry.size_bytes)}")
            item.setData(Qt.ItemDataRole.UserRole, entry.name)
            self._list.addItem(item)
        self._list.setCurrentRow(min(row, len(entries) - 1))
        for about_one in (self._list, self._test, self._copy, self._tested):
            about_one.setVisible(bool(entries))

    def _last_test(self, care: BackupCare) -> str:
        if care.has_failed:
            return self.tr("The last test failed. Make a new backup and test it.")
        if care.tested_on is None:
            return self.tr("None was tested yet.")
        return self.tr("Last tested on {day}.").format(day=format_day(care.tested_on))

    def _back_up(self) -> None:
        self._make.setEnabled(False)
        self._lane.ask(self, backups.back_up, then=self._tell_made, otherwise=self._fail)

    def _tell_made(self, _: BackupEntry) -> None:
        self._make.setEnabled(True)
        self.said.emit(self.tr("A backup is made and checked."))
        self._list.setCurrentRow(0)
        self.load()

    def _fail(self, error: Exception) -> None:
        self._make.setEnabled(True)
        self._lane.failed.emit(error)

    def _prove(self) -> None:
        item = self._list.currentItem()
        if self._list.count():
            name: str = item.data(Qt.ItemDataRole.UserRole)
            ask = self._lane.ask
            ask(self, vault_care.try_backup, name, then=self._tell_proved, otherwise=self._spoilt)

    def _tell_proved(self, _: object) -> None:
        self.said.emit(self.tr("This backup is sound: it was opened and read whole."))
        self.load()

    def _choose_target(self) -> None:
        """The name stays: by it the copy is known again when it is put back."""
        item = self._list.currentItem()
        if not self._list.count():
            return
        name: str = item.data(Qt.ItemDataRole.UserRole)
        title, kinds = self.tr("Copy a backup to another disk"), "ZIP (*.zip)"
        target = choose_target(self.dialogs, self, title, name=name, kinds=kinds)
        if target is not None:
            copy = partial(copy_backup, path=target.path, may_replace=target.may_replace)
            ask = self._lane.ask
            ask(self, copy, name, then=self._tell_copied, otherwise=self._spoilt)

    def _tell_copied(self, _line: LedgerLine) -> None:
        self.said.emit(
            self.tr(
                "The backup was opened, found whole and copied. What you erase from now on is "
                "still in that copy: replace it now and then."
            )
        )

    def _spoilt(self, error: Exception) -> None:
        self._lane.failed.emit(error)
        self.load()


def _backups(desk: Desk) -> tuple[tuple[BackupEntry, ...], BackupCare]:
    return backups.list_backups(desk.vault.folder), vault_care.backup_care(desk)
