"""Days as people type and say them: "12/3", "120326", "12 maart", "vrijdag", "over 2 weken"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from counsellor_app.casework.belgian import real_day
from counsellor_app.casework.month_names import MONTH

if TYPE_CHECKING:
    from collections.abc import Callable


class Facing(Enum):
    """Which way a day looks that is told without a year, or by its weekday alone."""

    BEHIND = -1
    """What happened: a contact, a report."""
    NEAREST = 0
    """Either: a session that is planned, or was held."""
    AHEAD = 1
    """What is still to be done."""


_NAMED_DAYS = {
    "vandaag": 0,
    "today": 0,
    "v": 0,
    "morgen": 1,
    "tomorrow": 1,
    "overmorgen": 2,
    "gisteren": -1,
    "yesterday": -1,
    "g": -1,
    "eergisteren": -2,
    "volgende week": 7,
    "next week": 7,
    "vorige week": -7,
    "last week": -7,
}
_WEEKDAYS = (
    ("maandag", "ma", "monday", "mon"),
    ("dinsdag", "di", "tuesday", "tue"),
    ("woensdag", "wo", "wednesday", "wed"),
    ("donderdag", "do", "thursday", "thu"),
    ("vrijdag", "vr", "friday", "fri"),
    ("zaterdag", "za", "saturday", "sat"),
    ("zondag", "zo", "sunday", "sun"),
)
_WEEKDAY = {name: number for number, names in enumerate(_WEEKDAYS) for name in names}
_NUMBER = {
    "een": 1,
    "één": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "one": 1,
    "a": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
}
_UNIT = {
    "dag": 1,
    "dagen": 1,
    "day": 1,
    "days": 1,
    "week": 7,
    "weken": 7,
    "weeks": 7,
    "maand": 30,
    "maanden": 30,
    "month": 30,
    "months": 30,
}
_STEP = re.compile(r"[+-]\d{1,3}")
_COMPACT = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2}) ?[-/. ] ?(\d{1,2})(?: ?[-/. ] ?(\d{4}|\d{2}))?")
_WORDS = re.compile(r"(\d{1,2})[-/. ]? ?([a-z]+)\.?(?:[-/ ](\d{4}|\d{2}))?")
_FOLLOWING = re.compile(r"(volgende|next|vorige|last) (\w+)")
_SPAN = re.compile(r"(?:(over|in) )?(\w+) (\w+)( geleden| ago)?")


def read_day(words: str, today: date, facing: Facing) -> date | None:
    """The day somebody means, or None if it cannot be told. Never guesses an impossible day."""
    said = " ".join(words.lower().replace(",", " ").split())
    if said in _NAMED_DAYS:
        return today + timedelta(days=_NAMED_DAYS[said])
    if said in _WEEKDAY:
        return _weekday(_WEEKDAY[said], today, facing)
    if _STEP.fullmatch(said):
        return today + timedelta(days=int(said))
    readers: tuple[Callable[[str, date, Facing], date | None], ...] = (
        _iso,
        _figures,
        _day_and_month,
        _week_after,
        _span,
    )
    found = (reader(said, today, facing) for reader in readers)
    return next((day for day in found if day is not None), None)


def _weekday(number: int, today: date, facing: Facing) -> date:
    """The nearest such weekday, never today: "vrijdag" said on a Friday is another Friday."""
    ahead = (number - today.weekday()) % 7 or 7
    behind = (today.weekday() - number) % 7 or 7
    is_ahead = facing is Facing.AHEAD or (facing is Facing.NEAREST and ahead < behind)
    return today + timedelta(days=ahead if is_ahead else -behind)


def _iso(said: str, _today: date, _facing: Facing) -> date | None:
    match = _ISO.fullmatch(said)
    return real_day(int(match[1]), int(match[2]), int(match[3])) if match else None


def _figures(said: str, today: date, facing: Facing) -> date | None:
    match = _COMPACT.fullmatch(said) or _FIGURES.fullmatch(said)
    if match is None:
        return None
    day, month, year = match.groups()
    return _calendar_day(int(day), int(month), year, today, facing)


def _day_and_month(said: str, today: date, facing: Facing) -> date | None:
    match = _WORDS.fullmatch(said)
    if match is None or match[2] not in MONTH:
        return None
    return _calendar_day(int(match[1]), MONTH[match[2]], match[3], today, facing)


def _calendar_day(
    day: int, month: int, year: str | None, today: date, facing: Facing
) -> date | None:
    if year is not None:
        return real_day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    here = real_day(today.year, month, day)
    if here is None or facing is Facing.NEAREST:
        return here and _nearest(here, today)
    if (here - today).days * facing.value >= 0:
        return here
    return real_day(today.year + facing.value, month, day)


def _nearest(here: date, today: date) -> date | None:
    """Of this day last year, this year and next year, the one nearest to today."""
    years = (here.year, here.year - 1, here.year + 1)
    days = [real_day(year, here.month, here.day) for year in years]
    return min((day for day in days if day), key=lambda day: abs((day - today).days))


def _week_after(said: str, today: date, _facing: Facing) -> date | None:
    """Read "volgende maandag": the Monday of the week after this one."""
    match = _FOLLOWING.fullmatch(said)
    if match is None or match[2] not in _WEEKDAY:
        return None
    monday = today - timedelta(days=today.weekday())
    weeks = 1 if match[1] in {"volgende", "next"} else -1
    return monday + timedelta(days=7 * weeks + _WEEKDAY[match[2]])


def _span(said: str, today: date, facing: Facing) -> date | None:
    match = _SPAN.fullmatch(said)
    if match is None or match[3] not in _UNIT:
        return None
    count = int(match[2]) if match[2].isdecimal() else _NUMBER.get(match[2])
    if count is None or not 0 <= count <= 400:
        return None
    back = match[4] is not None or (match[1] is None and facing is Facing.BEHIND)
    return _moved(today, count, _UNIT[match[3]], back=back)


def _moved(today: date, count: int, unit: int, *, back: bool) -> date:
    """Days and weeks are exact; a month keeps the day of the month, or becomes the month's last."""
    sign = -1 if back else 1
    if unit != _UNIT["maand"]:
        return today + timedelta(days=sign * count * unit)
    year, month0 = divmod(today.year * 12 + today.month - 1 + sign * count, 12)
    for day in range(today.day, 27, -1):
        found = real_day(year, month0 + 1, day)
        if found is not None:
            return found
    return date(year, month0 + 1, today.day)
