"""One app at a time in a vault's folder; the system drops the lock when a process dies."""

from __future__ import annotations

import contextlib
import json
import os
import time
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.small_json import fields_in
from counsellor_app.vault.atomic_file import disk_error

if TYPE_CHECKING:
    from pathlib import Path

LOCK = "vault.lock"
HOLDER = "vault.lock.json"
_MAX_HOLDER_BYTES = 200


class FolderLock:
    """Holds a vault's folder from construction until `release`.

    Raises:
        ExpectedError: VAULT_IN_USE with the holder's `process` and the minutes `since` it started,
            where known; FOLDER_READ_ONLY, DISK_FULL.
    """

    def __init__(self, folder: Path) -> None:
        self._holder = folder / HOLDER
        self._lock = FileLock(folder / LOCK, timeout=0, mode=0o600, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise ExpectedError(ErrorCode.VAULT_IN_USE, **_holder(self._holder)) from error
        except OSError as error:
            raise disk_error(error) from error
        self._sign()

    def release(self) -> None:
        """Let the folder go; harmless when done already."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                self._holder.unlink(missing_ok=True)
            self._lock.release()

    def _sign(self) -> None:
        signed = {"process": os.getpid(), "since": int(time.time())}
        with contextlib.suppress(OSError):  # a full disk must not keep anybody out
            self._holder.write_text(json.dumps(signed), encoding="ascii")


def _holder(path: Path) -> dict[str, int]:
    """Who holds the lock, for the sentence only: nothing is decided by it."""
    signed = fields_in(path, _MAX_HOLDER_BYTES)
    process, since = signed.get("process"), signed.get("since")
    if not (type(process) is int and type(since) is int):
        return {}
    return {"process": process, "minutes": max(0, int(time.time()) - since) // 60}
