"""What readers see: the working text with every decision carried out. Pure text, no engine.

A wording that goes is replaced in every form it is written in: other capitals and accents, other
marks between its words, and of a name also with the endings names take.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.decisions import Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.tidying import Region, composed
from counsellor_app.anonymisation.word_lists import packed_list, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from counsellor_app.anonymisation.case_sheet import DraftSheet, Part
    from counsellor_app.anonymisation.decisions import Decision

# Letters and digits with the marks that join them or hide between them.
_WORD = re.compile(
    r"[^\W_](?:[^\W_]|[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])*"
)
_FARTHEST = 3  # characters between two words of one wording, as in "0475 / 12"
_SHORTEST_WITH_ENDING = 3
_APOSTROPHES = frozenset("'’‘ʼ´`")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: its place and how it compares."""

    start: int
    end: int
    folded: str


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text as wordings are compared."""
    return tuple(Word(m.start(), m.end(), fold(m[0])) for m in _WORD.finditer(text))


def rendered(draft: DraftSheet) -> Mapping[Part, str]:
    """Every part as readers see it."""
    return {part: rendered_part(draft, part)[0] for part in draft.texts}


def rendered_spans(draft: DraftSheet, part: Part) -> tuple[tuple[int, int, Decision], ...]:
    """Where in the rendered part something stands instead of what was written."""
    return rendered_part(draft, part)[1]


def rendered_part(
    draft: DraftSheet, part: Part
) -> tuple[str, tuple[tuple[int, int, Decision], ...]]:
    """One part as readers see it, with the places of what was decided on."""
    text = draft.texts[part].reveal() if part in draft.texts else ""
    return composed(text, regions(text, part, draft.decisions))


def regions(text: str, part: Part, decisions: Iterable[Decision]) -> tuple[Region, ...]:
    """Where decisions work on a text, in order, none overlapping.

    A decision for one place comes first, then the exact wording, then its other forms; of two
    that would overlap the longer wins.
    """
    held = tuple(decisions)
    everywhere = sorted((d for d in held if d.is_everywhere), key=_longest_first)
    words = words_of(text)
    taken: list[Region] = [*_places(text, part, held)]
    for is_exact in (True, False):
        for one in everywhere:
            for region in _matches(text, words, one, is_exact=is_exact):
                if not any(region.start < r.end and r.start < region.end for r in taken):
                    taken.append(region)
    return tuple(_merged(text, sorted(taken, key=lambda region: region.start)))


def _longest_first(one: Decision) -> tuple[int, str]:
    return (-len(one.wording), one.wording.reveal())


def _places(text: str, part: Part, decisions: Iterable[Decision]) -> Iterator[Region]:
    for one in decisions:
        if one.start is not None and one.part == part:
            end = one.start + len(one.wording)
            if text[one.start : end] == one.wording.reveal():
                yield Region(one.start, _with_marks(text, end), one)


def _with_marks(text: str, end: int) -> int:
    """The end of a place with the joining and hidden marks that hang on its last letter."""
    while end < len(text) and unicodedata.category(text[end]) in {"Mn", "Me", "Cf"}:
        end += 1
    return end


def _matches(
    text: str, words: tuple[Word, ...], one: Decision, *, is_exact: bool
) -> Iterator[Region]:
    wording = one.wording.reveal()
    sought = tuple(word.folded for word in words_of(wording))
    if not sought:
        yield from _bare_matches(text, one, wording)
        return
    for at in range(len(words) - len(sought) + 1):
        held = words[at : at + len(sought)]
        if _is_apart(held) or [w.folded for w in held[:-1]] != list(sought[:-1]):
            continue
        region = _region(text, words, at + len(sought) - 1, held[0].start, one, sought[-1])
        if region and (_is_exact(text, region, wording) if is_exact else one.replaces):
            yield region


def _bare_matches(text: str, one: Decision, wording: str) -> Iterator[Region]:
    at = text.find(wording) if wording else -1
    while at >= 0:
        yield Region(at, at + len(wording), one)
        at = text.find(wording, at + len(wording))


def _is_exact(text: str, region: Region, wording: str) -> bool:
    return text[region.start : region.start + len(wording)] == wording and (
        region.end == region.start + len(wording) or region.is_possessive
    )


def _is_apart(held: tuple[Word, ...]) -> bool:
    return any(right.start - left.end > _FARTHEST for left, right in pairwise(held))


def _region(
    text: str, words: tuple[Word, ...], last: int, start: int, one: Decision, sought: str
) -> Region | None:
    """The place up to a last word that is `sought`, or for a name one of its forms."""
    word = words[last]
    is_name = one.kind is Kind.PERSON
    if word.folded == sought:
        if is_name and _is_left_alone(text[start : word.end], one):
            return None
        end, is_possessive = _possessive(text, words, last) if is_name else (word.end, False)
        return Region(start, end, one, is_possessive)
    if not is_name or len(sought) < _SHORTEST_WITH_ENDING or not word.folded.startswith(sought):
        return None
    ending = word.folded[len(sought) :]
    if ending not in word_list("name_endings") or _is_left_alone(text[start : word.end], one):
        return None
    return Region(start, word.end, one, ending == "s")


def _possessive(text: str, words: tuple[Word, ...], last: int) -> tuple[int, bool]:
    """Where a name ends with its 's, and whether it has one."""
    end = words[last].end
    if end >= len(text) or text[end] not in _APOSTROPHES:
        return end, False
    behind = words[last + 1] if last + 1 < len(words) else None
    if behind and behind.start == end + 1:
        return (behind.end, True) if behind.folded == "s" else (end, False)
    return (end + 1, True) if words[last].folded[-1] in "sxz" else (end, False)


def _is_left_alone(written: str, one: Decision) -> bool:
    """An ordinary word in small letters may be the word and not the name: it is asked apart."""
    return (
        written != one.wording.reveal()
        and written.islower()
        and not one.wording.reveal().islower()
        and fold(written) in packed_list("ordinary_words")
    )


def _merged(text: str, found: list[Region]) -> Iterator[Region]:
    """First name and surname side by side with one label become one label."""
    last: Region | None = None
    for region in found:
        if last and _is_one_person(text, last, region):
            last = replace(last, end=region.end, is_possessive=region.is_possessive)
            continue
        if last:
            yield last
        last = region
    if last:
        yield last


def _is_one_person(text: str, left: Region, right: Region) -> bool:
    return (
        left.decision.treatment is Treatment.LABEL
        and right.decision.treatment is Treatment.LABEL
        and left.decision.written == right.decision.written
        and not left.is_possessive
        and not text[left.end : right.start].strip(" \t.-‐")
    )
