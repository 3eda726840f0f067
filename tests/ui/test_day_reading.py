"""Days as people say them."""

from __future__ import annotations

from datetime import date

import pytest

from counsellor_app.ui.day_reading import Facing, read_day

WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("morgen", date(2026, 3, 12)),
        ("  Overmorgen ", date(2026, 3, 13)),
        ("vrijdag", date(2026, 3, 13)),
        ("woensdag", date(2026, 3, 18)),
        ("ma", date(2026, 3, 16)),
        ("volgende maandag", date(2026, 3, 16)),
        ("volgende vrijdag", date(2026, 3, 20)),
        ("volgende week", date(2026, 3, 18)),
        ("over 2 weken", date(2026, 3, 25)),
        ("over twee weken", date(2026, 3, 25)),
        ("over 3 dagen", date(2026, 3, 14)),
        ("over een maand", date(2026, 4, 11)),
        ("12/3", date(2026, 3, 12)),
        ("10/3", date(2027, 3, 10)),
        ("1-4-26", date(2026, 4, 1)),
        ("12 maart 2026", date(2026, 3, 12)),
        ("5 apr.", date(2026, 4, 5)),
        ("in 2 weeks", date(2026, 3, 25)),
    ],
)
def test_a_next_step_lies_ahead(said: str, meant: date) -> None:
    """Words for a next step are read as the nearest such day to come."""
    assert read_day(said, WEDNESDAY, Facing.AHEAD) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("vandaag", WEDNESDAY),
        ("gisteren", date(2026, 3, 10)),
        ("vrijdag", date(2026, 3, 6)),
        ("vorige maandag", date(2026, 3, 2)),
        ("12/3", date(2025, 3, 12)),
        ("12/3/2026", date(2026, 3, 12)),
        ("3 dagen geleden", date(2026, 3, 8)),
        ("een maand geleden", date(2026, 2, 11)),
        ("12-03-25", date(2025, 3, 12)),
        ("110326", WEDNESDAY),
        ("2026-03-10", date(2026, 3, 10)),
        ("1 maart", date(2026, 3, 1)),
        ("31 dec", date(2025, 12, 31)),
        ("3 mrt 26", date(2026, 3, 3)),
        ("-3", date(2026, 3, 8)),
        ("29/2/2024", date(2024, 2, 29)),
    ],
)
def test_a_contact_lies_behind(said: str, meant: date) -> None:
    """Words for what happened are read as the last such day, unless a year says otherwise."""
    assert read_day(said, WEDNESDAY, Facing.BEHIND) == meant


@pytest.mark.parametrize(
    "said",
    [
        "",
        "31/2",
        "ooit",
        "over veel weken",
        "13/13/2026",
        "12 mars",
        "31/4",
        "29/2/2026",
        "9" * 20,
        "morgen misschien",
    ],
)
def test_what_cannot_be_told_is_not_guessed(said: str) -> None:
    """An impossible or unknown day gives nothing instead of a wrong day."""
    assert read_day(said, WEDNESDAY, Facing.AHEAD) is None


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("vrijdag", date(2026, 3, 13)),
        ("maandag", date(2026, 3, 9)),
        ("5 apr", date(2026, 4, 5)),
        ("20 nov", date(2025, 11, 20)),
        ("2 sep", date(2026, 9, 2)),
        ("over 2 weken", date(2026, 3, 25)),
    ],
)
def test_a_session_lies_on_either_side(said: str, meant: date) -> None:
    """Words for what is planned or was held are read as the nearest such day."""
    assert read_day(said, WEDNESDAY, Facing.NEAREST) == meant


def test_a_month_from_the_31st_is_the_months_last_day() -> None:
    """A month after 31 January stays in February."""
    assert read_day("over een maand", date(2026, 1, 31), Facing.AHEAD) == date(2026, 2, 28)
