"""What is due: replies, hearings, next steps, drafts, retention, sheets, supervision, the vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations import vault_care
from counsellor_app.operations.erasure import thaw_codes
from counsellor_app.operations.learning_due import is_supervision_worth_a_word
from counsellor_app.vault import due_store, sheet_store

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.casework.coded_case import CaseId, Record, RecordId
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.vault_care import BackupCare
    from counsellor_app.vault.due_store import Waiting

STEPS_AHEAD = timedelta(days=30)
"""How far ahead next steps are shown."""


class DueKind(StrEnum):
    """What kind of thing is due, the most urgent first where days are equal."""

    HEARING = "hearing"
    FIRST_REPLY = "first_reply"
    NEXT_STEP = "next_step"
    DRAFT = "draft"
    RETENTION = "retention"
    SHEET = "sheet"
    SUPERVISION = "supervision"
    COPY = "copy"
    BACKUP_FAILED = "backup_failed"
    BACKUP_MISSING = "backup_missing"
    BACKUP_TEST = "backup_test"
    RECOVERY_CODE = "recovery_code"


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing that is due.

    `due_on` is the day of receipt for a first reply, the last day of the term for a hearing, the
    day until which a case is kept for retention, or the sheet kept longest past its day; None for
    drafts and for the vault itself. A draft with neither `case_id` nor `record` does not exist:
    without a case, `record` says which of the pool's records it is, or that it is a session.
    `words` are those of a next step.
    """

    kind: DueKind
    due_on: date | None
    case_id: CaseId | None
    case_no: int | None
    record_id: RecordId | None
    words: FreeText
    record: Record | None = None


def what_is_due(desk: Desk) -> tuple[DueItem, ...]:
    """Everything that waits, the earliest day first, what has no day last."""
    connection, today = desk.vault.connection, desk.today()
    thaw_codes(desk)  # the page of every day: no term passes unnoticed
    items = [
        *_items(DueKind.HEARING, due_store.hearings(connection)),
        *_items(DueKind.FIRST_REPLY, due_store.first_replies(connection)),
        *_items(DueKind.NEXT_STEP, due_store.next_steps(connection, today + STEPS_AHEAD)),
        *_items(DueKind.DRAFT, due_store.drafts(connection, today)),
        *_items(DueKind.RETENTION, due_store.past_retention(connection, today)),
        *_sheets(desk, today),
        *_supervision(desk, today),
        *_vault(desk, today),
    ]
    kinds = tuple(DueKind)
    return tuple(sorted(items, key=lambda item: (item.due_on or date.max, kinds.index(item.kind))))


def _items(kind: DueKind, waiting: Iterable[Waiting]) -> list[DueItem]:
    return [
        DueItem(kind, one.due_on, one.case_id, one.case_no, one.record_id, one.words, one.record)
        for one in waiting
    ]


def _sheets(desk: Desk, today: date) -> list[DueItem]:
    """One item for all sheets past their day: they are erased together."""
    rows = sheet_store.list_rows(desk.vault.connection)
    past = [row.expires_on for row in rows if row.expires_on and row.expires_on <= today]
    return [DueItem(DueKind.SHEET, min(past), None, None, None, FreeText())] if past else []


def _supervision(desk: Desk, today: date) -> list[DueItem]:
    if not is_supervision_worth_a_word(desk):
        return []
    end_of_year = date(today.year, 12, 31)
    return [DueItem(DueKind.SUPERVISION, end_of_year, None, None, None, FreeText())]


def _vault(desk: Desk, today: date) -> list[DueItem]:
    """What the vault itself asks for; of its backups one thing, since one act answers all."""
    if desk.vault.connection.is_read_only:
        return []  # damaged: nothing is to be done but put back a backup
    code_due_on = vault_care.code_due_on(desk)
    waiting = (
        DueKind.COPY if vault_care.copies_beside(desk) else None,
        _backups(vault_care.backup_care(desk), today),
        DueKind.RECOVERY_CODE if code_due_on and code_due_on <= today else None,
    )
    return [DueItem(kind, None, None, None, None, FreeText()) for kind in waiting if kind]


def _backups(care: BackupCare, today: date) -> DueKind | None:
    if care.has_failed:
        return DueKind.BACKUP_FAILED
    if care.missing_since is not None:
        return DueKind.BACKUP_MISSING
    return DueKind.BACKUP_TEST if care.test_due_on <= today else None
