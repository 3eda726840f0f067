"""Changing what opens a vault: passphrase, recovery code, the computer's own secret."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pace import Act, act
from counsellor_app.vault import (
    backup,
    calibration,
    care_store,
    device_secret,
    keys,
    passphrase,
    recovery_code,
    rotation,
)
from counsellor_app.vault.care_store import Care
from counsellor_app.vault.keys import KdfProfile, Purpose, SlotKind, wipe

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.vault.rotation import Credentials
    from counsellor_app.vault.vault import OpenVault


def strong(typed: bytearray) -> bytearray:
    """A new passphrase, normalised.

    Raises:
        ExpectedError: WEAK_PASSPHRASE.
    """
    words = passphrase.normalised(typed)
    if not passphrase.judge_passphrase(words.decode()).is_enough:
        wipe(words)
        raise ExpectedError(ErrorCode.WEAK_PASSPHRASE)
    return words


@act(Act.NEW_KEYS)
def change_passphrase(
    vault: OpenVault, old: bytearray | None, new: bytearray, today: date, kdf: KdfProfile | None
) -> None:
    """Give the vault a new passphrase; without `kdf` this computer is measured first.

    A guess then costs no less than before. Only here can that cost rise: a new recovery code or
    device secret leaves the passphrase untyped, and nobody can stretch what is not typed.

    Raises:
        ExpectedError: WRONG_PASSPHRASE where the old one is not right, or is not given and the
            vault was not opened with the recovery code; WEAK_PASSPHRASE; as `rotation.rotate`.
    """
    if old is not None or vault.opened_by is SlotKind.PASSPHRASE:
        known = passphrase.normalised(old or b"")
        _require_opens(vault, SlotKind.PASSPHRASE, known, ErrorCode.WRONG_PASSPHRASE)
        wipe(known)
    words = strong(new)
    profile = kdf or calibration.raised(vault.header.slot(SlotKind.PASSPHRASE).kdf or keys.FLOOR)
    _rotate(vault, rotation.with_passphrase(rotation.current(vault), words, profile), today)
    vault.opened_by = SlotKind.PASSPHRASE
    wipe(words)


def require_passphrase(vault: OpenVault, typed: bytearray) -> None:
    """Prove that who asks for what cannot be undone knows the passphrase; it is wiped.

    Raises:
        ExpectedError: WRONG_PASSPHRASE.
    """
    known = passphrase.normalised(typed)
    try:
        _require_opens(vault, SlotKind.PASSPHRASE, known, ErrorCode.WRONG_PASSPHRASE)
    finally:
        wipe(known, typed)


def new_recovery_code(vault: OpenVault) -> str:
    """A code to write down; the old one is valid until this one is typed back."""
    code = recovery_code.new_recovery_code()
    vault.pending_recovery = recovery_code.read(code)
    return code


@act(Act.NEW_KEYS)
def confirm_recovery_code(vault: OpenVault, typed: str, today: date) -> None:
    """A new code takes effect once typed back; without a new one the known one is tested.

    Raises:
        ExpectedError: RECOVERY_CODE_MISTYPED with its `line`; as `rotation.rotate`.
    """
    if not vault.pending_recovery:
        try_recovery_code(vault, typed, today)
        return
    secret = recovery_code.read(typed)
    recovery_code.require_same(secret, vault.pending_recovery)
    _rotate(vault, rotation.with_recovery(rotation.current(vault), secret), today)
    wipe(vault.pending_recovery, secret)
    vault.pending_recovery = bytearray()
    note_code_tried(vault, today)


def try_recovery_code(vault: OpenVault, typed: str, today: date) -> None:
    """Prove that the code on paper opens the vault, whatever new one was shown meanwhile.

    Raises:
        ExpectedError: RECOVERY_CODE_MISTYPED with its `line`; as `rotation.confirm_recovery`.
    """
    secret = recovery_code.read(typed)
    _require_opens(vault, SlotKind.RECOVERY, secret, ErrorCode.RECOVERY_CODE_MISTYPED)
    wipe(secret)
    if not vault.header.is_recovery_confirmed:
        rotation.confirm_recovery(vault)
    note_code_tried(vault, today)


def note_code_tried(vault: OpenVault, today: date) -> None:
    """Keep the day on which the recovery code was typed in full and fitted."""
    # Whoever typed it has it: no full disk or damaged page makes that untrue.
    with contextlib.suppress(ExpectedError):
        care_store.keep(vault.connection, Care.CODE_TRIED, today, instead_of=Care.CODE_LATER)


@act(Act.NEW_KEYS)
def turn_device_secret_on(vault: OpenVault, today: date) -> None:
    """Let the passphrase open the vault on this computer only; the recovery code opens it anywhere.

    Raises:
        ExpectedError: RECOVERY_CODE_MISTYPED while no code was typed back: it would be the only
            way in elsewhere; DeviceSecretError; as `rotation.rotate`.
    """
    if vault.header.needs_device and vault.device_secret:
        return  # writing a second secret over the first would risk both
    if not vault.header.is_recovery_confirmed:
        raise ExpectedError(ErrorCode.RECOVERY_CODE_MISTYPED, line=0)
    secret = device_secret.keep_new(vault.vault_id)
    _rotate(vault, rotation.with_device(rotation.current(vault), secret), today)


@act(Act.NEW_KEYS)
def turn_device_secret_off(vault: OpenVault, today: date) -> None:
    """Let the passphrase alone open the vault again.

    Raises:
        ExpectedError: as `rotation.rotate`.
    """
    if not vault.header.needs_device:
        return
    _rotate(vault, rotation.with_device(rotation.current(vault), bytearray()), today)
    with contextlib.suppress(ExpectedError):  # one left behind opens nothing
        device_secret.forget(vault.vault_id)


def _require_opens(
    vault: OpenVault, kind: SlotKind, typed: bytearray, otherwise: ErrorCode
) -> None:
    slot = vault.header.slot(kind)
    secret = keys.slot_secret(slot, typed)
    try:
        wipe(keys.unwrap(slot, secret, vault.header.binding, vault.device_secret))
    except ExpectedError as error:
        raise ExpectedError(otherwise, **_no_line(otherwise)) from error
    finally:
        wipe(secret)


def _no_line(code: ErrorCode) -> dict[str, int]:
    return {"line": 0} if code is ErrorCode.RECOVERY_CODE_MISTYPED else {}


def _rotate(vault: OpenVault, after: Credentials, today: date) -> None:
    """Rotate, then bring the backups along: the passphrase that was replaced opens nothing here."""
    old_data_key = rotation.rotate(vault, after, today)
    old_key = keys.subkey(old_data_key, vault.vault_id, Purpose.DATABASE)
    seal = backup.seal_of(vault)
    # The change itself is done. What a full disk left behind goes with the next backup.
    with contextlib.suppress(ExpectedError):
        backup.reseal(vault.folder, old_key, seal)
    wipe(old_data_key, old_key)
