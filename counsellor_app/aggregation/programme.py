"""The table programme: which tables there are, which totals they hold, and what they are about."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.codebook import Label
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Mapping


class Subject(StrEnum):
    """What a table is about; a single vault prints tables about the pool's work alone."""

    REPORTS = "reports"
    POOL_WORK = "pool_work"


@dataclass(frozen=True, slots=True)
class ProgrammeTable:
    """One table of the programme; `figures` are codes of totals of the codebook."""

    table_id: str
    title: Label
    about: Subject
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """All tables, the goals their totals are held against, and the report's own wording."""

    tables: tuple[ProgrammeTable, ...]
    goals: Mapping[str, Label]
    headings: Mapping[str, Label]

    def about(self, subject: Subject) -> tuple[ProgrammeTable, ...]:
        """The tables about one subject."""
        return tuple(table for table in self.tables if table.about is subject)


@cache
def programme() -> Programme:
    """The programme that comes with the app."""
    plain = tomllib.loads(resource("documents/report.toml").read_text(encoding="utf-8"))
    return Programme(
        tables=tuple(_table(row) for row in plain["table"]),
        goals=Label.each(plain["goal"]),
        headings=Label.each(plain["heading"]),
    )


def _table(row: dict[str, Any]) -> ProgrammeTable:
    figures = tuple(str(code) for code in row["figures"])
    return ProgrammeTable(str(row["id"]), Label.of(row), Subject(row["about"]), figures)
