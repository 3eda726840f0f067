"""What is not finished in a vault, for a counsellor who stops: numbers and codes, no words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import CaseId, CaseStatus

if TYPE_CHECKING:
    from counsellor_app.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case that is not closed; `steps` are its next steps that are not done, of any day.

    `is_given`: it was noted in the case that a colleague took it over.
    """

    case_id: CaseId
    case_no: int
    status: CaseStatus
    steps: int
    is_given: bool


@dataclass(frozen=True, slots=True)
class Unfinished:
    """How much of each kind there is.

    `sheets` are all that are kept, `sessions` those without a finished record.
    """

    cases: tuple[OpenCase, ...]
    sheets: int
    sessions: int


def unfinished(connection: Connection) -> Unfinished:
    """Everything that is not finished."""
    [row] = connection.rows(_COUNTS)
    return Unfinished(
        cases=_open_cases(connection),
        sheets=row.number("sheets"),
        sessions=row.number("sessions"),
    )


def _open_cases(connection: Connection) -> tuple[OpenCase, ...]:
    return tuple(
        OpenCase(
            CaseId(row.number("case_id")),
            row.number("case_no"),
            CaseStatus(row.text("status")),
            row.number("steps"),
            bool(row.number("is_given")),
        )
        for row in connection.rows(_OPEN_CASES)
    )


_OPEN_CASES = """
SELECT case_id, case_no, status, (
    SELECT count(*) FROM timeline
    WHERE timeline.case_id = cases.case_id AND next_step_is_done = 0
        AND timeline.next_step_on IS NOT NULL
) AS steps, coalesce(json_extract(answers, '$.handover'), '') = 'GIVEN' AS is_given
FROM cases WHERE status <> 'CLOSED' ORDER BY case_no
"""
_COUNTS = """
SELECT
    (SELECT count(*) FROM sheet) AS sheets,
    (SELECT count(*) FROM session WHERE is_draft = 1) AS sessions
"""
