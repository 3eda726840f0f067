"""The ticks of a case without any words: all that may ever be counted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.answers import Answers

CaseId = NewType("CaseId", int)
RecordId = NewType("RecordId", int)


class Record(StrEnum):
    """The kinds of record the codebook describes, each with its own fields."""

    CASE = "case"
    # rows of a case's timeline
    CONTACT = "contact"
    INTERVENTION = "intervention"
    REFERRAL = "referral"
    CONSENT = "consent"
    SAFETY = "safety"
    # records of the pool, beside any case
    QUESTION = "question"
    SIGNAL = "signal"
    ACTIVITY = "activity"
    LEARNING = "learning"
    COMPANY = "company"
    # intervision: what was held, never what was told
    SESSION = "session"
    # a text of the pool's report
    REPORT_TEXT = "report_text"


TIMELINE_RECORDS = (
    Record.CONTACT,
    Record.INTERVENTION,
    Record.REFERRAL,
    Record.CONSENT,
    Record.SAFETY,
)
POOL_RECORDS = (
    Record.QUESTION,
    Record.SIGNAL,
    Record.ACTIVITY,
    Record.LEARNING,
    Record.COMPANY,
)


class CaseStatus(StrEnum):
    """Where a case stands; it follows from what was done, but the counsellor sets WAITING."""

    DRAFT = "DRAFT"
    NEW = "NEW"
    ONGOING = "ONGOING"
    WAITING = "WAITING"
    CLOSED = "CLOSED"


@dataclass(frozen=True, slots=True)
class CodedRecord:
    """One row of a timeline or of the pool's records, in codes. `day` is the day it is about."""

    record: Record
    record_id: RecordId
    day: date
    answers: Answers
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class CodedCase:
    """A case in codes. `registered_on` is the day it was entered; None while it is a draft."""

    case_id: CaseId
    case_no: int
    status: CaseStatus
    registered_on: date | None
    codebook_version: int
    answers: Answers
    timeline: tuple[CodedRecord, ...] = ()

    def rows(self, record: Record) -> tuple[CodedRecord, ...]:
        """The finished rows of one kind, oldest first; drafts are left out."""
        return tuple(row for row in self.timeline if row.record is record and not row.is_draft)
