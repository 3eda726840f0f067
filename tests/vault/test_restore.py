"""Putting a backup back: proved first, the present state kept, a mark left, whole in a crash."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import atomic_file, backup, header_files, opening, restore, rotation
from counsellor_app.vault.keys import KdfProfile, SlotKind
from counsellor_app.vault.opening import NewSecrets
from tests.vault.databases import add_note, notes_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counsellor_app.vault.backup import Seal
    from counsellor_app.vault.vault import OpenVault

NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
TODAY = date(2026, 3, 12)
PASSPHRASE = b"zes gewone woorden uit de lijst"

# Renames until the newer database is out of the readers' way: the restored one, the header's twin,
# the newer one's journal, the newer one.
_COMMIT_POINT = 4

QUICK = KdfProfile(memory_kib=1024, passes=1, lanes=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the vault of a test stands."""
    return tmp_path / "vault"


@pytest.fixture
def earlier(folder: Path) -> tuple[Seal, str]:
    """The seal of a vault with two notes, and the name of its backup from before the second."""
    chosen = NewSecrets(bytearray(PASSPHRASE), bytearray(20), QUICK)
    vault = opening.create(folder, chosen, TODAY)
    add_note(vault.connection, 1, "one")
    seal = backup.seal_of(vault)
    name = backup.make(folder, seal, vault.connection, NOW).name
    add_note(vault.connection, 2, "two")
    vault.close()
    return seal, name


def _open(folder: Path) -> OpenVault:
    return opening.open_vault(folder, SlotKind.PASSPHRASE, bytearray(PASSPHRASE), bytearray)


def _notes(folder: Path) -> dict[int, str]:
    vault = _open(folder)
    try:
        assert [each for each in vault.findings if each != "older_copy"] == []
        return notes_of(vault.connection)
    finally:
        vault.close()


def test_a_backup_becomes_the_vault(folder: Path, earlier: tuple[Seal, str]) -> None:
    """The notes are those of the backup, the vault opens with its passphrase, nothing is left."""
    restore.restore(folder, earlier[1], earlier[0], NOW + timedelta(hours=1))
    assert _notes(folder) == {1: "one"}
    assert list(folder.glob("*.new*")) == []


def test_the_present_state_becomes_a_backup(folder: Path, earlier: tuple[Seal, str]) -> None:
    """What was there before can be put back the same way."""
    restore.restore(folder, earlier[1], earlier[0], NOW + timedelta(hours=1))
    newest = backup.list_backups(folder)[0]
    restore.restore(folder, newest.name, earlier[0], NOW + timedelta(hours=2))
    assert _notes(folder) == {1: "one", 2: "two"}


def test_restoring_leaves_a_mark(folder: Path, earlier: tuple[Seal, str]) -> None:
    """When and from what the vault was restored is on record, for what was counted since."""
    restore.restore(folder, earlier[1], earlier[0], NOW + timedelta(hours=1))
    vault = _open(folder)
    row = vault.connection.row("SELECT restored_at, backup_made_at FROM restored")
    assert row is not None
    assert tuple(row) == ("2026-03-12T15:00:00+00:00", "2026-03-12T14:00:00+00:00")
    vault.close()


def test_numbers_are_never_given_out_twice(folder: Path, earlier: tuple[Seal, str]) -> None:
    """A row made after restoring gets a number no other backup uses for something else."""
    restore.restore(folder, earlier[1], earlier[0], NOW + timedelta(hours=1))
    vault = _open(folder)
    assert add_note(vault.connection, 3, "three") == 3
    vault.close()


def test_numbers_of_later_backups_are_not_given_out(
    folder: Path, earlier: tuple[Seal, str]
) -> None:
    """The vault is gone, but a newer backup knows what was numbered: it stays so."""
    vault = _open(folder)
    backup.make(folder, earlier[0], vault.connection, NOW + timedelta(minutes=1))
    vault.close()
    (folder / "data-000001.db").unlink()
    restore.restore(folder, earlier[1], earlier[0], NOW + timedelta(hours=1))
    vault = _open(folder)
    assert notes_of(vault.connection) == {1: "one"}
    assert add_note(vault.connection, 3, "three") == 3
    vault.close()


@pytest.mark.parametrize("steps", range(7))
def test_a_backup_of_earlier_keys_comes_back(
    folder: Path, earlier: tuple[Seal, str], steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From before a change of credentials: stopped anywhere, the old or the new vault opens."""
    kept_apart = (folder / backup.FOLDER / earlier[1]).read_bytes()
    vault = _open(folder)
    rotation.rotate(vault, rotation.current(vault), TODAY)
    vault.close()
    (folder / backup.FOLDER / earlier[1]).write_bytes(kept_apart)
    with monkeypatch.context() as patched:
        done = _stop_after(steps, patched)
        try:
            restore.restore(folder, earlier[1], earlier[0], NOW + timedelta(hours=1))
        except _Stopped:
            assert done() == steps
    assert _notes(folder) == ({1: "one", 2: "two"} if done() < _COMMIT_POINT else {1: "one"})


def test_a_lost_database_comes_back(folder: Path, earlier: tuple[Seal, str]) -> None:
    """With database and both headers gone, the backup alone gives the vault back."""
    for name in ("data-000001.db", header_files.HEADER, header_files.TWIN):
        (folder / name).unlink()
    restore.restore(folder, earlier[1], earlier[0], NOW + timedelta(hours=1))
    assert _notes(folder) == {1: "one"}


def test_a_damaged_vault_comes_back(folder: Path, earlier: tuple[Seal, str]) -> None:
    """Damage to the present database, which cannot be backed up, does not stand in the way."""
    content = bytearray((folder / "data-000001.db").read_bytes())
    content[5000] ^= 1
    (folder / "data-000001.db").write_bytes(content)
    (folder / "data-000001.db-journal").write_bytes(
        b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600)
    )
    restore.restore(folder, earlier[1], earlier[0], NOW + timedelta(hours=1))
    assert _notes(folder) == {1: "one"}
    assert len(backup.list_backups(folder)) == 1


def test_a_damaged_backup_changes_nothing(folder: Path, earlier: tuple[Seal, str]) -> None:
    """A backup that does not pass its checks is refused, and the vault is as it was."""
    path = folder / backup.FOLDER / earlier[1]
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(ExpectedError) as refused:
        restore.restore(folder, earlier[1], earlier[0], NOW)
    assert refused.value.code is ErrorCode.BACKUP_DAMAGED
    assert _notes(folder) == {1: "one", 2: "two"}


@pytest.mark.parametrize("name", ["backup.zip", "../header.json", ""])
def test_only_listed_backups_are_put_back(
    folder: Path, earlier: tuple[Seal, str], name: str
) -> None:
    """A name that is not one of ours is refused before anything is read."""
    with pytest.raises(ExpectedError) as refused:
        restore.restore(folder, name, earlier[0], NOW)
    assert refused.value.code is ErrorCode.BACKUP_FOREIGN


@pytest.mark.parametrize("steps", range(4))
def test_stopped_anywhere_old_or_new_opens(
    folder: Path, earlier: tuple[Seal, str], steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped before any of the renames that make the change, one whole vault opens."""
    with monkeypatch.context() as patched:
        done = _stop_after(steps, patched)
        try:
            restore.restore(folder, earlier[1], earlier[0], NOW + timedelta(hours=1))
        except _Stopped:
            assert done() == steps
    assert _notes(folder) in ({1: "one"}, {1: "one", 2: "two"})


class _Stopped(BaseException):
    """The process ends here."""


def _stop_after(steps: int, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    replace, done = atomic_file.replace, []

    def counted(source: Path, target: Path) -> None:
        if len(done) == steps:
            raise _Stopped
        replace(source, target)
        done.append(target.name)

    monkeypatch.setattr(atomic_file, "replace", counted)
    return lambda: len(done)
