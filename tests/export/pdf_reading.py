"""Pages read back: their words without what stands on every page, and where words lie."""

from __future__ import annotations

import io
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import pypdfium2
from pypdf import PdfReader

if TYPE_CHECKING:
    from collections.abc import Iterator

MILLIMETRE = 72 / 25.4
LEFT, RIGHT = 24 * MILLIMETRE - 3, (210 - 24) * MILLIMETRE + 3
FOOT, HEAD = 20 * MILLIMETRE, (297 - 20) * MILLIMETRE


@dataclass(frozen=True)
class Box:
    """A line of text and where it lies, in points from the lower left corner."""

    words: str
    left: float
    bottom: float
    right: float
    top: float

    def overlaps(self, other: Box) -> bool:
        """Whether more than a hair of one lies on the other."""
        across = min(self.right, other.right) - max(self.left, other.left)
        upright = min(self.top, other.top) - max(self.bottom, other.bottom)
        return across > 1 and upright > 1.5


def words_of(data: bytes) -> list[str]:
    """The words of each page, a space between each two."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages]


def within(data: bytes, furniture: str) -> str:
    """All words but what stands on every page: `furniture`, with its {page} and {pages}."""
    told = words_of(data)
    starts = [furniture.format(page=n, pages=len(told)) for n in range(1, len(told) + 1)]
    assert [words[: len(start)] for words, start in zip(told, starts, strict=True)] == starts
    return " ".join(words[len(start) :].strip() for words, start in zip(told, starts, strict=True))


def boxes(data: bytes) -> Iterator[list[Box]]:
    """The lines of each page between its head and its foot."""
    for page in pypdfium2.PdfDocument(data):
        layer = page.get_textpage()
        found = (layer.get_rect(place) for place in range(layer.count_rects()))
        lines = [Box(layer.get_text_bounded(*rect), *rect) for rect in found]
        yield [box for box in lines if box.bottom > FOOT and box.top < HEAD]


def clashes(lines: list[Box]) -> list[tuple[str, str]]:
    """Lines that lie on each other, or run out of the page's text."""
    outside = [(box.words, "") for box in lines if box.left < LEFT or box.right > RIGHT]
    on_top = [(a.words, b.words) for a, b in combinations(lines, 2) if a.overlaps(b)]
    return outside + on_top
