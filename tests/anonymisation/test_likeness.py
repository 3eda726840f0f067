"""Slips of the pen in names, and words that only look a little like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.likeness import are_alike


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("mariek", "marieke"),
        ("mareike", "marieke"),
        ("spilebeen", "spillebeen"),
        ("spilebeem", "spillebeen"),
    ],
)
def test_slips_are_alike(word: str, name: str) -> None:
    """A letter less, two swapped, and two slips in a long name."""
    assert are_alike(word, name)


@pytest.mark.parametrize(
    ("word", "name"), [("jan", "jen"), ("hanne", "sanne"), ("maand", "marieke")]
)
def test_other_names_are_not(word: str, name: str) -> None:
    """Three letters, another first letter, another word."""
    assert not are_alike(word, name)


@given(st.text("abcdefghij", min_size=5, max_size=12), st.data())
def test_leaving_a_letter_out_is_one_slip(name: str, data: st.DataObject) -> None:
    """Any one letter after the first may be missing."""
    at = data.draw(st.integers(1, len(name) - 1))
    assert are_alike(name[:at] + name[at + 1 :], name)


@given(st.text("abcdefghij", min_size=12, max_size=16), st.data())
def test_two_slips_apart_in_a_long_name_are_found(name: str, data: st.DataObject) -> None:
    """A letter less, more, other, or two swapped, twice, with letters of this name or another."""
    word = name
    for at in (data.draw(st.integers(7, 10)), data.draw(st.integers(1, 4))):
        letter = data.draw(st.sampled_from("abcxyz"))
        rest = word[at:]
        slips = (rest[1:], letter + rest, letter + rest[1:], rest[1] + rest[0] + rest[2:])
        word = word[:at] + data.draw(st.sampled_from(slips))
    assert are_alike(word, name)


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_are_compared_as_others_are(text: str) -> None:
    """What needs no taking apart comes out as it does beside letters that do."""
    assert fold(text + "\u00e9") == fold(text) + "e"
