"""The header and its twin on disk: which copy counts, and how a new one takes its place."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault.atomic_file import disk_error, write_whole
from counsellor_app.vault.header import MAX_BYTES, Header, from_bytes, to_bytes

if TYPE_CHECKING:
    from pathlib import Path

HEADER = "header.json"
TWIN = "header.bak.json"
_COPIES = (HEADER, TWIN)


@dataclass(frozen=True, slots=True)
class Copies:
    """What stands in the two places; `faults` has a code for each copy that cannot be used."""

    readable: tuple[Header, ...]
    faults: tuple[ErrorCode, ...]

    @property
    def is_absent(self) -> bool:
        """Neither copy exists."""
        return not self.readable and not self.faults


def read_copies(folder: Path) -> Copies:
    """Both copies, distinct ones once, the highest generation first."""
    readable: list[Header] = []
    faults: list[ErrorCode] = []
    for name in _COPIES:
        try:
            content = _content(folder / name)
            if content is not None:
                readable.append(from_bytes(content))
        except ExpectedError as error:
            faults.append(error.code)
    distinct = dict.fromkeys(readable)
    ordered = sorted(distinct, key=lambda header: header.generation, reverse=True)
    return Copies(tuple(ordered), tuple(faults))


def candidates(folder: Path) -> tuple[Header, ...]:
    """The headers that may open this vault, best first: highest generation whose database exists.

    Raises:
        ExpectedError: NO_VAULT, VAULT_TOO_NEW, HEADER_EXTREME, HEADER_DAMAGED or DATABASE_MISSING.
    """
    copies = read_copies(folder)
    if ErrorCode.VAULT_TOO_NEW in copies.faults:
        raise ExpectedError(ErrorCode.VAULT_TOO_NEW)
    if not copies.readable:
        raise ExpectedError(_why_unreadable(folder, copies))
    found = tuple(each for each in copies.readable if _is_there(folder / each.database))
    if not found:
        raise ExpectedError(ErrorCode.DATABASE_MISSING)
    return found


def _is_there(database: Path) -> bool:
    try:
        return database.stat().st_size > 0  # an emptied file would open as a new database
    except OSError:
        return False


def _why_unreadable(folder: Path, copies: Copies) -> ErrorCode:
    if ErrorCode.HEADER_EXTREME in copies.faults:
        return ErrorCode.HEADER_EXTREME
    if not copies.is_absent or any(folder.glob("data-*.db")):
        return ErrorCode.HEADER_DAMAGED
    has_backups = any((folder / "backups").glob("*.zip"))
    return ErrorCode.DATABASE_MISSING if has_backups else ErrorCode.NO_VAULT


def holds_something(folder: Path) -> bool:
    """Whether any part of a vault is in a folder, so that none may be made there."""
    copies = read_copies(folder)
    return copies.faults != () or _why_unreadable(folder, copies) is not ErrorCode.NO_VAULT


def commit(folder: Path, header: Header) -> None:
    """Make `header` the vault's: the first replace is the commit point, the twin follows.

    A twin that cannot be written is no failure any more: the next unlock mends it.

    Raises:
        ExpectedError: DISK_FULL, FOLDER_READ_ONLY, DISK_FAILED; the old header counts then.
    """
    content = to_bytes(header)
    write_whole(folder / HEADER, content)
    with contextlib.suppress(ExpectedError):
        write_whole(folder / TWIN, content)


def differing(folder: Path, header: Header) -> int:
    """How many of the two copies are missing or say something else than the proven header."""
    content = to_bytes(header)
    return sum(_found(folder / name) != content for name in _COPIES)


def replace_lost(folder: Path, header: Header) -> None:
    """Write the copies that went missing while the vault was open, from memory."""
    for name in _COPIES:
        if not (folder / name).exists():
            write_whole(folder / name, to_bytes(header))


def mend(folder: Path, header: Header) -> None:
    """Write the proven header where a copy is missing or says otherwise.

    A copy that is not simply an earlier header of this vault is set aside under another name first:
    it may be what somebody needs later.
    """
    content = to_bytes(header)
    for name in _COPIES:
        if _found(folder / name) == content:
            continue
        _set_aside(folder / name, header)
        write_whole(folder / name, content)


def _set_aside(path: Path, proven: Header) -> None:
    content = _found(path)
    if content is None or _is_earlier(content, proven):
        return
    number = 1
    while (aside := path.with_name(f"{path.stem}.aside-{number}.json")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        raise disk_error(error) from error


def _is_earlier(content: bytes, proven: Header) -> bool:
    try:
        found = from_bytes(content)
    except ExpectedError:
        return False
    return found.vault_id == proven.vault_id and found.generation <= proven.generation


def _found(path: Path) -> bytes | None:
    try:
        return _content(path)
    except ExpectedError:
        return b""


def _content(path: Path) -> bytes | None:
    """At most one byte more than a header may have; None where there is no file."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ExpectedError(ErrorCode.HEADER_DAMAGED) from error
