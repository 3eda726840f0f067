"""An open vault: the folder it stands in, its header, its database and the key to all of it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.errors import ExpectedError
from counsellor_app.vault import header_files, keys
from counsellor_app.vault.keys import Purpose, SlotKind, wipe

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.vault.connection import Connection
    from counsellor_app.vault.folder_lock import FolderLock
    from counsellor_app.vault.header import Header
    from counsellor_app.vault.integrity import Finding


@dataclass(slots=True, eq=False)
class OpenVault:
    """A vault somebody opened; belongs to the thread that opened it.

    Rotation replaces `header`, `connection` and the data key in place, so whoever holds the vault
    goes on holding it. `pending_recovery` is a new recovery code's secret that was shown and not
    typed back yet; the old code is valid until then.
    """

    folder: Path
    header: Header
    connection: Connection
    folder_lock: FolderLock
    opened_by: SlotKind
    data_key: bytearray = field(repr=False)
    device_secret: bytearray = field(repr=False)
    findings: tuple[Finding, ...] = ()
    pending_recovery: bytearray = field(default_factory=bytearray, repr=False)
    is_open: bool = True

    @property
    def vault_id(self) -> str:
        """Random; says nothing about anybody."""
        return self.header.vault_id

    @property
    def database(self) -> Path:
        """The file the connection holds."""
        return self.folder / self.header.database

    def key(self, purpose: Purpose) -> bytearray:
        """A fresh copy of one purpose's key; the caller wipes it."""
        return keys.subkey(self.data_key, self.vault_id, purpose)

    def close(self) -> None:
        """Let the database and the folder go and overwrite the keys; harmless when done already."""
        if not self.is_open:
            return
        self.is_open = False
        if not self.connection.is_read_only:
            with contextlib.suppress(ExpectedError):  # locking must not fail
                header_files.replace_lost(self.folder, self.header)
        self.connection.close()
        wipe(self.data_key, self.device_secret, self.pending_recovery)
        self.folder_lock.release()
