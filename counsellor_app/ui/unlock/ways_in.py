"""What the window asks of a vault before and around opening it.

Loading the vault's code takes longer than painting the page that asks the passphrase; so it is
loaded when first called, on the lane, while the counsellor reads.
"""

# ruff: noqa: PLC0415 the reason is above

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.vault_access import FolderState, Unlocked
    from counsellor_app.ui.unlock.opening import Opening


def look_at(folder: Path) -> FolderState:
    """What stands in the folder; a vault must be free to be opened.

    An erasing that was cut off is done to its end first.

    Raises:
        ExpectedError: as `vault_access.require_free` and `ending.finish_erasing`.
    """
    from counsellor_app.operations import ending, vault_access

    ending.finish_erasing(folder)
    described = vault_access.describe_folder(folder)
    if described.state.value in {"ready", "unfinished"}:
        vault_access.require_free(folder)
    return described


def with_passphrase(opening: Opening, typed: bytearray) -> Unlocked:
    """Open with the passphrase, which is wiped whatever comes of it."""
    from counsellor_app.operations import vault_access

    try:
        return vault_access.unlock(
            opening.folder, typed, codebook=opening.codebook(), clock=opening.clock
        )
    finally:
        typed[:] = bytes(len(typed))


def with_recovery_code(opening: Opening, typed: str) -> Unlocked:
    """Open with the recovery code."""
    from counsellor_app.operations import vault_access

    return vault_access.unlock_with_recovery_code(
        opening.folder, typed, codebook=opening.codebook(), clock=opening.clock
    )


def code_to_write_down(desk: Desk) -> str:
    """A new recovery code where none was ever typed back, else nothing."""
    from counsellor_app.operations import vault_access

    return vault_access.new_recovery_code(desk) if vault_access.needs_recovery_code(desk) else ""


def change_lost_passphrase(desk: Desk, typed: bytearray, opening: Opening) -> None:
    """A new passphrase for a vault that was opened with its recovery code."""
    from counsellor_app.operations import vault_access

    vault_access.change_passphrase(desk, None, typed, kdf=opening.kdf)


def back_up(desk: Desk) -> None:
    """Make a backup now."""
    from counsellor_app.operations import backups

    backups.back_up(desk)


def back_up_if_due(desk: Desk) -> None:
    """Make a backup if anything changed since the newest."""
    from counsellor_app.operations import backups

    backups.back_up_if_due(desk)


def back_up_and_close(desk: Desk) -> None:
    """A backup if one is due, and the vault is closed whatever comes of that."""
    try:
        back_up_if_due(desk)
    finally:
        close(desk)


def erase(desk: Desk) -> None:
    """Take the vault away for good; it closes."""
    from counsellor_app.operations import ending

    ending.erase_vault(desk)


def close(desk: Desk) -> None:
    """Close the vault."""
    from counsellor_app.operations import vault_access

    vault_access.lock(desk)
