"""From contributions with the real programme to the line every app keeps of what was printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.certificate import Budget
from counsellor_app.aggregation.disclosure import RoundFacts, protect_round
from counsellor_app.aggregation.opened_sum import read_opened
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.aggregation.rules import Rules
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.pool import contributor, opener
from counsellor_app.pool.printed import printed_from
from counsellor_app.pool.result import Statement, printed_round
from counsellor_app.settings import resource
from tests.aggregation.rounds import spring
from tests.pool.people import OPEN_ON, SPRING, YEAR, Person, seated, some_people, terms_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.aggregation.disclosure import Publication
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.casework.period import Period
    from counsellor_app.pool.halves import Levels
    from counsellor_app.pool.opener import OpenedLevels

EMPTY = PublicationLedger()


@pytest.fixture(scope="module")
def plan() -> PoolPlan:
    text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
    return pool_plan(read_codebook(text))


def levels_of(plan: PoolPlan, reports: int, new: int | None = None) -> Levels:
    """All reports alike in every table: in the first cell, or half in the last."""
    lengths = plan.layout().lengths
    tables = [0] * lengths[1]
    for span in plan.places(2).values():
        tables[span.start] += reports - reports // 2
        tables[span.stop - 1] += reports // 2
    head = (1, reports if new is None else new, reports, 0, *(7,) * (lengths[0] - 4))
    return head, tuple(tables), (0,) * lengths[2]


def whole_round(
    people: list[Person],
    plan: PoolPlan,
    period: Period,
    sent: Sequence[Levels],
    ledger: PublicationLedger = EMPTY,
) -> tuple[Publication, OpenedLevels, bytes]:
    """A round of five, what it prints, what was opened for it, and the result."""
    is_yearly = period == YEAR
    layout = plan.layout()
    asked = layout if is_yearly else replace(layout, lengths=(layout.lengths[0], 0, 0))
    first, second = people[:2]
    terms = terms_for(people, layout=asked, period=period)
    pool_round, book = opener.invite(terms, first.membership, first.book, layout, date(2026, 6, 1))
    for person in people:
        person.book = book
    files = [
        person.contribute(pool_round, levels, today=OPEN_ON, layout=layout)
        for person, levels in zip(people, sent, strict=True)
    ]
    listed = first.close(first.gather(pool_round, *files))
    half_sum = second.release(listed.file.to_bytes(), pool_round)
    opened = first.open(half_sum, listed, pool_round)
    checked = read_opened(opened.vectors, members=5, plan=plan, rules=Rules())
    facts = RoundFacts(period, is_yearly, Rules(), contributors=5)
    publication = protect_round(checked, facts, plan=plan, ledger=ledger, budget=Budget(0))
    made = opener.announce(printed_from(publication), opened, listed, pool_round, first.membership)
    return publication, opened, made.file.to_bytes()


@pytest.mark.parametrize(("period", "reports"), [(SPRING, 8), (SPRING, 0), (YEAR, 20), (YEAR, 2)])
def test_every_app_keeps_the_same_line(
    people: list[Person], plan: PoolPlan, period: Period, reports: int
) -> None:
    """What the opener's rules printed comes out of the result, number for number."""
    publication, _, raw = whole_round(people, plan, period, [levels_of(plan, reports)] * 5)
    person = people[4]
    known = person.book.rounds[0].round
    result, _, _ = contributor.accept_result(raw, known.digest, person.membership, person.book)
    assert printed_round(result.statement, known.terms) == publication.printed


def test_totals_and_work_are_told_too(people: list[Person], plan: PoolPlan) -> None:
    """A total under five is told as a range, work as it is; groups at risk are not told twice."""
    publication, _, raw = whole_round(people, plan, SPRING, [levels_of(plan, 0)] * 5)
    person = people[4]
    known = person.book.rounds[0].round
    result, _, _ = contributor.accept_result(raw, known.digest, person.membership, person.book)
    told = {table.table_id: table for table in result.statement.printed.tables}
    assert (told["volume"].rows[0].lowest, told["volume"].rows[0].highest) == (0, 4)
    assert {row.lowest for row in told["work"].rows} == {35}
    assert set(told) == {table.table_id for table in publication.tables} - {"risk_groups"}


def told(plan: PoolPlan, sent: Sequence[Levels], ledger: PublicationLedger) -> Statement:
    """What a year's result says, apart from names and numbers that are random."""
    people = some_people(5)
    seated(people)
    _, opened, raw = whole_round(people, plan, YEAR, sent, ledger)
    person = people[4]
    digest = person.book.rounds[0].round.digest
    result, _, _ = contributor.accept_result(raw, digest, person.membership, person.book)
    assert opened.opened == (2 if opened.vectors[1][2] >= 15 else 1)
    return replace(result.statement, round_digest=b"", list_digest=b"", entries=())


def test_a_result_does_not_tell_which_levels_were_opened(plan: PoolPlan) -> None:
    """14 in spring: none to four since open one level or two, and all five results read alike."""
    ledger = spring(2026, 14, plan, EMPTY).ledger
    waiting = [levels_of(plan, reports, 0) for reports in (3, 3, 3, 3, 2)]
    results = [told(plan, waiting, ledger)]
    for new in range(1, 5):
        sent = [levels_of(plan, 2 + new, new), *waiting[:4]]
        results.append(told(plan, sent, ledger))
    assert [result.printed.tables[0].rows[0].lowest for result in results] == [14] * 5
    assert results == [results[0]] * 5


def test_a_result_does_not_tell_why_nothing_is_broken_down(plan: PoolPlan) -> None:
    """Twenty alike in every table, or twenty with three of spring's late: the same result."""
    ledger = spring(2026, 14, plan, EMPTY).ledger
    alike = [one_cell(levels_of(plan, 4, new), plan) for new in (1, 1, 1, 1, 2)]
    late = [levels_of(plan, reports, new) for reports, new in ((3, 1),) * 4 + ((5, 2),)]
    assert told(plan, alike, ledger) == told(plan, late, ledger)


def one_cell(levels: Levels, plan: PoolPlan) -> Levels:
    """All reports in the first cell of every table: nothing of it is ever printed."""
    head, _, third = levels
    cells = [0] * plan.layout().lengths[1]
    for span in plan.places(2).values():
        cells[span.start] = head[2]
    return head, tuple(cells), third
