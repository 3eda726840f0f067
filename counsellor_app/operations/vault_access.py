"""Making, opening, locking and keeping a vault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.desk import Clock, Desk
from counsellor_app.vault import opening, passphrase, recovery_code
from counsellor_app.vault.keys import STANDARD, KdfProfile, SlotKind, wipe

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.vault.integrity import Finding
    from counsellor_app.vault.passphrase import Strength


@dataclass(frozen=True, slots=True)
class Created:
    """A new vault, open, with the recovery code that is shown once and typed back."""

    desk: Desk
    recovery_code: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open vault and what its checks found."""

    desk: Desk
    findings: tuple[Finding, ...] = ()


def suggest_passphrase() -> str:
    """Six Dutch words drawn at random."""
    return passphrase.suggest_passphrase()


def judge_passphrase(typed: str) -> Strength:
    """How many guesses a passphrase withstands."""
    return passphrase.judge_passphrase(typed)


def create_vault(
    folder: Path,
    typed: bytearray,
    *,
    codebook: Codebook,
    clock: Clock,
    kdf: KdfProfile = STANDARD,
) -> Created:
    """Make a vault and open it.

    Raises:
        ExpectedError: WEAK_PASSPHRASE, VAULT_EXISTS, FOLDER_READ_ONLY, DISK_FULL, VAULT_IN_USE,
            TOO_LITTLE_MEMORY.
    """
    words = passphrase.normalised(typed)
    if not judge_passphrase(words.decode()).is_enough:
        raise ExpectedError(ErrorCode.WEAK_PASSPHRASE)
    code = recovery_code.new_recovery_code()
    chosen = opening.NewSecrets(words, recovery_code.read(code), kdf)
    vault = opening.create(folder, chosen, clock().date())
    wipe(words)
    return Created(Desk(vault, codebook, clock), code)


def unlock(folder: Path, typed: bytearray, *, codebook: Codebook, clock: Clock) -> Unlocked:
    """Open a vault with its passphrase; each wrong one takes the same time and gets the same words.

    Raises:
        ExpectedError: WRONG_PASSPHRASE, and what else `opening.open_vault` raises.
    """
    words = passphrase.normalised(typed)
    try:
        vault = opening.open_vault(folder, SlotKind.PASSPHRASE, words, _no_device)
    finally:
        wipe(words)
    return Unlocked(Desk(vault, codebook, clock), vault.findings)


def _no_device(_: str) -> bytearray:
    raise ExpectedError(ErrorCode.DEVICE_SECRET_MISSING)


def lock(desk: Desk) -> None:
    """Close the vault; harmless when closed already."""
    desk.vault.close()
