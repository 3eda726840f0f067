"""Erasing a case for good: words, codes, papers, versions, index and backups; a number stays."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from counsellor_app.aggregation.material import is_left_out
from counsellor_app.casework.answers import Answers, day, with_answer
from counsellor_app.casework.codebook import Counted
from counsellor_app.casework.coded_case import CaseStatus, CodedCase, Record
from counsellor_app.casework.derivation import months_later
from counsellor_app.casework.ledger import ReleaseKind, standing
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pace import Act, act
from counsellor_app.vault import backup, case_store, erasure_store, left_overs, place
from counsellor_app.vault.ledger_store import LedgerBook

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.desk import Desk
    from counsellor_app.vault.connection import Connection
    from counsellor_app.vault.erasure_store import CaseWeight

_R = TypeVar("_R")

MOST_MONTHS_FROZEN = 24
"""Codes of an erased case are kept for counting no longer than this, whatever happens."""

_COUNTABLE = frozenset(Counted) - {Counted.NEVER}


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What will be gone.

    `can_be_counted` says whether codes may be kept for counting: a registered case that was not
    counted yet and that nothing takes out of the count. `copied_on` are the days of the copies of
    backups that left, oldest first: erasing does not reach them.
    """

    case_no: int
    weight: CaseWeight
    can_be_counted: bool
    backups: int
    copied_on: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class ErasureReceipt:
    """What was done. `codes_kept_until` is None if nothing was kept for counting.

    `is_overwritten` is False where there was no room to write the pages of the vault anew: until
    it is opened next, bytes of the case stay within them, encrypted like the rest.
    """

    case_no: int
    erased_on: date
    backups_touched: int
    codes_kept_until: date | None
    is_overwritten: bool


def what_erasing_takes(desk: Desk, case_id: CaseId) -> ErasurePreview:
    """Count what would be gone, for the question before erasing.

    Raises:
        ExpectedError: NO_SUCH_RECORD.
    """
    connection = desk.vault.connection
    case = case_store.coded(connection, case_id)
    weight = erasure_store.weigh(connection, case_id)
    return ErasurePreview(
        case_no=case.case_no,
        weight=weight,
        can_be_counted=_can_be_counted(case, is_counted=weight.is_counted),
        backups=len(backup.list_backups(desk.vault.folder)),
        copied_on=_copied_on(desk),
    )


def _copied_on(desk: Desk) -> tuple[date, ...]:
    """Of which day each copy of a backup is that left; whether it still exists nobody knows."""
    entries = standing(LedgerBook(desk.vault.connection).read())
    copies = (entry.line for entry in entries if entry.line.kind is ReleaseKind.BACKUP)
    return tuple(sorted(date.fromisoformat(json.loads(line.content)["made_on"]) for line in copies))


@act(Act.ERASING)
def erase_case(desk: Desk, case_id: CaseId, *, keep_codes_for_counting: bool) -> ErasureReceipt:
    """Erase a case from the vault and from every backup in its folder. There is no way back.

    The backups go first: if that is interrupted the case still stands there and can be erased
    again, and nobody believes it gone while a backup holds it.

    Raises:
        ExpectedError: NO_SUCH_RECORD, VAULT_READ_ONLY, and what the disk does.
    """
    vault = desk.vault
    if vault.connection.is_read_only:
        raise ExpectedError(ErrorCode.VAULT_READ_ONLY)
    erasure = _prepared(desk, case_id, keep_codes=keep_codes_for_counting)
    touched = _with_room(vault.folder, lambda: _from_backups(desk, erasure.take_from))
    _with_room(vault.folder, lambda: erasure.take_from(vault.connection, touched))
    return ErasureReceipt(
        erasure.case.case_no,
        erasure.erased_on,
        touched,
        erasure.kept_until,
        is_overwritten=leave_nothing(desk),
    )


@act(Act.ERASING)
def erase_together(desk: Desk, cases: Sequence[CaseId]) -> int:
    """Erase several cases as `erase_case` does, with one look at each backup; how many.

    No codes are kept for counting.

    Raises:
        ExpectedError: VAULT_READ_ONLY, and what the disk does.
    """
    vault = desk.vault
    if vault.connection.is_read_only:
        raise ExpectedError(ErrorCode.VAULT_READ_ONLY)
    all_of_them = [_prepared(desk, case_id, keep_codes=False) for case_id in cases]

    def take_from(connection: Connection, backups_touched: int = 0) -> bool:
        with connection.transaction():
            found = [each.take_from(connection, backups_touched) for each in all_of_them]
        return any(found)

    touched = _with_room(vault.folder, lambda: _from_backups(desk, take_from))
    _with_room(vault.folder, lambda: take_from(vault.connection, touched))
    leave_nothing(desk)
    return len(all_of_them)


def leave_nothing(desk: Desk) -> bool:
    """Overwrite what deleted rows left within pages; whether that was done.

    Where it fails, for want of room above all, it is done when the vault is opened next.
    """
    try:
        _with_room(desk.vault.folder, lambda: left_overs.overwrite(desk.vault.connection))
    except ExpectedError:
        return False
    return True


def thaw_codes(desk: Desk) -> None:
    """Delete codes kept for counting whose time is over, from the backups too."""
    connection, today = desk.vault.connection, desk.today()
    if not connection.is_read_only and erasure_store.thaw(connection, today):
        _from_backups(desk, lambda backup_of: erasure_store.thaw(backup_of, today))


def _from_backups(desk: Desk, change: Callable[[Connection], bool]) -> int:
    seal = backup.seal_of(desk.vault)
    touched = backup.rewrite(desk.vault.folder, seal, change)
    return touched.rewritten + touched.dropped


def _with_room(folder: Path, erase: Callable[[], _R]) -> _R:
    """Erasing works on a full disk too: it may take the reserve kept for that."""
    try:
        return erase()
    except ExpectedError as error:
        if error.code is not ErrorCode.DISK_FULL or not place.release_reserve(folder):
            raise
    try:
        return erase()
    finally:
        with contextlib.suppress(ExpectedError):  # the disk is still full: next time it unlocks
            place.keep_reserve(folder)


@dataclass(frozen=True, slots=True)
class _Erasure:
    """One erasure, done alike in the vault and in each backup. `case` holds the codes to keep."""

    case: CodedCase
    erased_on: date
    kept_until: date | None

    def take_from(self, connection: Connection, backups_touched: int = 0) -> bool:
        """Erase the case where it stands; whether it stood there."""
        if not case_store.exists(connection, self.case.case_id):
            return False
        with connection.transaction():
            if self.kept_until is not None:
                erasure_store.freeze(connection, self.case, kept_until=self.kept_until)
            case_store.remove(connection, self.case.case_id)
            erasure_store.leave_stub(
                connection,
                self.case.case_no,
                erased_on=self.erased_on,
                backups_touched=backups_touched,
            )
        return True


def _prepared(desk: Desk, case_id: CaseId, *, keep_codes: bool) -> _Erasure:
    connection, today = desk.vault.connection, desk.today()
    case = case_store.coded(connection, case_id)
    is_counted = erasure_store.weigh(connection, case_id).is_counted
    is_kept = keep_codes and _can_be_counted(case, is_counted=is_counted)
    kept_until = months_later(today, MOST_MONTHS_FROZEN) if is_kept else None
    return _Erasure(_for_counting(case, desk.codebook, today), today, kept_until)


def _can_be_counted(case: CodedCase, *, is_counted: bool) -> bool:
    return case.registered_on is not None and not is_counted and not is_left_out(case)


def _for_counting(case: CodedCase, codebook: Codebook, today: date) -> CodedCase:
    """The codes that are counted and no others; an open case ends the day it is erased."""
    answers = _countable(codebook, Record.CASE, case.answers)
    if day(answers, "closed_on") is None:
        answers = with_answer(answers, "closed_on", today)
    counted = tuple(
        replace(row, answers=_countable(codebook, row.record, row.answers))
        for row in case.timeline
        if not row.is_draft
    )
    timeline = tuple(row for row in counted if row.answers)
    return replace(case, status=CaseStatus.CLOSED, answers=answers, timeline=timeline)


def _countable(codebook: Codebook, record: Record, answers: Answers) -> Answers:
    counted = {field.code for field in codebook.of(record) if field.counted in _COUNTABLE}
    return {field: answer for field, answer in answers.items() if field in counted}
