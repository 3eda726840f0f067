"""What still stands in a text and could point at somebody: capitals, longer numbers, addresses."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.known_persons import WORD, fold, folded_words
from counsellor_app.anonymisation.places import first_come
from counsellor_app.anonymisation.word_lists import word_list
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ADDRESS = re.compile(r"(?<!\S)\S+@\S+|@\w+|(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBER = re.compile(r"\+?\d(?:[\d\s./:()-]*\d)?")
_DAY_IN_DIGITS = re.compile(r"\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?")
_SHORTEST_NUMBER = 4
_SIGHT = 48
_SENTENCE_ENDS = ".!?:;…\n"
_OPENING_MARKS = " \t\"'“”„‘’«»()[]-–—•*"


class RemainingKind(StrEnum):
    """Why something still standing asks for a decision."""

    KNOWN_NAME = "known_name"  # must go: nobody can confirm it
    KNOWN_WORD = "known_word"  # like a known name, but may be an ordinary word
    FINDING = "finding"  # the engine found it in the final text, and nobody decided on it
    CAPITAL = "capital"
    NUMBER = "number"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Remaining:
    """Something still standing, once for each wording; `around` is its first place in the text."""

    word: FreeText
    kind: RemainingKind
    around: FreeText
    is_confirmed: bool

    @property
    def is_decided(self) -> bool:
        """Whether the sheet may be approved with this in it."""
        return self.is_confirmed and self.kind is not RemainingKind.KNOWN_NAME


@dataclass(frozen=True, slots=True)
class Standing:
    """A place of the final text that asks for a decision, and whether one was made."""

    start: int
    end: int
    kind: RemainingKind
    is_decided: bool = False


def find_remaining(
    text: str,
    standing: Iterable[Standing],
    *,
    kept: Iterable[tuple[int, int]],
    ordinary: frozenset[str],
    confirmed: frozenset[FreeText],
) -> tuple[Remaining, ...]:
    """What a person has to look at; what is standing wins over capitals and numbers inside it.

    Args:
        text: cleaned text.
        standing: known names and findings.
        kept: places that were decided on as they stand.
        ordinary: folded words that may stand with a capital, such as those of the codebook.
        confirmed: what the person said may stay.
    """
    held = tuple(kept)
    places: dict[tuple[str, RemainingKind], list[tuple[int, bool]]] = {}
    for one in first_come([*standing, *_shaped(text), *_capitals(text, ordinary)]):
        wording = text[one.start : one.end]
        is_decided = one.is_decided or any(
            first <= one.start and one.end <= last for first, last in held
        )
        places.setdefault((wording, one.kind), []).append((one.start, is_decided))
    return tuple(
        Remaining(
            FreeText(word),
            kind,
            around(text, found[0][0], found[0][0] + len(word)),
            FreeText(word) in confirmed or all(is_decided for _, is_decided in found),
        )
        for (word, kind), found in sorted(places.items(), key=lambda item: item[1][0])
    )


def ordinary_words(texts: Iterable[str]) -> frozenset[str]:
    """The folded words of texts that are the same for everybody."""
    return frozenset(word for text in texts for word in folded_words(text))


def around(text: str, start: int, end: int) -> FreeText:
    """The line about a place, in whole words."""
    first = max(start - _SIGHT, text.rfind("\n", 0, start) + 1)
    last = min(end + _SIGHT, _line_end(text, end))
    before, after = text[first:start], text[end:last]
    if first and text[first - 1] not in " \n":
        before = before.partition(" ")[2]
    if last < len(text) and text[last] not in " \n":
        after = after.rpartition(" ")[0]
    return FreeText(f"{before}{text[start:end]}{after}".strip())


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _shaped(text: str) -> Iterator[Standing]:
    for match in _ADDRESS.finditer(text):
        yield Standing(match.start(), match.end(), RemainingKind.ADDRESS)
    for match in _day().finditer(text):
        yield Standing(match.start(), match.end(), RemainingKind.NUMBER)
    for match in _NUMBER.finditer(text):
        digits = sum(c.isdigit() for c in match.group())
        if digits >= _SHORTEST_NUMBER or _DAY_IN_DIGITS.fullmatch(match.group()):
            yield Standing(match.start(), match.end(), RemainingKind.NUMBER)


@cache
def _day() -> re.Pattern[str]:
    """A day with its month in words."""
    months = "|".join(sorted(word_list("months")))
    return re.compile(rf"\b\d{{1,2}}\s+(?:{months})\b", re.IGNORECASE)


def _capitals(text: str, ordinary: frozenset[str]) -> Iterator[Standing]:
    for match in WORD.finditer(text):
        word = match.group()
        if len(word) == 1 and word.isascii():
            continue  # a role's label: A, B, C
        if _is_foreign(word) or (
            any(c.isupper() for c in word) and not _is_plain(text, match.start(), word, ordinary)
        ):
            yield Standing(match.start(), match.end(), RemainingKind.CAPITAL)


def _is_plain(text: str, start: int, word: str, ordinary: frozenset[str]) -> bool:
    folded = fold(word)
    return folded in ordinary or (
        folded in word_list("sentence_openers") and opens_sentence(text, start)
    )


def opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence may begin at this place."""
    before = text[:start].rstrip(_OPENING_MARKS)
    return not before or before[-1] in _SENTENCE_ENDS


def _is_foreign(word: str) -> bool:
    """Whether a letter comes from another script than ours: it may only look like the same name."""
    return not all(unicodedata.name(c, "").startswith("LATIN") for c in word if c.isalpha())
