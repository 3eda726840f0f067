"""Is this database whole? The three checks at unlock."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app import pace
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import fingerprint, schema
from counsellor_app.vault.connection import open_database

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from counsellor_app.vault.connection import Connection


class Finding(StrEnum):
    """What a check found; with any but OLDER_COPY nothing more may be written.

    NEWER_VERSION is no damage: a later version of the app made the vault, or opened it.
    """

    PAGES_DAMAGED = "pages_damaged"
    STRUCTURE_DAMAGED = "structure_damaged"
    CONTENT_CHANGED = "content_changed"
    OLDER_COPY = "older_copy"
    NEWER_VERSION = "newer_version"


def check(path: Path, raw_key: bytes | bytearray) -> tuple[Finding, ...]:
    """All three checks of a database that nobody has open.

    Raises:
        ExpectedError: as `check_file`.
    """
    findings = check_file(path, raw_key)
    if findings or _passes(path, raw_key, _is_as_marked):
        return findings
    return (Finding.CONTENT_CHANGED,)


def _is_as_marked(connection: Connection) -> bool:
    """Whether the rows are those the mark was kept for, as far as this version can tell."""
    return schema.is_newer(connection) or fingerprint.holds(connection)


def check_file(path: Path, raw_key: bytes | bytearray) -> tuple[Finding, ...]:
    """Pages and structure, each on its own connection: after one bad page a connection doubts all.

    Stops at the first that fails, since the next would read what is known to be damaged.

    Raises:
        ExpectedError: what opening raises; DATABASE_DAMAGED also when the first page is gone;
            VAULT_TOO_NEW; as `pace.step`.
    """
    for finding, is_sound in _FILE_CHECKS:
        pace.step()
        if not _passes(path, raw_key, is_sound):
            return (finding,)
    return ()


def _passes(path: Path, raw_key: bytes | bytearray, is_sound: Callable[[Connection], bool]) -> bool:
    connection = open_database(path, raw_key, must_exist=True)
    try:
        return is_sound(connection)
    except ExpectedError as error:
        if error.code is not ErrorCode.DATABASE_DAMAGED:
            raise
        return False
    finally:
        connection.close()


def _pages_are_authentic(connection: Connection) -> bool:
    return not connection.rows("PRAGMA cipher_integrity_check")


def _structure_is_sound(connection: Connection) -> bool:
    """B-trees, indexes and the search index, whose entries must be those of the words."""
    schema.require_readable(connection)
    answers = [next(iter(row)) for row in connection.rows("PRAGMA integrity_check")]
    if answers != ["ok"]:
        return False
    is_erasing = connection.row("SELECT 1 FROM words_index_config WHERE k = 'secure-delete' AND v")
    if is_erasing is None:
        return False
    connection.run("INSERT INTO words_index (words_index, rank) VALUES ('integrity-check', 1)")
    return True


_FILE_CHECKS: tuple[tuple[Finding, Callable[[Connection], bool]], ...] = (
    (Finding.PAGES_DAMAGED, _pages_are_authentic),
    (Finding.STRUCTURE_DAMAGED, _structure_is_sound),
)
