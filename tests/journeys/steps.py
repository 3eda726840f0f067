"""What a counsellor does again and again, in keys: setting up, unlocking, logging a call."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journeys.hands import ALT, CTRL

if TYPE_CHECKING:
    from tests.journeys.hands import Hands

RETURN = Qt.Key.Key_Return
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


def log_a_first_call(hands: Hands, note: str) -> None:
    """The required intake, one or two keys each, in the order of the conversation."""
    hands.press(Qt.Key.Key_N, CTRL)
    hands.wait_for_focus("Kanaal van eerste contact")
    choose(hands, "Kanaal van eerste contact", "telef")
    hands.activate("Eerste reactie op: vandaag")
    choose(hands, "Rol van de verzoeker", "betrokkene")
    choose(hands, "Vraag bij de start", "gehoord")
    hands.activate("Hoe kent u de verzoeker?")
    hands.activate("Gehoord en geïnformeerd op: vandaag")
    hands.activate("Paritair comité")
    hands.activate("Aangesloten bij de poule?")
    choose(hands, "Sectorsegment", "productieh")
    choose(hands, "Tewerkstellingsvorm", "freelance")
    choose(hands, "Functiecluster", "technische")
    hands.activate("Onregelmatige uren of nacht?")
    hands.activate("Leeftijd")
    choose(hands, "Hoofdaard", "pesterijen")
    choose(hands, "Relatie met de aangesproken persoon", "leidingg")
    hands.activate("Herhaling")
    hands.activate("Acuut gevaar?")
    hands.activate("Minderjarige betrokken?")
    hands.activate("Toelichting gegeven over: beroepsgeheim")
    hands.activate("Belangenconflict nagegaan")
    hands.fill("Dossiernotitie", note)
    hands.activate("Dossier registreren")
    hands.wait_for("Dossier 1 is geregistreerd.")


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
