"""The people of a case."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.case import KnownPerson, PersonId
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.casework.free_text import MAX_CHARACTERS, FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import persons
from tests.builders import a_case, a_closed_case

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.operations.desk import Desk


def refusal(act: Callable[[], object]) -> ErrorCode:
    """The code of the expected error an act ends in."""
    with pytest.raises(ExpectedError) as refused:
        act()
    return refused.value.code


def a_person(desk: Desk, name: str = "An Peeters") -> KnownPerson:
    case_id = a_case(desk).coded.case_id
    (person,) = persons.add_person(desk, case_id, FreeText(name), role="AFF").persons
    return person


def test_a_person_is_added(desk: Desk) -> None:
    """Name and role come back."""
    person = a_person(desk)
    assert (person.name, person.role, person.aliases) == (FreeText("An Peeters"), "AFF", ())


def test_a_person_is_changed(desk: Desk) -> None:
    """Name, aliases and role are kept as they stand; an alias that goes is gone."""
    person = a_person(desk)
    several = replace(person, aliases=(FreeText("Annie"), FreeText("de regisseur")), role="UNK")
    assert persons.keep_person(desk, several).persons == (several,)
    none = replace(several, aliases=())
    assert persons.keep_person(desk, none).persons == (none,)


def test_a_person_is_removed(desk: Desk) -> None:
    """Somebody taken off the list is gone, the others stay in their order."""
    case_id = a_case(desk).coded.case_id
    for name in ("An", "Bo", "Cé"):
        case = persons.add_person(desk, case_id, FreeText(name))
    left = persons.remove_person(desk, case.persons[1].person_id)
    assert [person.name for person in left.persons] == [FreeText("An"), FreeText("Cé")]


def test_a_closed_case_takes_names(desk: Desk) -> None:
    """A sheet may be made from a closed case, so its people may still be named."""
    case_id = a_closed_case(desk).coded.case_id
    assert len(persons.add_person(desk, case_id, FreeText("An")).persons) == 1


def test_nobody_is_added_to_nothing(desk: Desk) -> None:
    """A case that does not exist takes no one."""
    assert refusal(lambda: persons.add_person(desk, CaseId(9), FreeText("An"))) is (
        ErrorCode.NO_SUCH_RECORD
    )


def test_nobody_who_is_not_there_changes(desk: Desk) -> None:
    """Somebody who was removed is neither kept nor removed again."""
    stranger = KnownPerson(PersonId(9), FreeText("An"))
    assert refusal(lambda: persons.keep_person(desk, stranger)) is ErrorCode.NO_SUCH_RECORD
    assert refusal(lambda: persons.remove_person(desk, PersonId(9))) is ErrorCode.NO_SUCH_RECORD


def test_a_role_is_a_code(desk: Desk) -> None:
    """Words do not slip into the column of codes."""
    person = replace(a_person(desk), role="de broer van")
    assert refusal(lambda: persons.keep_person(desk, person)) is ErrorCode.ANSWER_INVALID


def test_a_name_has_its_limit(desk: Desk) -> None:
    """A pasted novel is no alias."""
    person = replace(a_person(desk), aliases=(FreeText("x" * (MAX_CHARACTERS + 1)),))
    assert refusal(lambda: persons.keep_person(desk, person)) is ErrorCode.TEXT_TOO_LONG
