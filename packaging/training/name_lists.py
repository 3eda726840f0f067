"""The lists of names, without those that others measure with."""

from __future__ import annotations

import gzip
import hashlib
import re
from pathlib import Path

HERE = Path(__file__).parent
RECOGNISERS = HERE.parents[1] / "resources" / "recognisers"
WORD = re.compile(r"\w+")


def is_held_out(name: str) -> bool:
    """Whether a name never occurs in the training text, so that a test can use it.

    One name in ten, chosen by the name itself: the same names for every seed and size.
    """
    return hashlib.blake2b(name.casefold().encode(), digest_size=2).digest()[0] % 10 == 0


def names_left_out() -> frozenset[str]:
    """Names of the gold notes, as written down by leave_out.py, in small letters."""
    return frozenset((HERE / "left_out.txt").read_text(encoding="utf-8").splitlines())


class NameLists:
    """Reads lists by name, each without what is held out or left out."""

    def __init__(self, left_out: frozenset[str]) -> None:
        self._left_out = left_out

    def read(self, name: str) -> tuple[str, ...]:
        """The lines of names/NAME.txt that may be used."""
        lines = (HERE / "names" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        return tuple(line for line in lines if line and self.may_use(line))

    def read_recogniser(self, name: str) -> tuple[str, ...]:
        """The lines of one of the application's own lists, with a capital for each word."""
        path = RECOGNISERS / f"{name}.txt.gz"
        lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
        return tuple(_capitals(line) for line in lines if len(line) > 2 and self.may_use(line))

    def may_use(self, name: str) -> bool:
        """Whether the name is not held out, and neither it nor a word of it left out."""
        return not is_held_out(name) and not self.is_left_out(name)

    def is_left_out(self, name: str) -> bool:
        """Whether the gold notes hold the name or a word of it."""
        folded = name.casefold()
        return folded in self._left_out or any(w in self._left_out for w in WORD.findall(folded))


def _capitals(line: str) -> str:
    return re.sub(r"(^|[ -])(\w)", lambda match: match[1] + match[2].upper(), line)
