"""What can be said of a vault's folder without any key, for the page that unlocks it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import header_files, place
from counsellor_app.vault.folder_lock import HOLDER

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.vault.header import Header


class VaultState(StrEnum):
    """What stands in a folder."""

    NONE = "none"
    READY = "ready"
    UNFINISHED = "unfinished"  # the recovery code was never typed back
    DAMAGED = "damaged"  # header or database gone or unreadable: restore a backup
    TOO_NEW = "too_new"


_STATES = {ErrorCode.NO_VAULT: VaultState.NONE, ErrorCode.VAULT_TOO_NEW: VaultState.TOO_NEW}


@dataclass(frozen=True, slots=True)
class FolderState:
    """A folder as it looks from outside; `fault` says why it is DAMAGED.

    `strange_files` counts files that are not ours: copies a sync program made of two versions.
    `was_cut_off` holds while the vault is open too, and after a process that did not end as it
    should; where the folder turns out to be free, it was the latter.
    """

    state: VaultState
    is_synced: bool
    needs_device: bool = False
    strange_files: int = 0
    fault: ErrorCode | None = None
    was_cut_off: bool = False


def describe(folder: Path) -> FolderState:
    """Look at a folder; nothing is written and nothing is decided by it."""
    is_synced = place.is_synced(folder)
    try:
        header = header_files.candidates(folder)[0]
    except ExpectedError as error:
        state = _STATES.get(error.code, VaultState.DAMAGED)
        fault = error.code if state is VaultState.DAMAGED else None
        return FolderState(state, is_synced, fault=fault)
    return FolderState(
        _state(header),
        is_synced,
        needs_device=header.needs_device,
        strange_files=place.strange_files(folder),
        was_cut_off=(folder / HOLDER).exists(),
    )


def _state(header: Header) -> VaultState:
    return VaultState.READY if header.is_recovery_confirmed else VaultState.UNFINISHED
