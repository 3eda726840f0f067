"""How many people in the sector this could be: few or more, with the reason, never a number."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.codebook import Label
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet
    from counsellor_app.anonymisation.finding import Kind
    from counsellor_app.anonymisation.sheet_findings import Marked

_DAYS_OF_A_MONTH = 31
_MOST_REASONS = 3


class FewnessLevel(StrEnum):
    """Whether the details together fit few people in the sector."""

    FEW = "few"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Fewness:
    """The level, with the strongest reasons for FEW."""

    level: FewnessLevel
    reasons: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class _Told:
    """What a sheet tells of somebody besides names."""

    audience: Audience
    context: frozenset[tuple[str, str]]
    standing: tuple[Kind, ...]
    days: int | None

    @property
    def fields(self) -> int:
        return len({field for field, _ in self.context})


def pointer(
    draft: DraftSheet, period: tuple[date, date] | None = None, marks: Iterable[Marked] = ()
) -> Fewness:
    """What function group, segment, employment, setting and period together point at.

    Args:
        draft: the sheet with its context.
        period: the first and last day of the case.
        marks: the findings; those that will still stand count.
    """
    told = _Told(
        draft.audience,
        frozenset((one.field, one.code) for one in draft.codes.context),
        tuple(m.finding.kind for m in marks if m.decision is None or not m.decision.replaces),
        (period[1] - period[0]).days if period else None,
    )
    reasons = tuple(Label(rule["nl"], rule["en"]) for rule in _rules() if _holds(rule, told))
    level = FewnessLevel.FEW if reasons else FewnessLevel.MORE
    return Fewness(level, reasons[:_MOST_REASONS])


def _holds(rule: dict[str, Any], told: _Told) -> bool:
    found = rule.get("found")
    return (
        told.audience in rule.get("audience", (told.audience,))
        and told.fields >= rule.get("fields", 0)
        and all(_says(told, *asked) for asked in rule.get("context", {}).items())
        and ("months" not in rule or _is_within(told.days, rule["months"]))
        and (not found or sum(k in found["kinds"] for k in told.standing) >= found["least"])
    )


def _says(told: _Told, field: str, groups: list[str]) -> bool:
    return any((field, group) in told.context for group in groups)


def _is_within(days: int | None, months: int) -> bool:
    return days is not None and days <= months * _DAYS_OF_A_MONTH


@cache
def _rules() -> list[dict[str, Any]]:
    plain = tomllib.loads(resource("documents/fewness.toml").read_text(encoding="utf-8"))
    return plain["rule"]
