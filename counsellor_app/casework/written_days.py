"""Whole days as they stand in a Belgian list: "3/4/2024", "03-04-24", "3 april 2024".

Stricter than what one types in a field: a day without its year, or one that an American would have
written, is no day, since nobody is there to look at each.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.casework.belgian import real_day
from counsellor_app.casework.month_names import MONTH

if TYPE_CHECKING:
    from datetime import date

_WEEKDAY = re.compile(r"^(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}[ ,.]+")
_TIME = re.compile(r"[ t,]+(?:om )?\d{1,2}[:.u]\d{2}(?:[:.]\d{2})?(?: ?u(?:ur)?)?z?")
_FIGURES = re.compile(r"(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(\d{1,2})[-/. ] ?([a-z]+)[-/. ]+(\d{4}|\d{2})")


def read_written_day(text: str) -> date | None:
    """The day a cell names, or None; a year in two figures is one of this century."""
    said = _WEEKDAY.sub("", " ".join(text.lower().split()), count=1)
    timed = _TIME.search(said)
    if timed and timed.end() == len(said):
        said = said[: timed.start()]
    if match := _ISO.fullmatch(said):
        return _day(match[1], int(match[2]), match[3])
    if match := _FIGURES.fullmatch(said):
        return _day(match[3], int(match[2]), match[1])
    if match := _WORDS.fullmatch(said):
        return _day(match[3], MONTH.get(match[2], 0), match[1])
    return None


def _day(year: str, month: int, day: str) -> date | None:
    return real_day(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
