"""Passphrase, recovery code and the second secret of this computer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton

from counsellor_app.operations import vault_access
from counsellor_app.ui.card import Card
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.keys_dialogs import PassphraseDialog, RecoveryDialog, TryCodeDialog
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.vault_access import DeviceSecretState
    from counsellor_app.ui.vault_lane import VaultLane


class KeysCard(Card):
    """Each change gives the vault new keys, so that old copies of it do not open with new words."""

    said = Signal(str)
    """A sentence for the message bar."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(self._title(), self._sentence(), parent)
        self._lane = lane
        passphrase = QPushButton(self.tr("Change the passphrase"))
        passphrase.clicked.connect(self._change_passphrase)
        recovery = QPushButton(self.tr("Make a new recovery code"))
        recovery.clicked.connect(self._change_recovery)
        trying = QPushButton(self.tr("Try the recovery code"))
        trying.clicked.connect(self._try_recovery)
        self._device = QCheckBox(self.tr("Tie the vault to this computer as well"))
        self._device.setEnabled(False)
        self._device.clicked.connect(self._turn_device)
        self._reason = PlainLabel(role="muted")
        row = FlowLayout()
        writes(passphrase, recovery, self._device)
        for button in (passphrase, recovery, trying):
            row.addWidget(button)
        self.body.addLayout(row)
        self.body.addWidget(self._device)
        self.body.addWidget(self._reason)

    def load(self) -> None:
        """Show whether the second secret is on, and can be."""
        self._lane.ask(self, vault_access.device_secret_state, then=self._show_device)

    def _title(self) -> str:
        return self.tr("Passphrase and recovery code")

    def _sentence(self) -> str:
        return self.tr(
            "If you think somebody saw one of them, change it: the vault then gets new keys, and "
            "its backups too."
        )

    def _change_passphrase(self) -> None:
        dialog = PassphraseDialog(self._lane, self)
        sentence = self.tr("The passphrase is changed. The vault and its backups have new keys.")
        dialog.done_with.connect(partial(self.said.emit, sentence))
        dialog.open()

    def _change_recovery(self) -> None:
        dialog = RecoveryDialog(self._lane, self)
        sentence = self.tr("The new recovery code counts from now on. Tear up the old paper.")
        dialog.done_with.connect(partial(self.said.emit, sentence))
        dialog.open()

    def _try_recovery(self) -> None:
        dialog = TryCodeDialog(self._lane, self)
        dialog.said.connect(self.said)
        dialog.open()

    def _show_device(self, state: DeviceSecretState) -> None:
        self._device.setChecked(state.is_on)
        self._device.setEnabled(state.is_on or state.reason is None)
        self._reason.setText(self._device_sentence(state))
        self._device.setAccessibleDescription(self._reason.text())

    def _device_sentence(self, state: DeviceSecretState) -> str:
        if state.is_on or state.reason is None:
            return self.tr(
                "A copy of the vault then opens on another computer only with the recovery code."
            )
        reasons = {
            "locked": self.tr("Not possible now: the keyring of this computer is locked."),
            "no_answer": self.tr("Not possible now: the keyring of this computer does not answer."),
        }
        otherwise = self.tr("Not possible here: this computer has no keyring that we trust.")
        return reasons.get(state.reason.value, otherwise)

    def _turn_device(self, is_on: bool) -> None:
        self._device.setEnabled(False)
        self._lane.ask(
            self,
            vault_access.set_device_secret,
            is_on,
            then=lambda _turned: self.load(),
            otherwise=self._not_turned,
        )

    def _not_turned(self, error: ExpectedError) -> None:
        self._lane.failed.emit(error)
        self.load()
