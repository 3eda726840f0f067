"""Puts the text of a sheet together again after decisions, so that it reads well."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.clean_text import clean, visible
from counsellor_app.anonymisation.finding import Kind
from counsellor_app.anonymisation.offer_data import offer_data
from counsellor_app.casework.belgian import opened

if TYPE_CHECKING:
    from counsellor_app.anonymisation.decisions import Decision

_SENTENCE_ENDS = frozenset(".!?…")
_LEADS = " \t\"'“”„‘’«»([-–—•*>"
_QUOTES = {'"': '"', "“": "”", "„": "”", "«": "»", "‘": "’", "'": "'"}
_PAIRS = _QUOTES | {"(": ")", "[": "]"}
_MARKS = frozenset(".,;:!?)")
_STOPS = frozenset(".;!?")
_SIGHT = 80  # characters in which a word before what is written is looked for
_CLOSING = " \t\"'”’»)"
_HEADED = frozenset({Kind.COMPANY, Kind.PRODUCTION, Kind.LOCATION})


@dataclass(frozen=True, slots=True)
class Region:
    """A place of the working text on which a decision works.

    `is_possessive` says that the name took an 's there, which what is written then takes too.
    """

    start: int
    end: int
    decision: Decision
    is_possessive: bool = False


Span = tuple[int, int, "Decision"]


def composed(text: str, found: tuple[Region, ...]) -> tuple[str, tuple[Span, ...]]:
    """The text with its regions as they were decided, cleaned, and where those stand."""
    pieces = _Pieces()
    at = 0
    for region in found:
        pieces.add(text[at : region.start])
        pieces.decide(text[region.start : region.end], region, text[region.end :][:2])
        at = region.end
    pieces.add(text[at:])
    return pieces.finished()


class _Pieces:
    """Text put together piece by piece; what was decided is never cut again."""

    def __init__(self) -> None:
        self._out = ""
        self._spans: list[Span] = []
        self._is_cut = False  # something was taken out just before
        self._blank = ""  # what stands between that and what comes next
        self._closing = ""  # the mark that closes what was opened before a name that is gone

    def add(self, plain: str) -> None:
        """Text as it was written."""
        text = visible(plain)
        if text and self._closing:
            text = text.removeprefix(self._closing)
            self._closing = ""
        if text and self._is_cut:
            if not text.strip(" \t"):
                self._blank = text
                return
            text = self._closed_up(self._blank + text)
            self._is_cut, self._blank = False, ""
        self._out += text

    def decide(self, standing: str, region: Region, behind: str) -> None:
        """What stands for a wording; `behind` are the characters that follow it."""
        written = visible(_written(standing, region))
        if not written.strip():
            self._cut(standing, behind)
            return
        self._end_cut()
        if region.decision.replaces:
            written = self._fitted(written, standing, region.decision, behind)
        start = len(self._out)
        self._out += written
        self._spans.append((start, len(self._out), region.decision))
        if region.decision.kind is Kind.QUOTE and region.decision.replaces:
            self._end_as(standing, behind)

    def _end_as(self, standing: str, behind: str) -> None:
        """The sentence that ended inside a quotation still ends behind what is said instead."""
        last = standing.rstrip(_CLOSING)[-1:]
        if last in _STOPS and behind[:1] not in _MARKS and self._out[-1:] not in _STOPS:
            self.add(last)

    def _cut(self, standing: str, behind: str) -> None:
        """Take something out; a sentence that ended in it still ends."""
        self._is_cut = True
        last = standing.rstrip(_CLOSING)[-1:]
        before = self._out.rstrip(" \t,:;-–—")[-1:]
        if last in _STOPS and behind[:1] not in _MARKS and before not in {"", "\n", *_STOPS}:
            self.add(last)

    def _end_cut(self) -> None:
        """What was taken out is followed by something decided: one blank between, or none."""
        if self._is_cut and self._out:
            blank = self._blank or self._out[len(self._out.rstrip(" \t")) :]
            self._shorten(len(self._out.rstrip(" \t")))
            self._out += " " if blank and self._out[-1:] not in {"", "\n"} else ""
        self._is_cut, self._blank = False, ""

    def finished(self) -> tuple[str, tuple[Span, ...]]:
        """The whole, trimmed as it leaves."""
        if self._is_cut:
            self._shorten(len(self._out.rstrip(" \t,:;-–—")))
        trimmed = _Trimmed(self._out)
        spans = ((trimmed.place(s), trimmed.place(e), one) for s, e, one in self._spans)
        return trimmed.text, tuple(span for span in spans if span[0] < span[1])

    def _fitted(self, written: str, standing: str, decision: Decision, behind: str) -> str:
        """What is written, as the sentence before it asks; that may lose a word for it."""
        before = self._out
        if decision.kind in _HEADED:
            self._drop_head(written, behind)
        if decision.kind is Kind.DATE:
            written = self._in_time(written, behind)
        if decision.kind is Kind.AGE and written.startswith("in "):
            self._drop_tail(r"\b(?:van|of) $")
        first = (before[len(self._out) :].strip(_LEADS) or standing)[:1]
        if self._opens_sentence() and not first.islower():
            written = opened(written)
        return written

    def _drop_head(self, written: str, behind: str) -> None:
        """A noun that says the kind already goes with its article: "de reeks" before "een film"."""
        if not written.startswith(("een ", "a ", "an ", "de ", "the ")):
            return
        closing = _QUOTES.get(self._out[-1:], "")
        if closing and behind.startswith(closing) and self._drop_tail(r".$"):
            self._closing = closing
        self._drop_tail(_grammar().heads)

    def _in_time(self, written: str, behind: str) -> str:
        """A span of time with the word that belongs before it, or without one it has none of."""
        grammar = _grammar()
        is_adverb = written.split(" ", 1)[0].split("-", 1)[0] in grammar.adverbs
        before = re.search(r"([^\W\d_]+)((?: de| the)?) $", self._out[-_SIGHT:])
        word = before[1].lower() if before else ""
        if word in grammar.day:
            self._drop_tail(r"[^\W\d_]+(?: de| the)? $")
            return written if is_adverb else f"{grammar.day[word]} {written}"
        goes_on = behind[:1] == " " and behind[1:].islower()
        if is_adverb or word in grammar.before_time or not goes_on:
            return written
        return f"in {written}"

    def _drop_tail(self, pattern: str) -> bool:
        """Take away what was written last, unless that was decided."""
        first = max(len(self._out) - _SIGHT, self._decided_end())
        match = re.search(pattern, self._out[first:], re.IGNORECASE)
        if match is None:
            return False
        self._out = self._out[: first + match.start()]
        return True

    def _opens_sentence(self) -> bool:
        at = len(self._out)
        while at and self._out[at - 1] in _LEADS:
            at -= 1
        return at == 0 or self._out[at - 1] in _SENTENCE_ENDS or self._out[at - 1] == "\n"

    def _closed_up(self, text: str) -> str:
        """The text behind what was taken out: no blank, comma or bracket too many."""
        if self._out[-1:] in _PAIRS and text.startswith(_PAIRS[self._out[-1]]):
            self._shorten(len(self._out) - 1)
            text = text[1:]
        if not self._out or self._out[-1].isspace() or text[:1] in _MARKS:
            text = text.lstrip(" \t")
        if text[:1] in _MARKS:
            self._shorten(len(self._out.rstrip(" \t")))
        if text[:1] in _STOPS or text[:1] in {"", "\n"}:
            self._shorten(len(self._out.rstrip(" \t,:;")))
        if text and self._opens_sentence() and text[0] != "\n":
            text = text.lstrip(" \t,;.")
            text = opened(text)
        return text

    def _shorten(self, length: int) -> None:
        self._out = self._out[: max(length, self._decided_end())]

    def _decided_end(self) -> int:
        return self._spans[-1][1] if self._spans else 0


def _written(standing: str, region: Region) -> str:
    """What was decided, with the possessive the name had: "A's", "de leidinggevendes"."""
    decision = region.decision
    if not decision.replaces:
        return standing
    written = decision.written.reveal().strip()
    if not region.is_possessive or not written:
        return written
    if written[-1].isupper():
        return f"{written}'s"
    return f"{written}'" if written[-1] in "sxz" else f"{written}s"


class _Trimmed:
    """A text without the blanks at line ends and around it, and the way there."""

    def __init__(self, whole: str) -> None:
        self.text = clean(whole)
        lines = whole.split("\n")
        bare = [line.rstrip() for line in lines]
        joined = "\n".join(bare)
        self._lead = len(joined) - len(joined.lstrip())
        self._starts: list[int] = []  # of the lines, in the whole text
        self._lost: list[int] = []  # blanks at the ends of the lines above
        at = lost = 0
        for line, kept in zip(lines, bare, strict=True):
            self._starts.append(at)
            self._lost.append(lost)
            at += len(line) + 1
            lost += len(line) - len(kept)

    def place(self, at: int) -> int:
        """Where a place of the whole text is in the trimmed one."""
        lost = self._lost[bisect_right(self._starts, at) - 1]
        return min(max(at - lost - self._lead, 0), len(self.text))


@dataclass(frozen=True, slots=True)
class _Grammar:
    heads: str
    adverbs: frozenset[str]
    before_time: frozenset[str]
    day: dict[str, str]


@cache
def _grammar() -> _Grammar:
    told = offer_data()["grammar"]
    heads = "|".join(re.escape(head) for head in sorted(told["heads"], key=len, reverse=True))
    articles = "|".join(re.escape(article) for article in told["articles"])
    return _Grammar(
        rf"\b(?:(?:{articles}) )?(?:{heads}) $",
        frozenset(told["adverbs"]),
        frozenset(told["before_time"]),
        told["day"],
    )
