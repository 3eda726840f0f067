"""What a counsellor does again and again, in keys: setting up, unlocking, logging a call."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journeys.hands import ALT, CTRL

if TYPE_CHECKING:
    from tests.journeys.hands import Hands

RETURN = Qt.Key.Key_Return
FIRST_CALL = (
    ("Kanaal van eerste contact", "3"),
    ("Eerste reactie op", " "),
    ("Rol van de verzoeker", "1"),
    ("Vraag bij de start", "1"),
    ("Hoe kent u de verzoeker?", "1"),
    ("Gehoord en geïnformeerd op", " "),
    ("Paritair comité", "1"),
    ("Aangesloten bij de poule?", "1"),
    ("Sectorsegment", "é"),  # the key of 2 on a Belgian keyboard, without Shift
    ("Tewerkstellingsvorm", "4"),
    ("Functiecluster", "1"),
    ("Onregelmatige uren of nacht?", "1"),
    ("Leeftijd", "1"),
    ("Hoofdaard", "3"),
    ("Relatie met de aangesproken persoon", "1"),
    ("Herhaling", "1"),
    ("Acuut gevaar?", "1"),
    ("Minderjarige betrokken?", "1"),
    ("Toelichting gegeven over", "2\n"),
    ("Belangenconflict nagegaan", "1"),
)
"""Every required question with the keys of its answer, in the order of the conversation."""
CODE_LINE = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}")


def set_up(hands: Hands) -> str:
    """Through the four calm steps; the passphrase."""
    return set_up_with_code(hands)[0]


def set_up_with_code(hands: Hands) -> tuple[str, list[str]]:
    """As `set_up`; with the lines of the code on paper."""
    hands.wait_for_focus("Beginnen")
    hands.press(RETURN)
    hands.wait_for("Kies een wachtzin")
    (passphrase,) = (t for t in hands.seen() if re.fullmatch(r"([a-z]+ ){5}[a-z]+", t))
    hands.fill("Typ de wachtzin zelf", passphrase)
    hands.activate("Verder")
    hands.wait_for("Schrijf uw herstelcode op")
    lines = CODE_LINE.findall("\n".join(hands.seen()))[:4]
    hands.activate("Ze staat op papier")
    hands.wait_for_focus("Regel 1")
    for number, line in enumerate(lines, start=1):
        hands.fill(f"Regel {number} van de code", line.lower())
    hands.activate("Nakijken")
    hands.wait_for_focus("Een plaats kiezen")
    hands.activate("Later")
    hands.wait_for_focus("Aan het werk")
    hands.press(RETURN)
    hands.wait_for("Nieuw dossier")
    return passphrase, lines


def unlock(hands: Hands, passphrase: str) -> None:
    hands.wait_for_focus("Wachtzin")
    hands.type(passphrase)
    hands.press(RETURN)
    hands.wait_for("Nieuw dossier")


def choose(hands: Hands, field: str, letters: str) -> None:
    """A few letters of the answer in a field of many."""
    hands.fill(field, letters)
    hands.press(RETURN)


def log_a_first_call(hands: Hands, note: str) -> int:
    """The required intake, one key each in the order of the conversation; the keys it took.

    Counted from the page in view to the registered case, all but the text itself.
    """
    before = hands.presses
    answer(hands, FIRST_CALL)
    hands.wait_for_focus("Dossiernotitie")
    hands.type(note)
    hands.press(RETURN, CTRL)
    keys = hands.presses - before - len(note)
    hands.wait_for("Dossier 1 is geregistreerd.")
    return keys


def log_in_haste(hands: Hands, note: str) -> int:
    """A draft of three answers and a note, to be completed later; the keys it took."""
    before = hands.presses
    answer(hands, FIRST_CALL[:3])
    hands.press(Qt.Key.Key_Agrave, ALT)  # Alt+0 on a Belgian keyboard, without Shift
    hands.wait_for_focus("Dossiernotitie")
    hands.type(note)
    hands.wait_for("Alles bewaard")
    return hands.presses - before - len(note)


def answer(hands: Hands, questions: tuple[tuple[str, str], ...]) -> None:
    """A new case; each question is met with the keyboard in it, without any key for that."""
    hands.press(Qt.Key.Key_N, CTRL)
    for question, keys in questions:
        hands.wait_for_focus(question)
        hands.type(keys)


def add_contact(hands: Hands, words: str) -> None:
    hands.press(Qt.Key.Key_1, ALT)
    hands.wait_for_focus("Vorm")
    hands.activate("Vorm")
    choose(hands, "Met wie", "verzoeker")
    choose(hands, "Doel", "opvolging")
    hands.fill("Duur", "45")
    hands.fill("Notitie", words)
    hands.press(RETURN, CTRL)
    hands.wait_until(lambda: not hands.sees("Contact is klaar"), "the contact to be finished")
