"""From a backup's name and a typed secret to that backup in the vault's place."""

from __future__ import annotations

import contextlib
import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from counsellor_app.pace import Act, act
from counsellor_app.vault import (
    atomic_file,
    backup,
    backup_file,
    device_secret,
    last_seen,
    restore,
)
from counsellor_app.vault.backup import Seal
from counsellor_app.vault.backup_file import BackupEntry
from counsellor_app.vault.folder_lock import LOCK, FolderLock
from counsellor_app.vault.header import from_bytes, to_bytes
from counsellor_app.vault.keys import SlotKind, wipe
from counsellor_app.vault.opening import fit

if TYPE_CHECKING:
    from pathlib import Path


@act(Act.RESTORING)
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
        key = fitted.database_key()
        try:
            restore.restore(
                folder, name, Seal(to_bytes(header), header.generation, key), restored_at
            )
        finally:
            wipe(key, fitted.data_key, fitted.device_secret)
        last_seen.forget(header.vault_id)  # it stands before what was seen, on purpose
    finally:
        wipe(typed)
        folder_lock.release()


def look_at(source: Path) -> BackupEntry:
    """What a backup anywhere says of itself; one with another name is known by its header.

    Raises:
        ExpectedError: BACKUP_FOREIGN, BACKUP_DAMAGED, FILE_UNREADABLE.
    """
    header = from_bytes(backup_file.read_header(source))
    named = backup_file.entry_of(source)
    if named is not None and named.generation == header.generation:
        return named
    status = source.stat()
    made_at = datetime.fromtimestamp(status.st_mtime, UTC).replace(microsecond=0)
    return BackupEntry(source.name, made_at, header.generation, 0, status.st_size)


@act(Act.RESTORING)
def put_back_from(
    folder: Path, source: Path, secret: tuple[SlotKind, bytearray], restored_at: datetime
) -> None:
    """The same with a backup from elsewhere, which is copied among the vault's own first.

    Raises:
        ExpectedError: as `look_at` and `put_back`; DISK_FULL, FOLDER_READ_ONLY. Nothing is left of
            the copy then, nor of a folder that was made for it.
    """
    try:
        name = _bring_in(folder, source)
    except BaseException:
        _tidy_away(folder)
        wipe(secret[1])
        raise
    try:
        put_back(folder, name, secret, restored_at)
    except BaseException:
        with contextlib.suppress(OSError):
            (folder / backup.FOLDER / name).unlink(missing_ok=True)
        _tidy_away(folder)
        raise


def _bring_in(folder: Path, source: Path) -> str:
    """Copy a backup in under a name that is free; the name."""
    found = look_at(source)
    place = folder / backup.FOLDER
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        made_at = found.made_at
        while (place / _name(found, made_at)).exists():
            made_at += timedelta(seconds=1)
        target = place / _name(found, made_at)
        beside = target.with_name(target.name + ".new")
        shutil.copyfile(source, beside)
        beside.chmod(0o600)
        atomic_file.replace(beside, target)
    except OSError as error:
        raise atomic_file.disk_error(error) from error
    return target.name


def _name(found: BackupEntry, made_at: datetime) -> str:
    return backup_file.backup_name(made_at, found.generation, found.commits)


def _tidy_away(folder: Path) -> None:
    """Empty folders that were made for nothing; what holds anything stays."""
    place = folder / backup.FOLDER
    with contextlib.suppress(OSError):
        for path in place.glob("*.zip.new"):
            path.unlink()
        place.rmdir()
        (folder / LOCK).unlink(missing_ok=True)
        folder.rmdir()
