"""What a list of cases is asked and what it shows: codes and days, no words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app.casework.free_text import NO_WORDS, FreeText

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.coded_case import CaseId, CaseStatus


class CaseOrder(StrEnum):
    """The column a list is sorted by; cases with an empty column come last in both directions."""

    CASE_NO = "case_no"
    STATUS = "status"
    RECEIVED = "received_on"
    LAST_CONTACT = "last_contact_on"
    NEXT_STEP = "next_step_on"
    HEARING = "hearing_due_on"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases, in which order. What is left empty filters nothing.

    `codes` are pairs of a case field and a code; of one field any code will do, of several fields
    each must hold. `text` is searched as it is typed: every word, from its beginning.
    """

    text: FreeText = NO_WORDS
    statuses: frozenset[CaseStatus] = frozenset()
    codes: tuple[tuple[str, str], ...] = ()
    received_from: date | None = None
    received_to: date | None = None
    order: CaseOrder = CaseOrder.RECEIVED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case as a list shows it. `next_step_on` is the first step not yet done."""

    case_id: CaseId
    case_no: int
    status: CaseStatus
    received_on: date | None
    last_contact_on: date | None
    next_step_on: date | None
    hearing_due_on: date | None
    answers: Answers
