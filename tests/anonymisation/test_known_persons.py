"""Known names are found in the forms people write them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from counsellor_app.anonymisation.known_persons import find_names
from counsellor_app.casework.case import KnownPerson

MakePerson = Callable[..., KnownPerson]


def found(text: str, *persons: KnownPerson) -> list[tuple[str, bool]]:
    return [(text[hit.start : hit.end], hit.is_certain) for hit in find_names(text, persons)]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("toen zei Marieke niets", "Marieke"),
        ("Marieke's contract", "Marieke"),
        ("Mariekes contract", "Mariekes"),
        ("MARIEKE VAN DEN BROECK", "MARIEKE VAN DEN BROECK"),
        ("marieke van den broeck belde", "marieke van den broeck"),
        ("mevrouw Van den Broeck", "Broeck"),
        ("Marieké kwam", "Marieké"),
        ("Marieke\u0301 kwam", "Marieke\u0301"),
        ("zij, Marieke-Van-den-Broeck", "Marieke-Van-den-Broeck"),
    ],
)
def test_a_name_is_found_as_written(text: str, standing: str, a_person: MakePerson) -> None:
    """Case, accents, endings, hyphens and parts of a name do not hide it."""
    assert found(text, a_person("Marieke Van den Broeck")) == [(standing, True)]


def test_names_inside_an_address_are_found(a_person: MakePerson) -> None:
    """An e-mail address shows a name with a point in it, or with nothing between its parts."""
    jan = a_person("Jan Peeters")
    assert found("mail jan.peeters@x.be", jan) == [("jan.peeters", True)]
    assert found("mail janpeeters@x.be", jan) == [("janpeeters", False)]


def test_an_alias_counts_as_a_name(a_person: MakePerson) -> None:
    """What people call somebody is found like the name itself."""
    assert found("Mieke kwam te laat", a_person("Maria Claes", "Mieke")) == [("Mieke", True)]


def test_a_prefix_alone_points_at_nobody(a_person: MakePerson) -> None:
    """The prefix of a surname stands in many sentences and is no name by itself."""
    assert not found("Van den producent, de regie", a_person("Marieke Van den Broeck"))


def test_one_lower_case_word_is_not_certain(a_person: MakePerson) -> None:
    """Somebody called Wil does not forbid the word "wil"; a person decides."""
    assert found("ik wil weg", a_person("Wil Maes")) == [("wil", False)]


def test_parts_of_other_words_are_left_alone(a_person: MakePerson) -> None:
    """A name inside a longer word is not that name."""
    assert not found("januari en janken", a_person("Jan Smet"))


def test_a_person_without_a_name_is_found_nowhere(a_person: MakePerson) -> None:
    """A person just added has no name yet, and stands in no text."""
    assert not found("wie dan ook", a_person(""))
