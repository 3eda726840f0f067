"""A backup that lies elsewhere: what it says of itself, and restoring it as one of our own."""

from __future__ import annotations

import contextlib
import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from counsellor_app.pace import Act, act
from counsellor_app.vault import atomic_file, backup, backup_file, restore
from counsellor_app.vault.backup_file import BackupEntry
from counsellor_app.vault.folder_lock import LOCK
from counsellor_app.vault.header import from_bytes
from counsellor_app.vault.keys import wipe

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.vault.keys import SlotKind


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
def restore_from(
    folder: Path, source: Path, secret: tuple[SlotKind, bytearray], restored_at: datetime
) -> None:
    """Copy a backup among the vault's own, and restore it; the secret is wiped.

    Raises:
        ExpectedError: as `look_at` and `restore.unlock_and_restore`; DISK_FULL, FOLDER_READ_ONLY.
            Nothing is left of the copy then, nor of a folder that was made for it.
    """
    try:
        name = _bring_in(folder, source)
    except BaseException:
        _tidy_away(folder)
        wipe(secret[1])
        raise
    try:
        restore.unlock_and_restore(folder, name, secret, restored_at)
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
        if [path.name for path in folder.iterdir()] == [LOCK]:  # else it may be held, by a vault
            (folder / LOCK).unlink()
        folder.rmdir()
