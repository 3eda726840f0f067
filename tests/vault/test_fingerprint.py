"""The fingerprint follows every change of every row, whatever becomes of the transaction."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsellor_app.errors import BugError
from counsellor_app.vault import fingerprint
from counsellor_app.vault.database import create_database, open_unchecked
from tests.vault.databases import KEY, OTHER_KEY, add_note, make_vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.vault.connection import Connection

_NUMBER = st.integers(min_value=1, max_value=6)
_TEXT = st.text(max_size=30)
_CHANGES = st.lists(
    st.tuples(st.sampled_from(["add", "edit", "remove", "replace", "undo"]), _NUMBER, _TEXT),
    max_size=12,
)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """An open, empty vault."""
    opened = create_database(tmp_path / "data.db", KEY)
    yield opened
    opened.close()


@given(changes=_CHANGES)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_it_holds_after_any_changes(
    connection: Connection, changes: list[tuple[str, int, str]]
) -> None:
    """Kept row by row, it equals the one worked out anew, after refused and undone changes too."""
    for kind, number, text in changes:
        with contextlib.suppress(BugError):
            _change(connection, kind, number, text.replace("\0", ""))
    assert fingerprint.holds(connection)


def _change(connection: Connection, kind: str, number: int, text: str) -> None:
    with connection.transaction():
        if kind == "add":
            add_note(connection, number, text)
        elif kind == "edit":
            connection.run("UPDATE words SET body = :t WHERE owner_id = :n", t=text, n=number)
        elif kind == "remove":
            connection.run("DELETE FROM words WHERE owner_id = :n", n=number)
        elif kind == "replace":
            connection.run(_REPLACE, t=text, n=number)
        else:
            connection.run("DELETE FROM words")
            raise BugError(kind)


@pytest.mark.parametrize(
    ("one", "other"),
    [("ab", "ba"), ("", " "), ("1", "１"), ("a|t1:b", "a"), ("é", "e\u0301")],
)
def test_what_looks_alike_differs(connection: Connection, one: str, other: str) -> None:
    """Texts that a careless spelling would take for one another have another fingerprint."""
    seen = set()
    for text in (one, other):
        connection.run("DELETE FROM words")
        connection.run("DELETE FROM sqlite_sequence")
        add_note(connection, 1, text)
        seen.add(fingerprint.fingerprint(connection))
    assert len(seen) == 2


def test_rows_do_not_cancel_out_between_tables(connection: Connection) -> None:
    """The same values in another table are another row."""
    row_hash = fingerprint._RowHash(KEY)
    assert row_hash.of("words", (1, "a")) != row_hash.of("person", (1, "a"))
    assert row_hash.of("words", (1, None)) != row_hash.of("words", (1, ""))
    assert row_hash.of("words", (1, b"a")) != row_hash.of("words", (1, "a"))
    assert row_hash.of("words", (12, 3)) != row_hash.of("words", (1, 23))


def test_two_vaults_never_share_it(tmp_path: Path) -> None:
    """The key is each vault's own: equal notes do not show as equal."""
    for name in ("one", "other"):
        make_vault(tmp_path / name, notes=3)
    marks = []
    for name in ("one", "other"):
        connection = open_unchecked(tmp_path / name, KEY)
        marks.append(fingerprint.kept_mark(connection).fingerprint)
        connection.close()
    assert marks[0] != marks[1]


def test_a_copy_under_another_key_keeps_it(connection: Connection, tmp_path: Path) -> None:
    """Backups and re-keyed databases compare equal to what they were made from."""
    add_note(connection, 1, "één")
    connection.copy_to(tmp_path / "copy.db", OTHER_KEY)
    copy = open_unchecked(tmp_path / "copy.db", OTHER_KEY)
    assert fingerprint.kept_mark(copy) == fingerprint.kept_mark(connection)
    assert fingerprint.holds(copy)
    copy.close()


def test_each_commit_counts_once(connection: Connection) -> None:
    """One transaction is one commit however many rows it changes; reading and undoing are none."""
    before = fingerprint.kept_mark(connection).commits
    with connection.transaction():
        add_note(connection, 1, "a")
        add_note(connection, 2, "b")
    with connection.transaction():
        connection.rows("SELECT * FROM words")
    with contextlib.suppress(BugError):
        _change(connection, "undo", 1, "")
    assert fingerprint.kept_mark(connection).commits == before + 1


def test_the_triggers_are_not_in_the_file(connection: Connection) -> None:
    """What keeps the fingerprint is made anew by each connection and never read from the file."""
    stored = connection.rows(
        "SELECT 1 FROM main.sqlite_schema WHERE name LIKE 'mark!_%' ESCAPE '!'"
    )
    own = connection.rows("SELECT 1 FROM temp.sqlite_schema WHERE name LIKE 'mark!_%' ESCAPE '!'")
    assert stored == []
    assert len(own) >= 30


_REPLACE = """
INSERT OR REPLACE INTO words (words_id, owner, owner_id, field, body, changed_at, versioned_at)
VALUES (:n, 'pool_record', :n, 'note', :t, '', '')
"""


def test_a_vault_without_its_mark_holds_nothing_for_sure(connection: Connection) -> None:
    """Taken out by somebody: it compares equal to no vault, and is never given a new one."""
    add_note(connection, 1, "een woord")
    assert fingerprint.holds(connection)
    connection.before_commit = None  # as another program would take it out
    connection.run("DELETE FROM content_mark")
    assert fingerprint.kept_mark(connection) == fingerprint.Mark(0, b"")
    assert not fingerprint.holds(connection)
    with pytest.raises(BugError):
        fingerprint.fingerprint(connection)
