"""The trained part: which words of a note stand where names, places, firms and titles stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import add
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple, Self

import pycrfsuite

from counsellor_app.anonymisation.evidence import needed
from counsellor_app.anonymisation.features import features
from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.tokens import runs
from counsellor_app.settings import unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.anonymisation.gazetteers import NoteLists
    from counsellor_app.anonymisation.tokens import NoteWords, Token

MODEL = "recognisers/names.crfsuite"
KINDS = (Kind.PERSON, Kind.LOCATION, Kind.COMPANY, Kind.PRODUCTION)
OUTSIDE = "O"
_BEGINNINGS = tuple(f"B-{kind}" for kind in KINDS)
_INSIDES = tuple(f"I-{kind}" for kind in KINDS)

# Below the weight that a word needs, but not far below, it is shown unticked.
DOUBTFUL = 0.5
LEAST_DOUBTFUL = 0.2
INSIDE = 0.5  # what an ordinary word needs behind a word of the same name: "Tafel voor Twee"
_JOINING = frozenset("-.&'/")


Shares = tuple[float, ...]  # how likely each of KINDS is, in their order


class Tagged(NamedTuple):
    """A finding with what speaks for each kind."""

    finding: Finding
    shares: Shares


class _Guess(NamedTuple):
    kind: Kind | None
    begins: bool
    weight: float
    is_sure: bool
    shares: Shares


_NOTHING = _Guess(None, begins=False, weight=0.0, is_sure=False, shares=())


@dataclass(frozen=True, slots=True)
class Tagger:
    """A conditional random field over the features of a line."""

    crf: pycrfsuite.Tagger
    _model: bytes  # read where it lies: it has to stay
    _reading: Lock = field(default_factory=Lock, compare=False)  # the field holds one line at once

    @classmethod
    def load(cls) -> Self:
        """Open the model that was trained with packaging/training/train.py."""
        model = unpacked(MODEL)
        crf = pycrfsuite.Tagger()
        crf.open_inmemory(model)
        return cls(crf, model)

    def find(
        self, text: str, found: list[Token], note: NoteWords, lists: NoteLists
    ) -> Iterator[Tagged]:
        """Findings among the tokens of a text, none overlapping another."""
        for run in runs(text, found):
            looks = features(run, note, lists)
            needs = [needed(token, lists[token.folded], note) for token in run]
            yield from _spans(run, self._guesses(run, looks, needs))

    def _guesses(
        self, run: list[Token], looks: list[list[str]], needs: list[float]
    ) -> list[_Guess]:
        guesses: list[_Guess] = []
        last = _NOTHING
        with self._reading:
            self.crf.set(looks)
            for at, token in enumerate(run):
                last = self._guess(at, token.text[0].isalpha(), needs[at], last)
                guesses.append(last)
        return guesses

    def _guess(self, at: int, is_word: bool, need: float, last: _Guess) -> _Guess:
        weight = 1.0 - self.crf.marginal(OUTSIDE, at)
        if weight < min(need, LEAST_DOUBTFUL):
            return _NOTHING
        first = [self.crf.marginal(label, at) for label in _BEGINNINGS]
        inner = [self.crf.marginal(label, at) for label in _INSIDES]
        shares = tuple(map(add, first, inner))
        best = max(range(len(KINDS)), key=shares.__getitem__)
        if last.is_sure and last.kind is KINDS[best] and inner[best] > first[best]:
            need = min(need, INSIDE)
        elif not is_word:
            return _NOTHING
        if weight < need and weight < max(DOUBTFUL * need, LEAST_DOUBTFUL):
            return _NOTHING
        return _Guess(KINDS[best], first[best] >= inner[best], weight, weight >= need, shares)


def _spans(run: list[Token], guesses: list[_Guess]) -> Iterator[Tagged]:
    """Runs of one kind, cut where a new name begins."""
    first = 0
    for at in range(1, len(run) + 1):
        if at < len(run) and not _is_told_anew(run, at) and _goes_on(guesses[at - 1], guesses[at]):
            continue
        finding = _finding(run, guesses, first, at)
        if finding:
            yield Tagged(finding, _mean([guess.shares for guess in guesses[first:at]]))
        first = at


def _is_told_anew(run: list[Token], at: int) -> bool:
    """Whether a sentence begins here: "Ze belde Lotte. Kim nam op." are two people."""
    return run[at].opens and run[at - 1].text == "."


def _mean(shares: list[Shares]) -> Shares:
    return tuple(sum(share) / len(shares) for share in zip(*shares, strict=True))


def _goes_on(left: _Guess, right: _Guess) -> bool:
    if left.kind is not right.kind or right.begins:
        return False
    return left.is_sure == right.is_sure


def _finding(run: list[Token], guesses: list[_Guess], first: int, last: int) -> Finding | None:
    kind = guesses[first].kind
    held = run[first:last]
    if kind is None or not any(token.text[0].isalnum() for token in held):
        return None
    while not (held[-1].text[0].isalnum() or _ends_name(held)):
        held = held[:-1]
    while not held[0].text[0].isalnum():
        held = held[1:]
    weight = max(guess.weight for guess in guesses[first:last])
    is_sure = guesses[first].is_sure
    reason = Reason.CONTEXT if is_sure else Reason.DOUBTFUL
    return Finding(held[0].start, held[-1].end, kind, round(weight, 3), reason, not is_sure)


def _ends_name(held: list[Token]) -> bool:
    """Whether the mark at the end belongs to the name: a point only behind an initial."""
    if held[-1].text == ".":
        return len(held) > 1 and len(held[-2].text) == 1
    return held[-1].text in _JOINING
