"""Copies that a sync program made of two versions: found, compared, moved out of the way.

None is deleted, and none is written to: what is looked into is a working copy.
"""

from __future__ import annotations

import contextlib
import re
import shutil
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import (
    atomic_file,
    backup,
    care_store,
    database_files,
    fingerprint,
    place,
)
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.database import open_checked
from counsellor_app.vault.header import to_bytes
from counsellor_app.vault.header_files import HEADER
from counsellor_app.vault.keys import Purpose, wipe

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from counsellor_app.vault.backup_file import BackupEntry
    from counsellor_app.vault.connection import Connection
    from counsellor_app.vault.vault import OpenVault

_DATABASE_COPY = re.compile(r"data-\d{6}.*\.db.*")
_HEADER_COPY = re.compile(r"header.*\.json.*")
# A half-written file by its name: the next opening sweeps up what is left.
_WORK = "compared.db.new"

# Beside what was written: the vault's own bookkeeping, and codes that stand in `cases` as well.
_BESIDE = frozenset({"vault_state", "restored", "vault_care", "case_code", "note_version"})
_CLOSED = frozenset({ErrorCode.DATABASE_DAMAGED, ErrorCode.VAULT_TOO_NEW})


class Verdict(StrEnum):
    """What a copy is to the vault it lies beside."""

    SAME = "same"
    NOTHING_MORE = "nothing_more"  # all of it is here too
    EARLIER = "earlier"  # what differs there was written before what differs here
    MORE = "more"  # it holds all that is here, and more
    BOTH = "both"  # each has something of its own
    CLOSED = "closed"  # damaged, or of other keys


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a vault has come; `changed_at` is None where nothing was ever written."""

    commits: int
    cases: int
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A copy beside the vault; `only_here` and `only_there` count what the other does not hold."""

    name: str
    verdict: Verdict
    here: Standing
    there: Standing | None = None
    only_here: int = 0
    only_there: int = 0


def find(folder: Path) -> tuple[str, ...]:
    """The names of databases that are copies of ours by their names."""
    return tuple(
        name
        for name in place.strange_names(folder)
        if _DATABASE_COPY.fullmatch(name) and (folder / name).is_file()
    )


def compare(vault: OpenVault, name: str) -> Comparison:
    """Look into a copy with the keys that opened the vault.

    Raises:
        ExpectedError: DATABASE_MISSING where there is no such copy; what the disk does. A copy that
            cannot be opened is no error but CLOSED.
    """
    here = _standing(vault.connection)
    try:
        with _opened(vault, name) as copy:
            there = _standing(copy)
            apart = fingerprint.rows_apart(vault.connection, copy, beside=_BESIDE)
    except ExpectedError as error:
        if error.code not in _CLOSED:
            raise
        return Comparison(name, Verdict.CLOSED, here)
    return Comparison(name, _verdict(here, there, *apart), here, there, *apart)


def keep_as_backup(vault: OpenVault, name: str, now: datetime) -> BackupEntry:
    """Put what a copy holds among the backups, from where it can be put back like any other.

    Raises:
        ExpectedError: DATABASE_DAMAGED where it cannot be opened; as `backup.make`.
    """
    with _opened(vault, name) as copy:
        return backup.make(vault.folder, backup.seal_of(vault), copy, now)


def set_aside(vault: OpenVault, name: str) -> str:
    """Move a copy into a new folder within the vault's, whose name is returned.

    Where the vault's own keys open it, that folder is a vault of its own, with a header.

    Raises:
        ExpectedError: DATABASE_MISSING where there is no such copy; FOLDER_READ_ONLY, DISK_FULL,
            DISK_FAILED.
    """
    if name not in find(vault.folder):
        raise ExpectedError(ErrorCode.DATABASE_MISSING)
    is_of_these_keys = (vault.folder / name).stat().st_size > 0 and _fits(vault, name)
    aside = _new_folder(vault.folder)
    target = aside / (vault.header.database if is_of_these_keys else name)
    if is_of_these_keys:
        atomic_file.write_whole(aside / HEADER, to_bytes(vault.header))
    moves = {vault.folder / name: target}
    if not _others(vault.folder, name):  # else the headers may belong to another copy
        moves |= {path: aside / path.name for path in _header_copies(vault.folder)}
    try:
        for source, goal in moves.items():
            atomic_file.replace(source, goal)
        atomic_file.sync_folder(vault.folder)
    except OSError as error:
        raise atomic_file.disk_error(error) from error
    return aside.name


def folders_aside(folder: Path) -> tuple[Path, ...]:
    """The folders in which copies were set aside."""
    return tuple(sorted(path for path in folder.glob("aside-*") if path.is_dir()))


def _others(folder: Path, name: str) -> tuple[str, ...]:
    """The copies beside the named one."""
    return tuple(other for other in find(folder) if other != name)


def _new_folder(folder: Path) -> Path:
    number = 1
    while (aside := folder / f"aside-{number}").exists():
        number += 1
    try:
        aside.mkdir(mode=0o700)
    except OSError as error:
        raise atomic_file.disk_error(error) from error
    return aside


def _fits(vault: OpenVault, name: str) -> bool:
    key = vault.key(Purpose.DATABASE)
    try:
        open_database(vault.folder / name, key, must_exist=True, is_read_only=True).close()
    except ExpectedError:
        return False
    finally:
        wipe(key)
    return True


@contextlib.contextmanager
def _opened(vault: OpenVault, name: str) -> Generator[Connection]:
    """A working copy of a copy, checked whole and open."""
    if name not in find(vault.folder):
        raise ExpectedError(ErrorCode.DATABASE_MISSING)
    work, key = vault.folder / _WORK, vault.key(Purpose.DATABASE)
    try:
        _copy_whole(vault.folder / name, work)
        found = open_checked(work, key)
        try:
            if found.findings:
                raise ExpectedError(ErrorCode.DATABASE_DAMAGED)
            yield found.connection
        finally:
            found.connection.close()
    finally:
        wipe(key)
        database_files.sweep_away(work)


def _header_copies(folder: Path) -> tuple[Path, ...]:
    names = place.strange_names(folder)
    return tuple(folder / name for name in names if _HEADER_COPY.fullmatch(name))


def _copy_whole(copy: Path, work: Path) -> None:
    database_files.sweep_away(work)
    try:
        if not copy.stat().st_size:  # it would open as a new database
            raise ExpectedError(ErrorCode.DATABASE_DAMAGED)
        shutil.copyfile(copy, work)
        work.chmod(0o600)
    except OSError as error:
        raise atomic_file.disk_error(error) from error


def _standing(connection: Connection) -> Standing:
    row = connection.row(_STANDING)
    newest = row.text_or_none("newest") if row else None
    return Standing(
        commits=fingerprint.kept_mark(connection).commits,
        cases=row.number("cases") if row else 0,
        changed_at=datetime.fromisoformat(newest) if newest else None,
    )


def _verdict(here: Standing, there: Standing, only_here: int, only_there: int) -> Verdict:
    if not only_there:
        return Verdict.NOTHING_MORE if only_here else Verdict.SAME
    if not only_here:
        return Verdict.MORE
    is_earlier = there.commits < here.commits and _moment(there) < _moment(here)
    return Verdict.EARLIER if is_earlier else Verdict.BOTH


def _moment(standing: Standing) -> str:
    return standing.changed_at.isoformat() if standing.changed_at else ""


_STANDING = f"""
SELECT (SELECT count(*) FROM cases) AS cases, max(changed_at) AS newest
FROM ({care_store.CHANGES})
"""  # noqa: S608  our own words
