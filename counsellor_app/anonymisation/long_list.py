"""A list of hundreds of thousands of words, asked one word at a time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container
from typing import TYPE_CHECKING, Self

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CHARACTERS = 40_000
"""In a set: some thousands of words, made in about a millisecond."""


class LongList(Container[str]):
    """Many small sets in the order of the alphabet, each known by its first word.

    One set of all is made by a single call, for which every other thread stands still: the window
    would answer to nothing for as long as it takes.
    """

    def __init__(self, sets: Iterable[frozenset[str]]) -> None:
        self._sets = tuple(each for each in sets if each) or (frozenset[str](),)
        self._firsts = [min(each, default="") for each in self._sets]

    @classmethod
    def of(cls, text: str) -> Self:
        """The lines of a text, which stand in the order of their code points."""
        return cls(frozenset(piece.split("\n")) for piece in _pieces(text))

    def changed(self, *, without: Iterable[str], more: Iterable[str]) -> Self:
        """The same list without some words, and with some more; what is in both stays."""
        gone, come = self._by_place(without), self._by_place(more)
        return type(self)(
            (each - gone[place]) | come[place] for place, each in enumerate(self._sets)
        )

    def _by_place(self, words: Iterable[str]) -> list[set[str]]:
        sorted_out: list[set[str]] = [set() for _each in self._sets]
        for word in words:
            sorted_out[self._place(word)].add(word)
        return sorted_out

    def _place(self, word: str) -> int:
        return max(0, bisect_right(self._firsts, word) - 1)

    def __len__(self) -> int:
        return sum(len(each) for each in self._sets)

    @override
    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word in self._sets[self._place(word)]


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find("\n", start + _CHARACTERS)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + 1
