"""What stands in a window and is no sentence of ours: typed, named by others, or drawn by lot."""

from __future__ import annotations

import json
import re
import sys
from functools import cache
from typing import TYPE_CHECKING

from counsellor_app.settings import resource, unpacked
from tests.architecture.source import ROOT
from tests.operations.pool_members import NAMES

sys.path.append(str(ROOT / "packaging"))
from places import LETTER, OLD_LIST, SIGNAL

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYS = ("Ctrl", "Shift", "Alt", "Tab", "Delete", "Esc", "Enter")
NAMED = ("Counsellor", "Nederlands", "English", "Français", "bevestiging gesprek")
WRITTEN = ("leidinggevende of opdrachtgever",)
"""In a sheet, whose words are in its readers' language, not in the window's."""
DRAWN = re.compile(r"\b[0-9a-f]{16,}\b|\b[0-9A-Z]{2,4}(?:-[0-9A-Z]{2,4})+\b")
"""A fingerprint, a line of a recovery code."""
_CUT = re.compile(r"\w*…")
_BETWEEN = re.compile(r"[^\w\s'’.?-]|\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
"""A single letter is the name of a key."""
MANY = 4


def is_own(text: str) -> bool:
    """Whether each piece of it stands in what was invented, or is the name of a thing."""
    left = _BETWEEN.split(_CUT.sub("|", DRAWN.sub(" ", text).casefold()))
    return all(map(_is_known, left))


def _is_known(piece: str) -> bool:
    words = _WORD.findall(piece)
    is_drawn = len(words) >= MANY and _drawn_words().issuperset(words)
    return not words or is_drawn or f" {' '.join(words)} " in _corpus()


@cache
def _corpus() -> str:
    """Everything invented, in small letters and words alone."""
    return "|".join(f" {' '.join(_WORD.findall(text.casefold()))} " for text in _texts())


def _texts() -> Iterator[str]:
    yield from (*KEYS, *NAMED, *WRITTEN, *NAMES, LETTER, OLD_LIST, SIGNAL)
    for path in sorted(resource("demo").glob("*.toml")):
        yield path.read_text(encoding="utf-8")
    parts = json.loads(unpacked("licences/parts.json"))["parts"]
    yield from (f"{part['name']} | {part['version']} | {part['licence']}" for part in parts)


@cache
def _drawn_words() -> frozenset[str]:
    text = resource("words/passphrase_nl.txt").read_text(encoding="utf-8")
    return frozenset(_WORD.findall(text.casefold()))
