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
from counsellor_app.pool.result import printed_round
from counsellor_app.settings import resource
from tests.pool.people import OPEN_ON, SPRING, YEAR, Person, terms_for

if TYPE_CHECKING:
    from counsellor_app.aggregation.disclosure import Publication
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.casework.period import Period
    from counsellor_app.pool.halves import Levels


@pytest.fixture(scope="module")
def plan() -> PoolPlan:
    text = resource("codebook/codebook.toml").read_text(encoding="utf-8")
    return pool_plan(read_codebook(text))


def levels_of(plan: PoolPlan, reports: int) -> Levels:
    """All reports alike in every table: in the first cell, or half in the last."""
    lengths = plan.layout().lengths
    tables = [0] * lengths[1]
    for span in plan.places(2).values():
        tables[span.start] += reports - reports // 2
        tables[span.stop - 1] += reports // 2
    head = (1, reports, reports, 0, *(7,) * (lengths[0] - 4))
    return head, tuple(tables), (0,) * lengths[2]


def whole_round(
    people: list[Person], plan: PoolPlan, period: Period, reports: int
) -> tuple[Publication, bytes]:
    """A round of five, what it prints, and the result."""
    is_yearly = period == YEAR
    layout = plan.layout()
    asked = layout if is_yearly else replace(layout, lengths=(layout.lengths[0], 0, 0))
    first, second = people[:2]
    terms = terms_for(people, layout=asked, period=period)
    pool_round, book = opener.invite(terms, first.membership, first.book, layout, date(2026, 6, 1))
    for person in people:
        person.book = book
    each = levels_of(plan, reports)
    files = [person.contribute(pool_round, each, today=OPEN_ON, layout=layout) for person in people]
    listed = first.close(first.gather(pool_round, *files))
    half_sum = second.release(listed.file.to_bytes(), pool_round)
    opened = first.open(half_sum, listed, pool_round)
    checked = read_opened(opened.vectors, members=5, plan=plan, rules=Rules())
    facts = RoundFacts(period, is_yearly, Rules(), contributors=5)
    publication = protect_round(
        checked, facts, plan=plan, ledger=PublicationLedger(), budget=Budget(0)
    )
    made = opener.announce(printed_from(publication), opened, listed, pool_round, first.membership)
    return publication, made.file.to_bytes()


@pytest.mark.parametrize(("period", "reports"), [(SPRING, 8), (SPRING, 0), (YEAR, 20), (YEAR, 2)])
def test_every_app_keeps_the_same_line(
    people: list[Person], plan: PoolPlan, period: Period, reports: int
) -> None:
    """What the opener's rules printed comes out of the result, number for number."""
    publication, raw = whole_round(people, plan, period, reports)
    person = people[4]
    known = person.book.rounds[0].round
    result, _, _ = contributor.accept_result(raw, known.digest, person.membership, person.book)
    assert printed_round(result.statement, known.terms) == publication.printed


def test_totals_and_work_are_told_too(people: list[Person], plan: PoolPlan) -> None:
    """A total under five is told as a range, work as it is; groups at risk are not told twice."""
    publication, raw = whole_round(people, plan, SPRING, 0)
    person = people[4]
    known = person.book.rounds[0].round
    result, _, _ = contributor.accept_result(raw, known.digest, person.membership, person.book)
    told = {table.table_id: table for table in result.statement.printed.tables}
    assert (told["volume"].rows[0].lowest, told["volume"].rows[0].highest) == (0, 4)
    assert {row.lowest for row in told["work"].rows} == {35}
    assert set(told) == {table.table_id for table in publication.tables} - {"risk_groups"}
