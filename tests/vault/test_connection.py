"""Opening the database: settings, fences, transactions and what failures become."""

from __future__ import annotations

import contextlib
import sqlite3
import stat
import threading
import time
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from counsellor_app.errors import BugError, ErrorCode, ExpectedError
from counsellor_app.vault import pragmas
from counsellor_app.vault.connection import Connection, open_database
from tests.vault.databases import KEY, OTHER_KEY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARKER = "Marjolein vertelde het op de trap"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database of a test stands."""
    return tmp_path / "data.db"


@pytest.fixture
def connection(path: Path) -> Iterator[Connection]:
    """An open database with one table."""
    opened = open_database(path, KEY, must_exist=False)
    opened.script("CREATE TABLE kept (number INTEGER PRIMARY KEY, text TEXT UNIQUE) STRICT;")
    yield opened
    opened.close()


def _code(error: pytest.ExceptionInfo[ExpectedError]) -> ErrorCode:
    return error.value.code


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("locking_mode", "exclusive"),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("fullfsync", 1),
        ("cache_size", -262_144),
        ("cipher_memory_security", "0"),
        ("cipher_status", "1"),
        ("page_size", "4096"),
    ],
)
def test_settings_hold(connection: Connection, setting: str, value: object) -> None:
    """Each setting the vault relies on reads back as demanded once the database is open."""
    assert connection.pragma(setting) == value


@pytest.mark.parametrize("setting", ["synchronous", "journal_mode", "locking_mode"])
def test_a_setting_that_does_not_hold_refuses_the_vault(
    path: Path, monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    """A database whose settings read back otherwise is not worked with."""
    others = tuple(
        (name, value, "?" if name == setting else back) for name, value, back in pragmas.WRITING
    )
    monkeypatch.setattr(pragmas, "WRITING", others)
    with pytest.raises(ExpectedError) as refused:
        open_database(path, KEY, must_exist=False)
    assert _code(refused) is ErrorCode.SETTING_REFUSED


def test_the_file_belongs_to_its_owner_alone(connection: Connection, path: Path) -> None:
    """A new database can be read by nobody else, whatever the umask."""
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_wrong_key_opens_nothing_and_prints_nothing(
    connection: Connection, path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A wrong key is told as damage, without the library's lines on standard error."""
    connection.close()
    with pytest.raises(ExpectedError) as refused:
        open_database(path, OTHER_KEY, must_exist=True)
    assert _code(refused) is ErrorCode.DATABASE_DAMAGED
    assert capfd.readouterr() == ("", "")


def test_a_missing_database_is_not_made(path: Path) -> None:
    """Opening an existing vault never makes an empty one in its place."""
    with pytest.raises(ExpectedError) as refused:
        open_database(path, KEY, must_exist=True)
    assert _code(refused) is ErrorCode.DATABASE_MISSING
    assert not path.exists()


def test_a_plain_database_is_not_a_vault(path: Path) -> None:
    """A file without encryption is refused instead of being written in the clear."""
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE kept (text)")
    plain.close()
    with pytest.raises(ExpectedError) as refused:
        open_database(path, KEY, must_exist=True)
    assert _code(refused) is ErrorCode.DATABASE_DAMAGED


@pytest.mark.parametrize("is_read_only", [False, True])
def test_one_opens_at_a_time(path: Path, *, is_read_only: bool) -> None:
    """A second opening is refused although the first has neither read nor written since."""
    first = open_database(path, KEY, must_exist=False)
    with pytest.raises(ExpectedError) as refused:
        open_database(path, KEY, must_exist=True, is_read_only=is_read_only)
    first.close()
    assert _code(refused) is ErrorCode.VAULT_IN_USE


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH 'beside.db' AS beside",
        "ATTACH 'beside.db' AS beside KEY ''",
        "DETACH main",
        "SELECT sqlcipher_export('main')",
        "SELECT load_extension('beside')",
        "SELECT LOAD_EXTENSION('beside')",
        "PRAGMA rekey = 'open'",
        "PRAGMA KEY = 'open'",
        "PRAGMA writable_schema = ON",
        "VACUUM INTO 'beside.db'",
    ],
)
def test_sql_cannot_leave_the_vault(
    connection: Connection, sql: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No statement reaches a second file, loads code or changes the key."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BugError):
        connection.rows(sql)
    assert [each.name for each in tmp_path.glob("beside*")] == []


class _Failed(Exception):  # noqa: N818  it is not an error of ours
    """What a test lets go wrong."""


def _keep_then_fail(connection: Connection, text: str) -> None:
    with connection.transaction():
        connection.run("INSERT INTO kept (text) VALUES (:text)", text=text)
        raise _Failed


def _keep_within_then_fail(connection: Connection) -> None:
    with connection.transaction():
        with connection.transaction():
            connection.run("INSERT INTO kept (text) VALUES ('one')")
        raise _Failed


def _go_on_after_failing_within(connection: Connection) -> None:
    with connection.transaction():
        with contextlib.suppress(_Failed):
            _keep_then_fail(connection, "half")
        connection.run("INSERT INTO kept (text) VALUES ('other half')")


def test_a_transaction_is_all_or_nothing(connection: Connection) -> None:
    """What was written before a failure in the same transaction is gone."""
    with pytest.raises(_Failed):
        _keep_then_fail(connection, "one")
    assert connection.rows("SELECT * FROM kept") == []


def test_a_transaction_within_another_joins_it(connection: Connection) -> None:
    """The inner one commits nothing by itself."""
    with pytest.raises(_Failed):
        _keep_within_then_fail(connection)
    assert connection.rows("SELECT * FROM kept") == []


def test_a_failure_within_dooms_the_whole(connection: Connection) -> None:
    """An outer transaction cannot keep half of what an inner one began, even if it goes on."""
    with pytest.raises(BugError):
        _go_on_after_failing_within(connection)
    assert connection.rows("SELECT * FROM kept") == []
    connection.run("INSERT INTO kept (text) VALUES ('next')")
    assert len(connection.rows("SELECT * FROM kept")) == 1


def test_commits_are_told_only_when_something_changed(connection: Connection) -> None:
    """What runs at each commit is not run for transactions that only read."""
    told: list[str] = []
    connection.before_commit = lambda: told.append("before")
    connection.after_commit = lambda: told.append("after")
    with connection.transaction():
        connection.rows("SELECT * FROM kept")
    connection.run("INSERT INTO kept (text) VALUES ('one')")
    assert told == ["before", "after"]


def test_another_thread_may_only_interrupt(connection: Connection) -> None:
    """A long query is stopped from outside; anything else from another thread is refused."""
    refused: list[str] = []

    def meddle() -> None:
        try:
            connection.rows("SELECT 1")
        except Exception as error:  # noqa: BLE001  what it is called is what is tested
            refused.append(type(error).__name__)
        time.sleep(0.1)
        connection.interrupt()

    meddler = threading.Thread(target=meddle)
    meddler.start()
    with pytest.raises(ExpectedError) as stopped:
        connection.rows(_ENDLESS)
    meddler.join()
    assert _code(stopped) is ErrorCode.INTERRUPTED
    assert refused == ["BugError"]


def test_interrupting_a_closed_database_is_harmless(connection: Connection) -> None:
    """The lane may close while somebody asks to stop."""
    connection.close()
    connection.interrupt()
    connection.close()


def test_a_full_disk_loses_nothing(connection: Connection) -> None:
    """What was committed stays, the failure is told as a full disk, and deleting still works."""
    connection.run("INSERT INTO kept (text) VALUES ('kept')")
    connection.set_pragma("max_page_count", str(connection.pragma("page_count")))
    with pytest.raises(ExpectedError) as full:
        connection.run("INSERT INTO kept (text) VALUES (:text)", text="x" * 100_000)
    assert _code(full) is ErrorCode.DISK_FULL
    assert [row.text("text") for row in connection.rows("SELECT text FROM kept")] == ["kept"]
    connection.run("DELETE FROM kept")


def test_a_read_only_database_is_not_written(connection: Connection, path: Path) -> None:
    """A damaged vault is opened for reading alone, and says so when something would be changed."""
    connection.close()
    reader = open_database(path, KEY, must_exist=True, is_read_only=True)
    with pytest.raises(ExpectedError) as refused:
        reader.run("INSERT INTO kept (text) VALUES ('one')")
    with pytest.raises(ExpectedError) as behind:
        reader.rows("INSERT INTO kept (text) VALUES ('one') RETURNING text")
    reader.close()
    assert _code(refused) is ErrorCode.VAULT_READ_ONLY
    assert _code(behind) is ErrorCode.FOLDER_READ_ONLY


def test_a_copy_opens_with_its_own_key(connection: Connection, tmp_path: Path) -> None:
    """A copy under another key holds the same rows and no longer opens with the first key."""
    connection.run("INSERT INTO kept (text) VALUES (:text)", text=MARKER)
    copy = tmp_path / "copy.db"
    connection.copy_to(copy, OTHER_KEY)
    with pytest.raises(ExpectedError):
        open_database(copy, KEY, must_exist=True)
    opened = open_database(copy, OTHER_KEY, must_exist=True)
    assert [row.text("text") for row in opened.rows("SELECT text FROM kept")] == [MARKER]
    opened.close()
    assert MARKER.encode() not in copy.read_bytes()
    with pytest.raises(ExpectedError) as refused:
        connection.copy_to(copy, OTHER_KEY)
    assert _code(refused) is ErrorCode.FILE_EXISTS


def test_no_word_reaches_the_disk_in_the_clear(connection: Connection, path: Path) -> None:
    """Neither the database nor its journal shows a word, not amid a transaction either."""
    connection.run("INSERT INTO kept (text) VALUES (:text)", text=MARKER)
    with connection.transaction():
        connection.run("UPDATE kept SET text = :text", text=MARKER + " zei ze")
        written = b"".join(each.read_bytes() for each in path.parent.glob("data.db*"))
    assert (path.parent / "data.db-journal").exists()
    assert MARKER.encode() not in written + path.read_bytes()


def test_the_search_for_plain_words_can_find_them(tmp_path: Path) -> None:
    """The control: the same words in a plain database are found by the same search."""
    path = tmp_path / "plain.db"
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE kept (text)")
        plain.execute("INSERT INTO kept VALUES (?)", (MARKER,))
    plain.close()
    assert MARKER.encode() in path.read_bytes()


def test_errors_of_ours_carry_no_values(connection: Connection) -> None:
    """A refused statement becomes a bug that names the rule and none of the words."""
    connection.run("INSERT INTO kept (text) VALUES (:text)", text=MARKER)
    with pytest.raises(BugError) as bug:
        connection.run("INSERT INTO kept (text) VALUES (:text)", text=MARKER)
    assert str(bug.value) == "SQLITE_CONSTRAINT"
    assert MARKER not in str(bug.value.__cause__)


def test_rows_promise_their_types(connection: Connection) -> None:
    """A column that is not what the store takes it for is a bug, not a surprise later."""
    row = connection.row("SELECT 7 AS number, 'x' AS text, x'00' AS bytes, NULL AS absent")
    assert row is not None
    assert (row.number("number"), row.text("text"), row.blob("bytes")) == (7, "x", b"\0")
    assert (row.text_or_none("absent"), row.number_or_none("absent")) == (None, None)
    assert (row.text_or_none("text"), row.number_or_none("number")) == ("x", 7)
    for wrong in (row.number, row.blob):
        with pytest.raises(BugError):
            wrong("text")


def test_a_script_must_end(connection: Connection) -> None:
    """Half a statement in a script is a bug, and nothing of the script stays."""
    with pytest.raises(BugError):
        connection.script("INSERT INTO kept (text) VALUES ('one');\nINSERT INTO")
    assert connection.rows("SELECT * FROM kept") == []


def test_without_set_key_the_pragma_keys(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A driver without set_key gives the same vault."""
    open_database(path, KEY, must_exist=False).close()
    monkeypatch.setattr(dbapi2, "connect", lambda *a, **k: _Older(_connect(*a, **k)))
    _connect = dbapi2.Connection
    opened = open_database(path, KEY, must_exist=True)
    assert opened.pragma("cipher_status") == "1"
    opened.close()


class _Older:
    """The driver before it had set_key."""

    def __init__(self, driver: object) -> None:
        object.__setattr__(self, "_driver", driver)

    def __getattr__(self, name: str) -> object:
        if name == "set_key":
            raise AttributeError(name)
        return getattr(self._driver, name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self._driver, name, value)


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33)])
def test_a_raw_key_has_32_bytes(path: Path, key: bytes) -> None:
    """A passphrase taken for a key would weaken the vault: refused as a bug."""
    with pytest.raises(BugError):
        open_database(path, key, must_exist=False)


_ENDLESS = """
WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many) SELECT count(*) FROM many
"""


@pytest.mark.parametrize("query", ["rows", "row", "each"])
def test_a_query_that_is_stopped_says_so(connection: Connection, query: str) -> None:
    """Whichever way the rows were asked for, and before the first of them."""
    forever = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    timer = threading.Timer(0.05, connection.interrupt)
    timer.start()
    with pytest.raises(ExpectedError) as stopped:
        tuple(getattr(connection, query)(forever) or ())
    timer.join()
    assert _code(stopped) is ErrorCode.INTERRUPTED


def _keep_then_rewrite(connection: Connection) -> None:
    with connection.transaction():
        connection.run("INSERT INTO kept VALUES (1, 'a')")
        connection.rewrite()


def test_pages_are_not_rewritten_half_way(connection: Connection) -> None:
    """Within a transaction it is a bug, and what the transaction wrote is undone."""
    with pytest.raises(BugError):
        _keep_then_rewrite(connection)
    assert connection.rows("SELECT * FROM kept") == []


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    """Somebody's folder of that name stays as it is."""
    (tmp_path / "data.db").mkdir()
    for must_exist, code in (
        (True, ErrorCode.DATABASE_MISSING),
        (False, ErrorCode.FILE_UNREADABLE),
    ):
        with pytest.raises(ExpectedError) as refused:
            open_database(tmp_path / "data.db", KEY, must_exist=must_exist)
        assert _code(refused) is code
    assert list((tmp_path / "data.db").iterdir()) == []
