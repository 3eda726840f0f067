"""The disk is full at one call of an act: it is told so, and the vault is what it was before."""

from __future__ import annotations

import errno
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import (
    atomic_file,
    backup,
    backup_elsewhere,
    backup_file,
    conflict_copies,
    fingerprint,
    header_files,
    opening,
    place,
    restore,
    rotation,
)
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.keys import SlotKind
from tests.new_vault import QUICK, TODAY, WORDS, closed_vault, new_vault, notes, opened

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.vault.vault import OpenVault

NOTE = "een woord"
NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
COPY = "data-000001 (conflict).db"
NEW = b"heel andere woorden van nu af"


def full(*_: object, **_more: object) -> Any:
    raise OSError(errno.ENOSPC, "no room")


REPLACE = atomic_file.replace


def full_at_last(source: Path, target: Path) -> None:
    """What is written beside fits; then the thing itself is to take its place."""
    if target.name.startswith(("backup-", "data-")):
        full()
    REPLACE(source, target)


def back_up(vault: OpenVault) -> None:
    backup.make(vault.folder, backup.seal_of(vault), vault.connection, NOW + timedelta(hours=1))


def prove(vault: OpenVault) -> None:
    backup.prove(vault.folder, _only_backup(vault), backup.seal_of(vault).raw_key)


def drop(vault: OpenVault) -> None:
    backup.drop(vault.folder, _only_backup(vault))


def set_aside(vault: OpenVault) -> None:
    conflict_copies.set_aside(vault, COPY)


def keep_copy(vault: OpenVault) -> None:
    conflict_copies.keep_as_backup(vault, COPY, NOW)


def change_keys(vault: OpenVault) -> None:
    after = rotation.with_passphrase(rotation.current(vault), bytearray(NEW), QUICK)
    rotation.rotate(vault, after, TODAY)


def _only_backup(vault: OpenVault) -> str:
    [entry] = backup.list_backups(vault.folder)
    return entry.name


ACTS: tuple[tuple[Callable[[OpenVault], None], object, str], ...] = (
    (back_up, Path, "mkdir"),
    (back_up, atomic_file, "replace"),
    (prove, backup_file.shutil, "copyfileobj"),
    (drop, Path, "unlink"),
    (set_aside, Path, "mkdir"),
    (set_aside, atomic_file, "replace"),
    (keep_copy, conflict_copies.shutil, "copyfile"),
    (change_keys, rotation, "sync_folder"),
)


@pytest.mark.parametrize(("act", "owner", "call"), ACTS)
def test_an_open_vault_goes_on_as_it_was(
    act: Callable[[OpenVault], None],
    owner: object,
    call: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its note, its one backup, the copy beside it and its passphrase are all still there."""
    vault = opened(closed_vault(tmp_path / "vault", NOTE))
    backup.make(vault.folder, backup.seal_of(vault), vault.connection, NOW)
    shutil.copyfile(vault.database, vault.folder / COPY)
    with monkeypatch.context() as patch:
        patch.setattr(owner, call, full_at_last if call == "replace" else full)
        with pytest.raises(ExpectedError) as refused:
            act(vault)
    assert refused.value.code is ErrorCode.DISK_FULL
    assert notes(vault) == [NOTE]
    prove(vault)
    assert conflict_copies.find(vault.folder) == (COPY,)
    vault.close()
    again = opened(vault.folder)
    assert notes(again) == [NOTE]
    again.close()


def test_a_restore_without_room_leaves_the_vault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the file system has no hard links, and the present database is copied first."""
    vault = opened(closed_vault(tmp_path / "vault", NOTE))
    name = backup.make(vault.folder, backup.seal_of(vault), vault.connection, NOW).name
    vault.close()
    secret = (SlotKind.PASSPHRASE, WORDS)
    monkeypatch.setattr(Path, "hardlink_to", full)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfile", full)
        with pytest.raises(ExpectedError) as refused:
            restore.unlock_and_restore(vault.folder, name, (secret[0], bytearray(secret[1])), NOW)
    assert refused.value.code is ErrorCode.DISK_FULL
    assert _notes(vault.folder) == [NOTE]
    restore.unlock_and_restore(vault.folder, name, (secret[0], bytearray(secret[1])), NOW)
    assert _notes(vault.folder) == [NOTE]


def test_a_backup_that_has_no_room_to_come_in_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a folder nor half a file, as the next start would take them for a damaged vault."""
    vault = new_vault(tmp_path / "old")
    made = backup.make(vault.folder, backup.seal_of(vault), vault.connection, NOW)
    vault.close()
    source, folder = vault.folder / backup.FOLDER / made.name, tmp_path / "new"
    with monkeypatch.context() as patch:
        patch.setattr(atomic_file, "replace", full_at_last)
        secret = (SlotKind.PASSPHRASE, bytearray(WORDS))
        with pytest.raises(ExpectedError) as refused:
            backup_elsewhere.restore_from(folder, source, secret, NOW)
    assert refused.value.code is ErrorCode.DISK_FULL
    assert not folder.exists()


def test_a_vault_that_cannot_be_begun_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No room for the header, or for the database's first byte: the folder holds no vault."""
    for owner, call in ((header_files, "commit"), (Path, "touch")):
        folder = tmp_path / call
        with monkeypatch.context() as patch:
            patch.setattr(owner, call, full)
            with pytest.raises((ExpectedError, OSError)):
                new_vault(folder)
        assert not list(folder.glob("*.db*"))
        new_vault(folder).close()


def test_a_database_that_cannot_be_made_private_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others on this computer could read along: better none."""
    monkeypatch.setattr(Path, "touch", full)
    with pytest.raises(ExpectedError) as refused:
        open_database(tmp_path / "data.db", bytes(32), must_exist=False)
    assert refused.value.code is ErrorCode.DISK_FULL
    assert not (tmp_path / "data.db").exists()


def test_a_vault_that_cannot_be_tidied_is_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its lock with it: the next try may go better."""
    folder = closed_vault(tmp_path / "vault", NOTE)
    with monkeypatch.context() as patch:
        patch.setattr(opening, "_tidy", full)
        with pytest.raises(OSError, match="no room"):
            opened(folder)
    assert _notes(folder) == [NOTE]


def test_what_cannot_even_be_removed_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The half-written file beside it is never read; what is told is why nothing was written."""
    target = tmp_path / "header.json"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    monkeypatch.setattr(Path, "unlink", full)
    with pytest.raises(ExpectedError) as refused:
        atomic_file.write_whole(target, b"new")
    assert refused.value.code is ErrorCode.DISK_FULL
    assert target.read_bytes() == b"old"


def test_a_copy_that_is_not_the_vault_is_no_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does it become the vault of new keys: what was written meanwhile would be lost."""
    vault = opened(closed_vault(tmp_path / "vault", NOTE))
    stands = fingerprint.kept_mark(vault.connection)

    def of_before(connection: object) -> fingerprint.Mark:
        is_here = connection is vault.connection
        return stands if is_here else fingerprint.Mark(stands.commits + 1, stands.fingerprint)

    with monkeypatch.context() as patch:
        patch.setattr(fingerprint, "kept_mark", of_before)
        patch.setattr(rotation, "kept_mark", of_before)
        for act, code in (
            (back_up, ErrorCode.BACKUP_DAMAGED),
            (change_keys, ErrorCode.DISK_FAILED),
        ):
            with pytest.raises(ExpectedError) as refused:
                act(vault)
            assert refused.value.code is code
    assert backup.list_backups(vault.folder) == ()
    vault.close()
    assert _notes(vault.folder) == [NOTE]


def test_a_backup_that_vanished_as_it_was_made_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A virus scanner took it: nobody may think there is one."""
    vault = opened(closed_vault(tmp_path / "vault", NOTE))

    def taken(source: Path, target: Path) -> None:
        REPLACE(source, target)
        if target.name.startswith("backup-"):
            target.unlink()

    monkeypatch.setattr(atomic_file, "replace", taken)
    with pytest.raises(ExpectedError) as refused:
        back_up(vault)
    assert refused.value.code is ErrorCode.BACKUP_DAMAGED
    vault.close()


def test_backups_of_an_earlier_passphrase_go_with_the_next(tmp_path: Path) -> None:
    """Those that could not be taken along at the change: the replaced words would open them."""
    vault = opened(closed_vault(tmp_path / "vault", NOTE))
    earlier = backup.make(vault.folder, backup.seal_of(vault), vault.connection, NOW)
    change_keys(vault)
    assert backup.list_backups(vault.folder) == (earlier,)
    made = backup.back_up(vault, NOW + timedelta(days=1))
    assert backup.list_backups(vault.folder) == (made,)
    vault.close()


def test_two_folders_are_on_one_disk_or_not(tmp_path: Path) -> None:
    """What is not there is on no disk, so that nobody takes it for a second one that is."""
    here = Path(__file__).parent
    is_same = tmp_path.stat().st_dev == here.stat().st_dev
    assert place.is_same_disk(tmp_path, here) == is_same
    assert place.is_same_disk(tmp_path, tmp_path)
    assert not place.is_same_disk(tmp_path, tmp_path / "weg")


def _notes(folder: Path) -> list[str]:
    vault = opened(folder)
    try:
        return notes(vault)
    finally:
        vault.close()
