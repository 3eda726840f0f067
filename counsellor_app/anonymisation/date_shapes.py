"""Days, ranges of days and ages, in digits and in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.number_words import ONES, TEENS
from counsellor_app.anonymisation.surroundings import lowered, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|jan\.?|febr?\.?|mrt\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|okt\.?|nov\.?|dec\.?"
    r"|january|february|march|may|june|july|august|october"
    r"|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre"
    r"|décembre|decembre)(?![^\W\d_])"
)
_WEEKDAY = (
    r"(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|ma|di|wo|do|vr|vrij|za|zat|zo)\b\.?,?(?:(?:voor|na)?(?:ochtend|middag|namiddag"
    r"|avond|nacht))?"
    r" (?:de |den |the |le )?)"
)
_COUNT = (
    rf"(?:{ONES}|tien|elf|twaalf|{TEENS}"
    rf"|twintig|dertig|(?:{ONES})(?:ë|e)n(?:twintig|dertig))"
)
_ORDINAL = (
    r"(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde"
    rf"|(?:der|veer|vijf|zes|zeven|acht|negen)tiende|twintigste|dertigste"
    rf"|(?:{ONES})(?:ë|e)n(?:twintig|der)?(?:twintigste|dertigste|tigste))"
)
_DAY = rf"(?:[0-3]?\d(?:e|ste|de|th|st|nd|rd|er)?|{_COUNT}|{_ORDINAL})"
_YEAR = r"(?:,? ?(?:van )?(?:(?:19|20)\d\d|'\d\d))"
_TO = r" ?(?:-|en|tot en met|t\.?e\.?m\.?|t/m|tot|of|op|à|and|to|au|,|/|&|\+|→|>) ?"
_DAYS = rf"{_DAY}(?:{_TO}{_WEEKDAY}?{_DAY}){{0,4}}"
_IN_WORDS = re.compile(
    rf"(?<!\w){_WEEKDAY}?{_DAYS} ?(?:van |of |de )?{_MONTH}{_YEAR}?"
    rf"(?:{_TO}{_WEEKDAY}?{_DAY} {_MONTH}{_YEAR}?)?(?!\d)",
)
_MONTH_FIRST = re.compile(
    r"(?<!\w)(?:(?:mon|tue|wed|thu|fri|sat|sun),? )?(?:jan|feb|mar|apr|may|jun|jul|aug"
    r"|sept?|oct|nov"
    r"|dec)\.? [0-3]?\d,? (?:19|20)\d\d(?!\d)"
    rf"|(?<!\w){_WEEKDAY}?(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december) [0-3]?\d(?:st|nd|rd|th)?(?: ?(?:-|to|and) ?[0-3]?\d)?"
    r"(?!\d)(?:,? (?:19|20)\d\d)?",
)
_MONTH_OF_YEAR = re.compile(
    rf"(?<!\w){_MONTH}(?:{_TO}{_MONTH})?{_YEAR}(?!\w)"
    rf"|\b(?:zomer|winter|lente|herfst|voorjaar|najaar)(?: van)? (?:(?:19|20)\d\d|'\d\d)\b",
)
_DAY_OF_WEEK = re.compile(
    rf"(?<!\w){_WEEKDAY}(?:{_ORDINAL}|[0-3]?\d(?:e|ste|de)|(?<=de )[0-3]?\d)(?!\w)"
    r"(?! (?:keer|verdieping|klas|week))",
)
_NUMERIC = re.compile(
    rf"(?<![\w/.,:-])(?:{_WEEKDAY})?(?P<d>[0-3]?\d) ?(?P<s>[/.-]) ?(?P<m>[01]?\d) ?(?P=s) ?"
    r"(?P<y>'?(?:19|20)?\d\d)(?![\w/-]|[.,]\d)"
    r"|(?<![\w/.,:-])(?:19|20)\d\d([/.-])[01]?\d\5[0-3]?\d(?![\d/-])",
)
_SHORT = re.compile(
    rf"(?<![\w/.,:+€-])(?P<weekday>{_WEEKDAY})?(?P<d>[0-3]?\d)(?P<s>[/-])(?P<m>[01]?\d)"
    rf"(?:{_TO}[0-3]?\d[/-][01]?\d)?(?![\w/%-]|[.,]\d| ?(?:uur|uren|u|min|dagen"
    r"|werktijd|punten|loon|tijds|j)\b)",
)
_POINTED = re.compile(
    r"(?:(?<=\bop )|(?<=\bdd )|(?<=\bd\.d\. )|(?<=\bvan )|(?<=\btot ))(?P<d>[0-3]?\d)\."
    r"(?P<m>[01]?\d)\.?(?![\w.]|,\d| ?(?:uur|u\b|euro|km|%))"
)
_POINTED_BY_HOUR = re.compile(
    r"(?<![\w.,/-])(?P<d>[0-3]?\d)\.(?P<m>[01]?\d)\.?(?= om \d{1,2} ?[u:h])"
)
_HOUR_BEHIND = re.compile(r",? (?:om )?\d{1,2} ?(?:u|h|uur\b|:\d\d)")
_DAY_BEFORE = re.compile(
    r"\b(?:op|van|tot|sinds|vanaf|dd|d\.d|datum|tegen|voor|na|en|t\.?e\.?m|tem|afspraak|gesprek"
    r"|mail|telefoon|tussen|geboren|geb)\.?:? $",
)
_LONE_DAY = re.compile(
    rf"\b(?:op|sinds|vanaf|tegen|tot|van|naar) (?:de |den )"
    rf"(?P<day>{_ORDINAL}|[12]?\d(?:e|ste|de)|3[01](?:e|ste))"
    r"(?=[.,;:)!?\n]|$| (?:om|rond|was|is|kwam|belt|belde|heb|heeft|zien|nog|al)\b)",
)
_OF_THIS_MONTH = re.compile(
    rf"(?<![\w/.,:-]){_DAY} (?:dezer|jl\b|ll\b|j\.l\.|l\.l\.|jongstleden|laatstleden)"
)
_MONTH_IN_DIGITS = re.compile(r"(?<![\w/.-])(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d(?![\w/-])")
_BORN = re.compile(
    r"\b(?:geboren|geb\.?|born|née?)(?: in| te \w+ in)? (?P<year>(?:19|20)\d\d)\b"
    r"|°(?P<sign>(?:19|20)\d\d)",
)
_TELLING = re.compile(
    rf"\d|(?<![^\W\d_]){_MONTH}|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag|{_ORDINAL}\b",
)
_REACH = 48
_SIGHT = 12


def find_dates(text: str) -> Iterator[Finding]:
    """Days and ranges of days; places may overlap."""
    small = lowered(text)
    for start, end in surroundings(small, _TELLING, _REACH):
        yield from _dates_in_words(small, start, end)
        yield from _dates_in_digits(small, start, end)
        yield from _short_dates(small, start, end)


def _dates_in_words(text: str, start: int, end: int) -> Iterator[Finding]:
    for shape in (_IN_WORDS, _MONTH_FIRST, _MONTH_OF_YEAR, _DAY_OF_WEEK, _OF_THIS_MONTH):
        for match in shape.finditer(text, start, end):
            yield Finding(*match.span(), Kind.DATE, 0.95, Reason.DATE_WORDS)
    for match in _LONE_DAY.finditer(text, start, end):
        yield Finding(*match.span("day"), Kind.DATE, 0.7, Reason.DATE_WORDS)
    for match in (*_MONTH_IN_DIGITS.finditer(text, start, end), *_BORN.finditer(text, start, end)):
        yield Finding(*match.span(), Kind.DATE, 0.85, Reason.DATE_WORDS)


def _dates_in_digits(text: str, start: int, end: int) -> Iterator[Finding]:
    for match in _NUMERIC.finditer(text, start, end):
        if match["d"] is None or _is_day(match):
            yield Finding(*match.span(), Kind.DATE, 0.97, Reason.SHAPE)


def _short_dates(text: str, start: int, end: int) -> Iterator[Finding]:
    pointed = (*_POINTED.finditer(text, start, end), *_POINTED_BY_HOUR.finditer(text, start, end))
    for match in pointed:
        if _is_day(match):
            yield Finding(*match.span(), Kind.DATE, 0.8, Reason.SHAPE)
    for match in _SHORT.finditer(text, start, end):
        if _is_day(match) and _is_meant_as_day(text, match):
            yield Finding(*match.span(), Kind.DATE, 0.85, Reason.SHAPE)


def _is_day(match: re.Match[str]) -> bool:
    return 1 <= int(match["d"]) <= 31 and 1 <= int(match["m"]) <= 12


def _is_meant_as_day(text: str, match: re.Match[str]) -> bool:
    """Two numbers alone may be a fraction, a score or hours: "4/5", "24/7", "2-3"."""
    if match["weekday"] or _HOUR_BEHIND.match(text, match.end()):
        return True
    day, month, mark = match["d"], match["m"], match["s"]
    if (day, month) == ("24", "7"):
        return False
    is_after_cue = _DAY_BEFORE.search(text, max(0, match.start() - _SIGHT), match.start())
    if mark == "-":
        return bool(is_after_cue) and len(day + month) >= 3
    is_hardly_a_part = len(day) == 2 or month in {"11", "12"}  # of ten there are marks: "7/10"
    return bool(is_after_cue) or is_hardly_a_part or month[0] == "0"
