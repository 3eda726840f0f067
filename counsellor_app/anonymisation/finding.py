"""What the engine found in a text: where, of what kind, how sure, and why."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import cast

from counsellor_app.language_packs import told_in
from counsellor_app.settings import resource


class Kind(StrEnum):
    """What a finding would give away."""

    PERSON = "PERSON"
    LOCATION = "LOCATION"
    COMPANY = "COMPANY"
    PRODUCTION = "PRODUCTION"
    DATE = "DATE"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    URL = "URL"
    HANDLE = "HANDLE"
    IBAN = "IBAN"
    NRN = "NRN"  # register number of a person, 11 digits
    ID = "ID"  # any other number that leads to one person, firm or file
    AGE = "AGE"
    FUNCTION = "FUNCTION"  # says who it is without a name
    # sought for sheets only, never by the engine
    GENDER = "GENDER"
    QUOTE = "QUOTE"  # somebody's own words
    RARE = "RARE"  # a feature that few people have
    NUMBER = "NUMBER"


class Reason(StrEnum):
    """Why the engine marked a place; reasons.toml has the words."""

    KNOWN_PERSON = "known_person"
    KNOWN_PERSON_ALIKE = "known_person_alike"  # one or two letters differ
    KNOWN_PERSON_WORD = "known_person_word"  # an ordinary word that is also a known name
    CHECKED_NUMBER = "checked_number"
    SHAPE = "shape"
    DATE_WORDS = "date_words"
    AGE_WORDS = "age_words"
    ADDRESS = "address"
    CONTEXT = "context"
    LISTED = "listed"
    TITLE = "title"
    ELSEWHERE = "elsewhere"
    FEW_PEOPLE = "few_people"
    DOUBTFUL = "doubtful"
    # of what is sought for sheets only
    GENDER_WORD = "gender_word"
    FUNCTION_WORD = "function_word"  # on a small crew a function is a person
    QUOTED = "quoted"
    RARE_FEATURE = "rare_feature"
    ROUGH_NUMBER = "rough_number"
    BY_HAND = "by_hand"
    NAME_REPLACED = "name_replaced"  # an ordinary word that was replaced as a name elsewhere


# Where two findings overlap the earlier reason decides: what is known, then what a check digit or
# a shape proves, then the words around, then lists.
STRENGTH = {reason: -place for place, reason in enumerate(Reason)} | {
    Reason.KNOWN_PERSON_WORD: -100,
    Reason.TITLE: -8,
    Reason.LISTED: -10,
    Reason.ELSEWHERE: -9,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in the untouched text, in code points, end exclusive.

    `confidence` is between 0 and 1. A suggestion is shown unticked: it stays unless the reader
    decides otherwise.
    """

    start: int
    end: int
    kind: Kind
    confidence: float
    reason: Reason
    is_suggestion: bool = False

    def overlaps(self, other: Finding) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@cache
def _words() -> dict[str, dict[str, str]]:
    text = resource("recognisers/reasons.toml").read_text(encoding="utf-8")
    return cast("dict[str, dict[str, str]]", tomllib.loads(text))


def reason_in_words(reason: Reason, language: str) -> str:
    """The reason as a sentence."""
    words = _words()
    return told_in(language, nl=words["nl"][reason], en=words["en"][reason])
