"""Tables made and migrated whole or not at all; foreign and later vaults refused untouched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import fingerprint, schema
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.database import create_database, open_checked, open_unchecked
from tests.vault.databases import KEY, add_note, make_vault, notes_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.vault.connection import Connection


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed vault with two notes."""
    path = tmp_path / "data.db"
    make_vault(path, notes=2)
    return path


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """An open, empty vault."""
    opened = create_database(tmp_path / "empty.db", KEY)
    yield opened
    opened.close()


def _add_shade(connection: Connection) -> None:
    connection.script("ALTER TABLE person ADD COLUMN shade TEXT NOT NULL DEFAULT '';")


def _fail_half_way(connection: Connection) -> None:
    connection.script("CREATE TABLE half (number INTEGER) STRICT;")
    raise ExpectedError(ErrorCode.DISK_FULL)


def _require_refused(path: Path, code: ErrorCode) -> None:
    before = path.read_bytes()
    with pytest.raises(ExpectedError) as refused:
        open_unchecked(path, KEY)
    assert refused.value.code is code
    assert path.read_bytes() == before


def test_a_new_vault_says_what_it_is(connection: Connection) -> None:
    """The file names its application and version, which a copy takes along."""
    assert connection.pragma("application_id") == 0x56504B31
    assert connection.pragma("user_version") == len(schema.STEPS)


def test_a_step_is_taken_once_and_rows_stay(path: Path) -> None:
    """An older vault gets the later step's column, keeps its notes and passes its checks."""
    steps = (*schema.STEPS, _add_shade)
    connection = open_database(path, KEY, must_exist=True)
    schema.require_ours(connection, steps)
    assert schema.bring_up_to_date(connection, steps)
    assert not schema.bring_up_to_date(connection, steps)
    fingerprint.settle(connection)
    assert connection.rows("SELECT shade FROM person") == []
    assert len(notes_of(connection)) == 2
    assert fingerprint.holds(connection)
    connection.close()


def test_a_migrated_vault_equals_a_new_one(path: Path, tmp_path: Path) -> None:
    """An older vault brought up to date has exactly the tables of a vault made today."""
    steps = (*schema.STEPS, _add_shade)
    migrated = open_database(path, KEY, must_exist=True)
    schema.bring_up_to_date(migrated, steps)
    new = open_database(tmp_path / "new.db", KEY, must_exist=False)
    schema.bring_up_to_date(new, steps)
    assert schema.design(migrated) == schema.design(new)
    migrated.close()
    new.close()


def test_a_step_that_fails_leaves_the_old_version(path: Path) -> None:
    """A migration that stops in the middle leaves tables, version and notes as they were."""
    connection = open_database(path, KEY, must_exist=True)
    with pytest.raises(ExpectedError):
        schema.bring_up_to_date(connection, (*schema.STEPS, _fail_half_way))
    connection.close()
    opened = open_checked(path, KEY)
    assert opened.findings == ()
    assert opened.connection.pragma("user_version") == len(schema.STEPS)
    assert len(notes_of(opened.connection)) == 2
    opened.connection.close()


def test_a_later_vault_is_refused_and_left_alone(path: Path) -> None:
    """A vault of a version we do not know is never converted or written to."""
    connection = open_database(path, KEY, must_exist=True)
    connection.set_pragma("user_version", str(len(schema.STEPS) + 1))
    connection.close()
    _require_refused(path, ErrorCode.VAULT_TOO_NEW)


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER spy AFTER INSERT ON words BEGIN UPDATE vault_state SET header = x''; END;",
        "CREATE VIEW all_words AS SELECT body FROM words;",
        "CREATE TABLE beside (body TEXT);",
        "CREATE INDEX by_body ON words (body);",
        "DROP TRIGGER words_gone;",
        "DROP INDEX words_by_case;",
        "ALTER TABLE person ADD COLUMN shade TEXT;",
        "CREATE VIRTUAL TABLE other USING fts5 (body);",
        "PRAGMA application_id = 7;",
    ],
)
def test_a_crafted_vault_is_refused(path: Path, planted: str) -> None:
    """A vault with anything more, less or other than our own tables is refused untouched."""
    connection = open_database(path, KEY, must_exist=True)
    connection.script(planted)
    connection.close()
    _require_refused(path, ErrorCode.DATABASE_DAMAGED)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    """An encrypted database that never was a vault is refused untouched."""
    path = tmp_path / "other.db"
    connection = open_database(path, KEY, must_exist=False)
    connection.script("CREATE TABLE kept (text TEXT) STRICT;")
    connection.close()
    _require_refused(path, ErrorCode.DATABASE_DAMAGED)


def test_words_go_with_their_record(connection: Connection) -> None:
    """Removing a record takes its words and their index entries along."""
    record_id = connection.run(_RECORD)
    add_note(connection, record_id, "xylofoon")
    assert len(connection.rows(_FOUND)) == 1
    connection.run("DELETE FROM pool_record WHERE record_id = :record_id", record_id=record_id)
    assert connection.rows("SELECT 1 FROM words") == []
    assert connection.rows(_FOUND) == []


_RECORD = """
INSERT INTO pool_record (record, day, answers, is_draft, codebook_version, changed_at)
VALUES ('question', '2026-03-01', '{}', 0, 1, '')
"""
_FOUND = "SELECT rowid FROM words_index WHERE words_index MATCH 'xylofoon'"
