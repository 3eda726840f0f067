"""Trying a backup in full: all that restoring would need of it, and nothing put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import backup, backup_file
from counsellor_app.vault.header import from_bytes, is_authentic

if TYPE_CHECKING:
    from counsellor_app.vault.vault import OpenVault

_BAD_HEADER = frozenset({ErrorCode.HEADER_DAMAGED, ErrorCode.HEADER_EXTREME})


def drill(vault: OpenVault, name: str) -> None:
    """Open a backup as restoring would, read every row, compare them with its fingerprint.

    Beyond what is proved when it is made: its header opens with what opened the vault. It is not
    compared with the vault itself, which went on since, and in which cases may have been erased.

    Raises:
        ExpectedError: BACKUP_DAMAGED, BACKUP_FOREIGN, and what the disk does.
    """
    _require_own_header(vault, name)
    backup.prove(vault.folder, name, backup.seal_of(vault).raw_key)


def _require_own_header(vault: OpenVault, name: str) -> None:
    path = vault.folder / backup.FOLDER / name
    if backup_file.entry_of(path) is None:
        raise ExpectedError(ErrorCode.BACKUP_FOREIGN)
    try:
        held = from_bytes(backup_file.read_header(path))
    except ExpectedError as error:
        if error.code in _BAD_HEADER:
            raise ExpectedError(ErrorCode.BACKUP_DAMAGED) from error
        raise
    if held.slots != vault.header.slots or not is_authentic(held, vault.data_key):
        raise ExpectedError(ErrorCode.BACKUP_DAMAGED)
