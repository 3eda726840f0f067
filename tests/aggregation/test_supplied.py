from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.disclosure import protect_supplied
from counsellor_app.casework.period import Period
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))


def test_supplied_numbers_stand_beside_the_goal_of_their_year(plan: PoolPlan) -> None:
    """75 companies in 2026 and 150 in 2027, as the action plan has it; zero is a number too."""
    made = protect_supplied({"companies": 41, "companies_digital": 0}, YEAR, plan)
    assert [(row.codes, row.count, row.aim) for row in made.rows] == [
        (("companies",), 41, 75),
        (("companies_digital",), 0, None),
    ]
    assert made.part_of == ("T9", "E10")
    later = Period(date(2027, 1, 1), date(2027, 6, 30))
    assert protect_supplied({"companies": 41}, later, plan).rows[0].aim == 150


@pytest.mark.parametrize("numbers", [{}, {"companies": -1}, {"companies": 3, "new_cases": 6}])
def test_nothing_else_goes_by_that_door(numbers: dict[str, int], plan: PoolPlan) -> None:
    """A number of cases is not one that mediarte supplies."""
    with pytest.raises(ExpectedError) as refused:
        protect_supplied(numbers, YEAR, plan)
    assert refused.value.code is ErrorCode.NOT_RELEASABLE
