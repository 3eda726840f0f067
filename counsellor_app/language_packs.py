"""The languages the window can speak: each a folder of data beside the others, no code.

A folder `resources/i18n/CODE` holds a language: `language.json` (its name, and the locale that
dates and numbers follow), the sentences of the window as .ts, for every language but Dutch and
English `data.toml` (texts of the codebook and of our other data, by their Dutch), and if it has
one a folder `handbook`. A language in the making is named by the path of its folder instead of
by a code.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

from counsellor_app.settings import DUTCH, resource

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = "en"
WRITTEN_IN = (DUTCH, ENGLISH)
"""The languages in which our own data and documents are written; others are translated from it."""
_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """A language as it is offered: its name in itself."""

    code: str
    name: str
    locale: str


def offered() -> tuple[LanguagePack, ...]:
    """Every language shipped, Dutch first."""
    folders = resource("i18n").iterdir()
    packs = [language_pack(each.name) for each in folders if (each / "language.json").is_file()]
    return tuple(sorted(packs, key=lambda pack: (pack.code != DUTCH, pack.name.casefold())))


@cache
def language_pack(language: str) -> LanguagePack:
    """One language."""
    told = json.loads((folder(language) / "language.json").read_text(encoding="utf-8"))
    return LanguagePack(language, str(told["name"]), str(told["locale"]))


def folder(language: str) -> Path:
    """Where a language is kept, by its code or its path."""
    return resource("i18n") / language


def told_in(language: str, *, nl: str, en: str) -> str:
    """A text of our own data in a language; in Dutch where a translation misses it."""
    if language in WRITTEN_IN:
        return en if language == ENGLISH else nl
    known = _translated(language)
    if known.get(nl):
        return known[nl]
    return _BETWEEN.join(known.get(part) or part for part in nl.split(_BETWEEN))


def written_in(language: str) -> str:
    """The language of a document for somebody whose window speaks `language`."""
    return language if language in WRITTEN_IN else DUTCH


@cache
def _translated(language: str) -> dict[str, str]:
    path = folder(language) / "data.toml"
    if not path.is_file():
        return {}
    import tomllib  # noqa: PLC0415 not for a language our data are written in

    return cast("dict[str, str]", tomllib.loads(path.read_text(encoding="utf-8")))
