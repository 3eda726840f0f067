"""Making, opening, locking and keeping a vault."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.desk import Clock, Desk
from counsellor_app.vault import (
    calibration,
    describing,
    device_secret,
    keys,
    opening,
    passphrase,
    recovery_code,
    rotation,
)
from counsellor_app.vault.keys import KdfProfile, SlotKind, wipe

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.vault.describing import FolderState
    from counsellor_app.vault.device_secret import Unavailable
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
    words = _strong(typed)
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
    return Unlocked(Desk(vault, codebook, clock), vault.findings)


def lock(desk: Desk) -> None:
    """Close the vault; harmless when closed already."""
    desk.vault.close()


def needs_recovery_code(desk: Desk) -> bool:
    """Whether the recovery code was never typed back: a new one is shown then."""
    return not desk.vault.header.is_recovery_confirmed


def new_recovery_code(desk: Desk) -> str:
    """A code to write down; the old one is valid until this one is typed back."""
    code = recovery_code.new_recovery_code()
    desk.vault.pending_recovery = recovery_code.read(code)
    return code


def confirm_recovery_code(desk: Desk, typed: str) -> None:
    """Prove that the code was written down: a new one takes effect now, a known one is tested.

    Raises:
        ExpectedError: RECOVERY_CODE_MISTYPED with the `line` (from 1) that is wrong, 0 for none in
            particular; DISK_FULL and what else `rotation.rotate` raises.
    """
    vault = desk.vault
    secret = recovery_code.read(typed)
    if vault.pending_recovery:
        recovery_code.require_same(secret, vault.pending_recovery)
        _rotate(desk, rotation.with_recovery(rotation.current(vault), secret))
        vault.pending_recovery = bytearray()
    else:
        _require_opens(desk, SlotKind.RECOVERY, secret, ErrorCode.RECOVERY_CODE_MISTYPED)
        if not vault.header.is_recovery_confirmed:
            rotation.confirm_recovery(vault)
    wipe(secret)


def change_passphrase(
    desk: Desk, old: bytearray | None, new: bytearray, *, kdf: KdfProfile | None = None
) -> None:
    """Give the vault a new passphrase and new keys; the recovery code stays as it is.

    `old` is asked again, so that nobody does this at a desk left open; after unlocking with the
    recovery code it is unknown and None.

    Raises:
        ExpectedError: WRONG_PASSPHRASE, WEAK_PASSPHRASE, and what `rotation.rotate` raises.
    """
    vault = desk.vault
    if old is not None or vault.opened_by is SlotKind.PASSPHRASE:
        known = passphrase.normalised(old or b"")
        _require_opens(desk, SlotKind.PASSPHRASE, known, ErrorCode.WRONG_PASSPHRASE)
        wipe(known)
    words = _strong(new)
    profile = kdf or vault.header.slot(SlotKind.PASSPHRASE).kdf or keys.STANDARD
    _rotate(desk, rotation.with_passphrase(rotation.current(vault), words, profile))
    vault.opened_by = SlotKind.PASSPHRASE
    wipe(words)


def device_secret_state(desk: Desk) -> DeviceSecretState:
    """Whether the option is on, and why it cannot be offered where it cannot."""
    return DeviceSecretState(desk.vault.header.needs_device, device_secret.why_unavailable())


def set_device_secret(desk: Desk, on: bool) -> None:
    """Turn the second secret on or off; on only where the recovery code was typed back.

    Raises:
        ExpectedError: DEVICE_SECRET_UNAVAILABLE (a DeviceSecretError with its reason),
            RECOVERY_CODE_MISTYPED while no code was typed back, and as `rotation.rotate`.
    """
    vault = desk.vault
    if on == (vault.header.needs_device and bool(vault.device_secret)):
        return  # as it is; writing a second secret over the first would risk both
    if not on:
        _rotate(desk, rotation.with_device(rotation.current(vault), bytearray()))
        with contextlib.suppress(ExpectedError):  # one left behind opens nothing
            device_secret.forget(vault.vault_id)
        return
    if not vault.header.is_recovery_confirmed:
        raise ExpectedError(ErrorCode.RECOVERY_CODE_MISTYPED, line=0)
    secret = device_secret.keep_new(vault.vault_id)
    _rotate(desk, rotation.with_device(rotation.current(vault), secret))


def _strong(typed: bytearray) -> bytearray:
    words = passphrase.normalised(typed)
    if not judge_passphrase(words.decode()).is_enough:
        wipe(words)
        raise ExpectedError(ErrorCode.WEAK_PASSPHRASE)
    return words


def _require_opens(desk: Desk, kind: SlotKind, typed: bytearray, otherwise: ErrorCode) -> None:
    vault = desk.vault
    slot = vault.header.slot(kind)
    secret = keys.slot_secret(slot, typed)
    try:
        wipe(keys.unwrap(slot, secret, vault.header.binding, vault.device_secret))
    except ExpectedError as error:
        raise ExpectedError(otherwise) from error
    finally:
        wipe(secret)


def _rotate(desk: Desk, after: rotation.Credentials) -> None:
    wipe(rotation.rotate(desk.vault, after, desk.today()))
