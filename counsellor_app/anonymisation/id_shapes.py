"""Numbers that a word beside them names, or that their form gives away: files, papers, plates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

# Numbers of what everybody on the floor has: they lead to nobody.
_COMMON = (
    r"(?:sc[èe]ne|aflevering|afleverings|huis|kamer|lijn|bus|rug|take|volg|artikel|hoofdstuk|zaal"
    r"|telefoon|gsm|tel|pagina|blad|weeg|week|draaidag|call|deel|reeks|perron|spoor|route)"
)
_PAPER = (
    r"(?:dossier|zaak|casus|case|file|lidkaart|parkeerkaart|toegangskaart|werkkaart|studentenkaart"
    r"|bestelbon|offerte|paspoort|identiteitskaart|rijbewijs|mutualiteit|ziekenfonds|riziv|limosa"
    r"|postbus|badge|locker|polis|contract|factuur|klacht|aangifte|ticket|rolnr|pv|insz|rsz"
    r"|vergunning|erkenning|zending|notitie|code|id|ref|referentie|kenmerk)"
)
# Blanks and marks go on only where the next stretch holds a digit.
_NUMBER = r"(?P<number>[a-z0-9](?:[a-z0-9]|[./_ -](?=[a-z]{0,4}\d|[a-z]\b)){1,28})"
_NAMED = re.compile(
    rf"\b(?!{_COMMON}-?n)(?:[a-zà-ÿ]{{2,24}}-?(?:nummer|nr)\b|{_PAPER}(?:[ -]?(?:nummer|nr|id)\b)?)"
    rf"\.?(?: is| was| met| onder)?[:#]? ?#?{_NUMBER}",
    re.IGNORECASE,
)
_OTHER_PLATE = re.compile(
    r"\b[1-9O][ -][A-Z]{3}[ -]\d{3}\b"
    r"|\b(?:[A-Z]{1,3}-\d{1,3}-[A-Z]{1,3}|\d{1,3}-[A-Z]{2,3}-\d{1,3}|[A-Z]{2}-\d{2}-\d{2})\b"
    r"|(?<=[Pp]laat )[1-9][ -]?[a-z]{3}[ -]?\d{3}\b"
    r"|(?<=[Kk]enteken )[\da-z]{1,3}-[\da-z]{2,3}-[\da-z]{1,3}\b"
)
_FORM = re.compile(
    r"\b[A-Z]{2}\.?\d{0,2}\.[A-Z0-9]{2}\.\d{4,6}/(?:20)?\d\d\b"  # of the police
    r"|(?<![\w/.-])\d\d/\d{2,5}/[A-Z]{1,2}\b"  # of a court
    r"|(?<![\w/.,:€-])(?:2\d|20\d\d)-0\d{2,3}(?![\w/-]|[.,]\d)"  # year and number: "26-014"
    r"|^(?:2\d|20\d\d)-\d{2,4}(?= ?[;|\t])"  # the same, first in a table
    r"|(?<![\w/.-])\d-\d{5}-\d{2}-\d{3}(?![\w-])"  # of a carer
    r"|(?<![\w/.-])\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?(?![\w/-])"  # of a bank card
    r"|(?<![\w/.-])\d{3}/\d{6,7}(?:-\d\d)?(?![\w/-])",  # of a health fund
    re.MULTILINE,
)
_PLATE = re.compile(r"\b[1-9O]-?[A-Z]{3}-?\d{3}\b|\b[A-Z]{3}-\d{3}\b")
_NUMBERED_PERSON = re.compile(
    r"\b(?:badge|stam|stamnummer|stamboeknummer|werknemer|personeelslid|matricule|a\.r\."
    r"|ar|tracking|pakket)"
    r"(?:nr|nummer)?[.:]? ?#?(?P<number>(?=[\w/]{0,20}\d{3})[A-Z0-9][A-Z0-9/]{2,20}(?<!/))",
    re.IGNORECASE,
)
_FILE_WORD = (
    r"\b(?:(?:dossier|klacht|zaak|kenmerk|ref(?:erentie)?|ons kenmerk|uw kenmerk|polis|badge|order|"
    r"contract|factuur|personeels?|werknemers|lid|klant|stamboek|inschrijvings|aangifte|ticket|"
    r"melding|meldings|pv|p\.v|proces-verbaal|case|file|studenten|rolnummer|bon|pas|kaart|"
    r"identiteitskaart|paspoort|rijbewijs|ondernemings|vergunning|btw|kbo|nr|nummer)"
    r"(?:-?(?:nummer|nr|id|code))?)"
)
_FILED = re.compile(
    rf"{_FILE_WORD}\.?(?: (?:is|was|met|van|onder|nummer|nr\.?|de vorige keer|het|de|dossier))*"
    r"\.? ?[:#]? ?\(?(?P<number>(?=[\w./-]{0,40}\d[\w./-]{0,40}\d)(?=[\w./-]{5})[A-Z0-9]"
    r"(?:[A-Za-z0-9./_-]{0,40}[A-Za-z0-9])?)",
    re.IGNORECASE,
)
_FILE_SHAPE = re.compile(
    r"(?<![\w./-])(?:[A-Z]{1,5}[-/.]){1,2}(?:\d{2,4}[-/.])?\d{2,7}(?:[-/.]\d{1,6}"
    r"|[-/.][A-Z]\d)*(?![\w/-])"
    r"|(?<![\w./-])(?:19|20)\d{2}[-/]\d{3,6}(?![\w/-])"
    r"|(?<![\w./-])[A-Z]{2,4}\d{4,10}(?!\w)"
)
_LONG = re.compile(
    r"(?<![\w€$.,:/+-])(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    r"(?!\d))\d{6,}(?![\w%€]|[.,]\d)"
)
_UNIT = re.compile(r" ?(?:€|euro|eur|km|kg|views|volgers|kijkers|u\b|uur|min)", re.IGNORECASE)
_FEWEST_DIGITS = 3


def find_ids(part: tuple[str, int, int]) -> Iterator[Finding]:
    """Everything of this kind between two places of a text; places may overlap."""
    for shape, sure in ((_PLATE, 0.9), (_FILE_SHAPE, 0.85), (_OTHER_PLATE, 0.9), (_FORM, 0.9)):
        for match in shape.finditer(*part):
            yield Finding(*match.span(), Kind.ID, sure, Reason.SHAPE)
    for match in _LONG.finditer(*part):
        if not _UNIT.match(part[0], match.end()):
            yield Finding(*match.span(), Kind.ID, 0.7, Reason.SHAPE)
    yield from _named(part)


def _named(part: tuple[str, int, int]) -> Iterator[Finding]:
    """Numbers behind a word that says of what."""
    for shape, sure in ((_FILED, 0.9), (_NUMBERED_PERSON, 0.85), (_NAMED, 0.85)):
        for match in shape.finditer(*part):
            if shape is not _NAMED or _is_number(match["number"]):
                yield Finding(*match.span("number"), Kind.ID, sure, Reason.SHAPE)


def _is_number(found: str) -> bool:
    """Enough digits, or digits with letters; a year or a count alone names no paper."""
    digits = sum(c.isdigit() for c in found)
    if found.isdigit() and len(found) == 4 and found[:2] in {"19", "20"}:
        return False
    return digits >= _FEWEST_DIGITS or (digits > 0 and any(c in "-/." for c in found))
