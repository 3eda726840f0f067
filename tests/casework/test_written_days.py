"""Days and hours as Belgian lists have them; what could mean two things is no day."""

from __future__ import annotations

from datetime import date

import pytest

from counsellor_app.casework.list_values import read_minutes
from counsellor_app.casework.written_days import read_written_day

THE_DAY = date(2024, 4, 3)


@pytest.mark.parametrize(
    "text",
    [
        "3/4/2024", "03/04/2024", "3-4-24", "03.04.2024", "3 / 4 / 2024", "2024-04-03",
        "3 april 2024", "3 apr. 24", "3-apr-2024", "woensdag 3 april 2024", "wo 3/4/24",
        "03/04/2024 14:30", "3/4/2024 om 14u30", "2024-04-03T14:30:00",
    ],
)  # fmt: skip
def test_a_day_is_read_as_it_is_written(text: str) -> None:
    """Day first, with its year, with or without weekday and hour."""
    assert read_written_day(text) == THE_DAY


def test_march_is_no_monday() -> None:
    """The month begins as the weekday does."""
    assert read_written_day("5 maart 2024") == date(2024, 3, 5)
    assert read_written_day("maandag 4 maart 2024") == date(2024, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "", "april 2024", "2024", "3/4", "12/25/2024", "31/4/2024", "45385", "vorige week", "0/0/0",
        "3/4/2024 of 4/4/2024", "3 foo 2024", "3/4/024", "٣/٤/٢٠٢٤x",
    ],
)  # fmt: skip
def test_what_is_no_whole_day_is_none(text: str) -> None:
    """Nothing is filled in and nothing turned around."""
    assert read_written_day(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("3,5", 210), ("3.25", 195), ("2", 120), ("3u30", 210), ("3 u 05", 185), ("1:15", 75),
        ("90 min", 90), ("90'", 90), ("2 uur", 120), ("veel", None), ("", None), ("1-2", None),
    ],
)  # fmt: skip
def test_hours_are_read_in_minutes(text: str, minutes: int | None) -> None:
    """A bare number is hours."""
    assert read_minutes(text) == minutes
