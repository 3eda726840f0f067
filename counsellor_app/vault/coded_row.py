"""A row of the timeline, or of the pool's records, without its words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import from_json
from counsellor_app.casework.coded_case import CodedRecord, Record, RecordId

if TYPE_CHECKING:
    from counsellor_app.vault.connection import Row


def coded_record(row: Row) -> CodedRecord:
    """What may be counted of it."""
    return CodedRecord(
        record=Record(row.text("record")),
        record_id=RecordId(row.number("record_id")),
        day=date.fromisoformat(row.text("day")),
        answers=from_json(row.text("answers")),
        is_draft=bool(row.number("is_draft")),
    )
