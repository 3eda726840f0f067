"""A backup copied to a place of the counsellor's own, such as a stick: with a line, as all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.operations import leaving
from counsellor_app.vault import backup

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.operations.desk import Desk


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
