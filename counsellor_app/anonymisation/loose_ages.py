"""Ages said in passing: "34 is ze", "rond de vijftig", "viert haar veertigste", "v34"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.age_shapes import (
    GROWN,
    NO_COUNT,
    ORDINAL,
    SOMEBODY,
    YEARS_SINCE,
    ages_in,
)
from counsellor_app.anonymisation.number_words import TENS
from counsellor_app.anonymisation.surroundings import lowered, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.anonymisation.finding import Finding

_TENS = rf"(?:{TENS})"
_IN_WORDS = rf"(?:(?:[a-zé]{{2,5}}(?:ë|e)n)?{_TENS}|(?:der|veer|vijf|zes|zeven|acht|negen)tien)"
_WHOSE = r"(?:haar|zijn|mijn|m'n|z'n|hun)"
_END = r"(?=[.,;:)!?\n]|$| en )"
_SMALL_COUNT = (
    r"(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|anderhal(?:f|ve))"
)
_SHAPES = (
    (0.8, rf"(?<![\w,.]){GROWN} (?:winters|lentes|jaartjes|jaren (?:jong|oud))\b"),
    (0.75, r"(?<![\w.,])[2-9]0\+(?:'?ers?\b)?(?! ?(?:personen|mensen|leden))"),
    (0.75, r"(?<![\w'])[2-9]\d'ers?\b"),
    (
        0.75,
        rf"(?:^|[.!?,;(\n] ?|\b[a-z]+: )(?P<age>{GROWN}) (?:is|was|wordt) (?:ze|hij|zij|die|ik)\b",
    ),
    (0.85, rf"\b(?:viert|vierde|vieren|haalt|haalde) {_WHOSE} (?P<age>{ORDINAL})"),
    (0.75, rf"\b{_WHOSE} (?P<age>{_TENS}ste)\b(?! (?:keer|dag|aflevering))"),
    (0.75, r"(?<![\w/])(?P<age>[vmx][1-9]\d)(?![\w/])"),
    (0.75, r"\((?P<age>[1-9]\d ?/ ?[vmx])\)"),
    (0.75, rf"[^\W\d_](?:, | ?\()(?P<age>{_IN_WORDS})(?=\)|, [^\W\d_])"),
    (0.75, rf"\b(?:rond|tegen|voorbij|boven|onder|naar) de (?P<age>{_TENS}|[2-9]0){NO_COUNT}"),
    (
        0.7,
        (
            rf"(?:\b(?:bijna|al|ongeveer|circa|ca\.|zo'n|zowat)|[±~]) ?"
            rf"(?P<age>(?:{_TENS}|[2-9]\d)(?: jaar)?){_END}"
        ),
    ),
    (0.8, rf"(?<![\w/.,]){GROWN} ?(?:à|a|tot|-) ?{GROWN} jaar\b{YEARS_SINCE}"),
    (0.75, rf"\btussen (?:de )?(?P<age>{GROWN} en {GROWN}(?: jaar)?)\b{NO_COUNT}{YEARS_SINCE}"),
    (0.8, rf"\b{_SMALL_COUNT} (?:maand|maanden|week|weken|jaar|jaren) oud\b"),
    (0.8, rf"\b(?:gepensioneerd|\w*pensioen) op (?:{_WHOSE} )?(?P<age>{GROWN})\b"),
    (0.75, rf"\b(?:sinds|vanaf|tot|voor) {_WHOSE} (?P<age>[1-9]\d(?: ?(?:e|ste|de))?)\b{NO_COUNT}"),
    (
        0.75,
        (
            rf"\b(?:gast|jongen|meisje|vrouw|man|kerel|dame|zoon|dochter|kind|broer|zus),? "
            rf"(?P<age>[1-9]\d?){_END}"
        ),
    ),
    (0.7, r"(?<![\w.,/:-])(?P<age>1[6-9]|[2-6]\d), (?=(?:pas|net|nog|al|amper) )"),
    (0.8, rf"\bleeftijd:? (?:ca\.?|circa|ongeveer|rond(?: de)?|±) ?(?P<age>{GROWN})"),
    (
        0.75,
        (
            r"\b(?:schat|schatte|geef|gaf) (?:ik )?(?:haar|hem|ze) (?:op )?(?:rond de "
            r"|een jaar of )?"
            rf"(?P<age>{GROWN}){NO_COUNT}"
        ),
    ),
    (0.85, r"\b(?P<age>19[3-9]\d|200\d) geboren\b"),
    (0.7, rf"\b[a-zé]{{2,5}}(?:ë|e)n{_TENS}ers?\b"),
    (
        0.7,
        (
            r"(?:\+-|\+/-|\b(?:rond|geschat(?: op)?|vermoedelijk|hooguit|hoogstens"
            r"|minstens|goeie))"
            rf" ?(?P<age>{GROWN}){_END}"
        ),
    ),
    (0.7, r"\((?P<age>[1-7]\d)\?\)|(?<![\w.,])[1-7]\d-?ish\b"),
    (0.75, rf"\b{SOMEBODY} (?P<age>{GROWN})(?=[.,;:)!?\n]|$| en | uit | bij | van )"),
    (0.7, r"[^\W\d_] ?[/\u00b7\u2022] ?(?P<age>[1-7]\d) ?(?=[/\u00b7\u2022] ?[^\W\d_])"),
    # A number of this size in words, with nothing to count behind it, is hardly ever but an age.
    (
        0.6,
        (
            r"(?<!\bom )(?<!\btot )(?<!nummer )(?<!kamer )(?<!lijn )(?<!zaal )(?<!take )(?<!scène )"
            r"(?<!jaren )(?<!\bnr )\b(?P<age>[a-zé]{2,5}"
            rf"(?:ë|e)n{_TENS}"
            r")(?=[.,;:)!?\n]|$| (?:en|uit|van|die|dus|werkt|woont|maar|met|heeft|is|zit"
            r"|ze|hij|al|sinds"
            r"|alleenstaand|getrouwd|moeder|vader|freelancer|denk|geloof)\b)"
        ),
    ),
    (0.85, r"(?<![\w.,])[1-9]\d ?(?:yo\b|-j\b)"),
    (0.7, r"[^\W\d_], (?P<age>1[4-9]|[2-9]\d)\.(?= [^\W\d_]|\n|$)"),
    (0.7, rf"\b(?:schat|gok|denk|raming)[ :]{{1,2}}(?:een )?(?P<age>{GROWN}){_END}"),
    (0.7, rf"\b(?:zei|zegt|beweert|beweerde)(?: eerst| nu| zelf)? (?P<age>{_IN_WORDS}){_END}"),
    (
        0.75,
        (
            r"\b(?:dochter|zoon|meisje|jongen|broer|zus|kind|man)(?:s?ke|tje|je)?s?,? van "
            rf"(?P<age>\d{{1,2}}|{_IN_WORDS}){NO_COUNT}"
        ),
    ),
    (
        0.75,
        (
            rf"\b(?:meisje|jongen|vrouw|man|dochter|zoon|gast) [^\W\d_]{{2,20}} van"
            rf" (?P<age>{GROWN}){NO_COUNT}"
        ),
    ),
    (0.7, rf"[.!?\"”'] (?P<age>{GROWN}), (?:denk|geloof|gok|schat|vermoed)\b"),
    (0.7, rf"\bleeftijd(?:en)?\b[^.:\n]{{0,30}}: (?P<age>{GROWN}){NO_COUNT}"),
    (0.7, rf"\bdus (?:nu |intussen |bijna )?(?P<age>{GROWN}(?: jaar)?){_END}"),
    (
        0.75,
        (
            r"\b(?:kinderen|kinders|kids|dochter(?:tje)?s|zonen|zoontjes)\b[^.!?\n]{0,25}?"
            rf" (?:van|zijn|waren) (?P<age>{_SMALL_COUNT}(?:, {_SMALL_COUNT}){{0,4}}"
            rf" (?:en|&) {_SMALL_COUNT})\b"
            rf"{NO_COUNT}"
        ),
    ),
)
_COMPILED = tuple((sure, re.compile(shape)) for sure, shape in _SHAPES)
_TELLING = re.compile(
    rf"\d|{_TENS}|tien\b|\b(?:maand|maanden|week|weken|jaar) oud"
    r"|\b(?:kinderen|kinders|kids|dochter(?:tje)?s|zonen|zoontjes)\b"
)
_SIGHT = 40


def find_loose_ages(text: str) -> Iterator[Finding]:
    """Ages of this kind; places may overlap."""
    small = lowered(text)
    for start, end in surroundings(small, _TELLING, _SIGHT):
        yield from ages_in(_COMPILED, small, start, end)
