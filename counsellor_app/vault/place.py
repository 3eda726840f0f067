"""Where a vault stands: synced folders, files not ours, the reserve for a full disk."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from counsellor_app.vault.atomic_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

RESERVE = "reserve.bin"
RESERVE_BYTES = 4 * 1024 * 1024

# What a synced folder is called, lower case without spaces and dashes; the longer names companies
# give it ("OneDrive - Mediarte", "Nextcloud (2)") begin the same way.
_SYNCED_NAMES = (
    "dropbox",
    "onedrive",
    "skydrive",
    "googledrive",
    "icloud",
    "nextcloud",
    "owncloud",
    "synologydrive",
    "protondrive",
    "mobiledocuments",  # iCloud Drive on macOS
    "cloudstorage",  # ~/Library/CloudStorage on macOS
    "tresorit",
    "seafile",
    "pclouddrive",
    "pcloudsync",
    "megasync",
    "sugarsync",
    "spideroak",
    "sharepoint",
)
_SYNCED_EXACTLY = frozenset({"mydrive", "mijndrive", "box", "boxsync", "mega", "pcloud", "sync"})
# What the sync programs leave in the folder they watch.
_MARKS = (
    ".dropbox",
    ".dropbox.cache",
    ".stfolder",
    ".stignore",
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".tmp.drivedownload",
    ".tmp.driveupload",
    ".seafile-data",
    ".syncthing",
)
_MARK_PATTERNS = (".sync_*.db", "._sync_*.db")
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")

_OWN_FILES = re.compile(
    r"header(\.bak)?\.json(\.new)?"
    r"|header(\.bak)?\.aside-\d+\.json"
    r"|aside-\d+"
    r"|data-\d{6}\.db(-journal)?"
    r"|vault\.lock(\.json)?"
    r"|reserve\.bin(\.new)?"
    r"|backups"
    r"|\.DS_Store|desktop\.ini|Thumbs\.db"
)


def is_synced(folder: Path) -> bool:
    """Whether a sync program probably copies this folder elsewhere, by names and marks."""
    path = folder.absolute().resolve()
    own = (path, *path.parents)
    return (
        any(_has_synced_name(each.name) for each in own)
        or any(_is_marked(each) for each in own)
        or any(path.is_relative_to(root) for root in _onedrive_roots())
    )


def is_same_disk(one: Path, other: Path) -> bool:
    """Whether two folders are lost together with one disk, as far as the system tells."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False


def strange_files(folder: Path) -> int:
    """How many files are not ours: mostly the copies a sync program makes of two versions."""
    return len(strange_names(folder))


def strange_names(folder: Path) -> tuple[str, ...]:
    """Their names, in order."""
    names = (each.name for each in folder.iterdir())
    return tuple(sorted(name for name in names if not _OWN_FILES.fullmatch(name)))


def keep_reserve(folder: Path) -> None:
    """Hold four megabytes that can be given back: on a full disk even erasing needs room.

    Raises:
        ExpectedError: DISK_FULL, FOLDER_READ_ONLY, DISK_FAILED.
    """
    reserve = folder / RESERVE
    if not reserve.exists():
        # Random, since some file systems keep zeros in no room at all.
        write_whole(reserve, os.urandom(RESERVE_BYTES))


def release_reserve(folder: Path) -> bool:
    """Give the reserve back so that erasing works on a full disk; whether there was one."""
    reserve = folder / RESERVE
    had_one = reserve.exists()
    reserve.unlink(missing_ok=True)
    return had_one


def _has_synced_name(name: str) -> bool:
    folded = re.sub(r"[\s_-]", "", name.casefold())
    return folded.startswith(_SYNCED_NAMES) or folded in _SYNCED_EXACTLY


def _is_marked(folder: Path) -> bool:
    try:
        return any((folder / mark).exists() for mark in _MARKS) or any(
            any(folder.glob(pattern)) for pattern in _MARK_PATTERNS
        )
    except OSError:
        return False  # a folder above that we may not look into


def _onedrive_roots() -> Iterable[str]:
    return filter(None, (os.environ.get(name) for name in _ONEDRIVE_VARIABLES))
