"""A new laptop by keyboard: the vault moves with a stick and the paper; the old one is erased."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.journeys.hands import CTRL
from tests.journeys.launching import RunningApp
from tests.journeys.steps import RETURN, log_a_first_call, set_up_with_code, unlock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.journeys.conftest import Choosers
    from tests.journeys.hands import Hands

pytestmark = pytest.mark.journey

NOTE = "Lotte belt vanuit de schminkwagen. Ze wil weten wat er kan."


def copy_to_stick(hands: Hands) -> None:
    """A backup is made and copied out."""
    hands.press(Qt.Key.Key_6, CTRL)
    hands.activate("Nu een reservekopie maken")
    hands.wait_for("Er is een reservekopie gemaakt en nagekeken.")
    hands.activate("Naar een andere schijf kopiëren")
    hands.wait_for("gekopieerd")


def move_in(hands: Hands, code: list[str]) -> str:
    """From the welcome to the first page; the new passphrase."""
    hands.wait_for_focus("Beginnen")
    hands.activate("Ik heb een reservekopie")
    hands.wait_for_focus("Een reservekopie zoeken op een andere schijf")
    hands.press(Qt.Key.Key_Space)
    hands.wait_for_focus("Wachtzin")
    hands.activate("Met de herstelcode")
    hands.wait_for_focus("Regel 1")
    for line in code:
        hands.type(line.lower())
    hands.press(RETURN)
    hands.wait_for("Kies een wachtzin")
    (passphrase,) = (t for t in hands.seen() if re.fullmatch(r"([a-z]+ ){5}[a-z]+", t))
    hands.fill("Typ de wachtzin zelf", passphrase)
    hands.activate("Verder")
    hands.wait_for("Uw kluis staat op deze computer")
    assert hands.sees("Wis dan de kluis op de oude computer")
    hands.wait_for_focus("Aan het werk")
    hands.press(RETURN)
    hands.wait_for("Nieuw dossier")
    return passphrase


def erase_all(hands: Hands, passphrase: str) -> None:
    """What is open is looked through first; a wrong passphrase erases nothing."""
    hands.press(Qt.Key.Key_6, CTRL)
    hands.activate("Kijken wat nog open is")
    hands.wait_for("1 open dossier is nog niet aangevinkt.")
    assert not hands.sees("Lotte")
    hands.wait_for("1 reservekopie die u naar een andere schijf kopieerde")
    hands.activate("Dossier 1: mondeling overgedragen")
    hands.wait_until(lambda: not hands.sees("nog niet aangevinkt"), "the tick")
    hands.activate("De hele kluis wissen")
    hands.wait_for_focus("Typ uw wachtzin")
    hands.type("iets anders")
    hands.activate("Voorgoed wissen")
    hands.wait_for("Deze wachtzin opent de kluis niet")
    hands.fill("Typ uw wachtzin", passphrase)
    hands.activate("Voorgoed wissen")


def test_a_new_laptop(
    launch: Callable[[], RunningApp],
    home: Path,
    tmp_path: Path,
    choosers: Choosers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Everything is there with a new passphrase; then the old computer holds nothing any more."""
    old = launch()
    passphrase, code = set_up_with_code(old.hands)
    log_a_first_call(old.hands, NOTE)
    choosers.to_save = choosers.to_open = tmp_path / "van de oude laptop.zip"
    copy_to_stick(old.hands)
    old.hands.press(Qt.Key.Key_L, CTRL)
    old.hands.wait_until(lambda: old.left == ["asked"], "the lock")

    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("XDG_STATE_HOME", str(tmp_path / "new state"))
        new = RunningApp(tmp_path / "nieuw" / "kluis")
        chosen = move_in(new.hands, code)
        assert chosen != passphrase
        new.hands.press(Qt.Key.Key_F, CTRL)
        new.hands.wait_for_focus("Dossiers zoeken")
        new.hands.type("schminkwagen")
        new.hands.wait_for("Op 1 plaats gevonden")
        new.hands.press(Qt.Key.Key_L, CTRL)
        new.hands.wait_until(lambda: new.left == ["asked"], "the lock")
        new.end()

    again = launch()
    unlock(again.hands, passphrase)
    erase_all(again.hands, passphrase)
    again.hands.wait_until(lambda: again.left == ["erased"], "the end")
    assert choosers.asked == ["Is alles gedaan? Alles wissen"]
    assert not (home / "kluis").exists()
    launch().hands.wait_for("Welkom")
