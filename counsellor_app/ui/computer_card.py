"""What this computer can and cannot do for the vault, one sentence each."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from counsellor_app.operations import this_computer
from counsellor_app.ui.capture_line import CaptureLine
from counsellor_app.ui.card import Card
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.lock import LockReason
from counsellor_app.ui.window_hiding import Ability

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from counsellor_app.operations.this_computer import DiskState
    from counsellor_app.ui.screen_capture import ScreenCapture
    from counsellor_app.ui.vault_lane import VaultLane


class ComputerCard(Card):
    """Screen sharing, with its switch where there is one; signs to lock at; the disk."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(self._heading(), parent=parent)
        self._lane = lane
        self._sharing = PlainLabel()
        self._signs = PlainLabel()
        self._disk = PlainLabel()
        for label in (self._sharing, self._signs, self._disk):
            self.body.addWidget(label)
            label.hide()

    def load(self) -> None:
        """Look at the disk."""
        self._lane.ask(self, this_computer.disk_of_vault, then=self._show_disk)

    def show_capture(self, capture: ScreenCapture) -> None:
        """Say what becomes of screen sharing, with the switch where there is one."""
        _say(self._sharing, self._sharing_sentence(capture.ability))
        if capture.can_hide:
            line, place = CaptureLine(capture), self.body.indexOf(self._sharing) + 1
            self.body.insertWidget(place, line, 0, Qt.AlignmentFlag.AlignLeft)

    def show_signs(self, heard: frozenset[LockReason]) -> None:
        """Say at which signs of this computer the vault locks as well."""
        names = {
            LockReason.SLEEP: self.tr("it goes to sleep"),
            LockReason.SCREEN: self.tr("its screen locks"),
            LockReason.USER: self.tr("another user takes over"),
        }
        told = [name for reason, name in names.items() if reason in heard]
        untold = [name for reason, name in names.items() if reason not in heard]
        sentences: list[str] = []
        if told:
            locks = self.tr("The vault locks too when this computer tells that {signs}.")
            sentences.append(locks.format(signs=self._listed(told)))
        if untold:
            silent = self.tr(
                "This computer does not tell the app when {signs}: the time without use counts, "
                "and runs on while it sleeps."
            )
            sentences.append(silent.format(signs=self._listed(untold)))
        _say(self._signs, " ".join(sentences))

    def _heading(self) -> str:
        return self.tr("This computer")

    def _sharing_sentence(self, ability: Ability) -> str:
        match ability:
            case Ability.HIDES:
                return self.tr(
                    "Whoever watches through screen sharing or remote help, or makes a screenshot, "
                    "does not see this window. You can let it be seen for ten minutes."
                )
            case Ability.MOSTLY_HIDES:
                return self.tr(
                    "The window asks to be left out of screen sharing and screenshots. On this "
                    "computer most programs do so, not all. You can let it be seen for ten minutes."
                )
            case Ability.NO_LONGER:
                return self.tr(
                    "Since macOS 15 no app can hide its window from screen sharing and "
                    "screenshots. Lock the vault before you share your screen (Ctrl+L)."
                )
            case _:
                return self.tr(
                    "On this computer the window cannot be hidden from screen sharing and "
                    "screenshots. Lock the vault before you share your screen (Ctrl+L)."
                )

    def _show_disk(self, state: DiskState) -> None:
        _say(self._disk, self.disk_sentence(state))

    def disk_sentence(self, state: DiskState, system: str = sys.platform) -> str:
        """What is known of the disk, and what would help."""
        match system:
            case "win32":
                return self.tr(
                    "Turn on BitLocker or device encryption on this computer. The vault is always "
                    "encrypted; what Windows writes aside while it is open is not, without that."
                )
            case "darwin":
                return self.tr(
                    "Turn on FileVault on this computer. The vault is always encrypted; what macOS "
                    "writes aside while it is open is not, without that."
                )
            case _:
                return self._seen_sentence(state)

    def _seen_sentence(self, state: DiskState) -> str:
        match state.folder.value, state.swap and state.swap.value:
            case "seen", None | "seen":
                return self.tr("The disk of your vault is encrypted, as is what is written aside.")
            case "seen", _:
                return self.tr(
                    "The disk of your vault is encrypted. No encryption is seen where this "
                    "computer writes memory aside (swap): ask whoever looks after it."
                )
            case "not_seen", _:
                return self.tr(
                    "No encryption is seen on the disk of your vault. The vault is always "
                    "encrypted; what this computer writes aside while it is open is not. Ask "
                    "whoever looks after it to encrypt the disk (LUKS)."
                )
            case _:
                return self.tr(
                    "Whether the disk of your vault is encrypted cannot be seen here. The vault "
                    "always is; an encrypted disk also covers what is written aside while it is "
                    "open."
                )

    def _listed(self, names: list[str]) -> str:
        *others, last = names
        if not others:
            return last
        return self.tr("{first} or {last}").format(first=", ".join(others), last=last)


def _say(label: PlainLabel, sentence: str) -> None:
    label.setText(sentence)
    label.setVisible(bool(sentence))
