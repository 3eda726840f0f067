"""No name of anybody known may stand in a sheet, in whatever exact form it is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.last_look import known_places
from counsellor_app.anonymisation.remaining import RemainingKind
from counsellor_app.casework.case import KnownPerson

if TYPE_CHECKING:
    from counsellor_app.anonymisation.engine import Engine

MakePerson = Callable[..., KnownPerson]

NAME, WORD = RemainingKind.KNOWN_NAME, RemainingKind.KNOWN_WORD


def covered(engine: Engine, text: str, *persons: KnownPerson) -> tuple[str, set[RemainingKind]]:
    """What is found, the rest as dots, and the kinds."""
    places = list(known_places(text, persons, engine))
    shown = "".join(
        c if any(p.start <= at < p.end for p in places) or c == " " else "."
        for at, c in enumerate(text)
    )
    return shown, {place.kind for place in places}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("toen zei Marieke niets", ".... ... Marieke ....."),
        ("Marieke's contract", "Marieke's ........"),
        ("Mariekes contract", "Mariekes ........"),
        ("MARIEKE VAN DEN BROECK", "MARIEKE VAN DEN BROECK"),
        ("marieke van den broeck belde", "marieke van den broeck ....."),
        ("Marieké kwam", "Marieké ...."),
        ("Marieke\u0301 kwam", "Marieke\u0301 ...."),
        ("\u041cаrieke kwam", "\u041cаrieke ...."),
        ("Ma\u200brieke kwam", "Ma\u200brieke ...."),
    ],
)
def test_a_name_is_found_as_written(
    text: str, shown: str, engine: Engine, a_person: MakePerson
) -> None:
    """Case, accents, endings, look-alikes and hidden marks do not hide a name."""
    assert covered(engine, text, a_person("Marieke Van den Broeck"))[0] == shown


@pytest.mark.parametrize("address", ["jan.peeters@x.be", "janpeeters@x.be", "jpeeters@x.be"])
def test_a_name_inside_an_address_is_found(
    address: str, engine: Engine, a_person: MakePerson
) -> None:
    """An address shows a name with a point in it, or with nothing between its parts."""
    shown, kinds = covered(engine, f"mail {address}", a_person("Jan Peeters"))
    assert shown == f".... {address.partition('@')[0]}....."
    assert kinds == {NAME}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("dan komt er storm aan", WORD),
        ("Storm op zee, dat hoort erbij.", WORD),
        ("Storm zegt niets", NAME),
        ("toen kwam Storm", NAME),
        ("belde met storm", NAME),
    ],
)
def test_an_ordinary_word_is_asked(
    text: str, kind: RemainingKind, engine: Engine, a_person: MakePerson
) -> None:
    """Somebody called Storm does not forbid the word; where a person acts it is the person."""
    assert covered(engine, text, a_person("Storm Maes"))[1] == {kind}


def test_a_prefix_alone_points_at_nobody(engine: Engine, a_person: MakePerson) -> None:
    """The prefix of a surname stands in many sentences and is no name by itself."""
    person = a_person("Marieke Van den Broeck")
    assert covered(engine, "Van den producent, de regie", person)[1] == set()


def test_parts_of_other_words_are_left_alone(engine: Engine, a_person: MakePerson) -> None:
    """A name inside a longer word is not that name."""
    assert covered(engine, "januari en janken", a_person("Jan Smet"))[1] == set()


def test_a_person_without_a_name_is_found_nowhere(engine: Engine, a_person: MakePerson) -> None:
    """A person just added has no name yet, and stands in no text."""
    assert covered(engine, "wie dan ook", a_person(""))[1] == set()
