"""The company a case concerns, and the other cases that concern it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import companies, erasure, pool_records
from tests.builders import a_case

if TYPE_CHECKING:
    from counsellor_app.operations.companies import CompanyChoice
    from counsellor_app.operations.desk import Desk


def names(choice: CompanyChoice) -> list[str]:
    """The names offered."""
    return [company.name.reveal() for company in choice.companies]


def test_a_new_company_is_on_the_list_and_linked(desk: Desk) -> None:
    """A name typed in a case becomes a finished company of the pool, chosen for that case."""
    case_id = a_case(desk).coded.case_id
    choice = companies.add_company(desk, case_id, FreeText("Studio Kaap"))
    assert names(choice) == ["Studio Kaap"]
    assert choice.chosen == choice.companies[0].company_id
    (held,) = pool_records.list_records(desk, Record.COMPANY)
    assert (held.name, held.coded.is_draft) == (FreeText("Studio Kaap"), False)


def test_other_cases_of_the_company_are_counted(desk: Desk) -> None:
    """The case itself is not counted, nor one of another company, nor one that was erased."""
    first, second, third, other = (a_case(desk).coded.case_id for _ in range(4))
    company_id = companies.add_company(desk, first, FreeText("Studio Kaap")).chosen
    assert companies.company_choice(desk, first).other_cases == 0
    companies.choose_company(desk, second, company_id)
    companies.add_company(desk, other, FreeText("Noordfilm"))
    assert companies.choose_company(desk, third, company_id).other_cases == 2
    erasure.erase_case(desk, second, keep_codes_for_counting=False)
    assert companies.company_choice(desk, third).other_cases == 1


def test_a_link_is_taken_back(desk: Desk) -> None:
    """Without a company there is nothing to count, and the company stays on the list."""
    first, second = (a_case(desk).coded.case_id for _ in range(2))
    company_id = companies.add_company(desk, first, FreeText("Studio Kaap")).chosen
    companies.choose_company(desk, second, company_id)
    choice = companies.choose_company(desk, second, None)
    assert (choice.chosen, choice.other_cases) == (None, 0)
    assert names(choice) == ["Studio Kaap"]


def test_a_company_added_by_mistake_leaves_nothing(desk: Desk) -> None:
    """Taking it back empties the list and the case's link."""
    case_id = a_case(desk).coded.case_id
    company_id = companies.add_company(desk, case_id, FreeText("Stduio")).chosen
    assert company_id is not None
    assert companies.take_back_company(desk, case_id, company_id) == companies.CompanyChoice(())


def test_a_company_others_concern_stays_on_the_list(desk: Desk) -> None:
    """Taking back the adding loosens this case alone once another case has the company too."""
    first, second = (a_case(desk).coded.case_id for _ in range(2))
    company_id = companies.add_company(desk, first, FreeText("Studio Kaap")).chosen
    assert company_id is not None
    companies.choose_company(desk, second, company_id)
    assert names(companies.take_back_company(desk, first, company_id)) == ["Studio Kaap"]
    assert companies.company_choice(desk, second).chosen == company_id


def test_a_company_without_a_name_is_not_offered(desk: Desk) -> None:
    """A record that was only begun cannot be chosen by name."""
    case_id = a_case(desk).coded.case_id
    pool_records.start_record(desk, Record.COMPANY)
    assert companies.company_choice(desk, case_id).companies == ()


def test_a_company_that_cannot_be_linked_is_not_made(desk: Desk) -> None:
    """Adding is one whole: for a case that is gone, no company stays behind."""
    case_id = a_case(desk).coded.case_id
    erasure.erase_case(desk, case_id, keep_codes_for_counting=False)
    with pytest.raises(ExpectedError) as refused:
        companies.add_company(desk, case_id, FreeText("Studio Kaap"))
    assert refused.value.code is ErrorCode.NO_SUCH_RECORD
    assert pool_records.list_records(desk, Record.COMPANY) == ()
