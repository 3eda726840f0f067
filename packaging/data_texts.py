"""The texts of our own data, in the languages they are written in: what a new language translates.

A row with `nl` and `en`, a pair of keys such as `help_nl` and `help_en`, and a pair of tables
`nl` and `en` with the same keys each hold a text twice.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

Pair = tuple[object, object]


def data_texts() -> dict[str, str]:
    """Dutch → English, of every text in resources/."""
    return {dutch: english for path in files() for dutch, english in texts_of(path)}


def files() -> list[Path]:
    """What may hold texts."""
    return sorted(path for path in RESOURCES.rglob("*.toml") if "i18n" not in path.parts)


def texts_of(path: Path) -> Iterator[tuple[str, str]]:
    """The texts of one file.

    Raises:
        KeyError: a text is there in one of the two languages alone.
    """
    for dutch, english in _pairs(tomllib.loads(path.read_text(encoding="utf-8"))):
        yield from _both(dutch, english)


def _pairs(held: object) -> Iterator[Pair]:
    if isinstance(held, dict):
        table = cast("dict[str, object]", held)
        for key in table:
            yield from _pair(table, key)
        for key, inside in table.items():
            if key not in {"nl", "en"}:
                yield from _pairs(inside)
    elif isinstance(held, list):
        for inside in cast("list[object]", held):
            yield from _pairs(inside)


def _pair(table: dict[str, object], key: str) -> Iterator[Pair]:
    stem, _, language = key.rpartition("_")
    beside = {"nl": "en", "en": "nl"}.get(language)
    if beside is None:
        return
    other = table[f"{stem}_{beside}" if stem else beside]
    if language == "nl":
        yield table[key], other


def _both(dutch: object, english: object) -> Iterator[tuple[str, str]]:
    if isinstance(dutch, str) and isinstance(english, str):
        yield dutch, english
    elif isinstance(dutch, dict) and isinstance(english, dict):
        first, second = cast("dict[str, object]", dutch), cast("dict[str, object]", english)
        if first.keys() != second.keys():
            raise KeyError(sorted(first.keys() ^ second.keys()))
        for key, text in first.items():
            yield from _both(text, second[key])
