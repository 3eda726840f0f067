"""Reading a vault whole to say what is sound and what is not; nothing in it is changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import (
    backup,
    header_files,
    integrity,
    last_seen,
    passphrase,
    place,
    recovery_code,
    schema,
)
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.folder_lock import FolderLock
from counsellor_app.vault.integrity import Finding
from counsellor_app.vault.keys import SlotKind, wipe
from counsellor_app.vault.opening import fit

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.vault.opening import DeviceSecretOf, Fitted


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found. `header_faults` has a code for each copy of the header that is no use.

    `is_header_alone`: the twin is missing or says something else.
    """

    findings: tuple[Finding, ...]
    header_faults: tuple[ErrorCode, ...]
    is_header_alone: bool
    strange_files: int
    backups: int
    backups_damaged: int

    @property
    def is_sound(self) -> bool:
        """Nothing is damaged and nothing is missing."""
        amiss = set(self.findings) - {Finding.NEWER_VERSION}
        return not (amiss or self.header_faults or self.is_header_alone or self.backups_damaged)


def inspect(folder: Path, typed: bytearray, device_secret_of: DeviceSecretOf) -> CheckReport:
    """Check headers, database and every backup the vault's key opens.

    What spells a recovery code is one: a passphrase never passes the checks of its four lines.

    Raises:
        ExpectedError: where it cannot be opened at all: as `opening.open_vault`.
    """
    header_files.candidates(folder)
    kind, secret = _secret(typed)
    try:
        folder_lock = FolderLock(folder)
        try:
            fitted = fit(header_files.candidates(folder), kind, secret, device_secret_of)
            return _report(folder, fitted)
        finally:
            folder_lock.release()
    finally:
        wipe(secret)


def _report(folder: Path, fitted: Fitted) -> CheckReport:
    key = fitted.database_key()
    names = _current_backups(folder, fitted)
    try:
        return CheckReport(
            findings=_findings(folder, fitted, key),
            header_faults=header_files.read_copies(folder).faults,
            is_header_alone=header_files.differing(folder, fitted.header) > 0,
            strange_files=place.strange_files(folder),
            backups=len(names),
            backups_damaged=sum(_is_damaged(folder, name, key) for name in names),
        )
    finally:
        wipe(key, fitted.data_key, fitted.device_secret)


def _secret(typed: bytearray) -> tuple[SlotKind, bytearray]:
    try:
        return SlotKind.RECOVERY, recovery_code.read(typed.decode(errors="replace"))
    except ExpectedError:
        return SlotKind.PASSPHRASE, passphrase.normalised(typed)


def _findings(folder: Path, fitted: Fitted, key: bytearray) -> tuple[Finding, ...]:
    path = folder / fitted.header.database
    findings = integrity.check(path, key)
    if findings:
        return findings
    connection = open_database(path, key, must_exist=True)
    try:
        if schema.is_newer(connection):
            return (Finding.NEWER_VERSION,)
        is_older = last_seen.is_older_copy(connection, fitted.header.vault_id)
    finally:
        connection.close()
    return (Finding.OLDER_COPY,) if is_older else ()


def _current_backups(folder: Path, fitted: Fitted) -> tuple[str, ...]:
    """Those of this generation of keys; others open with another passphrase or not at all."""
    return tuple(
        entry.name
        for entry in backup.list_backups(folder)
        if entry.generation == fitted.header.generation
    )


def _is_damaged(folder: Path, name: str, key: bytearray) -> bool:
    try:
        backup.prove(folder, name, key)
    except ExpectedError as error:
        if error.code in {ErrorCode.BACKUP_DAMAGED, ErrorCode.BACKUP_FOREIGN}:
            return True
        if error.code is not ErrorCode.VAULT_TOO_NEW:  # whole, as far as this version can tell
            raise
    return False
