"""Which backups stay as they grow older."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.vault.thinning import kept

NOW = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)

_MOMENTS = st.lists(
    st.datetimes(
        min_value=datetime(2024, 1, 1),  # noqa: DTZ001  hypothesis wants the zone apart
        max_value=datetime(2026, 12, 31),  # noqa: DTZ001
        timezones=st.just(UTC),
    ),
    max_size=120,
)


@given(_MOMENTS)
def test_the_newest_always_stays(made: list[datetime]) -> None:
    """Thinning never takes the newest backup, nor anything of the last two days."""
    stays = kept(made, NOW)
    assert set(stays) <= set(made)
    assert set(sorted(made)[-1:]) <= stays
    assert {each for each in made if NOW - each < timedelta(days=2)} <= stays


@given(_MOMENTS)
def test_what_is_older_is_bounded(made: list[datetime]) -> None:
    """Beyond two days at most 12 daily, 10 weekly and 9 monthly backups stay."""
    old = [each for each in kept(made, NOW) if NOW - each >= timedelta(days=2)]
    assert len(old) <= 31


@given(_MOMENTS)
def test_thinning_twice_takes_nothing_more(made: list[datetime]) -> None:
    """What stayed stays, as long as no time passes."""
    once = kept(made, NOW)
    assert kept(once, NOW) == once


@given(_MOMENTS)
def test_of_each_recent_day_the_last_stays(made: list[datetime]) -> None:
    """Of the twelve newest days that have old backups, the last backup of each is there."""
    old = [each for each in made if NOW - each >= timedelta(days=2)]
    days = sorted({each.date() for each in old}, reverse=True)[:12]
    assert {max(each for each in old if each.date() == day) for day in days} <= kept(made, NOW)


@settings(max_examples=20, deadline=None)
@given(st.integers(min_value=1, max_value=5))
def test_a_year_of_work_leaves_an_even_trail(each_day: int) -> None:
    """Thinned at every backup for 400 days: under 45 left, and never a hole of over 40 days."""
    made: frozenset[datetime] = frozenset()
    for day in range(400):
        for number in range(each_day):
            moment = NOW + timedelta(days=day, hours=number)
            made = kept({*made, moment}, moment)
    trail = sorted(made)
    gaps = [later - earlier for earlier, later in itertools.pairwise(trail)]
    assert len(trail) <= 31 + 3 * each_day
    assert max(gaps) <= timedelta(days=40)
    assert trail[-1] - trail[0] >= timedelta(days=270)


def test_a_clock_that_ran_ahead_costs_nothing() -> None:
    """Backups dated in the future stay: the clock was wrong, not the backup."""
    ahead = [NOW + timedelta(days=number) for number in range(50)]
    assert kept(ahead, NOW) == frozenset(ahead)


_OF_TWO_DAYS = ("03-31", "03-30")  # of each all three
_DAILY = (
    *("03-29", "03-28", "03-27", "03-26", "03-25", "03-24"),
    *("03-23", "03-22", "03-21", "03-20", "03-19", "03-18"),
)
_WEEKLY = (
    *("03-17", "03-15", "03-08", "03-01", "02-22"),
    *("02-15", "02-08", "02-01", "01-25", "01-18"),
)
_MONTHLY = (
    *("2026-01-11", "2025-12-28", "2025-11-30", "2025-10-26", "2025-09-28"),
    *("2025-08-31", "2025-07-27", "2025-06-29", "2025-05-25"),
)


def test_what_two_years_leave_is_the_table_promised() -> None:
    """Three backups a day from April 2024 to March 2026, thinned at each: 6, 12, 10 and 9 stay.

    Worked out with a calendar: Sundays, since they end weeks, and of months the last of those.
    """
    made: frozenset[datetime] = frozenset()
    begun = datetime(2024, 4, 1, tzinfo=UTC)
    for day in range(730):
        for hour in (9, 13, 17):
            moment = begun + timedelta(days=day, hours=hour)
            made = kept({*made, moment}, moment)
    evenings = [f"2026-{day}" for day in (*_OF_TWO_DAYS, *_DAILY, *_WEEKLY)]
    expected = {f"{day} 17" for day in (*evenings, *_MONTHLY)}
    expected |= {f"2026-{day} {hour}" for day in _OF_TWO_DAYS for hour in ("09", "13")}
    assert {f"{moment:%Y-%m-%d %H}" for moment in made} == expected
    assert len(made) == 6 + 12 + 10 + 9
