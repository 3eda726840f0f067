"""Places of a text of which none overlaps another."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable


class Place(Protocol):
    """One character of a text or more, in code points."""

    @property
    def start(self) -> int:
        """The first character."""
        ...

    @property
    def end(self) -> int:
        """The character behind the last one."""
        ...


P = TypeVar("P", bound=Place)


class Places(Generic[P]):
    """Places that do not overlap, each found without looking at all of them."""

    def __init__(self, held: Iterable[P] = ()) -> None:
        self._held = sorted(held, key=lambda one: one.start)
        self._starts = [one.start for one in self._held]

    def in_order(self) -> list[P]:
        """All of them in order of the text."""
        return self._held

    def add(self, place: P) -> None:
        """Take in one that touches no other."""
        at = bisect_left(self._starts, place.start)
        self._starts.insert(at, place.start)
        self._held.insert(at, place)

    def touching(self, start: int, end: int) -> list[P]:
        """Those that share a character with a stretch of the text, in order."""
        first = max(bisect_left(self._starts, start) - 1, 0)
        last = bisect_left(self._starts, end)
        return [one for one in self._held[first:last] if one.end > start]


def first_come(found: Iterable[P]) -> list[P]:
    """Each place once, in order of the text: what overlaps an earlier one of the list goes."""
    kept = Places[P]()
    for one in found:
        if not kept.touching(one.start, one.end):
            kept.add(one)
    return kept.in_order()
