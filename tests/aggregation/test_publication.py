from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.publication import PrintedRound, PrintedTable, PublicationLedger
from counsellor_app.aggregation.rules import Rules
from counsellor_app.casework.period import Period
from counsellor_app.errors import ErrorCode, ExpectedError
from tests.aggregation.rounds import USUAL, half_year, spring, whole_year, winter

if TYPE_CHECKING:
    from counsellor_app.aggregation.disclosure import Publication
    from counsellor_app.aggregation.pool_plan import PoolPlan

EMPTY = PublicationLedger()
ALL = frozenset({1, 2, 3})


def total(published: Publication) -> int | tuple[int, int] | None:
    """The number of reports as printed."""
    (row,) = next(t for t in published.tables if t.table_id == "volume").rows
    assert (row.count is None) == (row.between is not None) == (row.text is not None)
    return row.count if row.count is not None else row.between


def window(published: Publication, table_id: str) -> tuple[str, str]:
    held = next(t for t in published.tables if t.table_id == table_id).window
    return held.first_on.isoformat(), held.last_on.isoformat()


def a_table(first: date, last: date) -> PrintedTable:
    return PrintedTable("behaviour", Period(first, last), 3, (8, 12))


def a_round(period: Period, *, is_yearly: bool, tables: tuple[PrintedTable, ...]) -> PrintedRound:
    return PrintedRound(period, is_yearly, USUAL, 1, "0" * 64, 7, None, 20, tables)


@pytest.mark.parametrize(("number", "printed"), [(5, 5), (40, 40), (4, (0, 4)), (0, (0, 4))])
def test_a_half_year_prints_its_total_alone(
    number: int, printed: int | tuple[int, int], plan: PoolPlan
) -> None:
    """From five; four and none look alike, and wait."""
    published = spring(2026, number, plan, EMPTY)
    assert total(published) == printed
    assert [t.table_id for t in published.tables] == ["volume", "work"]
    assert [held.table_id for held in published.withheld] == [""]
    assert "aftrekken" in published.withheld[0].why.nl
    assert published.printed.counted == (frozenset({1}) if number >= 5 else frozenset())


def test_a_small_half_year_is_in_the_year_alone(plan: PoolPlan) -> None:
    """Nothing was printed in spring, so the year's total is one number over all twelve months."""
    first = spring(2026, 3, plan, EMPTY)
    published = winter(2026, 9, plan, first.ledger)
    assert total(published) == 9
    assert window(published, "volume") == ("2026-01-01", "2026-12-31")
    assert published.printed.counted == {1}


def test_a_small_second_half_makes_the_year_a_range(plan: PoolPlan) -> None:
    """40 in spring and two since: "40 to 44", no breakdown, and nothing is counted."""
    first = spring(2026, 40, plan, EMPTY)
    published = winter(2026, 42, plan, first.ledger, new=2)
    assert total(published) == (40, 44)
    assert [t.table_id for t in published.tables] == ["volume", "work"]
    assert published.printed.counted == frozenset()
    (row,) = published.tables[0].rows
    assert (row.text and row.text.nl, row.text and row.text.en) == ("40 tot 44", "40 to 44")


@pytest.mark.parametrize("new", range(5))
def test_a_range_does_not_depend_on_the_number(new: int, plan: PoolPlan) -> None:
    """All that is said is the same from none to four."""
    first = spring(2026, 40, plan, EMPTY)
    published = winter(2026, 40 + new, plan, first.ledger, new=new)
    other = winter(2026, 42, plan, first.ledger, new=2)
    assert published.tables == other.tables
    assert published.withheld == other.withheld


def test_the_gate_does_not_tell_what_a_range_hides(plan: PoolPlan) -> None:
    """14 in spring: with none since the gate is missed, with one it is not; both read alike."""
    first = spring(2026, 14, plan, EMPTY)
    closed, opened = (winter(2026, 14 + n, plan, first.ledger, new=n) for n in (0, 1))
    assert closed.tables == opened.tables
    assert closed.withheld == opened.withheld


def test_a_year_is_broken_down_once(plan: PoolPlan) -> None:
    """With enough since spring the year is exact, broken down, and counted for good."""
    first = spring(2026, 20, plan, EMPTY)
    published = winter(2026, 45, plan, first.ledger, new=25)
    assert total(published) == 45
    assert published.printed.counted == ALL
    assert published.printed.broken_down == 45
    assert published.printed.new_reports is None
    assert window(published, "language") == ("2026-01-01", "2026-12-31")
    assert {t.total for t in published.tables if t.total is not None} == {45}


def test_what_was_printed_says_by_which_rules(plan: PoolPlan) -> None:
    """Rules and their version, the layout of the numbers, and how many sent them."""
    printed = spring(2026, 20, plan, EMPTY).printed
    assert (printed.rules, printed.rules_version, printed.contributors) == (USUAL, 1, 7)
    assert printed.layout_digest == plan.layout().digest
    assert printed.new_reports == 20


def test_what_waited_is_in_the_next_windows(plan: PoolPlan) -> None:
    """Two that waited join spring's total, and both years are broken down together."""
    ledger = spring(2026, 40, plan, EMPTY).ledger
    ledger = winter(2026, 42, plan, ledger, new=2).ledger
    third = spring(2027, 12, plan, ledger)  # two that waited and ten new
    assert total(third) == 12
    assert window(third, "volume") == ("2026-07-01", "2027-06-30")
    fourth = winter(2027, 60, plan, third.ledger, new=8)
    assert total(fourth) == 60
    assert window(fourth, "language") == ("2026-01-01", "2027-12-31")


def test_a_total_beside_the_breakdown_blocks_it(plan: PoolPlan) -> None:
    """Somebody is late in winter with three of spring's reports: 40 and 39 would tell of them."""
    first = spring(2026, 40, plan, EMPTY)
    published = winter(2026, 43, plan, first.ledger, new=6)
    assert published.printed.broken_down is None
    assert total(published) == 46
    assert published.printed.counted == {1}


@pytest.mark.parametrize(("covered", "is_broken_down"), [(44, False), (45, True)])
def test_what_is_left_beside_a_total_reaches_the_threshold(
    covered: int, is_broken_down: bool, plan: PoolPlan
) -> None:
    """40 in spring; behind the breakdown four more, or five: never a remainder below five."""
    ledger = spring(2026, 40, plan, EMPTY).ledger
    published = winter(2026, covered, plan, ledger, new=6)
    assert (published.printed.broken_down == covered) is is_broken_down


def test_a_year_too_small_to_break_down_still_has_its_total(plan: PoolPlan) -> None:
    """Fourteen reports: the sum of what was and is printed."""
    first = spring(2026, 8, plan, EMPTY)
    published = winter(2026, 14, plan, first.ledger, new=6)
    assert total(published) == 14
    assert "15" in published.withheld[0].why.nl
    assert published.printed.new_reports == 6
    later = winter(2027, 30, plan, published.ledger, new=16)
    assert later.printed.broken_down == 30
    assert window(later, "language") == ("2026-01-01", "2027-12-31")


def test_a_yearly_table_on_half_yearly_ones_is_refused() -> None:
    """8 in the year minus 6 in the half-year would be the 2 of the other half."""
    half, year = half_year(2026), whole_year(2026)
    held = a_round(half, is_yearly=False, tables=(a_table(half.first_on, half.last_on),))
    ledger = PublicationLedger((held,))
    with pytest.raises(ExpectedError) as raised:
        ledger.with_round(
            a_round(year, is_yearly=True, tables=(a_table(year.first_on, year.last_on),))
        )
    assert raised.value.code is ErrorCode.PERIOD_PUBLISHED


def test_tables_in_spring_are_refused() -> None:
    """By the ledger too, whoever asks it."""
    half = half_year(2026)
    with pytest.raises(ExpectedError) as raised:
        EMPTY.with_round(
            a_round(half, is_yearly=False, tables=(a_table(half.first_on, half.last_on),))
        )
    assert raised.value.code is ErrorCode.BREAKDOWN_IN_SPRING


def told(
    first: date, last: date, *, is_yearly: bool, new: int | None, broken_down: int | None = None
) -> PrintedRound:
    """A round that printed so many reports."""
    period = Period(first, last)
    return PrintedRound(period, is_yearly, USUAL, 1, "0" * 64, 7, new, broken_down)


JANUARY, JUNE = date(2026, 1, 1), date(2026, 6, 30)
JULY, DECEMBER = date(2026, 7, 1), date(2026, 12, 31)
SPRING = told(JANUARY, JUNE, is_yearly=False, new=20)
QUIET = told(JANUARY, JUNE, is_yearly=False, new=None)
YEAR = told(JANUARY, DECEMBER, is_yearly=True, new=None, broken_down=45)
NEXT = Period(date(2027, 1, 1), date(2027, 6, 30))


def test_a_ledger_knows_what_no_round_held_yet() -> None:
    """From the day after the last round that told it, else from the first day there is."""
    assert PublicationLedger((QUIET,)).since_total(Period(JULY, DECEMBER)) == JANUARY
    assert PublicationLedger((SPRING,)).since_total(Period(JULY, DECEMBER)) == JULY
    assert PublicationLedger((SPRING,)).since_breakdown(Period(JULY, DECEMBER)) == JANUARY
    assert PublicationLedger((SPRING, YEAR)).since_breakdown(NEXT) == date(2027, 1, 1)
    assert PublicationLedger((YEAR,)).since_total(NEXT) == date(2027, 1, 1)
    assert EMPTY.since_total(NEXT) == EMPTY.since_breakdown(NEXT) == NEXT.first_on
    late = Period(date(2027, 3, 1), date(2027, 6, 30))
    assert PublicationLedger((YEAR,)).since_round(late) == late.first_on
    assert PublicationLedger((SPRING,)).since_round(whole_year(2026)) == JULY
    assert EMPTY.since_round(late) == late.first_on


def test_what_stands_beside_the_last_breakdown_is_added_up() -> None:
    """Totals printed since; those before are in it, and what was too small counts for nothing."""
    later = told(NEXT.first_on, NEXT.last_on, is_yearly=False, new=8)
    assert EMPTY.beside_breakdown() == 0
    assert PublicationLedger((QUIET,)).beside_breakdown() == 0
    assert PublicationLedger((SPRING, later)).beside_breakdown() == 28
    assert PublicationLedger((SPRING, YEAR)).beside_breakdown() == 0
    assert PublicationLedger((SPRING, YEAR, later)).beside_breakdown() == 8


def test_the_total_of_the_year_is_that_of_its_own_half_year() -> None:
    """Not of another year's, not of a year's round, not of one that told nothing."""
    assert PublicationLedger((SPRING,)).total_of_the_year(whole_year(2026)) is SPRING
    for rounds in ((), (QUIET,), (told(JANUARY, DECEMBER, is_yearly=True, new=9),)):
        assert PublicationLedger(rounds).total_of_the_year(whole_year(2026)) is None
    assert PublicationLedger((SPRING,)).total_of_the_year(whole_year(2027)) is None


@pytest.mark.parametrize(
    ("first", "last", "is_yearly", "is_free"),
    [
        (JANUARY, DECEMBER, True, True),
        (JANUARY, DECEMBER, False, False),
        (JANUARY, JUNE, True, False),
        (date(2026, 2, 1), DECEMBER, True, False),
        (JUNE, DECEMBER, False, False),
        (JULY, DECEMBER, False, True),
        (date(2025, 7, 1), DECEMBER, True, True),
        (date(2025, 1, 1), date(2025, 12, 31), True, False),
    ],
)
def test_only_a_year_goes_over_its_half_year(
    first: date, last: date, *, is_yearly: bool, is_free: bool
) -> None:
    """It begins with it or before, and ends after it; no other round shares a day with one."""
    ledger = PublicationLedger((SPRING,))
    if is_free:
        ledger.check_next(Period(first, last), is_yearly=is_yearly)
    else:
        with pytest.raises(ExpectedError):
            ledger.check_next(Period(first, last), is_yearly=is_yearly)


def test_no_year_goes_over_a_year() -> None:
    """Not even one that is longer."""
    with pytest.raises(ExpectedError):
        PublicationLedger((YEAR,)).check_next(Period(JANUARY, NEXT.last_on), is_yearly=True)


def test_no_day_is_printed_on_twice(plan: PoolPlan) -> None:
    """Neither the same round again, nor an earlier one, nor spring after its year."""
    ledger = winter(2026, 45, plan, spring(2026, 20, plan, EMPTY).ledger, new=25).ledger
    for again in (
        lambda: spring(2026, 20, plan, ledger),
        lambda: winter(2026, 20, plan, ledger),
        lambda: spring(2025, 20, plan, ledger),
        lambda: winter(2025, 20, plan, ledger),
    ):
        with pytest.raises(ExpectedError) as raised:
            again()
        assert raised.value.code is ErrorCode.PERIOD_PUBLISHED
    assert total(spring(2027, 20, plan, ledger)) == 20


def test_work_is_told_once(plan: PoolPlan) -> None:
    """The winter round tells of the work since the spring round, also beside a whole year."""
    first = spring(2026, 20, plan, EMPTY)
    assert window(first, "work") == ("2026-01-01", "2026-06-30")
    second = winter(2026, 45, plan, first.ledger, new=25)
    assert window(second, "work") == ("2026-07-01", "2026-12-31")
    assert window(winter(2026, 45, plan, EMPTY), "work") == ("2026-01-01", "2026-12-31")


def test_the_threshold_may_rise_between_rounds(plan: PoolPlan) -> None:
    """Six in spring at threshold five, seven since at threshold eight: a range of eight values."""
    first = spring(2026, 6, plan, EMPTY)
    published = winter(2026, 13, plan, first.ledger, new=7, rules=Rules(8, 24, 60))
    assert total(published) == (6, 13)


@pytest.mark.parametrize("weak", [(4, 15, 60), (5, 9, 60), (5, 15, 59)])
def test_rules_have_floors(weak: tuple[int, int, int]) -> None:
    """Upward only."""
    with pytest.raises(ExpectedError) as raised:
        Rules(*weak)
    assert raised.value.code is ErrorCode.POOL_THRESHOLDS_WEAK
    Rules(10, 30, 90)
