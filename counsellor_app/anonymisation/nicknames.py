"""What somebody is called behind their back: "noemt hem 'Wodka'", "“Pizza” genoemd"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.surroundings import surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

_CALLED = re.compile(r"noem|bijnaam|roepnaam|koosnaam", re.IGNORECASE)
_MARK = r"[\"'“”„‘’«»]"
_NAME = r"(?P<name>[A-ZÀ-Þ][^\W\d_]{1,24}(?:[ -][^\W\d_]{2,24})?)"
_WORD = r"(?P<name>[A-ZÀ-Þ][^\W\d_]{1,24})"
_CALL = r"noem(?:t|en|de|den)?"
_WHOM = r"(?:hem|haar|me|mij|ze|hun|hen|elkaar|zich(?:zelf)?)"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"\b{_CALL} {_WHOM}(?: \w+)? ?[:,]? ?{_MARK}{_NAME}{_MARK}",
        rf"\b{_CALL} {_WHOM} {_WORD}\b",
        rf"{_MARK}{_NAME}{_MARK} genoemd\b",
        rf"\b(?:die|dat) (?:ze|men|iedereen|we) (?:daar |hier )?{_MARK}?{_WORD}{_MARK}? {_CALL}\b",
        rf"\b(?:bijnaam|roepnaam|koosnaam)(?:pje)? (?:is |was )?{_MARK}{_NAME}{_MARK}",
    )
)
_REACH = 60


def find_nicknames(text: str) -> Iterator[Finding]:
    """Places of such names; they may overlap others."""
    for start, end in surroundings(text, _CALLED, _REACH):
        for shape in _SHAPES:
            for match in shape.finditer(text, start, end):
                yield Finding(*match.span("name"), Kind.PERSON, 0.75, Reason.CONTEXT)
