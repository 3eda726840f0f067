"""What goes wrong in a round between people: late, corrected, twice, lost, erased, put back."""

from __future__ import annotations

import errno
import os
from datetime import date
from typing import TYPE_CHECKING, NoReturn

import pytest

from counsellor_app.errors import ErrorCode
from counsellor_app.operations import backups, case_notes, erasure, reporting, vault_access
from counsellor_app.operations.pooling import (
    copies,
    key_holding,
    opening,
    published,
    seats,
    taking_part,
)
from counsellor_app.operations.pooling.files import Target, read_pool_file
from counsellor_app.operations.pooling.taking_part import Exclusion
from counsellor_app.pool.contributor import Counted
from counsellor_app.vault import pool_store
from tests.operations.pool_members import (
    AUGUST,
    FEBRUARY,
    JANUARY,
    JULY,
    MET_ON,
    PASSPHRASE,
    SPRING,
    YEAR,
    Member,
    Pool,
    refused,
)

if TYPE_CHECKING:
    from counsellor_app.casework.coded_case import CaseId

AFTER_CLOSING = date(2026, 8, 2)
SEPTEMBER = date(2026, 9, 1)


@pytest.fixture
def met(pool: Pool) -> Pool:
    """Everybody on one roster, with two reports each."""
    pool.meet()
    for member in pool.members:
        member.reports(2, MET_ON)
    return pool


def volume(member: Member, round_digest: bytes) -> int | None:
    tables = published.tables_of(member.desk, round_digest)[0]
    return next(t.rows[0].count for t in tables if t.table_id == "volume")


def counted(member: Member, level: int = 1) -> int:
    return len(pool_store.counted(member.desk.vault.connection)[level])


def own_reports(member: Member, digest: bytes, level: int = 1) -> tuple[CaseId, ...]:
    """What one would contribute now."""
    held = pool_store.book(member.desk.vault.connection).known(digest).round
    return taking_part.own_tally(member.desk, held).covered[level]


def spring(pool: Pool) -> bytes:
    """The half-year's round, announced in July."""
    pool.set_day(JULY)
    return pool.announce(SPRING, AUGUST)


def test_too_few_are_not_added_up(met: Pool) -> None:
    """While somebody may still send, and after closing with four where five are needed."""
    digest = spring(met)
    met.send_in(digest, *met.members[:4])
    close = opening.close_list, met.opener.desk, digest, met.opener.target("deelnemers")
    refused(ErrorCode.POOL_NOT_CLOSED, *close)
    met.set_day(AFTER_CLOSING)
    refused(ErrorCode.POOL_TOO_FEW, *close)
    refused(ErrorCode.POOL_ROUND_CLOSED, met.members[4].contribute, digest)


def test_four_are_enough_where_four_were_agreed(met: Pool) -> None:
    """The late fifth hears that nothing was counted, and is counted in winter."""
    met.set_day(JULY)
    digest = met.announce(SPRING, AUGUST, fewest=4)
    met.send_in(digest, *met.members[:4])
    met.set_day(AFTER_CLOSING)
    assert opening.gathered(met.opener.desk, digest).missing == ("Eva Jacobs",)
    views = met.tell(met.add_up(digest))
    assert [view.counted for view in views] == [*[Counted.YES] * 4, Counted.NO]
    assert [counted(member) for member in met.members] == [2, 2, 2, 2, 0]
    assert volume(met.members[4], digest) == 8
    for member in met.members:
        member.reports(1, SEPTEMBER)
    winter = met.play(YEAR, JANUARY, FEBRUARY)[0].round_digest
    assert volume(met.opener, winter) == 15
    assert [counted(member) for member in met.members] == [3] * 5


def test_a_corrected_contribution_takes_the_place_of_the_first(met: Pool) -> None:
    """The newest counts, in whatever order they come; what it held is what is marked."""
    digest, member = spring(met), met.members[2]
    first = member.contribute(digest)
    case_id = next(iter(own_reports(member, digest)))
    taking_part.exclude_report(member.desk, case_id, Exclusion.REPORTER)
    second = member.contribute(digest)
    assert len(first) == len(second)
    opening.take_contribution(met.opener.desk, second)
    refused(ErrorCode.POOL_CONTRIBUTION_OLDER, opening.take_contribution, met.opener.desk, first)
    met.send_in(digest, *(m for m in met.members if m is not met.members[2]))
    met.tell(met.add_up(digest))
    assert volume(met.opener, digest) == 9
    assert counted(met.members[2]) == 1


def test_the_key_holder_opens_one_list_for_ever(met: Pool) -> None:
    """The same list again is fine; another is refused, after the vault was locked too."""
    digest = spring(met)
    met.send_in(digest)
    first, second = met.opener, met.key_holder
    opening.close_list(first.desk, digest, first.target("een"))
    assert key_holding.look_at_list(second.desk, first.sent("een")).is_again is False
    key_holding.give_half_sum(second.desk, first.sent("een"), second.target("halfsom"))
    corrected = met.members[3].contribute(digest)
    opening.take_contribution(first.desk, corrected)
    opening.close_list(first.desk, digest, first.target("twee"))
    reopen(second)
    assert key_holding.look_at_list(second.desk, first.sent("een")).is_again
    refused(
        ErrorCode.POOL_OPENED_ALREADY, key_holding.look_at_list, second.desk, first.sent("twee")
    )
    target = second.target("anders")
    refused(
        ErrorCode.POOL_OPENED_ALREADY,
        key_holding.give_half_sum,
        second.desk,
        first.sent("twee"),
        target,
    )
    assert not target.path.exists()
    opening.take_half_sum(first.desk, second.sent("halfsom"))
    opening.publish(first.desk, digest, first.target("uitslag"))
    assert volume(first, digest) == 10


def reopen(member: Member) -> None:
    """Lock the vault and open it again."""
    desk = member.desk
    folder, codebook = desk.vault.folder, desk.codebook
    vault_access.lock(desk)
    member.desk = vault_access.unlock(
        folder, bytearray(PASSPHRASE), codebook=codebook, clock=member.clock
    ).desk


def test_the_opening_is_noted_before_the_file_is_written(
    met: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk the round is bound to that list all the same; the file may be made again."""
    digest = spring(met)
    met.send_in(digest)
    first, second = met.opener, met.key_holder
    opening.close_list(first.desk, digest, first.target("een"))
    listed, target = first.sent("een"), second.target("halfsom")
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", no_room)
        refused(ErrorCode.DISK_FULL, key_holding.give_half_sum, second.desk, listed, target)
    kinds = [entry.line.kind.value for entry in reporting.list_ledger(second.desk).entries]
    assert kinds[-2:] == ["pool_half_sum", "not_written"]
    assert pool_store.book(second.desk.vault.connection).known(digest).opening is not None
    opening.take_contribution(first.desk, met.members[3].contribute(digest))
    opening.close_list(first.desk, digest, first.target("twee"))
    refused(
        ErrorCode.POOL_OPENED_ALREADY, key_holding.look_at_list, second.desk, first.sent("twee")
    )
    key_holding.give_half_sum(second.desk, listed, target)


def no_room(*_: object) -> NoReturn:
    raise OSError(errno.ENOSPC, "full")


def test_nothing_is_kept_of_what_the_gate_refuses(met: Pool) -> None:
    """A contribution into the vault's own folder leaves no trace in the book."""
    digest, member = spring(met), met.members[2]
    target = Target(member.desk.vault.folder / "bijdrage.poule")
    refused(ErrorCode.FOLDER_IS_VAULT, taking_part.contribute, member.desk, digest, target)
    assert pool_store.book(member.desk.vault.connection).known(digest).made == ()


def test_a_lost_key_holder_is_replaced_once(met: Pool) -> None:
    """After closing, by a colleague with no role before; what the first pair gathered is void."""
    digest = spring(met)
    met.send_in(digest)
    met.set_day(AFTER_CLOSING)
    again = Pool([met.members[2], met.members[3], met.members[0], met.members[1], met.members[4]])
    replacement = again.announce(SPRING, SEPTEMBER, replaces=digest)
    refused(ErrorCode.POOL_ROUND_REPLACED, met.members[4].contribute, digest)
    again.send_in(replacement)
    views = again.tell(again.add_up(replacement))
    assert {view.counted for view in views} == {Counted.YES}
    assert [counted(member) for member in met.members] == [2] * 5


def test_an_erased_case_is_counted_once_all_the_same(met: Pool) -> None:
    """Codes kept for counting carry the marks: of a contribution on its way, and of spring's."""
    digest, member = spring(met), met.members[2]
    met.send_in(digest)
    mine = sorted(pool_store.covered(member.desk.vault.connection, made(member, digest))[1])
    erasure.erase_case(member.desk, mine[0], keep_codes_for_counting=True)
    erasure.erase_case(member.desk, mine[1], keep_codes_for_counting=False)
    met.tell(met.add_up(digest))
    marked = pool_store.counted(member.desk.vault.connection)
    assert [case_id < 0 for case_id in marked[1]] == [True]
    assert not marked[2]
    met.set_day(JANUARY)
    winter = met.announce(YEAR, FEBRUARY)
    assert len(own_reports(member, winter)) == 0
    assert len(own_reports(member, winter, level=2)) == 1


def made(member: Member, digest: bytes) -> bytes:
    return pool_store.book(member.desk.vault.connection).known(digest).made[-1]


def test_a_case_counted_in_spring_may_still_be_kept_for_winter(met: Pool) -> None:
    """Its total is told, its categories are not: erasing may leave the codes until then."""
    met.play(SPRING, JULY, AUGUST)
    member = met.members[2]
    case_id = next(iter(pool_store.counted(member.desk.vault.connection)[1]))
    assert erasure.what_erasing_takes(member.desk, case_id).can_be_counted


def restored(member: Member, name: str) -> None:
    """Put a backup back, and open the vault."""
    desk = member.desk
    folder, codebook = desk.vault.folder, desk.codebook
    vault_access.lock(desk)
    backups.restore(folder, name, bytearray(PASSPHRASE), clock=member.clock)
    member.desk = vault_access.unlock(
        folder, bytearray(PASSPHRASE), codebook=codebook, clock=member.clock
    ).desk


def test_a_backup_put_back_holds_no_key_of_earlier_rounds(met: Pool) -> None:
    """Opener and key holder cannot go on; a contributor's marks come from the result."""
    digest = spring(met)
    names = {m.name: backups.back_up(m.desk).name for m in met.members[:3]}
    met.send_in(digest)
    first, second, third = met.members[:3]
    opening.close_list(first.desk, digest, first.target("deelnemers"))
    restored(second, names[second.name])
    refused(
        ErrorCode.POOL_ROUND_RESTORED,
        key_holding.look_at_list,
        second.desk,
        first.sent("deelnemers"),
    )
    restored(first, names[first.name])
    refused(
        ErrorCode.POOL_ROUND_RESTORED,
        opening.close_list,
        first.desk,
        digest,
        first.target("x"),
    )
    restored(third, names[third.name])
    assert counted(third) == 0


def test_marks_come_from_the_result_after_a_backup_was_put_back(met: Pool) -> None:
    """The contribution is forgotten, yet each report is counted once."""
    digest, member = spring(met), met.members[2]
    name = backups.back_up(member.desk).name
    met.send_in(digest)
    result = met.add_up(digest)
    restored(member, name)
    views = met.tell(result)
    assert views[2].counted is Counted.YES_FORGOTTEN
    assert counted(member) == 2


def test_a_forgotten_round_is_caught_up_with(met: Pool) -> None:
    """A backup of before the invitation: invitation and result together bring it up to date."""
    member = met.members[2]
    name = backups.back_up(member.desk).name
    digest = spring(met)
    met.send_in(digest)
    result = met.add_up(digest)
    restored(member, name)
    refused(ErrorCode.POOL_ROUND_UNKNOWN, taking_part.take_result, member.desk, result)
    view = taking_part.catch_up(member.desk, met.opener.sent("ronde"), result)
    assert view.counted is Counted.YES_FORGOTTEN
    assert counted(member) == 2


def test_files_written_again_are_the_same(met: Pool) -> None:
    """Roster, invitation and result, byte for byte, from any vault that has them."""
    views = met.play(SPRING, JULY, AUGUST)
    first, other, digest = met.opener, met.members[3], views[0].round_digest
    target = other.target("opnieuw")
    copies.write_invitation_again(other.desk, digest, target)
    assert read_pool_file(target.path) == first.sent("ronde")
    copies.write_result_again(other.desk, digest, target)
    assert read_pool_file(target.path) == first.sent("uitslag")
    roster = seats.rosters(other.desk)[0].digest
    copies.write_roster_again(other.desk, roster, target)
    assert read_pool_file(target.path) == first.sent("lijst")


def test_an_exclusion_is_taken_back_where_it_was_this_one(met: Pool) -> None:
    """Left out for a colleague it counts again; entered twice it stays out."""
    member, digest = met.members[2], spring(met)
    case_id, other = own_reports(member, digest)
    taking_part.exclude_report(member.desk, case_id, Exclusion.COLLEAGUE)
    assert own_reports(member, digest) == (other,)
    taking_part.include_report(member.desk, case_id, Exclusion.COLLEAGUE)
    case_notes.keep_answers(member.desk, other, {"count_exclusion": "DOUBLE"})
    taking_part.include_report(member.desk, other, Exclusion.COLLEAGUE)
    assert own_reports(member, digest) == (case_id,)
