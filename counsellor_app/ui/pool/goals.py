"""How far the year is towards what the pool and its counsellors agreed to reach."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import code, number
from counsellor_app.casework.coded_case import Record
from counsellor_app.operations.learning_due import (
    POOL_INTERVISIONS_A_YEAR,
    SECTOR_INTERVISIONS_A_YEAR,
    SUPERVISIONS_A_YEAR,
    learned_in,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from counsellor_app.casework.pool_records import PoolRecord


class Aim(Enum):
    """What is counted towards a goal."""

    ORGANISATIONS = auto()
    YOUNG_PEOPLE = auto()
    SUPERVISION = auto()
    POOL_INTERVISION = auto()
    SECTOR_INTERVISION = auto()


@dataclass(frozen=True, slots=True)
class Goal:
    """What this counsellor noted in the year, and what the goal is."""

    aim: Aim
    reached: int
    goal: int


def goals(
    record: Record, records: Iterable[PoolRecord], year: int, aims: Mapping[str, int]
) -> tuple[Goal, ...]:
    """The goals of the year that this kind of record counts towards; drafts do not count yet.

    `aims` are those of the whole pool, as the plan of the pool names them.
    """
    counted = [kept for kept in records if kept.coded.day.year == year and not kept.coded.is_draft]
    match record:
        case Record.ACTIVITY:
            return _activity_goals(counted, aims)
        case Record.LEARNING:
            return _learning_goals(counted)
        case _:
            return ()


def _activity_goals(records: list[PoolRecord], aims: Mapping[str, int]) -> tuple[Goal, ...]:
    """What a colleague counts is left out: a joint event counts once for the pool."""
    mine = [kept for kept in records if code(kept.coded.answers, "ac_counted_by_me") != "N"]
    young = sum(number(kept.coded.answers, "ac_young") for kept in mine)
    return (
        Goal(Aim.ORGANISATIONS, _organisations(mine), aims["organisations_guided"]),
        Goal(Aim.YOUNG_PEOPLE, young, aims["young_reached"]),
    )


def _organisations(records: list[PoolRecord]) -> int:
    guided = [kept for kept in records if code(kept.coded.answers, "ac_kind") == "GUIDE"]
    named = {kept.name for kept in guided if kept.name}
    return len(named) + sum(not kept.name for kept in guided)


def _learning_goals(records: list[PoolRecord]) -> tuple[Goal, ...]:
    done = learned_in(kept.coded for kept in records)
    return (
        Goal(Aim.SUPERVISION, done.supervisions, SUPERVISIONS_A_YEAR),
        Goal(Aim.POOL_INTERVISION, done.pool_intervisions, POOL_INTERVISIONS_A_YEAR),
        Goal(Aim.SECTOR_INTERVISION, done.sector_intervisions, SECTOR_INTERVISIONS_A_YEAR),
    )
