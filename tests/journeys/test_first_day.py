"""A counsellor's first day by keyboard alone: from an empty laptop to a case kept and locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.journeys.hands import CTRL
from tests.journeys.steps import (
    RETURN,
    add_contact,
    choose,
    log_a_first_call,
    log_in_haste,
    set_up,
    unlock,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.journeys.launching import RunningApp

pytestmark = pytest.mark.journey

MOST_KEYS = 25
NOTE = "Noor belt na een draaidag, erg aangedaan. De regisseur blijft opmerkingen maken."
FIRST_CALL = "Ze wil vooral dat het stopt. Haar zus Fien weet ervan."


def test_a_first_day(launch: Callable[[], RunningApp]) -> None:
    """Create the vault, log a call, add two contacts, find the case, close it, lock, find it.

    Besides its text the call takes 25 keys at most, and a few when there is no time for more.
    """
    app = launch()
    hands = app.hands
    passphrase = set_up(hands)
    keys = log_a_first_call(hands, NOTE)
    for shown in ("telefoon", "productiehuis", "zelfstandig of freelance", "pesterijen"):
        assert hands.sees(shown), shown
    assert keys == 23 <= MOST_KEYS
    add_contact(hands, FIRST_CALL)
    add_contact(hands, "Teruggebeld: ze overweegt een gesprek met de producent.")

    hands.press(Qt.Key.Key_F, CTRL)
    hands.wait_for_focus("Dossiers zoeken")
    hands.type("FIEN")
    hands.wait_for("Op 1 plaats gevonden")
    hands.press(RETURN)
    hands.wait_for(FIRST_CALL)

    hands.activate("Dossier afsluiten")
    choose(hands, "Uitkomst", "gehoord")
    hands.press(RETURN, CTRL)
    hands.wait_for("Afgesloten")

    assert log_in_haste(hands, "Belt vanavond terug.") == 5

    hands.press(Qt.Key.Key_L, CTRL)
    hands.wait_until(lambda: app.left == ["asked"], "the lock")
    assert not hands.sees("Fien")

    again = launch()
    unlock(again.hands, passphrase)
    again.hands.press(Qt.Key.Key_F, CTRL)
    again.hands.type("regisseur")
    again.hands.wait_for("1 dossier")
