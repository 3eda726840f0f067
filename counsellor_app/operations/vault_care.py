"""The ways back, kept in good order: when a backup and the recovery code were last tried."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from counsellor_app.casework.derivation import months_later
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups
from counsellor_app.pace import Act, act
from counsellor_app.vault import backup, care_store, conflict_copies, credentials, drill
from counsellor_app.vault.care_store import Care
from counsellor_app.vault.days import instant_text

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from counsellor_app.vault.backup_file import BackupEntry
    from counsellor_app.vault.conflict_copies import Comparison

BACKUP_WITHIN = timedelta(days=3)
"""How long work may stand in no backup; they are made every half hour, so something is amiss."""
TEST_EVERY_MONTHS = 3
CODE_EVERY_MONTHS = 12
LATER_MONTHS = 1

_SPOILT = frozenset({ErrorCode.BACKUP_DAMAGED, ErrorCode.BACKUP_FOREIGN})


@dataclass(frozen=True, slots=True)
class BackupCare:
    """How the backups stand. `made_at` is None where there are none, `tested_on` if none was tried.

    `missing_since` is the day of the oldest work that no backup holds, once that is too long ago.
    """

    made_at: datetime | None
    tested_on: date | None
    has_failed: bool
    test_due_on: date
    missing_since: date | None


def backup_care(desk: Desk) -> BackupCare:
    """When the newest backup was made, when one was last tried, and what is due of it."""
    days = care_store.days(desk.vault.connection)
    newest = next(iter(backup.list_backups(desk.vault.folder)), None)
    tested_on = days.get(Care.BACKUP_TESTED)
    return BackupCare(
        made_at=newest.made_at if newest else None,
        tested_on=tested_on,
        has_failed=Care.BACKUP_FAILED in days,
        test_due_on=months_later(tested_on or desk.vault.header.created_on, TEST_EVERY_MONTHS),
        missing_since=_missing_since(desk, newest.made_at if newest else None),
    )


def _missing_since(desk: Desk, made_at: datetime | None) -> date | None:
    now = desk.now()
    if made_at is not None and now - made_at < BACKUP_WITHIN:
        return None
    after = instant_text(made_at) if made_at else ""
    oldest = care_store.oldest_change_since(desk.vault.connection, after)
    written = datetime.fromisoformat(oldest) if oldest else now
    zone = desk.clock().tzinfo
    return written.astimezone(zone).date() if now - written >= BACKUP_WITHIN else None


@act(Act.TRYING_BACKUP)
def try_backup(desk: Desk, name: str) -> None:
    """Open a backup as restoring would and read all of it; the day and the outcome are kept.

    Raises:
        ExpectedError: BACKUP_DAMAGED, BACKUP_FOREIGN, and what the disk does.
    """
    try:
        drill.drill(desk.vault, name)
    except ExpectedError as error:
        if error.code in _SPOILT:
            _keep(desk, Care.BACKUP_FAILED)
        raise
    _keep(desk, Care.BACKUP_TESTED, instead_of=Care.BACKUP_FAILED)


@act(Act.BACKUP)
def back_up_and_try(desk: Desk) -> BackupEntry:
    """Make a new backup and try it: the one action for everything that is due of backups.

    Raises:
        ExpectedError: as `backups.back_up` and `try_backup`.
    """
    entry = backups.back_up(desk)
    try_backup(desk, entry.name)
    return entry


def code_due_on(desk: Desk) -> date | None:
    """The day from which the recovery code is to be tried; None as long as none was typed back."""
    header = desk.vault.header
    if not header.is_recovery_confirmed:
        return None
    days = care_store.days(desk.vault.connection)
    due_on = months_later(days.get(Care.CODE_TRIED, header.created_on), CODE_EVERY_MONTHS)
    return max(due_on, days.get(Care.CODE_LATER, due_on))


def try_code(desk: Desk, typed: str) -> None:
    """Prove that the recovery code on paper opens the vault; the day is kept, nothing else changes.

    Raises:
        ExpectedError: RECOVERY_CODE_MISTYPED with the `line` (from 1) that is wrong, 0 for none in
            particular.
    """
    credentials.try_recovery_code(desk.vault, typed, desk.today())


def put_code_off(desk: Desk, *, until_tomorrow: bool = False) -> None:
    """Ask again in a month, or tomorrow: never twice on one day.

    Raises:
        ExpectedError: what the disk does.
    """
    today = desk.today()
    later = today + timedelta(days=1) if until_tomorrow else months_later(today, LATER_MONTHS)
    care_store.keep(desk.vault.connection, Care.CODE_LATER, later)


def copies_beside(desk: Desk) -> tuple[str, ...]:
    """The names of databases in the vault's folder that a sync program made of another version."""
    return conflict_copies.find(desk.vault.folder)


def folders_aside(desk: Desk) -> tuple[Path, ...]:
    """The folders in which such copies were set aside."""
    return conflict_copies.folders_aside(desk.vault.folder)


@act(Act.COMPARING)
def compare_copy(desk: Desk, name: str) -> Comparison:
    """What such a copy holds beside what the vault holds; nothing is changed.

    Raises:
        ExpectedError: DISK_FULL and what else the disk does.
    """
    return conflict_copies.compare(desk.vault, name)


def set_copy_aside(desk: Desk, name: str) -> str:
    """Move such a copy into a folder of its own within the vault's; the name of that.

    Raises:
        ExpectedError: FOLDER_READ_ONLY, DISK_FULL, DISK_FAILED.
    """
    return conflict_copies.set_aside(desk.vault, name)


@act(Act.BACKUP)
def keep_copy_as_backup(desk: Desk, name: str) -> str:
    """Put what such a copy holds among the backups, then move it aside.

    Raises:
        ExpectedError: DATABASE_DAMAGED, and as `backups.back_up`.
    """
    present = backups.back_up(desk)  # so that neither is ever out of reach
    # Names tell moments to the second, and the copy is to be the newest.
    conflict_copies.keep_as_backup(desk.vault, name, present.made_at + timedelta(seconds=1))
    return set_copy_aside(desk, name)


def _keep(desk: Desk, what: Care, *, instead_of: Care | None = None) -> None:
    with contextlib.suppress(ExpectedError):  # what was found stays true on a full disk
        care_store.keep(desk.vault.connection, what, desk.today(), instead_of=instead_of)
