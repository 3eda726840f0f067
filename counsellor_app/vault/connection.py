"""The one module that speaks SQLCipher: opening, settings read back, transactions, errors."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Protocol

from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

# The driver has no type stubs: `Any` stays in this module.
_driver: Any = dbapi2

Value = str | int | bytes | None

CACHE_KIB = 65_536

_WAIT_FOR_LOCK_S = 0.3

# PRAGMA name, value set, value that must be read back. Reasons where the default differs:
_SETTINGS: tuple[tuple[str, str, Value], ...] = (
    ("temp_store", "MEMORY", 2),  # sorting must never spill words into a plain file
    ("secure_delete", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),  # else REPLACE deletes rows behind the triggers' back
    ("trusted_schema", "OFF", 0),  # a planted trigger may not call our functions
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
    ("fullfsync", "ON", 1),  # macOS only: plain fsync leaves data in the drive's cache
    ("cache_size", str(-CACHE_KIB), -CACHE_KIB),
)
_WRITER_SETTINGS: tuple[tuple[str, str, Value], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),  # WAL loses commits without any check noticing
    ("synchronous", "EXTRA", 3),  # FULL lost acknowledged commits at power cuts
)
_READER_SETTINGS: tuple[tuple[str, str, Value], ...] = (("query_only", "ON", 1),)
# Memory security costs three to nine times the work; locking ends the process instead.
_LEFT_ALONE: tuple[tuple[str, Value], ...] = (
    ("cipher_memory_security", "0"),
    ("cipher_status", "1"),
)

_CODES = {
    "SQLITE_FULL": ErrorCode.DISK_FULL,
    "SQLITE_NOTADB": ErrorCode.DATABASE_DAMAGED,
    "SQLITE_CORRUPT": ErrorCode.DATABASE_DAMAGED,
    "SQLITE_FORMAT": ErrorCode.DATABASE_DAMAGED,
    "SQLITE_BUSY": ErrorCode.VAULT_IN_USE,
    "SQLITE_LOCKED": ErrorCode.VAULT_IN_USE,
    "SQLITE_PROTOCOL": ErrorCode.VAULT_IN_USE,
    "SQLITE_READONLY": ErrorCode.FOLDER_READ_ONLY,
    "SQLITE_PERM": ErrorCode.FOLDER_READ_ONLY,
    "SQLITE_CANTOPEN": ErrorCode.FILE_UNREADABLE,
    "SQLITE_IOERR": ErrorCode.DISK_FAILED,
    "SQLITE_NOMEM": ErrorCode.TOO_LITTLE_MEMORY,
    "SQLITE_TOOBIG": ErrorCode.TEXT_TOO_LONG,
    "SQLITE_INTERRUPT": ErrorCode.INTERRUPTED,
}

if TYPE_CHECKING:

    class _DriverRow(Protocol):
        def __getitem__(self, name: str, /) -> Value: ...
        def __iter__(self) -> Iterator[Value]: ...
        def __len__(self) -> int: ...
        def keys(self) -> list[str]: ...
else:
    _DriverRow = _driver.Row


class Row(_DriverRow):
    """One row of a result; `row["name"]`, or the accessors that promise a type."""

    __slots__ = ()

    def text(self, name: str) -> str:
        """The words or code in a column that is TEXT NOT NULL."""
        value = self[name]
        if not isinstance(value, str):
            raise BugError(name)
        return value

    def number(self, name: str) -> int:
        """The number in a column that is INTEGER NOT NULL."""
        value = self[name]
        if not isinstance(value, int):
            raise BugError(name)
        return value

    def blob(self, name: str) -> bytes:
        """The bytes in a column that is BLOB NOT NULL."""
        value = self[name]
        if not isinstance(value, bytes):
            raise BugError(name)
        return value

    def text_or_none(self, name: str) -> str | None:
        """The words or code in a column that may be empty."""
        return None if self[name] is None else self.text(name)

    def number_or_none(self, name: str) -> int | None:
        """The number in a column that may be empty."""
        return None if self[name] is None else self.number(name)


class Connection:
    """An open, keyed database whose settings were read back.

    Belongs to the thread that opened it; only `interrupt` may be called from another.
    Every method raises ExpectedError for what the disk or the file does.
    """

    def __init__(self, driver: Any, *, is_read_only: bool) -> None:
        self._driver = driver
        self.is_read_only = is_read_only
        self.before_commit: Callable[[], None] | None = None
        self.after_commit: Callable[[], None] | None = None
        self._depth = 0
        self._is_doomed = False
        self._may_attach = False

    def rows(self, sql: str, /, **params: Value) -> list[Row]:
        """All rows of a query."""
        try:
            found: list[Row] = self._driver.execute(sql, params).fetchall()
        except _driver.Error as error:
            raise _translated(error) from error
        return found

    def row(self, sql: str, /, **params: Value) -> Row | None:
        """The first row of a query."""
        try:
            cursor = self._driver.execute(sql, params)
            found: Row | None = cursor.fetchone()
            cursor.close()
        except _driver.Error as error:
            raise _translated(error) from error
        return found

    def each(self, sql: str, /, **params: Value) -> Iterator[Row]:
        """The rows of a query one by one, for results too large to hold."""
        try:
            yield from self._driver.execute(sql, params)
        except _driver.Error as error:
            raise _translated(error) from error

    def run(self, sql: str, /, **params: Value) -> int:
        """Change something, in a transaction of its own if none is open; the last row id."""
        with self.transaction():
            return self._execute(sql, params).lastrowid or 0

    def script(self, sql: str) -> None:
        """Run several statements as one transaction."""
        with self.transaction():
            for statement in _statements(sql):
                self._execute(statement)

    @contextlib.contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing. Inside another transaction it joins: a failure within dooms the whole."""
        if self._depth:
            with self._joined():
                yield
            return
        self._execute("BEGIN IMMEDIATE")
        self._depth, self._is_doomed = 1, False
        try:
            yield
            self._commit()
        except BaseException:
            self._roll_back()
            raise
        finally:
            self._depth = 0
        if self.after_commit is not None:
            self.after_commit()

    @contextlib.contextmanager
    def _joined(self) -> Generator[None]:
        self._depth += 1
        try:
            yield
        except BaseException:
            self._is_doomed = True
            raise
        finally:
            self._depth -= 1

    def _commit(self) -> None:
        if self._is_doomed:
            raise BugError("part of this transaction failed")
        if self.before_commit is not None:
            self.before_commit()
        self._execute("COMMIT")

    def _roll_back(self) -> None:
        # A full disk or a failing one may have rolled back already.
        if self._driver.in_transaction:
            self._execute("ROLLBACK")

    @property
    def changes(self) -> int:
        """Rows changed since the connection was opened."""
        total: int = self._driver.total_changes
        return total

    def pragma(self, name: str) -> Value:
        """What a setting reads back as; None where it answers with nothing."""
        found = self._execute(f"PRAGMA {name}").fetchone()
        value: Value = None if found is None else found[0]
        return value

    def set_pragma(self, name: str, value: str) -> None:
        """Change a setting; outside a transaction."""
        self._execute(f"PRAGMA {name} = {value}").fetchall()

    def vacuum(self) -> None:
        """Rewrite the file without its free pages; needs room for a second copy."""
        with self._attaching():
            self._execute("VACUUM")

    def add_function(self, name: str, function: Callable[..., Value]) -> None:
        """Offer a function of any number of arguments to this connection's own SQL."""
        self._driver.create_function(name, -1, function, deterministic=True)

    def copy_to(self, path: Path, raw_key: bytes | bytearray) -> None:
        """Write every page to a new database under `raw_key`; on disk when this returns.

        Raises:
            ExpectedError: DISK_FULL and what else the disk does; FILE_EXISTS.
        """
        if path.exists():
            raise ExpectedError(ErrorCode.FILE_EXISTS)
        target = _keyed(path, raw_key, mode="rwc")
        try:
            target.execute("PRAGMA synchronous = EXTRA")
            self._driver.backup(target)
        except _driver.Error as error:
            raise _translated(error) from error
        finally:
            target.close()

    def interrupt(self) -> None:
        """Stop the query that is running, from any thread: it raises INTERRUPTED."""
        with contextlib.suppress(_driver.ProgrammingError):  # closed meanwhile: nothing to stop
            self._driver.interrupt()

    def close(self) -> None:
        """Let go of the file; harmless when closed already."""
        self._driver.close()

    @contextlib.contextmanager
    def _attaching(self) -> Generator[None]:
        self._may_attach = True
        try:
            yield
        finally:
            self._may_attach = False

    def _execute(self, sql: str, params: dict[str, Value] | None = None) -> Any:
        try:
            return self._driver.execute(sql, params or {})
        except _driver.Error as error:
            raise _translated(error) from error

    def apply_settings(self) -> None:
        """Set what vault databases need and read each back.

        Raises:
            ExpectedError: SETTING_REFUSED when one does not hold.
        """
        settings = _SETTINGS + (_READER_SETTINGS if self.is_read_only else _WRITER_SETTINGS)
        for name, value, _ in settings:
            self.set_pragma(name, value)
        expected = [(name, value) for name, _, value in settings] + list(_LEFT_ALONE)
        if any(self.pragma(name) != value for name, value in expected):
            raise ExpectedError(ErrorCode.SETTING_REFUSED)
        self._driver.set_authorizer(self._authorise)

    def take_exclusively(self) -> None:
        """Hold the file's lock from now on, before anything is written."""
        self._execute("BEGIN EXCLUSIVE")
        self._execute("COMMIT")

    def _authorise(self, action: int, first: str | None, second: str | None, *_: object) -> int:
        if action in (_driver.SQLITE_ATTACH, _driver.SQLITE_DETACH) and not self._may_attach:
            return int(_driver.SQLITE_DENY)
        if action == _driver.SQLITE_FUNCTION and (second or "").lower() in _FORBIDDEN_FUNCTIONS:
            return int(_driver.SQLITE_DENY)
        if action == _driver.SQLITE_PRAGMA and (first or "").lower() in _FORBIDDEN_PRAGMAS:
            return int(_driver.SQLITE_DENY)
        return int(_driver.SQLITE_OK)


_FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "sqlcipher_export", "fts3_tokenizer"})
_FORBIDDEN_PRAGMAS = frozenset({"key", "hexkey", "rekey", "hexrekey", "writable_schema"})


def open_database(
    path: Path, raw_key: bytes | bytearray, *, must_exist: bool, is_read_only: bool = False
) -> Connection:
    """Open a vault's database under its raw 32-byte key, alone.

    Raises:
        ExpectedError: DATABASE_MISSING, DATABASE_DAMAGED (also what a wrong key looks like),
            VAULT_IN_USE, SETTING_REFUSED and what else the disk does.
    """
    if must_exist and not path.is_file():
        raise ExpectedError(ErrorCode.DATABASE_MISSING)
    if not must_exist:
        _make_private(path)
    driver = _keyed(path, raw_key, mode="ro" if is_read_only else "rw")
    connection = Connection(driver, is_read_only=is_read_only)
    try:
        connection.row("SELECT count(*) FROM sqlite_schema")  # a wrong key shows only here
        connection.apply_settings()
        if not is_read_only:
            connection.take_exclusively()
    except BaseException:
        connection.close()
        raise
    return connection


def _make_private(path: Path) -> None:
    try:
        path.touch(mode=0o600)
    except OSError as error:
        raise ExpectedError(ErrorCode.FOLDER_READ_ONLY) from error


def _keyed(path: Path, raw_key: bytes | bytearray, *, mode: str) -> Any:
    if len(raw_key) != 32:
        raise BugError("a raw key has 32 bytes")
    if mode == "rwc":
        _make_private(path)
    try:
        driver: Any = _driver.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            timeout=_WAIT_FOR_LOCK_S,
        )
        driver.execute("PRAGMA cipher_log_level = NONE")  # else page errors go to standard error
        _set_key(driver, raw_key)
    except _driver.Error as error:
        raise _translated(error) from error
    driver.row_factory = Row
    return driver


def _set_key(driver: Any, raw_key: bytes | bytearray) -> None:
    spelled = f"x'{raw_key.hex()}'"
    if hasattr(driver, "set_key"):  # keeps the key out of any SQL text
        driver.set_key(spelled)
    else:
        driver.execute(f'PRAGMA key = "{spelled}"')


def _statements(sql: str) -> Iterator[str]:
    pending = ""
    for line in sql.splitlines(keepends=True):
        pending += line
        if _driver.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        raise BugError("the last statement is not complete")


def _translated(error: Exception) -> Exception:
    name = getattr(error, "sqlite_errorname", None) or ""
    primary = "_".join(name.split("_")[:2])
    code = _CODES.get(primary)
    return BugError(name or type(error).__name__) if code is None else ExpectedError(code)
