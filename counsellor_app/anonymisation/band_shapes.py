"""Ages told roughly or as a year of birth: "begin de veertig", "een twintiger", "bouwjaar 87"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.age_shapes import ages_in
from counsellor_app.anonymisation.number_words import TENS
from counsellor_app.anonymisation.surroundings import lowered, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.anonymisation.finding import Finding

_TENS = rf"(?:{TENS}|[2-9]0)"
_PART = (
    r"(?:heel |ver |al |net )?(?:begin|eind(?:e)?|midden|half|halfweg|vooraan|vooraf|achteraan"
    r"|achter|diep|vroeg|laat|ergens|prille?|late|vroege)"
)
_AGED = (
    r"(?:(?:prille?|late|jonge|vroege|goeie|kranige) )?(?:twintig|dertig|veertig|vijftig|zestig"
    r"|zeventig|tachtig|negentig)(?:er|ers|ster|sters)"
)
_NO_COUNT = r"(?! ?(?:man|mensen|personen|euro|procent|%|jaar geleden|jaar later|uur|minuten|km)\b)"
_YEAR_OF_BIRTH = r"(?:19[3-9]\d|20[01]\d)"
_AGE_WORD = rf"(?:{_TENS}|\d{{1,2}}|achttien|zestien|zeventien|negentien)"
_SHAPES = (
    (0.8, rf"\b{_PART} (?:in )?(?:de |den |d'|haar |zijn )?{_TENS}\b{_NO_COUNT}"),
    (
        0.8,
        (
            rf"\b(?:in|voorbij|over|boven) (?:de|den) (?P<age>{_TENS})\b{_NO_COUNT}(?! "
            r"(?:punten|euro))"
        ),
    ),
    (0.8, rf"\bde (?P<age>{_TENS}) (?:voorbij|voor(?:bij)?gestoken|gepasseerd|genaderd)\b"),
    (0.7, rf"\b{_AGED}\b"),
    (0.8, rf"\b{_TENS} ?-?plus(?:sers?|sters?)?\b|\b{_TENS}min(?:ner|der)s?\b"),
    (
        0.75,
        (
            rf"\b(?:gaat|loopt|ging|liep|is|was|komt|zit) (?:richting|tegen|naar) (?:de )?"
            rf"(?P<age>{_AGE_WORD})\b{_NO_COUNT}"
        ),
    ),
    (
        0.75,
        (
            r"\b(?:is|was|ben|nog|wordt|werd|ze|hij|zij) (?:nog )?net (?:geen|niet) "
            rf"(?P<age>{_AGE_WORD})\b"
        ),
    ),
    (0.75, rf"\bnet geen (?P<age>{_AGE_WORD})(?=[.,;)!?\n]|$| en | jaar)"),
    (0.75, rf"\been jaar of (?P<age>{_AGE_WORD})\b{_NO_COUNT}"),
    (
        0.8,
        r"\bsinds (?:haar|zijn|mijn|m'n|z'n) (?P<age>[a-zë]{3,14}(?:de|ste)|\d\d ?(?:ste|de))\b",
    ),
    (0.85, rf"° ?(?P<age>{_YEAR_OF_BIRTH})\b"),
    (
        0.8,
        (
            r"\b(?:hij|zij|ze|ik|die) (?:is|ben|was) (?:er (?:een|ene|eentje) )?van "
            rf"(?P<age>{_YEAR_OF_BIRTH}"
            r"|'\d\d)(?!\w)"
        ),
    ),
    (
        0.85,
        (
            r"\b(?:bouwjaar|bj|geboortejaar|jaargang|lichting|klas van)[.:]? ?(?P<age>'?\d\d)"
            r"(?!\w|[./,]\d)"
        ),
    ),
    (0.85, r"\b(?:geboren|geb\.?)(?: in| te \w+ in)? (?P<age>'\d\d)(?!\w)"),
    (
        0.8,
        (
            r"\b(?:dochter(?:tje)?|zoon(?:tje)?|kind(?:je)?|baby|peuter|kleuter|meisje"
            r"|jongetje|broertje"
            r"|zusje)s? ?(?:\(|, |van |is )(?P<age>\d{1,2}(?:[.,]5)?(?: ?(?:jaar|maanden"
            r"|mnd|weken))?)"
            r"(?=[),;.!?\n]|$| en | oud)(?![.,]\d)"
        ),
    ),
    (0.75, r"\b(?:baby|kindje|zoontje|dochtertje) van (?P<age>\d{1,2} ?(?:maanden|mnd|weken))\b"),
    (
        0.75,
        r"\b(?:ik ben|ze is|hij is|is|was) (?P<age>\d{1,2}[.,]5)(?=[.;)!?\n]|$| en |,? jaar|, )",
    ),
    (0.8, r"(?<![\w/.,:€+-])(?P<age>[1-9]\d ?[mvx])(?=[,;)\n/]|$)"),
    (
        0.75,
        (
            r"\b(?:ze|zij|beiden|allebei|we) (?:zijn|waren) (?P<age>[1-9]\d en [1-9]\d)"
            r"(?=[.,;)!?\n]|$| )"
        ),
    ),
)
_COMPILED = tuple((sure, re.compile(shape)) for sure, shape in _SHAPES)
_TELLING = re.compile(rf"\d|{_TENS}|\b(?:begin|eind|midden|net geen|jaar of|sinds)")
_SIGHT = 48


def find_bands(text: str) -> Iterator[Finding]:
    """Ages of this kind; places may overlap."""
    small = lowered(text)
    for start, end in surroundings(small, _TELLING, _SIGHT):
        yield from ages_in(_COMPILED, small, start, end)
