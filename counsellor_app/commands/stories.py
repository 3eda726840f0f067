"""Reads the invented cases and records of the demonstration."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from datetime import date

Told: TypeAlias = dict[str, Any]
"""Answers as told: codes, lists of codes, numbers, and days as a number of days after a start."""


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody in a story."""

    name: FreeText
    aliases: tuple[FreeText, ...]
    role: str


@dataclass(frozen=True, slots=True)
class Episode:
    """One row of the timeline, so many days after receipt. `done_after` ticks its next step."""

    record: Record
    after: int
    answers: Told
    note: FreeText
    next_step: FreeText
    next_step_after: int | None
    done_after: int | None
    is_draft: bool
    is_only_today: bool


@dataclass(frozen=True, slots=True)
class Story:
    """One case from receipt to wherever it got."""

    days_ago: int
    state: str
    is_only_today: bool
    is_for_sheet: bool
    note: FreeText
    company: FreeText
    answers: Told
    handover: str
    characters: tuple[Character, ...]
    episodes: tuple[Episode, ...]
    closing: Told


@dataclass(frozen=True, slots=True)
class Happening:
    """One record beside the cases; `on` is its day in the demonstration's year, if it has one."""

    record: Record
    days_ago: int
    on: date | None
    is_shared: bool
    name: FreeText
    text: FreeText
    answers: Told


def stories() -> tuple[Story, ...]:
    """All cases, in the order they are written."""
    return tuple(_story(row) for row in _rows("demo/cases.toml", "case"))


def happenings() -> tuple[Happening, ...]:
    """All records, in the order they are written."""
    return tuple(_happening(row) for row in _rows("demo/records.toml", "record"))


def sheet_told() -> Told:
    """The sheet of the demonstration: its parts as texts, its codes as lists."""
    return tomllib.loads(resource("demo/sheet.toml").read_text(encoding="utf-8"))


def _rows(name: str, key: str) -> list[Told]:
    return cast("list[Told]", tomllib.loads(resource(name).read_text(encoding="utf-8"))[key])


def _story(row: Told) -> Story:
    answers = dict(row["answers"])
    handover = answers.pop("handover", "")
    return Story(
        days_ago=row["days_ago"],
        state=row.get("state", ""),
        is_only_today=row.get("only_today", False),
        is_for_sheet=row.get("sheet", False),
        note=_words(row, "note"),
        company=_words(row, "company"),
        answers=answers,
        handover=handover,
        characters=tuple(_character(one) for one in row.get("person", [])),
        episodes=tuple(_episode(one) for one in row.get("entry", [])),
        closing=row.get("closing", {}),
    )


def _character(row: Told) -> Character:
    aliases = tuple(FreeText(alias) for alias in row.get("aliases", []))
    return Character(_words(row, "name"), aliases, row["role"])


def _episode(row: Told) -> Episode:
    return Episode(
        record=Record(row["record"]),
        after=row["after"],
        answers=row["answers"],
        note=_words(row, "note"),
        next_step=_words(row, "next_step"),
        next_step_after=row.get("next_step_after"),
        done_after=row.get("done_after"),
        is_draft=row.get("draft", False),
        is_only_today=row.get("only_today", False),
    )


def _happening(row: Told) -> Happening:
    return Happening(
        record=Record(row["record"]),
        days_ago=row["days_ago"],
        on=row.get("on"),
        is_shared=row.get("shared", False),
        name=_words(row, "name"),
        text=_words(row, "text"),
        answers=row["answers"],
    )


def _words(row: Told, key: str) -> FreeText:
    return FreeText(row.get(key, "").strip("\n"))
