"""What counts towards the goals of the year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from counsellor_app.casework.coded_case import CodedRecord, Record, RecordId
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.pool_records import PoolRecord
from counsellor_app.ui.pool.goals import Aim, Goal, goals

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answer


AIMS = {"organisations_guided": 10, "young_reached": 150}


def kept(
    record: Record, name: str = "", *, year: int = 2026, is_draft: bool = False, **answers: Answer
) -> PoolRecord:
    """A record of the first of May."""
    coded = CodedRecord(record, RecordId(1), date(year, 5, 1), answers, is_draft=is_draft)
    return PoolRecord(coded, FreeText(name))


def test_guided_organisations_count_once_each() -> None:
    """Two sessions with one organisation are one organisation; nameless ones count one by one."""
    records = [
        kept(Record.ACTIVITY, "De Horizon", ac_kind="GUIDE", ac_counted_by_me="Y"),
        kept(Record.ACTIVITY, "De Horizon", ac_kind="GUIDE", ac_counted_by_me="Y"),
        kept(Record.ACTIVITY, "", ac_kind="GUIDE", ac_counted_by_me="Y"),
        kept(Record.ACTIVITY, "Sectordag", ac_kind="INFO", ac_counted_by_me="Y", ac_young=30),
    ]
    assert goals(Record.ACTIVITY, records, 2026, AIMS) == (
        Goal(Aim.ORGANISATIONS, 2, 10),
        Goal(Aim.YOUNG_PEOPLE, 30, 150),
    )


def test_drafts_other_years_and_what_a_colleague_counts_are_left_out() -> None:
    """A joint event counts once for the pool, a draft not yet, last year no more."""
    records = [
        kept(Record.ACTIVITY, "A", is_draft=True, ac_kind="GUIDE", ac_young=1),
        kept(Record.ACTIVITY, "B", year=2025, ac_kind="GUIDE", ac_young=2),
        kept(Record.ACTIVITY, "C", ac_kind="GUIDE", ac_young=4, ac_counted_by_me="N"),
        kept(Record.ACTIVITY, "D", ac_kind="GUIDE", ac_young=8, ac_counted_by_me="Y"),
    ]
    assert [goal.reached for goal in goals(Record.ACTIVITY, records, 2026, AIMS)] == [1, 8]


def test_learning_counts_supervision_and_both_intervisions() -> None:
    """One supervision, two intervisions of the pool and one of the sector make a year."""
    records = [kept(Record.LEARNING, le_kind=kind) for kind in ("SUPERV", "IV_POOL", "TRAIN")]
    assert goals(Record.LEARNING, records, 2026, AIMS) == (
        Goal(Aim.SUPERVISION, 1, 1),
        Goal(Aim.POOL_INTERVISION, 1, 2),
        Goal(Aim.SECTOR_INTERVISION, 0, 1),
    )


def test_questions_have_no_goals() -> None:
    """Nobody aims at a number of questions."""
    assert goals(Record.QUESTION, [kept(Record.QUESTION)], 2026, AIMS) == ()
