"""A counsellor's own figures in groups, each with the cases that form it: they are only shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.codebook import Label
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.casework.half_year import HalfYear
    from counsellor_app.vault.fingerprint import Mark


@dataclass(frozen=True, slots=True)
class NumberedCase:
    """A case as its counsellor knows it."""

    case_id: CaseId
    case_no: int


@dataclass(frozen=True, slots=True)
class OwnFigure:
    """A number for the counter's eyes, with the cases that form it. There is no way to save it."""

    label: Label
    amount: int
    cases: tuple[NumberedCase, ...]


OVER_TIME = "over_time"
"""The group of new cases by half-year."""


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures that are read together: the totals (`field` is empty), or the table of one field.

    A group without a title is not a field's: the totals, and the half-years (`OVER_TIME`).
    """

    field: str
    title: Label | None
    figures: tuple[OwnFigure, ...]

    @property
    def shown(self) -> tuple[OwnFigure, ...]:
        """Of a field's table the rows that are not zero, of other groups all."""
        return tuple(each for each in self.figures if each.amount or self.title is None)


@dataclass(frozen=True, slots=True)
class AsOf:
    """What figures were counted from: they hold while the vault stands there, on that day."""

    mark: Mark
    on: date


@dataclass(frozen=True, slots=True)
class OwnFigures:
    """All figures of one counsellor in one half-year: totals, new cases over time, tables."""

    window: HalfYear
    groups: tuple[FigureGroup, ...]
    as_of: AsOf
