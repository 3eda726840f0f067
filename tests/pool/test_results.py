"""Results: whether one was counted, what was printed, and how they follow on each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode
from counsellor_app.pool import contributor, exact, opener
from counsellor_app.pool.book import Book, KnownRound
from counsellor_app.pool.contributor import Counted
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.printed import Printed, Table, TableRow, plain_printed
from counsellor_app.pool.result import printed_round
from counsellor_app.pool.round import make_round
from counsellor_app.pool.signed_file import read_file, sign_file
from tests.pool.people import (
    CLOSED_ON,
    LAYOUT,
    SPRING,
    YEAR,
    Person,
    Played,
    announced,
    figures,
    played,
    terms_for,
)

if TYPE_CHECKING:
    from tests.pool.conftest import Refused

TOTAL_ONLY = Printed(1, 8, None, (Table("volume", YEAR, None, (TableRow(("REPORTS",), 8, 8),)),))

BEHAVIOUR = Table("behaviour", YEAR, 1, (TableRow(("BULLY",), 60, 60), TableRow(("SEX",), 40, 40)))
CROSSED = Table(
    "behaviour_age", YEAR, 1, (TableRow(("BULLY", "U26"), 9, 9), TableRow(("SEX", "U26"), 8, 8))
)
BROKEN_DOWN = Printed(1, None, 100, (BEHAVIOUR,))


def result_of(at: Played, printed: Printed = TOTAL_ONLY) -> bytes:
    """The result as the opener sends it round."""
    first = at.people[0]
    opened = first.open(at.half_sum, at.participants, at.pool_round)
    made = opener.announce(printed, opened, at.participants, at.pool_round, first.membership)
    return made.file.to_bytes()


def test_everybody_sees_whether_they_were_counted() -> None:
    """Counted by number, counted by a forgotten number, or not counted at all."""
    at = played(fewest=4)
    raw, digest = result_of(at), at.pool_round.digest
    person = at.people[2]
    result, standing, book = contributor.accept_result(raw, digest, person.membership, person.book)
    assert (standing.counted, standing.number) == (Counted.YES, book.known(digest).made[0])
    assert book.last_result == result.digest
    forgetful = replace(person.book, rounds=(replace(person.book.rounds[0], made=()),))
    _, standing, _ = contributor.accept_result(raw, digest, person.membership, forgetful)
    assert standing.counted is Counted.YES_FORGOTTEN
    assert standing.number is not None


def test_who_was_late_is_not_counted(people: list[Person]) -> None:
    """The list goes on without them, and their reports into the next round."""
    pool_round = announced(people, fewest=4)
    files = [person.contribute(pool_round, figures(20)) for person in people]
    participants = people[0].close(people[0].gather(pool_round, *files[:4]))
    half_sum = people[1].release(participants.file.to_bytes(), pool_round)
    at = Played(people, pool_round, files, people[0].gather(pool_round), participants, half_sum)
    _, standing, _ = contributor.accept_result(
        result_of(at), pool_round.digest, people[4].membership, people[4].book
    )
    assert (standing.counted, standing.number) == (Counted.NO, None)


def test_results_make_one_chain(refused: Refused) -> None:
    """The same result again is fine, another of the same round or out of order is not."""
    at = played()
    raw, digest, person = result_of(at), at.pool_round.digest, at.people[2]
    _, _, book = contributor.accept_result(raw, digest, person.membership, person.book)
    _, _, again = contributor.accept_result(raw, digest, person.membership, book)
    assert again == book
    other = result_of(at, replace(TOTAL_ONLY, new_reports=9))
    with refused(ErrorCode.POOL_RESULT_OTHER):
        contributor.accept_result(other, digest, person.membership, book)
    with refused(ErrorCode.POOL_PREVIOUS_MISSING):
        contributor.accept_result(
            raw, digest, person.membership, replace(person.book, last_result=b"x" * 32)
        )
    person.book = book
    with refused(ErrorCode.POOL_ROUND_CLOSED):
        person.contribute(at.pool_round, figures(1))


@pytest.mark.parametrize(
    "printed",
    [
        replace(TOTAL_ONLY, new_reports=4),
        replace(TOTAL_ONLY, new_reports=None, broken_down=14),
        replace(TOTAL_ONLY, broken_down=100),
        replace(
            TOTAL_ONLY,
            new_reports=None,
            tables=(Table("behaviour", YEAR, 1, (TableRow(("SEX",), 40, 40),)),),
        ),
        replace(
            TOTAL_ONLY,
            new_reports=None,
            broken_down=100,
            tables=(Table("behaviour", YEAR, 1, (TableRow(("SEX",), 4, 4),)),),
        ),
        replace(
            TOTAL_ONLY,
            new_reports=None,
            broken_down=100,
            tables=(Table("behaviour", YEAR, 1, (TableRow(("SEX",), 5, 9),)),),
        ),
        replace(TOTAL_ONLY, new_reports=None, broken_down=100),
        replace(BROKEN_DOWN, broken_down=14),
        replace(BROKEN_DOWN, broken_down=59, tables=(BEHAVIOUR, CROSSED)),
        replace(BROKEN_DOWN, tables=(Table("behaviour", YEAR, 1, (TableRow((), 9, 9),)),)),
        replace(BROKEN_DOWN, tables=(Table("x", YEAR, 1, (TableRow(("a", "b", "c"), 9, 9),)),)),
    ],
)
def test_a_result_that_prints_too_much_is_refused(printed: Printed, refused: Refused) -> None:
    """Totals and categories under five, a breakdown below its gate, of nothing, or told twice."""
    at = played()
    with refused(ErrorCode.POOL_RESULT_REFUSED):
        result_of(at, printed)


def test_a_result_becomes_a_line_of_the_ledger() -> None:
    """What was printed is known to every app in the terms of the publication rules."""
    at = played()
    raw = result_of(at, BROKEN_DOWN)
    person = at.people[3]
    result, _, _ = contributor.accept_result(
        raw, at.pool_round.digest, person.membership, person.book
    )
    line = printed_round(result.statement, at.pool_round.terms)
    assert (line.period, line.is_yearly, line.contributors) == (YEAR, True, 5)
    assert line.counted == {1, 2, 3}
    assert line.tables[0].counts == (60, 40)


def test_who_joins_later_begins_at_the_last_result(refused: Refused) -> None:
    """As often as one likes, but only before having taken part in anything."""
    at = played()
    raw = result_of(at)
    newcomer = Person("Gita Devos")
    newcomer.seat = replace(at.people[2].membership)
    result, book = contributor.adopt_result(raw, newcomer.membership, newcomer.book)
    assert book.last_result == result.digest
    assert contributor.adopt_result(raw, newcomer.membership, book)[1] == book
    with refused(ErrorCode.POOL_RESULT_OTHER):
        contributor.adopt_result(raw, newcomer.membership, at.people[2].book)


def test_who_missed_a_round_catches_up(refused: Refused) -> None:
    """A closed round that was never seen is taken in together with its result."""
    at = played()
    person = at.people[3]
    invitation, raw = at.pool_round.file.to_bytes(), result_of(at)
    known, person.book = person.book, type(person.book)()
    with refused(ErrorCode.POOL_ROUND_CLOSED):
        person.accept(invitation, today=CLOSED_ON)
    _, standing, book = contributor.catch_up(invitation, raw, person.membership, person.book)
    assert standing.counted is Counted.YES_FORGOTTEN
    _, standing, same = contributor.catch_up(invitation, raw, person.membership, known)
    assert standing.counted is Counted.YES
    assert book.last_result == same.last_result


def test_catching_up_is_no_way_round_the_one_round(people: list[Person], refused: Refused) -> None:
    """Beside a round over the same period, only the one that replaces it is taken in."""
    known = announced(people)
    other = make_round(
        terms_for(people, opener=people[2].id), people[2].membership.roster, people[2].keys
    )
    with refused(ErrorCode.POOL_PERIOD_TAKEN):
        contributor.catch_up(other.file.to_bytes(), b"", people[4].membership, people[4].book)
    assert people[4].book.rounds[0].round == known


def test_a_result_that_does_not_fit_its_round_is_refused(refused: Refused) -> None:
    """Somebody who took no part, too few, twice the same, a half-year's tables, another plan."""
    at = played(fewest=5)
    first, third = at.people[0], at.people[2]
    file = read_file(result_of(at), Kind.RESULT)
    plain = exact.read_exactly(file.payload, dict, dict)
    listed, broken_down = plain["lijst"], {"trappen": 2} | plain_printed(BROKEN_DOWN)
    half_year = make_round(
        replace(
            at.pool_round.terms,
            period=SPRING,
            layout=replace(LAYOUT, lengths=(6, 0, 0)),
            closes_on=date(2026, 8, 1),
        ),
        first.membership.roster,
        first.keys,
    )
    for changed, known in (
        ({"lijst": [*listed, listed[0] | {"van": "f" * 16}]}, at.pool_round),
        ({"lijst": listed[:4]}, at.pool_round),
        ({"lijst": [*listed, listed[-1]]}, at.pool_round),
        ({"programma_hash": "00" * 32}, at.pool_round),
        (broken_down | {"R": half_year.digest.hex()}, half_year),
    ):
        payload = exact.canonical(plain | changed)
        raw = sign_file(Kind.RESULT, first.id, payload, first.keys).to_bytes()
        book = Book((KnownRound(known),))
        with refused(ErrorCode.POOL_RESULT_REFUSED):
            contributor.accept_result(raw, known.digest, third.membership, book)


@pytest.mark.parametrize(
    ("printed", "level"),
    [(TOTAL_ONLY, 1), (BROKEN_DOWN, 2), (replace(BROKEN_DOWN, tables=(BEHAVIOUR, CROSSED)), 3)],
)
def test_a_result_names_the_level_it_prints(printed: Printed, level: int, refused: Refused) -> None:
    """All three were opened each time; any other level is not as we would have written it."""
    at = played()
    raw, first, third = result_of(at, printed), at.people[0], at.people[2]
    plain = exact.read_exactly(read_file(raw, Kind.RESULT).payload, dict, dict)
    assert plain["trappen"] == level
    assert first.open(at.half_sum, at.participants, at.pool_round).opened == 3
    for other in {0, 1, 2, 3} - {level}:
        payload = exact.canonical(plain | {"trappen": other})
        forged = sign_file(Kind.RESULT, first.id, payload, first.keys).to_bytes()
        with refused(ErrorCode.POOL_FILE_UNREADABLE):
            contributor.accept_result(forged, at.pool_round.digest, third.membership, third.book)


def test_nothing_is_printed_of_a_level_that_stayed_closed(refused: Refused) -> None:
    """By the opener's own app: ten reports open the total alone."""
    at = played(reports=2)
    with refused(ErrorCode.POOL_RESULT_REFUSED):
        result_of(at, BROKEN_DOWN)
