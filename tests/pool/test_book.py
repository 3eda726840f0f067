"""What an app remembers is read back as it was, strictly."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.errors import ErrorCode
from counsellor_app.pool.book import Book, read_book
from tests.pool.people import played

if TYPE_CHECKING:
    from tests.pool.conftest import Refused


def full_book() -> Book:
    """The key holder's book after opening, with everything in it."""
    book = played().people[1].book
    known = replace(book.rounds[0], result=b"r" * 32)
    return Book((known,), last_result=b"r" * 32, restored_on=date(2026, 12, 1))


def test_a_book_comes_back_as_it_was() -> None:
    """Empty, and with a round, own contributions, an opening and a result in it."""
    for book in (Book(), full_book()):
        assert read_book(book.to_bytes()) == book
    assert full_book().rounds[0].opening is not None
    assert len(full_book().rounds[0].made) == 1


def changed(book: Book, **fields: Any) -> bytes:
    plain = json.loads(book.to_bytes())
    plain["rounds"][0] |= fields
    return json.dumps(plain, sort_keys=True, separators=(",", ":")).encode()


@pytest.mark.parametrize(
    "fields",
    [
        {"made": ["00"]},
        {"made": "0" * 32},
        {"made": [1]},
        {"opening": {"list": "00" * 32, "levels": 4}},
        {"opening": {"list": "00" * 32}},
        {"opening": []},
        {"result": "00"},
        {"result": 5},
        {"file": None},
        {"file": {}},
        {"extra": 1},
    ],
)
def test_a_damaged_book_is_refused(fields: dict[str, Any], refused: Refused) -> None:
    """A book that was meddled with is not half believed."""
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        read_book(changed(full_book(), **fields))


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b"null", b"[" * 100_000])
def test_what_is_no_book_is_refused(raw: bytes, refused: Refused) -> None:
    """Anything else in its place."""
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        read_book(raw)


def test_keys_are_not_in_the_book() -> None:
    """Neither private key of its owner is anywhere in what is kept of rounds."""
    at = played()
    for person in at.people[:2]:
        kept = person.book.to_bytes()
        for key in (person.keys.sign, person.keys.seal):
            assert key not in kept
            assert key.hex().encode() not in kept
