"""Where words of a case belong, their earlier versions, and where a search found them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date, datetime

    from counsellor_app.casework.coded_case import CaseId, RecordId
    from counsellor_app.casework.free_text import FreeText

VersionId = NewType("VersionId", int)


class Owner(StrEnum):
    """What words belong to."""

    CASE = "case"
    TIMELINE = "timeline"
    PERSON = "person"
    DOCUMENT = "document"
    POOL_RECORD = "pool_record"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """What a note said before `kept_at`, an instant in UTC."""

    version_id: VersionId
    text: FreeText
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where words were found.

    `record_id` is the id of the owner: a timeline row, person, document or pool record; None for a
    case's own notes. `case_id` and `case_no` are None for what belongs to no case. `pieces` are the
    words around the finding in reading order, True where they matched.
    """

    owner: Owner
    pieces: tuple[tuple[FreeText, bool], ...]
    case_id: CaseId | None = None
    case_no: int | None = None
    record_id: RecordId | None = None
    day: date | None = None
