"""What in a text for the report may give somebody away: shown to its reviewers, who decide."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.company_names import find_companies
from counsellor_app.anonymisation.engine import names_of
from counsellor_app.anonymisation.finding import Kind, Reason
from counsellor_app.anonymisation.known_persons import WORD, fold
from counsellor_app.anonymisation.last_look import known_places
from counsellor_app.anonymisation.remaining import (
    RemainingKind,
    Standing,
    around,
    find_remaining,
    opens_sentence,
)
from counsellor_app.anonymisation.sheet_cues import find_functions
from counsellor_app.anonymisation.told_numbers import find_told_numbers
from counsellor_app.anonymisation.word_lists import word_list
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.engine import Engine
    from counsellor_app.anonymisation.finding import Finding
    from counsellor_app.casework.case import KnownPerson


class HintKind(StrEnum):
    """Why a wording asks for a decision."""

    KNOWN = "known"  # a person of a case here, or the company of one: must go
    PERSON = "person"
    COMPANY = "company"
    PRODUCTION = "production"
    PLACE = "place"
    DAY = "day"
    AGE = "age"
    FUNCTION = "function"
    FUNCTION_AND_MONTH = "function_and_month"
    SMALL_NUMBER = "small_number"
    FIGURE = "figure"  # a share, or a number of reports: only a table may tell those
    DETAIL = "detail"  # an address, or a number that leads to one person or firm
    CAPITAL = "capital"  # a word with a capital that may be a name


@dataclass(frozen=True, slots=True)
class Hint:
    """One wording, once; `around` is the line of its first place. Only KNOWN cannot be kept."""

    kind: HintKind
    wording: FreeText
    around: FreeText

    @property
    def may_stay(self) -> bool:
        """Whether reviewers can let it stand."""
        return self.kind is not HintKind.KNOWN


@dataclass(frozen=True, slots=True)
class NamesHere:
    """Whom this vault knows: the people of all cases, their companies, and all other companies."""

    persons: tuple[KnownPerson, ...] = ()
    companies: tuple[FreeText, ...] = ()
    other_companies: tuple[FreeText, ...] = ()


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    kind: HintKind


_KINDS = {
    Kind.PERSON: HintKind.PERSON,
    Kind.COMPANY: HintKind.COMPANY,
    Kind.PRODUCTION: HintKind.PRODUCTION,
    Kind.LOCATION: HintKind.PLACE,
    Kind.DATE: HintKind.DAY,
    Kind.AGE: HintKind.AGE,
    Kind.FUNCTION: HintKind.FUNCTION,
}
_REMAINING = {
    RemainingKind.CAPITAL: HintKind.CAPITAL,
    RemainingKind.NUMBER: HintKind.DETAIL,
    RemainingKind.ADDRESS: HintKind.DETAIL,
}
_YEAR = re.compile(r"'\d\d|(?:19|20)\d\d")
_COARSE_WORDS = frozenset(
    ("van", "in", "en", "tot", "zomer", "winter", "lente", "herfst", "voorjaar", "najaar")
)
_NEAR = 20
"""Words between a function and a month that are still read as one: about a sentence."""


def look_at(text: str, engine: Engine, names: NamesHere) -> tuple[Hint, ...]:
    """Everything in a cleaned text that its reviewers have to decide on, in order.

    A company of a case and a person known from one, in any form of the name, are KNOWN; where the
    word may be an ordinary one too, it is a hint.
    """
    findings = engine.find(text)
    found = [
        *_known_persons(text, engine, names),
        *_known_companies(text, engine, names),
        *_found(text, findings),
    ]
    known = [one for one in found if one.kind is HintKind.KNOWN]
    found = [*known, *(one for one in found if not _is_inside(one, known))]
    numbers = [one for one in _numbers(text) if not _is_inside(one, found)]
    months = [*_functions_and_months(text, findings)]
    places = [*found, *numbers, *months, *_remaining(text, engine, [*found, *numbers])]
    hints: dict[tuple[HintKind, str], Hint] = {}
    for one in sorted(places, key=lambda place: (place.start, -place.end)):
        wording = text[one.start : one.end]
        line = around(text, one.start, one.end)
        hints.setdefault((one.kind, wording), Hint(one.kind, FreeText(wording), line))
    return tuple(hints.values())


def _known_persons(text: str, engine: Engine, names: NamesHere) -> Iterator[_Place]:
    """Known names; an ordinary word in small letters is a hint, for names have a capital here."""
    for one in known_places(text, names.persons, engine):
        wording = text[one.start : one.end]
        is_word = wording.islower() and fold(wording) in engine.gazetteers.ordinary
        is_name = one.kind is RemainingKind.KNOWN_NAME and not is_word
        yield _Place(one.start, one.end, HintKind.KNOWN if is_name else HintKind.PERSON)
    for one in engine.find_known(text, names_of(names.persons)):
        if one.reason is Reason.KNOWN_PERSON_ALIKE:
            yield _Place(one.start, one.end, HintKind.PERSON)


def _known_companies(text: str, engine: Engine, names: NamesHere) -> Iterator[_Place]:
    for one in find_companies(text, names.companies, engine.gazetteers):
        yield _Place(one.start, one.end, HintKind.KNOWN if one.is_sure else HintKind.COMPANY)
    for one in find_companies(text, names.other_companies, engine.gazetteers):
        yield _Place(one.start, one.end, HintKind.COMPANY)


def _found(text: str, findings: Iterable[Finding]) -> Iterator[_Place]:
    for finding in findings:
        wording = text[finding.start : finding.end]
        kind = _KINDS.get(finding.kind, HintKind.DETAIL)
        is_coarse = kind in {HintKind.DAY, HintKind.DETAIL} and _is_coarse(wording)
        is_doubtful = finding.reason is Reason.DOUBTFUL and wording.islower()
        if not (is_coarse or is_doubtful):
            yield _Place(finding.start, finding.end, kind)


def _is_coarse(wording: str) -> bool:
    """Whether a date tells no more than a month, a season or a year: those may be told."""
    words = (fold(word) for word in re.findall(r"'?\w+", wording))
    coarse = _COARSE_WORDS | word_list("months")
    return all(word in coarse or _YEAR.fullmatch(word) for word in words)


def _numbers(text: str) -> Iterator[_Place]:
    for one in find_told_numbers(text):
        kind = HintKind.SMALL_NUMBER if one.is_small else HintKind.FIGURE
        yield _Place(one.start, one.end, kind)


def _functions_and_months(text: str, findings: Iterable[Finding]) -> Iterator[_Place]:
    """The stretch between a function and a month near it: together they point at a person."""
    words = [(match.start(), match.end(), fold(match[0])) for match in WORD.finditer(text)]
    months = [at for at, word in enumerate(words) if word[2] in word_list("months")]
    if not months:
        return
    functions = [f for f in (*find_functions(text), *findings) if f.kind is Kind.FUNCTION]
    for function in functions:
        own = [at for at, word in enumerate(words) if function.start <= word[0] < function.end]
        near = [month for month in months for at in own if 0 < abs(month - at) <= _NEAR]
        if near:
            month = words[min(near, key=lambda at: abs(at - own[0]))]
            start, end = min(function.start, month[0]), max(function.end, month[1])
            yield _Place(start, end, HintKind.FUNCTION_AND_MONTH)


def _remaining(text: str, engine: Engine, found: list[_Place]) -> Iterator[_Place]:
    """Capitals, long numbers and addresses in which nothing else was found."""
    standing = [Standing(one.start, one.end, RemainingKind.FINDING) for one in found]
    left = find_remaining(
        text, standing, kept=(), ordinary=_openers(text, engine), confirmed=frozenset()
    )
    for one in left:
        word = one.word.reveal()
        if one.kind in _REMAINING and not _is_coarse(word):
            start = text.find(word)
            yield _Place(start, start + len(word), _REMAINING[one.kind])


def _openers(text: str, engine: Engine) -> frozenset[str]:
    """Ordinary words that have a capital only because a sentence begins with them."""
    opening: set[str] = set()
    inside: set[str] = set()
    for match in WORD.finditer(text):
        if match[0][0].isupper():
            is_first = opens_sentence(text, match.start()) and not match[0][1:].isupper()
            (opening if is_first else inside).add(fold(match[0]))
    return frozenset(word for word in opening - inside if word in engine.gazetteers.ordinary)


def _is_inside(one: _Place, others: Iterable[_Place]) -> bool:
    return any(other.start < one.end and one.start < other.end for other in others)
