"""The dictionary answers as one set would, and is never made in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.anonymisation.gazetteers import Gazetteers
from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.long_list import LongList
from counsellor_app.anonymisation.word_lists import dictionary, small_words, word_list
from counsellor_app.settings import unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable


def test_it_answers_as_one_set_would() -> None:
    """Every word of the dictionary is in it, and what stands before, between and behind is not."""
    whole = frozenset(unpacked("recognisers/ordinary_words.txt").decode().splitlines())
    held = dictionary()
    assert len(held) == len(whole) > 300_000
    assert all(word in held for word in whole)
    assert not any(word in held for word in ("", "\n", "0", "aapnoot", "\U0010ffff"))


def test_words_go_and_words_come() -> None:
    """At either end and between; a word that goes and comes is there."""
    told = LongList.of("\n".join(sorted(f"woord{number:05}" for number in range(20_000))))
    changed = told.changed(
        without=("woord00000", "woord12345", "woord19999", "niet van hier"),
        more=("aap", "woord12345", "woord12345b", "zee"),
    )
    assert [word in changed for word in ("woord00000", "woord19999", "woord00001")] == [0, 0, 1]
    assert all(word in changed for word in ("aap", "woord12345", "woord12345b", "zee"))
    assert (len(told), len(changed)) == (20_000, 20_001)
    assert "woord00000" in told
    assert "aap" not in told


def test_an_empty_list_holds_nothing() -> None:
    """Nor does one from which all words were taken."""
    assert "aap" not in LongList.of("")
    assert "aap" not in LongList.of("aap").changed(without=("aap",), more=())


def test_no_set_of_the_dictionary_is_long() -> None:
    """Each is made while no other thread can move: ten thousand words take some milliseconds."""
    lengths: list[int] = []

    class Told(LongList):
        def __init__(self, sets: Iterable[frozenset[str]]) -> None:
            held = tuple(sets)
            lengths.extend(len(each) for each in held)
            super().__init__(held)

    assert len(Told.of(unpacked("recognisers/ordinary_words.txt").decode())) == sum(lengths)
    assert sum(lengths) > 300_000
    assert max(lengths) < 10_000


def test_names_are_taken_out_and_hurried_words_put_in() -> None:
    """As the engine asks it."""
    ordinary = Gazetteers.load().ordinary
    small = frozenset[str]().union(*small_words().values())
    names = word_list("mostly_names") - word_list("spoken_words") - small
    assert names
    assert not any(name in ordinary for name in names)
    assert all(fold(word) in ordinary for word in word_list("spoken_words"))
