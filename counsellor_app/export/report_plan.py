"""Which reports of the pool there are, what each shows and in which words: data, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.codebook import Label
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Mapping


class ReportKind(StrEnum):
    """The documents made of what rounds printed; FIGURES has every table of a year's rounds."""

    HALF_YEAR = "half_year"
    EVALUATION = "evaluation"
    SECTOR = "sector"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class ChapterPlan:
    """A chapter and the rows of the table programme it shows, such as T1 or E8."""

    title: Label
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportPlan:
    """One document; `name` is proposed for its file."""

    kind: ReportKind
    title: Label
    name: Label
    chapters: tuple[ChapterPlan, ...]

    @property
    def parts(self) -> frozenset[str]:
        """Every row of the programme that is in it."""
        return frozenset(part for chapter in self.chapters for part in chapter.parts)


@dataclass(frozen=True, slots=True)
class ReportPlans:
    """All documents and their words: for tables and charts, for the summary, for the statement."""

    reports: Mapping[ReportKind, ReportPlan]
    wording: Mapping[str, Label]
    summary: Mapping[str, Label]
    about: Mapping[str, Label]


@cache
def report_plans() -> ReportPlans:
    """The plans that come with the app."""
    plain = tomllib.loads(resource("documents/pool_report.toml").read_text(encoding="utf-8"))
    plans = [_plan(row) for row in plain["report"]]
    return ReportPlans(
        reports=MappingProxyType({plan.kind: plan for plan in plans}),
        wording=Label.each(plain["wording"]),
        summary=Label.each(plain["summary"]),
        about=Label.each(plain["about"]),
    )


def _plan(row: dict[str, Any]) -> ReportPlan:
    chapters = (ChapterPlan(Label.of(each), tuple(each["parts"])) for each in row["chapter"])
    return ReportPlan(
        ReportKind(row["kind"]), Label.of(row), Label.of(row["name"]), tuple(chapters)
    )
