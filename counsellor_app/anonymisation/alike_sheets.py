"""Whether two sheets tell of one case in different words: whoever reads both knows more."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Protocol

from counsellor_app.anonymisation.case_sheet import Part

if TYPE_CHECKING:
    from counsellor_app.anonymisation.case_sheet import SheetCodes

_WORD = re.compile(r"\w{5,}")
_FEWEST_WORDS = 6
_ALIKE_FROM = 0.6


class Readable(Protocol):
    """A sheet, draft or approved: what readers see of each part, and its codes."""

    @property
    def codes(self) -> SheetCodes:
        """What it says in codes."""
        ...

    def read(self, part: Part) -> str:
        """The words of one part."""
        ...


def says(sheet: Readable) -> str:
    """A fingerprint of what a sheet tells, whatever its language, its form or its copies.

    It gives away no more than that of the file, which is drawn of the same words and nothing else.
    """
    codes = sheet.codes
    told = [
        [sheet.read(part) for part in Part],
        [[one.field, one.step, one.code] for one in codes.context],
        [codes.tensions, codes.risk_groups, codes.alterations, codes.method],
    ]
    return hashlib.sha256(json.dumps(told).encode("ascii")).hexdigest()


def are_alike(one: Readable, other: Readable) -> bool:
    """Whether most of the longer words of the shorter sheet stand in the other as well.

    Two sheets of one case share its story, whatever was made coarser in one of them. Sheets of a
    few words are not compared: any two of them share half.
    """
    words, others = _words(one), _words(other)
    fewest = min(len(words), len(others))
    return fewest >= _FEWEST_WORDS and len(words & others) >= _ALIKE_FROM * fewest


def _words(sheet: Readable) -> frozenset[str]:
    told = " ".join(sheet.read(part) for part in Part)
    return frozenset(found.casefold() for found in _WORD.findall(told))
