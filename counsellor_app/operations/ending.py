"""Erasing the whole vault for good: by its owner alone, and to the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.pace import Act, act
from counsellor_app.vault import credentials, ending

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from counsellor_app.vault.ending import Erased


def confirm_passphrase(desk: Desk, typed: bytearray) -> None:
    """Prove once more whose vault it is; what was typed is wiped.

    Raises:
        ExpectedError: WRONG_PASSPHRASE.
    """
    credentials.require_passphrase(desk.vault, typed)


@act(Act.ERASING)
def erase_vault(desk: Desk) -> Erased:
    """Take the vault away for good; its desk is closed.

    Raises:
        ExpectedError: as `ending.erase`.
    """
    return ending.erase(desk.vault)


def finish_erasing(folder: Path) -> bool:
    """Take away what an erasing left that was cut off; whether it was.

    Raises:
        ExpectedError: as `ending.finish`.
    """
    return ending.finish(folder)
