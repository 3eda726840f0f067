"""Erasing a whole vault: every other way in first, then the last one, then what it opened.

The last header is the commit point. Whatever stops this before it leaves the vault as it was, but
for backups that went already; whatever stops it after leaves files that nothing opens, and an end
mark by which the next start takes them away. Overwriting reaches the disk as far as the disk obeys;
what a solid-state disk, a file system or a sync program keeps of earlier blocks is out of reach.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ExpectedError
from counsellor_app.small_json import fields_in
from counsellor_app.vault import conflict_copies, device_secret, header_files, last_seen, place
from counsellor_app.vault.atomic_file import disk_error, sync_folder
from counsellor_app.vault.backup import FOLDER as BACKUPS
from counsellor_app.vault.folder_lock import LOCK, FolderLock
from counsellor_app.vault.header import MAX_BYTES
from counsellor_app.vault.keys import wipe

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from counsellor_app.vault.vault import OpenVault

_VAULT_ID = re.compile(r"[0-9a-f]{32}")
_HEADER_NAME = re.compile(r"header.*\.json.*")
_OURS_IN_BACKUPS = re.compile(r"backup-.*|(work|resealed)\.db.*|unproved\.zip.*|header.*\.json.*")
_OURS = re.compile(r"data-\d{6}.*\.db.*|header.*\.json.*|(restored|replaced|compared)\.db\.new.*")
_OF_THE_SYSTEM = (".DS_Store", "desktop.ini", "Thumbs.db")
_KEYS_WITHIN = 1 << 20
"""A backup begins with its header: overwriting so many bytes destroys its keys in no time."""
_END_MARK = "ended"


@dataclass(frozen=True, slots=True)
class EndMark:
    """What stands in the place of the last header until all else is gone."""

    vault_id: str
    has_device_secret: bool


@dataclass(frozen=True, slots=True)
class Erased:
    """What became of a vault.

    `left` counts files in its folder that the app did not make; they stay. `is_device_left` if this
    computer's key store could not be asked to forget its secret, which opens nothing any more.
    """

    left: int
    is_device_left: bool


def erase(vault: OpenVault) -> Erased:
    """Take a vault away for good, with the backups and set-aside copies in its folder; it closes.

    Raises:
        ExpectedError: FOLDER_READ_ONLY, DISK_FAILED; the vault opens then as before, or never.
    """
    folder, mark = vault.folder, EndMark(vault.vault_id, vault.header.needs_device)
    try:
        place.release_reserve(folder)  # so that a full disk is no reason
        header_files.mend(folder, vault.header)  # the last way in is the one that surely opens
        _destroy_other_ways_in(folder)
        vault.is_open = False  # so that nobody writes the headers back
        vault.connection.close()
        _put_end_mark(folder / header_files.HEADER, mark)
        return _take_away(folder, mark)
    except OSError as error:
        raise disk_error(error) from error
    finally:
        if not vault.is_open:
            wipe(vault.data_key, vault.device_secret, vault.pending_recovery)
            vault.folder_lock.release()
            _remove_if_empty(folder, (LOCK, *_OF_THE_SYSTEM))


def finish(folder: Path) -> bool:
    """Take away what an erasing left that was stopped after its commit point; whether it was.

    Raises:
        ExpectedError: VAULT_IN_USE while it goes on elsewhere; FOLDER_READ_ONLY, DISK_FAILED.
    """
    mark = _end_mark(folder)
    if mark is None:
        return False
    folder_lock = FolderLock(folder)
    try:
        _take_away(folder, mark)
    except OSError as error:
        raise disk_error(error) from error
    finally:
        folder_lock.release()
        _remove_if_empty(folder, (LOCK, *_OF_THE_SYSTEM))
    return True


def _destroy_other_ways_in(folder: Path) -> None:
    """Everything but the first header that holds keys: vaults set aside, backups, its copies."""
    for aside in conflict_copies.folders_aside(folder):
        _destroy_all(path for path in sorted(aside.rglob("*")) if path.is_file())
        shutil.rmtree(aside)
    backups = folder / BACKUPS
    if backups.is_dir():
        _destroy_all(p for p in sorted(backups.iterdir()) if _OURS_IN_BACKUPS.fullmatch(p.name))
    copies = [path for path in folder.iterdir() if _HEADER_NAME.fullmatch(path.name)]
    _destroy_all(path for path in sorted(copies) if path.name != header_files.HEADER)
    sync_folder(folder)


def _destroy_all(paths: Iterable[Path]) -> None:
    for path in paths:
        _overwrite(path, os.urandom(min(path.stat().st_size, _KEYS_WITHIN)))
        path.unlink()


def _overwrite(path: Path, content: bytes) -> None:
    """In place: a new file in its stead would leave the old bytes where they were."""
    handle = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
    try:
        os.write(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)


def _put_end_mark(path: Path, mark: EndMark) -> None:
    told = json.dumps({_END_MARK: mark.vault_id, "device": mark.has_device_secret}).encode("ascii")
    _overwrite(path, told.ljust(path.stat().st_size))


def _end_mark(folder: Path) -> EndMark | None:
    """Nothing else may open the vault where the mark counts."""
    if header_files.read_copies(folder).readable:
        return None
    told = fields_in(folder / header_files.HEADER, MAX_BYTES)
    vault_id = told.get(_END_MARK)
    if not isinstance(vault_id, str) or not _VAULT_ID.fullmatch(vault_id):
        return None
    return EndMark(vault_id, told.get("device") is True)


def _take_away(folder: Path, mark: EndMark) -> Erased:
    """The end mark goes last, so that a kill in between is seen."""
    backups = folder / BACKUPS
    for path in sorted(folder.iterdir()):
        if _OURS.fullmatch(path.name) and path.name != header_files.HEADER:
            path.unlink()
    place.release_reserve(folder)
    last_seen.forget(mark.vault_id)
    is_device_left = mark.has_device_secret and not _forget_device(mark.vault_id)
    _remove_if_empty(backups, _OF_THE_SYSTEM)
    left = place.strange_files(folder) + (len(list(backups.iterdir())) if backups.is_dir() else 0)
    (folder / header_files.HEADER).unlink()
    return Erased(left, is_device_left)


def _forget_device(vault_id: str) -> bool:
    try:
        device_secret.forget(vault_id)
    except ExpectedError:
        return False
    return True


def _remove_if_empty(folder: Path, beside: tuple[str, ...]) -> None:
    """What stands beside anything does not count; a folder that holds something else stays."""
    for name in beside:
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        folder.rmdir()
