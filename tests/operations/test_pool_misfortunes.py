"""Clocks, codebooks and vaults that go wrong in the midst of a round: told, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode
from counsellor_app.operations.pooling import key_holding, opening, published, seats, taking_part
from counsellor_app.pool.contributor import Counted
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.signed_file import read_file, sign_file
from counsellor_app.vault import pool_store
from tests.operations.pool_members import (
    AUGUST,
    FEBRUARY,
    JANUARY,
    JULY,
    SPRING,
    YEAR,
    Member,
    Pool,
    members_in,
    refused,
)

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.desk import Desk

A_YEAR = timedelta(days=365)


def volume(member: Member, round_digest: bytes) -> tuple[int | None, str]:
    tables = published.tables_of(member.desk, round_digest)[0]
    row = next(t.rows[0] for t in tables if t.table_id == "volume")
    return row.count, "" if row.text is None else row.text.nl


def test_a_clock_a_year_off_at_the_opener(met: Pool) -> None:
    """Ahead nothing is announced; a list made too soon is refused by the other clock."""
    first, second = met.opener, met.key_holder
    first.clock.set_day(JULY + A_YEAR)
    invitation = opening.Invitation(SPRING, AUGUST, second.id)
    target = first.target("ronde")
    refused(ErrorCode.POOL_ROUND_CLOSED, opening.invite, first.desk, invitation, target)
    assert not target.path.exists()
    first.clock.set_day(JULY - A_YEAR)
    digest = met.announce(SPRING, AUGUST, fewest=4)
    for member in met.members[1:4]:
        opening.take_contribution(first.desk, member.contribute(digest))
    refused(ErrorCode.POOL_ROUND_EARLY, first.contribute, digest)
    close = opening.close_list, first.desk, digest, first.target("deelnemers")
    refused(ErrorCode.POOL_NOT_CLOSED, *close)
    first.clock.set_day(JULY)
    met.send_in(digest, first)
    first.clock.set_day(JULY + A_YEAR)
    opening.close_list(first.desk, digest, first.target("deelnemers"))
    refused(
        ErrorCode.POOL_NOT_CLOSED, key_holding.look_at_list, second.desk, first.sent("deelnemers")
    )


def test_a_clock_a_year_off_at_the_key_holder(met: Pool) -> None:
    """Behind, the key holder waits for those who are missing; ahead, nobody is cut off by it."""
    first, second = met.opener, met.key_holder
    second.clock.set_day(JULY + A_YEAR)
    invitation = opening.Invitation(SPRING, AUGUST, second.id, fewest=4)
    opening.invite(first.desk, invitation, first.target("ronde"))
    refused(ErrorCode.POOL_ROUND_CLOSED, taking_part.take_round, second.desk, first.sent("ronde"))
    second.clock.set_day(JULY)
    digest = {taking_part.take_round(m.desk, first.sent("ronde")).digest for m in met.members}.pop()
    met.send_in(digest, *met.members[:4])
    second.clock.set_day(JULY + A_YEAR)
    refused(
        ErrorCode.POOL_NOT_CLOSED,
        opening.close_list,
        first.desk,
        digest,
        first.target("deelnemers"),
    )
    met.send_in(digest, met.members[4])
    second.clock.set_day(JULY - A_YEAR)
    views = met.tell(met.add_up(digest))
    assert {view.counted for view in views} == {Counted.YES}
    assert volume(second, digest)[0] == 10


def test_a_codebook_changed_between_list_and_half_sum(met: Pool) -> None:
    """The opener's newer app says so and keeps the halves; the app of before goes on with them."""
    digest, first, second = met.announce(SPRING, AUGUST), met.opener, met.key_holder
    met.send_in(digest)
    opening.close_list(first.desk, digest, first.target("deelnemers"))
    for member in met.members:
        member.desk = other_app(member, +1)
    key_holding.give_half_sum(second.desk, first.sent("deelnemers"), second.target("halfsom"))
    refused(
        ErrorCode.POOL_CODEBOOK_OTHER,
        opening.take_half_sum,
        first.desk,
        second.sent("halfsom"),
    )
    assert len(opening.gathered(first.desk, digest).came) == 5
    first.desk = other_app(first, -1)
    opening.take_half_sum(first.desk, second.sent("halfsom"))
    opening.publish(first.desk, digest, first.target("uitslag"))
    views = [taking_part.take_result(m.desk, first.sent("uitslag")) for m in met.members[1:]]
    assert {view.counted for view in views} == {Counted.YES}
    assert len(pool_store.counted(met.members[3].desk.vault.connection)[1]) == 2


def other_app(member: Member, step: int) -> Desk:
    """The same vault in an app whose codebook is so many versions newer."""
    codebook = member.desk.codebook
    return replace(member.desk, codebook=replace(codebook, version=codebook.version + step))


def test_who_lost_a_vault_is_somebody_else_from_then_on(
    met: Pool, tmp_path: Path, codebook: Codebook
) -> None:
    """In the next round nothing counts that the lost keys sign; the new card's figures do."""
    met.play(SPRING, JULY, AUGUST)
    lost, first = met.members[2], met.opener
    (tmp_path / "new").mkdir()
    (fresh,) = members_in(tmp_path / "new", codebook, 1).members
    fresh.name = lost.name
    seats.make_roster(first.desk, [fresh.send_card()], first.target("lijst 2"))
    refused(ErrorCode.POOL_NOT_IN_ROSTER, seats.take_roster, lost.desk, first.sent("lijst 2"))
    now = Pool([fresh if member is lost else member for member in met.members])
    assert len({member.compare(first.sent("lijst 2")) for member in now.members}) == 1
    for member in now.members:
        member.reports(1, date(2026, 9, 1))
    now.set_day(JANUARY)
    taking_part.begin_at(fresh.desk, first.sent("uitslag"))
    digest = now.announce(YEAR, FEBRUARY)
    refused(ErrorCode.POOL_ROSTER_OTHER, taking_part.take_round, lost.desk, first.sent("ronde"))
    sent = fresh.contribute(digest)
    payload = read_file(sent, Kind.CONTRIBUTION).payload
    stolen = seats.seat(lost.desk).keys
    for by, keys, code in (
        (lost.id, stolen, ErrorCode.POOL_STRANGER),
        (fresh.id, stolen, ErrorCode.POOL_SIGNATURE_WRONG),
    ):
        forged = sign_file(Kind.CONTRIBUTION, by, payload, keys).to_bytes()
        refused(code, opening.take_contribution, first.desk, forged)
    for member in now.members:
        raw = sent if member is fresh else member.contribute(digest)
        opening.take_contribution(first.desk, raw)
    views = now.tell(now.add_up(digest))
    assert {view.counted for view in views} == {Counted.YES}
    assert volume(first, digest)[0] == 15
    fresh.desk.vault.close()


def test_a_whole_year_without_a_report(pool: Pool) -> None:
    """Both rounds close, and each says no more than that there were fewer than five."""
    pool.meet()
    spring = pool.play(SPRING, JULY, AUGUST)[0].round_digest
    winter = pool.play(YEAR, JANUARY, FEBRUARY)[0].round_digest
    for member in pool.members:
        assert volume(member, spring) == volume(member, winter) == (None, "minder dan 5")
        tables, _ = published.tables_of(member.desk, winter)
        assert {table.table_id for table in tables} == {"volume", "work"}
