"""Days in a row: what the pool's rounds count in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from counsellor_app.casework.half_year import HalfYear

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From its first day to its last, both included."""

    first_on: date
    last_on: date

    def __post_init__(self) -> None:
        if self.first_on > self.last_on:
            raise ValueError(self.first_on, self.last_on)

    def holds(self, day: date | None) -> bool:
        """Whether the day lies in it; no day lies in none."""
        return day is not None and self.first_on <= day <= self.last_on

    def overlaps(self, other: Period) -> bool:
        """Whether a day lies in both."""
        return self.first_on <= other.last_on and other.first_on <= self.last_on


Window: TypeAlias = HalfYear | Period
"""What is counted in: a half-year, or the days since a count before."""
