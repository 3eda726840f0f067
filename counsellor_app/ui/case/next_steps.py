"""Which next step of a case comes first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counsellor_app.casework.case import Case, TimelineEntry


def soonest_step(case: Case) -> TimelineEntry | None:
    """The open next step with the earliest day; steps without a day come last."""
    steps = [entry for entry in case.timeline if is_open_step(entry)]
    return min(steps, key=lambda entry: entry.next_step_on or date.max, default=None)


def is_open_step(entry: TimelineEntry) -> bool:
    """Whether something was agreed that has not been done."""
    return not entry.next_step_is_done and (bool(entry.next_step) or entry.next_step_on is not None)
