"""What a contributor's app refuses of an invitation, and when it makes no contribution."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.rules import Rules
from counsellor_app.casework.period import Period
from counsellor_app.errors import BugError, ErrorCode, ExpectedError
from counsellor_app.pool import exact, opener
from counsellor_app.pool.book import Book
from counsellor_app.pool.card import Role
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.roster import make_roster
from counsellor_app.pool.round import make_round, usual_fewest
from counsellor_app.pool.signed_file import sign_file
from tests.pool.people import (
    CLOSED_ON,
    CLOSES_ON,
    INVITED_ON,
    LAYOUT,
    OPEN_ON,
    SPRING,
    YEAR,
    Person,
    announced,
    figures,
    seated,
    some_people,
    terms_for,
)

if TYPE_CHECKING:
    from counsellor_app.pool.round import Round
    from tests.pool.conftest import Refused

BITTER_END = date(2027, 12, 31)


def invited(people: list[Person], **changed: object) -> bytes:
    """An invitation as the first would sign it."""
    terms = terms_for(people, **changed)
    first = people[0]
    return make_round(terms, first.membership.roster, first.keys).file.to_bytes()


def forced(people: list[Person], **changed: object) -> bytes:
    """An invitation that a changed app signed: nothing was checked before."""
    plain = exact.read_exactly(
        make_round(terms_for(people), people[0].membership.roster, people[0].keys).file.payload,
        dict,
        dict,
    )
    payload = exact.canonical(plain | changed)
    return sign_file(Kind.ROUND, people[0].id, payload, people[0].keys).to_bytes()


def test_an_invitation_is_accepted_once(people: list[Person]) -> None:
    """The same file again changes nothing."""
    raw = invited(people)
    before = people[2].accept(raw)
    book = people[2].book
    assert people[2].accept(raw, today=BITTER_END) == before
    assert people[2].book == book


def test_usual_numbers() -> None:
    """Five, and two thirds of who takes part, rounded up."""
    assert [usual_fewest(n) for n in (5, 7, 8, 9, 60, 1000)] == [5, 5, 6, 6, 40, 667]


def test_not_a_participant(people: list[Person], refused: Refused) -> None:
    """A round of others is not ours."""
    raw = invited(people, participants=tuple(p.id for p in people[:4]), fewest=4)
    with refused(ErrorCode.POOL_NOT_PARTICIPANT):
        people[4].accept(raw)


def test_unconfirmed_roster(people: list[Person], refused: Refused) -> None:
    """Whoever has not compared the words neither accepts, announces nor contributes."""
    raw = invited(people)
    people[2].join(people[0].membership.roster.file.to_bytes(), confirmed=False)
    with refused(ErrorCode.POOL_ROSTER_UNCONFIRMED):
        people[2].accept(raw)
    pool_round = people[3].accept(raw)
    people[3].join(people[0].membership.roster.file.to_bytes(), confirmed=False)
    with refused(ErrorCode.POOL_ROSTER_UNCONFIRMED):
        people[3].contribute(pool_round, figures(1))
    people[0].join(people[0].membership.roster.file.to_bytes(), confirmed=False)
    with refused(ErrorCode.POOL_ROSTER_UNCONFIRMED):
        announced(people)


def test_another_roster(people: list[Person], refused: Refused) -> None:
    """A round on another version of the roster waits until that one is compared."""
    raw = invited(people)
    newer = make_roster([p.card for p in people], people[0].membership.roster, people[0].keys)
    people[2].join(newer.file.to_bytes())
    with refused(ErrorCode.POOL_ROSTER_OTHER):
        people[2].accept(raw)


def test_a_new_roster_during_a_round(people: list[Person], refused: Refused) -> None:
    """The round goes on with the roster it was announced on, and with the seat in that one."""
    pool_round = announced(people)
    before = people[0].membership.roster
    newer = make_roster([p.card for p in people], before, people[0].keys)
    people[2].join(newer.file.to_bytes())
    with refused(ErrorCode.POOL_ROSTER_OTHER):
        people[2].contribute(pool_round, figures(1))
    people[2].join(before.file.to_bytes())
    assert people[2].contribute(pool_round, figures(1))


def test_unknown_codebook(people: list[Person], refused: Refused) -> None:
    """Another version, another programme, other lengths."""
    raw = invited(people)
    for other in (
        replace(LAYOUT, codebook_version=4),
        replace(LAYOUT, digest="00" * 32),
        replace(LAYOUT, lengths=(6, 4, 5)),
    ):
        with refused(ErrorCode.POOL_CODEBOOK_OTHER):
            people[2].accept(raw, layout=other)


def test_a_codebook_changed_after_accepting(people: list[Person], refused: Refused) -> None:
    """An update between invitation and contribution is noticed."""
    pool_round = announced(people)
    with refused(ErrorCode.POOL_CODEBOOK_OTHER):
        people[2].contribute(pool_round, figures(1), layout=replace(LAYOUT, codebook_version=4))


def test_after_closing(people: list[Person], refused: Refused) -> None:
    """On the closing day yes, the day after neither accepted nor contributed."""
    raw = invited(people)
    with refused(ErrorCode.POOL_ROUND_CLOSED):
        people[2].accept(raw, today=CLOSED_ON)
    pool_round = people[2].accept(raw, today=CLOSES_ON)
    assert people[2].contribute(pool_round, figures(1), today=CLOSES_ON)
    with refused(ErrorCode.POOL_ROUND_CLOSED):
        people[2].contribute(pool_round, figures(1), today=CLOSED_ON)


def test_before_the_period_is_over(people: list[Person], refused: Refused) -> None:
    """Also where the clock of the laptop is a year behind."""
    pool_round = announced(people)
    for today in (date(2026, 12, 31), OPEN_ON - timedelta(days=365)):
        with refused(ErrorCode.POOL_ROUND_EARLY):
            people[2].contribute(pool_round, figures(1), today=today)
    assert people[2].contribute(pool_round, figures(1), today=date(2027, 1, 1))


def test_a_clock_a_year_ahead(people: list[Person], refused: Refused) -> None:
    """The app says closed rather than sending too late."""
    pool_round = announced(people)
    with refused(ErrorCode.POOL_ROUND_CLOSED):
        people[2].contribute(pool_round, figures(1), today=OPEN_ON + timedelta(days=365))


def test_opener_is_key_holder(people: list[Person], refused: Refused) -> None:
    """One person with both halves would read everybody."""
    with refused(ErrorCode.POOL_ROLES_REFUSED):
        people[2].accept(forced(people, sleutel=people[0].id))


def test_roles_of_who_does_not_take_part(people: list[Person], refused: Refused) -> None:
    """Opener and key holder are among the participants, and the opener is who invites."""
    others = sorted(p.id for p in people[:1] + people[2:])
    with refused(ErrorCode.POOL_ROLES_REFUSED):
        people[2].accept(forced(people, deelnemers=others, minimum=4))
    with refused(ErrorCode.POOL_ROLES_REFUSED):
        people[2].accept(forced(people, opent=people[3].id))
    with refused(ErrorCode.POOL_STRANGER):
        people[2].accept(forced(people, deelnemers=["0" * 16, *others], minimum=4))


def test_participants_in_another_order(people: list[Person], refused: Refused) -> None:
    """Sorted and each once: the same people are the same bytes."""
    ids = sorted(p.id for p in people)
    for other in (ids[::-1], [*ids, ids[-1]]):
        with refused(ErrorCode.POOL_FILE_UNREADABLE):
            people[2].accept(forced(people, deelnemers=other))


def test_roles_of_who_is_no_counsellor(refused: Refused) -> None:
    """The professional secrecy of the counsellor is what the raw sum needs."""
    people = some_people(5)
    people[1].role = Role.OTHER
    seated(people)
    with refused(ErrorCode.POOL_ROLES_REFUSED):
        announced(people)


@pytest.mark.parametrize(
    "weaker", [{"minimum": 3}, {"drempel": 4}, {"trap2": 9}, {"trap3": 59}, {"minimum": 6}]
)
def test_weaker_thresholds(
    people: list[Person], weaker: dict[str, object], refused: Refused
) -> None:
    """Below the floors 4, 5, 10 and 60; nor more contributions than participants."""
    with refused(ErrorCode.POOL_THRESHOLDS_WEAK):
        people[2].accept(forced(people, **weaker))


def test_stronger_thresholds_are_fine(people: list[Person]) -> None:
    """The pool may raise each of them."""
    assert announced(people, fewest=5, rules=Rules(8, 20, 100)).terms.rules.threshold == 8


@pytest.mark.parametrize(
    "days",
    [
        {"van": "2026-01-02"},
        {"van": "2025-01-01"},
        {"tot": "2026-11-30"},
        {"tot": "2027-12-31", "sluit": "2028-01-15"},
        {"van": "2026-07-01"},
        {"sluit": "2026-12-31"},
        {"sluit": "2028-01-15"},
        {"van": "2026-01-01", "tot": "2026-06-30"},
        {"lengtes": [3, 4, 4]},
        {"van": "9999-01-01", "tot": "9999-06-30", "sluit": "9999-12-31"},
    ],
)
def test_another_period(people: list[Person], days: dict[str, object], refused: Refused) -> None:
    """Only the first half-year with level 1, or the year; closing after it, within a year."""
    with refused(ErrorCode.POOL_WINDOW_REFUSED):
        people[2].accept(forced(people, **days))


def test_a_half_year_asks_level_1_alone(people: list[Person]) -> None:
    """Figures of levels 2 and 3 stay at home in spring, even if they are at hand."""
    layout = replace(LAYOUT, lengths=(6, 0, 0))
    pool_round = announced(people, period=SPRING, closes_on=date(2026, 12, 1), layout=layout)
    raw = people[2].contribute(pool_round, figures(3), today=INVITED_ON)
    gathering = people[0].gather(pool_round, raw)
    (sent,) = gathering.contributions.values()
    assert len(sent.half_a) == 4 * 6 + 48


def test_two_openers(people: list[Person], refused: Refused) -> None:
    """A second round over one period is refused, whoever announces it."""
    announced(people)
    second = terms_for(people, opener=people[2].id)
    with refused(ErrorCode.POOL_PERIOD_TAKEN):
        opener.invite(second, people[2].membership, people[2].book, LAYOUT, INVITED_ON)
    raw = make_round(second, people[2].membership.roster, people[2].keys).file.to_bytes()
    with refused(ErrorCode.POOL_PERIOD_TAKEN):
        people[3].accept(raw)


def test_the_next_year_is_another_period(people: list[Person]) -> None:
    """Rounds over other periods do not stand in each other's way."""
    announced(people)
    next_year = Period(date(2027, 1, 1), date(2027, 12, 31))
    announced(people, period=next_year, closes_on=date(2028, 1, 15))
    assert len(people[3].book.rounds) == 2


def replacing(people: list[Person], first: Round, **changed: object) -> bytes:
    """A replacement by two others."""
    fields: dict[str, object] = {
        "replaces": first.digest,
        "opener": people[2].id,
        "key_holder": people[3].id,
        "closes_on": date(2027, 2, 1),
    }
    terms = terms_for(people, **(fields | changed))
    maker = next(p for p in people if p.id == terms.opener)
    return make_round(terms, maker.membership.roster, maker.keys).file.to_bytes()


def test_a_replacement(people: list[Person]) -> None:
    """After closing, with a new opener; the key holder may stay."""
    first = announced(people)
    people[4].accept(replacing(people, first), today=CLOSED_ON)
    people[3].accept(replacing(people, first, key_holder=people[1].id), today=CLOSED_ON)
    assert people[4].book.is_replaced(first.digest)


def test_a_replaced_round_takes_nothing_more(people: list[Person], refused: Refused) -> None:
    """Who accepted the replacement contributes to that one alone."""
    first = announced(people, closes_on=date(2027, 3, 1))
    people[4].accept(replacing(people, first, closes_on=date(2027, 4, 1)), today=date(2027, 3, 2))
    with refused(ErrorCode.POOL_ROUND_REPLACED):
        people[4].contribute(first, figures(1), today=OPEN_ON)


@pytest.mark.parametrize(
    ("changed", "today"),
    [
        ({}, CLOSES_ON),
        ({"replaces": b"x" * 32}, CLOSED_ON),
        ({"opener": 0, "key_holder": 3}, CLOSED_ON),
        ({"opener": 1, "key_holder": 0}, CLOSED_ON),
        ({"opener": 1, "key_holder": 3}, CLOSED_ON),
        ({"opener": 2, "key_holder": 0}, CLOSED_ON),
    ],
)
def test_a_replacement_that_is_refused(
    people: list[Person], changed: dict[str, object], today: date, refused: Refused
) -> None:
    """Too early, for another round, or opened by who may have the first one's halves."""
    first = announced(people)
    named = {
        key: people[value].id if isinstance(value, int) else value for key, value in changed.items()
    }
    with refused(ErrorCode.POOL_REPLACEMENT_REFUSED):
        people[4].accept(replacing(people, first, **named), today=today)


def test_only_one_replacement(people: list[Person], refused: Refused) -> None:
    """Not a second one for the first round, nor one for the replacement."""
    first = announced(people)
    people[4].accept(replacing(people, first), today=CLOSED_ON)
    second = people[4].book.rounds[1].round
    for replaced in (first, second):
        raw = replacing(people, replaced, opener=people[3].id, key_holder=people[4].id)
        with refused(ErrorCode.POOL_REPLACEMENT_REFUSED):
            people[4].accept(raw, today=CLOSED_ON)


def test_a_round_with_a_result_is_not_replaced(people: list[Person], refused: Refused) -> None:
    """Even by a replacement that names that very result as the last one."""
    first = announced(people)
    known = replace(people[4].book.rounds[0], result=b"r" * 32)
    people[4].book = Book((known,), last_result=b"r" * 32)
    with refused(ErrorCode.POOL_REPLACEMENT_REFUSED):
        people[4].accept(replacing(people, first, previous_result=b"r" * 32), today=CLOSED_ON)


def test_the_result_before_must_be_there(people: list[Person], refused: Refused) -> None:
    """A round that follows on a result we do not have waits for it."""
    with refused(ErrorCode.POOL_PREVIOUS_MISSING):
        people[2].accept(invited(people, previous_result=b"x" * 32))


def test_a_round_nobody_announced_here(people: list[Person], refused: Refused) -> None:
    """Without the invitation there is nothing to contribute to."""
    pool_round = announced(people[:4] + people[4:])
    stranger = Person("Gita Devos")
    stranger.seat = people[2].seat
    with refused(ErrorCode.POOL_ROUND_UNKNOWN):
        stranger.contribute(pool_round, figures(1))


def test_figures_out_of_range(people: list[Person], refused: Refused) -> None:
    """A cell larger than a round can carry is told; a wrong vector is our own fault."""
    pool_round = announced(people)
    head, second, third = figures(1)
    with refused(ErrorCode.POOL_FIGURE_TOO_LARGE):
        people[2].contribute(pool_round, ((*head[:5], 2**20 + 1), second, third))
    with pytest.raises(BugError):
        people[2].contribute(pool_round, ((2, *head[1:]), second, third))
    with pytest.raises(BugError):
        people[2].contribute(pool_round, (head[:5], second, third))


def test_only_the_opener_invites(people: list[Person], refused: Refused) -> None:
    """Announcing in another's name does not even get made."""
    terms = terms_for(people)
    with refused(ErrorCode.POOL_NOT_YOUR_ROLE):
        opener.invite(terms, people[2].membership, people[2].book, LAYOUT, INVITED_ON)


def test_a_round_on_a_foreign_roster(people: list[Person]) -> None:
    """A whole pool of strangers cannot invite us."""
    strangers = some_people(5)
    seated(strangers)
    with pytest.raises(ExpectedError) as caught:
        people[2].accept(invited(strangers, period=YEAR))
    assert caught.value.code in {ErrorCode.POOL_ROSTER_OTHER, ErrorCode.POOL_STRANGER}
