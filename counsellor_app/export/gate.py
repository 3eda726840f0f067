"""The one function that writes a file outside the vault."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from counsellor_app.casework.ledger import LedgerLine, ReleaseKind
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export.outgoing import Outgoing

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import date

_CODES = {
    errno.ENOSPC: ErrorCode.DISK_FULL,
    errno.EDQUOT: ErrorCode.DISK_FULL,
    errno.EACCES: ErrorCode.FOLDER_READ_ONLY,
    errno.EPERM: ErrorCode.FOLDER_READ_ONLY,
    errno.EROFS: ErrorCode.FOLDER_READ_ONLY,
    errno.EEXIST: ErrorCode.FILE_EXISTS,
    errno.EIO: ErrorCode.DISK_FAILED,
}
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_LINKS_UNKNOWN = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK})


class Ledger(Protocol):
    """Where a line stays for good before `record` returns."""

    def record(self, line: LedgerLine) -> None:
        """Add a line."""
        ...


def release(
    outgoing: Outgoing,
    target: Path,
    *,
    ledger: Ledger,
    vault_folder: Path,
    released_on: date,
    may_replace: bool = False,
) -> LedgerLine:
    """Write one file where the person chose, with a line in the ledger.

    The line is kept before the first byte is written, so that nothing leaves unrecorded: a kill in
    between leaves a line too many, never a file too many. If writing fails, a second line says so.

    Raises:
        ExpectedError: NOT_RELEASABLE for anything but an Outgoing; FOLDER_IS_VAULT, FILE_EXISTS,
            FOLDER_READ_ONLY, FILE_UNREADABLE, DISK_FULL or DISK_FAILED. Nothing is written then.
    """
    # The type is checked at run time too: this is the last place that can.
    if type(outgoing) is not Outgoing:
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    place = _checked(target, vault_folder, may_replace=may_replace)
    digest = hashlib.sha256(outgoing.data).hexdigest()
    line = LedgerLine(outgoing.kind, released_on, digest, outgoing.content)
    ledger.record(line)
    try:
        _write(outgoing.data, place, may_replace=may_replace)
    except OSError as error:
        ledger.record(LedgerLine(ReleaseKind.NOT_WRITTEN, released_on, digest, "{}"))
        raise ExpectedError(_code(error)) from error
    return line


def _checked(target: Path, vault_folder: Path, *, may_replace: bool) -> Path:
    """The target with its folder resolved, after refusing what would be refused later anyway."""
    try:
        # Of links in a circle `Path.resolve` makes a RuntimeError before Python 3.13.
        folder = Path(os.path.realpath(target.parent, strict=True))
        place = folder / target.name
        if folder.is_relative_to(vault_folder.resolve()):
            raise ExpectedError(ErrorCode.FOLDER_IS_VAULT)
        if place.is_dir() or (os.path.lexists(place) and not may_replace):
            raise ExpectedError(ErrorCode.FILE_EXISTS)
        if not folder.is_dir():
            raise ExpectedError(ErrorCode.FILE_UNREADABLE)
    except OSError as error:
        raise ExpectedError(_code(error)) from error
    if not os.access(folder, os.W_OK):
        raise ExpectedError(ErrorCode.FOLDER_READ_ONLY)
    return place


def _write(data: bytes, place: Path, *, may_replace: bool) -> None:
    with _beside(place) as beside:
        with os.fdopen(os.open(beside, _NEW, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if may_replace:
            beside.replace(place)
        else:
            _take_free_name(beside, place)
    _settle(place.parent)


@contextlib.contextmanager
def _beside(place: Path) -> Generator[Path]:
    """A name in the same folder, gone at the end whatever happens."""
    beside = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        yield beside
    finally:
        with contextlib.suppress(OSError):
            beside.unlink()


def _take_free_name(beside: Path, place: Path) -> None:
    """Put the file in place unless one appeared there since it was checked."""
    try:
        os.link(beside, place)
    except OSError as error:
        if error.errno not in _LINKS_UNKNOWN:
            raise
        # A file system without links, such as a USB stick's: the name is claimed, then replaced.
        os.close(os.open(place, _NEW, 0o600))
        beside.replace(place)


def _settle(folder: Path) -> None:
    """Bring the new name itself to disk, where the system can; the file is there either way."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _code(error: OSError) -> ErrorCode:
    return _CODES.get(error.errno or 0, ErrorCode.FILE_UNREADABLE)
