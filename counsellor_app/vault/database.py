"""Making and opening the database of a vault: settings, checks, tables and mark, in this order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.vault import fingerprint, integrity, schema
from counsellor_app.vault.connection import Connection, open_database
from counsellor_app.vault.integrity import Finding

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class OpenDatabase:
    """A database at work, and what the checks found; with damage it can only be read."""

    connection: Connection
    findings: tuple[Finding, ...] = ()


def create_database(path: Path, raw_key: bytes | bytearray) -> Connection:
    """A new database with all tables, its mark kept from the first row on."""
    return _at_work(open_database(path, raw_key, must_exist=False))


def open_checked(path: Path, raw_key: bytes | bytearray) -> OpenDatabase:
    """Check a database, bring it up to date and keep its mark from here on.

    Damage is reported, not raised, as long as the first page opens: what can be read stays
    readable, and nothing is built on what is damaged. A later version's is read as well, where
    its tables allow it, and never brought back to ours.

    Raises:
        ExpectedError: what `open_database` raises; DATABASE_DAMAGED where tables or triggers are
            not ours; VAULT_TOO_NEW.
    """
    findings = integrity.check_file(path, raw_key)
    if not findings:
        connection = open_database(path, raw_key, must_exist=True)
        findings = _last_findings(connection)
        if not findings:
            return OpenDatabase(_at_work(connection))
        connection.close()
    connection = open_database(path, raw_key, must_exist=True, is_read_only=True)
    return OpenDatabase(connection, findings)


def _last_findings(connection: Connection) -> tuple[Finding, ...]:
    """The last check is done by the connection that stays: it has read every row by then."""
    try:
        if schema.is_newer(connection):
            return (Finding.NEWER_VERSION,)
        return () if fingerprint.holds(connection) else (Finding.CONTENT_CHANGED,)
    except BaseException:
        connection.close()
        raise


def open_unchecked(path: Path, raw_key: bytes | bytearray) -> Connection:
    """Open a database that was checked a moment ago, as rotation and restoring do.

    Raises:
        ExpectedError: as `open_checked`.
    """
    return _at_work(open_database(path, raw_key, must_exist=True))


def _at_work(connection: Connection) -> Connection:
    try:
        schema.require_ours(connection)
        if schema.bring_up_to_date(connection):
            fingerprint.settle(connection)
        fingerprint.watch(connection)
    except BaseException:
        connection.close()
        raise
    return connection
