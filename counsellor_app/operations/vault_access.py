"""Making, opening, locking and reading through a vault, and changing what opens it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.operations.desk import Clock, Desk
from counsellor_app.vault import (
    calibration,
    credentials,
    describing,
    device_secret,
    inspection,
    opening,
    passphrase,
    recovery_code,
)
from counsellor_app.vault.folder_lock import FolderLock
from counsellor_app.vault.keys import KdfProfile, SlotKind, wipe

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.vault.describing import FolderState
    from counsellor_app.vault.device_secret import Unavailable
    from counsellor_app.vault.inspection import CheckReport
    from counsellor_app.vault.integrity import Finding
    from counsellor_app.vault.passphrase import Strength


@dataclass(frozen=True, slots=True)
class Created:
    """A new vault, open, with the recovery code that is shown and typed back.

    `is_below_standard`: this computer has too little memory for what we recommend.
    """

    desk: Desk
    recovery_code: str
    is_below_standard: bool


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open vault and what its checks found; with any but OLDER_COPY it can only be read."""

    desk: Desk
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class DeviceSecretState:
    """The option of a second secret kept by this computer; `reason` where it cannot be offered."""

    is_on: bool
    reason: Unavailable | None


def suggest_passphrase() -> str:
    """Six Dutch words drawn at random."""
    return passphrase.suggest_passphrase()


def judge_passphrase(typed: str) -> Strength:
    """How many guesses a passphrase withstands."""
    return passphrase.judge_passphrase(typed)


def describe_folder(folder: Path) -> FolderState:
    """What stands in a folder, as far as it shows without a key."""
    return describing.describe(folder)


def require_free(folder: Path) -> None:
    """Refuse a vault's folder that another window has open, or that cannot be written.

    Raises:
        ExpectedError: VAULT_IN_USE as `FolderLock` tells it, FOLDER_READ_ONLY, DISK_FULL.
    """
    FolderLock(folder).release()


def create_vault(
    folder: Path,
    typed: bytearray,
    *,
    codebook: Codebook,
    clock: Clock,
    kdf: KdfProfile | None = None,
) -> Created:
    """Make a vault and open it; without `kdf` this computer is measured first, some seconds.

    Raises:
        ExpectedError: WEAK_PASSPHRASE, VAULT_EXISTS, FOLDER_READ_ONLY, DISK_FULL, VAULT_IN_USE,
            TOO_LITTLE_MEMORY.
    """
    words = credentials.strong(typed)
    profile = kdf or calibration.calibrate()
    code = recovery_code.new_recovery_code()
    chosen = opening.NewSecrets(words, recovery_code.read(code), profile)
    try:
        vault = opening.create(folder, chosen, clock().date())
    finally:
        wipe(words, chosen.recovery)
    desk = Desk(vault, codebook, clock)
    return Created(desk, code, calibration.is_below_standard(profile))


def unlock(folder: Path, typed: bytearray, *, codebook: Codebook, clock: Clock) -> Unlocked:
    """Open a vault with its passphrase; each wrong one takes the same time and gets the same words.

    Raises:
        ExpectedError: WRONG_PASSPHRASE, DEVICE_SECRET_MISSING or _UNAVAILABLE, DATABASE_DAMAGED
            where nothing at all can be read, and what else `opening.open_vault` raises.
    """
    words = passphrase.normalised(typed)
    try:
        vault = opening.open_vault(folder, SlotKind.PASSPHRASE, words, device_secret.fetch)
    finally:
        wipe(words)
    return Unlocked(Desk(vault, codebook, clock), vault.findings)


def unlock_with_recovery_code(
    folder: Path, typed: str, *, codebook: Codebook, clock: Clock
) -> Unlocked:
    """Open a vault with the recovery code; a new passphrase should follow.

    Raises:
        ExpectedError: RECOVERY_CODE_MISTYPED with its `line`, WRONG_RECOVERY_CODE, and as `unlock`.
    """
    secret = recovery_code.read(typed)
    try:
        vault = opening.open_vault(folder, SlotKind.RECOVERY, secret, device_secret.fetch)
    finally:
        wipe(secret)
    desk = Desk(vault, codebook, clock)
    if not vault.findings:
        credentials.note_code_tried(vault, desk.today())
    return Unlocked(desk, vault.findings)


def lock(desk: Desk) -> None:
    """Close the vault; harmless when closed already."""
    desk.vault.close()


def needs_recovery_code(desk: Desk) -> bool:
    """Whether the recovery code was never typed back: a new one is shown then."""
    return not desk.vault.header.is_recovery_confirmed


def new_recovery_code(desk: Desk) -> str:
    """A code to write down; the old one is valid until this one is typed back."""
    return credentials.new_recovery_code(desk.vault)


def confirm_recovery_code(desk: Desk, typed: str) -> None:
    """Prove that the code was written down: a new one takes effect now, a known one is tested.

    Raises:
        ExpectedError: RECOVERY_CODE_MISTYPED with the `line` (from 1) that is wrong, 0 for none in
            particular; DISK_FULL and what else `rotation.rotate` raises.
    """
    credentials.confirm_recovery_code(desk.vault, typed, desk.today())


def change_passphrase(
    desk: Desk, old: bytearray | None, new: bytearray, *, kdf: KdfProfile | None = None
) -> None:
    """Give the vault a new passphrase and new keys; the recovery code stays as it is.

    `old` is asked again, so that nobody does this at a desk left open; after unlocking with the
    recovery code it is unknown and None.

    Raises:
        ExpectedError: WRONG_PASSPHRASE, WEAK_PASSPHRASE, and what `rotation.rotate` raises.
    """
    credentials.change_passphrase(desk.vault, old, new, desk.today(), kdf)


def device_secret_state(desk: Desk) -> DeviceSecretState:
    """Whether the option is on, and why it cannot be offered where it cannot."""
    return DeviceSecretState(desk.vault.header.needs_device, device_secret.why_unavailable())


def set_device_secret(desk: Desk, on: bool) -> None:
    """Turn the second secret on or off; on only where the recovery code was typed back.

    Raises:
        ExpectedError: DEVICE_SECRET_UNAVAILABLE (a DeviceSecretError with its reason),
            RECOVERY_CODE_MISTYPED while no code was typed back, and as `rotation.rotate`.
    """
    turn = credentials.turn_device_secret_on if on else credentials.turn_device_secret_off
    turn(desk.vault, desk.today())


def check_vault(folder: Path, typed: bytearray) -> CheckReport:
    """Read a vault whole, backups included; nothing in it is changed.

    Raises:
        ExpectedError: where neither passphrase nor recovery code opens it.
    """
    return inspection.inspect(folder, typed, device_secret.fetch)
