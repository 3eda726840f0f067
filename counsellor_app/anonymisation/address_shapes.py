"""Streets with their numbers, post codes with their towns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDINGS = (
    r"straat|str\.?|laan|weg|plein|lei|dreef|steenweg|stwg|kaai|baan|markt|dijk|pad|singel|hof"
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
# Of any name: with a box behind the number, or a post code, or "te" and a town.
_NAMED = (
    rf"\b{_CAPITAL}(?: (?:van |de |der |den |het |ter |ten ){{0,2}}{_CAPITAL}){{0,2}}"
    r" \d{1,4}(?: ?[A-Za-z]\b)?"
)
_BOXED = re.compile(rf"{_NAMED},? (?:bus|bte|b\.?) ?\w{{1,4}}\b")
_BEFORE_TOWN = re.compile(
    rf"{_NAMED}(?=(?:,? (?:bus|bte|b\.?) ?\w{{1,4}})?(?:,? (?:B-)?[1-9]\d{{3}}|,? te) {_CAPITAL})"
)
_STREET_ALONE = re.compile(rf"(?<!\w)[A-ZÀ-Þ][\w'-]{{2,40}}(?:{_SURE_ENDINGS})\b(?! ?\d)")
_FRENCH = re.compile(
    r"\b(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace|[Qq]uai) (?:(?:de"
    rf"|du|des|la|le|les|l'|d') ?){{0,3}}"
    rf"{_CAPITAL}(?: {_CAPITAL}){{0,2}}(?:{_NUMBER})?"
)
_WORD = r"[^\W\d_][\w'.-]{0,40}"
_POSTCODE = re.compile(
    rf"(?<![\w.,/€-])(?:B-)?[1-9]\d{{3}}(?: ?[A-Z]{{2}}(?= ))? (?P<town>{_WORD}(?: {_WORD}){{0,4}})"
)


def find_addresses(text: str, towns: frozenset[str]) -> Iterator[Finding]:
    """Addresses; a post code counts with a town after it that `towns` (folded) knows."""
    for match in _STREET.finditer(text):
        yield _place(match.span(), 0.95)
    for shape in (_STREET_ALONE, _FRENCH, _BOXED, _BEFORE_TOWN):
        for match in shape.finditer(text):
            yield _place(match.span(), 0.85)
    for match in _POSTCODE.finditer(text):
        town = _town(match["town"], towns)
        if town:
            yield _place((match.start(), match.start("town") + len(town)), 0.97)


def _town(written: str, towns: frozenset[str]) -> str:
    """The longest known town with which words begin, without the mark behind it; "" for none."""
    words = written.split(" ")
    wordings = (" ".join(words[:count]).rstrip(".'-") for count in range(len(words), 0, -1))
    return next((town for town in wordings if town.casefold() in towns), "")


def _place(span: tuple[int, int], confidence: float) -> Finding:
    return Finding(*span, Kind.LOCATION, confidence, Reason.ADDRESS)
