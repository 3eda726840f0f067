"""What a counsellor's own learning asks this year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.coded_case import Record
from counsellor_app.operations import pool_records, sessions
from counsellor_app.operations.learning_due import Training, what_is_due_this_year
from tests.builders import a_record

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answer
    from counsellor_app.operations.desk import Desk
    from tests.operations.conftest import SetClock


def learned(desk: Desk, clock: SetClock, on: date, kind: str, **chosen: Answer) -> None:
    """A finished record of learning of another day."""
    clock.set_day(on)
    a_record(desk, Record.LEARNING, le_kind=kind, **chosen)
    clock.set_day(date(2026, 3, 12))


def test_an_empty_vault_asks_for_the_years_supervision(desk: Desk) -> None:
    """Nothing was noted: supervision is due by the end of the year, and nothing is claimed."""
    due = what_is_due_this_year(desk)
    assert (due.year, due.supervisions, due.is_supervised) == (2026, 0, False)
    assert due.supervision_due_on == date(2026, 12, 31)
    assert (due.last_supervision_on, due.certificate_on, due.years_without) == (None, None, ())
    assert (due.pool_intervisions, due.sector_intervisions, due.training_minutes) == (0, 0, 0)
    assert (due.recognised, due.next_session_on) == ((), None)


def test_yearly_supervision_keeps_the_certificate(desk: Desk, clock: SetClock) -> None:
    """Once it was done, the next is due by the end of next year."""
    learned(desk, clock, date(2026, 2, 4), "SUPERV")
    due = what_is_due_this_year(desk)
    assert (due.supervisions, due.is_supervised) == (1, True)
    assert due.last_supervision_on == date(2026, 2, 4)
    assert due.supervision_due_on == date(2027, 12, 31)


def test_last_years_supervision_is_told_and_does_not_settle(desk: Desk, clock: SetClock) -> None:
    """Its day stays in sight, and this year still asks its own."""
    learned(desk, clock, date(2025, 12, 31), "SUPERV")
    due = what_is_due_this_year(desk)
    assert due.last_supervision_on == date(2025, 12, 31)
    assert not due.is_supervised


def test_years_without_supervision_are_named(desk: Desk, clock: SetClock) -> None:
    """Whole years since the certificate count; its own year and this one do not."""
    learned(desk, clock, date(2021, 6, 1), "BASIC", le_certificate="Y")
    for year in (2022, 2024):
        learned(desk, clock, date(year, 5, 5), "SUPERV")
    due = what_is_due_this_year(desk)
    assert due.certificate_on == date(2021, 6, 1)
    assert due.years_without == (2023, 2025)


@pytest.mark.parametrize(
    ("kind", "answer"), [("BASIC", "N"), ("BASIC", "UNK"), ("TRAIN", "Y"), ("SUPERV", "Y")]
)
def test_only_a_kept_certificate_of_basic_training_counts(
    desk: Desk, clock: SetClock, kind: str, answer: str
) -> None:
    """A training without its certificate, or a certificate of something else, is none."""
    learned(desk, clock, date(2021, 6, 1), kind, le_certificate=answer)
    due = what_is_due_this_year(desk)
    assert (due.certificate_on, due.years_without) == (None, ())


def test_trainings_of_the_year_are_counted(desk: Desk, clock: SetClock) -> None:
    """Recognised trainings are told with day and length, all trainings add up, others do not."""
    learned(desk, clock, date(2026, 1, 20), "TRAIN", le_minutes=180, le_recognised="Y")
    learned(desk, clock, date(2026, 3, 3), "TRAIN", le_minutes=90, le_recognised="N")
    learned(desk, clock, date(2026, 3, 4), "BASIC", le_minutes=360, le_recognised="Y")
    learned(desk, clock, date(2025, 11, 3), "TRAIN", le_minutes=60, le_recognised="Y")
    learned(desk, clock, date(2026, 3, 5), "SUPERV", le_minutes=120, le_recognised="Y")
    due = what_is_due_this_year(desk)
    assert due.training_minutes == 630
    assert due.recognised == (Training(date(2026, 1, 20), 180), Training(date(2026, 3, 4), 360))
    assert due.recognised_minutes == 540


def test_drafts_count_for_nothing(desk: Desk) -> None:
    """What was begun and not finished was not learned yet."""
    begun = pool_records.start_record(desk, Record.LEARNING)
    pool_records.keep_record(
        desk,
        begun.coded.record_id,
        day=begun.coded.day,
        answers={"le_kind": "SUPERV"},
        name=begun.name,
        text=begun.text,
    )
    assert not what_is_due_this_year(desk).is_supervised


def test_intervisions_of_the_year_are_counted(desk: Desk, clock: SetClock) -> None:
    """Those of the pool and the sector apart, a recorded session among them once."""
    learned(desk, clock, date(2026, 1, 20), "IV_POOL")
    learned(desk, clock, date(2025, 1, 20), "IV_POOL")
    begun = sessions.start_session(desk, kind="SECTOR", method="BALINT")
    sessions.keep_session(desk, replace(begun, minutes=90, coded={**begun.coded, "se_sheets": 1}))
    sessions.finish_session(desk, begun.session_id)
    due = what_is_due_this_year(desk)
    assert (due.pool_intervisions, due.sector_intervisions) == (1, 1)


def test_the_next_session_is_told(desk: Desk) -> None:
    """The first day ahead: a session that is planned, or one agreed on in another."""
    begun = sessions.start_session(desk, kind="POULE", method="GOSSIP")
    sessions.keep_session(desk, replace(begun, day=date(2026, 2, 1), next_on=date(2026, 9, 10)))
    assert what_is_due_this_year(desk).next_session_on == date(2026, 9, 10)
    planned = sessions.start_session(desk)
    sessions.keep_session(desk, replace(planned, day=date(2026, 6, 2)))
    assert what_is_due_this_year(desk).next_session_on == date(2026, 6, 2)
