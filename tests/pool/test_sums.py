"""Random pools: whoever is late, corrects, or sends in whatever order, the sum is the plain sum."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsellor_app.pool.book import Book, read_book
from counsellor_app.pool.limits import MAX_FIGURE
from counsellor_app.pool.round import make_round
from tests.pool.people import (
    CLOSED_ON,
    LAYOUT,
    OPEN_ON,
    Person,
    announced,
    seated,
    some_people,
    sum_of,
    terms_for,
)

if TYPE_CHECKING:
    from counsellor_app.pool.halves import Levels
    from counsellor_app.pool.opener import OpenedLevels
    from counsellor_app.pool.round import Round

PEOPLE = some_people(8)
seated(PEOPLE)
LATER = date(2027, 2, 2)
EXAMPLES = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@dataclass(frozen=True, slots=True)
class Pool:
    """What each member sends, in which order: several times is a correction."""

    figures: tuple[Levels, ...]
    order: tuple[int, ...]


def cells(length: int, most: int = MAX_FIGURE // 16) -> st.SearchStrategy[tuple[int, ...]]:
    return st.tuples(*[st.integers(0, most)] * length)


def levels() -> st.SearchStrategy[Levels]:
    head = cells(LAYOUT.lengths[0] - 1).map(lambda rest: (1, *rest))
    return st.tuples(head, cells(4), cells(4))


@st.composite
def pools(draw: st.DrawFn) -> Pool:
    """At least four members send, some of them more than once."""
    present = draw(st.permutations(range(8)))[: draw(st.integers(4, 8))]
    again = draw(st.lists(st.sampled_from(present), max_size=4))
    order = draw(st.permutations([*present, *again]))
    return Pool(tuple(draw(levels()) for _ in order), tuple(order))


def fresh() -> None:
    for person in PEOPLE:
        person.book = Book()


def opened(pool: Pool, pool_round: Round, people: list[Person], today: date) -> OpenedLevels:
    """Contributions in their order, with every book kept and read back in between."""
    first, second = people[:2]
    files = []
    for member, figures in zip(pool.order, pool.figures, strict=True):
        files.append(PEOPLE[member].contribute(pool_round, figures, today=OPEN_ON))
        PEOPLE[member].book = read_book(PEOPLE[member].book.to_bytes())
    participants = first.close(first.gather(pool_round, *files), today=today)
    half_sum = second.release(participants.file.to_bytes(), pool_round, today=today)
    return first.open(half_sum, participants, pool_round)


def check(pool: Pool, result: OpenedLevels) -> None:
    last = dict(zip(pool.order, pool.figures, strict=True))
    truth = sum_of(list(last.values()))
    gates = (True, truth[0][2] >= 15, truth[0][2] >= 15 and truth[0][3] >= 60)
    assert result.vectors == {
        level: truth[level - 1] for level, is_open in enumerate(gates, start=1) if is_open
    }


@EXAMPLES
@given(pools())
def test_the_sum_is_the_plain_sum(pool: Pool) -> None:
    """On every level that its gate opens, whoever sent and in whatever order."""
    fresh()
    pool_round = announced(PEOPLE, fewest=4)
    check(pool, opened(pool, pool_round, PEOPLE, CLOSED_ON))


@EXAMPLES
@given(pools(), pools())
def test_a_replacement_gives_the_plain_sum(lost: Pool, pool: Pool) -> None:
    """A first round comes to nothing, and the second by two others is whole in itself."""
    fresh()
    first = announced(PEOPLE, fewest=4)
    for member, figures in zip(lost.order, lost.figures, strict=True):
        PEOPLE[member].contribute(first, figures)
    pair = PEOPLE[2:4]
    terms = terms_for(
        PEOPLE,
        fewest=4,
        replaces=first.digest,
        opener=pair[0].id,
        key_holder=pair[1].id,
        closes_on=date(2027, 2, 1),
    )
    raw = make_round(terms, pair[0].membership.roster, pair[0].keys).file.to_bytes()
    for person in PEOPLE:
        second = person.accept(raw, today=CLOSED_ON)
    check(pool, opened(pool, second, pair, LATER))


@EXAMPLES
@given(pools(), st.randoms(use_true_random=False))
def test_arrival_order_does_not_matter(pool: Pool, chance: object) -> None:
    """The list is the same file, whatever order the post brings contributions in."""
    fresh()
    pool_round = announced(PEOPLE, fewest=4)
    pairs = zip(pool.order, pool.figures, strict=True)
    newest = {member: PEOPLE[member].contribute(pool_round, figures) for member, figures in pairs}
    files = list(newest.values())
    first = PEOPLE[0].close(PEOPLE[0].gather(pool_round, *files))
    chance.shuffle(files)  # pyright: ignore[reportAttributeAccessIssue]
    again = PEOPLE[0].close(PEOPLE[0].gather(pool_round, *files))
    assert first.file.to_bytes() == again.file.to_bytes()
