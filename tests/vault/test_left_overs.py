"""Bytes that balancing leaves in pages, and that they go with what was deleted."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.kept_words import Owner
from counsellor_app.vault import left_overs, word_store
from counsellor_app.vault.database import create_database
from counsellor_app.vault.word_store import Place, WordsField
from tests.vault.databases import KEY
from tests.vault.pages import decrypted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.vault.connection import Connection

AT = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
NOTES = 120


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    made = create_database(tmp_path / "vault.db", KEY)
    yield made
    made.close()


def write_and_delete(connection: Connection) -> list[str]:
    """Notes of many lengths, of which half are deleted, a few at a time; a word of each of those.

    The seed is one of few with which balancing leaves a word behind.
    """
    chance, words = Random(11), [f"q{number}zwx{number}kvj" for number in range(NOTES)]
    with connection.transaction():
        for number, word in enumerate(words):
            text = FreeText(f"{word} " * chance.choice((1, 1, 1, 10, 40, 70)))
            word_store.keep(connection, place(number), text, AT)
    order = list(range(NOTES))
    chance.shuffle(order)
    for at in range(0, NOTES // 2, 6):
        with connection.transaction():
            for number in order[at : at + 6]:
                word_store.forget(connection, Owner.POOL_RECORD, number + 1)
    return [words[number] for number in order[: NOTES // 2]]


def place(number: int) -> Place:
    return Place(Owner.POOL_RECORD, number + 1, WordsField.NOTE)


def found(connection: Connection, tmp_path: Path, words: list[str]) -> list[str]:
    plain = decrypted(tmp_path / "vault.db", KEY)
    return [word for word in words if word.encode() in plain]


def test_deleted_rows_leave_bytes_in_pages(connection: Connection, tmp_path: Path) -> None:
    """The reason for all this: with every setting for deleting on, words are still there."""
    assert found(connection, tmp_path, write_and_delete(connection))


def test_writing_all_pages_anew_leaves_none(connection: Connection, tmp_path: Path) -> None:
    """After that no word is in any page; nothing is due, and doing it again does nothing."""
    words = write_and_delete(connection)
    left_overs.overwrite(connection)
    assert found(connection, tmp_path, words) == []
    held = (tmp_path / "vault.db").read_bytes()
    left_overs.overwrite(connection)
    assert (tmp_path / "vault.db").read_bytes() == held


def test_nothing_is_due_where_nothing_was_deleted(connection: Connection) -> None:
    """Writing alone asks for no rewriting; one deletion does, whoever deletes."""
    word_store.keep(connection, place(1), FreeText("woorden"), AT)
    due = "SELECT rewriting_is_due AS due FROM vault_state"
    assert connection.rows(due)[0].number("due") == 0
    connection.run("DELETE FROM words")
    assert connection.rows(due)[0].number("due") == 1
