"""Days told by what they lie near: parts of a month, weeks, quarters, feasts, school holidays."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.surroundings import lowered, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|(?:jan|feb|febr|mrt|apr|jun|jul|aug|sept|okt|nov|dec)\b\.?)(?![^\W\d_])"
)
_YEAR = r"(?: ?(?:van )?(?:(?:19|20)\d\d|'\d\d)(?!\d))?"
_PART = (
    r"(?:heel |net )?(?:begin|half|halfweg|halverwege|medio|midden|eind|einde|in het begin van"
    r"|(?:de )?(?:eerste|tweede) helft (?:van )?)"
)
_ORDINAL = r"(?:eerste|tweede|derde|vierde|vijfde|laatste|voorlaatste|[1-5] ?(?:e|ste|de))"
_FEAST = (
    r"(?:pasen|paaszondag|paasmaandag|paasweekend|pinksteren|pinkstermaandag|pinksterweekend"
    r"|hemelvaart(?:sdag|weekend)?|o\.?l\.?[hv]\.?-?hemelvaart|allerheiligen|allerzielen"
    r"|wapenstilstand|kerstmis|kerstdag|kerstavond|tweede kerstdag|oudejaar(?:savond)?"
    r"|oudjaar|nieuwjaar(?:sdag)?|driekoningen|sinterklaas|sint-maarten|valentijn(?:sdag)?"
    r"|carnaval|rerum novarum|dag van de arbeid|feest van de arbeid|moederdag|vaderdag"
    r"|suikerfeest|offerfeest|halloween|nationale feestdag)"
)
_HOLIDAY = (
    r"(?:(?:kerst|paas|krokus|herfst|zomer|winter|carnavals|voorjaars|najaars)"
    r"(?:vakantie|verlof|reces)|groot verlof|bouwverlof|examenperiode)"
)
_WEEKDAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
_OF_DAY = r"(?:ochtend|morgen|voormiddag|middag|namiddag|avond|nacht)"
_SURE = tuple(
    re.compile(shape)
    for shape in (
        rf"\b{_PART} {_MONTH}{_YEAR}",
        rf"\b{_ORDINAL} (?:week|weekend|helft|{_WEEKDAY}) (?:van |in )?{_MONTH}{_YEAR}",
        r"\b(?:week|wk)\.? ?(?:[1-9]|[1-4]\d|5[0-3])(?: ?(?:van|/|-|in) ?)?(?:20\d\d|'\d\d)\b",
        (
            r"\b(?:q[1-4]|(?:eerste|tweede|derde|vierde|1ste|2de|3de|4de) (?:kwartaal|trimester"
            r"|semester|jaarhelft))(?: van| in)?(?: ?(?:20\d\d|'\d\d)\b)"
        ),
        rf"(?<!\w){_FEAST}{_YEAR}(?!\w)",
        rf"(?<!\w){_HOLIDAY}{_YEAR}(?!\w)",
        r"(?:\bhet|'t|\bin|\bvan) jaar (?P<day>(?:19|20)\d\d)(?!\d)",
        r"\b(?:begin|half|medio|midden|eind|einde|in de loop van) (?P<day>(?:19|20)\d\d)(?!\w|-\d)",
        (
            rf"\b{_WEEKDAY}{_OF_DAY}? (?:de )?(?:[1-9]|[12]\d|3[01])(?:ste|de|e)?"
            rf"(?: {_MONTH}{_YEAR})?"
            r"(?! ?(?:uur|u\b|h\b|man|mensen|keer|[:.]\d))(?!\w)"
        ),
        (
            r"(?<!\w)(?:ma|di|wo|do|vr|za|zo)\.? ?(?:[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])"
            r"(?![\w/]|\.\d)"
        ),
        (
            r"(?<![\w/.-])(?:[1-9]|[12]\d|3[01])/(?:[1-9]|1[0-2]) ?(?:-|tot|t/m|tem) ?"
            r"(?:[1-9]|[12]\d|3[01])/(?:[1-9]|1[0-2])(?![\w/]|[.,]\d)"
        ),
        (
            r"(?<![\w./-])(?:[1-9]|[12]\d|3[01])\.(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})\.(?:19"
            r"|20)?\d\d(?!\w)"
        ),
        rf"(?<!\w)(?:[1-9]|[12]\d|3[01])\. {_MONTH}{_YEAR}",
        rf"(?<!\w)(?:[1-9]|[12]\d|3[01]) ?{_MONTH} ?'?\d\d(?!\w|:| ?(?:u|uur|h)\b)",
        (
            r"(?<!\w)(?:[1-9]|[12]\d|3[01]) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\.?"
            r" (?:19|20)\d\d(?!\d)"
        ),
        (
            r"(?<![\w/.-])(?:[1-9]|[12]\d|3[01])/(?:[1-9]|1[0-2]) (?:t\.e\.m\.?|tot en met) "
            r"(?:[1-9]|[12]\d|3[01])/(?:[1-9]|1[0-2])(?![\w/]|[.,]\d)"
        ),
        r"\b(?:dd|d\.d|datum)[.:]{0,2} ?(?P<day>(?:[1-9]|[12]\d|3[01])-(?:[1-9]|1[0-2]))(?![\w-])",
        r"(?<=\()(?P<day>(?:[1-9]|[12]\d|3[01])/(?:[1-9]|1[0-2]))(?=\))",
        r"(?:^|(?<=\n))(?P<day>(?:[1-9]|[12]\d|3[01])/(?:[1-9]|1[0-2]))(?=:| [-\u2013:>=])",
        r"(?<![\w.-])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\w)",
        r"(?<![\w.-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])t\d\d:?\d\d",
    )
)
_TELLING = re.compile(
    rf"(?<![^\W\d_])(?:{_MONTH}|{_WEEKDAY}|{_FEAST}|{_HOLIDAY}|week|wk|q[1-4])"
    r"|(?<!\d)[12]\d{3}|\d[./-]\d|\.[ivx]+\.|\d ?(?:mar|may|sep|oct)\b|\d(?:jan|feb|mrt"
    r"|apr|mei|jun|jul"
    r"|aug|sept|okt|nov|dec)"
)
_SIGHT = 40
# What only those can place who know when the note was written.
_NEAR = tuple(
    re.compile(shape)
    for shape in (
        (
            r"\b(?:vorige|verleden|afgelopen|voorbije|komende|volgende|deze|elke|die"
            rf"|bewuste) {_WEEKDAY}"
            rf"{_OF_DAY}?\b"
        ),
        rf"\b{_WEEKDAY}(?:{_OF_DAY}|-?(?:ochtend|avond))\b",
        rf"\b{_WEEKDAY} ll\b\.?|\b(?:jl|ll)\b\.? {_WEEKDAY}",
        r"\b(?:week|wk)\.? ?(?:[1-9]|[1-4]\d|5[0-3])\b(?! ?(?:van de (?:opnames|draai)|op))",
    )
)


def find_seasons(text: str) -> Iterator[Finding]:
    """Days of this kind; those that only insiders can place are suggestions. Places may overlap."""
    small = lowered(text)
    for start, end in surroundings(small, _TELLING, _SIGHT):
        for shape in _SURE:
            for match in shape.finditer(small, start, end):
                group = "day" if "day" in shape.groupindex else 0
                yield Finding(*match.span(group), Kind.DATE, 0.75, Reason.DATE_WORDS)
        for shape in _NEAR:
            for match in shape.finditer(small, start, end):
                yield Finding(*match.span(), Kind.DATE, 0.4, Reason.DATE_WORDS, is_suggestion=True)
