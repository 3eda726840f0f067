"""A case with its words, and the rules that follow from law and from the pool's agreements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from counsellor_app.casework.answers import Answers, code, day
from counsellor_app.casework.codebook import UNKNOWN
from counsellor_app.casework.coded_case import CaseStatus
from counsellor_app.casework.derivation import NOT_YET, hearing_term_ends_on, months_later
from counsellor_app.casework.free_text import NO_WORDS, FreeText
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.coded_case import CodedCase, CodedRecord, RecordId

PersonId = NewType("PersonId", int)
DocumentId = NewType("DocumentId", int)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody in the case. Words for the anonymiser alone, never codes; `role` is a code or ''."""

    person_id: PersonId
    name: FreeText
    aliases: tuple[FreeText, ...] = ()
    role: str = UNKNOWN


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One row of the timeline with its words."""

    coded: CodedRecord
    note: FreeText = NO_WORDS
    next_step: FreeText = NO_WORDS
    next_step_on: date | None = None
    next_step_is_done: bool = False


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A paper kept inside the vault; its content is fetched apart."""

    document_id: DocumentId
    title: FreeText
    media_type: str
    size_bytes: int
    added_on: date


@dataclass(frozen=True, slots=True)
class Case:
    """A whole case: codes, words, timeline, people and papers."""

    coded: CodedCase
    note: FreeText = NO_WORDS
    company_id: RecordId | None = None
    timeline: tuple[TimelineEntry, ...] = ()
    persons: tuple[KnownPerson, ...] = ()
    documents: tuple[DocumentEntry, ...] = ()
    retention_until: date | None = None
    is_used_in_intervision: bool = False


def hearing_due_on(answers: Answers) -> date | None:
    """Last day of the hearing still to come; None once heard, or before anything was received."""
    received_on = day(answers, "received_on")
    if received_on is None or answers.get("heard_on", NOT_YET) != NOT_YET:
        return None
    return hearing_term_ends_on(received_on)


def status_after(current: CaseStatus, *, has_contact: bool) -> CaseStatus:
    """Where a case stands after something was added to it; only open ones follow their contacts."""
    if current in {CaseStatus.DRAFT, CaseStatus.WAITING, CaseStatus.CLOSED}:
        return current
    return CaseStatus.ONGOING if has_contact else CaseStatus.NEW


def require_agreements(intervention: Answers) -> None:
    """Kinds 2 and 3 need the applicant's dated agreement, kind 3 the other party's too.

    Raises:
        ExpectedError: AGREEMENT_MISSING or OTHER_AGREEMENT_MISSING.
    """
    kind = code(intervention, "iv_kind")
    if kind in {"I2", "I3"} and day(intervention, "iv_consent_on") is None:
        raise ExpectedError(ErrorCode.AGREEMENT_MISSING)
    if kind == "I3" and day(intervention, "iv_consent2_on") is None:
        raise ExpectedError(ErrorCode.OTHER_AGREEMENT_MISSING)


def retention_until(closed_on: date, months: int) -> date:
    """The day after which the case is proposed for erasure: `months` after closure."""
    return months_later(closed_on, months)
