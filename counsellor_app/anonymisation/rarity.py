"""Wording that singles somebody out without a name: suggestions, for only a reader can tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

_PERSON = (
    r"(?:[^\W\d_]*(?:vrouw|man|dochter|zoon|zus|broer|kind|meisje|jongen|dame|heer|persoon|collega"
    r"|stagiaire?|chauffeur|stem|gezicht|baas|chef|lid|medewerk(?:er|ster)|assistente?"
    r"|techniek(?:er|ster)"
    r"|regisseu(?:r|se)|acteur|actrice|acteurs|producente?|presentator|presentatrice|journaliste?"
    r"|redacteur|redactrice|scenariste?|monteu(?:r|se)|grimeu(?:r|se)|runner|freelancer|figurante?"
    r"|operator|leid(?:er|ster)|lei(?:der|dster)|cameraman|cameravrouw|manager|directeur|directrice"
    r"|werknem(?:er|ster)|bediende|arbeid(?:er|ster)|vertegenwoordig(?:er|ster)"
    r"|kandidate?|deelnem(?:er|ster)"
    r"|student|studente|moslima?|transvrouw|transman|rolstoelgebruik(?:er|ster)"
    r"|moeder|vader|weduwe)\b)"
)
_WORD = r"(?:[^\W\d_][^\W\d_'-]*(?:['-][^\W\d_]+)*)"
_SMALL = (
    r"(?:(?!(?:die|dat|en|maar|want|of|is|was|heeft|had|wordt|werd|kan|om|als|toen"
    r"|omdat)\b)[a-zà-ÿ][\w'-]*)"
)
_TAIL = rf"(?: (?:van|met|in|op|bij|zonder|uit|voor) {_SMALL}(?: {_SMALL}){{0,4}})?"
_SUPERLATIVE = (
    r"enige|enigste|eerste|jongste|oudste|laatste|bekendste|langste|grootste|kleinste|nieuwste"
    r"|hoogste|best betaalde|beroemdste"
)
_KIN = (
    r"weduwe|weduwnaar|zoon|zoontje|dochter|dochtertje|ex|ex-vrouw|ex-man|ex-partner"
    r"|ex-lief|broer|zus"
    r"|nicht|nichtje|neef|neefje|kleinzoon|kleindochter|schoonzoon|schoondochter"
    r"|stiefzoon|stiefdochter"
    r"|vader|moeder|man|vrouw|partner|echtgenote?|vriendin|vriend|lief|minnares"
    r"|petekind|schoonbroer|schoonzus"
)
_HEAD = (
    r"hoofd|diensthoofd|afdelingshoofd|directeur|directrice|zaakvoerders?|zaakvoerster"
    r"|oprichter|oprichtster"
    r"|ceo|coo|cfo|hoofdredacteur|hoofdredactrice|voorzitter|voorzitster|verantwoordelijke"
    r"|eigenaar|eigenares"
    r"|bestuurder|gedelegeerd bestuurder|zakelijk leider|zakelijk leidster|artistiek leider"
    r"|artistiek leidster"
    r"|algemeen directeur|opnameleider|opnameleidster|producente?|regisseur|regisseuse"
    r"|presentator|presentatrice"
    r"|hoofdrolspeler|hoofdrolspeelster|hoofdacteur|hoofdactrice|showrunner|scenariste?"
    r"|burgemeester|schepen"
    r"|manager|teamleider|teamleidster|coördinator|coördinatrice|anker|nieuwsanker"
    r"|weervrouw|weerman|gezicht|stem"
)
_CUES = (
    re.compile(
        rf"\b(?:de|den|onze|hun|als) (?:{_SUPERLATIVE}) (?:{_SMALL} ){{0,2}}?{_PERSON}{_TAIL}"
    ),
    re.compile(
        r"\bde (?:enige|laatste|eerste) (?:van de|op de|in het|in de|met een|zonder"
        rf"|die) {_SMALL}(?: {_SMALL}){{0,3}}"
    ),
    re.compile(
        rf"\b(?:de |een |het |zijn |haar )?(?:{_KIN}) van (?:de|het|den|een|onze|mijn) {_SMALL}"
        rf"(?: {_SMALL}){{0,2}}",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:zijn|haar) (?:ex-vrouw|ex-man|ex|weduwe), de {_SMALL}(?: {_SMALL})?"),
    re.compile(
        rf"\b(?:de |het |een |als |onze )?(?:{_HEAD}) van (?:de|het|den|onze|voornoemde) {_SMALL}"
        rf"(?: (?:van|op|in) (?:de|het) {_SMALL}| {_SMALL})?",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:als )?(?:vroegere?|voormalige?|gewezen|ex-)(?: |-)?(?:miss|minister"
        r"|burgemeester|bekende vlaming|kampioene?|presentator|presentatrice|directeur"
        r"|directrice)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:bekende vlaming|bv'er|lookalike|tweeling(?:broer|zus)?|eeneiige tweeling)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bde (?:blinde|dove|slechthorende|zwangere|transgender|buitenlandse|zwarte"
        r"|oekraïense|poolse|marokkaanse|turkse|chinese|russische|spaanse|italiaanse"
        rf"|kleine|lange|roodharige) {_PERSON}",
        re.IGNORECASE,
    ),
)


def find_rarities(text: str) -> Iterator[Finding]:
    """Cues that few people fit; places may overlap."""
    for cue in _CUES:
        for match in cue.finditer(text):
            yield Finding(*match.span(), Kind.FUNCTION, 0.4, Reason.FEW_PEOPLE, is_suggestion=True)
