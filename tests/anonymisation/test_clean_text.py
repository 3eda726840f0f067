"""Nothing hidden leaves with a text, and cleaning makes no other words of it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from counsellor_app.anonymisation.clean_text import clean

_TEXTS = st.text(st.characters() | st.sampled_from("e\u0301\u200d\u00ad\t\r\n \x0b\u2028"))


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Jan\u200b\u202ePee\u00adters\u2066\x00", "JanPeeters"),
        ("Jose\u0301 \r\nweg  ", "José\nweg"),
        ("Jose\u200d\u0301", "José"),
        ("naam\tfirma\tfunctie", "naam firma functie"),
        ("een\x0btwee\u2028drie\x85vier\rvijf", "een\ntwee\ndrie\nvier\nvijf"),
    ],
)
def test_what_is_not_seen_does_not_leave(text: str, cleaned: str) -> None:
    """Hidden marks are gone and split no name; a tab and every line end still part two words."""
    assert clean(text) == cleaned


@given(_TEXTS)
@example("e\u200d\u0301")
def test_what_was_cleaned_is_clean(text: str) -> None:
    """Cleaning twice changes nothing, and nothing is left to compose or to hide."""
    once = clean(text)
    assert clean(once) == once == unicodedata.normalize("NFC", once)
    assert {c for c in once if unicodedata.category(c)[0] == "C"} <= {"\n"}


@given(
    st.lists(st.text("abc", min_size=1), min_size=1), st.sampled_from(" \t\n\r\x0b\x0c\x85\u2028")
)
def test_words_stay_words(words: list[str], between: str) -> None:
    """Whatever white space parts them, as many words leave as were typed."""
    assert clean(between.join(words)).split() == words
