"""From a backup's name and a typed secret to that backup in the vault's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.vault import backup, backup_file, device_secret, last_seen, restore
from counsellor_app.vault.backup import Seal
from counsellor_app.vault.folder_lock import FolderLock
from counsellor_app.vault.header import from_bytes, to_bytes
from counsellor_app.vault.keys import SlotKind, wipe
from counsellor_app.vault.opening import fit

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def put_back(
    folder: Path, name: str, secret: tuple[SlotKind, bytearray], restored_at: datetime
) -> None:
    """Restore a backup with what opened the vault when it was made; the secret is wiped.

    Raises:
        ExpectedError: what `opening.fit`, `FolderLock` and `restore.restore` raise.
    """
    kind, typed = secret
    folder_lock = FolderLock(folder)
    try:
        header = from_bytes(backup_file.read_header(folder / backup.FOLDER / name))
        fitted = fit((header,), kind, typed, device_secret.fetch)
        seal = Seal(to_bytes(header), header.generation, fitted.database_key())
        restore.restore(folder, name, seal, restored_at)
        last_seen.forget(header.vault_id)  # it stands before what was seen, on purpose
        wipe(fitted.data_key, fitted.device_secret)
    finally:
        wipe(typed)
        folder_lock.release()
