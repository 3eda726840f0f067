"""Making backups of a vault, and putting one back in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.vault import backup, backup_elsewhere, passphrase, recovery_code
from counsellor_app.vault.fingerprint import kept_mark
from counsellor_app.vault.keys import SlotKind
from counsellor_app.vault.restore import unlock_and_restore

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Clock, Desk
    from counsellor_app.vault.backup_file import BackupEntry


def back_up(desk: Desk) -> BackupEntry:
    """Make a backup now, proved by reopening it; older ones are thinned.

    Raises:
        ExpectedError: BACKUP_DAMAGED, DISK_FULL and what else the disk does.
    """
    return backup.back_up(desk.vault, desk.now())


def back_up_if_due(desk: Desk) -> BackupEntry | None:
    """Make a backup if anything changed since the newest; for the half-hourly and closing ones.

    Raises:
        ExpectedError: as `back_up`.
    """
    vault = desk.vault
    mark = kept_mark(vault.connection)
    is_due = backup.is_due(vault.folder, mark, vault.header.generation)
    return back_up(desk) if is_due and not vault.connection.is_read_only else None


def list_backups(folder: Path) -> tuple[BackupEntry, ...]:
    """The backups of a vault, newest first."""
    return backup.list_backups(folder)


def restore(folder: Path, name: str, typed: bytearray, *, clock: Clock) -> None:
    """Put a backup in the vault's place, with the passphrase that was valid when it was made.

    The vault must be closed. Afterwards it opens with that same passphrase.

    Raises:
        ExpectedError: WRONG_PASSPHRASE, BACKUP_DAMAGED, BACKUP_FOREIGN, VAULT_IN_USE, DISK_FULL;
            nothing changed then.
    """
    words = passphrase.normalised(typed)
    unlock_and_restore(folder, name, (SlotKind.PASSPHRASE, words), clock())


def restore_with_recovery_code(folder: Path, name: str, typed: str, *, clock: Clock) -> None:
    """The same with the recovery code of that moment.

    Raises:
        ExpectedError: as `restore`; RECOVERY_CODE_MISTYPED, WRONG_RECOVERY_CODE.
    """
    unlock_and_restore(folder, name, (SlotKind.RECOVERY, recovery_code.read(typed)), clock())


def look_at_backup(path: Path) -> BackupEntry:
    """What a backup on any disk says of itself; no key is needed.

    Raises:
        ExpectedError: BACKUP_FOREIGN, BACKUP_DAMAGED, FILE_UNREADABLE.
    """
    return backup_elsewhere.look_at(path)


def restore_from(folder: Path, path: Path, typed: bytearray, *, clock: Clock) -> None:
    """As `restore`, of a backup that is on another disk, such as when moving to a new computer.

    Raises:
        ExpectedError: as `restore` and `look_at_backup`.
    """
    words = passphrase.normalised(typed)
    backup_elsewhere.restore_from(folder, path, (SlotKind.PASSPHRASE, words), clock())


def restore_from_with_recovery_code(folder: Path, path: Path, typed: str, *, clock: Clock) -> None:
    """The same with the recovery code.

    Raises:
        ExpectedError: as `restore_from`; RECOVERY_CODE_MISTYPED, WRONG_RECOVERY_CODE.
    """
    secret = (SlotKind.RECOVERY, recovery_code.read(typed))
    backup_elsewhere.restore_from(folder, path, secret, clock())
