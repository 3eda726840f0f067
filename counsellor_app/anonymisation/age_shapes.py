"""Ages of people; not years of service and not how long ago something was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

_ONES = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
_TENS = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
_IN_WORDS = (
    rf"(?:(?:{_ONES})(?:ë|e)n(?:{_TENS})|{_TENS}|dertien|veertien|vijftien|zestien|zeventien"
    r"|achttien|negentien)"
)
_NUMBER = rf"(?:[1-9]\d|{_IN_WORDS})"
_SMALL = rf"(?:[1-9]\d?|{_IN_WORDS}|{_ONES}|tien|elf|twaalf)"
_NOT_AGE = (
    r"(?! ?(?:geleden|lang|later|ervaring|dienst|in dienst|anciënniteit|samen|aan een stuk|bij\b"
    r"|werk|al\b|eerder|terug|getrouwd|in het vak|op de|oude? (?:gebouw|bedrijf|firma)|contract"
    r"|garantie|carrière|na\b|voor\b|gewerkt|actief|huwelijk|durend|celstraf|cel\b"
    r"|gevangenis|effectief"
    r"|jubileum|bestaan))"
)
_AGED = re.compile(
    rf"(?<![\w/.,:€-]){_SMALL}[ -]?jarigen?\b"
    rf"|(?<![\w/.,:€-]){_SMALL} ?jaar oud\b"
    rf"|(?<![\w/.,:€-]){_SMALL} (?:years old|ans\b(?= ?[,.)]))",
    re.IGNORECASE,
)
_BEFORE = (
    r"(?:\((?:[^()\n]{0,24}, ?)?|, |(?:is|was|ben|bent|van|wordt|werd|word|geworden"
    r"|leeftijd:?|âge|age:?)"
    r" (?:nu |net |pas |nog maar |amper |bijna |ongeveer |circa |ca\.? |al |intussen "
    r"|ondertussen )*)"
)
_YEARS = re.compile(
    rf"(?<=[(,\s]){_NUMBER} ?(?:jaar|j\.?(?=[\s,;)]))(?:\b|(?<=\.)){_NOT_AGE}(?=[\s,.;:)!?/-]|$)",
    re.IGNORECASE,
)
_YEARS_BEFORE = re.compile(rf"{_BEFORE}$", re.IGNORECASE)
_UNIT = (
    r"(?!(?:ste|de|e)\b)(?! ?(?:[/%€:,.]?\d|%|€|uur|uren|u\b|h\b|min|dag|week|weken"
    r"|maand|jaar|euro|km|keer|maal|man\b|mensen"
    r"|personen|collega|procent|graden|meter|stuks|punten|jan|feb|maart|mrt|apr|mei|juni|juli|aug"
    r"|sep|okt|nov|dec|januari|[^\W\d_]+en\b))"
)
_BARE = re.compile(
    rf"(?:\b(?:ik ben|ben ik|hij is|zij is|ze is|is hij|is zij|is ze|hij was|zij was|ze was|en is"
    r"|is nu|is net|is pas|is zelf|was toen|jongen van|meisje van|man van|vrouw van"
    r"|zoontje van|dochtertje van|zoon van"
    r"|dochter van|dochter v|zoon v|kind van|oudste, van|jongste, van|middelste, van"
    r"|iemand van|ik word|wordt|werd|leeftijd:?|i am|i'm|she is|he is|j'ai"
    rf"|(?:de|een) (?:ene|andere)(?: is)?|(?:[A-Z][^\W\d_]+) is(?: nu| pas| net)?)"
    r" (?:(?:nu|net|pas|amper|bijna|al|nog maar|maar|toen) )*)(?P<age>(?!een |één )"
    rf"(?:{_SMALL}))(?!\w){_UNIT}",
    re.IGNORECASE,
)
_SET_OFF = re.compile(r"(?:\(|[^\W\d_][\w\")]+, )(?P<age>[1-9]\d)(?=\)|, [^\W\d_])")


def find_ages(text: str) -> Iterator[Finding]:
    """Ages in digits and in words; places may overlap."""
    for match in _AGED.finditer(text):
        yield _age(match.span(), 0.95)
    for match in _YEARS.finditer(text):
        if _YEARS_BEFORE.search(text, max(0, match.start() - 40), match.start()):
            yield _age(match.span(), 0.85)
    for match in _BARE.finditer(text):
        if _is_grown(match["age"]) or "van" in match[0] or " v " in match[0]:
            yield _age(match.span("age"), 0.75)
    for match in _SET_OFF.finditer(text):
        if _is_grown(match["age"]):
            yield _age(match.span("age"), 0.7)


def _age(span: tuple[int, int], confidence: float) -> Finding:
    return Finding(*span, Kind.AGE, confidence, Reason.AGE_WORDS)


def _is_grown(written: str) -> bool:
    """A bare number under 14 is more often a count than an age."""
    return len(written) > 4 or (written.isdigit() and 14 <= int(written) <= 99)
