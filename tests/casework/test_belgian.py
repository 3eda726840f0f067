"""Days and first letters, as they are written in Belgium."""

from __future__ import annotations

from datetime import date

from counsellor_app.casework.belgian import alphabetical, day_in_figures, opened, real_day


def test_a_day_is_made_of_numbers_where_the_calendar_has_it() -> None:
    """A leap day stands in its year alone; a month has no thirty-second day."""
    assert real_day(2028, 2, 29) == date(2028, 2, 29)
    assert real_day(2026, 2, 29) is None
    assert real_day(2026, 1, 32) is None
    assert day_in_figures(date(2026, 3, 2)) == "02/03/2026"


def test_a_line_opens_with_a_capital() -> None:
    """The first letter alone changes; no words stay no words."""
    assert opened("één gesprek met HR") == "Één gesprek met HR"
    assert opened("") == ""


def test_names_are_sorted_as_in_the_dictionary() -> None:
    """Accents and capitals decide only between names that are alike."""
    names = ["Zoë", "eva", "Éva", "Ijsbrand", "Iris", "Ik"]
    assert sorted(names, key=alphabetical) == ["eva", "Éva", "Ijsbrand", "Ik", "Iris", "Zoë"]
