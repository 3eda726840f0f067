"""What readers see: the working text with every decision carried out. Pure text, no engine.

A wording that goes is replaced in every form it is written in: other capitals and accents, other
marks between its words, and of a name also with the endings names take.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.tidying import Region, composed
from counsellor_app.anonymisation.word_lists import dictionary, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from counsellor_app.anonymisation.case_sheet import DraftSheet, Part

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
    if not held:
        return ()
    everywhere = sorted((one for one in held if one.is_everywhere), key=_longest_first)
    reading = _Reading(text)
    free = _Free(text)
    for one in held:
        if one.start is not None and one.part == part:
            free.take(reading.at_place(one))
    for one in everywhere:
        free.take(reading.exact(one))
    for one in everywhere:
        if one.replaces:
            free.take(reading.other_forms(one))
    return tuple(_merged(text, free.taken()))


def left_alone(text: str, decisions: Iterable[Decision]) -> tuple[tuple[int, int], ...]:
    """Places of ordinary words in small letters that elsewhere are replaced as a name.

    Nothing is done to them: whether the name is meant there is for the counsellor to say.
    """
    reading = _Reading(text)
    found = (reading.ordinary_forms(one) for one in decisions if one.is_everywhere and one.replaces)
    return tuple(sorted({place for places in found for place in places}))


def _longest_first(one: Decision) -> tuple[int, str]:
    return (-len(one.wording), one.wording.reveal())


class _Free:
    """Takes places of a text, each character once; the first come keeps it."""

    def __init__(self, text: str) -> None:
        self._mask = bytearray(len(text))
        self._taken: list[Region] = []

    def take(self, found: Iterable[Region]) -> None:
        """Take those that touch nothing taken before."""
        for one in found:
            if not any(self._mask[one.start : one.end]):
                self._mask[one.start : one.end] = b"\1" * (one.end - one.start)
                self._taken.append(one)

    def taken(self) -> list[Region]:
        """What was taken, in order of the text."""
        return sorted(self._taken, key=lambda region: region.start)


class _Reading:
    """A text with its words, looked through for wordings."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = words_of(text)
        self._at: dict[str, list[int]] = {}
        for at, word in enumerate(self._words):
            for form in {word.folded, *_stems(word.folded)}:
                self._at.setdefault(form, []).append(at)
        self._starts = [word.start for word in self._words]
        self._ends = {word.end: at for at, word in enumerate(self._words)}

    def at_place(self, one: Decision) -> Iterator[Region]:
        """The one place of a decision, if its wording still stands there."""
        start = one.start or 0
        if self._text.startswith(one.wording.reveal(), start):
            yield self._with_ending(start, start + len(one.wording), one) or Region(
                start, self._with_marks(start + len(one.wording)), one
            )

    def exact(self, one: Decision) -> Iterator[Region]:
        """The places where exactly the wording stands, of a name also with its ending."""
        wording = one.wording.reveal()
        at = self._text.find(wording) if wording else -1
        while at >= 0:
            end = at + len(wording)
            is_inside = at > 0 and wording[0].isalnum() and self._text[at - 1].isalnum()
            region = None if is_inside else self._with_ending(at, end, one)
            if region:
                yield region
            at = self._text.find(wording, end)

    def other_forms(self, one: Decision) -> Iterator[Region]:
        """The places where the same words stand in another form."""
        wording = one.wording.reveal()
        for held, sought in self._forms(one):
            if not self._is_left_alone(held[0].start, held[-1].end, one):
                yield self._in_full(held, sought, wording, one)

    def ordinary_forms(self, one: Decision) -> Iterator[tuple[int, int]]:
        """The places that `other_forms` leaves alone."""
        for held, _ in self._forms(one):
            if self._is_left_alone(held[0].start, held[-1].end, one):
                yield held[0].start, held[-1].end

    def _forms(self, one: Decision) -> Iterator[tuple[tuple[Word, ...], str]]:
        """The words of every form, with the last word that was sought."""
        sought = [word.folded for word in words_of(one.wording.reveal())]
        for last in self._at.get(sought[-1], ()) if sought else ():
            held = self._words[max(last - len(sought) + 1, 0) : last + 1]
            if [word.folded for word in held[:-1]] != sought[:-1] or _is_apart(held):
                continue
            is_form = held[-1].folded == sought[-1]
            if is_form or (one.kind is Kind.PERSON and len(sought[-1]) >= _SHORTEST_WITH_ENDING):
                yield held, sought[-1]

    def _in_full(self, held: tuple[Word, ...], sought: str, wording: str, one: Decision) -> Region:
        """A place with the ending of a name and with the marks that the wording has about it."""
        start, end = held[0].start, held[-1].end
        if held[-1].folded != sought:
            return Region(start, end, one, held[-1].folded.removeprefix(sought) == "s")
        words = words_of(wording)
        before, behind = wording[: words[0].start], wording[words[-1].end :]
        if before and self._text.endswith(before, 0, start):
            start -= len(before)
        if behind and self._text.startswith(behind, end):
            return Region(start, end + len(behind), one)
        return self._with_ending(start, end, one) or Region(start, end, one)

    def _with_ending(self, start: int, end: int, one: Decision) -> Region | None:
        """The place with the ending a name took; None where a longer word goes on."""
        end = self._with_marks(end)
        at = self._ends.get(end)
        is_name = one.kind is Kind.PERSON and one.replaces
        if at is not None and is_name:
            last, is_possessive = self._possessive(at)
            return Region(start, last, one, is_possessive)
        word = self._words[max(bisect_left(self._starts, end) - 1, 0)] if self._words else None
        if word is None or not word.start < end < word.end:
            return Region(start, end, one)
        ending = fold(self._text[end : word.end])
        is_form = is_name and ending in word_list("name_endings")
        return Region(start, word.end, one, ending == "s") if is_form else None

    def _possessive(self, at: int) -> tuple[int, bool]:
        """Where a name ends with its 's, and whether it has one."""
        end = self._words[at].end
        if end >= len(self._text) or self._text[end] not in _APOSTROPHES:
            return end, False
        behind = self._words[at + 1] if at + 1 < len(self._words) else None
        if behind and behind.start == end + 1:
            return (behind.end, True) if behind.folded == "s" else (end, False)
        return (end + 1, True) if self._words[at].folded[-1] in "sxz" else (end, False)

    def _with_marks(self, end: int) -> int:
        """The end of a place with the joining and hidden marks that hang on its last letter."""
        while end < len(self._text) and unicodedata.category(self._text[end]) in {"Mn", "Cf"}:
            end += 1
        return end

    def _is_left_alone(self, start: int, end: int, one: Decision) -> bool:
        """An ordinary word in small letters may be the word and not the name: it is asked apart."""
        written = self._text[start:end]
        return (
            one.kind is Kind.PERSON
            and written.islower()
            and not one.wording.reveal().islower()
            and fold(written) in dictionary()
        )


def _stems(folded: str) -> Iterator[str]:
    """What a word is an ending of: "lotte" for "lottes"."""
    for ending in word_list("name_endings"):
        stem = folded.removesuffix(ending)
        if stem != folded and len(stem) >= _SHORTEST_WITH_ENDING:
            yield stem


def _is_apart(held: tuple[Word, ...]) -> bool:
    return any(right.start - left.end > _FARTHEST for left, right in pairwise(held))


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
