"""Whether a file is one that left this vault: by its fingerprint alone, whatever is in it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from counsellor_app.casework.ledger import Ledger, LedgerEntry, standing
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

MOST_BYTES = 1 << 30
"""No file that leaves comes near it; what is larger is not read."""

_AT_ONCE = 1 << 20


def fingerprint_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal; nothing in it is read otherwise. Needs no vault.

    Raises:
        ExpectedError: FILE_UNREADABLE, also for pipes and devices; FILE_TOO_LARGE.
    """
    try:
        # Pipes and devices could be read for ever.
        if not path.is_file():
            raise ExpectedError(ErrorCode.FILE_UNREADABLE)
        with path.open("rb") as file:
            return _digest(file)
    except OSError as error:
        raise ExpectedError(ErrorCode.FILE_UNREADABLE) from error


def left_as(ledger: Ledger, sha256: str) -> tuple[LedgerEntry, ...]:
    """The lines by which a file with this fingerprint left, newest first."""
    return tuple(e for e in reversed(standing(ledger)) if e.line.sha256 == sha256)


def _digest(file: BinaryIO) -> str:
    digest, read = hashlib.sha256(), 0
    while piece := file.read(_AT_ONCE):
        digest.update(piece)
        read += len(piece)
        if read > MOST_BYTES:
            raise ExpectedError(ErrorCode.FILE_TOO_LARGE)
    return digest.hexdigest()
