"""Vaults of invented cases: made quickly, and taken away with every trace."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from counsellor_app.operations import vault_access
from counsellor_app.vault import header_files, last_seen
from counsellor_app.vault.keys import FLOOR

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Clock, Desk


def make_demonstration(
    folder: Path, passphrase: bytearray, *, codebook: Codebook, clock: Clock
) -> Desk:
    """An empty vault as its owner would make it, its recovery code typed back.

    It takes the cheapest key derivation allowed: nobody in it needs protecting.

    Raises:
        ExpectedError: what `create_vault` raises.
    """
    made = vault_access.create_vault(folder, passphrase, codebook=codebook, clock=clock, kdf=FLOOR)
    vault_access.confirm_recovery_code(made.desk, made.recovery_code)
    return made.desk


def remove_demonstration(folder: Path) -> None:
    """Take the folder away, and what this computer noted of the vault in it."""
    for header in header_files.read_copies(folder).readable:
        last_seen.forget(header.vault_id)
    shutil.rmtree(folder, ignore_errors=True)
