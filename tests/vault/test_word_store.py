"""Words in and out of the vault, and the earlier versions of notes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.kept_words import Owner
from counsellor_app.vault import case_store, record_store, word_store
from counsellor_app.vault.connection import open_database
from counsellor_app.vault.schema import bring_up_to_date
from counsellor_app.vault.word_store import REST, Place, WordsField

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.vault.connection import Connection

NOTE = Place(Owner.POOL_RECORD, 7, WordsField.TEXT)
START = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)
LONG = "Zij vertelde wat er die avond na de opname gebeurde. "


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """An empty vault's database; each test clears what it wrote."""
    path: Path = tmp_path_factory.mktemp("words") / "data.db"
    opened = open_database(path, b"k" * 32, must_exist=False)
    bring_up_to_date(opened)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _no_words(connection: Connection) -> None:
    connection.run("DELETE FROM words")


def keep(connection: Connection, words: str, minutes: float = 0) -> None:
    word_store.keep(connection, NOTE, FreeText(words), START + timedelta(minutes=minutes))


def kept(connection: Connection) -> str:
    held = word_store.of_owner(connection, NOTE.owner, NOTE.owner_id)
    return held.get(NOTE.field, FreeText()).reveal()


def version_texts(connection: Connection) -> list[str]:
    found = word_store.versions(connection, NOTE.owner, NOTE.owner_id)
    return [version.text.reveal() for version in found]


@given(words=st.text())
@settings(max_examples=60, deadline=None)
def test_any_text_comes_back(connection: Connection, words: str) -> None:
    """Every text comes back as it was, but for NUL."""
    keep(connection, words)
    assert kept(connection) == words.replace("\0", "")


def test_right_to_left_marks_and_markup_are_kept(connection: Connection) -> None:
    """What steers the direction of text or looks like HTML is words like any other."""
    words = "<b>\u202eomgekeerd\u202c</b>\x07\r\n\u200f"
    keep(connection, words)
    assert kept(connection) == words


def test_halves_of_characters_are_replaced(connection: Connection) -> None:
    """A lone surrogate, which no file can hold, becomes a replacement; a pair becomes one."""
    keep(connection, "a\ud83db\ud83d\ude00c")
    assert kept(connection) == "a\ufffdb\U0001f600c"


def test_nothing_makes_no_row(connection: Connection) -> None:
    """An empty text in a place that held none leaves no trace."""
    keep(connection, "\0")
    assert connection.row("SELECT 1 FROM words") is None


def test_typing_on_makes_no_versions(connection: Connection) -> None:
    """Autosaves within the rest leave no version each."""
    for step in range(20):
        keep(connection, LONG[: step + 20], minutes=step / 60)
    assert version_texts(connection) == []


def test_what_rested_becomes_a_version(connection: Connection) -> None:
    """The text as it stood is kept once it had its rest, with the instant it was left."""
    keep(connection, "eerst")
    keep(connection, "eerst en dan", minutes=REST.seconds / 60)
    found = word_store.versions(connection, NOTE.owner, NOTE.owner_id)
    assert [(v.text.reveal(), v.kept_at) for v in found] == [("eerst", START + REST)]


def test_long_work_leaves_a_version_each_rest(connection: Connection) -> None:
    """An hour of typing without pause leaves one version in every five minutes, newest first."""
    for minute in range(61):
        keep(connection, f"tot minuut {minute}", minutes=minute)
    assert version_texts(connection) == [f"tot minuut {m}" for m in range(59, 0, -5)]


def test_a_large_loss_is_kept_at_once(connection: Connection) -> None:
    """Text that vanishes a second after it was written can still be fetched back."""
    keep(connection, LONG)
    keep(connection, "", minutes=1 / 60)
    assert version_texts(connection) == [LONG]


def test_a_small_cut_is_not_kept_at_once(connection: Connection) -> None:
    """Taking a word away is typing, not a loss."""
    keep(connection, LONG)
    keep(connection, LONG[:-10], minutes=1 / 60)
    assert version_texts(connection) == []


@pytest.mark.parametrize(
    ("held", "lost", "is_kept"),
    [(50, 40, True), (50, 39, False), (203, 50, True), (203, 49, False)],
)
def test_a_loss_is_large_from_forty_characters_and_a_quarter(
    connection: Connection, held: int, lost: int, *, is_kept: bool
) -> None:
    """Both: forty of a short text, a quarter of a long one."""
    keep(connection, "x" * held)
    keep(connection, "x" * (held - lost), minutes=1 / 60)
    assert bool(version_texts(connection)) is is_kept


def test_a_blank_text_is_no_version(connection: Connection) -> None:
    """Spaces that stood for a while are not worth a version."""
    keep(connection, "  \n ")
    keep(connection, "eindelijk iets", minutes=60)
    assert version_texts(connection) == []


def test_old_versions_are_pruned(connection: Connection) -> None:
    """The newest forty are kept."""
    for step in range(60):
        keep(connection, f"stand {step}", minutes=step * 10)
    assert version_texts(connection) == [f"stand {step}" for step in range(58, 18, -1)]
    numbers = [v.version_id for v in word_store.versions(connection, NOTE.owner, NOTE.owner_id)]
    assert numbers == sorted(set(numbers), reverse=True), "each has its own"


def test_large_versions_are_pruned_by_size(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Versions hold a limited number of characters together; the newest stays whatever its size."""
    monkeypatch.setattr(word_store, "MOST_VERSION_CHARACTERS", 250)
    for step in range(6):
        keep(connection, str(step) * 100, minutes=step * 10)
    assert version_texts(connection) == ["4" * 100, "3" * 100]
    monkeypatch.setattr(word_store, "MOST_VERSION_CHARACTERS", 10)
    keep(connection, "slot", minutes=100)
    assert version_texts(connection) == ["5" * 100]


def test_short_fields_keep_no_versions(connection: Connection) -> None:
    """A name that is corrected keeps no trace of what it was."""
    place = Place(Owner.PERSON, 1, WordsField.NAME)
    word_store.keep(connection, place, FreeText("Jan"), START)
    word_store.keep(connection, place, FreeText("Jana"), START + timedelta(days=1))
    assert connection.row("SELECT 1 FROM note_version") is None


def test_forgetting_takes_versions_along(connection: Connection) -> None:
    """What belonged to an owner is gone with its versions and its place in the index."""
    keep(connection, "geheimwoord")
    keep(connection, "ander", minutes=60)
    word_store.forget(connection, NOTE.owner, NOTE.owner_id)
    assert connection.row("SELECT 1 FROM note_version") is None
    found = "SELECT 1 FROM words_index WHERE words_index MATCH 'geheimwoord OR ander'"
    assert connection.row(found) is None


def test_the_words_of_a_case_are_its_own(connection: Connection) -> None:
    """With those of what stands in it, each at its place; the texts of its documents stay out."""
    case_id, other = (case_store.add(connection, codebook_version=1, at=START) for _ in range(2))
    for place, words in (
        (Place(Owner.CASE, case_id, WordsField.NOTE, case_id), "belde"),
        (Place(Owner.PERSON, 5, WordsField.NAME, case_id), "Els"),
        (Place(Owner.DOCUMENT, 6, WordsField.TITLE, case_id), "brief"),
        (Place(Owner.DOCUMENT, 6, WordsField.TEXT, case_id), "Geachte"),
        (Place(Owner.CASE, other, WordsField.NOTE, other), "ander"),
    ):
        word_store.keep(connection, place, FreeText(words), START)
    assert word_store.of_case(connection, case_id) == {
        (Owner.CASE, case_id, WordsField.NOTE): FreeText("belde"),
        (Owner.PERSON, 5, WordsField.NAME): FreeText("Els"),
        (Owner.DOCUMENT, 6, WordsField.TITLE): FreeText("brief"),
    }


def test_the_words_of_pool_records_are_of_one_kind(connection: Connection) -> None:
    """Questions with their questions, signals with their signals."""
    held = {
        kind: record_store.add(connection, kind, day=START.date(), codebook_version=1, at=START)
        for kind in (Record.SIGNAL, Record.QUESTION)
    }
    for kind, record_id in held.items():
        place = Place(Owner.POOL_RECORD, record_id, WordsField.TEXT)
        word_store.keep(connection, place, FreeText(kind.value), START)
    for kind, record_id in held.items():
        assert word_store.of_pool_records(connection, kind.value) == {
            (Owner.POOL_RECORD, record_id, WordsField.TEXT): FreeText(kind.value)
        }


def test_pairs_are_joined_and_split() -> None:
    """A line for each pair, empty cells too; line ends and tabs inside become spaces."""
    rows = (
        (FreeText("Els"), FreeText("Huis")),
        (FreeText("An\nna"), FreeText("De\tZaak")),
        (FreeText(), FreeText("Huis")),
        (FreeText("Jan"), FreeText()),
    )
    joined = word_store.joined_cells(rows)
    assert joined == FreeText("Els\tHuis\nAn na\tDe Zaak\n\tHuis\nJan\t")
    assert word_store.split_cells(joined) == (
        rows[0],
        (FreeText("An na"), FreeText("De Zaak")),
        *rows[2:],
    )
    assert word_store.split_cells(FreeText("\n")) == ()
    assert word_store.split_cells(FreeText("Els")) == ((FreeText("Els"), FreeText()),)


def test_short_texts_are_joined_and_split() -> None:
    """Aliases come back one by one; a line end inside one cannot make two of it."""
    joined = word_store.joined_lines((FreeText("De Baas"), FreeText("Jan\nPiet"), FreeText(" ")))
    assert joined == FreeText("De Baas\nJan Piet")
    assert word_store.split_lines(joined) == (FreeText("De Baas"), FreeText("Jan Piet"))
    assert word_store.split_lines(FreeText("\nMil\n\n")) == (FreeText("Mil"),)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("café".encode(), "café"),
        ("\ufeffcafé".encode(), "café"),
        ("café".encode("utf-16"), "café"),
        (b"\xfe\xff" + "café".encode("utf-16-be"), "café"),
        ("café €".encode("cp1252"), "café €"),
        (b"\xff\xfeodd", "ÿþodd"),
        (b"caf\xe9 \x81", "café \ufffd"),
    ],
)
def test_text_files_are_read_in_their_encoding(raw: bytes, words: str) -> None:
    """UTF-8 with and without mark, UTF-16 with its mark, and the old Western alphabet."""
    assert word_store.from_bytes(raw) == FreeText(words)


def test_words_become_bytes() -> None:
    """A text document is handed to the window as UTF-8."""
    assert word_store.to_bytes(FreeText("café")) == "café".encode()
