"""Puts the text of a sheet together again after decisions, so that it reads well."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.remaining import clean

if TYPE_CHECKING:
    from counsellor_app.anonymisation.decisions import Decision

_SENTENCE_ENDS = frozenset(".!?…:")
_LEADS = " \t\"'“”„‘’«»([-–—•*>"


@dataclass(frozen=True, slots=True)
class Region:
    """A place of the working text on which a decision works; `ending` is kept of a possessive."""

    start: int
    end: int
    decision: Decision
    is_possessive: bool = False


def composed(
    text: str, found: tuple[Region, ...]
) -> tuple[str, tuple[tuple[int, int, Decision], ...]]:
    """The text with its regions as they were decided, cleaned, and where those stand."""
    pieces = _Pieces()
    at = 0
    for region in found:
        pieces.add(text[at : region.start])
        pieces.decide(text[region.start : region.end], region)
        at = region.end
    pieces.add(text[at:])
    return pieces.finished()


class _Pieces:
    """Text put together piece by piece, tidied where something was taken out."""

    def __init__(self) -> None:
        self._out = ""
        self._spans: list[tuple[int, int, Decision]] = []
        self._is_cut = False  # whether something was taken out just before

    def add(self, plain: str) -> None:
        """Text as it was written."""
        text = _visible(plain)
        if self._is_cut and text:
            text = self._closed_up(text)
            self._is_cut = False
        self._out += text

    def decide(self, standing: str, region: Region) -> None:
        """What stands for a wording."""
        decision = region.decision
        if not decision.replaces:
            written = standing
        else:
            written = _with_ending(decision, is_possessive=region.is_possessive)
            if standing[:1].isupper() and self._opens_sentence():
                written = written[:1].upper() + written[1:]
        written = _visible(written)
        if not written.strip():
            self._is_cut = True
            return
        start = len(self._out)
        self.add(written)
        self._spans.append((start, len(self._out), decision))

    def finished(self) -> tuple[str, tuple[tuple[int, int, Decision], ...]]:
        """The whole, trimmed as it leaves."""
        kept = _Trimmed(self._out)
        spans = ((kept.place(start), kept.place(end), one) for start, end, one in self._spans)
        return kept.text, tuple(span for span in spans if span[0] < span[1])

    def _opens_sentence(self) -> bool:
        before = self._out.rstrip(_LEADS)
        return not before or before[-1] in _SENTENCE_ENDS or before[-1] == "\n"

    def _closed_up(self, text: str) -> str:
        """The text behind what was taken out: no blank, comma or bracket too many."""
        if self._out.endswith("(") and text.startswith(")"):
            self._shorten(len(self._out) - 1)
            text = text[1:]
        if not self._out or self._out[-1].isspace() or text[0] in ".,;:!?)":
            text = text.lstrip(" \t")
            if text[:1] in tuple(".,;:!?)"):
                self._shorten(len(self._out.rstrip(" \t")))
        if self._opens_sentence():
            text = text.lstrip(" \t,;") if not text.startswith("\n") else text
            text = text[:1].upper() + text[1:]
        return text

    def _shorten(self, length: int) -> None:
        least = max((end for _, end, _ in self._spans), default=0)
        self._out = self._out[: max(length, least)]


class _Trimmed:
    """A text without the blanks at line ends and around it, and the way there."""

    def __init__(self, whole: str) -> None:
        self.text = clean(whole)
        self._whole = whole
        self._lead = len(whole) - len(whole.lstrip())

    def place(self, at: int) -> int:
        """Where a place of the whole text is in the trimmed one."""
        head = (
            "\n".join([*(line.rstrip() for line in self._whole[:at].split("\n")[:-1]), ""])
            + self._whole[:at].rpartition("\n")[2]
        )
        return min(max(len(head) - self._lead, 0), len(self.text))


def _visible(text: str) -> str:
    """Composed, without control and direction marks, blanks kept."""
    composed_text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(c for c in composed_text if c == "\n" or unicodedata.category(c)[0] != "C")


def _with_ending(decision: Decision, *, is_possessive: bool) -> str:
    """A label with the possessive its name had: "A's", "de leidinggevendes"."""
    written = decision.written.reveal()
    if not is_possessive or not written:
        return written
    if written[-1].isupper():
        return f"{written}'s"
    return f"{written}'" if written[-1] in "sxz" else f"{written}s"
