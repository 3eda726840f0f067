"""Common next steps: chosen from a list by keyboard, each with its usual day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from counsellor_app.ui.case.common_steps import usual_day
from counsellor_app.ui.place import Part
from tests.builders import a_case
from tests.journeys.hands import ALT

if TYPE_CHECKING:
    from tests.ui.case.conftest import CaseBench

THURSDAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("days", "day"),
    [
        (1, date(2026, 3, 13)),
        (2, date(2026, 3, 16)),
        (3, date(2026, 3, 16)),
        (4, date(2026, 3, 16)),
        (7, date(2026, 3, 19)),
    ],
)
def test_a_usual_day_is_a_working_day(days: int, day: date) -> None:
    """A step that would fall in a weekend is one of Monday."""
    assert usual_day(THURSDAY, days) == day


def test_a_common_step_is_taken_by_keyboard(bench: CaseBench) -> None:
    """Alt+Down, Enter: words and day stand in the fields and are kept; typed words stay."""
    case = bench.at_desk(a_case)
    bench.open(case.coded.case_id)
    hands = bench.hands
    hands.press(Qt.Key.Key_1, ALT)
    bench.wait(lambda: bench.page.place().part is Part.ENTRY)
    hands.wait_for_focus("Vorm")
    hands.fill("Next step", "Naar het dossier kijken")
    hands.press(Qt.Key.Key_Down, ALT)
    hands.press(Qt.Key.Key_Return)
    bench.wait(lambda: bench.kept(case.coded.case_id).timeline[0].next_step_on == date(2026, 3, 13))
    entry = bench.kept(case.coded.case_id).timeline[0]
    assert entry.next_step.reveal() == "Naar het dossier kijken; Call back"
