"""Encrypted backups in the vault's folder: made, proved by reopening, thinned, rewritten."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counsellor_app import pace
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pace import Act, act
from counsellor_app.vault import (
    atomic_file,
    backup_file,
    database_files,
    fingerprint,
    integrity,
    left_overs,
    thinning,
)
from counsellor_app.vault.database import open_unchecked
from counsellor_app.vault.header import to_bytes
from counsellor_app.vault.keys import Purpose

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from datetime import datetime
    from pathlib import Path

    from counsellor_app.vault.backup_file import BackupEntry
    from counsellor_app.vault.connection import Connection
    from counsellor_app.vault.fingerprint import Mark
    from counsellor_app.vault.vault import OpenVault

FOLDER = "backups"

_WORK = "work.db"
# A later version's backup is none of these: it is neither damaged nor ours to throw away.
_UNUSABLE = frozenset(
    {ErrorCode.DATABASE_DAMAGED, ErrorCode.BACKUP_DAMAGED, ErrorCode.BACKUP_FOREIGN}
)


@dataclass(frozen=True, slots=True)
class Seal:
    """What a backup is locked with: a header as written on disk and the database key behind it."""

    header: bytes
    generation: int
    raw_key: bytes | bytearray = field(repr=False)


@dataclass(frozen=True, slots=True)
class Touched:
    """What became of the backups: written anew, or dropped because they could not be."""

    rewritten: int = 0
    dropped: int = 0


def seal_of(vault: OpenVault) -> Seal:
    """What backups of an open vault are locked with now."""
    header = vault.header
    return Seal(to_bytes(header), header.generation, vault.key(Purpose.DATABASE))


def list_backups(folder: Path) -> tuple[BackupEntry, ...]:
    """The backups of a vault's folder, newest first; other files there are passed over."""
    place = folder / FOLDER
    if not place.is_dir():
        return ()
    found = (backup_file.entry_of(path) for path in place.iterdir())
    ours = [entry for entry in found if entry is not None]
    return tuple(sorted(ours, key=lambda entry: (entry.made_at, entry.commits), reverse=True))


def is_due(folder: Path, mark: Mark, generation: int) -> bool:
    """Whether anything changed since the newest backup."""
    newest = next(iter(list_backups(folder)), None)
    return newest is None or (newest.generation, newest.commits) != (generation, mark.commits)


def back_up(vault: OpenVault, made_at: datetime) -> BackupEntry:
    """Make a backup of an open vault; those that an earlier passphrase opens go.

    What deleting left within the pages is overwritten first, so that it does not live on in the
    backup. Where that has no room it stays due, and the backup is made all the same.

    Raises:
        ExpectedError: as `make`.
    """
    with contextlib.suppress(ExpectedError):
        left_overs.overwrite(vault.connection)
    entry = make(vault.folder, seal_of(vault), vault.connection, made_at)
    for left_behind in list_backups(vault.folder):
        if left_behind.generation < vault.header.generation:  # could not be taken along
            drop(vault.folder, left_behind.name)
    return entry


@act(Act.BACKUP)
def make(folder: Path, seal: Seal, connection: Connection, made_at: datetime) -> BackupEntry:
    """Back the open database up, prove the backup by reopening it, then thin the older ones.

    Raises:
        ExpectedError: BACKUP_DAMAGED where the copy does not hold what the vault holds; DISK_FULL
            and what else the disk does. The earlier backups are untouched then.
    """
    mark = fingerprint.kept_mark(connection)
    name = backup_file.backup_name(made_at, seal.generation, mark.commits)
    with _work_file(folder) as work:
        connection.copy_to(work, seal.raw_key)
        entry = _pack_and_prove(work, folder / FOLDER / name, seal, mark)
    thin(folder, made_at)
    return entry


def thin(folder: Path, now: datetime) -> int:
    """Drop the backups that the years make superfluous; how many."""
    entries = list_backups(folder)
    stays = thinning.kept((entry.made_at for entry in entries), now)
    superfluous = [entry for entry in entries if entry.made_at not in stays]
    for entry in superfluous:
        drop(folder, entry.name)
    return len(superfluous)


def drop(folder: Path, name: str) -> None:
    """Remove a backup; harmless when gone.

    Raises:
        ExpectedError: FOLDER_READ_ONLY, DISK_FAILED.
    """
    try:
        (folder / FOLDER / name).unlink(missing_ok=True)
        atomic_file.sync_folder(folder / FOLDER)
    except OSError as error:
        raise atomic_file.disk_error(error) from error


def prove(folder: Path, name: str, raw_key: bytes | bytearray) -> Mark:
    """Open a backup as restoring would and check all of it; where the vault stood then.

    Raises:
        ExpectedError: BACKUP_DAMAGED, BACKUP_FOREIGN, and what the disk does.
    """
    with opened(folder, name, raw_key) as connection:
        return fingerprint.kept_mark(connection)


@contextlib.contextmanager
def opened(folder: Path, name: str, raw_key: bytes | bytearray) -> Generator[Connection]:
    """A working copy of a backup's database, checked and open; gone afterwards.

    Raises:
        ExpectedError: as `prove`.
    """
    with _work_file(folder) as work:
        backup_file.unpack(folder / FOLDER / name, work)
        with _checked(work, raw_key) as connection:
            yield connection


def rewrite(folder: Path, seal: Seal, change: Callable[[Connection], bool]) -> Touched:
    """Apply a change to every backup, as erasing a case must.

    `change` tells whether it changed anything; a backup it leaves alone stays as it is. One that
    cannot be opened is dropped, since nobody could say that it does not hold what must go, and so
    is one for whose new copy the disk has no room.

    Raises:
        ExpectedError: what the disk does; the backups before were rewritten then, the others not.
    """
    entries = pace.steps(list_backups(folder))
    outcomes = [_rewritten(folder, entry, seal, change) for entry in entries]
    return Touched(outcomes.count("rewritten"), outcomes.count("dropped"))


def reseal(folder: Path, old_key: bytes | bytearray, seal: Seal) -> Touched:
    """Put every backup under the keys of a new seal; drop those the old key does not open.

    After this nothing in the folder opens with the passphrase that was replaced.

    Raises:
        ExpectedError: what the disk does; each backup is whole under one key or the other.
    """
    entries = [each for each in list_backups(folder) if each.generation != seal.generation]
    outcomes = [_resealed(folder, entry, old_key, seal) for entry in pace.steps(entries)]
    return Touched(outcomes.count("rewritten"), outcomes.count("dropped"))


def _rewritten(
    folder: Path, entry: BackupEntry, seal: Seal, change: Callable[[Connection], bool]
) -> str:
    path = folder / FOLDER / entry.name
    try:
        with _work_file(folder) as work:
            backup_file.unpack(path, work)
            with _checked(work, seal.raw_key) as connection:
                if not change(connection):
                    return "left"
                left_overs.overwrite(connection)
                mark = fingerprint.kept_mark(connection)
            own = Seal(backup_file.read_header(path), entry.generation, seal.raw_key)
            _pack_and_prove(work, path, own, mark)
    except ExpectedError as error:
        return _dropped(folder, entry, error, _UNUSABLE | {ErrorCode.DISK_FULL})
    return "rewritten"


def _resealed(folder: Path, entry: BackupEntry, old_key: bytes | bytearray, seal: Seal) -> str:
    name = backup_file.backup_name(entry.made_at, seal.generation, entry.commits)
    try:
        with opened(folder, entry.name, old_key) as connection:
            mark = fingerprint.kept_mark(connection)
            with _work_file(folder, "resealed.db") as work:
                connection.copy_to(work, seal.raw_key)
                _pack_and_prove(work, folder / FOLDER / name, seal, mark)
    except ExpectedError as error:
        return _dropped(folder, entry, error, _UNUSABLE)
    drop(folder, entry.name)
    return "rewritten"


def _dropped(
    folder: Path, entry: BackupEntry, error: ExpectedError, excused: frozenset[ErrorCode]
) -> str:
    if error.code not in excused:
        raise error
    drop(folder, entry.name)
    return "dropped"


def _pack_and_prove(work: Path, target: Path, seal: Seal, mark: Mark) -> BackupEntry:
    """Write the backup beside its place, prove that file, then let it take its place."""
    unproved = target.with_name("unproved.zip")
    try:
        backup_file.pack(unproved, seal.header, work)
        work.unlink()
        backup_file.unpack(unproved, work)
        with _checked(work, seal.raw_key) as connection:
            if fingerprint.kept_mark(connection) != mark:
                raise ExpectedError(ErrorCode.BACKUP_DAMAGED)
        atomic_file.replace(unproved, target)
    except OSError as error:
        raise atomic_file.disk_error(error) from error
    finally:
        unproved.unlink(missing_ok=True)
    entry = backup_file.entry_of(target)
    if entry is None:
        raise ExpectedError(ErrorCode.BACKUP_DAMAGED)
    return entry


@contextlib.contextmanager
def _checked(work: Path, raw_key: bytes | bytearray) -> Generator[Connection]:
    try:
        findings = integrity.check(work, raw_key)
        connection = None if findings else open_unchecked(work, raw_key)
    except ExpectedError as error:
        if error.code is ErrorCode.DATABASE_DAMAGED:
            raise ExpectedError(ErrorCode.BACKUP_DAMAGED) from error
        raise
    if connection is None:
        raise ExpectedError(ErrorCode.BACKUP_DAMAGED)
    try:
        yield connection
    finally:
        connection.close()


@contextlib.contextmanager
def _work_file(folder: Path, name: str = _WORK) -> Generator[Path]:
    """A place for one working copy, empty before and after; encrypted like the vault itself."""
    work = folder / FOLDER / name
    try:
        work.parent.mkdir(mode=0o700, exist_ok=True)
        database_files.remove(work)
    except OSError as error:
        raise atomic_file.disk_error(error) from error
    try:
        yield work
    finally:
        database_files.sweep_away(work)
