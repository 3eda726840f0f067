"""The names known to the counsellor, sought in every form in which they are written."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Self

from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.known_persons import folded_words
from counsellor_app.anonymisation.likeness import LONG, are_alike
from counsellor_app.anonymisation.word_lists import cue_words, word_list

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from counsellor_app.anonymisation.tokens import Token

_SHORTEST_PREFIX = 4
_SHORTEST_WITH_ENDING = 3
_SHORTEST_GLUED = 4
_GLUED_INITIALS = range(2, 5)
_CUES_BEFORE = frozenset("TKSVA")
_CUES_BEHIND = frozenset("S")
_WIDEST = 8  # tokens of prefixes and initials before a name
_JOINTS = frozenset(".-'")


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The words of known names, folded.

    `given` stand first in a name and are also met in short; `words` alone point at somebody;
    `glued` are whole names and surnames with their prefixes written as one, as in addresses;
    `initials` are the letters of a whole name.
    """

    given: frozenset[str]
    words: frozenset[str]
    prefixes: frozenset[tuple[str, str]]
    glued: frozenset[str]
    initials: frozenset[str]
    pairs: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, names: Iterable[str]) -> Self:
        """The forms of full names, nicknames and aliases."""
        held = [words for name in names if (words := folded_words(name))]
        prefixes = word_list("name_prefixes")
        given = {words[0] for words in held if words[0] not in prefixes and len(words[0]) > 1}
        family = {w for words in held for w in words[1:] if w not in prefixes and len(w) > 1}
        return cls(
            frozenset(given),
            frozenset(given | family),
            frozenset(pair for words in held for pair in pairwise(words) if pair[0] in prefixes),
            frozenset(form for words in held for form in _glued(words)),
            frozenset(_initials(words) for words in held if len(words) in _GLUED_INITIALS),
            frozenset((words[0][0], words[-1][0]) for words in held if len(words) > 1),
        )


def _glued(words: tuple[str, ...]) -> Iterator[str]:
    """As "vandenberghe", "jan.peeters", "jpeeters", "jan-pieter" without what joins them."""
    if len(words) < 2:
        return
    family = "".join(words[1:])
    yield "".join(words)
    yield family + words[0]
    yield family
    yield words[0][0] + family
    yield "".join(words[:2])


def _initials(words: tuple[str, ...]) -> str:
    return "".join(word[0] for word in words)


def find_known(
    found: list[Token], names: KnownNames, ordinary: Container[str], *, fuzzy: bool = True
) -> Iterator[Finding]:
    """Places of known names among the tokens of a text, each word by itself and joined.

    An ordinary word in small letters is a suggestion unless the word before it tells of a person.
    Without `fuzzy` only the names and their endings count, no slips of the pen, short forms and
    initials: nothing is KNOWN_PERSON_ALIKE, and thousands of names are quickly sought.
    """
    if not names.words:
        return
    firsts = {form[0] for form in names.words | names.glued}
    seen: dict[str, Reason | None] = {}
    hits: list[Finding | None] = []
    for at, token in enumerate(found):
        if token.folded not in seen:
            may_be = token.folded[0] in firsts or (fuzzy and len(token.folded) >= LONG)
            seen[token.folded] = (
                _likeness(token.folded, names, ordinary, fuzzy=fuzzy) if may_be else None
            )
        reason = seen[token.folded]
        hits.append(_hit(found, at, reason, ordinary) if reason else None)
    yield from (hit for hit in hits if hit)
    yield from _widened(found, hits, names)
    if fuzzy:
        yield from _lone_initials(found, names)
    yield from _in_pieces(found, names)


def _likeness(
    word: str, names: KnownNames, ordinary: Container[str], *, fuzzy: bool
) -> Reason | None:
    if not word[0].isalnum():
        return None
    stems = _stems(word)
    known = names.words
    if any(stem in known or _is_glued(stem, names) for stem in stems):
        return Reason.KNOWN_PERSON
    if word in ordinary or not fuzzy:
        return None
    is_short = any(_is_short_form(word, name) for name in names.given)
    is_slip = any(are_alike(stem, name) for name in known for stem in stems)
    return Reason.KNOWN_PERSON_ALIKE if is_short or is_slip else None


def _stems(word: str) -> tuple[str, ...]:
    """The word itself and what is left without a possessive, diminutive or plural ending."""
    bare = word.replace("'", "")
    cut = (bare.removesuffix(ending) for ending in word_list("name_endings"))
    stems = {bare, *(stem for stem in cut if len(stem) >= _SHORTEST_WITH_ENDING)}
    doubled = {s[:-1] for s in stems if len(s) > _SHORTEST_WITH_ENDING + 1 and s[-1] == s[-2]}
    return (word, *sorted(stems | doubled))


def _is_glued(word: str, names: KnownNames) -> bool:
    if len(word) < _SHORTEST_GLUED:
        return False
    bare = word.rstrip("0123456789")
    return word in names.glued or (bare != word and bare in names.words | names.glued)


def _is_short_form(word: str, given: str) -> bool:
    """As "Katrien" for "Katriena", "Seba" for "Sebastiaan"."""
    if len(word) < _SHORTEST_PREFIX or len(given) < _SHORTEST_PREFIX:
        return False
    return given.startswith(word) and len(word) < len(given)


def _hit(found: list[Token], at: int, reason: Reason, ordinary: Container[str]) -> Finding | None:
    """A finding for one word, or none where only likeness speaks for an ordinary word."""
    token = found[at]
    is_capital = token.text[0].isupper()
    is_ordinary = token.folded in ordinary
    if is_ordinary and not is_capital and not _is_cued(found, at):
        return Finding(
            token.start, token.end, Kind.PERSON, 0.4, Reason.KNOWN_PERSON_WORD, is_suggestion=True
        )
    confidence = 1.0 if reason is Reason.KNOWN_PERSON else 0.8
    return Finding(token.start, token.end, Kind.PERSON, confidence, reason)


def _is_cued(found: list[Token], at: int) -> bool:
    """Whether the words about a small one tell of a person: "belt met roos", "roos zegt"."""
    cues = cue_words()
    before = found[at - 1] if at else None
    if before and "Q" in cues.get(before.folded, ""):
        return False
    behind = found[at + 1] if at + 1 < len(found) else None
    return bool(
        (before and _CUES_BEFORE & set(cues.get(before.folded, "")))
        or (behind and _CUES_BEHIND & set(cues.get(behind.folded, "")))
    )


def _widened(
    found: list[Token], hits: list[Finding | None], names: KnownNames
) -> Iterator[Finding]:
    """A name's prefixes and initials belong to it: "van den Berghe", "J. Peeters", "Sofie P."."""
    for at, hit in enumerate(hits):
        if hit is None or hit.is_suggestion:
            continue
        first = _back(found, at, names)
        last = _forward(found, at, names)
        if first < at or last > at:
            yield Finding(
                found[first].start, found[last].end, Kind.PERSON, hit.confidence, hit.reason
            )


def _back(found: list[Token], at: int, names: KnownNames) -> int:
    first = at
    while first and at - first < _WIDEST and _touches(found, first - 1):
        token = found[first - 1]
        is_initial = len(token.text) == 1 and token.text.isupper()
        is_point = token.text in _JOINTS and first > 1 and len(found[first - 2].text) <= 2
        is_prefix = (token.folded, found[first].folded) in names.prefixes
        if not (is_prefix or is_initial or is_point):
            break
        first -= 1
    while first < at and found[first].text in _JOINTS:
        first += 1
    return first


def _forward(found: list[Token], at: int, names: KnownNames) -> int:
    """An initial of the surname behind a given name."""
    token = found[at]
    behind = at + 1
    if behind < len(found) and _touches(found, at):
        next_one = found[behind]
        letters = (token.folded[0], next_one.folded)
        if len(next_one.text) == 1 and next_one.text.isupper() and letters in names.pairs:
            return behind
    return at


def _touches(found: list[Token], at: int) -> bool:
    """Whether a token stands at most one character before the next one."""
    return 0 <= at < len(found) - 1 and found[at + 1].start - found[at].end <= 1


def _lone_initials(found: list[Token], names: KnownNames) -> Iterator[Finding]:
    """As "JP", "J.P." and "J-P" for Jan Peeters, in capitals only."""
    for at, token in enumerate(found):
        if not token.text[0].isupper():
            continue
        if len(token.text) in _GLUED_INITIALS and token.text.isupper():
            if token.folded in names.initials:
                yield Finding(token.start, token.end, Kind.PERSON, 0.7, Reason.KNOWN_PERSON_ALIKE)
        elif len(token.text) == 1 and (last := _end_of_letters(found, at, names)):
            yield Finding(token.start, last, Kind.PERSON, 0.8, Reason.KNOWN_PERSON_ALIKE)


def _end_of_letters(found: list[Token], at: int, names: KnownNames) -> int:
    """Where letters with points that are the initials of a name end; 0 if they are not."""
    letters = ""
    last = min(at + 2 * max(_GLUED_INITIALS), len(found))
    while at < last and len(found[at].text) == 1 and found[at].text.isupper():
        letters += found[at].folded
        if at + 1 >= len(found) or found[at + 1].text not in {".", "-"}:
            at += 1
            break
        at += 2
    return found[at - 1].end if letters in names.initials else 0


def _in_pieces(found: list[Token], names: KnownNames) -> Iterator[Finding]:
    """Names with a blank or hyphen too many: "Van den berghe" for Vandenberghe, "Jan Pieter"."""
    words = {w for w in names.words if len(w) > _SHORTEST_GLUED} | names.glued
    openings = {word[:length] for word in words for length in range(1, len(word) + 1)}
    for at, token in enumerate(found):
        if token.folded in openings:
            last = _end_of_pieces(found, at, words, openings)
            if last > at:
                yield Finding(token.start, found[last].end, Kind.PERSON, 0.9, Reason.KNOWN_PERSON)


def _end_of_pieces(found: list[Token], at: int, words: set[str], openings: set[str]) -> int:
    """The last token that completes a known word from here on; `at` itself for none."""
    joined = found[at].folded
    last = at
    for next_one in range(at + 1, len(found)):
        if not _touches(found, next_one - 1):
            break
        token = found[next_one]
        if token.text in _JOINTS:
            continue
        joined += token.folded
        if joined not in openings:
            break
        last = next_one if joined in words else last
    return last
