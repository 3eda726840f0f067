"""Synced folders are recognised, other folders are not; strange files are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counsellor_app.vault import place

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "inside",
    [
        "Dropbox/vault",
        "Dropbox (Persoonlijk)/werk/vault",
        "OneDrive/Documenten/vault",
        "OneDrive - Mediarte vzw/vault",
        "Google Drive/vault",
        "GoogleDrive/Mijn Drive/vault",
        "Mijn Drive/vault",
        "My Drive/vault",
        "Nextcloud/vault",
        "nextcloud2/vault",
        "ownCloud/vault",
        "iCloud Drive/vault",
        "iCloudDrive/vault",
        "Library/Mobile Documents/com~apple~CloudDocs/vault",
        "Library/CloudStorage/ProtonDrive-naam/vault",
        "SynologyDrive/vault",
        "Proton Drive/vault",
        "Seafile/vault",
        "MEGAsync/vault",
        "pCloudDrive/vault",
        "Box Sync/vault",
        "Box/vault",
        "Tresorit/vault",
        "Sync/vault",
    ],
)
def test_folders_of_sync_programs_are_recognised_by_name(tmp_path: Path, inside: str) -> None:
    """Wherever in the path the name stands, and though the folder is not there yet."""
    assert place.is_synced(tmp_path / inside)


@pytest.mark.parametrize(
    "inside",
    [
        "vault",
        "Documenten/vault",
        "boxen/vault",
        "synchroon/vault",
        "my drives/vault",
        "megabytes/vault",
        "drive/vault",
        ".local/share/counsellor-app/vault",
    ],
)
def test_other_folders_are_not(tmp_path: Path, inside: str) -> None:
    """A warning that cries wolf is a warning nobody reads."""
    assert not place.is_synced(tmp_path / inside)


@pytest.mark.parametrize(
    "mark",
    [".stfolder", ".dropbox", ".nextcloudsync.log", "._sync_0a1b2c.db", ".tmp.drivedownload"],
)
def test_folders_are_recognised_by_what_a_program_left_in_them(tmp_path: Path, mark: str) -> None:
    """Whatever the folder is called, and from a folder deep inside it."""
    (tmp_path / "werk" / "diep" / "vault").mkdir(parents=True)
    (tmp_path / "werk" / mark).touch()
    assert place.is_synced(tmp_path / "werk" / "diep" / "vault")
    assert not place.is_synced(tmp_path / "elders")


def test_a_link_into_a_synced_folder_is_seen_through(tmp_path: Path) -> None:
    """The name on the desktop does not hide where it leads."""
    (tmp_path / "Dropbox" / "vault").mkdir(parents=True)
    (tmp_path / "kluis").symlink_to(tmp_path / "Dropbox" / "vault")
    assert place.is_synced(tmp_path / "kluis")


def test_documents_taken_over_by_onedrive_are_recognised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows says in its environment where OneDrive stands."""
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "werk"))
    assert place.is_synced(tmp_path / "werk" / "vault")
    assert not place.is_synced(tmp_path / "thuis" / "vault")


@pytest.mark.parametrize(
    "name",
    [
        "header (Conflicted copy 2026-03-12).json",
        "header-LAPTOP-7.json",
        "data-000001 (1).db",
        "data-000001.sync-conflict-20260312-101112-ABCDEFG.db",
        "notities.docx",
    ],
)
def test_conflict_copies_are_strange_files(tmp_path: Path, name: str) -> None:
    """Everything that is not ours by name counts."""
    folder = tmp_path / "vault"
    folder.mkdir()
    (folder / name).touch()
    assert place.strange_files(folder) == 1


def test_our_own_files_are_not_strange(tmp_path: Path) -> None:
    """Nor what file managers leave."""
    folder = tmp_path / "vault"
    (folder / "backups").mkdir(parents=True)
    ours = (
        "header.json header.bak.json header.json.new header.aside-1.json header.bak.aside-12.json "
        "data-000001.db data-000001.db-journal vault.lock vault.lock.json reserve.bin .DS_Store"
    )
    for name in ours.split():
        (folder / name).touch()
    assert place.strange_files(folder) == 0


def test_a_folder_that_may_not_be_looked_into_is_not_called_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one above the home folder may be."""

    def forbidden(*_: object) -> bool:
        raise PermissionError

    monkeypatch.setattr(type(tmp_path), "exists", forbidden)
    assert not place.is_synced(tmp_path / "vault")
