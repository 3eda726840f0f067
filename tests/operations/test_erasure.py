"""Erasing a case for good."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.counting import count
from counsellor_app.casework.coded_case import CaseId, Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.half_year import HalfYear
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import case_notes, documents, erasure, persons, reporting, timeline
from counsellor_app.operations.backup_copies import copy_backup
from counsellor_app.operations.backups import back_up
from counsellor_app.operations.coded_access import coded_cases, coded_records
from counsellor_app.operations.finding_cases import CaseFilter, count_cases, search_words
from counsellor_app.operations.vault_access import lock, unlock
from counsellor_app.vault import backup, backup_file, case_store, place
from counsellor_app.vault.connection import Connection
from counsellor_app.vault.erasure_store import CaseWeight
from counsellor_app.vault.keys import Purpose
from tests.builders import a_case, a_closed_case, a_contact, a_draft, an_entry, close
from tests.vault.pages import decrypted

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock

TODAY = date(2026, 3, 12)
SPRING = HalfYear.of(TODAY)
PDF = b"%PDF-1.7\n"


def a_marked_case(desk: Desk, mark: str, folder: Path, repeat: int = 1) -> CaseId:
    """A case with a mark in every place that takes words."""
    text = FreeText(f"{mark} " * repeat)
    case_id = a_case(desk, f"{mark} eerst").coded.case_id
    desk.clock.pass_time(hours=1)
    case_notes.keep_note(desk, case_id, text)
    entry = a_contact(desk, case_id, mark)
    kept = timeline.KeptEntry(entry.coded.day, entry.coded.answers, text, FreeText(mark))
    timeline.keep_entry(desk, entry.coded.record_id, kept)
    case = persons.add_person(desk, case_id, FreeText(mark))
    persons.keep_person(desk, replace(case.persons[0], aliases=(FreeText(f"x{mark}"),)))
    for name, content in ((f"{mark}.pdf", PDF + mark.encode() * repeat), ("a.txt", mark.encode())):
        (folder / name).write_bytes(content)
        documents.add_document(desk, case_id, folder / name)
    return case_id


def everything_at_rest(desk: Desk, work: Path) -> bytes:
    """Every byte of the database and of all backups, decrypted, in small letters."""
    key = desk.vault.key(Purpose.DATABASE)
    found = [decrypted(desk.vault.database, key)]
    for entry in backup.list_backups(desk.vault.folder):
        work.unlink(missing_ok=True)
        backup_file.unpack(desk.vault.folder / backup.FOLDER / entry.name, work)
        found.append(decrypted(work, key))
    return b"".join(found).lower()


def erase(desk: Desk, case_id: CaseId, *, keep: bool = False) -> erasure.ErasureReceipt:
    return erasure.erase_case(desk, case_id, keep_codes_for_counting=keep)


def refusal(desk: Desk, case_id: CaseId) -> ErrorCode:
    with pytest.raises(ExpectedError) as refused:
        erase(desk, case_id)
    return refused.value.code


def test_the_preview_counts_what_will_be_gone(desk: Desk, tmp_path: Path) -> None:
    """The question before erasing names everything that stands in the case, and the backups."""
    case_id = a_marked_case(desk, "geheim", tmp_path)
    back_up(desk)
    preview = erasure.what_erasing_takes(desk, case_id)
    assert preview.weight == CaseWeight(
        timeline_rows=1,
        characters=len("geheim " * 2 + "geheim" * 5 + "xa"),
        note_versions=1,
        persons=1,
        documents=2,
        sheets=0,
        is_counted=False,
    )
    assert (preview.backups, preview.can_be_counted) == (1, True)


def test_copies_that_left_are_told(desk: Desk, tmp_path: Path) -> None:
    """Each copy with the day of its backup, as the register has it; what failed is none."""
    case_id = a_case(desk).coded.case_id
    assert erasure.what_erasing_takes(desk, case_id).copied_on == ()
    copy_backup(desk, back_up(desk).name, tmp_path / "a.zip")
    desk.clock.pass_time(days=4)
    copy_backup(desk, back_up(desk).name, tmp_path / "b.zip")
    days = (TODAY, date(2026, 3, 16))
    assert erasure.what_erasing_takes(desk, case_id).copied_on == days


def test_an_erased_case_is_gone(desk: Desk, tmp_path: Path) -> None:
    """It cannot be opened, listed or found; only its number and the day stay."""
    case_id = a_marked_case(desk, "geheim", tmp_path)
    receipt = erase(desk, case_id)
    assert (receipt.case_no, receipt.erased_on, receipt.codes_kept_until) == (1, TODAY, None)
    with pytest.raises(ExpectedError):
        case_notes.open_case(desk, case_id)
    assert count_cases(desk, CaseFilter()) == 0
    assert search_words(desk, FreeText("geheim")) == ()
    row = desk.vault.connection.row("SELECT * FROM erased_case")
    assert row is not None
    assert tuple(row) == (1, "2026-03-12", 0)


def test_no_byte_of_an_erased_case_remains(desk: Desk, tmp_path: Path) -> None:
    """Erasing cases one by one, each leaves no trace at rest or in a backup; the others stay."""
    dice = random.Random(7)  # the same cases each time
    marks = [f"zq{number}xjkvwy" for number in range(6)]
    case_ids = {}
    for mark in marks:
        case_ids[mark] = a_marked_case(desk, mark, tmp_path, repeat=dice.choice((1, 300, 5000)))
        back_up(desk)
        desk.clock.pass_time(minutes=1)
    dice.shuffle(marks)
    while marks:
        at_rest = everything_at_rest(desk, tmp_path / "work.db")
        assert all(mark.encode() in at_rest for mark in marks)
        gone = marks.pop()
        erase(desk, case_ids[gone])
        assert gone.encode() not in everything_at_rest(desk, tmp_path / "work.db")


def test_backups_that_hold_the_case_are_rewritten(desk: Desk) -> None:
    """Backups from before the case stay as they are; those with it are touched and still open."""
    back_up(desk)
    desk.clock.pass_time(minutes=1)
    case_id = a_case(desk, "geheim").coded.case_id
    back_up(desk)
    before = {entry.name: entry for entry in backup.list_backups(desk.vault.folder)}
    assert erase(desk, case_id).backups_touched == 1
    key = desk.vault.key(Purpose.DATABASE)
    assert {entry.name for entry in backup.list_backups(desk.vault.folder)} == set(before)
    for name in before:
        with backup.opened(desk.vault.folder, name, key) as held:
            assert not case_store.exists(held, case_id)


def test_an_interrupted_erasure_can_be_done_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the disk fails after the backups were cleaned, the case still stands and can be erased."""
    case_id = a_case(desk, "geheim").coded.case_id
    back_up(desk)
    remove = case_store.remove

    def fail_here(connection: object, which: CaseId) -> None:
        if connection is desk.vault.connection:
            raise ExpectedError(ErrorCode.DISK_FAILED)
        remove(connection, which)

    with monkeypatch.context() as broken:
        broken.setattr(case_store, "remove", fail_here)
        assert refusal(desk, case_id) is ErrorCode.DISK_FAILED
    assert case_notes.open_case(desk, case_id).note == FreeText("geheim")
    assert erase(desk, case_id).backups_touched == 0


def test_erasing_works_on_a_full_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the reserve given back erasing goes through, and the reserve is taken again."""
    place.keep_reserve(desk.vault.folder)
    reserve = desk.vault.folder / place.RESERVE
    case_id = a_case(desk, "geheim").coded.case_id
    remove = case_store.remove

    def need_room(connection: object, which: CaseId) -> None:
        if reserve.exists():
            raise ExpectedError(ErrorCode.DISK_FULL)
        remove(connection, which)

    monkeypatch.setattr(case_store, "remove", need_room)
    erase(desk, case_id)
    assert count_cases(desk, CaseFilter()) == 0
    assert reserve.exists()


def test_what_had_no_room_is_overwritten_at_the_next_opening(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, codebook: Codebook
) -> None:
    """The case is gone; the receipt says that its bytes are not, and opening does the rest."""
    case_id = a_case(desk, "geheim").coded.case_id
    due = "SELECT rewriting_is_due AS due FROM vault_state"

    def full(_: Connection) -> None:
        raise ExpectedError(ErrorCode.DISK_FULL)

    with monkeypatch.context() as patched:
        patched.setattr(Connection, "rewrite", full)
        receipt = erase(desk, case_id)
        assert not receipt.is_overwritten
        assert count_cases(desk, CaseFilter()) == 0
        assert desk.vault.connection.rows(due)[0].number("due") == 1
    folder = desk.vault.folder
    lock(desk)
    typed = bytearray(b"zes gewone woorden uit de lijst 4711")
    again = unlock(folder, typed, codebook=codebook, clock=desk.clock)
    assert again.desk.vault.connection.rows(due)[0].number("due") == 0
    lock(again.desk)


def test_what_deleting_left_is_overwritten_before_a_backup(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A row taken out of a case is in no byte of the backup either; without room it waits."""
    case_id = a_case(desk).coded.case_id
    for mark in ("zwxkvj", "qqzwx"):
        timeline.remove_entry(desk, a_contact(desk, case_id, mark).coded.record_id)
    due = "SELECT rewriting_is_due AS due FROM vault_state"

    def full(_: Connection) -> None:
        raise ExpectedError(ErrorCode.DISK_FULL)

    with monkeypatch.context() as patched:
        patched.setattr(Connection, "rewrite", full)
        back_up(desk)
    assert desk.vault.connection.rows(due)[0].number("due") == 1
    desk.clock.pass_time(hours=1)
    entry = back_up(desk)
    assert desk.vault.connection.rows(due)[0].number("due") == 0
    key = desk.vault.key(Purpose.DATABASE)
    with backup.opened(desk.vault.folder, entry.name, key) as held:
        assert held.rows(due)[0].number("due") == 0


def test_a_full_disk_without_reserve_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """With nothing to give back the error stands, and so does the case."""
    (desk.vault.folder / place.RESERVE).unlink(missing_ok=True)
    case_id = a_case(desk).coded.case_id

    def full(*_: object) -> None:
        raise ExpectedError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(case_store, "remove", full)
    assert refusal(desk, case_id) is ErrorCode.DISK_FULL
    assert count_cases(desk, CaseFilter()) == 1


def test_a_read_only_vault_erases_nothing(desk: Desk) -> None:
    """A vault opened for reading alone keeps its backups too."""
    case_id = a_case(desk).coded.case_id
    back_up(desk)
    assert not desk.is_read_only
    desk.vault.connection.is_read_only = True
    assert desk.is_read_only
    assert refusal(desk, case_id) is ErrorCode.VAULT_READ_ONLY
    with pytest.raises(ExpectedError) as caught:
        erasure.erase_together(desk, [case_id])
    assert caught.value.code is ErrorCode.VAULT_READ_ONLY
    desk.vault.connection.is_read_only = False
    assert erase(desk, case_id).backups_touched == 1


def test_what_is_gone_is_not_erased_again(desk: Desk) -> None:
    """A case that does not exist is an expected error."""
    assert refusal(desk, CaseId(77)) is ErrorCode.NO_SUCH_RECORD


def test_kept_codes_count_as_the_case_did(desk: Desk) -> None:
    """With its codes kept, a closed case is counted exactly as before it was erased."""
    case_id = a_case(desk).coded.case_id
    for record in (Record.CONTACT, Record.INTERVENTION, Record.REFERRAL, Record.SAFETY):
        an_entry(desk, case_id, record)
    close(desk, case_id)

    def amounts() -> list[object]:
        tally = count(coded_cases(desk), (), window=SPRING, codebook=desk.codebook)
        figures = [(figure.code, figure.amount) for figure in tally.totals]
        tables = [
            (table.field, [(figure.code, figure.amount) for figure in table.figures])
            for table in tally.breakdowns
        ]
        return [figures, tables]

    before = amounts()
    assert erase(desk, case_id, keep=True).codes_kept_until == date(2028, 3, 12)
    assert amounts() == before


def test_kept_codes_lead_nowhere(desk: Desk) -> None:
    """They have no number, no id of a case, and hold no field that is never counted."""
    case_id = a_closed_case(desk, danger="NO", gender="V").coded.case_id
    erase(desk, case_id, keep=True)
    (kept,) = coded_cases(desk)
    assert (kept.case_no, kept.case_id) == (0, -1)
    assert not {"danger", "minor", "gender"} & set(kept.answers)


def test_kept_codes_are_counted_without_a_case_to_open(desk: Desk) -> None:
    """Own figures count them, and name only cases that still stand there."""
    standing = a_case(desk).coded
    erase(desk, a_closed_case(desk).coded.case_id, keep=True)
    (totals, *_) = reporting.own_figures(desk, SPRING).groups
    new = totals.figures[0]
    assert (new.amount, [case.case_no for case in new.cases]) == (2, [standing.case_no])


def test_nothing_is_kept_unless_chosen(desk: Desk) -> None:
    """Without the choice not even codes stay."""
    erase(desk, a_closed_case(desk).coded.case_id)
    assert coded_cases(desk) == ()


def test_an_open_case_ends_the_day_it_is_erased(desk: Desk) -> None:
    """The codes of an erased case are not open for ever."""
    erase(desk, a_case(desk).coded.case_id, keep=True)
    (kept,) = coded_cases(desk)
    assert kept.answers["closed_on"] == TODAY


def test_what_is_never_counted_is_not_kept(desk: Desk) -> None:
    """Drafts, objections and cases counted already leave no codes, whatever was chosen."""
    draft = a_draft(desk).coded.case_id
    objecting = a_case(desk, count_objection="Y").coded.case_id
    counted = a_case(desk).coded.case_id
    desk.vault.connection.run(
        'UPDATE cases SET counted_in = \'{"3": "ab"}\' WHERE case_id = :id', id=counted
    )
    for case_id in (draft, objecting, counted):
        assert not erasure.what_erasing_takes(desk, case_id).can_be_counted
        assert erase(desk, case_id, keep=True).codes_kept_until is None
    assert coded_cases(desk) == ()


def test_kept_codes_go_after_two_years(desk: Desk, clock: SetClock) -> None:
    """After twenty-four months they are gone, from the backups too."""
    erase(desk, a_closed_case(desk).coded.case_id, keep=True)
    back_up(desk)
    clock.set_day(date(2028, 3, 12))
    assert len(coded_cases(desk)) == 1
    clock.set_day(date(2028, 3, 13))
    assert coded_cases(desk) == ()
    key = desk.vault.key(Purpose.DATABASE)
    for entry in backup.list_backups(desk.vault.folder):
        with backup.opened(desk.vault.folder, entry.name, key) as held:
            assert held.row("SELECT 1 FROM frozen_codes") is None


def test_counting_reads_what_is_finished(desk: Desk) -> None:
    """Coded access gives registered cases with finished rows, and finished records of the pool."""
    a_draft(desk)
    case = a_case(desk).coded
    contact = an_entry(desk, case.case_id).coded
    timeline.start_entry(desk, case.case_id, Record.REFERRAL)
    (read,) = coded_cases(desk)
    assert (read.case_id, read.timeline) == (case.case_id, (contact,))
    assert coded_records(desk) == coded_records(desk, Record.QUESTION) == ()
