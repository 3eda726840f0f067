"""The company of a case, from the counsellor's own list: never counted, never leaving the vault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import CaseId, Record, RecordId
from counsellor_app.operations import case_notes, pool_records
from counsellor_app.vault import case_store

if TYPE_CHECKING:
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.desk import Desk


@dataclass(frozen=True, slots=True)
class CompanyName:
    """A company of the local list, as it is offered."""

    company_id: RecordId
    name: FreeText


@dataclass(frozen=True, slots=True)
class CompanyChoice:
    """The companies with a name, which of them the case concerns, and in how many other cases."""

    companies: tuple[CompanyName, ...]
    chosen: RecordId | None = None
    other_cases: int = 0


def company_choice(desk: Desk, case_id: CaseId) -> CompanyChoice:
    """What there is to choose for a case, and what was chosen.

    Raises:
        ExpectedError: NO_SUCH_RECORD for a case that is gone.
    """
    connection = desk.vault.connection
    chosen = case_store.whole(connection, case_id).company_id
    companies = tuple(
        CompanyName(held.coded.record_id, held.name)
        for held in pool_records.list_records(desk, Record.COMPANY)
        if held.name
    )
    linked = case_store.cases_of_company(connection, chosen) if chosen is not None else ()
    return CompanyChoice(companies, chosen, sum(other != case_id for other in linked))


def choose_company(desk: Desk, case_id: CaseId, company_id: RecordId | None) -> CompanyChoice:
    """Say which company the case concerns; None takes that back.

    Raises:
        ExpectedError: NO_SUCH_RECORD for what is no company.
    """
    case_notes.link_company(desk, case_id, company_id)
    return company_choice(desk, case_id)


def add_company(desk: Desk, case_id: CaseId, name: FreeText) -> CompanyChoice:
    """Put a new company on the list and say that the case concerns it.

    Raises:
        ExpectedError: TEXT_TOO_LONG, NO_SUCH_RECORD.
    """
    with desk.vault.connection.transaction():
        made = pool_records.start_record(desk, Record.COMPANY)
        pool_records.keep_record(
            desk,
            made.coded.record_id,
            day=made.coded.day,
            answers=made.coded.answers,
            name=name,
            text=made.text,
        )
        pool_records.finish_record(desk, made.coded.record_id)
        return choose_company(desk, case_id, made.coded.record_id)


def take_back_company(desk: Desk, case_id: CaseId, company_id: RecordId) -> CompanyChoice:
    """Undo `add_company`; a company that another case concerns by now stays on the list.

    Raises:
        ExpectedError: NO_SUCH_RECORD for a case that is gone.
    """
    connection = desk.vault.connection
    with connection.transaction():
        case_notes.link_company(desk, case_id, None)
        if not case_store.cases_of_company(connection, company_id):
            pool_records.remove_record(desk, company_id)
        return company_choice(desk, case_id)
