"""What a counsellor's own learning asks this year: supervision above all, which keeps the title."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import code, number
from counsellor_app.casework.coded_case import Record
from counsellor_app.vault import record_store, session_store

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.casework.coded_case import CodedRecord
    from counsellor_app.operations.desk import Desk

SUPERVISIONS_A_YEAR = 1
"""Codex I.3, annex: further training and exchange under a facilitator at least once a year."""

POOL_INTERVISIONS_A_YEAR = 2
SECTOR_INTERVISIONS_A_YEAR = 1
"""Of every counsellor: action plan 2026-2027, action 3.3."""

SUPERVISION_FROM_MONTH = 9
"""From September a year without supervision is worth a word."""

_SUPERVISION = "SUPERV"
_BASIC = "BASIC"
_TRAINING = frozenset({"TRAIN", _BASIC})


@dataclass(frozen=True, slots=True)
class Training:
    """One recognised training: its day and how long it took."""

    day: date
    minutes: int


@dataclass(frozen=True, slots=True)
class Learned:
    """How often a counsellor took part in a year, in what all of the pool take part in."""

    supervisions: int
    pool_intervisions: int
    sector_intervisions: int


@dataclass(frozen=True, slots=True)
class LearningDue:
    """Where the counsellor stands in `year`; minutes and counts are of finished records.

    `last_supervision_on` may lie in an earlier year. `certificate_on` is the day of the basic
    training whose certificate is kept; None if none is. `years_without` are the whole years since
    then in which no supervision was noted: each puts the certificate at risk.
    """

    year: int
    supervisions: int
    last_supervision_on: date | None
    certificate_on: date | None
    years_without: tuple[int, ...]
    pool_intervisions: int
    sector_intervisions: int
    training_minutes: int
    recognised: tuple[Training, ...]
    next_session_on: date | None

    @property
    def is_supervised(self) -> bool:
        """Whether this year's supervision was done."""
        return self.supervisions >= SUPERVISIONS_A_YEAR

    @property
    def supervision_due_on(self) -> date:
        """The last day for the next supervision: of this year, or of the next once it was done."""
        return date(self.year + self.is_supervised, 12, 31)

    @property
    def recognised_minutes(self) -> int:
        """How long the recognised trainings of the year took together."""
        return sum(one.minutes for one in self.recognised)


def what_is_due_this_year(desk: Desk) -> LearningDue:
    """What was learned this year, and what it still asks; codes and days alone are read."""
    connection, today = desk.vault.connection, desk.today()
    learning = record_store.coded_of_kind(connection, Record.LEARNING)
    this_year = [one for one in learning if one.day.year == today.year]
    learned = learned_in(this_year)
    supervised = [one.day for one in learning if code(one.answers, "le_kind") == _SUPERVISION]
    certified = [one.day for one in learning if _is_certificate(one)]
    return LearningDue(
        year=today.year,
        supervisions=learned.supervisions,
        last_supervision_on=max(supervised, default=None),
        certificate_on=max(certified, default=None),
        years_without=_years_without(certified, supervised, today.year),
        pool_intervisions=learned.pool_intervisions,
        sector_intervisions=learned.sector_intervisions,
        training_minutes=sum(_minutes(one) for one in this_year if _is_training(one)),
        recognised=tuple(
            Training(one.day, _minutes(one))
            for one in this_year
            if _is_training(one) and code(one.answers, "le_recognised") == "Y"
        ),
        next_session_on=_next_session(desk, today),
    )


def learned_in(records: Iterable[CodedRecord]) -> Learned:
    """Count the finished records of one year."""
    kinds = [code(one.answers, "le_kind") for one in records]
    return Learned(kinds.count(_SUPERVISION), kinds.count("IV_POOL"), kinds.count("IV_SECTOR"))


def is_supervision_worth_a_word(desk: Desk) -> bool:
    """Whether the year is far on and supervision has not been done."""
    has_come = desk.today().month >= SUPERVISION_FROM_MONTH
    return has_come and not what_is_due_this_year(desk).is_supervised


def _is_certificate(record: CodedRecord) -> bool:
    answers = record.answers
    return code(answers, "le_kind") == _BASIC and code(answers, "le_certificate") == "Y"


def _is_training(record: CodedRecord) -> bool:
    return code(record.answers, "le_kind") in _TRAINING


def _minutes(record: CodedRecord) -> int:
    return number(record.answers, "le_minutes")


def _years_without(
    certified: list[date], supervised: list[date], this_year: int
) -> tuple[int, ...]:
    """The year of the training itself asks nothing, this year is not over yet."""
    if not certified:
        return ()
    done = {day.year for day in supervised}
    years = range(max(certified).year + 1, this_year)
    return tuple(year for year in years if year not in done)


def _next_session(desk: Desk, today: date) -> date | None:
    """The first session ahead: planned itself, or agreed on in an earlier one."""
    rows = session_store.list_rows(desk.vault.connection)
    ahead = [day for row in rows for day in (row.day if row.is_draft else None, row.next_on) if day]
    return min((day for day in ahead if day >= today), default=None)
