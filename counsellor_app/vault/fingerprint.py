"""A fingerprint of everything the vault holds, kept row by row, and the count of its commits.

SQLCipher authenticates each page but not that a page is the newest: an old page put back passes its
checks and quietly reverts rows. So every row contributes a keyed hash to a sum modulo 2^256, kept
in the same transaction as the row by triggers. The triggers live in the connection's temporary
schema: none is ever read from the file, and whoever changes rows without them is found out.

The key is random and stays in the database, under its encryption: it keeps rows from being chosen
so that their hashes cancel out, and a copy under another database key still compares equal.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app import pace
from counsellor_app.errors import BugError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.vault.connection import Connection
    from counsellor_app.vault.pragmas import Value

_BYTES = 32
_MODULUS = 1 << (8 * _BYTES)

_WATCHED = """
SELECT t.name AS name, group_concat(c.name ORDER BY c.cid) AS columns
FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
WHERE t.schema = 'main' AND t.type = 'table'
    AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!' AND t.name <> 'content_mark'
GROUP BY t.name ORDER BY t.name
"""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a vault stands: transactions so far and the fingerprint of its rows."""

    commits: int
    fingerprint: bytes


def watch(connection: Connection) -> None:
    """Keep the mark from now on: each row with its change, each commit with itself."""
    row_hash = _row_hash(connection)
    connection.add_function("with_row", functools.partial(_with_row, row_hash))
    connection.add_function("without_row", functools.partial(_without_row, row_hash))
    for table, columns in _watched(connection).items():
        for sql in _triggers(table, columns):
            connection.run(sql)
    connection.before_commit = functools.partial(_count_commit, connection)


def kept_mark(connection: Connection) -> Mark:
    """The mark as the database keeps it."""
    row = connection.row("SELECT commits, fingerprint FROM content_mark")
    if row is None:
        return Mark(0, b"")
    return Mark(row.number("commits"), row.blob("fingerprint"))


def holds(connection: Connection) -> bool:
    """Whether the rows are those the mark was kept for; reads everything."""
    kept = connection.row("SELECT fingerprint, numbering FROM content_mark")
    if kept is None:
        return False
    is_same = hmac.compare_digest(kept.blob("fingerprint"), fingerprint(connection))
    return is_same and hmac.compare_digest(kept.blob("numbering"), _numbering(connection))


def fingerprint(connection: Connection) -> bytes:
    """The fingerprint of all rows, worked out anew."""
    row_hash = _row_hash(connection)
    total = 0
    for table, columns in _watched(connection).items():
        for row in connection.each(f"SELECT {columns} FROM {table}"):  # noqa: S608  names of our own schema
            total += row_hash.of(table, row)
            pace.step()
    return _to_bytes(total)


def rows_apart(here: Connection, there: Connection, *, beside: frozenset[str]) -> tuple[int, int]:
    """How many rows only the one holds and only the other, leaving the tables of `beside` out."""
    row_hash = _row_hash(here)
    found: list[Counter[int]] = []
    for connection in (here, there):
        rows: Counter[int] = Counter()
        for table, columns in _watched(connection).items():
            pace.step()
            if table not in beside:
                each = connection.each(f"SELECT {columns} FROM {table}")  # noqa: S608  names of our own schema
                rows.update(row_hash.of(table, row) for row in each)
        found.append(rows)
    return (found[0] - found[1]).total(), (found[1] - found[0]).total()


def settle(connection: Connection) -> None:
    """Make the mark fit the rows: for a new vault and after a migration, never to hide a doubt."""
    with connection.transaction():
        connection.run(
            "UPDATE content_mark SET fingerprint = :fingerprint, numbering = :numbering",
            fingerprint=fingerprint(connection),
            numbering=_numbering(connection),
        )


class _RowHash:
    __slots__ = ("_key",)

    def __init__(self, key: bytes) -> None:
        self._key = key

    def of(self, table: str, values: Iterable[Value]) -> int:
        spelled = [table.encode()]
        for value in values:
            spelled += _spelled(value)
        hashed = hashlib.blake2b(b"".join(spelled), digest_size=_BYTES, key=self._key)
        return int.from_bytes(hashed.digest(), "little")


def _spelled(value: Value) -> tuple[bytes, ...]:
    """A spelling in which no two rows look alike: kind and length before each value."""
    if isinstance(value, str):
        text = value.encode()
        return b"|t%d:" % len(text), text
    if isinstance(value, int):
        return (b"|i%d" % value,)
    if value is None:
        return (b"|n",)
    return b"|b%d:" % len(value), value


def _row_hash(connection: Connection) -> _RowHash:
    row = connection.row("SELECT mark_key FROM content_mark")
    if row is None:
        raise BugError("a vault without a mark")
    return _RowHash(row.blob("mark_key"))


def _with_row(row_hash: _RowHash, total: bytes, table: str, *values: Value) -> bytes:
    return _to_bytes(int.from_bytes(total, "little") + row_hash.of(table, values))


def _without_row(row_hash: _RowHash, total: bytes, table: str, *values: Value) -> bytes:
    return _to_bytes(int.from_bytes(total, "little") - row_hash.of(table, values))


def _to_bytes(total: int) -> bytes:
    return (total % _MODULUS).to_bytes(_BYTES, "little")


def _watched(connection: Connection) -> dict[str, str]:
    return {row.text("name"): row.text("columns") for row in connection.rows(_WATCHED)}


def _triggers(table: str, columns: str) -> tuple[str, ...]:
    new = ", ".join(f"new.{column}" for column in columns.split(","))
    old = ", ".join(f"old.{column}" for column in columns.split(","))
    added = f"with_row(fingerprint, '{table}', {new})"
    removed = f"without_row(fingerprint, '{table}', {old})"
    replaced = f"without_row({added}, '{table}', {old})"
    return tuple(
        f"CREATE TEMP TRIGGER mark_{table}_{event} AFTER {event} ON main.{table}"  # noqa: S608  names of our own schema
        f" BEGIN UPDATE content_mark SET fingerprint = {changed}; END"
        for event, changed in (("INSERT", added), ("DELETE", removed), ("UPDATE", replaced))
    )


def _count_commit(connection: Connection) -> None:
    connection.run(
        "UPDATE content_mark SET commits = commits + 1, numbering = :numbering",
        numbering=_numbering(connection),
    )


def _numbering(connection: Connection) -> bytes:
    """A hash of the last number given out in each table, which no trigger can watch."""
    row_hash = _row_hash(connection)
    last = connection.rows("SELECT name, seq FROM sqlite_sequence ORDER BY name")
    return _to_bytes(sum(row_hash.of("sqlite_sequence", row) for row in last))
