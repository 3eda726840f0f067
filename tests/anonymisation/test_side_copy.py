"""The side copy is easier to read, and every place in it leads back to the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.anonymisation.side_copy import side_copy


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Zoe\u0308", "Zoë"),
        ("Ma\u200bri\u00adeke", "Marieke"),
        ("Jan\u2019s", "Jan's"),
        ("M\u0430rieke", "Marieke"),  # a Cyrillic a
        ("\u039c\u0391\u03a1\u0399\u0391", "MAPIA"),  # Greek letters that all look Latin
        ("Jan\u00a0Peeters", "Jan Peeters"),
        ("\uff2a\uff41\uff4e", "Jan"),
        ("Иванов", "Иванов"),  # a name in another script stays
        ("\u202eJan\u202c", "Jan"),
    ],
)
def test_what_is_read(text: str, plain: str) -> None:
    """Marks are composed, invisible ones go, look-alike letters and quotes become plain."""
    assert side_copy(text).plain == plain


def test_a_place_leads_back_to_the_whole_letter() -> None:
    """A finding on a composed letter covers the letter and its joining mark."""
    text = "x Zoe\u0308\u200b y"
    copy = side_copy(text)
    start = copy.plain.index("Zoë")
    assert copy.place(start, start + 3) == (2, 7)


@given(st.text(max_size=60))
def test_every_place_leads_inside_the_text(text: str) -> None:
    """Whatever the text, places of the copy are in it, in order and not empty."""
    copy = side_copy(text)
    places = [copy.place(at, at + 1) for at in range(len(copy.plain))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)


@given(st.text(st.characters(max_codepoint=0x17F), max_size=40))
def test_the_two_ways_of_copying_agree(text: str) -> None:
    """A text is read the same with a far-away emoji that takes the slower way."""
    assert side_copy(text + " \u200b").plain.rstrip() == side_copy(text).plain.rstrip()
