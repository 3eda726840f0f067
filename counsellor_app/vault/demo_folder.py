"""The folder of a demonstration: vaults of invented people, and the passphrases that open them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault.atomic_file import disk_error, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PASSPHRASES = "passphrases.txt"


def lay_out(folder: Path, *parts: str) -> None:
    """Make an empty folder with empty folders in it, readable by their owner only.

    Raises:
        ExpectedError: FILE_EXISTS if something is in the folder; FOLDER_READ_ONLY, DISK_FULL.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise ExpectedError(ErrorCode.FILE_EXISTS)
        for part in parts:
            (folder / part).mkdir(mode=0o700)
    except FileExistsError as error:
        raise ExpectedError(ErrorCode.FILE_EXISTS) from error
    except OSError as error:
        raise disk_error(error) from error


def write_passphrases(folder: Path, passphrases: Mapping[str, str]) -> None:
    """Write which passphrase opens which vault: only ever for vaults of invented people.

    Raises:
        ExpectedError: DISK_FULL, FOLDER_READ_ONLY or DISK_FAILED.
    """
    lines = "".join(f"{vault}\t{passphrase}\n" for vault, passphrase in passphrases.items())
    write_whole(folder / PASSPHRASES, lines.encode())
