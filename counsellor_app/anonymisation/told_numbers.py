"""Numbers told in words for the report: small ones, and those that belong in a table or nowhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.known_persons import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_NOT_SMALL = 5
"""The threshold of the pool's tables: what is smaller is told in words no more than there."""

_FIGURES = re.compile(
    r"(?<!\w)(?<!\d[.,/:])(?:\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d+)(?!\w)(?![.,/:]\d)"
)
_NO_DIGIT = re.compile(r"\D")
_SHARE = re.compile(r"(?<!\w)\d+(?:[.,]\d+)?[ \u00a0]?(?:%|‰|(?:procent|percent)\b)", re.IGNORECASE)
_NEXT_WORD = re.compile(r"[ \u00a0](?P<word>[^\W\d_]+)")
_NEXT_WORDS = re.compile(r"(?:[ \u00a0][^\W\d_]+){1,2}")
_SMALL = frozenset(
    (
        *("nul", "eentje", "twee", "drie", "vier", "tweetal", "drietal", "viertal", "tweeen"),
        *("drieen", "eenmaal", "tweemaal", "driemaal", "viermaal", "eenmalig", "eenmalige"),
        *("beide", "beiden", "allebei", "enkele", "paar", "handvol", "koppel", "duo", "trio"),
        *("zero", "one", "two", "three", "four", "once", "twice", "both", "couple", "handful"),
    )
)
_SHARES = frozenset(("helft", "kwart", "driekwart", "tweederde", "quarter"))
_LARGER = frozenset(
    (
        *("vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "tiental"),
        *("vijftien", "twintig", "dertig", "five", "six", "seven", "eight", "nine", "ten"),
        *("eleven", "twelve", "dozen"),
    )
)
_REPORTS = re.compile(
    r"\b(?:dossiers?|meldingen|melding|klachten?|zaken|verzoekers?|verzoeken|melders?|feiten"
    r"|slachtoffers?|cases?|reports?|complaints?|applicants?)\b",
    re.IGNORECASE,
)
_BEFORE_ONE = frozenset(("slechts", "hooguit", "hoogstens", "exact", "precies", "amper"))


@dataclass(frozen=True, slots=True)
class ToldNumber:
    """A place with a number, with the word behind it.

    One that is not `is_small` is a share, or a number of reports: only tables may tell those.
    """

    start: int
    end: int
    is_small: bool


def find_told_numbers(text: str) -> Iterator[ToldNumber]:
    """Numbers under five, numbers of reports and shares, in figures and in words."""
    for match in _SHARE.finditer(text):
        yield ToldNumber(match.start(), match.end(), is_small=False)
    for match in _FIGURES.finditer(text):
        figure = _NO_DIGIT.sub("", match[0]).lstrip("0")
        is_small = len(figure) < 2 and int(figure or "0") < FIRST_NOT_SMALL
        yield from _told(text, match.start(), match.end(), is_small=is_small)
    before = ""
    for match in WORD.finditer(text):
        word = fold(match[0])
        if word in _SHARES:
            yield ToldNumber(match.start(), match.end(), is_small=False)
        elif word in _LARGER or _is_small(match[0], word, before):
            is_small = word not in _LARGER
            yield from _told(text, match.start(), match.end(), is_small=is_small)
        before = word


def _is_small(written: str, word: str, before: str) -> bool:
    """Whether a word is a number under five; "één" is, "een" only where "slechts" says so."""
    if word == "een":
        return written.lower() != word or before in _BEFORE_ONE
    return word in _SMALL and (word, before) != ("enkele", "geen")


def _told(text: str, start: int, end: int, *, is_small: bool) -> Iterator[ToldNumber]:
    """With the word behind it: on each such pair is decided apart."""
    if is_small:
        behind = _NEXT_WORD.match(text, end)
        yield ToldNumber(start, behind.end() if behind else end, is_small=True)
        return
    behind = _NEXT_WORDS.match(text, end)
    reports = _REPORTS.search(text, end, behind.end()) if behind else None
    if reports:
        yield ToldNumber(start, reports.end(), is_small=False)
