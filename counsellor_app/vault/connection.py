"""The one module that speaks SQLCipher: opening, settings read back, transactions, errors."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, cast

from sqlcipher3 import dbapi2

from counsellor_app import pace
from counsellor_app.errors import BugError, ErrorCode, ExpectedError
from counsellor_app.vault import pragmas
from counsellor_app.vault.atomic_file import disk_error
from counsellor_app.vault.failures import translated
from counsellor_app.vault.typed_row import TypedRow

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping
    from pathlib import Path

    from counsellor_app.vault.pragmas import Value

    Driver = dbapi2.Connection["Row"]

# Copies are made by the backup API: no SQL of ours ever needs a second file.
_ATTACHING = frozenset({dbapi2.SQLITE_ATTACH, dbapi2.SQLITE_DETACH})
_FORBIDDEN = frozenset(
    [(dbapi2.SQLITE_FUNCTION, name) for name in pragmas.FORBIDDEN_FUNCTIONS]
    + [(dbapi2.SQLITE_PRAGMA, name) for name in pragmas.FORBIDDEN_PRAGMAS]
)
_WAIT_FOR_LOCK_S = 0.3
_PAGES_AT_ONCE = 1000


class Row(TypedRow, dbapi2.Row):
    """One row of a result; `row["name"]`, or the accessors that promise a type."""

    __slots__ = ()


class Connection:
    """An open, keyed database whose settings were read back.

    Belongs to the thread that opened it; only `interrupt` may be called from another.
    Every method raises ExpectedError for what the disk or the file does.
    """

    def __init__(self, driver: Driver, *, is_read_only: bool) -> None:
        self._driver = driver
        self.is_read_only = is_read_only
        self.before_commit: Callable[[], None] | None = None
        """Runs inside each transaction that changed something, as its last step."""
        self.after_commit: Callable[[], None] | None = None
        """Runs once such a transaction is on disk."""
        self._depth = 0
        self._is_doomed = False

    def rows(self, sql: str, /, **params: Value) -> list[Row]:
        """All rows of a query."""
        with _translating():
            return self._driver.execute(sql, params).fetchall()

    def row(self, sql: str, /, **params: Value) -> Row | None:
        """The first row of a query."""
        with _translating():
            return self._driver.execute(sql, params).fetchone()

    def each(self, sql: str, /, **params: Value) -> Iterator[Row]:
        """The rows of a query one by one, for results too large to hold."""
        with _translating():
            yield from self._driver.execute(sql, params)

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
        with self._begun() as changes_before:
            yield
            has_changed = self._driver.total_changes != changes_before
            self._commit(has_changed=has_changed)
        if has_changed and self.after_commit is not None:
            self.after_commit()

    @contextlib.contextmanager
    def _begun(self) -> Generator[int]:
        if self.is_read_only:
            raise ExpectedError(ErrorCode.VAULT_READ_ONLY)
        self._execute("BEGIN IMMEDIATE")
        self._depth, self._is_doomed = 1, False
        try:
            yield self._driver.total_changes
        except BaseException:
            self._roll_back()
            raise
        finally:
            self._depth = 0

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

    def _commit(self, *, has_changed: bool) -> None:
        if self._is_doomed:
            raise BugError("part of this transaction failed")
        if has_changed and self.before_commit is not None:
            self.before_commit()
        self._execute("COMMIT")

    def _roll_back(self) -> None:
        if self._driver.in_transaction:  # a full disk may have rolled back already
            self._execute("ROLLBACK")

    def pragma(self, name: str) -> Value:
        """What a setting reads back as; None where it answers with nothing."""
        found = self.row(f"PRAGMA {name}")
        return None if found is None else next(iter(found))

    def set_pragma(self, name: str, value: str) -> None:
        """Change a setting; those that are not part of a transaction, outside any."""
        self.rows(f"PRAGMA {name} = {value}")

    def add_function(self, name: str, function: Callable[..., Value]) -> None:
        """Offer a function of any number of arguments to this connection's own SQL."""
        self._driver.create_function(name, -1, function, deterministic=True)

    def copy_to(self, path: Path, raw_key: bytes | bytearray) -> None:
        """Write every page to a new database under `raw_key`; on disk when this returns.

        Raises:
            ExpectedError: FILE_EXISTS, DISK_FULL and what else the disk does; as `pace.step`, with
                what is half copied left to the caller.
        """
        if path.exists():
            raise ExpectedError(ErrorCode.FILE_EXISTS)
        _make_private(path)
        target = _keyed(path, raw_key, mode="rw")
        with contextlib.closing(target), _translating():
            target.execute("PRAGMA synchronous = EXTRA")
            self._driver.backup(target, pages=_PAGES_AT_ONCE, progress=_may_go_on)

    def rewrite(self) -> None:
        """Write every page anew, from its rows alone; all or nothing, and outside transactions.

        Raises:
            ExpectedError: DISK_FULL and what else the disk does; the pages are as before then.
        """
        if self._depth:
            raise BugError("pages are not rewritten within a transaction")
        self._driver.set_authorizer(None)  # it attaches a database of its own, in memory
        try:
            self._execute("VACUUM")
        finally:
            self._driver.set_authorizer(_authorise)

    def interrupt(self) -> None:
        """Stop the query that is running, from any thread: it raises INTERRUPTED."""
        with contextlib.suppress(dbapi2.Error):  # closed meanwhile: nothing to stop
            self._driver.interrupt()

    def close(self) -> None:
        """Let go of the file; harmless when closed already."""
        self._driver.close()

    def prepare(self) -> None:
        """Prove the key, apply every setting and read it back, fence the SQL in, take the lock."""
        self.rows("SELECT 1 FROM sqlite_schema LIMIT 1")  # a wrong key shows only here
        self._apply(pragmas.COMMON + (pragmas.READING if self.is_read_only else pragmas.WRITING))
        self._driver.set_authorizer(_authorise)
        if not self.is_read_only:
            self._execute("BEGIN EXCLUSIVE")  # locking_mode then never lets go
            self._execute("COMMIT")

    def _apply(self, settings: tuple[pragmas.Setting, ...]) -> None:
        for name, value, _ in settings:
            self.set_pragma(name, value)
        expected = *((name, value) for name, _, value in settings), *pragmas.LEFT_ALONE
        if any(self.pragma(name) != value for name, value in expected):
            raise ExpectedError(ErrorCode.SETTING_REFUSED)

    def _execute(self, sql: str, params: Mapping[str, Value] | None = None) -> dbapi2.Cursor[Row]:
        with _translating():
            return self._driver.execute(sql, params or {})


def open_database(
    path: Path, raw_key: bytes | bytearray, *, must_exist: bool, is_read_only: bool = False
) -> Connection:
    """Open a vault's database under its raw 32-byte key, alone.

    Raises:
        ExpectedError: DATABASE_MISSING, DATABASE_DAMAGED (also what a wrong key looks like),
            VAULT_IN_USE, SETTING_REFUSED and what else the disk does.
    """
    if not must_exist:
        _make_private(path)
    elif not path.is_file():
        raise ExpectedError(ErrorCode.DATABASE_MISSING)
    driver = _keyed(path, raw_key, mode="ro" if is_read_only else "rw")
    connection = Connection(driver, is_read_only=is_read_only)
    try:
        connection.prepare()
    except BaseException:
        connection.close()
        raise
    return connection


def open_in_memory() -> Connection:
    """An empty, unencrypted database that never touches the disk: for comparing schemas."""
    return Connection(_connected(":memory:"), is_read_only=False)


@contextlib.contextmanager
def _translating() -> Generator[None]:
    """What the driver raises within is raised in our terms."""
    try:
        yield
    except dbapi2.Error as error:
        raise translated(error) from error


def _authorise(action: int, first: str | None, second: str | None, *_: object) -> int:
    named = (second if action == dbapi2.SQLITE_FUNCTION else first) or ""
    is_refused = action in _ATTACHING or (action, named.lower()) in _FORBIDDEN
    return dbapi2.SQLITE_DENY if is_refused else dbapi2.SQLITE_OK


def _make_private(path: Path) -> None:
    try:
        path.touch(mode=0o600)  # the driver would follow the umask
    except OSError as error:
        raise disk_error(error) from error


def _keyed(path: Path, raw_key: bytes | bytearray, *, mode: str) -> Driver:
    if len(raw_key) != 32:
        raise BugError("a raw key has 32 bytes")
    driver = _connected(f"{path.absolute().as_uri()}?mode={mode}")
    driver.execute("PRAGMA cipher_log_level = NONE")  # else page errors go to standard error
    spelled = f"x'{raw_key.hex()}'"
    if hasattr(driver, "set_key"):  # keeps the key out of any SQL text
        driver.set_key(spelled)
    else:
        driver.execute(f'PRAGMA key = "{spelled}"')
    return driver


def _connected(location: str) -> Driver:
    with _translating():
        opened = dbapi2.connect(location, uri=True, isolation_level=None, timeout=_WAIT_FOR_LOCK_S)
    driver = cast("Driver", opened)
    driver.row_factory = Row
    return driver


def _may_go_on(*_: int) -> None:
    pace.step()


def _statements(sql: str) -> Iterator[str]:
    pending = ""
    for line in sql.splitlines(keepends=True):
        pending += line
        if dbapi2.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        raise BugError("the last statement is not complete")
