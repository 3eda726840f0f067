from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.aggregation.certificate import Budget
from counsellor_app.aggregation.disclosure import (
    Publication,
    ReleasableTable,
    RoundFacts,
    protect_round,
)
from counsellor_app.aggregation.opened_sum import read_opened
from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.aggregation.rules import Rules
from counsellor_app.errors import BugError, ErrorCode, ExpectedError
from tests.aggregation.random_pools import draw_reports, levels_of
from tests.aggregation.rounds import MEMBERS, USUAL, half_year, whole_year, winter

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan

EMPTY = PublicationLedger()


def table(published: Publication, table_id: str) -> ReleasableTable | None:
    return next((t for t in published.tables if t.table_id == table_id), None)


@given(st.integers(15, 120), st.integers(0, 10_000), st.sampled_from([5, 8, 10]))
@settings(max_examples=40, deadline=None)
def test_every_number_about_reports_reaches_the_threshold(
    plan: PoolPlan, number: int, seed: int, threshold: int
) -> None:
    """Whatever the reports: totals, tables, cross tables and risk groups."""
    rules = Rules(threshold, 3 * threshold, 12 * threshold)
    reports = draw_reports(number, plan, Random(seed))
    published = winter(2026, reports, plan, EMPTY, rules=rules)
    for printed in published.tables:
        if printed.table_id != "work":
            told = [row.count for row in printed.rows if row.count is not None]
            assert all(count >= threshold for count in told)
            if printed.total is not None:
                assert sum(told) == printed.total == number


def test_risk_groups_are_the_numbers_of_their_own_tables(plan: PoolPlan) -> None:
    """Shown only where the home table prints them alone, and then the same number."""
    seen = {True: 0, False: 0}
    for seed in range(30):
        published = winter(2026, draw_reports(20, plan, Random(seed)), plan, EMPTY)
        groups = table(published, "risk_groups")
        if groups is None:
            continue
        for risk, row in zip(plan.risk_groups, groups.rows, strict=True):
            home = table(published, risk.table_id)
            alone = {r.codes: r.count for r in home.rows} if home else {}
            assert row.count == alone.get((risk.code,))
            assert (row.count is None) == (row.text is not None)
            seen[row.count is None] += 1
    assert min(seen.values()) > 5


def test_a_table_stands_at_the_step_it_says(plan: PoolPlan) -> None:
    """Rows, step and ladder agree, so that a reader can compare years."""
    published = winter(2026, 80, plan, EMPTY)
    ladders = {t.table_id: t.ladder for t in (*plan.tables, *plan.crosses)}
    for printed in published.tables:
        if printed.table_id in ladders:
            groups = ladders[printed.table_id].steps[printed.step]
            assert [row.codes for row in printed.rows] == [group.codes for group in groups]


def test_what_is_not_printed_is_explained(plan: PoolPlan) -> None:
    """Each table of the programme is printed or withheld with a reason, in both languages."""
    published = winter(2026, draw_reports(16, plan, Random(5)), plan, EMPTY)
    told = {t.table_id for t in published.tables} | {w.table_id for w in published.withheld}
    assert told == {t.table_id for t in (*plan.tables, *plan.crosses)} | {
        "volume",
        "work",
        "risk_groups",
    }
    for held in published.withheld:
        assert held.why.nl
        assert held.why.en != held.why.nl
        assert "{" not in held.why.nl + held.why.en


def test_percentages_are_of_large_enough_numbers() -> None:
    """Numerator and complement from the threshold, denominator from fifteen, whole per cents."""
    assert USUAL.percentage(5, 15) == 33
    assert USUAL.percentage(10, 15) == 67
    assert USUAL.percentage(25, 200) == 13  # 12.5
    assert USUAL.percentage(4, 15) is None
    assert USUAL.percentage(11, 15) is None
    assert USUAL.percentage(7, 14) is None
    assert Rules(8, 24, 60).percentage(7, 30) is None


def test_shares_stand_beside_printed_numbers(plan: PoolPlan) -> None:
    """Each is of the table's own total."""
    published = winter(2026, 80, plan, EMPTY)
    rows = [row for t in published.tables if t.total is not None for row in t.rows]
    assert all(row.share == USUAL.percentage(row.count or 0, 80) for row in rows)
    assert any(row.share for row in rows)


def test_work_of_the_pool_is_printed_whole(plan: PoolPlan) -> None:
    """Activities and learning say nothing about who came; those with a goal say so."""
    published = winter(2026, 16, plan, EMPTY)
    work = table(published, "work")
    assert work is not None
    free = [not total.is_about_people for total in plan.totals]
    told = [row.count for row, is_free in zip(work.rows, free, strict=True) if is_free]
    assert told == [3 * n for n, is_free in enumerate(free) if is_free]
    goals = {row.codes[0]: row.goal.nl for row in work.rows if row.goal}
    assert goals == {"organisations_guided": "10 per jaar", "young_reached": "150 per jaar"}


WORK_FOR_PEOPLE = {"questions", "contacts", "case_hours", "question_hours", "outside_contacts"}


def test_work_for_people_who_came_is_printed_from_the_threshold(plan: PoolPlan) -> None:
    """No contacts at all would say that "fewer than five" reports were none."""
    assert {total.code for total in plan.totals if total.is_about_people} == WORK_FOR_PEOPLE
    published = winter(2026, 16, plan, EMPTY)  # the totals are 0, 3, 6, 9, 12, and so on
    work = table(published, "work")
    assert work is not None
    told = {row.codes[0]: (row.count, row.between) for row in work.rows}
    assert told["questions"] == told["contacts"] == (None, (0, 4))
    assert told["outside_contacts"] == (12, None)
    assert {row.text and row.text.nl for row in work.rows if row.between} == {"minder dan 5"}


@pytest.mark.parametrize(
    ("contacts", "hours", "told"),
    [
        (3, 6, None),
        (0, 0, None),
        (5, 2, (0, 4)),
        (5, 6, (6, 6)),
    ],
)
def test_hours_show_no_contacts_that_are_too_few_to_tell(
    contacts: int, hours: int, told: tuple[int, int] | None, plan: PoolPlan
) -> None:
    """Six hours beside "fewer than five" contacts would say that there were some."""
    numbers = dict.fromkeys((total.code for total in plan.totals), 20)
    work = plan.told_work(numbers | {"contacts": contacts, "case_hours": hours}, USUAL.threshold)
    assert work.get("case_hours") == told
    assert work["question_hours"] == (20, 20)


def test_hours_that_are_held_back_have_words_for_a_number(plan: PoolPlan) -> None:
    """Whatever they are, nothing of them is told: not even that they are small."""
    work = table(winter(2026, 16, plan, EMPTY), "work")  # 3 contacts, 6 hours, 0 questions, 9 hours
    assert work is not None
    held = [row for row in work.rows if row.codes[0] in {"case_hours", "question_hours"}]
    assert [(row.count, row.between, row.text and row.text.nl) for row in held] == [
        (None, None, "niet getoond")
    ] * 2


def test_a_breakdown_in_spring_is_refused(plan: PoolPlan) -> None:
    """Even if somebody opened it."""
    levels = levels_of(draw_reports(20, plan, Random(1)), plan)
    opened = read_opened({1: levels[1], 2: levels[2]}, members=MEMBERS, plan=plan, rules=USUAL)
    facts = RoundFacts(half_year(2026), False, USUAL, MEMBERS)
    with pytest.raises(ExpectedError) as raised:
        protect_round(opened, facts, plan=plan, ledger=EMPTY, budget=Budget())
    assert raised.value.code is ErrorCode.BREAKDOWN_IN_SPRING


def test_reports_of_one_kind_print_nothing_about_them(plan: PoolPlan) -> None:
    """Where all fall together no table is printed: the total is, and they wait."""
    same = [{table.table_id: 0 for table in plan.tables} for _ in range(40)]
    published = winter(2026, same, plan, EMPTY)
    assert [t.table_id for t in published.tables] == ["volume", "work"]
    assert published.printed.counted == {1}
    assert published.printed.new_reports == 40


def test_cross_tables_of_other_reports_are_not_printed(plan: PoolPlan) -> None:
    """Their sides minus the one-way tables would be the tables of the rest."""
    levels = levels_of(draw_reports(80, plan, Random(4)), plan)
    other = levels_of(draw_reports(90, plan, Random(3)), plan)
    levels[3], levels[1][3] = other[3], 90
    opened = read_opened(levels, members=MEMBERS, plan=plan, rules=USUAL)
    facts = RoundFacts(whole_year(2026), True, USUAL, MEMBERS)
    published = protect_round(opened, facts, plan=plan, ledger=EMPTY, budget=Budget())
    crossed = {cross.table_id for cross in plan.crosses}
    assert crossed.isdisjoint({t.table_id for t in published.tables})
    assert published.printed.broken_down == 80


def test_only_the_maker_makes_tables(plan: PoolPlan) -> None:
    """Nobody else holds the seal."""
    made = winter(2026, 16, plan, EMPTY).tables[0]
    with pytest.raises(BugError, match=r"^only protect\(\) makes a releasable table$"):
        ReleasableTable("x", made.title, made.window, 1, 0, (), None, seal=object())


def test_zero_reports_are_a_round_too(plan: PoolPlan) -> None:
    """Nothing but "fewer than five"; the work of the pool is told all the same."""
    published = winter(2026, 0, plan, EMPTY)
    (row,) = published.tables[0].rows
    assert (row.count, row.between) == (None, (0, 4))
    assert published.printed.counted == frozenset()
    assert table(published, "work") is not None
