"""A contribution made again: the newest counts, also after a backup took the earlier ones away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode
from counsellor_app.pool import contributor, opener
from counsellor_app.pool.book import Book, KnownRound, read_book
from counsellor_app.pool.contribution import read_contribution
from counsellor_app.pool.limits import MAX_ORDER
from counsellor_app.pool.round import LONGEST_OPEN
from tests.pool.people import (
    CLOSED_ON,
    CLOSES_ON,
    INVITED_ON,
    LAYOUT,
    OPEN_ON,
    YEAR,
    announced,
    figures,
    terms_for,
)

if TYPE_CHECKING:
    from counsellor_app.pool.round import Round
    from tests.pool.conftest import Refused
    from tests.pool.people import Person

NEXT_DAY = OPEN_ON + timedelta(days=1)


def restored(book: Book, on: date) -> Book:
    """A book as it was before anything was sent, put back on a day."""
    return replace(Book(tuple(KnownRound(each.round) for each in book.rounds)), restored_on=on)


def gathered_number(by: Person, pool_round: Round, member: Person, *files: bytes) -> bytes:
    """The number of the contribution of a member that stands after these came in."""
    return by.gather(pool_round, *files).contributions[member.id].number


def number_in(raw: bytes, pool_round: Round, member: Person) -> bytes:
    return read_contribution(raw, pool_round, member.membership.roster).number


def test_after_a_backup_the_new_one_counts(people: list[Person], refused: Refused) -> None:
    """Three were sent, a backup from before comes back, one more the next day: it stands."""
    first, _, member, *_ = people
    pool_round = announced(people)
    before = [member.contribute(pool_round, figures(number)) for number in (1, 2, 3)]
    member.book = restored(member.book, NEXT_DAY)
    last = member.contribute(pool_round, figures(4), today=NEXT_DAY)
    meant = number_in(last, pool_round, member)
    assert gathered_number(first, pool_round, member, *before, last) == meant
    with refused(ErrorCode.POOL_CONTRIBUTION_OLDER):
        first.gather(pool_round, last, before[2])


def test_on_the_day_of_the_backup_the_new_one_counts_too(people: list[Person]) -> None:
    """Sent, a backup put back, made again on the same day: that last one stands."""
    first, _, member, *_ = people
    pool_round = announced(people)
    before = [member.contribute(pool_round, figures(number)) for number in (1, 2, 3)]
    member.book = restored(member.book, OPEN_ON)
    last = member.contribute(pool_round, figures(4))
    assert gathered_number(first, pool_round, member, *before, last) == number_in(
        last, pool_round, member
    )


def test_a_clock_put_back_does_not_make_the_newest_older(people: list[Person]) -> None:
    """The first was made under a clock some days ahead: the second, under the right one, stands."""
    first, _, member, *_ = people
    pool_round = announced(people)
    early = member.contribute(pool_round, figures(1), today=CLOSES_ON)
    second = member.contribute(pool_round, figures(2), today=OPEN_ON)
    assert gathered_number(first, pool_round, member, early, second) == number_in(
        second, pool_round, member
    )


def test_a_file_says_as_much_the_first_time_as_the_tenth(people: list[Person]) -> None:
    """However often somebody corrects, and on whatever day of the year, the size is one."""
    member = people[2]
    pool_round = announced(people, closes_on=YEAR.last_on + LONGEST_OPEN)
    days = [OPEN_ON, OPEN_ON, YEAR.last_on + LONGEST_OPEN]
    sent = [member.contribute(pool_round, figures(1), today=day) for day in days]
    orders = [read_contribution(raw, pool_round, member.membership.roster).order for raw in sent]
    assert len({len(raw) for raw in sent}) == 1
    assert orders == sorted(set(orders))
    assert orders[-1] < MAX_ORDER


def test_the_order_is_kept_with_the_book(people: list[Person], refused: Refused) -> None:
    """Locked and opened in between; when no higher order is left, no more files are made."""
    first, _, member, *_ = people
    pool_round = announced(people)
    early = member.contribute(pool_round, figures(1))
    member.book = read_book(member.book.to_bytes())
    second = member.contribute(pool_round, figures(2))
    assert gathered_number(first, pool_round, member, early, second) == number_in(
        second, pool_round, member
    )
    (known,) = member.book.rounds
    member.book = member.book.with_round(replace(known, order=MAX_ORDER))
    with refused(ErrorCode.POOL_ROUND_CLOSED):
        member.contribute(pool_round, figures(3))


def test_an_unused_invitation_may_be_let_go(people: list[Person], refused: Refused) -> None:
    """Two opened over one period: who sent nothing yet lets the first go and takes the second."""
    member = people[2]
    announced(people)
    second = people[3]
    terms = terms_for(people, opener=second.id, key_holder=people[4].id)
    other, _ = opener.invite(terms, second.membership, Book(), LAYOUT, INVITED_ON)
    with refused(ErrorCode.POOL_PERIOD_TAKEN):
        member.accept(other.file.to_bytes())
    member.book = contributor.let_go(member.book.rounds[0].round.digest, member.book)
    assert member.accept(other.file.to_bytes()).digest == other.digest


@pytest.mark.parametrize("done", ["sent", "opened", "restored", "over"])
def test_a_round_that_was_used_is_not_let_go(
    people: list[Person], done: str, refused: Refused
) -> None:
    """Who sent, held the key, cannot know any more, or has the result, stays with the round."""
    first, key_holder, member, *_ = people
    pool_round = announced(people)
    who = key_holder if done == "opened" else member
    if done == "sent":
        member.contribute(pool_round, figures(1))
    elif done == "opened":
        files = [each.contribute(pool_round, figures(1)) for each in people]
        listed = first.close(first.gather(pool_round, *files), today=CLOSED_ON)
        key_holder.release(listed.file.to_bytes(), pool_round)
        (known,) = who.book.rounds
        who.book = who.book.with_round(replace(known, made=(), order=0))
    elif done == "restored":
        who.book = replace(who.book, restored_on=CLOSED_ON)
    else:
        who.book = who.book.with_round(replace(who.book.rounds[0], result=bytes(32)))
    with refused(ErrorCode.POOL_ROUND_BEGUN):
        contributor.let_go(pool_round.digest, who.book)
