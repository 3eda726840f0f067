"""What was found once is found everywhere in the note, in the forms that names are written in."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.evidence import is_of_people
from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.word_lists import cue_words, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.gazetteers import NoteLists
    from counsellor_app.anonymisation.tokens import Token

_NAMED = frozenset({Kind.PERSON, Kind.COMPANY, Kind.PRODUCTION, Kind.LOCATION})
Wording = tuple[str, ...]
_SHORTEST = 3
_SHORTEST_SMALL = 5
_LONGEST = 10  # words of a title
_SURE = 0.5


@dataclass(frozen=True, slots=True)
class Seen:
    """Words of people, and of other names the whole wording, folded."""

    people: frozenset[str]
    wordings: frozenset[tuple[Kind, Wording]]
    prefixed: frozenset[tuple[str, str]] = frozenset()  # a prefix and the word of a name behind it

    def __or__(self, other: Seen) -> Seen:
        return Seen(
            self.people | other.people,
            self.wordings | other.wordings,
            self.prefixed | other.prefixed,
        )


NOTHING_SEEN = Seen(frozenset(), frozenset())


def seen_in(found: list[Token], findings: Iterable[Finding], lists: NoteLists) -> Seen:
    """The names among findings that are sure enough to be sought again."""
    people: set[str] = set()
    wordings: set[tuple[Kind, Wording]] = set()
    prefixed: set[tuple[str, str]] = set()
    starts = {token.start: at for at, token in enumerate(found)}
    for finding in findings:
        if finding.is_suggestion or finding.kind not in _NAMED or finding.confidence < _SURE:
            continue
        held = _tokens_of(found, starts, finding)
        if finding.kind is Kind.PERSON:
            people |= {t.folded for t in held if _is_telling(t, finding, lists)}
            pairs = pairwise(t.folded for t in held)
            prefixed |= {pair for pair in pairs if pair[0] in word_list("name_prefixes")}
        elif 0 < len(held) <= _LONGEST:
            words = tuple(t.folded for t in held)
            wordings |= {(finding.kind, form) for form in _forms(words, finding.kind, lists)}
    return Seen(frozenset(people), frozenset(wordings), frozenset(prefixed))


def _tokens_of(found: list[Token], starts: dict[int, int], finding: Finding) -> list[Token]:
    at = starts.get(finding.start)
    held: list[Token] = []
    while at is not None and at < len(found) and found[at].end <= finding.end:
        held.append(found[at])
        at += 1
    return held


def _is_telling(token: Token, finding: Finding, lists: NoteLists) -> bool:
    """Whether one word of a person's name alone points at the person."""
    if not token.text[0].isalpha() or len(token.text) < _SHORTEST:
        return False
    if token.folded in word_list("name_prefixes") or cue_words().get(token.folded, "") in {
        "T",
        "S",
        "A",
    }:
        return False
    letters = lists[token.folded]
    if is_of_people(letters):
        return False
    if "o" not in letters:
        return True
    is_capital = token.text[0].isupper() and not token.opens
    return is_capital and finding.reason is not Reason.LISTED


def _forms(words: Wording, kind: Kind, lists: NoteLists) -> Iterator[Wording]:
    """The wording; of a firm also without its tail, and its first word if that is no other word."""
    first = words[0] if words else ""
    if len(words) > 1 or len(first) >= _SHORTEST:
        yield words
    cues = cue_words()
    if kind is Kind.COMPANY and len(words) > 1:
        bare = words[:-1] if "M" in cues.get(words[-1], "") else words
        if bare != words and (len(bare) > 1 or "o" not in lists[first]):
            yield bare
        if len(first) >= _SHORTEST_SMALL and not lists[first]:
            yield words[:1]


def find_again(
    found: list[Token], seen: Seen, lists: NoteLists, *, with_small: bool
) -> Iterator[Finding]:
    """Every place of the seen names; an ordinary word only with its capital.

    `with_small` is for Dutch, the language of the lists: in others no word is known as ordinary.
    """
    forms = _forms_of_people(seen.people)
    by_first: dict[str, list[tuple[Kind, Wording]]] = {}
    for kind, words in seen.wordings:
        by_first.setdefault(words[0], []).append((kind, words))
    for at, token in enumerate(found):
        if not with_small and not token.text[0].isupper():
            continue
        if token.text[0].isalpha() and _is_seen(token, seen.people, forms, lists):
            first = found[_first(found, at, seen)].start
            yield Finding(first, token.end, Kind.PERSON, 0.7, Reason.ELSEWHERE)
        for kind, words in by_first.get(token.folded, ()):
            held = found[at : at + len(words)]
            if tuple(t.folded for t in held) == words and _is_written_as_name(held, lists):
                yield Finding(held[0].start, held[-1].end, kind, 0.7, Reason.ELSEWHERE)


def _first(found: list[Token], at: int, seen: Seen) -> int:
    """Where the name that stands at `at` begins, with the prefixes it was seen with."""
    while at and (found[at - 1].folded, found[at].folded) in seen.prefixed:
        if found[at].start - found[at - 1].end != 1:
            break
        at -= 1
    return at


def _forms_of_people(people: frozenset[str]) -> frozenset[str]:
    """The names with the endings that possessives and diminutives have."""
    long_enough = [name for name in people if len(name) >= _SHORTEST]
    return frozenset(name + ending for name in long_enough for ending in word_list("name_endings"))


def _is_seen(token: Token, people: frozenset[str], forms: frozenset[str], lists: NoteLists) -> bool:
    is_capital = token.text[0].isupper()
    if token.folded in people:
        return is_capital or "o" not in lists[token.folded]
    bare = token.folded.replace("'", "")
    is_form = bare in forms or (bare != token.folded and bare in people)
    return is_form and (is_capital or token.folded not in lists.gazetteers.ordinary)


def _is_written_as_name(held: list[Token], lists: NoteLists) -> bool:
    if held[0].text[0].isupper() or any(t.text[0].isupper() for t in held):
        return True
    return any(
        len(t.folded) >= _SHORTEST_SMALL and not set(lists[t.folded]) & {"o", "P"} for t in held
    )
