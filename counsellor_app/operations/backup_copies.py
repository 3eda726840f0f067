"""A backup copied to a place of the counsellor's own, such as a stick: with a line, as all else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.operations import backups, leaving
from counsellor_app.pace import Act, act
from counsellor_app.vault import backup, place

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.operations.desk import Desk


@dataclass(frozen=True, slots=True)
class Placed:
    """A copy of a backup in a folder of the counsellor's choice; on the vault's own disk or not."""

    path: Path
    is_same_disk: bool


@act(Act.COPYING_BACKUP)
def copy_newest_to(desk: Desk, folder: Path) -> Placed:
    """Make a backup if one is due, and copy the newest into a folder under its own name.

    Raises:
        ExpectedError: as `backups.back_up` and `copy_backup`.
    """
    backups.back_up_if_due(desk)
    newest = next(iter(backup.list_backups(desk.vault.folder)), None)
    if newest is None:
        raise ExpectedError(ErrorCode.NO_SUCH_RECORD)
    path = folder / newest.name
    copy_backup(desk, newest.name, path)
    return Placed(path, place.is_same_disk(folder, desk.vault.folder))


@act(Act.COPYING_BACKUP)
def copy_backup(desk: Desk, name: str, path: Path, *, may_replace: bool = False) -> LedgerLine:
    """Copy a backup after opening it as restoring would; it stays locked, and stays in the vault.

    The copy keeps what is erased here later, and opens with the passphrase of its day.

    Raises:
        ExpectedError: NO_SUCH_RECORD for a backup that is gone; BACKUP_DAMAGED, BACKUP_FOREIGN;
            FILE_UNREADABLE; what `leaving.release` refuses.
    """
    folder = desk.vault.folder
    entry = next((each for each in backup.list_backups(folder) if each.name == name), None)
    if entry is None:
        raise ExpectedError(ErrorCode.NO_SUCH_RECORD)
    backup.prove(folder, name, backup.seal_of(desk.vault).raw_key)
    try:
        data = (folder / backup.FOLDER / name).read_bytes()
    except OSError as error:
        raise ExpectedError(ErrorCode.FILE_UNREADABLE) from error
    made = outgoing.locked_backup(data, made_on=entry.made_at.date())
    return leaving.release(desk, made, path, may_replace=may_replace)
