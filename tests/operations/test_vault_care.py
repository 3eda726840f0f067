"""When the ways back were last tried, and when they are due again."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import backups, case_notes, this_computer, vault_access, vault_care
from counsellor_app.operations.finding_cases import CaseFilter, count_cases
from counsellor_app.operations.today import DueKind, what_is_due
from counsellor_app.vault import backup, disk
from counsellor_app.vault.conflict_copies import Verdict
from tests.builders import a_case

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

OF_THE_VAULT = {
    DueKind.COPY,
    DueKind.BACKUP_FAILED,
    DueKind.BACKUP_MISSING,
    DueKind.BACKUP_TEST,
    DueKind.RECOVERY_CODE,
}
COPY = "data-000001 (1).db"


def due(desk: Desk) -> set[DueKind]:
    """What the vault itself asks for."""
    return {item.kind for item in what_is_due(desk)} & OF_THE_VAULT


def spoil_newest(desk: Desk) -> str:
    """Flip one bit in the middle of the newest backup."""
    name = backups.list_backups(desk.vault.folder)[0].name
    path = desk.vault.folder / backup.FOLDER / name
    held = bytearray(path.read_bytes())
    held[len(held) // 2] ^= 1
    path.write_bytes(held)
    return name


def write(desk: Desk, words: str) -> None:
    """Keep a note of a new case."""
    case_notes.keep_note(desk, a_case(desk).coded.case_id, FreeText(words))


def test_a_test_that_went_well_is_dated_and_kept(desk: Desk, clock: SetClock) -> None:
    """The day stands in the vault: it is known again after locking."""
    entry = backups.back_up(desk)
    assert vault_care.backup_care(desk).tested_on is None
    clock.set_day(date(2026, 4, 2))
    vault_care.try_backup(desk, entry.name)
    care = vault_care.backup_care(desk)
    assert (care.made_at, care.tested_on, care.has_failed) == (
        entry.made_at,
        date(2026, 4, 2),
        False,
    )
    assert care.test_due_on == date(2026, 7, 2)


def test_a_test_that_failed_is_due_until_one_goes_well(desk: Desk, clock: SetClock) -> None:
    """The one act makes a new backup, opens it, and the item is gone."""
    vault_care.back_up_and_try(desk)
    spoilt = spoil_newest(desk)
    with pytest.raises(ExpectedError) as raised:
        vault_care.try_backup(desk, spoilt)
    assert raised.value.code is ErrorCode.BACKUP_DAMAGED
    assert due(desk) == {DueKind.BACKUP_FAILED}
    clock.pass_time(hours=1)
    vault_care.back_up_and_try(desk)
    assert due(desk) == set()


def test_a_full_disk_is_no_failed_test(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What says nothing about the backup is not held against it."""
    entry = backups.back_up(desk)

    def full(*_: object) -> None:
        raise ExpectedError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(backup, "prove", full)
    with pytest.raises(ExpectedError):
        vault_care.try_backup(desk, entry.name)
    assert not vault_care.backup_care(desk).has_failed


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2026, 6, 11), set[DueKind]()), (date(2026, 6, 12), {DueKind.BACKUP_TEST})],
)
def test_a_backup_is_to_be_tested_every_three_months(
    desk: Desk, clock: SetClock, day: date, expected: set[DueKind]
) -> None:
    """Counted from when the vault was made; after a test it starts anew."""
    backups.back_up(desk)
    clock.set_day(day)
    assert due(desk) == expected
    vault_care.back_up_and_try(desk)
    assert due(desk) == set()
    clock.set_day(date(2026, 9, 12))
    assert due(desk) == {DueKind.BACKUP_TEST}


def test_work_that_is_in_no_backup_for_three_days_is_said(desk: Desk, clock: SetClock) -> None:
    """Counted from the oldest of it, not from the last; a vault nobody touched asks nothing."""
    write(desk, "een woord")
    clock.pass_time(days=2, hours=23)
    assert due(desk) == set()
    clock.pass_time(hours=1)
    assert due(desk) == {DueKind.BACKUP_MISSING}
    assert vault_care.backup_care(desk).missing_since == date(2026, 3, 12)
    vault_care.back_up_and_try(desk)
    assert due(desk) == set()
    clock.pass_time(days=60)
    assert due(desk) == set()
    write(desk, "nog een woord")
    assert due(desk) == set(), "work of this morning is not overdue"
    clock.pass_time(days=3)
    assert due(desk) == {DueKind.BACKUP_MISSING}


def test_backups_that_disappeared_are_missed(desk: Desk, clock: SetClock) -> None:
    """Somebody emptied the folder: what was written is in none."""
    write(desk, "een woord")
    backups.back_up(desk)
    clock.pass_time(days=4)
    assert due(desk) == set()
    shutil.rmtree(desk.vault.folder / backup.FOLDER)
    assert due(desk) == {DueKind.BACKUP_MISSING}
    assert vault_care.backup_care(desk).made_at is None


@pytest.fixture
def code(desk: Desk) -> str:
    """The recovery code, typed back on 12 March 2026; the backups are in order for years."""
    shown = vault_access.new_recovery_code(desk)
    vault_access.confirm_recovery_code(desk, shown)
    return shown


def code_is_due(desk: Desk) -> bool:
    """Leaves the backups out."""
    return DueKind.RECOVERY_CODE in due(desk)


def test_the_code_is_to_be_tried_once_a_year(desk: Desk, clock: SetClock, code: str) -> None:
    """A year after it was typed back, and again a year after it was tried."""
    clock.set_day(date(2027, 3, 11))
    assert not code_is_due(desk)
    clock.set_day(date(2027, 3, 12))
    assert code_is_due(desk)
    vault_care.try_code(desk, code)
    assert not code_is_due(desk)
    clock.set_day(date(2028, 3, 12))
    assert code_is_due(desk)


def test_a_code_that_is_wrong_goes_on_being_asked(desk: Desk, clock: SetClock, code: str) -> None:
    """Only what fitted counts as tried."""
    clock.set_day(date(2027, 3, 12))
    other = "2" if code[0] != "2" else "3"
    with pytest.raises(ExpectedError) as raised:
        vault_care.try_code(desk, other + code[1:])
    assert raised.value.numbers == {"line": 1}
    assert code_is_due(desk)


@pytest.mark.usefixtures("code")
def test_later_is_a_month_and_never_twice_on_a_day(desk: Desk, clock: SetClock) -> None:
    """Left for now, it comes back tomorrow; put off, a month from then."""
    clock.set_day(date(2027, 3, 12))
    vault_care.put_code_off(desk, until_tomorrow=True)
    assert not code_is_due(desk)
    clock.set_day(date(2027, 3, 13))
    assert code_is_due(desk)
    vault_care.put_code_off(desk)
    for day, expected in ((date(2027, 4, 12), False), (date(2027, 4, 13), True)):
        clock.set_day(day)
        assert code_is_due(desk) is expected


def test_opening_with_the_code_is_a_trial_too(desk: Desk, clock: SetClock, code: str) -> None:
    """Whoever came in with it has it."""
    clock.set_day(date(2027, 3, 12))
    folder, codebook = desk.vault.folder, desk.codebook
    vault_access.lock(desk)
    found = vault_access.unlock_with_recovery_code(folder, code, codebook=codebook, clock=clock)
    assert not code_is_due(found.desk)
    vault_access.lock(found.desk)


def test_a_code_never_typed_back_is_not_asked_for(desk: Desk, clock: SetClock) -> None:
    """Setting up asks for that one at each opening already."""
    clock.set_day(date(2028, 3, 12))
    assert not code_is_due(desk)


def test_a_damaged_vault_asks_for_nothing_but_a_backup(
    desk: Desk, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What can only be read cannot be looked after."""
    write(desk, "een woord")
    clock.pass_time(days=3)
    assert due(desk) == {DueKind.BACKUP_MISSING}
    monkeypatch.setattr(desk.vault.connection, "is_read_only", True)
    assert due(desk) == set()


def _bring_copy(desk: Desk, tmp_path: Path) -> None:
    """What a sync program does: the database of another moment, under another name."""
    entry = backups.back_up(desk)
    key = backup.seal_of(desk.vault).raw_key
    with backup.opened(desk.vault.folder, entry.name, key) as connection:
        connection.copy_to(tmp_path / COPY, key)
    shutil.copyfile(tmp_path / COPY, desk.vault.folder / COPY)


def test_a_copy_is_due_until_it_is_set_aside(desk: Desk, tmp_path: Path) -> None:
    """Compared first, then moved; then nothing is due any more."""
    write(desk, "van beiden")
    _bring_copy(desk, tmp_path)
    write(desk, "van hier")
    assert due(desk) == {DueKind.COPY}
    (name,) = vault_care.copies_beside(desk)
    found = vault_care.compare_copy(desk, name)
    assert (found.verdict, found.here.cases, found.there and found.there.cases) == (
        Verdict.NOTHING_MORE,
        2,
        1,
    )
    assert vault_care.set_copy_aside(desk, name) == "aside-1"
    assert due(desk) == set()


def test_both_versions_can_be_put_back(desk: Desk, clock: SetClock, tmp_path: Path) -> None:
    """The copy is the newest backup and this state the one before it; each comes back whole."""
    write(desk, "van beiden")
    _bring_copy(desk, tmp_path)
    write(desk, "van hier")
    folder, codebook = desk.vault.folder, desk.codebook
    clock.pass_time(minutes=5)
    assert vault_care.keep_copy_as_backup(desk, COPY) == "aside-1"
    vault_access.lock(desk)
    held: list[int] = []
    for entry in backups.list_backups(folder)[:2]:
        backups.restore(folder, entry.name, bytearray(PASSPHRASE), clock=clock)
        found = vault_access.unlock(folder, bytearray(PASSPHRASE), codebook=codebook, clock=clock)
        held.append(count_cases(found.desk, CaseFilter()))
        vault_access.lock(found.desk)
    assert held == [1, 2]


PASSPHRASE = b"zes gewone woorden uit de lijst 4711"


def test_the_disk_looked_at_is_that_of_the_vault(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not that of the home folder, or of the program."""
    looked: list[Path] = []
    monkeypatch.setattr(disk, "look", looked.append)
    this_computer.disk_of_vault(desk)
    assert looked == [desk.vault.folder]
