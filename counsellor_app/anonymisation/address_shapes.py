"""Streets with their numbers, post codes with their towns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDINGS = (
    "straat|laan|weg|plein|lei|dreef|steenweg|stwg|kaai|baan|markt|dijk|pad|singel|hof"
    "|wijk|vest|kouter"
    "|boulevard|park|berg|heide|veld|poort|brug|gracht|kade|ring|rei|dam|kerkhof|akker|beek"
)
_SURE_ENDINGS = "straat|laan|steenweg|stwg|dreef|plein|kaai|lei"
_NUMBER = (
    r"(?: ?,)? \d{1,4}(?: ?[A-Za-z]\b)?(?:[-/]\d{1,4})?(?:,? ?(?:bus|bte|b|verd\.?) ?\w{1,4}\b)?"
)
_CAPITAL = r"[A-ZÀ-Þ][\w'.-]{0,40}"
_STREET = re.compile(
    rf"\b(?:{_CAPITAL} (?:van |de |der |den |het |ter |ten |von )*){{0,3}}"
    rf"(?:[A-ZÀ-Þ][\w'-]{{0,40}}(?:{_ENDINGS})|\b[^\W\d_][\w'-]{{0,40}}(?:{_SURE_ENDINGS})"
    r"|(?:Grote "
    r"|Oude |Nieuwe )?(?:Markt|Steenweg|Laan|Plein|Dries|Vest))"
    rf"{_NUMBER}(?!\w|[.,/:]\d)(?:,? (?:te |in )?(?:B-)?[1-9]\d{{3}} {_CAPITAL}(?:-{_CAPITAL})*)?",
)
_STREET_ALONE = re.compile(rf"(?<!\w)[A-ZÀ-Þ][\w'-]{{2,40}}(?:{_SURE_ENDINGS})\b(?! ?\d)")
_FRENCH = re.compile(
    r"\b(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace|[Qq]uai) (?:(?:de"
    rf"|du|des|la|le|les|l'|d') ?){{0,3}}"
    rf"{_CAPITAL}(?: {_CAPITAL}){{0,2}}(?:{_NUMBER})?"
)
_POSTCODE = re.compile(
    rf"(?<![\w.,/€-])(?:B-)?[1-9]\d{{3}}(?: ?[A-Z]{{2}})? (?:{_CAPITAL})(?:[ -]"
    rf"(?:{_CAPITAL}|aan|op|den|de))*"
)


def find_addresses(text: str, towns: frozenset[str]) -> Iterator[Finding]:
    """Addresses; a post code counts with a town after it that `towns` (folded) knows."""
    for match in _STREET.finditer(text):
        yield _place(match.span(), 0.95)
    for shape in (_STREET_ALONE, _FRENCH):
        for match in shape.finditer(text):
            yield _place(match.span(), 0.85)
    for match in _POSTCODE.finditer(text):
        end = _end_of_town(match[0], towns)
        if end:
            yield _place((match.start(), match.start() + end), 0.97)


def _end_of_town(written: str, towns: frozenset[str]) -> int:
    """Where the longest known town behind the post code ends; 0 for none."""
    first = written.index(" ") + 1
    ends = [m.start() for m in re.finditer(r"[ ]|$", written[first:])]
    for end in reversed(ends):
        if end and written[first : first + end].casefold() in towns:
            return first + end
    return 0


def _place(span: tuple[int, int], confidence: float) -> Finding:
    return Finding(*span, Kind.LOCATION, confidence, Reason.ADDRESS)
