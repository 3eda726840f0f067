"""What this computer does with what is written while the vault is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.vault import disk

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk
    from counsellor_app.vault.disk import DiskState


def disk_of_vault(desk: Desk) -> DiskState:
    """Whether the vault's disk, and the room for memory, are encrypted; Linux alone tells."""
    return disk.look(desk.vault.folder)
