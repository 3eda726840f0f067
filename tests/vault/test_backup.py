"""Backups hold what the vault holds, are proved, follow new keys and forget what is erased."""

from __future__ import annotations

import random
import zipfile
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import backup, backup_file, fingerprint
from counsellor_app.vault.backup import Seal, Touched
from counsellor_app.vault.database import create_database, open_unchecked
from tests.sizes import trials
from tests.vault.databases import KEY, OTHER_KEY, PAGE, add_note, invented_text, notes_of
from tests.vault.pages import decrypted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.vault.connection import Connection

FLIPS = trials(60, full=2000)
NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
SEAL = Seal(b"header one", 1, KEY)
NEXT_SEAL = Seal(b"header two", 2, OTHER_KEY)
ERASED = "xylofoon"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault's folder."""
    return tmp_path


@pytest.fixture
def connection(folder: Path) -> Iterator[Connection]:
    """An open vault with a few notes."""
    opened = create_database(folder / "data-000001.db", KEY)
    for number in range(1, 6):
        add_note(opened, number, invented_text(number, 40))
    yield opened
    opened.close()


def _three(folder: Path, connection: Connection) -> list[str]:
    """Backups of three moments; the second and third hold the word to be erased."""
    names = [backup.make(folder, SEAL, connection, NOW).name]
    add_note(connection, 90, ERASED)
    for hours in (1, 2):
        connection.run("UPDATE words SET changed_at = :at", at=str(hours))
        names.append(backup.make(folder, SEAL, connection, NOW + timedelta(hours=hours)).name)
    return names


def _erase(connection: Connection) -> bool:
    found = connection.row("SELECT 1 FROM words WHERE owner_id = 90") is not None
    if found:
        connection.run("DELETE FROM words WHERE owner_id = 90")
    return found


def _holds_erased(folder: Path, name: str) -> bool:
    database = folder / "by-hand.db"
    backup_file.unpack(folder / backup.FOLDER / name, database)
    pages = decrypted(database, KEY)
    database.unlink()
    return ERASED.encode() in pages


def test_a_backup_holds_what_the_vault_holds(folder: Path, connection: Connection) -> None:
    """Reopened with the vault's key, the backup has the same rows and the same mark."""
    entry = backup.make(folder, SEAL, connection, NOW)
    assert backup.prove(folder, entry.name, KEY) == fingerprint.kept_mark(connection)
    with backup.opened(folder, entry.name, KEY) as copy:
        assert notes_of(copy) == notes_of(connection)
    assert backup_file.read_header(folder / backup.FOLDER / entry.name) == SEAL.header
    assert backup.list_backups(folder) == (entry,)


def test_only_backups_are_left_behind(folder: Path, connection: Connection) -> None:
    """No working copy stays in the folder, and no word stands in a backup in the clear."""
    add_note(connection, 90, ERASED)
    entry = backup.make(folder, SEAL, connection, NOW)
    assert [each.name for each in (folder / backup.FOLDER).iterdir()] == [entry.name]
    assert ERASED.encode() not in (folder / backup.FOLDER / entry.name).read_bytes()
    assert _holds_erased(folder, entry.name)


def test_a_backup_is_due_when_something_changed(folder: Path, connection: Connection) -> None:
    """Nothing changed, nothing to do; a commit or new keys make one due."""
    assert backup.is_due(folder, fingerprint.kept_mark(connection), 1)
    backup.make(folder, SEAL, connection, NOW)
    assert not backup.is_due(folder, fingerprint.kept_mark(connection), 1)
    assert backup.is_due(folder, fingerprint.kept_mark(connection), 2)
    add_note(connection, 8, "more")
    assert backup.is_due(folder, fingerprint.kept_mark(connection), 1)


def test_every_damage_to_a_backup_is_noticed(folder: Path, connection: Connection) -> None:
    """One flipped bit anywhere in a backup, again and again: never proved."""
    entry = backup.make(folder, SEAL, connection, NOW)
    path = folder / backup.FOLDER / entry.name
    content, chance = path.read_bytes(), random.Random(4)
    with zipfile.ZipFile(path) as archive:
        sealed_from = archive.infolist()[1].header_offset + 30 + len("database.db")
    for _ in range(FLIPS):
        place = chance.randrange(sealed_from, sealed_from + PAGE * 10)
        path.write_bytes(
            content[:place]
            + bytes([content[place] ^ 1 << chance.randrange(8)])
            + content[place + 1 :]
        )
        with pytest.raises(ExpectedError) as refused:
            backup.prove(folder, entry.name, KEY)
        assert refused.value.code is ErrorCode.BACKUP_DAMAGED


def test_a_damaged_vault_is_not_backed_up(folder: Path, connection: Connection) -> None:
    """A copy that does not pass the checks is dropped, and earlier backups stay."""
    good = backup.make(folder, SEAL, connection, NOW)
    connection.run("UPDATE content_mark SET fingerprint = x'00'")
    with pytest.raises(ExpectedError) as refused:
        backup.make(folder, SEAL, connection, NOW + timedelta(days=400))
    assert refused.value.code is ErrorCode.BACKUP_DAMAGED
    assert backup.list_backups(folder) == (good,)


def test_a_full_disk_leaves_earlier_backups(
    folder: Path, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without room for a new backup the earlier ones stay and nothing half is left."""
    good = backup.make(folder, SEAL, connection, NOW)
    monkeypatch.setattr(backup_file, "_add", _no_room)
    add_note(connection, 8, "more")
    with pytest.raises(ExpectedError) as full:
        backup.make(folder, SEAL, connection, NOW + timedelta(days=1))
    assert full.value.code is ErrorCode.DISK_FULL
    assert [each.name for each in (folder / backup.FOLDER).iterdir()] == [good.name]


def test_old_backups_are_thinned(folder: Path, connection: Connection) -> None:
    """After each backup the superfluous older ones are gone."""
    for hours in range(0, 24 * 6, 8):
        backup.make(folder, SEAL, connection, NOW + timedelta(hours=hours))
    left = backup.list_backups(folder)
    assert len(left) == 6 + 5  # of two days all, of five earlier days the last
    assert left[0].made_at == NOW + timedelta(hours=136)


def test_new_keys_reach_every_backup(folder: Path, connection: Connection) -> None:
    """After a change of passphrase no backup opens with the old key, all do with the new one."""
    names = _three(folder, connection)
    with backup.opened(folder, names[2], KEY) as copy:
        expected = fingerprint.kept_mark(copy)
    touched = backup.reseal(folder, KEY, NEXT_SEAL)
    assert touched == Touched(rewritten=3, dropped=0)
    entries = backup.list_backups(folder)
    assert [entry.generation for entry in entries] == [2, 2, 2]
    assert [entry.made_at for entry in entries][-1] == NOW
    assert backup.prove(folder, entries[0].name, OTHER_KEY) == expected
    for entry in entries:
        assert backup_file.read_header(folder / backup.FOLDER / entry.name) == NEXT_SEAL.header
        with pytest.raises(ExpectedError):
            backup.prove(folder, entry.name, KEY)


def test_a_backup_nobody_can_open_goes_with_the_old_keys(
    folder: Path, connection: Connection
) -> None:
    """What cannot be put under the new keys would open with the old passphrase: it is dropped."""
    names = _three(folder, connection)
    (folder / backup.FOLDER / names[1]).write_bytes(b"broken")
    assert backup.reseal(folder, KEY, NEXT_SEAL) == Touched(rewritten=2, dropped=1)
    assert backup.reseal(folder, KEY, NEXT_SEAL) == Touched()


def test_an_erased_case_is_in_no_backup(folder: Path, connection: Connection) -> None:
    """Every backup that held it is written anew without it; the others stay byte for byte."""
    names = _three(folder, connection)
    untouched = (folder / backup.FOLDER / names[0]).read_bytes()
    assert [_holds_erased(folder, name) for name in names] == [False, True, True]
    assert backup.rewrite(folder, SEAL, _erase) == Touched(rewritten=2, dropped=0)
    assert [_holds_erased(folder, name) for name in names] == [False, False, False]
    assert (folder / backup.FOLDER / names[0]).read_bytes() == untouched
    for name in names:
        backup.prove(folder, name, KEY)


def test_erasing_drops_what_it_cannot_rewrite(
    folder: Path, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A broken backup, and on a full disk every backup that holds the case, is dropped."""
    names = _three(folder, connection)
    (folder / backup.FOLDER / names[1]).write_bytes(b"broken")
    monkeypatch.setattr(backup_file, "_add", _no_room)
    assert backup.rewrite(folder, SEAL, _erase) == Touched(rewritten=0, dropped=2)
    assert [entry.name for entry in backup.list_backups(folder)] == [names[0]]


def test_what_a_crash_left_is_cleared(folder: Path, connection: Connection) -> None:
    """A working copy left behind by a crash is neither taken for a backup nor in the way."""
    backup.make(folder, SEAL, connection, NOW)
    for name in ("work.db", "work.db-journal", "unproved.zip", "unproved.zip.new"):
        (folder / backup.FOLDER / name).write_bytes(b"left")
    backup.make(folder, SEAL, connection, NOW + timedelta(minutes=1))
    assert len(backup.list_backups(folder)) == 2
    assert len(list((folder / backup.FOLDER).iterdir())) == 2


def test_an_empty_folder_has_no_backups(folder: Path) -> None:
    """A new vault has none, and asking makes no folder."""
    assert backup.list_backups(folder) == ()
    assert not (folder / backup.FOLDER).exists()


def test_opening_a_backup_is_the_vaults_opening(folder: Path, connection: Connection) -> None:
    """What is read from a backup is checked and fenced in as the vault itself is."""
    entry = backup.make(folder, SEAL, connection, NOW)
    crafted = folder / "crafted.db"
    backup_file.unpack(folder / backup.FOLDER / entry.name, crafted)
    planted = open_unchecked(crafted, KEY)
    planted.script("CREATE VIEW spy AS SELECT body FROM words;")
    planted.close()
    backup_file.pack(folder / backup.FOLDER / entry.name, SEAL.header, crafted)
    with pytest.raises(ExpectedError) as refused:
        backup.prove(folder, entry.name, KEY)
    assert refused.value.code is ErrorCode.BACKUP_DAMAGED


def _no_room(*_: object) -> None:
    raise OSError(28, "no space left")
