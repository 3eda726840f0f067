"""Backups from outside are read strictly: fixed members, no paths, no surprises of size."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import backup_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEADER = b'{"magic": "x"}'
CONTENT = b"pages" * 2000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A backup as we write it."""
    database = tmp_path / "data.db"
    database.write_bytes(CONTENT)
    path = tmp_path / "one.zip"
    backup_file.pack(path, HEADER, database)
    return path


def _refusal(path: Path) -> ErrorCode:
    with pytest.raises(ExpectedError) as read:
        backup_file.read_header(path)
    with pytest.raises(ExpectedError) as unpacked:
        backup_file.unpack(path, path.with_name("out.db"))
    assert not path.with_name("out.db").exists()
    assert read.value.code is unpacked.value.code
    return read.value.code


def _zip(path: Path, *members: tuple[str, bytes], compression: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members:
            archive.writestr(name, content)


def test_what_was_packed_comes_back(path: Path, tmp_path: Path) -> None:
    """Header and database come out as they went in."""
    backup_file.unpack(path, tmp_path / "out.db")
    assert backup_file.read_header(path) == HEADER
    assert (tmp_path / "out.db").read_bytes() == CONTENT


def test_a_backup_says_nothing_about_its_maker(path: Path) -> None:
    """No time of day, no owner, no comment; two backups of the same content are the same bytes."""
    with zipfile.ZipFile(path) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.comment == b""
    again = path.with_name("again.zip")
    backup_file.pack(again, HEADER, path.with_name("data.db"))
    assert again.read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    "members",
    [
        [("header.json", HEADER)],
        [("database.db", CONTENT), ("header.json", HEADER)],
        [("header.json", HEADER), ("../database.db", CONTENT)],
        [("header.json", HEADER), ("/etc/database.db", CONTENT)],
        [("header.json", HEADER), ("database.db", CONTENT), ("third", b"")],
        [("header.json", HEADER), ("header.json", HEADER)],
        [("header.json", b"x" * 16_385), ("database.db", CONTENT)],
        [],
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_other_members_are_foreign(path: Path, members: list[tuple[str, bytes]]) -> None:
    """Anything but our two members, in our order and of our size, is refused."""
    _zip(path, *members)
    assert _refusal(path) is ErrorCode.BACKUP_FOREIGN


def test_compressed_members_are_foreign(path: Path) -> None:
    """Nothing that could unpack to more than its own size is read."""
    members = ("header.json", HEADER), ("database.db", bytes(1_000_000))
    _zip(path, *members, compression=zipfile.ZIP_DEFLATED)
    assert _refusal(path) is ErrorCode.BACKUP_FOREIGN


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content[:0],
        lambda content: content[:10],
        lambda content: content[: len(content) // 2],
        lambda content: content + b"more",
        lambda content: b"\0" * len(content),
    ],
)
def test_broken_archives_are_refused(path: Path, spoil: Callable[[bytes], bytes]) -> None:
    """A file that is not a whole archive of ours is refused, never half unpacked."""
    path.write_bytes(spoil(path.read_bytes()))
    assert _refusal(path) is ErrorCode.BACKUP_FOREIGN


def test_a_flipped_byte_is_damage(path: Path, tmp_path: Path) -> None:
    """A wrong byte in the database copy is told as a damaged backup."""
    content = bytearray(path.read_bytes())
    content[content.index(b"pages") + 50] ^= 1
    path.write_bytes(content)
    with pytest.raises(ExpectedError) as refused:
        backup_file.unpack(path, tmp_path / "out.db")
    assert refused.value.code is ErrorCode.BACKUP_DAMAGED


def test_names_tell_when_and_how_far(tmp_path: Path) -> None:
    """A name is read back as it was made; other files in the folder are not ours."""
    made_at = datetime(2026, 3, 12, 14, 5, 1, tzinfo=UTC)
    path = tmp_path / backup_file.backup_name(made_at, 3, 1234)
    path.write_bytes(b"x")
    assert backup_file.entry_of(path) == backup_file.BackupEntry(path.name, made_at, 3, 1234, 1)
    for other in ("backup.zip", "backup-20261399T000000Z-g000001-c1.zip", path.name + ".new"):
        (tmp_path / other).write_bytes(b"x")
        assert backup_file.entry_of(tmp_path / other) is None


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    """Reading a backup that is not there, or writing where nothing can be, is the disk's doing."""
    with pytest.raises(ExpectedError) as unreadable:
        backup_file.read_header(tmp_path / "none.zip")
    with pytest.raises(ExpectedError) as unwritable:
        backup_file.pack(tmp_path / "none" / "one.zip", HEADER, tmp_path)
    assert unreadable.value.code is ErrorCode.FILE_UNREADABLE
    assert unwritable.value.code is ErrorCode.DISK_FAILED
