"""Search through the handbook, sentence by sentence; capitals and accents do not matter."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_HITS = 40
_SENTENCE = re.compile(r"[^.?:]+(?:[.?:](?!\s|$)[^.?:]*)*[.?:]?")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a chapter as it is shown. `start` is where it begins in the chapter's text."""

    text: str
    start: int
    is_heading: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence, and where it stands in its chapter's text."""

    chapter: str
    sentence: str
    start: int

    @property
    def end(self) -> int:
        """Where the sentence ends."""
        return self.start + len(self.sentence)


@dataclass(frozen=True, slots=True)
class _Line:
    hit: Hit
    own: str
    under: str
    """The sentence and the headings above it, plain."""
    is_heading: bool


def plain(text: str) -> str:
    """Small letters without accents, each in its own place, so that positions stay."""
    return "".join(unicodedata.normalize("NFKD", letter.casefold())[0] for letter in text)


class Index:
    """All sentences of all chapters. A sentence answers for the words in the headings above it."""

    def __init__(self, chapters: Iterable[tuple[str, Sequence[Block]]] = ()) -> None:
        self._lines: list[_Line] = []
        for key, blocks in chapters:
            self.add(key, blocks)

    def add(self, chapter: str, blocks: Sequence[Block]) -> None:
        """Add a chapter, by its key, behind the others."""
        self._lines.extend(_lines(chapter, blocks))

    def find(self, typed: str) -> list[Hit]:
        """Sentences in which all words typed occur: headings first, then those with the most."""
        words = plain(typed).split()
        found = [(rank, line.hit) for line in self._lines if (rank := _rank(line, words))]
        found.sort(key=lambda one: -one[0])
        return [hit for _, hit in found][:MOST_HITS]


def _rank(line: _Line, words: list[str]) -> int:
    """How well a sentence answers; 0 if it does not."""
    own = sum(word in line.own for word in words)
    if not own or any(word not in line.own and word not in line.under for word in words):
        return 0
    return own + len(words) * line.is_heading


def _lines(chapter: str, blocks: Sequence[Block]) -> Iterable[_Line]:
    title, heading = "", ""
    for block in blocks:
        under = f"{title} {heading}"
        if block.is_heading:
            title, heading = (title, plain(block.text)) if title else (plain(block.text), "")
            yield _Line(Hit(chapter, block.text, block.start), plain(block.text), under, True)
            continue
        for found in _SENTENCE.finditer(block.text):
            sentence = found[0].strip()
            if sentence:
                at = block.start + found.start() + found[0].index(sentence)
                yield _Line(Hit(chapter, sentence, at), plain(sentence), under, False)
