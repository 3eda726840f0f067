"""The lists of names, without those that others measure with."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

HERE = Path(__file__).parent
WORD = re.compile(r"\w+")


def is_held_out(name: str) -> bool:
    """Whether a name never occurs in the training text, so that a test can use it.

    One name in ten, chosen by the name itself: the same names for every seed and size.
    """
    return hashlib.blake2b(name.casefold().encode(), digest_size=2).digest()[0] % 10 == 0


def words_left_out() -> frozenset[str]:
    """Words of the names in the gold notes, as written down by leave_out.py."""
    text = (HERE / "left_out.txt").read_text(encoding="utf-8")
    return frozenset(text.split())


class NameLists:
    """Reads lists by name, each without what is held out or left out."""

    def __init__(self, left_out: frozenset[str]) -> None:
        self._left_out = left_out

    def read(self, name: str) -> tuple[str, ...]:
        """The lines of names/NAME.txt that may be used."""
        lines = (HERE / "names" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        return tuple(line for line in lines if line and self.may_use(line))

    def may_use(self, name: str) -> bool:
        """Whether no word of the name is held out or left out."""
        words = WORD.findall(name.casefold())
        return not is_held_out(name) and not any(word in self._left_out for word in words)
