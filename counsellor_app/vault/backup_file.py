"""One backup as a file: a header and a database copy in an uncompressed zip, read strictly."""

from __future__ import annotations

import os
import re
import shutil
import struct
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import atomic_file
from counsellor_app.vault.header import MAX_BYTES as MAX_HEADER_BYTES

if TYPE_CHECKING:
    from pathlib import Path

HEADER_MEMBER = "header.json"
DATABASE_MEMBER = "database.db"
_MEMBERS = [HEADER_MEMBER, DATABASE_MEMBER]

_NAME = re.compile(r"backup-(\d{8}T\d{6}Z)-g(\d{6})-c(\d{1,15})\.zip")
_TIME = "%Y%m%dT%H%M%SZ"

# The end record of a zip without a comment, and the most its list of two members may take.
_END = struct.Struct("<4s4H2LH")
_END_MAGIC = b"PK\x05\x06"
_MAX_LIST_BYTES = 1024
_ZIP_PROBLEMS = (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """A backup as its name tells it; nothing here was proved by opening it.

    `generation` is that of the keys it opens with, `commits` how far the vault had come.
    """

    name: str
    made_at: datetime
    generation: int
    commits: int
    size_bytes: int


def backup_name(made_at: datetime, generation: int, commits: int) -> str:
    """What a backup made at a moment is called."""
    return f"backup-{made_at.astimezone(UTC).strftime(_TIME)}-g{generation:06d}-c{commits}.zip"


def entry_of(path: Path) -> BackupEntry | None:
    """What the name of a file says, or None where it is not one of ours."""
    found = _NAME.fullmatch(path.name)
    if found is None or not path.is_file():
        return None
    try:
        made_at = datetime.strptime(found[1], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return BackupEntry(path.name, made_at, int(found[2]), int(found[3]), path.stat().st_size)


def pack(path: Path, header: bytes, database: Path) -> None:
    """Write a backup whole or not at all; on disk when this returns.

    Raises:
        ExpectedError: DISK_FULL, FOLDER_READ_ONLY, DISK_FAILED.
    """
    beside = path.with_name(path.name + ".new")
    flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(beside, flags, 0o600), "w+b") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
                archive.writestr(zipfile.ZipInfo(HEADER_MEMBER), header)
                _add(archive, database)
            file.flush()
            os.fsync(file.fileno())
        atomic_file.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise atomic_file.disk_error(error) from error


def _add(archive: zipfile.ZipFile, database: Path) -> None:
    member = zipfile.ZipInfo(DATABASE_MEMBER)  # no time of day, no owner
    member.file_size = database.stat().st_size
    with database.open("rb") as source, archive.open(member, "w") as target:
        shutil.copyfileobj(source, target, 1 << 20)


def read_header(path: Path) -> bytes:
    """The header inside a backup, at most as long as a header may be.

    Raises:
        ExpectedError: BACKUP_FOREIGN for what is not a backup of ours, BACKUP_DAMAGED,
            FILE_UNREADABLE.
    """
    try:
        with zipfile.ZipFile(_ours(path)) as archive:
            _require_members(archive)
            return archive.read(HEADER_MEMBER)
    except _ZIP_PROBLEMS as error:
        raise ExpectedError(ErrorCode.BACKUP_DAMAGED) from error
    except OSError as error:
        raise ExpectedError(ErrorCode.FILE_UNREADABLE) from error


def unpack(path: Path, database: Path) -> None:
    """Put the database copy of a backup at `database`, a place of our own choosing.

    Raises:
        ExpectedError: as `read_header`; DISK_FULL and what else the disk does.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with zipfile.ZipFile(_ours(path)) as archive:
            _require_members(archive)
            with (
                archive.open(DATABASE_MEMBER) as source,
                os.fdopen(os.open(database, flags, 0o600), "wb") as target,
            ):
                shutil.copyfileobj(source, target, 1 << 20)
                target.flush()
                os.fsync(target.fileno())
    except _ZIP_PROBLEMS as error:
        raise ExpectedError(ErrorCode.BACKUP_DAMAGED) from error
    except OSError as error:
        raise atomic_file.disk_error(error) from error


def _ours(path: Path) -> Path:
    """The path, if the end of the file is that of a zip with two members and no comment.

    Looked at first because the reader takes in the whole list of members, however long.
    """
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        if size < _END.size:
            raise ExpectedError(ErrorCode.BACKUP_FOREIGN)
        file.seek(size - _END.size)
        magic, _, _, here, members, list_bytes, _, comment = _END.unpack(file.read())
    is_ours = magic == _END_MAGIC and here == members == len(_MEMBERS) and comment == 0
    if not is_ours or list_bytes > _MAX_LIST_BYTES:
        raise ExpectedError(ErrorCode.BACKUP_FOREIGN)
    return path


def _require_members(archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    is_plain = all(
        each.compress_type == zipfile.ZIP_STORED and each.compress_size == each.file_size
        for each in members
    )
    is_ours = [each.filename for each in members] == _MEMBERS
    if not (is_ours and is_plain and members[0].file_size <= MAX_HEADER_BYTES):
        raise ExpectedError(ErrorCode.BACKUP_FOREIGN)
