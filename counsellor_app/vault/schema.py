"""Making the tables of a vault, bringing older ones up to date, refusing what is not ours."""

from __future__ import annotations

import contextlib
import functools
import secrets
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault.connection import open_in_memory
from counsellor_app.vault.pool_tables import POOL_TABLES
from counsellor_app.vault.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from counsellor_app.vault.connection import Connection

    Step = Callable[[Connection], None]

APPLICATION_ID = 0x56504B31  # "VPK1"

_MARK_KEY_BYTES = 32


def _make_first_tables(connection: Connection) -> None:
    connection.script(TABLES)
    connection.script(POOL_TABLES)
    connection.run("INSERT INTO vault_state (only, header) VALUES (1, x'')")
    connection.run(
        "INSERT INTO content_mark (only, commits, fingerprint, numbering, mark_key)"
        " VALUES (1, 0, x'', x'', :key)",
        key=secrets.token_bytes(_MARK_KEY_BYTES),
    )
    connection.set_pragma("application_id", str(APPLICATION_ID))


STEPS: tuple[Step, ...] = (_make_first_tables,)
"""Step n brings a database of version n - 1 to version n; a new vault takes them all."""

SCHEMA_VERSION = len(STEPS)


def bring_up_to_date(connection: Connection, steps: tuple[Step, ...] = STEPS) -> bool:
    """Take the steps a database has not had, each whole or not at all; whether there were any."""
    version = _version(connection)
    for number, step in enumerate(steps[version:], start=version + 1):
        with connection.transaction():
            step(connection)
            connection.set_pragma("user_version", str(number))
    return version < len(steps)


def require_ours(connection: Connection, steps: tuple[Step, ...] = STEPS) -> None:
    """Refuse what is not a vault of a version we know, with exactly its tables and triggers.

    A crafted vault may carry a trigger that copies words where they do not belong. Nothing is
    written before this.

    Raises:
        ExpectedError: VAULT_TOO_NEW; DATABASE_DAMAGED for anything foreign.
    """
    version = _version(connection)
    if version > len(steps):
        raise ExpectedError(ErrorCode.VAULT_TOO_NEW)
    is_marked = connection.pragma("application_id") == (APPLICATION_ID if version else 0)
    if not is_marked or design(connection) != _design_of(steps[:version]):
        raise ExpectedError(ErrorCode.DATABASE_DAMAGED)


def is_newer(connection: Connection) -> bool:
    """Whether a later version of the app made the tables, or changed them."""
    return _version(connection) > len(STEPS)


def require_readable(connection: Connection) -> None:
    """Refuse a later version that does not hold all our tables with all our columns.

    What it has besides is left alone: nothing is written to a later version, so its triggers and
    what it means by them never come into it.

    Raises:
        ExpectedError: VAULT_TOO_NEW.
    """
    if not is_newer(connection):
        return
    is_ours = connection.pragma("application_id") == APPLICATION_ID
    if not is_ours or not _columns_of(STEPS) <= _columns(connection):
        raise ExpectedError(ErrorCode.VAULT_TOO_NEW)


def design(connection: Connection) -> frozenset[tuple[str, str, str]]:
    """Every table, index, trigger and view: type, name and how it is defined."""
    # How the search index spells its own tables is the library's business and may change.
    found = connection.rows(
        "SELECT type, name,"
        " CASE WHEN name LIKE 'words_index_%' THEN '' ELSE coalesce(sql, '') END AS sql"
        " FROM sqlite_schema"
    )
    return frozenset((row.text("type"), row.text("name"), row.text("sql")) for row in found)


def _columns(connection: Connection) -> frozenset[tuple[str, str]]:
    found = connection.rows(
        "SELECT t.name AS name, c.name AS column_name"
        " FROM pragma_table_list AS t, pragma_table_info(t.name) AS c"
        " WHERE t.schema = 'main' AND t.type <> 'view'"
    )
    return frozenset((row.text("name"), row.text("column_name")) for row in found)


@functools.cache
def _design_of(steps: tuple[Step, ...]) -> frozenset[tuple[str, str, str]]:
    with _made_by(steps) as connection:
        return design(connection)


@functools.cache
def _columns_of(steps: tuple[Step, ...]) -> frozenset[tuple[str, str]]:
    with _made_by(steps) as connection:
        return _columns(connection)


@contextlib.contextmanager
def _made_by(steps: tuple[Step, ...]) -> Generator[Connection]:
    connection = open_in_memory()
    try:
        bring_up_to_date(connection, steps)
        yield connection
    finally:
        connection.close()


def _version(connection: Connection) -> int:
    version = connection.pragma("user_version")
    return version if isinstance(version, int) and version >= 0 else len(STEPS) + 1
