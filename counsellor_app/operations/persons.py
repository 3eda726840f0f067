"""The people of a case, so that the anonymiser knows whom to hide: words, never counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.answers import CODE
from counsellor_app.casework.case import KnownPerson
from counsellor_app.casework.codebook import UNKNOWN
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.limits import require_room
from counsellor_app.vault import case_store, person_store

if TYPE_CHECKING:
    from counsellor_app.casework.case import Case, PersonId
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.desk import Desk


def add_person(desk: Desk, case_id: CaseId, name: FreeText, role: str = UNKNOWN) -> Case:
    """Add somebody to a case, open or closed.

    Raises:
        ExpectedError: NO_SUCH_RECORD, TEXT_TOO_LONG; ANSWER_INVALID for a role that is no code.
    """
    connection = desk.vault.connection
    with connection.transaction():
        case_store.coded(connection, case_id)
        person_id = person_store.add(connection, case_id, role)
        return keep_person(desk, KnownPerson(person_id, name, role=role))


def keep_person(desk: Desk, person: KnownPerson) -> Case:
    """Keep name, aliases and role as they stand.

    Raises:
        ExpectedError: NO_SUCH_RECORD, TEXT_TOO_LONG; ANSWER_INVALID for a role that is no code.
    """
    require_room(person.name, *person.aliases)
    if not CODE.fullmatch(person.role):
        raise ExpectedError(ErrorCode.ANSWER_INVALID)
    connection = desk.vault.connection
    with connection.transaction():
        case_id = person_store.case_of(connection, person.person_id)
        person_store.keep(connection, person, desk.now())
        return case_store.whole(connection, case_id)


def remove_person(desk: Desk, person_id: PersonId) -> Case:
    """Take somebody off the list of a case, with name and aliases.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    with connection.transaction():
        case_id = person_store.case_of(connection, person_id)
        person_store.remove(connection, person_id)
        return case_store.whole(connection, case_id)
