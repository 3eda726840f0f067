"""One name is of one kind through a text: what its places say together decides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.tagger import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.finding import Finding
    from counsellor_app.anonymisation.tagger import Shares, Tagged
    from counsellor_app.anonymisation.tokens import Token

_Words = tuple[str, ...]
_NO_VOTES = (0.0,) * len(KINDS)
_PERSON = KINDS.index(Kind.PERSON)


def agreed(tagged: Iterable[Tagged], found: list[Token]) -> Iterator[Finding]:
    """The findings, each with the kind that all places of the same words speak for.

    A surname alone is heard together with the whole name; a place counts twice for itself.
    """
    held = list(tagged)
    places = {token.start: at for at, token in enumerate(found)}
    words = [_words(one.finding, found, places) for one in held]
    votes: dict[_Words, Shares] = {}
    for one, own in zip(held, words, strict=True):
        _vote(votes, own, one.shares)
        if len(own) > 1 and one.finding.kind is Kind.PERSON:
            for word in {own[0], own[-1]}:
                _vote(votes, (word,), _for_a_person(one.shares))
    for one, own in zip(held, words, strict=True):
        total = _sum(votes[own], one.shares)
        kind = KINDS[max(range(len(KINDS)), key=total.__getitem__)]
        yield one.finding if kind is one.finding.kind else replace(one.finding, kind=kind)


def _words(finding: Finding, found: list[Token], places: dict[int, int]) -> _Words:
    at = places[finding.start]
    words: list[str] = []
    while at < len(found) and found[at].end <= finding.end:
        words.append(found[at].folded)
        at += 1
    return tuple(words)


def _vote(votes: dict[_Words, Shares], words: _Words, shares: Shares) -> None:
    votes[words] = _sum(votes.get(words, _NO_VOTES), shares)


def _sum(left: Shares, right: Shares) -> Shares:
    return tuple(a + b for a, b in zip(left, right, strict=True))


def _for_a_person(shares: Shares) -> Shares:
    return tuple(share if at == _PERSON else 0.0 for at, share in enumerate(shares))
