"""The parts of a text worth reading closely: what stands about a telling word or number."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


def surroundings(text: str, telling: re.Pattern[str], reach: int) -> Iterator[tuple[int, int]]:
    """Places about each match, `reach` characters to both sides, cut at blanks; none overlap."""
    start = end = -1
    for match in telling.finditer(text):
        if match.start() - reach > end:
            if end >= 0:
                yield start, end
            start = _blank_before(text, match.start() - reach)
        end = max(end, _blank_behind(text, match.end() + reach))
    if end >= 0:
        yield start, end


def _blank_before(text: str, at: int) -> int:
    return text.rfind(" ", 0, at) + 1 if at > 0 else 0


def _blank_behind(text: str, at: int) -> int:
    """The place of the next blank, so that an end of the part is never taken for one of a word."""
    behind = text.find(" ", at)
    return len(text) if behind < 0 else behind + 1


def lowered(text: str) -> str:
    """The text in small letters with every place kept; shapes are sought faster without cases."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower()[0] for c in text)
