"""Reading a day as people type it."""

from __future__ import annotations

import re
from datetime import date, timedelta

_PARTS = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2}|[a-zé]{3,10})\.?(?:\s*[-/. ]\s*(\d{2}|\d{4}))?")
_COMPACT = re.compile(r"(\d{2})(\d{2})(\d{2}|\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = {
    "vandaag": 0,
    "today": 0,
    "v": 0,
    "gisteren": -1,
    "yesterday": -1,
    "g": -1,
    "eergisteren": -2,
    "morgen": 1,
    "tomorrow": 1,
    "overmorgen": 2,
}
_MONTHS = (
    ("jan",),
    ("feb",),
    ("maa", "mrt", "mar"),
    ("apr",),
    ("mei", "may"),
    ("jun",),
    ("jul",),
    ("aug",),
    ("sep",),
    ("okt", "oct"),
    ("nov",),
    ("dec",),
)


def read_day(text: str, today: date) -> date | None:
    """The day meant by "12/3/2026", "12 maart", "120326", "gisteren" or "-3"; None if none is.

    Without a year, the most recent such day is meant that is not more than half a year ahead.
    """
    plain = " ".join(text.lower().split())
    if plain in _WORDS:
        return today + timedelta(days=_WORDS[plain])
    if re.fullmatch(r"[+-]\d{1,3}", plain):
        return today + timedelta(days=int(plain))
    if found := _ISO.fullmatch(plain):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    found = _COMPACT.fullmatch(plain) or _PARTS.fullmatch(plain)
    return _from_parts(found[1], found[2], found[3], today) if found else None


def _from_parts(day: str, month: str, year: str | None, today: date) -> date | None:
    number = int(month) if month.isdecimal() else _month(month)
    if year is not None:
        return _day(int(year) + (2000 if len(year) == 2 else 0), number, int(day))
    guess = _day(today.year, number, int(day))
    if guess is not None and guess > today + timedelta(days=183):
        return _day(today.year - 1, number, int(day))
    return guess


def _month(name: str) -> int:
    for number, starts in enumerate(_MONTHS, 1):
        if name[:3] in starts:
            return number
    return 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
