"""Wording that singles somebody out without a name: suggestions, for only a reader can tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.surroundings import surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

_PERSON = (
    r"(?:[^\W\d_]*(?:vrouw|man|dochter|zoon|zus|broer|kind|meisje|jongen|dame|heer|persoon|collega"
    r"|stagiaire?|chauffeur|stem|gezicht|baas|chef|lid|medewerk(?:er|ster)|assistente?"
    r"|techniek(?:er|ster)"
    r"|regisseu(?:r|se)|acteur|actrice|acteurs|producente?|presentator|presentatrice|journaliste?"
    r"|redacteur|redactrice|scenariste?|monteu(?:r|se)|grimeu(?:r|se)|runner|gaffer|freelancer|figurante?"
    r"|operator|leid(?:er|ster)|lei(?:der|dster)|cameraman|cameravrouw|manager|directeur|directrice"
    r"|werknem(?:er|ster)|bediende|arbeid(?:er|ster)|vertegenwoordig(?:er|ster)"
    r"|kandidate?|deelnem(?:er|ster)"
    r"|student|studente|moslima?|transvrouw|transman|rolstoelgebruik(?:er|ster)"
    r"|moeder|vader|weduwe)\b)"
)
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
    r"|casting ?director|manager|teamleider|teamleidster"
    r"|coördinator|coördinatrice|anker|nieuwsanker"
    r"|weervrouw|weerman|gezicht|stem"
)
_UNIQUE = (
    r"zaakvoerders?|zaakvoerster|ceo|oprichter|oprichtster|intendant|hoofdredacteur|hoofdredactrice"
    r"|gedelegeerd bestuurder|algemeen directeur|algemeen directrice|burgemeester|hoofdrolspeler"
    r"|hoofdrolspeelster|hoofdacteur|hoofdactrice|weervrouw|weerman|eigenares"
    r"|[a-z]{3,12}(?:presentator|presentatrice|anker)"
)
_OWNERS = r"(?:de|het|den|een|onze|mijn|zijn|haar|die|dezelfde|voornoemde)"
_OF = r"(?:van|vn|v\.?)"  # "v" and "vd" in hurried notes
_OF_THE = rf"(?:{_OF} {_OWNERS}|v/?[dh]\.?)"
_NAME_NEXT = r"(?= [A-ZÀ-Þ])"
_MARK = (
    r"rolstoel|kunstbeen|glazen oog|litteken|hoofddoek|tatoeages?|accent|beugel"
    r"|kruk|krukken|hoorapparaat"
    r"|baard|paardenstaart|pruik|één (?:arm|been|oog|hand)|rood haar|roze haar"
    r"|blauw haar|groen haar"
)
_CUES = tuple(
    re.compile(cue)
    for cue in (
        (
            rf"\b(?:[Dd]e|[Dd]en|[Oo]nze|[Hh]un|[Aa]ls) (?:{_SUPERLATIVE}) (?:{_SMALL} ){{0,2}}?"
            rf"{_PERSON}{_TAIL}"
        ),
        (
            r"\b(?:[Dd]e|[Aa]ls) (?:enige|laatste|eerste|jongste|oudste)(?: \w+)? "
            r"(?:van (?:de|het|haar|zijn|onze|hun)|op (?:de|het)|in (?:het|de)|met een"
            rf"|zonder|bij|die|uit) {_SMALL}(?: {_SMALL}){{0,3}}"
        ),
        r"\b(?:één|een) van de (?:weinige|twee|drie|enige|laatste|eerste)(?: [a-zà-ÿ][\w'-]*){1,3}",
        rf"\b[Ee]nig(?:st)?e (?:twee |drie )?(?:[a-zà-ÿ-]+e |[a-zà-ÿ-]+s )?{_PERSON}{_TAIL}",
        (
            rf"\b(?:[Dd]e |[Ee]en |[Hh]et |[Zz]ijn |[Hh]aar )?(?:{_KIN}) {_OF_THE} {_SMALL}"
            rf"(?: {_SMALL}){{0,2}}"
        ),
        rf"\b(?:[Dd]e |[Ee]en |[Hh]et |[Zz]ijn |[Hh]aar )?(?:{_KIN}) {_OF}{_NAME_NEXT}",
        rf"\b(?:getrouwd|samen|gehuwd|verloofd|iets|een relatie|affaire) met {_OWNERS} {_SMALL}",
        rf"\b(?:zijn|haar) (?:ex-vrouw|ex-man|ex|weduwe), de {_SMALL}(?: {_SMALL})?",
        (
            rf"\b(?:[Dd]e |[Hh]et |[Ee]en |[Aa]ls |[Oo]nze |[Zz]ijn |[Hh]aar )?(?i:{_HEAD}) "
            rf"{_OF_THE} {_SMALL}(?: (?:van|op|in) (?:de|het) {_SMALL}| {_SMALL})?"
        ),
        (
            rf"\b(?:[Dd]e |[Hh]et |[Ee]en |[Aa]ls |[Oo]nze )?(?i:{_HEAD}) (?:{_OF}|bij"
            rf"|op|in)(?: de| het)?{_NAME_NEXT}"
        ),
        rf"\b(?:[Hh]oofd) (?:{_SMALL})(?: (?:en|van de|van het) {_SMALL})?",
        rf"\b(?:(?:[Dd]e|[Oo]nze|[Hh]un|[Hh]aar|[Zz]ijn) )?(?i:{_UNIQUE})\b",
        (
            r"\b(?i:(?:als )?(?:vroegere?|voormalige?|gewezen|ex-|oud-)[ -]?(?:miss"
            r"|minister|burgemeester|bekende vlaming|kampioene?|presentator|presentatrice"
            r"|directeur|directrice|winnaar|winnares|politicus|topsporter|wielrenner"
            r"|voetballer))\b"
        ),
        (
            r"\b(?i:bekende vlaming|bv'er|lookalike|tweeling(?:broer|zus)?|eeneiige tweeling"
            r"|winna(?:ar|res) van(?: de| het)?)\b"
        ),
        (
            r"\b(?i:de|die|een) (?i:blinde|dove|slechthorende|zwangere|transgender"
            r"|buitenlandse|zwarte|oekraïense|poolse|marokkaanse|turkse|chinese|russische"
            r"|spaanse|italiaanse|franstalige|duitstalige|braziliaanse|congolese|syrische"
            rf"|roodharige|kaalhoofdige) {_PERSON}"
        ),
        (
            rf"\b{_PERSON} (?:met (?:de |het |een |haar |zijn )?(?:[a-zà-ÿ]+ )?|in "
            rf"(?:een |de )?)(?:{_MARK})\b"
        ),
    )
)


_TELLING = re.compile(
    rf"\b(?:{_SUPERLATIVE}|weinige|{_KIN}|{_HEAD}|{_UNIQUE}|getrouwd|gehuwd|verloofd|samen|relatie"
    rf"|affaire|iets met|{_MARK}|blinde|dove|zwangere|miss|vlaming|tweeling\w*|winna(?:ar|res)"
    r"|slechthorende|transgender|roodharige|kaalhoofdige|vroegere?|voormalige?|gewezen|ex|oud"
    r"|lookalike|bv'er|\w+(?:ische?|anse|oolse|aanse|urkse|talige?|inese|ïense|rische))\b",
    re.IGNORECASE,
)
_SIGHT = 64


def find_rarities(text: str) -> Iterator[Finding]:
    """Cues that few people fit; places may overlap."""
    for start, end in surroundings(text, _TELLING, _SIGHT):
        for cue in _CUES:
            for match in cue.finditer(text, start, end):
                yield Finding(
                    *match.span(), Kind.FUNCTION, 0.4, Reason.FEW_PEOPLE, is_suggestion=True
                )
