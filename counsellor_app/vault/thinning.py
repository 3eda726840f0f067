"""Which backups stay: everything of two days, then fewer and fewer the older they are."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

ALL_FOR = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9


def kept(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Of the moments, those whose backups stay.

    All of the last two days, and of a clock that ran ahead; of what is older the last of each of
    12 days, then the last of each of 10 weeks, then the last of each of 9 months.
    """
    newest_first = sorted(set(made), reverse=True)
    recent = [moment for moment in newest_first if now - moment < ALL_FOR]
    stays, older = set(recent), newest_first[len(recent) :]
    for most, period in _STEPS:
        found, older = _last_of_each(older, period, most)
        stays.update(found)
    return frozenset(stays)


def _last_of_each(
    newest_first: Sequence[datetime], period: Callable[[datetime], object], most: int
) -> tuple[list[datetime], list[datetime]]:
    """The last moment of each of the first `most` periods, and all moments before those periods."""
    last: dict[object, datetime] = {}
    for position, moment in enumerate(newest_first):
        if period(moment) not in last and len(last) == most:
            return list(last.values()), list(newest_first[position:])
        last.setdefault(period(moment), moment)
    return list(last.values()), []


def _day(moment: datetime) -> object:
    return moment.date()


def _week(moment: datetime) -> object:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> object:
    return moment.year, moment.month


_STEPS = ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month))
