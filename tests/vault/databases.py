"""Small vault databases for tests: a key, a few notes, and what a check says about a file."""

from __future__ import annotations

import functools
import random
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import integrity
from counsellor_app.vault.database import create_database

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.vault.connection import Connection

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
PAGE = 4096

_SYLLABLES = ("ba", "der", "ko", "lin", "mo", "ras", "ti", "vel", "wo", "zes")


def make_vault(path: Path, notes: int = 40, words: int = 40) -> None:
    """A closed vault with a number of invented notes."""
    connection = create_database(path, KEY)
    with connection.transaction():
        for number in range(1, notes + 1):
            add_note(connection, number, invented_text(number, words))
    connection.close()


@functools.cache
def invented_text(seed: int, words: int) -> str:
    """Meaningless words, the same for the same seed."""
    chosen = random.Random(seed)
    return " ".join(
        "".join(chosen.choices(_SYLLABLES, k=chosen.randint(2, 4))) for _ in range(words)
    )


def add_note(connection: Connection, number: int, text: str) -> int:
    """A note of the pool's record `number`."""
    return connection.run(
        "INSERT INTO words (owner, owner_id, field, body, changed_at, versioned_at)"
        " VALUES ('pool_record', :number, 'note', :text, '', '')",
        number=number,
        text=text,
    )


def notes_of(connection: Connection) -> dict[int, str]:
    """Every note by the record it belongs to."""
    found = connection.rows("SELECT owner_id, body FROM words")
    return {row.number("owner_id"): row.text("body") for row in found}


def is_noticed(path: Path, key: bytes = KEY) -> bool:
    """Whether the checks at unlock see that something is wrong."""
    try:
        return bool(integrity.check(path, key))
    except ExpectedError as error:
        return error.code is ErrorCode.DATABASE_DAMAGED
