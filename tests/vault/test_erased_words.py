"""Erased words are gone from every page of the file, the search index and the free pages too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counsellor_app.vault.connection import open_database
from counsellor_app.vault.database import open_unchecked
from tests.vault.databases import KEY, add_note, make_vault
from tests.vault.pages import decrypted

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.vault.connection import Connection

# No two begin alike, nor does anything else here: the index leaves shared beginnings out.
WORDS = ("xylofoon", "quetzal", "fjordenpaard", "ypsilon")
NUMBER = 500


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A vault with many notes, one of which holds the words."""
    path = tmp_path / "data.db"
    make_vault(path, notes=60)
    connection = open_unchecked(path, KEY)
    add_note(connection, NUMBER, " ".join(WORDS) * 20)
    connection.close()
    return path


def _hits(path: Path) -> list[str]:
    pages = decrypted(path, KEY)
    return [word for word in WORDS if word.encode() in pages]


def _erase(connection: Connection) -> None:
    connection.run("DELETE FROM words WHERE owner_id = :number", number=NUMBER)
    connection.close()


def test_words_of_a_note_can_be_found_by_hand(path: Path) -> None:
    """The control: before erasing, the search through decrypted pages finds every word."""
    assert _hits(path) == list(WORDS)


def test_erased_words_are_nowhere(path: Path) -> None:
    """After erasing, no page of the file holds any of the words."""
    _erase(open_unchecked(path, KEY))
    assert _hits(path) == []


def test_changed_words_are_nowhere(path: Path) -> None:
    """A note that was written over leaves none of its earlier words behind."""
    connection = open_unchecked(path, KEY)
    connection.run("UPDATE words SET body = 'anders' WHERE owner_id = :number", number=NUMBER)
    connection.close()
    assert _hits(path) == []


def test_without_its_secure_delete_the_index_keeps_words(path: Path) -> None:
    """The control: secure_delete alone leaves words in the search index."""
    connection = open_unchecked(path, KEY)
    connection.run("INSERT INTO words_index (words_index, rank) VALUES ('secure-delete', 0)")
    _erase(connection)
    assert _hits(path) != []


def test_without_secure_delete_pages_keep_words(path: Path) -> None:
    """The control: without secure_delete the freed part of a page keeps the note."""
    connection = open_database(path, KEY, must_exist=True)
    connection.set_pragma("secure_delete", "OFF")
    _erase(connection)
    assert _hits(path) != []
