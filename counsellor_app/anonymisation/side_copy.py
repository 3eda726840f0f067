"""A copy of a text that is easier to read for a machine, and the way back to the untouched text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from counsellor_app.anonymisation.word_lists import look_alikes

# Everything but letters, marks and signs of which the copy is one character or the same.
_STRANGE = re.compile(
    "[^\\x09-\\x0d\\x20-\\x7e\\xa0-\\xac\\xae-\\u02ff\\u2010-\\u2015\\u2018-\\u201f\\u2022\\u20ac"
    "\\u2190-\\u21ff\\u2500-\\u27bf\\U0001f300-\\U0001f64f\\U0001f680-\\U0001f6ff\\U0001f900-\\U0001f9ff]"
)
_WORD = re.compile(r"\w+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_PLAIN_FORMS = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "\u00b4": "'", "`": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u2002": " ", "\u2003": " ",
    "\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\r": "\n", "\x0b": "\n", "\x0c": "\n",
})  # fmt: skip
_DROPPED = frozenset({"Cf", "Cs", "Cc", "Cn", "Co"})
_KEPT_CONTROLS = frozenset("\n\t")


@dataclass(frozen=True, slots=True)
class SideCopy:
    """What is read instead of a text.

    `starts` and `ends` give the place of each character of `plain` in the text; they are None
    where both have the same places.
    """

    plain: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def place(self, start: int, end: int) -> tuple[int, int]:
        """A place of the copy in the untouched text; the end goes along with joining marks."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def side_copy(text: str) -> SideCopy:
    """Composed letters, straight quotes, plain blanks; no invisible marks or look-alikes."""
    if not _STRANGE.search(text):
        return SideCopy(text.translate(_PLAIN_FORMS))
    plain: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for place, character in enumerate(text):
        written = _written(character, plain)
        if written and plain and unicodedata.combining(character) and len(written) == 1:
            plain[-1] = written
            ends[-1] = place + 1
            continue
        if not written:
            if ends:
                ends[-1] = place + 1
            continue
        plain.extend(written)
        starts.extend([place] * len(written))
        ends.extend([place + 1] * len(written))
    return SideCopy(_latin("".join(plain)), tuple(starts), tuple(ends))


def _written(character: str, before: list[str]) -> str:
    """How a character is copied; a joining mark gives the letter before it with the mark."""
    category = unicodedata.category(character)
    if category[0] == "M":
        if not before:
            return ""
        composed = unicodedata.normalize("NFC", before[-1] + character)
        return composed if len(composed) == 1 and unicodedata.combining(character) else ""
    if (
        category in _DROPPED
        and character not in _KEPT_CONTROLS
        and character not in "\r\x0b\x0c\x85"
    ):
        return ""
    one = character.translate(_PLAIN_FORMS)
    return one if ord(one) < 0x250 else unicodedata.normalize("NFKC", one)


def _latin(plain: str) -> str:
    """Words that hold a Latin letter, or none that is not a look-alike, in Latin letters."""
    table = look_alikes()
    if not any(ord(c) in table for c in set(plain)):
        return plain
    return _WORD.sub(lambda match: _word_in_latin(match[0], table), plain)


def _word_in_latin(word: str, table: dict[int, str]) -> str:
    is_mixed = _LATIN.search(word) is not None
    is_all_alike = all(ord(c) in table for c in word if c.isalpha())
    return word.translate(table) if is_mixed or is_all_alike else word
