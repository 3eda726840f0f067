"""A backup leaves for a place of the counsellor's own: sealed, whole, and with a line."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, reporting
from counsellor_app.operations.backup_copies import copy_backup
from tests.builders import a_case

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk

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
