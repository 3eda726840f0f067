"""A backup tried in full: what restoring would need of it is there, or it is not called sound."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import backup, backup_file
from counsellor_app.vault.drill import drill
from tests.new_vault import new_vault, write_note

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.vault.vault import OpenVault

NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[OpenVault]:
    """An open vault with a note."""
    opened = new_vault(tmp_path / "vault")
    write_note(opened, "een woord")
    yield opened
    opened.close()


def _made(vault: OpenVault) -> str:
    return backup.make(vault.folder, backup.seal_of(vault), vault.connection, NOW).name


def _refused(vault: OpenVault, name: str) -> ErrorCode:
    with pytest.raises(ExpectedError) as raised:
        drill(vault, name)
    return raised.value.code


def _with_header(vault: OpenVault, name: str, header: bytes) -> None:
    """Put another header around the database of a backup."""
    path = vault.folder / backup.FOLDER / name
    inside = vault.folder / "taken-out.db"
    backup_file.unpack(path, inside)
    backup_file.pack(path, header, inside)
    inside.unlink()


def test_a_sound_backup_passes_and_nothing_is_left_or_changed(vault: OpenVault) -> None:
    """The drill writes nothing that stays."""
    name = _made(vault)
    before = {path: path.read_bytes() for path in vault.folder.rglob("*.zip")}
    names = {path.name for path in vault.folder.rglob("*")}
    drill(vault, name)
    assert {path: path.read_bytes() for path in vault.folder.rglob("*.zip")} == before
    assert {path.name for path in vault.folder.rglob("*")} == names


def test_a_backup_behind_another_lock_is_not_sound(vault: OpenVault, tmp_path: Path) -> None:
    """Its rows are whole, but no passphrase of this vault would open its header."""
    name = _made(vault)
    other = new_vault(tmp_path / "other")
    _with_header(vault, name, backup.seal_of(other).header)
    other.close()
    backup.prove(vault.folder, name, backup.seal_of(vault).raw_key)
    assert _refused(vault, name) is ErrorCode.BACKUP_DAMAGED


def test_a_header_altered_or_no_header_is_not_sound(vault: OpenVault) -> None:
    """One byte of the header's MAC, or noise in its place."""
    own = backup.seal_of(vault).header
    place = own.index(b'"mac":"') + 7
    flipped = own[:place] + (b"0" if own[place : place + 1] != b"0" else b"1") + own[place + 1 :]
    for held in (flipped, b"noise"):
        name = _made(vault)
        _with_header(vault, name, held)
        assert _refused(vault, name) is ErrorCode.BACKUP_DAMAGED


@pytest.mark.parametrize("name", ["nothing.zip", "../header.json", "backup-x.zip"])
def test_what_is_no_backup_of_ours_is_foreign(vault: OpenVault, name: str) -> None:
    """Nothing outside the folder of backups is ever opened as one."""
    assert _refused(vault, name) is ErrorCode.BACKUP_FOREIGN


def test_what_is_no_damage_is_told_as_it_is(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup on a disk that fails is not called unsound: it may open tomorrow."""
    name = _made(vault)

    def fail(_path: object) -> bytes:
        raise ExpectedError(ErrorCode.FILE_UNREADABLE)

    monkeypatch.setattr(backup_file, "read_header", fail)
    assert _refused(vault, name) is ErrorCode.FILE_UNREADABLE
