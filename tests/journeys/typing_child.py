"""A robot that types in one editor of the window until it is killed, and tells each letter it sent.

    python -m tests.journeys.typing_child FOLDER PLACE

The vault in FOLDER has `PASSPHRASE` and one registered case. A line "." goes out before the first
letter, and then one line for each letter once the window has it.
"""

from __future__ import annotations

import sys
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from counsellor_app import hardening
from counsellor_app.ui.collecting import Collecting
from tests.journeys.hands import ALT, CTRL, rest
from tests.journeys.launching import RunningApp
from tests.journeys.steps import RETURN, unlock

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.journeys.hands import Hands

PASSPHRASE = "zestien krakende bietenkarren rijden achteruit"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
BETWEEN_LETTERS_MS = 30


def to_case(hands: Hands) -> None:
    hands.press(Qt.Key.Key_2, CTRL)
    hands.wait_for("1 dossier")
    hands.tab_to("Dossiers")
    hands.press(RETURN)
    hands.wait_for("Voor intervisie")


def to_contact(hands: Hands) -> None:
    to_case(hands)
    hands.press(Qt.Key.Key_1, ALT)
    hands.wait_for_focus("Vorm")
    hands.tab_to("Notitie")


def to_sheet(hands: Hands) -> None:
    to_case(hands)
    hands.activate("Voor intervisie")
    hands.wait_for_focus("Situatie")


def to_session(hands: Hands) -> None:
    hands.press(Qt.Key.Key_4, CTRL)
    hands.wait_for("Nog geen fiches")
    hands.tab_to("Fiches")
    hands.press(Qt.Key.Key_Right)
    hands.activate("Nieuwe sessie")
    hands.wait_for("Concept. Wat u typt")
    hands.tab_to("Leerpunten")


def to_question(hands: Hands) -> None:
    hands.press(Qt.Key.Key_3, CTRL)
    hands.wait_for("Nieuwe vraag")
    hands.activate("Nieuwe vraag")
    hands.wait_for("Klaar")
    hands.tab_to("Opmerking")


PLACES: dict[str, Callable[[Hands], None]] = {
    "contact": to_contact,
    "sheet": to_sheet,
    "session": to_session,
    "question": to_question,
}


def main(folder: Path, place: str) -> None:
    hardening.harden()
    app = QApplication(["Counsellor"])
    Collecting(app).begin()
    hands = RunningApp(folder).hands
    unlock(hands, PASSPHRASE)
    PLACES[place](hands)
    print(".", flush=True)
    for letter in cycle(LETTERS):
        hands.type(letter)
        print(letter, flush=True)
        rest(BETWEEN_LETTERS_MS)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
