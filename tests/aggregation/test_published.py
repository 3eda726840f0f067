"""What a round published is enough to print it again, and nothing else can be printed from it."""

from __future__ import annotations

from dataclasses import fields, replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.disclosure import Publication, reprint
from counsellor_app.aggregation.publication import PrintedTable, PublicationLedger
from counsellor_app.aggregation.published import PlainTable, plain_tables
from counsellor_app.errors import ErrorCode, ExpectedError
from tests.aggregation.random_pools import draw_reports
from tests.aggregation.rounds import half_year, spring, winter

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan

EMPTY = PublicationLedger()


@pytest.fixture(scope="module")
def published(plan: PoolPlan) -> Publication:
    """A year of 80 reports, with cross tables."""
    return winter(2026, draw_reports(80, plan, Random(3)), plan, EMPTY)


def small(published: Publication) -> PrintedTable:
    """One of its tables with a number of four."""
    table = published.printed.tables[0]
    total = sum(table.counts)
    return replace(table, counts=(4, *table.counts[2:], total - 4 - sum(table.counts[2:])))


def test_everything_printed_follows_from_what_is_kept(
    published: Publication, plan: PoolPlan
) -> None:
    """Tables and reasons, of a spring, a range and a year broken down."""
    first = spring(2026, 40, plan, EMPTY)
    second = winter(2026, 42, plan, first.ledger, new=2)
    for done in (first, second, published):
        assert reprint(done.printed, done.numbers, plan=plan) == (done.tables, done.withheld)


def test_a_table_that_may_leave_says_what_its_plain_form_says(
    published: Publication, plan: PoolPlan
) -> None:
    """Nothing is lost under the seal: titles, notes, steps and the lists they were made by."""
    a_range = winter(2026, 42, plan, spring(2026, 40, plan, EMPTY).ledger, new=2)
    names, seen = [each.name for each in fields(PlainTable)], list[PlainTable]()
    for done in (published, a_range):
        plain = tuple(plain_tables(done.printed, done.numbers, plan))
        assert [[getattr(table, name) for name in names] for table in done.tables] == [
            [getattr(table, name) for name in names] for table in plain
        ]
        assert {table.codebook_version for table in done.tables} == {plan.codebook_version}
        seen += plain
    assert any(table.note for table in seen)
    assert any(table.steps > 1 for table in seen)


def test_numbers_the_rules_would_not_print_are_refused(
    published: Publication, plan: PoolPlan
) -> None:
    """A result is signed by its opener alone: whatever it says is held against the rules."""
    printed, numbers = published.printed, published.numbers
    first, *rest = printed.tables
    forged = (
        (replace(printed, tables=(small(published), *rest)), numbers),
        (replace(printed, tables=(replace(first, step=9), *rest)), numbers),
        (replace(printed, tables=(replace(first, counts=(80,)), *rest)), numbers),
        (replace(printed, tables=(replace(first, table_id="gender"), *rest)), numbers),
        (replace(printed, broken_down=79), numbers),
        (replace(printed, is_yearly=False, period=half_year(2026)), numbers),
        (printed, replace(numbers, volume=(80, 82))),
        (replace(printed, tables=()), replace(numbers, volume=(3, 3))),
        (replace(printed, tables=()), replace(numbers, volume=(40, 42))),
        (printed, replace(numbers, work={})),
        (printed, replace(numbers, work={**numbers.work, "contacts": (3, 3)})),
        (printed, replace(numbers, work={**numbers.work, "contacts": (0, 6)})),
        (printed, replace(numbers, work={**numbers.work, "sessions_held": (0, 4)})),
        (printed, replace(numbers, work={**numbers.work, "case_hours": (6, 6)})),
        (printed, replace(numbers, work={**numbers.work, "case_hours": (0, 4)})),
        (printed, replace(numbers, work={**numbers.work, "closed_cases": (6, 6)})),
    )
    for round_, told in forged:
        with pytest.raises(ExpectedError) as raised:
            reprint(round_, told, plan=plan)
        assert raised.value.code is ErrorCode.NOT_RELEASABLE


def test_a_round_of_another_programme_is_not_put_into_words(
    published: Publication, plan: PoolPlan
) -> None:
    """Its cells may mean something else."""
    with pytest.raises(ExpectedError) as raised:
        reprint(replace(published.printed, layout_digest="0" * 64), published.numbers, plan=plan)
    assert raised.value.code is ErrorCode.POOL_CODEBOOK_OTHER


def test_missing_cross_tables_are_explained_by_the_printed_number(plan: PoolPlan) -> None:
    """Below sixty by the gate, from sixty by too few: both follow from what is printed."""
    crossed = {cross.table_id for cross in plan.crosses}
    for number, words in ((40, "60"), (61, "weinig")):
        done = winter(2026, draw_reports(number, plan, Random(1)), plan, EMPTY)
        reasons = {held.why.nl for held in done.withheld if held.table_id in crossed}
        assert len(reasons) == 1
        assert words in reasons.pop()
