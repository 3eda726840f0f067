from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.aggregation.trends import TotalsInTime, Trend, totals_in_time, trend
from counsellor_app.casework.codebook import Label
from counsellor_app.casework.period import Period
from counsellor_app.errors import BugError
from tests.aggregation.random_pools import draw_reports, one_way_counts
from tests.aggregation.rounds import spring, winter

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan

EMPTY = PublicationLedger()


def test_years_are_compared_on_the_coarsest_step_printed(plan: PoolPlan) -> None:
    """A large year is brought to the step of a small one; each row adds up to its year."""
    large, little = draw_reports(300, plan, Random(1)), draw_reports(25, plan, Random(2))
    for report, place in zip(little, range(25), strict=True):
        report["function"] = 0 if place < 6 else 6
    first = winter(2026, large, plan, EMPTY)
    second = winter(2027, little, plan, first.ledger)
    compared = trend("function", second.ledger, plan)
    assert compared is not None
    assert [w.first_on.year for w in compared.windows] == [2026, 2027]
    assert compared.step == 2
    assert compared.counts[1] == (6, 19)
    technical = one_way_counts(large, plan.table("function"))[0]
    assert compared.counts[0] == (technical, 300 - technical)
    assert len(compared.labels) == 2


def test_a_table_that_was_never_printed_has_no_trend(plan: PoolPlan) -> None:
    """Nor has one of another programme, whose cells may mean something else."""
    assert trend("function", EMPTY, plan) is None
    printed = winter(2026, 80, plan, EMPTY)
    assert trend("language", printed.ledger, plan) is not None
    older = PublicationLedger((replace(printed.printed, layout_digest="0" * 64),))
    assert trend("language", older, plan) is None


def test_totals_stand_in_time_as_printed(plan: PoolPlan) -> None:
    """A half-year, and the year as a range."""
    first = spring(2026, 40, plan, EMPTY)
    second = winter(2026, 42, plan, first.ledger, new=2)
    told = totals_in_time([second.numbers, first.numbers])
    assert [(t.lowest, t.highest) for t in told.totals] == [(40, 40), (40, 44)]
    assert told.totals[1].window == Period(date(2026, 1, 1), date(2026, 12, 31))


def test_nothing_else_puts_windows_side_by_side() -> None:
    """Charts are drawn of values made here, out of what was printed."""
    title = Label("x", "x")
    with pytest.raises(BugError):
        Trend("t", title, (), 0, (), (), (), seal=object())
    with pytest.raises(BugError):
        TotalsInTime((), seal=object())
