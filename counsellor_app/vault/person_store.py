"""The known persons of a case: words for the anonymiser, and a role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.case import KnownPerson, PersonId
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.casework.free_text import NO_WORDS
from counsellor_app.casework.kept_words import Owner
from counsellor_app.vault import word_store
from counsellor_app.vault.typed_row import required
from counsellor_app.vault.word_store import Place, WordsField

if TYPE_CHECKING:
    from datetime import datetime

    from counsellor_app.vault.connection import Connection, Row
    from counsellor_app.vault.word_store import CaseWords


def add(connection: Connection, case_id: CaseId, role: str) -> PersonId:
    """A person without a name as yet."""
    made = connection.run(
        "INSERT INTO person (case_id, role) VALUES (:case_id, :role)", case_id=case_id, role=role
    )
    return PersonId(made)


def case_of(connection: Connection, person_id: PersonId) -> CaseId:
    """The case a person stands in.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    row = required(connection.row("SELECT case_id FROM person WHERE person_id = :id", id=person_id))
    return CaseId(row.number("case_id"))


def of_case(connection: Connection, case_id: CaseId, words: CaseWords) -> tuple[KnownPerson, ...]:
    """The persons of a case in the order they were added."""
    return tuple(_person(row, words) for row in connection.rows(_OF_CASE, case_id=case_id))


def keep(connection: Connection, person: KnownPerson, at: datetime) -> None:
    """Keep a person's role, name and aliases."""
    case_id = case_of(connection, person.person_id)
    connection.run(
        "UPDATE person SET role = :role WHERE person_id = :id",
        id=person.person_id,
        role=person.role,
    )
    aliases = word_store.joined_lines(person.aliases)
    for field, text in ((WordsField.NAME, person.name), (WordsField.ALIASES, aliases)):
        place = Place(Owner.PERSON, person.person_id, field, case_id)
        word_store.keep(connection, place, text, at)


def remove(connection: Connection, person_id: PersonId) -> None:
    """Delete a person with name and aliases."""
    word_store.forget(connection, Owner.PERSON, person_id)
    connection.run("DELETE FROM person WHERE person_id = :id", id=person_id)


def _person(row: Row, words: CaseWords) -> KnownPerson:
    person_id = row.number("person_id")
    aliases = words.get((Owner.PERSON, person_id, WordsField.ALIASES), NO_WORDS)
    return KnownPerson(
        person_id=PersonId(person_id),
        name=words.get((Owner.PERSON, person_id, WordsField.NAME), NO_WORDS),
        aliases=word_store.split_lines(aliases),
        role=row.text("role"),
    )


_OF_CASE = """
SELECT person_id, role FROM person WHERE case_id = :case_id ORDER BY person_id
"""
