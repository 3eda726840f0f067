"""Writing a small file whole or not at all, readable by its owner only."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from pathlib import Path

_RETRY_SECONDS = 5.0
_PAUSE_SECONDS = 0.1

_DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path` in one step: after a power cut the old file is there or the new one.

    Raises:
        ExpectedError: DISK_FULL, FOLDER_READ_ONLY or DISK_FAILED; the old file is untouched then.
    """
    beside = path.with_name(path.name + ".new")
    try:
        _write_and_sync(beside, content)
        replace(beside, path)
    except OSError as error:
        _drop(beside)
        raise disk_error(error) from error


def replace(source: Path, target: Path) -> None:
    """Rename over `target` and make the renaming last.

    Virus scanners and sync clients on Windows hold files for moments; hence the patience there.
    """
    deadline = time.monotonic() + _RETRY_SECONDS
    while True:
        try:
            source.replace(target)
            break
        except PermissionError:
            if sys.platform != "win32" or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE_SECONDS)
    # The new name counts from here on. To report a failure now would make callers undo what
    # everybody else already sees.
    with contextlib.suppress(OSError):
        sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power cut; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def disk_error(error: OSError) -> ExpectedError:
    """What a failing disk or folder means for the person."""
    if error.errno in _DISK_FULL:
        return ExpectedError(ErrorCode.DISK_FULL)
    if error.errno in _READ_ONLY:
        return ExpectedError(ErrorCode.FOLDER_READ_ONLY)
    return ExpectedError(ErrorCode.DISK_FAILED)


def _write_and_sync(path: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _drop(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        # The folder turned read-only; a half-written ".new" is never read.
        return
