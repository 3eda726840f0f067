"""What a cell of an old list says, as a code of the codebook: surely, likely, or not at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from counsellor_app.casework.codebook import PREFERS_NOT_TO_SAY, UNKNOWN, FieldKind
from counsellor_app.casework.old_list import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counsellor_app.casework.codebook import Field
    from counsellor_app.casework.old_list import ListWords

LIKE = 0.84
"""How alike two words are of which one is a slip of the other: "pesterijen" and "pesterij en"."""

_YES_NO = "yes_no"
_SEVERAL = re.compile(r"[;,/+&\n]|\ben\b|\band\b")
_LONGEST = 60  # characters of what can still be the name of a value
_HOURS = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?(?: ?(?:u|uur|uren|h|hours?))?")
_CLOCK = re.compile(r"(\d{1,4}) ?(?:u|h|:) ?([0-5]\d)(?: ?min)?")
_MINUTES = re.compile(r"(\d{1,5}) ?(?:'|m|min|minuten|minutes)")


@dataclass(frozen=True, slots=True)
class Meant:
    """A code, and whether the words are those of the codebook or only like them."""

    code: str
    is_sure: bool


class Meanings:
    """What the values of one field are called. Reading the same words again costs nothing."""

    def __init__(self, field: Field, words: ListWords) -> None:
        self._field = field
        self._ranges = words.ranges.get(field.code, {})
        self._codes = _names(field, words)
        self._known: dict[str, Meant | None] = {}

    def of(self, text: str) -> Meant | None:
        """The one code that the words mean."""
        if text not in self._known:
            said = plain(text)
            self._known[text] = self._find(said) if said else None
        return self._known[text]

    def parts(self, text: str) -> tuple[str, ...]:
        """The values that a cell names: one, or several where the field takes several."""
        if self._field.kind is not FieldKind.CHOICES or self.of(text) is not None:
            return (text,)
        return tuple(part.strip() for part in _SEVERAL.split(text) if part.strip())

    def _find(self, said: str) -> Meant | None:
        if said in self._codes:
            return Meant(self._codes[said], is_sure=True)
        for code, (first, last) in self._ranges.items():
            if said.isdecimal() and first <= int(said[:9]) <= last:
                return Meant(code, is_sure=True)
        if len(said) > _LONGEST:
            return None
        close = get_close_matches(said, self._codes, n=1, cutoff=LIKE)
        return Meant(self._codes[close[0]], is_sure=False) if close else self._inside(said)

    def _inside(self, said: str) -> Meant | None:
        """A name that stands whole among other words, if those of one code alone do."""
        inside = {
            code
            for name, code in self._codes.items()
            if len(name) > 3 and f" {name} " in f" {said} "
        }
        return Meant(inside.pop(), is_sure=False) if len(inside) == 1 else None


def _names(field: Field, words: ListWords) -> Mapping[str, str]:
    """Every name of every value; the labels of the codebook come before what others say."""
    names: dict[str, str] = {}
    own = words.values.get(field.code, {})
    yes_no = words.values.get(_YES_NO, {})
    for value in field.choices():
        more = own.get(value.code, ()) or yes_no.get(value.code, ())
        for name in (value.label.nl, value.label.en, *more):
            names.setdefault(plain(name), value.code)
        if value.code not in {UNKNOWN, PREFERS_NOT_TO_SAY} and len(value.code) > 2:
            names.setdefault(plain(value.code), value.code)
    names.pop("", None)
    return names


def read_minutes(text: str) -> int | None:
    """Hours as people write them: "3,5", "3u30", "3:30", "90 min"; in whole minutes."""
    said = " ".join(text.lower().split())
    if match := _CLOCK.fullmatch(said):
        return int(match[1]) * 60 + int(match[2])
    if match := _MINUTES.fullmatch(said):
        return int(match[1])
    if match := _HOURS.fullmatch(said):
        return round(float(f"{match[1]}.{match[2] or 0}") * 60)
    return None
