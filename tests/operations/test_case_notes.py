"""Logging a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import CaseStatus
from counsellor_app.operations import case_notes
from tests.builders import a_case, a_closed_case, a_contact

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk


def test_smoke(desk: Desk) -> None:
    """A case goes from draft to closed."""
    case = a_case(desk, "Belde na de opname")
    a_contact(desk, case.coded.case_id, "Gesprek")
    assert case_notes.open_case(desk, case.coded.case_id).coded.status is CaseStatus.ONGOING
    assert a_closed_case(desk).coded.status is CaseStatus.CLOSED
