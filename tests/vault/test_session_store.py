"""Sessions in the vault: words among the words, and nothing left of them once they are removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.codebook import UNKNOWN
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.session import Attendee, IntervisionSession, PresenterLine
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import session_store
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.database import open_unchecked
from tests.vault.databases import KEY, is_noticed, make_vault
from tests.vault.pages import decrypted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.vault.connection import Connection

NOW = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)

# One for each field, no two alike in their beginning: the index leaves shared beginnings out.
WORDS = (
    "xylofoon",
    "quetzal",
    "fjordenpaard",
    "ypsilon",
    "jojoba",
    "zwaluwstaart",
    "cyclamen",
    "umlaut",
)


def written(session: IntervisionSession) -> IntervisionSession:
    """The session with one of the words in each of its fields."""
    place, facilitator, name, organisation, question, action, learning, agreements = (
        FreeText(f"{word} " * 5) for word in WORDS
    )
    return replace(
        session,
        place=place,
        facilitator=facilitator,
        attendees=(Attendee(name, organisation),),
        presenters=(PresenterLine(question, action, date(2026, 4, 1)),),
        learning=learning,
        agreements=agreements,
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A vault with other notes in it."""
    path = tmp_path / "data.db"
    make_vault(path, notes=60)
    return path


@pytest.fixture
def connection(path: Path) -> Iterator[Connection]:
    """The vault, open."""
    opened = open_unchecked(path, KEY)
    yield opened
    opened.close()


def kept(connection: Connection) -> IntervisionSession:
    """A session with all the words, in the vault."""
    with connection.transaction():
        session_id = session_store.add(
            connection,
            day=date(2026, 3, 12),
            answers={"se_kind": UNKNOWN},
            codebook_version=1,
            at=NOW,
        )
        session_store.keep(connection, written(session_store.load(connection, session_id)), NOW)
        return session_store.load(connection, session_id)


def found(path: Path) -> list[str]:
    pages = decrypted(path, KEY)
    return [word for word in WORDS if word.encode() in pages]


def test_words_stand_among_the_words_alone(connection: Connection) -> None:
    """The table of sessions, which counting might read one day, holds codes, days and numbers."""
    kept(connection)
    (row,) = connection.rows("SELECT * FROM session")
    assert not [value for value in row if isinstance(value, str) and value.split()[0] in WORDS]
    held = connection.rows("SELECT field FROM words WHERE owner = 'session'")
    assert sorted(one.text("field") for one in held) == [
        "agreements",
        "attendees",
        "facilitator",
        "learning",
        "place",
        "presenters",
    ]


def test_words_of_a_session_can_be_found_by_hand(path: Path, connection: Connection) -> None:
    """The control: before removing, the search through decrypted pages finds every word."""
    kept(connection)
    connection.close()
    assert found(path) == list(WORDS)


def test_a_removed_session_is_nowhere(path: Path, connection: Connection) -> None:
    """After removing, no page of the file holds a word of it, nor does the search index."""
    session = kept(connection)
    session_store.remove(connection, session.session_id)
    connection.close()
    assert found(path) == []


def test_changed_words_are_nowhere(path: Path, connection: Connection) -> None:
    """Words written over leave nothing behind: a session keeps no earlier versions."""
    session = kept(connection)
    emptied = IntervisionSession(session.session_id, session.day)
    session_store.keep(connection, emptied, NOW)
    assert session_store.load(connection, session.session_id) == emptied
    connection.close()
    assert found(path) == []


def test_a_session_is_watched_like_the_rest(path: Path, connection: Connection) -> None:
    """What is kept in order is no alarm; a day changed behind the vault's back is."""
    kept(connection)
    connection.close()
    assert not is_noticed(path)
    behind = open_database(path, KEY, must_exist=True)
    behind.run("UPDATE session SET day = '2026-03-11'")
    behind.close()
    assert is_noticed(path)


def test_no_session_is_no_session(connection: Connection) -> None:
    """Asking for one that is gone says so."""
    session = kept(connection)
    session_store.remove(connection, session.session_id)
    with pytest.raises(ExpectedError) as caught:
        session_store.load(connection, session.session_id)
    assert caught.value.code is ErrorCode.NO_SUCH_RECORD
    assert session_store.list_rows(connection) == ()
