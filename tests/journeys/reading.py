"""Whether what a chapter's steps name stands in the window, in the order in which it is met."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from typing_extensions import override

from counsellor_app.ui.help.handbook import chapter_text
from tests.journeys.hands import Hands
from tests.journeys.launching import RunningApp

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

Moments = list[frozenset[str]]
"""All that could be read in the window, each time somebody looked."""

_NAMED = re.compile(r"\*\*(.+?)\*\*")


class _Remembering(Hands):
    def __init__(self, moments: Moments) -> None:
        super().__init__()
        self._moments = moments

    @override
    def seen(self) -> list[str]:
        texts = super().seen()
        self._moments.append(frozenset(texts))
        return texts


class RememberedApp(RunningApp):
    """A run of the app in which it is remembered what was to be read, and when."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], *, moments: Moments) -> None:
        super().__init__(folder, clock)
        self.hands = _Remembering(moments)


def section(chapter: str, heading: str) -> str:
    """The part of a Dutch chapter under this heading."""
    _, found, rest = chapter_text(chapter, "nl").partition(f"## {heading}\n")
    assert found, heading
    return rest.partition("\n## ")[0]


def follow(words: str, moments: Sequence[frozenset[str]]) -> int:
    """Meet each name the words hold, one after another; how many there were.

    Raises:
        AssertionError: a name was never to be read, or only before the one that stands before it.
    """
    names = _NAMED.findall(words)
    place = 0
    for name in names:
        said = name.rstrip("…").strip()
        later = range(place, len(moments))
        met = next((at for at in later if any(said in text for text in moments[at])), None)
        assert met is not None, f"{name!r} was not in the window when the words come to it"
        place = met
    return len(names)
