"""A new vault and ways into it, with a key derivation that takes a millisecond."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from counsellor_app.vault import opening, recovery_code
from counsellor_app.vault.keys import KdfProfile, SlotKind

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.vault.vault import OpenVault

QUICK = KdfProfile(memory_kib=64, passes=1, lanes=1)
WORDS = b"zes woorden die niemand raadt"
RECOVERY = bytes(range(20))
CODE = recovery_code.spell(RECOVERY)
TODAY = date(2026, 3, 12)


def new_vault(folder: Path) -> OpenVault:
    """A vault that WORDS and CODE open, open."""
    chosen = opening.NewSecrets(bytearray(WORDS), bytearray(RECOVERY), QUICK)
    return opening.create(folder, chosen, TODAY)


def closed_vault(folder: Path, note: str = "") -> Path:
    """The folder of a vault that was made, given a note and closed."""
    vault = new_vault(folder)
    if note:
        write_note(vault, note)
    vault.close()
    return folder


def opened(folder: Path, words: bytes = WORDS) -> OpenVault:
    """Open with a passphrase."""
    return opening.open_vault(folder, SlotKind.PASSPHRASE, bytearray(words), no_device)


def recovered(folder: Path, secret: bytes = RECOVERY) -> OpenVault:
    """Open with the recovery code's bytes."""
    return opening.open_vault(folder, SlotKind.RECOVERY, bytearray(secret), no_device)


def no_device(vault_id: str) -> bytearray:
    """A computer that was never told a device secret is not asked for one."""
    raise AssertionError(vault_id)


def write_note(vault: OpenVault, note: str) -> None:
    """Keep words of no case in particular."""
    vault.connection.run(
        "INSERT INTO words (owner, owner_id, field, body, changed_at, versioned_at)"
        " VALUES ('pool_record', (SELECT count(*) FROM words), 'text', :body, '', '')",
        body=note,
    )


def notes(vault: OpenVault) -> list[str]:
    """All words kept, in the order they were."""
    found = vault.connection.rows("SELECT body FROM words ORDER BY words_id")
    return [row.text("body") for row in found]
