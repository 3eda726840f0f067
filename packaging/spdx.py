"""Reads SPDX licence expressions: which licences one relies on, of those that were reviewed."""

from __future__ import annotations

import re

_WORDS = re.compile(r"\(|\)|[A-Za-z0-9.+-]+")


def relied_on(expression: str, reviewed: frozenset[str]) -> frozenset[str]:
    """The reviewed licences under which a part may be had; the first choice where there is one.

    Raises:
        ValueError: the expression leaves no choice of reviewed licences alone, or cannot be read.
    """
    words = _WORDS.findall(expression)
    chosen = _either(words, reviewed)
    if words or chosen is None:
        raise ValueError(f"not reviewed: {expression!r}")
    return chosen


def _either(words: list[str], reviewed: frozenset[str]) -> frozenset[str] | None:
    choices = [_all(words, reviewed)]
    while words and words[0] == "OR":
        words.pop(0)
        choices.append(_all(words, reviewed))
    return next((choice for choice in choices if choice is not None), None)


def _all(words: list[str], reviewed: frozenset[str]) -> frozenset[str] | None:
    parts = [_one(words, reviewed)]
    while words and words[0] == "AND":
        words.pop(0)
        parts.append(_one(words, reviewed))
    whole: frozenset[str] = frozenset()
    for part in parts:
        if part is None:
            return None
        whole |= part
    return whole


def _one(words: list[str], reviewed: frozenset[str]) -> frozenset[str] | None:
    word = words.pop(0) if words else ""
    if word == "(":
        inner = _either(words, reviewed)
        if not words or words.pop(0) != ")":
            raise ValueError("a bracket is not closed")
        return inner
    if words and words[0] == "WITH":
        word = f"{word} {words.pop(0)} {words.pop(0) if words else ''}"
    return frozenset({word}) if word in reviewed else None
