"""The people known to the counsellor, sought in a text in the forms their names are written."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.word_lists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.casework.case import KnownPerson


WORD = re.compile(r"[^\W\d_](?:[^\W_]|[\u0300-\u036f])*")

_SHORTEST_WITH_ENDING = 3


@dataclass(frozen=True, slots=True)
class NameHit:
    """Where a known name stands; one lower-case word is not certain, since it may be ordinary."""

    start: int
    end: int
    is_certain: bool


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    folded: str
    is_capitalised: bool


def fold(text: str) -> str:
    """The text without case, accents and joining marks, for comparing."""
    apart = unicodedata.normalize("NFKD", text)
    kept = "".join(c for c in apart if unicodedata.category(c) not in {"Mn", "Cf"})
    return kept.casefold().replace("ı", "i")


def find_names(text: str, persons: Iterable[KnownPerson]) -> tuple[NameHit, ...]:
    """Every place where a name, an alias or a part of one stands, in order of the text."""
    whole, parts = _forms(persons)
    words = [
        _Word(m.start(), m.end(), fold(m.group()), m.group()[0].isupper())
        for m in WORD.finditer(text)
    ]
    hits = dict.fromkeys([*_whole_hits(words, whole), *_part_hits(words, parts)])
    return tuple(sorted(_outermost(hits), key=lambda hit: hit.start))


def _forms(persons: Iterable[KnownPerson]) -> tuple[frozenset[tuple[str, ...]], frozenset[str]]:
    """Names as sequences of words, and the single words that alone point at somebody."""
    whole: set[tuple[str, ...]] = set()
    parts: set[str] = set()
    for person in persons:
        for name in (person.name, *person.aliases):
            folded = tuple(fold(m.group()) for m in WORD.finditer(name.reveal()))
            if len(folded) > 1:
                whole.add(folded)
                parts.add("".join(folded))  # as in an e-mail address or a handle
            parts.update(w for w in folded if len(w) > 1 and w not in word_list("name_prefixes"))
    return frozenset(whole), frozenset(parts)


def _whole_hits(words: list[_Word], whole: frozenset[tuple[str, ...]]) -> Iterator[NameHit]:
    for first in range(len(words)):
        for name in whole:
            held = words[first : first + len(name)]
            *given, last = name
            if [w.folded for w in held[:-1]] == given and _is_form(held[-1].folded, last):
                yield NameHit(held[0].start, held[-1].end, is_certain=True)


def _part_hits(words: list[_Word], parts: frozenset[str]) -> Iterator[NameHit]:
    for word in words:
        if _has_form(word.folded, parts):
            yield NameHit(word.start, word.end, is_certain=word.is_capitalised)


def _has_form(word: str, parts: frozenset[str]) -> bool:
    return word in parts or any(
        word.endswith(ending) and _is_form(word, word.removesuffix(ending))
        for ending in word_list("name_endings")
        if word.removesuffix(ending) in parts
    )


def _is_form(word: str, name: str) -> bool:
    """Whether `word` is the name itself or carries a possessive or diminutive ending."""
    if word == name:
        return True
    return len(name) >= _SHORTEST_WITH_ENDING and any(
        word == name + e for e in word_list("name_endings")
    )


def _outermost(hits: Iterable[NameHit]) -> list[NameHit]:
    """The hits that lie in no longer one: "Jan Peeters" rather than "Jan" and "Peeters"."""
    held = list(hits)
    return [
        hit
        for hit in held
        if not any(
            other.start <= hit.start and hit.end <= other.end and other != hit for other in held
        )
    ]
