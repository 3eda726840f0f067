"""One way in for every file: what is chosen together follows from each other in any order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.period import Period
from counsellor_app.errors import ErrorCode
from counsellor_app.operations.pooling import opening, published, seats, taking_part
from counsellor_app.operations.pooling.intake import read_all, take_in
from counsellor_app.operations.pooling.taking_part import ResultView, RoundView
from counsellor_app.operations.vault_access import create_vault
from counsellor_app.pool import exact
from counsellor_app.pool.card import Card
from counsellor_app.pool.contributor import Counted
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.result import _plain_of, read_earlier_result
from counsellor_app.vault import pool_store
from counsellor_app.vault.fingerprint import fingerprint
from tests.operations.conftest import QUICK, SetClock
from tests.operations.pool_members import PASSPHRASE, SPRING, YEAR, Member
from tests.operations.spoilt_files import AFTER_CLOSING, Underway, read_from, tried, underway

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.pooling.intake import TakenIn


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, codebook: Codebook) -> Iterator[Underway]:
    """A year that is told to the opener; the others still have its files to read."""
    folder = tmp_path_factory.mktemp("pool")
    found = underway(folder, codebook)
    newcomer = _newcomer(folder, codebook, found)
    yield found
    for member in (*found.pool.members, newcomer):
        member.desk.vault.close()


def _newcomer(folder: Path, codebook: Codebook, made: Underway) -> Member:
    """The seventh, on the roster of next year, who took part in nothing yet."""
    clock = SetClock()
    clock.set_day(AFTER_CLOSING)
    vault, secret = folder / "vault 7", bytearray(PASSPHRASE)
    desk = create_vault(vault, secret, codebook=codebook, clock=clock, kdf=QUICK).desk
    newcomer = Member("Gita Devos", desk, clock, made.pool.opener.post)
    opener = made.pool.opener
    seats.make_roster(opener.desk, [newcomer.send_card()], opener.target("lijst 3"))
    newcomer.compare(opener.sent("lijst 3"))
    made.pool.members.append(newcomer)
    return newcomer


@pytest.fixture(scope="module")
def told(made: Underway) -> bytes:
    """The result of winter."""
    opener = made.pool.opener
    view = opening.take_half_sum(opener.desk, made.good[Kind.HALF_SUM])
    assert view.contributors == 4
    digest = taking_part.rounds(opener.desk)[0].digest
    opening.publish(opener.desk, digest, opener.target("uitslag winter"))
    return opener.sent("uitslag winter")


def outcomes(taken: tuple[TakenIn, ...]) -> list[object]:
    return [each.outcome if each.refusal is None else each.refusal.code for each in taken]


def test_files_come_in_the_order_in_which_they_follow(made: Underway, tmp_path: Path) -> None:
    """Card, list, invitation and so on, whatever they are called; what is no file comes last."""
    folder = tmp_path / "gekozen"
    folder.mkdir()
    for number, kind in enumerate(reversed(Kind)):
        (folder / f"{number}.poule").write_bytes(made.good[kind])
    (folder / "0 brief.txt").write_text("Dag An")
    came = read_all([*sorted(folder.iterdir()), folder / "weg.poule"])
    assert [file.kind for file in came] == [*Kind, None, None]
    assert [file.raw for file in came] == [*(made.good[kind] for kind in Kind), b"", b""]
    assert [file.refusal.code for file in came if file.refusal] == [
        ErrorCode.POOL_FILE_UNREADABLE,
        ErrorCode.FILE_UNREADABLE,
    ]


def test_one_that_is_refused_leaves_the_others(made: Underway, tmp_path: Path) -> None:
    """Cards of colleagues among noise and files for somebody else are all read."""
    cards = [member.sent("kaart") for member in made.pool.members[:6]]
    raws = [b"ruis", *cards[:3], made.good[Kind.PARTICIPANTS], *cards[3:], b"{}"]
    member = made.pool.members[2]
    with tried(member):
        taken = take_in(member.desk, tuple(read_from(tmp_path, raws)))
    names = [each.outcome.name for each in taken if isinstance(each.outcome, Card)]
    assert names == [each.name for each in made.pool.members[:6]]
    refused = [each for each in outcomes(taken) if not isinstance(each, Card)]
    assert refused == [
        ErrorCode.POOL_FILE_UNREADABLE,
        ErrorCode.POOL_NOT_YOUR_ROLE,
        ErrorCode.POOL_FILE_UNREADABLE,
    ]


def test_what_was_missed_is_caught_up_with_in_one_choice(
    made: Underway, told: bytes, tmp_path: Path
) -> None:
    """Winter's result, spring's, and winter's invitation after closing: nothing is refused."""
    member = made.reader(Kind.RESULT)
    member.clock.set_day(AFTER_CLOSING)
    raws = [told, made.good[Kind.RESULT], made.good[Kind.ROUND]]
    with tried(member):
        winter, spring, invitation = outcomes(
            take_in(member.desk, tuple(read_from(tmp_path, raws)))
        )
        assert isinstance(winter, ResultView)
        assert isinstance(spring, ResultView)
        assert (winter.counted, spring.counted) == (Counted.NO, Counted.YES)
        assert isinstance(invitation, RoundView)
        assert (invitation.digest, invitation.period) == (winter.round_digest, YEAR)
        periods = [each.printed.period for each in published.published_rounds(member.desk)]
        assert periods == [SPRING, YEAR]


def test_a_result_waits_for_its_own_invitation(made: Underway, told: bytes, tmp_path: Path) -> None:
    """An invitation to another round is not taken for it."""
    member = made.pool.members[5]
    member.clock.set_day(AFTER_CLOSING)
    spring = made.pool.opener.sent("ronde")
    assert spring == made.good[Kind.ROUND]
    with tried(member):
        (alone,) = outcomes(take_in(member.desk, tuple(read_from(tmp_path, [told]))))
        assert alone is ErrorCode.POOL_ROUND_UNKNOWN
        foreign = made.other[Kind.ROUND]
        found = outcomes(take_in(member.desk, tuple(read_from(tmp_path, [foreign, told]))))
        assert found == [ErrorCode.POOL_ROSTER_OTHER, ErrorCode.POOL_ROUND_UNKNOWN]
        both = take_in(member.desk, tuple(read_from(tmp_path, [foreign, told, spring])))
        assert [each.refusal is None for each in both] == [False, True, True]


def newcomer_of(made: Underway) -> Member:
    return made.pool.members[6]


def begun_at(member: Member) -> list[Period]:
    return [each.printed.period for each in published.published_rounds(member.desk)]


def test_who_joins_begins_at_the_newest_result(made: Underway, told: bytes, tmp_path: Path) -> None:
    """Of both results in one choice the next round follows on the last; no step leads back."""
    member = newcomer_of(made)
    spring, winter = read_from(tmp_path, [made.good[Kind.RESULT], told])
    with tried(member):
        assert outcomes(take_in(member.desk, (spring, winter))) == [None, None]
        assert begun_at(member) == [SPRING, YEAR]
        last = pool_store.book(member.desk.vault.connection).last_result
        assert last == read_earlier_result(told, seats.seat(member.desk).roster).digest
    with tried(member):
        found = outcomes(take_in(member.desk, (winter, spring)))
        assert found == [None, ErrorCode.PERIOD_PUBLISHED]


@pytest.mark.parametrize(
    ("last_on", "code"),
    [
        ("2026-06-29", ErrorCode.POOL_RESULT_REFUSED),
        ("2027-06-30", ErrorCode.POOL_ROUND_EARLY),
        ("9999-12-31", ErrorCode.POOL_ROUND_EARLY),
    ],
)
def test_a_result_that_would_shut_a_newcomer_out_is_not_begun_at(
    made: Underway, told: bytes, tmp_path: Path, last_on: str, code: ErrorCode
) -> None:
    """A member signs any days under a result: it is refused, and the true one still taken in."""
    member, end = newcomer_of(made), date.fromisoformat(last_on)
    statement = read_earlier_result(told, seats.seat(member.desk).roster).statement
    tables = tuple(
        replace(table, period=Period(date(end.year, 1, 1), end))
        for table in statement.printed.tables
    )
    printed = replace(statement.printed, tables=tables)
    forged = exact.canonical(_plain_of(replace(statement, printed=printed)))
    emptied = exact.canonical(_plain_of(replace(statement, printed=replace(printed, tables=()))))
    raws = [made.signed(Kind.RESULT, forged), made.signed(Kind.RESULT, emptied), told]
    before = fingerprint(member.desk.vault.connection)
    first, second, true = read_from(tmp_path, raws)
    assert outcomes(take_in(member.desk, (first, second))) == [
        code,
        ErrorCode.POOL_RESULT_REFUSED,
    ]
    assert fingerprint(member.desk.vault.connection) == before
    with tried(member):
        assert outcomes(take_in(member.desk, (true,))) == [None]
        assert begun_at(member) == [YEAR]
