"""Kinds in place of names, bands in place of ages, rounded numbers: what is coarser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.context_groups import groups_at, step_for
from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.offer_data import offer_data, provinces
from counsellor_app.anonymisation.rendering import words_of
from counsellor_app.anonymisation.sheet_cues import is_one_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.casework.codebook import Codebook

_NUMBER = re.compile(r"\d+(?:[.\s\u00a0]\d{3})*(?:,\d+)?")
_REST = "REST"
_MOST_TENS = 7


def coarser_places(wording: str, *, is_coarse: bool, language: str) -> Iterator[str]:
    """A large city or a town in its province; for the sector just a city or a town."""
    told = offer_data()["place"]
    if any(c.isdigit() for c in wording):
        yield told["address"][language]
    name = " ".join(fold(wording).split())
    known = [name, *name.split()]
    province = next((code for one in known if (code := provinces().get(one))), "")
    if any(one in told["cities"] for one in known):
        yield told["coarse_city" if is_coarse else "city"][language]
    elif province:
        town = told["coarse_town" if is_coarse else "town"][language]
        yield town.format(province=told["province"][province][language])
    elif not any(c.isdigit() for c in wording):
        yield told["abroad"][language]
    yield told["place"][language]


def company_kinds(wording: str, draft: DraftSheet, language: str) -> Iterator[str]:
    """The kind that the name tells, then the one of the case's segment."""
    told = offer_data()["company"]
    yield from _by_word((word.folded for word in words_of(wording)), told["word"], language)
    for held in draft.codes.context:
        if held.field == "segment" and held.code in told["segment"]:
            yield told["segment"][held.code][language]


def production_kinds(before: str, wording: str, language: str) -> Iterator[str]:
    """The kind that the words before a title tell, or those in it."""
    rows = offer_data()["production"]["word"]
    near = [word.folded for word in words_of(before)][-4:]
    yield from _by_word(reversed(near), rows, language)
    yield from _by_word((word.folded for word in words_of(wording)), rows, language)


def function_groups(
    wording: str, codebook: Codebook, *, is_coarse: bool, language: str
) -> Iterator[str]:
    """The group of functions that a word of the wording belongs to."""
    step = step_for(codebook, "function_cluster", is_coarse=is_coarse)
    if step is None:
        return
    words = [word.folded for word in words_of(wording)]
    for row in offer_data()["function"]:
        if any(is_one_of(frozenset(row["words"]))(word) for word in words):
            for group in groups_at(codebook, "function_cluster", step):
                if row["code"] in group.members and group.code != _REST:
                    label = group.label.text(language).partition(" (")[0]
                    yield offer_data()["function_group"][language].format(group=label)


def age_bands(wording: str, *, is_coarse: bool, language: str) -> Iterator[str]:
    """The tens of an age; for the sector whether somebody is young in the codebook's sense."""
    told = offer_data()["age"]
    age = number_in(wording)
    if age is None:
        yield told["unsure"][language]
        return
    tens = min(age // 10, _MOST_TENS)
    if "jarig" in fold(wording):
        yield told["adjective"][language][tens]
    elif is_coarse:
        yield told["coarse"][language][0 if age < 18 else 1 if age < 26 else 2]
    else:
        yield told["tens"][language][tens]
    yield told["unsure"][language]


def rounded(wording: str, *, is_coarse: bool, language: str) -> Iterator[str]:
    """A number in words of its size; a share in parts, an amount in euro."""
    number = number_in(wording)
    if number is None:
        return
    if "%" in wording:
        yield offer_data()["share"][language][min(number // 34, 2)]
        return
    row = next((row for row in offer_data()["number"] if number <= row["most"]), None)
    if row:
        unit = offer_data()["amount"][language] if "€" in wording else ""
        yield row[language][int(is_coarse)] + unit


def number_in(wording: str) -> int | None:
    """The first number of a wording, in digits or in Dutch words up to ninety-nine."""
    match = _NUMBER.search(wording)
    if match:
        return int(re.sub(r"\D", "", match[0].partition(",")[0]))
    return next(
        (n for w in words_of(wording) if (n := _number_in_words(w.folded)) is not None), None
    )


def _number_in_words(folded: str) -> int | None:
    told = offer_data()["age"]
    ones: list[str] = told["words"]
    bare = folded.removesuffix("jarige").removesuffix("jarig")
    if bare in ones:
        return ones.index(bare)
    for at, tens in enumerate(told["tens_words"], 2):
        head = bare.removesuffix(tens)
        if head == bare:
            continue
        unit = head.removesuffix("en")
        return at * 10 + (ones.index(unit) if unit in ones[1:10] else 0)
    return None


def _by_word(words: Iterable[str], rows: list[dict[str, str]], language: str) -> Iterator[str]:
    for word in words:
        for row in rows:
            if is_one_of(frozenset(row["words"]))(word):
                yield row[language]
