"""A known name is found in every form in which people write it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.anonymisation.finding import Finding, Reason
from counsellor_app.anonymisation.known_names import KnownNames, find_known
from counsellor_app.anonymisation.overlaps import resolve
from counsellor_app.anonymisation.side_copy import side_copy
from counsellor_app.anonymisation.tokens import tokens

ORDINARY = frozenset({"roos", "wil", "de", "van", "den", "groot", "met", "sprak", "bloeit"})


def findings(text: str, *names: str) -> tuple[Finding, ...]:
    plain = side_copy(text).plain
    return resolve(plain, find_known(tokens(plain), KnownNames.of(names), ORDINARY))


def standing(text: str, *names: str) -> list[str]:
    plain = side_copy(text).plain
    return [plain[f.start : f.end] for f in findings(text, *names) if not f.is_suggestion]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("toen zei Marieke niets", "Marieke"),
        ("toen zei marieke niets", "marieke"),
        ("MARIEKE VAN DEN BERGHE", "MARIEKE VAN DEN BERGHE"),
        ("Van den Berghe Marieke", "Van den Berghe Marieke"),
        ("Vandenberghe kwam", "Vandenberghe"),
        ("van den Berghe kwam", "van den Berghe"),
        ("Mariekes contract", "Mariekes"),
        ("Marieke's contract", "Marieke's"),
        ("M. Van den Berghe", "M. Van den Berghe"),
        ("mv. Berghe", "Berghe"),
        ("Mareike kwam", "Mareike"),
        ("Mari\u00eake kwam", "Mari\u00eake"),
        ("Mari kwam", "Mari"),
        ("Marieke-Van-den-Berghe", "Marieke-Van-den-Berghe"),
        ("mariekevandenberghe", "mariekevandenberghe"),
        ("mvandenberghe", "mvandenberghe"),
    ],
)
def test_a_form_of_the_name(text: str, form: str) -> None:
    """Case, order, endings, initials, one word or several, a slip of the pen."""
    assert standing(text, "Marieke Van den Berghe") == [form]


@pytest.mark.parametrize("text", ["J.P. belt", "JP belt", "J-P belt"])
def test_initials_alone(text: str) -> None:
    """The letters of a whole name in capitals."""
    assert standing(text, "Jan Peeters")


def test_a_hyphen_may_be_a_blank() -> None:
    """Jan-Pieter, Jan Pieter and Janpieter are one."""
    for text in ("Jan-Pieter kwam", "Jan Pieter kwam", "Janpieter kwam"):
        assert standing(text, "Jan-Pieter Maes") == [text.removesuffix(" kwam")]


def test_an_ordinary_word_needs_a_cue() -> None:
    """Roos the person and roos the flower: in small letters a person's neighbour decides."""
    (flower,) = findings("de roos bloeit", "Roos Claes")
    assert flower.is_suggestion
    assert flower.reason is Reason.KNOWN_PERSON_WORD
    assert standing("ik sprak met roos", "Roos Claes") == ["roos"]
    assert standing("toen kwam Roos", "Roos Claes") == ["Roos"]


def test_nobody_known_finds_nobody() -> None:
    """Without names, and with a name that has no letters."""
    assert not findings("Marieke en Jan")
    assert not findings("Marieke en Jan", "", "42", "—")


@given(
    st.sampled_from(["Marieke Declercq", "Ömer Yıldırım", "Zoë D'Hondt", "Jean-Luc Dardenne"]),
    st.data(),
)
def test_every_word_of_a_name_is_found_in_any_case(name: str, data: st.DataObject) -> None:
    """Each part, in small letters, in capitals or as written, between other words."""
    part = data.draw(st.sampled_from(name.split()))
    written = data.draw(st.sampled_from([part, part.lower(), part.upper()]))
    assert findings(f"eerst {written} daarna", name)


def _spelt(number: int) -> str:
    """A word of its own for each number below ten thousand."""
    return "".join("bdfgklmnrs"[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{number:04}")


def test_thousands_of_names_are_sought_quickly_by_their_exact_forms() -> None:
    """Without slips of the pen five thousand names cost less than a second on eight thousand words.

    Possessives, prefixes and initials still count.
    """
    names = [f"{_spelt(at)}voor {_spelt(at)}achter" for at in range(5_000)]
    text = f"gisteren belde {_spelt(17)}voor met {_spelt(42)}achters broer over niets. " * 800
    found = tokens(text)
    started = time.process_time()
    hits = list(find_known(found, KnownNames.of(names), ORDINARY, fuzzy=False))
    assert time.process_time() - started < 1.0
    assert sum(text[hit.start : hit.end] == f"{_spelt(17)}voor" for hit in hits) == 800
    assert sum(text[hit.start : hit.end] == f"{_spelt(42)}achters" for hit in hits) == 800


def test_without_slips_only_exact_forms_count() -> None:
    """A letter too many is found by likeness alone."""
    names = KnownNames.of(["Marieke Declercq"])
    for written, is_found in (("Marieke", True), ("Mariekke", False), ("Mar", False)):
        hits = list(find_known(tokens(f"toen kwam {written}"), names, ORDINARY, fuzzy=False))
        assert bool(hits) is is_found, written
