"""A vault looked through without opening it: what is found is told, all else is raised."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import backup
from counsellor_app.vault.inspection import CheckReport, inspect
from counsellor_app.vault.integrity import Finding
from tests.new_vault import CODE, WORDS, new_vault, no_device, write_note

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault with a note and one backup."""
    vault = new_vault(tmp_path / "vault")
    write_note(vault, "een woord " * 2000)
    backup.make(vault.folder, backup.seal_of(vault), vault.connection, NOW)
    vault.close()
    return vault.folder


def looked_through(folder: Path, typed: bytes = WORDS) -> CheckReport:
    return inspect(folder, bytearray(typed), no_device)


@pytest.mark.parametrize("typed", [WORDS, CODE.encode()])
def test_a_sound_vault_is_sound_with_either_secret(folder: Path, typed: bytes) -> None:
    """And nothing in its folder is changed by looking."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    told = looked_through(folder, typed)
    assert told.is_sound
    assert (told.backups, told.backups_damaged, told.strange_files) == (1, 0, 0)
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert {path.name for path in before if before[path] != after.get(path)} <= {"lock"}


def test_a_damaged_database_is_found_and_its_backup_is_looked_at(folder: Path) -> None:
    """One page of noise: not sound, while the backup is whole and counted as such."""
    [database] = folder.glob("data-*.db")
    held = bytearray(database.read_bytes())
    held[8192:8400] = bytes(208)
    database.write_bytes(held)
    told = looked_through(folder)
    assert not told.is_sound
    assert Finding.PAGES_DAMAGED in told.findings
    assert (told.backups, told.backups_damaged) == (1, 0)


def test_a_damaged_backup_is_counted(folder: Path) -> None:
    """It opens nothing, and the vault is not called sound beside it."""
    [entry] = backup.list_backups(folder)
    (folder / backup.FOLDER / entry.name).write_bytes(b"PK")
    told = looked_through(folder)
    assert (told.backups, told.backups_damaged, told.is_sound) == (1, 1, False)


def test_a_full_disk_is_no_damaged_backup(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without room to unpack nothing can be said of it, and nothing is."""

    def full(*_: object) -> None:
        raise ExpectedError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(backup, "prove", full)
    with pytest.raises(ExpectedError) as caught:
        looked_through(folder)
    assert caught.value.code is ErrorCode.DISK_FULL
