"""Foreign, broken and ill-timed files: each is refused with its own reason, and changes nothing."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.period import Period
from counsellor_app.errors import ErrorCode
from counsellor_app.operations.pooling import key_holding, opening, published, seats, taking_part
from counsellor_app.operations.pooling.files import read_pool_file
from counsellor_app.operations.pooling.opening import Invitation
from counsellor_app.pool import exact
from counsellor_app.pool.limits import Kind, most_bytes
from counsellor_app.pool.result import _plain_of, read_result
from counsellor_app.pool.signed_file import sign_file
from counsellor_app.vault import pool_store
from tests.operations.pool_members import (
    AUGUST,
    FEBRUARY,
    JANUARY,
    JULY,
    MET_ON,
    SPRING,
    YEAR,
    Member,
    Pool,
    members_in,
    refused,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.pool.printed import Printed


@pytest.fixture
def met(pool: Pool) -> Pool:
    """Everybody on one roster, in July."""
    pool.meet()
    pool.set_day(JULY)
    return pool


@pytest.fixture
def strangers(tmp_path: Path, codebook: Codebook) -> Iterator[Pool]:
    """Another pool of people with the same names."""
    (tmp_path / "elsewhere").mkdir()
    made = members_in(tmp_path / "elsewhere", codebook)
    yield made
    for member in made.members:
        member.desk.vault.close()


def state(member: Member) -> list[object]:
    """All that a vault keeps of the pool."""
    connection = member.desk.vault.connection
    return [
        pool_store.book(connection),
        pool_store.rosters(connection),
        pool_store.results(connection),
        pool_store.counted(connection),
    ]


def test_files_that_are_no_files_of_the_pool(met: Pool, tmp_path: Path) -> None:
    """Too large, a pipe, nothing at all, a folder: refused before a byte is believed."""
    large, pipe = tmp_path / "groot.poule", tmp_path / "pijp.poule"
    with large.open("wb") as file:
        file.truncate(max(most_bytes(kind) for kind in Kind) + 1)
    os.mkfifo(pipe)
    refused(ErrorCode.POOL_FILE_TOO_LARGE, read_pool_file, large)
    for path in (pipe, tmp_path / "weg.poule", tmp_path):
        refused(ErrorCode.FILE_UNREADABLE, read_pool_file, path)
    refused(ErrorCode.POOL_FILE_UNREADABLE, taking_part.take_round, met.opener.desk, b"{}")


def test_every_kind_is_refused_where_another_is_asked(met: Pool) -> None:
    """A card where a roster is asked, a roster where a round is asked, and so on."""
    digest = met.announce(SPRING, AUGUST)
    sent, desk = met.members[2].contribute(digest), met.opener.desk
    for act, raw in (
        (seats.take_roster, met.opener.sent("kaart")),
        (taking_part.take_round, met.opener.sent("lijst")),
        (opening.take_contribution, met.opener.sent("ronde")),
        (key_holding.look_at_list, sent),
        (opening.take_half_sum, sent),
        (taking_part.take_result, sent),
    ):
        refused(ErrorCode.POOL_FILE_OTHER_KIND, act, desk, raw)


def test_files_of_another_pool_are_strangers(met: Pool, strangers: Pool) -> None:
    """Same names, other keys: their roster, round and contributions do nothing here."""
    strangers.meet()
    strangers.set_day(JULY)
    theirs = strangers.announce(SPRING, AUGUST)
    before = state(met.opener)
    desk = met.opener.desk
    refused(ErrorCode.POOL_NOT_IN_ROSTER, seats.take_roster, desk, strangers.opener.sent("lijst"))
    refused(
        ErrorCode.POOL_ROSTER_OTHER, taking_part.take_round, desk, strangers.opener.sent("ronde")
    )
    sent = strangers.members[2].contribute(theirs)
    refused(ErrorCode.POOL_ROUND_UNKNOWN, opening.take_contribution, desk, sent)
    assert state(met.opener) == before


def test_a_roster_is_nothing_before_its_words_were_compared(pool: Pool) -> None:
    """No round can be announced or taken in; rejected, it is gone."""
    cards = [member.send_card() for member in pool.members]
    seats.make_roster(pool.opener.desk, cards, pool.opener.target("lijst"))
    member = pool.members[2]
    taken = seats.take_roster(member.desk, pool.opener.sent("lijst"))
    assert taken.confirmed_on is None
    assert [len(taken.words), len(taken.digits), len(taken.members)] == [12, 8, 5]
    refused(ErrorCode.POOL_ROSTER_UNCONFIRMED, seats.seat, member.desk)
    invitation = Invitation(SPRING, AUGUST, member.id)
    refused(
        ErrorCode.POOL_ROSTER_UNCONFIRMED,
        opening.invite,
        pool.opener.desk,
        invitation,
        pool.opener.target("ronde"),
    )
    seats.reject_roster(member.desk, taken.digest)
    assert seats.rosters(member.desk) == ()


def test_two_people_of_one_name_are_refused(pool: Pool, strangers: Pool) -> None:
    """Who puts both on a roster hears so; nothing is written."""
    cards = [pool.members[1].send_card(), strangers.members[1].send_card()]
    pool.opener.send_card()
    target = pool.opener.target("lijst")
    refused(ErrorCode.POOL_ROSTER_SAME_NAME, seats.make_roster, pool.opener.desk, cards, target)
    assert not target.path.exists()


def test_who_lost_a_vault_brings_a_new_card(met: Pool, strangers: Pool) -> None:
    """The next version shows whose card is new; rounds on the old roster are over."""
    newcomer = strangers.members[2]
    seats.make_roster(met.opener.desk, [newcomer.send_card()], met.opener.target("lijst 2"))
    heard = {m.compare(met.opener.sent("lijst 2")) for m in met.members if m is not met.members[2]}
    assert heard == {newcomer.compare(met.opener.sent("lijst 2"))}
    view = seats.rosters(met.opener.desk)[0]
    assert view.version == 2
    assert [member.name for member in view.members if member.is_new] == [newcomer.name]
    refused(ErrorCode.POOL_ROSTER_OLDER, seats.take_roster, met.opener.desk, roster_again(met))


def roster_again(met: Pool) -> bytes:
    """Another second version, made by the member who does not know the first one."""
    late = met.members[2]
    seats.make_roster(late.desk, [], late.target("oud"), gone=frozenset({met.members[4].id}))
    return late.sent("oud")


def test_a_clock_that_is_a_year_off_is_told(met: Pool) -> None:
    """A year behind: not ended yet; a year ahead: closed. Nothing is made."""
    digest, member = met.announce(SPRING, AUGUST), met.members[2]
    for days, code in ((-365, ErrorCode.POOL_ROUND_EARLY), (365, ErrorCode.POOL_ROUND_CLOSED)):
        member.clock.set_day(JULY + timedelta(days=days))
        refused(code, member.contribute, digest)
    member.clock.set_day(JULY)
    assert member.contribute(digest)


def test_two_openers_of_one_period(met: Pool) -> None:
    """The second invitation over the same days is refused by who took the first in."""
    met.announce(SPRING, AUGUST)
    other = met.members[2]
    invitation = Invitation(SPRING, AUGUST, met.key_holder.id)
    refused(ErrorCode.POOL_PERIOD_TAKEN, opening.invite, other.desk, invitation, other.target("r"))


def test_no_round_over_days_that_were_counted(met: Pool) -> None:
    """Spring is over once it was printed."""
    met.play(SPRING, JULY, AUGUST)
    invitation = Invitation(SPRING, AUGUST, met.key_holder.id)
    refused(
        ErrorCode.PERIOD_PUBLISHED,
        opening.invite,
        met.opener.desk,
        invitation,
        met.opener.target("weer"),
    )


@pytest.mark.parametrize(
    "changed", [{"closes_on": SPRING.last_on}, {"period": Period(MET_ON, JULY)}]
)
def test_windows_that_cannot_be_are_refused(met: Pool, changed: dict[str, object]) -> None:
    """Closing before the end, and any days but a half-year or a year."""
    invitation = replace(Invitation(SPRING, AUGUST, met.key_holder.id), **changed)  # pyright: ignore[reportArgumentType]
    refused(
        ErrorCode.POOL_WINDOW_REFUSED,
        opening.invite,
        met.opener.desk,
        invitation,
        met.opener.target("ronde"),
    )


def test_a_codebook_changed_between_halves(met: Pool) -> None:
    """Whoever has another codebook neither takes the round in nor contributes to it."""
    digest, member = met.announce(SPRING, AUGUST), met.members[2]
    newer = replace(member.desk.codebook, version=member.desk.codebook.version + 1)
    member.desk = replace(member.desk, codebook=newer)
    refused(ErrorCode.POOL_CODEBOOK_OTHER, member.contribute, digest)


def renamed(told: Printed) -> Printed:
    """The work of the pool under a code that the programme does not have."""
    volume, work = told.tables
    first, *rest = work.rows
    return replace(told, tables=(volume, replace(work, rows=(replace(first, codes=("x",)), *rest))))


def widened(told: Printed) -> Printed:
    """A total that says "3 or 4", which is narrower than the threshold."""
    volume, work = told.tables
    row = replace(volume.rows[0], lowest=3, highest=4)
    return replace(told, tables=(replace(volume, rows=(row,)), work))


def uncounted(told: Printed) -> Printed:
    """An exact total that is said not to have been told: all would be counted again."""
    return replace(told, new_reports=None)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda told: replace(told, tables=told.tables[:1]), ErrorCode.POOL_RESULT_REFUSED),
        (lambda told: replace(told, new_reports=3), ErrorCode.POOL_RESULT_REFUSED),
        (renamed, ErrorCode.NOT_RELEASABLE),
        (widened, ErrorCode.NOT_RELEASABLE),
        (uncounted, ErrorCode.NOT_RELEASABLE),
    ],
)
def test_a_dishonest_result_is_refused_whole(
    met: Pool, change: Callable[[Printed], Printed], code: ErrorCode
) -> None:
    """Signed by the opener, yet not what the rules print: no vault takes any of it in."""
    met.members[3].reports(6, MET_ON)
    met.set_day(JULY)
    digest = met.announce(SPRING, AUGUST)
    met.send_in(digest)
    honest = met.add_up(digest)
    connection = met.opener.desk.vault.connection
    announced = pool_store.book(connection).known(digest).round
    membership = seats.seat(met.opener.desk)
    told = read_result(honest, announced, membership.roster).statement
    forged = replace(told, printed=change(told.printed))
    raw = sign_file(
        Kind.RESULT, met.opener.id, exact.canonical(_plain_of(forged)), membership.keys
    ).to_bytes()
    for member in met.members[1:]:
        before = state(member)
        refused(code, taking_part.take_result, member.desk, raw)
        assert state(member) == before


def test_nobody_had_a_report(met: Pool) -> None:
    """Zero is told as fewer than five, and nothing is marked."""
    digest = met.play(SPRING, JULY, AUGUST)[0].round_digest
    tables, _ = published.tables_of(met.opener.desk, digest)
    assert tables[0].rows[0].between == (0, 4)


def test_one_counsellor_had_all_of_them(met: Pool) -> None:
    """Six reports of one: the total is told, files have one size, no breakdown below the gate."""
    met.members[3].reports(6, MET_ON)
    met.set_day(JANUARY)
    digest = met.announce(YEAR, FEBRUARY)
    assert len({len(raw) for raw in met.send_in(digest)}) == 1
    met.tell(met.add_up(digest))
    tables, _ = published.tables_of(met.members[0].desk, digest)
    assert tables[0].rows[0].count == 6
    assert {table.table_id for table in tables} == {"volume", "work"}


def test_nothing_opened_lies_in_the_vault_after_a_round(met: Pool) -> None:
    """The halves are gone from the opener's vault; the result alone is left."""
    digest = met.play(SPRING, JULY, AUGUST)[0].round_digest
    connection = met.opener.desk.vault.connection
    for kind in (Kind.CONTRIBUTION, Kind.PARTICIPANTS, Kind.HALF_SUM):
        assert not pool_store.files(connection, digest, kind)
    assert len(pool_store.results(connection)) == 1


def test_who_joins_later_begins_at_the_last_result(met: Pool, strangers: Pool) -> None:
    """A new member knows what was printed, and takes part in the next round."""
    result_of = met.play(SPRING, JULY, AUGUST)[0].round_digest
    newcomer = strangers.members[0]
    newcomer.name = "Zoë Nieuw"
    seats.make_roster(met.opener.desk, [newcomer.send_card()], met.opener.target("lijst 2"))
    grown = Pool([*met.members, newcomer])
    assert len({member.compare(met.opener.sent("lijst 2")) for member in grown.members}) == 1
    newcomer.clock.set_day(JULY)
    taking_part.begin_at(newcomer.desk, met.opener.sent("uitslag"))
    told = [published.publication_ledger(m.desk).rounds for m in (newcomer, met.opener)]
    assert told[0] == told[1]
    for member in grown.members:
        member.reports(1, date(2026, 9, 1))
    views = grown.play(YEAR, JANUARY, FEBRUARY)
    assert len(views) == 6
    tables, _ = published.tables_of(newcomer.desk, views[0].round_digest)
    assert tables[0].rows[0].count == 6
    assert published.tables_of(newcomer.desk, result_of)[0]
