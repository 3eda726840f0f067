"""A backup on a stick becomes a vault where there never was one, or nothing is left of it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups
from counsellor_app.vault import backup
from tests.new_vault import CODE, WORDS, new_vault, notes, opened, write_note
from tests.vault.power_cut_child import clock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOTE = "de sleutel ligt onder de mat"


@pytest.fixture
def stick(tmp_path: Path, at_home: Callable[[Path], None]) -> Path:
    """A backup with a name that somebody gave it."""
    at_home(tmp_path / "home")
    vault = new_vault(tmp_path / "old")
    write_note(vault, NOTE)
    entry = backup.make(vault.folder, backup.seal_of(vault), vault.connection, clock())
    vault.close()
    copy = tmp_path / "van mijn oude laptop.zip"
    shutil.copyfile(vault.folder / backup.FOLDER / entry.name, copy)
    return copy


@pytest.mark.parametrize("way", ["passphrase", "code"])
def test_it_opens_where_there_was_nothing(stick: Path, tmp_path: Path, way: str) -> None:
    """With either secret of its day; the copy stays among the backups of the new place."""
    folder = tmp_path / "a" / "new"
    if way == "code":
        backups.restore_from_with_recovery_code(folder, stick, CODE, clock=clock)
    else:
        backups.restore_from(folder, stick, bytearray(WORDS), clock=clock)
    vault = opened(folder)
    assert notes(vault) == [NOTE]
    assert not vault.findings
    vault.close()
    (kept,) = backups.list_backups(folder)
    assert (folder / backup.FOLDER / kept.name).read_bytes() == stick.read_bytes()


def test_a_wrong_passphrase_leaves_nothing(stick: Path, tmp_path: Path) -> None:
    """The next start finds an empty place, not a vault that is damaged."""
    folder = tmp_path / "new"
    with pytest.raises(ExpectedError) as caught:
        backups.restore_from(folder, stick, bytearray(b"heel andere woorden"), clock=clock)
    assert caught.value.code is ErrorCode.WRONG_PASSPHRASE
    assert not folder.exists()
    assert stick.exists()


def test_what_is_no_backup_is_refused_and_not_copied(tmp_path: Path) -> None:
    """Nothing of a file that is not ours comes in."""
    other = tmp_path / "vakantie.zip"
    other.write_bytes(b"PK" + bytes(500))
    with pytest.raises(ExpectedError) as caught:
        backups.restore_from(tmp_path / "new", other, bytearray(WORDS), clock=clock)
    assert caught.value.code is ErrorCode.BACKUP_FOREIGN
    assert not (tmp_path / "new").exists()


def test_a_vault_that_is_open_stays_locked(stick: Path, tmp_path: Path) -> None:
    """Its lock is not taken for one that refusing left, though no backup was made there yet."""
    folder = tmp_path / "busy"
    vault = new_vault(folder)
    for _ in range(2):
        with pytest.raises(ExpectedError) as caught:
            backups.restore_from(folder, stick, bytearray(WORDS), clock=clock)
        assert caught.value.code is ErrorCode.VAULT_IN_USE
    vault.close()


def test_a_vault_that_is_there_stays_beside(stick: Path, tmp_path: Path) -> None:
    """Put back over a vault in use: what was there since is a backup, as with any other."""
    old = tmp_path / "old"
    vault = opened(old)
    write_note(vault, "later geschreven")
    vault.close()
    backups.restore_from(old, stick, bytearray(WORDS), clock=clock)
    vault = opened(old)
    assert notes(vault) == [NOTE]
    vault.close()
    assert len(backups.list_backups(old)) >= 2


def test_a_name_that_is_taken_is_not_written_over(stick: Path, tmp_path: Path) -> None:
    """Brought in twice, the second stands a second later; what half came in before is swept."""
    folder = tmp_path / "new"
    place = folder / backup.FOLDER
    for _ in range(2):
        backups.restore_from(folder, stick, bytearray(WORDS), clock=clock)
    same = [path for path in place.iterdir() if path.read_bytes() == stick.read_bytes()]
    assert len(same) == 2
    other = tmp_path / "other"
    (other / backup.FOLDER).mkdir(parents=True)
    (other / backup.FOLDER / "backup-half.zip.new").write_bytes(b"half")
    with pytest.raises(ExpectedError):
        backups.restore_from(other, stick, bytearray(b"heel andere woorden"), clock=clock)
    assert not other.exists()
