"""A whole intervision by keyboard: from a case to a sheet that tells nobody who it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.journeys.dressing import Dress
from tests.journeys.hands import CTRL
from tests.journeys.intervising import (
    add_person,
    lead_session,
    look_once_more,
    look_through,
    make_sheet,
    record_session,
    save_sheet,
    to_sessions,
    walk_the_steps,
    words_of_pdf,
)
from tests.journeys.reading import Moments, RememberedApp, follow, section
from tests.journeys.steps import log_a_first_call, set_up, unlock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.journeys.conftest import Choosers
    from tests.journeys.launching import RunningApp

pytestmark = [pytest.mark.journey, pytest.mark.timeout(600)]

NOTE = (
    "Noor Delvaux belde op 12 maart na een draaidag in Vilvoorde voor de reeks Zandlopers. "
    "Haar leidinggevende Gilles zei voor de hele ploeg: “Doe niet zo flauw, meiske.” "
    "Noor is 34 jaar, haar nummer is 0470 12 34 56 en ze wil vooral dat het stopt."
)
GONE = ("Noor", "Delvaux", "Gilles", "12 maart", "Vilvoorde", "Zandlopers", "flauw", "0470", "34")


class Calendar:
    """The day the app takes it to be."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)

    def read(self) -> datetime:
        return self.now


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def moments() -> Moments:
    return Moments()


@pytest.fixture
def launch_on(
    home: Path, qtbot: object, calendar: Calendar, moments: Moments
) -> Iterator[Callable[[], RunningApp]]:
    """Starts the app on this test's vault, on the day of the calendar."""
    started: list[RunningApp] = []

    def start() -> RunningApp:
        started.append(RememberedApp(home / "kluis", calendar.read, moments=moments))
        return started[-1]

    yield start
    for app in started:
        app.end()


@pytest.mark.usefixtures("_dressed")
@pytest.mark.parametrize("dress", [Dress("dark", 200)], ids=str)
def test_a_whole_intervision(
    launch_on: Callable[[], RunningApp],
    choosers: Choosers,
    tmp_path: Path,
    calendar: Calendar,
    moments: Moments,
) -> None:
    """Review, walk, approval, PDF, session; 30 days later the sheet is erased when asked.

    What the handbook's chapter names is met in its order; a name that is not there is noticed.
    """
    app = launch_on()
    hands, target = app.hands, tmp_path / "fiche.pdf"
    passphrase = set_up(hands)
    log_a_first_call(hands, NOTE)
    add_person(hands, "Noor Delvaux")
    make_sheet(hands, "Hoe blijf ik naast haar staan zonder haar te sturen?")
    assert look_through(hands, "een kleinerende opmerking") >= 5
    walk_the_steps(hands, "Fien Aerts – Poule")
    look_once_more(hands)
    save_sheet(hands, choosers, target)
    text = words_of_pdf(target)
    assert "zonder haar te sturen" in text
    assert [word for word in GONE if word in text] == []

    to_sessions(hands)
    record_session(hands)
    lead_session(hands)
    hands.press(Qt.Key.Key_L, CTRL)
    hands.wait_until(lambda: app.left == ["asked"], "the lock")

    calendar.now += timedelta(days=31)
    again = launch_on().hands
    unlock(again, passphrase)
    again.press(Qt.Key.Key_4, CTRL)
    again.activate("Wissen wat voorbij is")
    again.wait_for("Nog geen fiches")
    assert choosers.asked == ["1 fiche wissen? Wissen"]
    steps = section("intervision", "Een fiche maken") + section("intervision", "De sessie")
    assert follow(steps, moments) == 15
    with pytest.raises(AssertionError, match="Fiche sluiten"):
        follow("Kies **Fiche sluiten**.", moments)
