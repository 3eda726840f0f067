"""Word lists of the recognisers, read once from resources/recognisers."""

from __future__ import annotations

from functools import cache

from counsellor_app.anonymisation.long_list import LongList
from counsellor_app.settings import resource, unpacked

_SHORTEST_HEAD = 3
_SHORTEST_ENDING = 3


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of one list; lines that begin with # are remarks."""
    lines = resource(f"recognisers/{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def packed_list(name: str) -> frozenset[str]:
    """The lines of a long list, which is kept compressed."""
    return frozenset(unpacked(f"recognisers/{name}.txt").decode().rstrip("\n").split("\n"))


@cache
def dictionary() -> LongList:
    """The ordinary words of Dutch: far longer than any other list."""
    return LongList.of(unpacked("recognisers/ordinary_words.txt").decode().rstrip("\n"))


@cache
def look_alikes() -> dict[int, str]:
    """Letters of other scripts, by code point, with the Latin letter each is taken for."""
    lines = resource("recognisers/look_alikes.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if line and not line.startswith("#"))
    return {ord(strange): latin for strange, latin in pairs}


@cache
def cue_words() -> dict[str, str]:
    """Words that say what stands beside them, each with the letters of its classes."""
    return _classes("cue_words")


def cues_of_compound(folded: str) -> str:
    """The classes of the word that a compound ends with: "textielgroep" is a "groep"."""
    endings = _classes_of_endings()
    for first in range(_SHORTEST_HEAD, len(folded) - _SHORTEST_ENDING + 1):
        if letters := endings.get(folded[first:]):
            return letters
    return ""


@cache
def _classes_of_endings() -> dict[str, str]:
    return _classes("cue_endings")


def _classes(name: str) -> dict[str, str]:
    lines = resource(f"recognisers/{name}.txt").read_text(encoding="utf-8").splitlines()
    classes: dict[str, str] = {}
    for line in lines:
        if line and not line.startswith("#"):
            letter, words = line.split(": ", 1)
            for word in words.split():
                classes[word] = classes.get(word, "") + letter
    return classes


@cache
def small_words() -> dict[str, frozenset[str]]:
    """The small words of each language that can be told apart."""
    lines = resource("recognisers/small_words.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split(": ", 1) for line in lines if line and not line.startswith("#"))
    return {language: frozenset(words.split()) for language, words in pairs}
