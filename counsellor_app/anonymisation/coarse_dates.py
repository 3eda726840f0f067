"""Spans of time in place of days: counted from the case's first day, or a part of the year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.offer_data import offer_data
from counsellor_app.casework.belgian import real_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_DIGITS = re.compile(r"(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?'?(\d{4}|\d{2}))?(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)")
_DAY = re.compile(r"(?<!\d)([0-3]?\d)(?:e|ste|de|th|st|nd|rd)?(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:(19\d\d|20\d\d)|'(\d\d))(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")
_WEEKS_COUNTED = 12
_COARSE = (3, 9, 30)  # weeks: up to where each coarse span goes


@dataclass(frozen=True, slots=True)
class _Read:
    """What could be read of a day as written."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


def coarser_dates(
    wording: str, days: tuple[date, date] | None, *, is_coarse: bool, language: str
) -> Iterator[str]:
    """Spans that hold the day, the finest first; `days` are the first and last of the case."""
    told = offer_data()["date"]
    read = _read(wording)
    found = _day(read, days)
    if days and found:
        yield from _counted(found, days[0], language, is_coarse=is_coarse)
    if read.month:
        year = read.year or (found.year if found else None)
        yield from _parts_of_year(read, year, language, is_coarse=is_coarse)
    yield told["ago"][language]


def _parts_of_year(
    read: _Read, year: int | None, language: str, *, is_coarse: bool
) -> Iterator[str]:
    """A third of the month and the month; of a month alone, and for the sector, the season."""
    told = offer_data()["date"]
    month = (read.month or 1) - 1
    season = told["season"][language][(month + 1) % 12 // 3]
    if read.day and not is_coarse:
        name = told["months"][language][month]
        named = f"{name} {year}" if year else name
        yield told["third"][language][min((read.day - 1) // 10, 2)].format(month=named)
        yield named
    elif year and not is_coarse:
        yield told["season_of"][language].format(season=season, year=year)
    else:
        yield season


def _counted(found: date, first: date, language: str, *, is_coarse: bool) -> Iterator[str]:
    told = offer_data()["date"]
    weeks = (found - first).days // 7
    if weeks < 0:
        yield told["before"][language]
    elif is_coarse:
        at = next((n for n, most in enumerate(_COARSE) if weeks <= most), len(_COARSE))
        yield told["coarse"][language][at]
    elif weeks < _WEEKS_COUNTED:
        yield told["week"][language].format(number=weeks + 1)
    else:
        yield told["coarse"][language][2]


def _read(wording: str) -> _Read:
    iso = _ISO.search(wording)
    if iso:
        return _Read(int(iso[1]), *_month_and_day(int(iso[2]), int(iso[3])))
    digits = _DIGITS.search(wording)
    if digits:
        year = digits[3] and (int(digits[3]) if len(digits[3]) == 4 else 2000 + int(digits[3]))
        return _Read(year or None, *_month_and_day(int(digits[2]), int(digits[1])))
    year = _YEAR.search(wording)
    bare = wording if year is None else wording.replace(year[0], " ")
    day = _DAY.search(bare)
    number = None if year is None else int(year[1] or f"20{year[2]}")
    month = next((m for word in _WORD.findall(bare) if (m := _month(word))), None)
    return _Read(number, month, int(day[1]) if day and 1 <= int(day[1]) <= 31 else None)


def _month_and_day(month: int, day: int) -> tuple[int | None, int | None]:
    return (month if 1 <= month <= 12 else None), (day if 1 <= day <= 31 else None)


def _month(word: str) -> int | None:
    folded = fold(word)
    for number, forms in enumerate(offer_data()["date"]["short"], 1):
        if len(folded) >= 3 and folded.startswith(tuple(forms.split(","))):
            return number
    return None


def _day(read: _Read, days: tuple[date, date] | None) -> date | None:
    """The day, its year guessed from the case where none is written."""
    if not read.month or not read.day:
        return None
    years = (read.year,) if read.year else _years_about(days)
    found = [day for year in years if (day := real_day(year, read.month, read.day))]
    return min(found, key=lambda day: abs((day - days[0]).days)) if days and found else None


def _years_about(days: tuple[date, date] | None) -> tuple[int, ...]:
    return (days[0].year - 1, days[0].year, days[0].year + 1) if days else ()
