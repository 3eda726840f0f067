"""Searching all words of the vault."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.kept_words import Hit, Owner
from counsellor_app.vault import word_search, word_store
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.schema import bring_up_to_date
from counsellor_app.vault.word_store import Place, WordsField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.vault.connection import Connection

NOW = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """An empty vault's database; each test clears what it wrote."""
    opened = open_database(tmp_path_factory.mktemp("search") / "d.db", b"k" * 32, must_exist=False)
    bring_up_to_date(opened)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _no_words(connection: Connection) -> None:
    connection.run("DELETE FROM words")
    connection.run("DELETE FROM cases")


def note(connection: Connection, words: str, owner_id: int = 1) -> None:
    place = Place(Owner.POOL_RECORD, owner_id, WordsField.TEXT)
    word_store.keep(connection, place, FreeText(words), NOW)


def search(connection: Connection, query: str, limit: int = 50) -> tuple[Hit, ...]:
    return word_search.search(connection, FreeText(query), limit=limit)


def spoken(hit: Hit) -> list[tuple[str, bool]]:
    return [(piece.reveal(), is_matched) for piece, is_matched in hit.pieces]


LETTERS = "abcdefghijklmnopqrstuvwxyzàáâãäåçèéêëìíîïñòóôõöùúûüýÿčšžćńğşăęąůőű0123456789"


def respelled(word: str) -> str:
    """The word as somebody else types it: the other case, no accents that can be taken off."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return plain.swapcase()


@given(
    words=st.lists(st.text(LETTERS, min_size=1, max_size=12), min_size=1, max_size=6),
    data=st.data(),
)
@settings(max_examples=60, deadline=None)
def test_any_beginning_of_any_word_is_found(
    connection: Connection, words: list[str], data: st.DataObject
) -> None:
    """A word is found by each of its beginnings, in other accents and another case."""
    note(connection, " ".join(words))
    word = data.draw(st.sampled_from(words))
    beginning = word[: data.draw(st.integers(1, len(word)))]
    for typed in (beginning, respelled(beginning), unicodedata.normalize("NFD", beginning)):
        assert search(connection, typed)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Yıldız", "yildiz"),
        ("Yıldız", "YILD"),
        ("Yildiz", "yıldız"),
        ("Łukasz", "lukasz"),
        ("Kılıçdaroğlu", "kilicdaroglu"),
        ("Søren", "soren"),
        ("Oskar", "ØSK"),
        ("Đorđe", "dorde"),
        ("hors-d'œuvre", "oeuv"),
        ("Groß", "gross"),
        ("Bĳl", "bijl"),
    ],
)
def test_letters_of_other_alphabets_are_found(
    connection: Connection, name: str, typed: str
) -> None:
    """A name is found in the letters of a Belgian keyboard, and the other way round."""
    note(connection, f"gebeld met {name} vandaag")
    assert search(connection, typed)


@given(query=st.text(max_size=80))
@settings(max_examples=150, deadline=None)
def test_no_query_breaks_the_search(connection: Connection, query: str) -> None:
    """Whatever is typed is words to look for, never a command."""
    note(connection, "gewone woorden")
    search(connection, query)


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "'",
        "*",
        "a AND",
        "NOT gewone",
        "NEAR(a b)",
        "body:gewone",
        "^x",
        "(",
        "-",
        "\0",
        "{a}:",
    ],
)
def test_operators_are_words(connection: Connection, query: str) -> None:
    """The operators of the search engine are looked for as text, and not found here."""
    note(connection, "gewone woorden")
    assert search(connection, query) == ()


def test_operators_can_be_found(connection: Connection) -> None:
    """Somebody called And or Not can be found."""
    note(connection, "And Near belde Not")
    assert search(connection, "AND NOT near")


def test_all_words_must_stand_there(connection: Connection) -> None:
    """Two words find what holds both, in any order."""
    note(connection, "de regisseur schreeuwde", 1)
    note(connection, "de regisseur zweeg", 2)
    assert [hit.record_id for hit in search(connection, "schreeuw regis")] == [1]


def test_words_with_marks_inside_are_found_as_typed(connection: Connection) -> None:
    """An apostrophe, a hyphen or an address does not hide a word."""
    note(connection, "foto's van d'Artagnan, kijk na op jan.peeters@voorbeeld.be (x-ray)")
    for typed in ("foto's", "d'art", "jan.peeters@voor", "x-ra"):
        assert search(connection, typed)


def test_the_better_match_comes_first(connection: Connection) -> None:
    """A short note about the word stands before a long one that names it in passing."""
    note(connection, "dreiging " + "en nog veel andere woorden " * 30, 1)
    note(connection, "dreiging, weer dreiging", 2)
    assert [hit.record_id for hit in search(connection, "dreiging")] == [2, 1]


def test_hits_are_cut_into_pieces(connection: Connection) -> None:
    """Each matched word is a piece of its own, and the pieces make the text again."""
    note(connection, "Na de première riep Eva; Eva zweeg.")
    (hit,) = search(connection, "eva prem")
    assert spoken(hit) == [
        ("Na de ", False),
        ("première", True),
        (" riep ", False),
        ("Eva", True),
        ("; ", False),
        ("Eva", True),
        (" zweeg.", False),
    ]


def test_a_text_cannot_forge_a_match(connection: Connection) -> None:
    """Control characters in a note are words of the note, not marks of the search."""
    note(connection, "\x02vals\x02 \x03echt\x03 woord")
    (hit,) = search(connection, "woord")
    assert [piece for piece, is_matched in spoken(hit) if is_matched] == ["woord"]
    assert "".join(piece for piece, _ in spoken(hit)) == "\x02vals\x02 \x03echt\x03 woord"


def test_a_long_note_is_cut_around_the_match(connection: Connection) -> None:
    """Only the neighbourhood of the match leaves the database."""
    note(connection, "voor " * 5000 + "naald " + "na " * 5000)
    (hit,) = search(connection, "naald")
    assert len("".join(piece for piece, _ in spoken(hit))) < 300


def test_the_number_of_hits_is_limited(connection: Connection) -> None:
    """No more hits than asked for."""
    for owner_id in range(10):
        note(connection, "telkens weer", owner_id)
    assert len(search(connection, "telkens", limit=4)) == 4


def test_many_findings_rank_the_newest(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a letter stands everywhere, only the newest findings are ranked."""
    monkeypatch.setattr(word_search, "RANKED", 3)
    for owner_id in range(10):
        note(connection, "telkens weer", owner_id)
    found = {hit.record_id for hit in search(connection, "t")}
    assert found == {7, 8, 9}


def test_a_hit_names_its_case(connection: Connection) -> None:
    """A hit in a case's own note carries the case's id and number and the day of receipt."""
    case_id = connection.run(
        "INSERT INTO cases (case_no, status, received_on, codebook_version, answers, changed_at)"
        " VALUES (41, 'NEW', '2026-03-02', 1, '{}', '')"
    )
    place = Place(Owner.CASE, case_id, WordsField.NOTE, case_id)
    word_store.keep(connection, place, FreeText("eerste gesprek"), NOW)
    (hit,) = search(connection, "gesprek")
    assert (hit.owner, hit.case_id, hit.case_no) == (Owner.CASE, case_id, 41)
    assert (hit.record_id, hit.day) == (None, date(2026, 3, 2))


@pytest.mark.parametrize(
    ("typed", "number"),
    [("12", 12), (" #12 ", 12), ("12a", None), ("", None), ("٣", None), ("1" * 12, None)],
)
def test_a_case_number_is_recognised(typed: str, number: int | None) -> None:
    """Digits alone, with or without a hash, are a case number."""
    assert word_search.case_number(FreeText(typed)) == number
