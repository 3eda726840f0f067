"""Putting a backup back: proved before anything is moved, one step that counts, a mark left."""

from __future__ import annotations

import contextlib
import shutil
from datetime import UTC
from typing import TYPE_CHECKING

from counsellor_app import pace
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pace import Act, act
from counsellor_app.vault import (
    atomic_file,
    backup,
    backup_file,
    database_files,
    device_secret,
    fingerprint,
    header_files,
    last_seen,
)
from counsellor_app.vault.backup import Seal
from counsellor_app.vault.database import open_checked, open_unchecked
from counsellor_app.vault.database_files import journal_of
from counsellor_app.vault.folder_lock import FolderLock
from counsellor_app.vault.header import from_bytes, to_bytes
from counsellor_app.vault.integrity import Finding
from counsellor_app.vault.keys import wipe
from counsellor_app.vault.opening import fit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from counsellor_app.vault.connection import Connection
    from counsellor_app.vault.header import Header
    from counsellor_app.vault.keys import SlotKind

# Named like every half-written file, so that the next sound opening sweeps up what a crash left.
_STAGED = "restored.db.new"
_ASIDE = "replaced.db.new"

_Numbers = dict[str, int]


def restore(folder: Path, name: str, seal: Seal, restored_at: datetime) -> None:
    """Make a backup the vault again. The caller holds the folder's lock; no database is open.

    The vault as it stands is backed up first if these keys open it soundly, and stays beside the
    restored one until that has taken its place. A vault of a later version is never replaced: this
    version could not back it up.

    Raises:
        ExpectedError: BACKUP_DAMAGED, BACKUP_FOREIGN, VAULT_TOO_NEW (backup or vault), DISK_FULL
            and what else the disk does; the vault is as it was then.
    """
    _require_no_later_vault(header_files.read_copies(folder).faults)
    header = from_bytes(seal.header)
    entry = backup_file.entry_of(folder / backup.FOLDER / name)
    if entry is None:
        raise ExpectedError(ErrorCode.BACKUP_FOREIGN)
    staged = folder / _STAGED
    try:
        with backup.opened(folder, name, seal.raw_key) as connection:
            database_files.remove(staged)
            connection.copy_to(staged, seal.raw_key)
        present = _keep_present_state(folder, header, seal, restored_at)
        numbers = present or _numbers_of_newest(folder, seal)
        pace.step()  # the last safe place, and stopping before may have cut short what came before
        _leave_mark(staged, seal, numbers, (restored_at, entry.made_at))
        _take_place(folder, header, staged)
    except OSError as error:
        raise atomic_file.disk_error(error) from error
    finally:
        database_files.remove(staged)


@act(Act.RESTORING)
def unlock_and_restore(
    folder: Path, name: str, secret: tuple[SlotKind, bytearray], restored_at: datetime
) -> None:
    """Restore a backup with what opened the vault when it was made; the secret is wiped.

    Raises:
        ExpectedError: what `opening.fit`, `FolderLock` and `restore` raise.
    """
    kind, typed = secret
    folder_lock = FolderLock(folder)
    try:
        header = from_bytes(backup_file.read_header(folder / backup.FOLDER / name))
        fitted = fit((header,), kind, typed, device_secret.fetch)
        key = fitted.database_key()
        try:
            restore(folder, name, Seal(to_bytes(header), header.generation, key), restored_at)
        finally:
            wipe(key, fitted.data_key, fitted.device_secret)
        last_seen.forget(header.vault_id)  # it stands before what was seen, on purpose
    finally:
        wipe(typed)
        folder_lock.release()


def _require_no_later_vault(found: Iterable[ErrorCode | Finding]) -> None:
    if not {ErrorCode.VAULT_TOO_NEW, Finding.NEWER_VERSION}.isdisjoint(found):
        raise ExpectedError(ErrorCode.VAULT_TOO_NEW)


def _keep_present_state(
    folder: Path, header: Header, seal: Seal, restored_at: datetime
) -> _Numbers:
    """Back up what is about to be replaced; the last numbers it gave out."""
    if not (folder / header.database).is_file():
        return {}
    try:
        present = open_checked(folder / header.database, seal.raw_key)
    except ExpectedError as error:
        _require_no_later_vault((error.code,))
        return {}  # the usual reason for restoring
    try:
        _require_no_later_vault(present.findings)
        mark = fingerprint.kept_mark(present.connection)
        if not present.findings and backup.is_due(folder, mark, seal.generation):
            backup.make(folder, seal, present.connection, restored_at)
        return _numbers(present.connection)
    finally:
        present.connection.close()


def _numbers_of_newest(folder: Path, seal: Seal) -> _Numbers:
    """The last numbers the newest usable backup knows, where the vault itself cannot tell."""
    for entry in backup.list_backups(folder):
        with (
            contextlib.suppress(ExpectedError),  # damaged, or of other keys: the next one may tell
            backup.opened(folder, entry.name, seal.raw_key) as connection,
        ):
            return _numbers(connection)
    return {}


def _leave_mark(
    staged: Path, seal: Seal, numbers: _Numbers, moments: tuple[datetime, datetime]
) -> None:
    connection = open_unchecked(staged, seal.raw_key)
    restored_at, made_at = (moment.astimezone(UTC).isoformat() for moment in moments)
    try:
        with connection.transaction():
            connection.run(_RESTORED, restored_at=restored_at, made_at=made_at)
            _never_give_out_again(connection, numbers)
    finally:
        connection.close()


def _never_give_out_again(connection: Connection, numbers: _Numbers) -> None:
    """Other backups hold later cases: a number given out twice would erase the wrong one there."""
    own = _numbers(connection)
    for table, last in numbers.items():
        if table not in own:
            connection.run(_START_AT, table=table, last=last)
        elif own[table] < last:
            connection.run(_GO_ON_AT, table=table, last=last)


def _numbers(connection: Connection) -> _Numbers:
    found = connection.rows("SELECT name, seq FROM sqlite_sequence")
    return {row.text("name"): row.number("seq") for row in found}


def _take_place(folder: Path, header: Header, staged: Path) -> None:
    """Readers take the highest generation whose database exists: each step leaves one vault."""
    present = next(iter(header_files.read_copies(folder).readable), None)
    aside, target = folder / _ASIDE, folder / header.database
    _keep_beside(target, aside)
    atomic_file.replace(staged, target)
    if present is None or present.generation != header.generation:
        atomic_file.write_whole(folder / header_files.TWIN, to_bytes(header))
        if present is not None:
            _move_beside(folder / present.database, aside)
        header_files.mend(folder, header)
    database_files.remove(aside)


def _keep_beside(database: Path, aside: Path) -> None:
    database_files.remove(aside)
    # An unfinished journal would otherwise be played back into the restored database.
    _move(journal_of(database), journal_of(aside))
    if database.is_file():
        try:
            aside.hardlink_to(database)
        except OSError:  # a file system without hard links
            shutil.copyfile(database, aside)


def _move_beside(database: Path, aside: Path) -> None:
    _move(journal_of(database), journal_of(aside))
    _move(database, aside)


def _move(source: Path, target: Path) -> None:
    if source.is_file():
        atomic_file.replace(source, target)


_RESTORED = "INSERT INTO restored (restored_at, backup_made_at) VALUES (:restored_at, :made_at)"
_START_AT = "INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :last)"
_GO_ON_AT = "UPDATE sqlite_sequence SET seq = :last WHERE name = :table"
