"""A backup leaves for a place of the counsellor's own: sealed, whole, and with a line."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, reporting
from counsellor_app.operations.backup_copies import Placed, copy_backup, copy_newest_to
from counsellor_app.vault import place
from tests.builders import a_case

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

CANARY = "Kanariegeel"


@pytest.fixture
def name(desk: Desk) -> str:
    """A backup of a vault with a case in it."""
    a_case(desk, f"{CANARY} belde")
    return backups.back_up(desk).name


def test_the_copy_is_the_backup_and_has_a_line(desk: Desk, name: str, tmp_path: Path) -> None:
    """Byte for byte; the line says of which day and how large, and neither holds a word."""
    target = tmp_path / "stick.zip"
    line = copy_backup(desk, name, target)
    data = target.read_bytes()
    assert data == (desk.vault.folder / "backups" / name).read_bytes()
    assert line.kind is ReleaseKind.BACKUP
    assert line.sha256 == hashlib.sha256(data).hexdigest()
    assert json.loads(line.content) == {"made_on": "2026-03-12", "bytes": len(data)}
    assert CANARY.encode() not in data
    assert [entry.line for entry in reporting.list_ledger(desk).entries] == [line]


def test_a_second_copy_asks_nothing(desk: Desk, name: str, tmp_path: Path) -> None:
    """There are no figures in it to subtract."""
    for stick in ("a.zip", "b.zip"):
        copy_backup(desk, name, tmp_path / stick)
    assert len(reporting.list_ledger(desk).entries) == 2


def test_a_damaged_backup_does_not_leave(desk: Desk, name: str, tmp_path: Path) -> None:
    """A copy that would not open is worth nothing: it is opened first."""
    path = desk.vault.folder / "backups" / name
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(ExpectedError) as caught:
        copy_backup(desk, name, tmp_path / "stick.zip")
    assert caught.value.code is ErrorCode.BACKUP_DAMAGED
    assert not (tmp_path / "stick.zip").exists()


@pytest.mark.parametrize("other", ["../header.json", "backup-weg.zip", ""])
def test_nothing_but_a_backup_is_copied(desk: Desk, name: str, tmp_path: Path, other: str) -> None:
    """A name is looked up among the backups, never used as a path."""
    with pytest.raises(ExpectedError) as caught:
        copy_backup(desk, other, tmp_path / "stick.zip")
    assert caught.value.code is ErrorCode.NO_SUCH_RECORD
    assert not (tmp_path / "stick.zip").exists()


def test_the_newest_goes_to_a_folder_under_its_own_name(
    desk: Desk, clock: SetClock, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One is made first if anything changed since; whether the disk is another is told along."""
    stick = tmp_path / "stick"
    stick.mkdir()
    assert copy_newest_to(desk, stick) == Placed(stick / name, is_same_disk=True)
    a_case(desk, "later")
    clock.pass_time(hours=1)
    looked: list[Path] = []
    monkeypatch.setattr(place, "is_same_disk", lambda *folders: looked.extend(folders) or False)
    newer = copy_newest_to(desk, stick)
    assert newer.path.name > name
    assert (newer.is_same_disk, looked) == (False, [stick, desk.vault.folder])
    made = desk.vault.folder / "backups" / newer.path.name
    assert newer.path.read_bytes() == made.read_bytes()


def test_without_any_backup_there_is_none_to_copy(
    desk: Desk, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A vault that may only be read, and whose backups are gone."""
    (desk.vault.folder / "backups" / name).unlink()
    monkeypatch.setattr(desk.vault.connection, "is_read_only", True)
    with pytest.raises(ExpectedError) as caught:
        copy_newest_to(desk, tmp_path)
    assert caught.value.code is ErrorCode.NO_SUCH_RECORD


def test_a_backup_that_cannot_be_read_twice_does_not_leave(
    desk: Desk, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was proved, and then the disk failed: no file, and no line that says there is one."""

    def fail(_path: Path) -> bytes:
        raise OSError("the disk fails")

    monkeypatch.setattr(type(tmp_path), "read_bytes", fail)
    with pytest.raises(ExpectedError) as caught:
        copy_backup(desk, name, tmp_path / "stick.zip")
    assert caught.value.code is ErrorCode.FILE_UNREADABLE
    assert not (tmp_path / "stick.zip").exists()
    assert reporting.list_ledger(desk).entries == ()
