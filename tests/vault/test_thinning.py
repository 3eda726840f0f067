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
