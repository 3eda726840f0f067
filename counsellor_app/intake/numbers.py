"""Numbers of a workbook as a Belgian reader would write them; runs only in the child process."""

from __future__ import annotations

import re
from datetime import date, timedelta

_NOT_SHOWN = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_DAYS_OR_YEARS = re.compile(r"[dy]", re.IGNORECASE)
_FIRST_DAY = date(1899, 12, 30)  # day 61 is 1 March 1900: Excel counts a 29 February before it
_FIRST_DAY_1904 = date(1904, 1, 1)
_FROM_MARCH_1900 = 61
_MOST_DAYS = 110_000  # in the year 2201
_MOST_DIGITS = 40
_MOST_SIGNS = 255  # of a format, in Excel; looking through one takes time by the square of them


def shows_days(format_code: str) -> bool:
    """Whether a number format writes a day; hours and minutes alone are none."""
    shown = _NOT_SHOWN.sub("", format_code[:_MOST_SIGNS].partition(";")[0])
    return _DAYS_OR_YEARS.search(shown) is not None


def number_text(value: str, *, is_day: bool, is_1904: bool) -> str:
    """A number with a comma and no more digits than it has, or the day it stands for."""
    try:
        number = float(value[:_MOST_DIGITS])
    except ValueError:
        return value
    if is_day and _FROM_MARCH_1900 <= number < _MOST_DAYS:
        first = _FIRST_DAY_1904 if is_1904 else _FIRST_DAY
        return f"{first + timedelta(days=int(number)):%d/%m/%Y}"
    return f"{number:.15g}".replace(".", ",")
