"""Where a company known here stands in a text, whole or by the word that gives it away."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.remaining import opens_sentence
from counsellor_app.anonymisation.side_copy import side_copy
from counsellor_app.anonymisation.word_lists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.gazetteers import Gazetteers
    from counsellor_app.casework.free_text import FreeText

_WORD = re.compile(r"[^\W_]+")
_LEGAL_FORMS = frozenset(
    ("nv", "bv", "bvba", "vzw", "cv", "cvba", "srl", "sprl", "sa", "asbl", "comm", "vof", "gmbh")
)
_LONGEST_FORM = 4  # letters that stand apart: "v.z.w."
_SHORTEST_NAME = 2
_SHORTEST_PART = 4
_WIDEST_GAP = 3  # characters between the words of a name: "A & B"


@dataclass(frozen=True, slots=True)
class CompanyPlace:
    """A place of a company's name; not `is_sure` where it may be ordinary words: "de mensen"."""

    start: int
    end: int
    is_sure: bool


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    folded: str
    is_capital: bool


def find_companies(
    text: str, names: Iterable[FreeText], lists: Gazetteers
) -> tuple[CompanyPlace, ...]:
    """Every place of these names, however they are spaced, joined or inflected, in order."""
    copy = side_copy(text)
    read = _words(copy.plain)
    found: set[CompanyPlace] = set()
    for name in names:
        held = _without_legal_form(_words(name.reveal()))
        for first, last, is_sure in (
            *_whole(copy.plain, read, held, lists),
            *_parts(read, held, lists),
        ):
            start, end = copy.place(read[first].start, read[last].end)
            found.add(CompanyPlace(start, end, is_sure))
    return tuple(sorted(found, key=lambda one: (one.start, -one.end, not one.is_sure)))


def _words(text: str) -> list[_Word]:
    return [_Word(*m.span(), fold(m[0]), m[0][0].isupper()) for m in _WORD.finditer(text)]


def _without_legal_form(words: list[_Word]) -> list[_Word]:
    """Neither "NV" nor "v.z.w." is written each time."""
    for wide in range(1, _LONGEST_FORM + 1):
        if len(words) > wide and "".join(word.folded for word in words[-wide:]) in _LEGAL_FORMS:
            return words[:-wide]
    return words


def _whole(
    plain: str, read: list[_Word], name: list[_Word], lists: Gazetteers
) -> Iterator[tuple[int, int, bool]]:
    """The whole name: "Zonne-Licht", "zonnelichts" and "ZonneLicht" are all "Zonnelicht"."""
    joined = "".join(word.folded for word in name)
    if len(joined) < _SHORTEST_NAME:
        return
    is_plain = all(word.folded in lists.ordinary for word in name)
    for first in range(len(read)):
        last = _last_word(plain, read, first, joined)
        if last is not None:
            yield first, last, not is_plain or _is_written_so(plain, read[first : last + 1], name)


def _last_word(plain: str, read: list[_Word], first: int, joined: str) -> int | None:
    """The word with which the name that begins at `first` ends, or None."""
    held = ""
    for at in range(first, len(read)):
        gap = plain[read[at - 1].end : read[at].start] if at > first else ""
        if len(gap) > _WIDEST_GAP or "\n" in gap:
            return None
        held += read[at].folded
        if held in {joined, f"{joined}s"}:
            return at
        if not joined.startswith(held):
            return None
    return None


def _is_written_so(plain: str, written: list[_Word], name: list[_Word]) -> bool:
    """Whether ordinary words stand as in the name: joined, or with more than a first capital."""
    if len(written) != len(name):
        return True
    capitals = sum(word.is_capital for word in written)
    return capitals > 1 or (capitals == 1 and not opens_sentence(plain, written[0].start))


def _parts(
    read: list[_Word], name: list[_Word], lists: Gazetteers
) -> Iterator[tuple[int, int, bool]]:
    """A word of the name that is nothing but this name: "Noordkaai" of "Studio Noordkaai"."""
    telling = {word.folded for word in name if len(name) > 1 and _is_telling(word.folded, lists)}
    for at, word in enumerate(read):
        if word.folded in telling or word.folded.removesuffix("s") in telling:
            yield at, at, True


def _is_telling(word: str, lists: Gazetteers) -> bool:
    return (
        len(word) >= _SHORTEST_PART
        and not word.isdigit()
        and word not in word_list("company_words")
        and not set(lists.classes(word)) & set("ofpgP")
    )
