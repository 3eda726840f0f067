"""Which of the things that are due comes first, and how near it is."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

from counsellor_app.operations.today import DueKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.operations.today import DueItem

DAYS_NEAR = 7
"""How many days ahead still count as near."""

REPLY_WITHIN_DAYS = 1
"""A first reply is for the same or the next day; after that somebody is left waiting."""

_HOUSEKEEPING = frozenset(
    {
        DueKind.DRAFT,
        DueKind.RETENTION,
        DueKind.SHEET,
        DueKind.SUPERVISION,
        DueKind.BACKUP_TEST,
        DueKind.RECOVERY_CODE,
    }
)


class Urgency(IntEnum):
    """How soon something asks for attention, most urgent first."""

    LATE = 0
    TODAY = 1
    NEAR = 2
    LATER = 3
    WHEN_THERE_IS_TIME = 4


def days_left(item: DueItem, today: date) -> int | None:
    """Whole days until the item's day, negative once it has passed; None without a day."""
    return None if item.due_on is None else (item.due_on - today).days


def urgency(item: DueItem, today: date) -> Urgency:
    """Housekeeping waits for a quiet moment: nobody is waiting for it."""
    if item.kind in _HOUSEKEEPING:
        return Urgency.WHEN_THERE_IS_TIME
    left = days_left(item, today)
    if left is None or left == 0:
        return Urgency.TODAY
    if item.kind is DueKind.FIRST_REPLY:
        return Urgency.TODAY if left >= -REPLY_WITHIN_DAYS else Urgency.LATE
    if left < 0:
        return Urgency.LATE
    return Urgency.NEAR if left <= DAYS_NEAR else Urgency.LATER


def by_urgency(items: Iterable[DueItem], today: date) -> dict[Urgency, tuple[DueItem, ...]]:
    """The groups that hold something, most urgent first, the nearest day first in each."""
    groups: dict[Urgency, list[DueItem]] = {}
    for item in sorted(items, key=lambda item: (item.due_on or date.max, item.case_no or 0)):
        groups.setdefault(urgency(item, today), []).append(item)
    return {key: tuple(groups[key]) for key in sorted(groups)}
