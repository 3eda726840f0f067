"""Ages of people; not years of service and not how long ago something was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.number_words import ONES, TEENS, TENS
from counsellor_app.anonymisation.surroundings import lowered, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORDS = rf"(?:(?:{ONES})(?:(?:ë|e)n| en |-en-)(?:{TENS})|{TENS}|{TEENS})"
GROWN = rf"(?:1[3-9]|[2-9]\d|{_WORDS})"
_ANY = rf"(?:[1-9]\d?|{_WORDS}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
ORDINAL = (
    r"(?:\d{1,2}(?:ste|de|e)|(?:der|veer|vijf|zes|zeven|acht|negen)tiende"
    rf"|(?:(?:{ONES})(?:ë|e)n)?(?:{TENS})ste)"
)
_FREE = r"(?<![\w/.,:€+-])"
_HARDLY = (
    r"(?:nu|net|pas|amper|bijna|nog maar|nog geen|nog|maar|al|toen|zelf|intussen|ondertussen"
    r"|toch|gewoon|precies|eigenlijk|nauwelijks|zowat|volgens mij|naar schatting"
    r"|met|ongeveer|circa|ca\.?|rond de|ook|er|vandaag|morgen|straks|binnenkort"
    r"|volgende maand"
    r"|only|now)"
)
YEARS_SINCE = (
    r"(?! ?(?:geleden|lang\b|later|ervaring|(?:in )?dienst|anciënniteit|samen|aan een stuk|bij\b"
    r"|werk|al\b|eerder|terug\b|getrouwd|in het vak|op de|contract|garantie|carrière|na\b|voor\b"
    r"|gewerkt|actief|huwelijk|durend|celstraf|cel\b|gevangenis|effectief|jubileum|bestaan|trouwe"
    r"|loopbaan|freelance|stilte|relatie|in de sector|daarvoor|daarna|opleiding|tv\b|televisie))"
)
_LASTING = re.compile(
    r"\b(?:al|sinds|na|over|binnen|gedurende|om de|tot|meer dan|laatste|elke|komende|eerste|vorige"
    r"|voor|minstens|hoogstens|maximum|minimum|zo'n|ruim|dik|werkt|werkte|gewerkt|ervaring van"
    r"|werkt hier|werkte hier|werkt er|werkte er|werk hier|werk er|woont hier|zit hier"
    r"|contract van|carrière van|loopbaan van|periode van|termijn van|straf van"
    r"|elf|tien) $",
)
NO_COUNT = (
    r"(?!\w)(?! ?(?:[/%€:]|[.,]\d|-\d|x\b|%|uur|uren|u\b|h\b|min|dagen|dag\b|week"
    r"|weken|maand|euro|km"
    r"|keer|maal|man\b|mensen|personen|collega|procent|graden|meter|stuks|punten|jan|feb|maart|mrt"
    r"|apr|mei\b|juni|juli|aug|sep|okt|nov|dec|stuk|berichten|mails|jaar|km|kg|deelnemers|takes"
    r"|scènes|pagina|minuten|leden|afleveringen|crewleden|figuranten|vrouwen|mannen))"
)
SOMEBODY = (
    r"[^\W\d_]*(?:vrouw|man|meisje|jongen|dochter|dochtertje|zoon|zoontje|kind|stagiaire?|acteur"
    r"|actrice|figurante?|runner|iemand|gast|dame|heer|kerel|studente?|collega|medewerk(?:er|ster)"
    r"|freelancer|zus|zusje|broer|broertje|vader|moeder|nicht|neef|moeder|vriendin|vriend|mens"
    r"|oudste|jongste|middelste|tiener|puber|snotneus|gastje|manneke|madam|mama|papa|assistente?"
    r"|techniek(?:er|ster)|regisseur|grimeuse|monteur|presentatrice|presentator"
    r"|werkneemster|klein(?:zoon|dochter))"
)
_GROUP = (
    r"(?:groep|ploeg|team|crew|bus|lijn|tram|trein|kamer|bedrag|boete|prijs|korting|snelheid|versie"
    r"|nummer|totaal|gemiddelde|klas|cast|zaal|aflevering|seizoen|scène|scene|shift|dag|nacht|week"
    r"|factuur|reeks|aantal|budget|afstand|temperatuur|marge|maximum|minimum|score|cijfer|gesprek"
    r"|mail|brief|bericht|uur|trein|shot|take|planning|versie|rit|som)"
)

# In each the group `age` is marked, or the whole where there is none.
_SHAPES = (
    (0.95, rf"{_FREE}{_ANY}[ -]?jarigen?\b"),
    (0.95, rf"{_FREE}{_ANY} ?jaar (?:oud|jong)\b|{_FREE}{_ANY} (?:lentes|years? old|y/?o\b|ans\b)"),
    (0.9, rf"{_FREE}{_ANY} ?(?:jr|j)\b\.?(?=[\s,;.)/-]|$)"),
    (0.9, rf"\b(?:leeftijd|lft\.?|lftd|aged?|âge)(?: is| van|:)? ?(?P<age>{_ANY}(?: jaar)?)\b"),
    (
        0.75,
        (
            rf"\b(?:is|was|ben|bent|wordt|werd|word|i'm|am)(?: {_HARDLY}){{0,3}} (?P<age>{GROWN}"
            rf"){NO_COUNT}"
        ),
    ),
    (0.75, rf"\b(?:ze|zij|hij|ik|die) (?:{_HARDLY} )?(?P<age>{GROWN}) (?:is|was|werd|wordt)\b"),
    (0.75, rf"\b(?:ene|andere|eerste|tweede)(?: is| was)? (?P<age>{GROWN}){NO_COUNT}"),
    (0.8, rf"\b{SOMEBODY},? (?:van|v) (?:{_HARDLY} )?(?P<age>{_ANY}(?: jaar)?){NO_COUNT}"),
    (
        0.75,
        rf"\b(?:amper|nog geen|pas|nog maar|net) (?P<age>{GROWN})(?=[.,;)!?\n]|$| en | geworden)",
    ),
    (
        0.75,
        (
            r"\b[^\W\d_][\w'-]+[\")]*(?:, | - | \()(?P<age>[1-9]\d)(?=\)|, [^\W\d_]"
            r"| - [^\W\d_]|\.? *\n|\.? *$)"
        ),
    ),
    (0.75, r"\((?:[^()\n]{0,30}[,/] ?|[vmxf♀♂] ?)?(?P<age>1[3-9]|[2-9]\d)(?:, [^()\n]{0,60})?\)"),
    (0.75, r", (?P<age>1[4-9]|[2-9]\d), (?=[^\W\d_])"),
    (0.75, r"(?<!\w)[vmxf♀♂][ /,]{0,2}(?P<age>1[4-9]|[2-9]\d)(?= ?(?:j\b|jaar)|[,;)\n]|$)"),
    (
        0.85,
        (
            rf"\bop (?:haar|zijn|mijn|hun|m'n|z'n) (?P<age>{ORDINAL})(?! (?:dag|werkdag"
            r"|draaidag|verdieping))\b"
        ),
    ),
    (0.85, rf"\b(?:haar|zijn|mijn|z'n|m'n) (?P<age>{ORDINAL}) verjaardag"),
    (
        0.8,
        (
            r"\b(?:kinderen|kids|dochters|zonen|zoontjes|kinders|meisjes|jongens)(?: van"
            r"|,)? ?\(?(?P<age>\d{1,2}(?:, \d{1,2}){0,4}(?: en| &) \d{1,2}(?: jaar)?)\b"
        ),
    ),
    (0.8, rf"\b(?:op|met) (?:haar|zijn|mijn|m'n|z'n) (?P<age>{GROWN}){NO_COUNT}"),
    (0.8, rf"\b(?P<age>{GROWN}) geworden\b"),
    (0.75, rf"\been jaar of (?P<age>{GROWN}){NO_COUNT}"),
    (
        0.75,
        (
            rf"\b(?:ze|zij|hij|ik|beiden|allebei)[ ,:=(]+(?P<age>{GROWN})(?=[.,;:)!?\n]"
            r"|$| en | dus )"
        ),
    ),
    (0.75, rf"\b(?:zou|moet|zal) (?:{_HARDLY} )?(?P<age>{GROWN}) zijn\b"),
    (
        0.75,
        (
            rf"\b(?:vrouw|man|meisje|jongen|dame|heer|zoon|dochter)[ ,:(]{{1,2}}(?P<age>{GROWN})"
            rf"{NO_COUNT}"
        ),
    ),
    (0.75, r"\bzijn (?P<age>[1-9]\d en [1-9]\d)(?=[.,;)!?\n]|$| jaar)"),
    (0.85, r"\b(?:bj|bouwjaar|geboortejaar|jaargang|lichting)[.:]? ?'?(?P<age>(?:19|20)?\d\d)\b"),
    (0.75, r"[|;\t] ?(?P<age>1[4-9]|[2-9]\d) ?(?=[|;\t])"),
    (0.75, rf"\b(?:wordt|werd|word) (?:[a-zà-ÿ]+ ){{1,3}}(?P<age>{GROWN})(?=[.,;)!?\n]|$| en )"),
    (0.75, rf"\b(?:nauwelijks|bijna|ruim) (?P<age>{GROWN})(?=[.,;)!?\n]|$)"),
    (
        0.75,
        (
            rf"\b(?:een|de|het|die|onze|haar|zijn|mijn) (?!{_GROUP})[a-zà-ÿ-]+(?:tje)? van "
            rf"(?:{_HARDLY} )?(?P<age>{GROWN}){NO_COUNT}"
        ),
    ),
)
_COMPILED = tuple((sure, re.compile(shape)) for sure, shape in _SHAPES)
_YEARS = re.compile(rf"{_FREE}{GROWN} ?jaar\b{YEARS_SINCE}")
_NUMBER = re.compile(rf"\d|\b{_ANY}|\b{ORDINAL}")
_SIGHT = 64  # characters to each side that a shape may reach


def find_ages(text: str) -> Iterator[Finding]:
    """Ages in digits and in words; places may overlap."""
    small = lowered(text)
    for start, end in surroundings(small, _NUMBER, _SIGHT):
        yield from _ages_between(small, start, end)


def ages_in(
    shapes: Iterable[tuple[float, re.Pattern[str]]], text: str, start: int, end: int
) -> Iterator[Finding]:
    """What shapes find between two places: their group `age`, or the whole where there is none."""
    for confidence, shape in shapes:
        for match in shape.finditer(text, start, end):
            group = "age" if "age" in shape.groupindex else 0
            yield Finding(*match.span(group), Kind.AGE, confidence, Reason.AGE_WORDS)


def _ages_between(text: str, start: int, end: int) -> Iterator[Finding]:
    yield from ages_in(_COMPILED, text, start, end)
    for match in _YEARS.finditer(text, start, end):
        if not _LASTING.search(text, max(0, match.start() - _SIGHT), match.start()):
            yield Finding(*match.span(), Kind.AGE, 0.7, Reason.AGE_WORDS)
