"""The days of a count, from first to last."""

from __future__ import annotations

from datetime import date

import pytest

from counsellor_app.casework.period import Period

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


def test_both_ends_lie_in_it() -> None:
    """The first and the last day do, those beside them do not, and no day lies in none."""
    days = (date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 1), None)
    assert [MARCH.holds(day) for day in days] == [False, True, True, False, False]


def test_one_day_in_both_is_enough_to_overlap() -> None:
    """Periods that meet on a day overlap, those that follow each other do not."""
    assert MARCH.overlaps(Period(date(2026, 3, 31), date(2026, 4, 2)))
    assert Period(date(2026, 1, 1), date(2026, 3, 1)).overlaps(MARCH)
    assert not MARCH.overlaps(Period(date(2026, 4, 1), date(2026, 4, 2)))
    assert not Period(date(2026, 1, 1), date(2026, 2, 28)).overlaps(MARCH)


def test_days_run_forward() -> None:
    """A last day before the first is our own mistake."""
    with pytest.raises(ValueError, match="2026"):
        Period(date(2026, 3, 2), date(2026, 3, 1))
