"""Keys, a round of the pool and its report, at the desk of a counsellor whose words are marked."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.canary import canary
from tests.journeys.hands import CTRL
from tests.journeys.marked_words import find_the_case
from tests.journeys.pooling import invite, make_list, to_round
from tests.journeys.steps import CODE_LINE, RETURN

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.marking import MarkingHands
    from tests.journeys.pooling import Counsellor, Elsewhere

IN_JULY = date(2026, 7, 2)
NEW_PASSPHRASE = f"zevenslaper graaft {canary('passphrase')} onder de veerpont"
PARTS = ("De bladzijden", "Cijfers van mediarte", "Beleidssignalen")
"""Of a half-yearly report, in the order of their list."""
KINDS_OF_FILE = ("PDF", "HTML", "XLSX", "CSV", "JSON")


def choose_own_words(hands: MarkingHands) -> None:
    """A passphrase of one's own, typed twice."""
    hands.tab_to("Voorgestelde woorden")
    hands.press(Qt.Key.Key_Right)
    hands.fill("Uw eigen wachtzin", NEW_PASSPHRASE)
    hands.fill("Typ de wachtzin zelf", NEW_PASSPHRASE)
    hands.press(RETURN)


def change_the_keys(hands: MarkingHands, passphrase: str) -> str:
    """Another passphrase and another recovery code; a backup made and tested. The code."""
    hands.press(Qt.Key.Key_6, CTRL)
    hands.activate("De wachtzin wijzigen")
    hands.wait_for_focus("Huidige wachtzin")
    hands.type(passphrase)
    hands.press(RETURN)
    hands.wait_for("Voorgestelde woorden")
    choose_own_words(hands)
    hands.wait_for("De wachtzin is gewijzigd")
    hands.back_to_window()
    hands.activate("Een nieuwe herstelcode maken")
    hands.wait_for("Schrijf uw herstelcode op")
    code = "\n".join(CODE_LINE.findall("\n".join(hands.seen()))[:4])
    hands.activate("Ze staat op papier")
    type_code(hands, code)
    hands.wait_for("Vanaf nu geldt de nieuwe herstelcode")
    hands.back_to_window()
    hands.activate("Nu een reservekopie maken")
    hands.wait_for("Er is een reservekopie gemaakt en nagekeken.")
    hands.activate("Deze reservekopie testen")
    hands.wait_for("Deze reservekopie is goed")
    return code


def type_code(hands: MarkingHands, code: str) -> None:
    hands.wait_for_focus("Regel 1")
    for line in code.splitlines():
        hands.type(line.lower())
    hands.press(RETURN)


def put_back_a_backup(hands: MarkingHands, code: str) -> None:
    """From the page that opens the vault, where other words were typed first."""
    hands.wait_for_focus("Wachtzin")
    hands.type(canary("wrongphrase"))
    hands.press(RETURN)
    hands.wait_for("Deze wachtzin opent de kluis niet")
    hands.activate("Ik ben mijn wachtzin vergeten")
    hands.wait_for_focus("Regel 1")
    hands.type("kanariecodezwq")
    hands.activate("Terug")
    hands.wait_for_focus("Wachtzin")
    hands.activate("Een reservekopie terugzetten")
    hands.wait_for("Terugzetten")
    hands.fill("Wachtzin", canary("restorephrase"))
    hands.activate("Met de herstelcode")
    type_code(hands, code)
    hands.wait_for("De reservekopie staat terug")


def join_the_pool(who: Counsellor, hands: MarkingHands, elsewhere: Elsewhere) -> None:
    """A card, and a list of five."""
    roster, heard = make_list(who, hands, elsewhere.cards())
    assert elsewhere.compare(roster) == {heard}


def play_a_round(who: Counsellor, hands: MarkingHands, elsewhere: Elsewhere) -> None:
    """From the invitation to the result that everybody has."""
    to_round(hands, "Zelf een ronde openen")
    invitation = invite(who, hands, key_holder="Bart", told="dossier 1")
    contributions = elsewhere.contribute(invitation, IN_JULY)
    who.read(hands, "Iedereen stuurde een bestand", *contributions)
    listed = who.save(hands, "Lijst bewaren")
    hands.wait_for("Voeg dit bestand toe aan een mail naar Bart Claes.")
    who.read(hands, "Dit komt in het verslag", *elsewhere.add_up(listed))
    result = who.save(hands, "Uitslag bewaren")
    hands.wait_for("Dit publiceerde de poule")
    assert set(elsewhere.hear(result)) == {"yes"}


def make_the_report(who: Counsellor, hands: MarkingHands) -> list[Path]:
    """A text reviewed by two, one that is not, and a file of each kind."""
    hands.tab_to("Ronde")
    hands.press(Qt.Key.Key_Right)
    hands.wait_for("Welk verslag")
    choose_part(hands, "Cijfers van mediarte")
    hands.mark_all("supplied")
    choose_part(hands, "Beleidssignalen")
    for number, place in enumerate(("unreviewed", "reportsignal"), start=1):
        hands.activate("Nieuw signaal")
        hands.wait_for(f"{number}, waarvan 0 nagelezen")
        hands.wait_for("Wat ziet de poule")
        hands.activate("Soort signaal")
        hands.activate("Thema")
        hands.fill("Wat ziet de poule?", canary(place))
        hands.wait_for("Concept. Wat u typt")
        hands.wait_for("Alles bewaard")
    hands.activate("Met een collega nalezen")
    hands.wait_for("De app vond")
    for check in ("Geen getal", "Geen bedrijf", "Geen functie", "Niemand"):
        hands.activate(check)
    hands.fill("En samen met wie", canary("reviewer"))
    for still in {text for text in hands.seen() if text.startswith("Mag blijven: ")}:
        hands.activate(still)
    hands.activate("Nagelezen")
    hands.wait_for("De tekst staat in het verslag")
    choose_part(hands, "De bladzijden")
    hands.wait_for("Bladzijde 1 van")
    saved = []
    for kind in KINDS_OF_FILE:
        hands.fill("Soort bestand", kind)
        saved.append(who.save(hands, "Bewaren als bestand"))
    return saved


def choose_part(hands: MarkingHands, name: str) -> None:
    """Down the list of parts, from its first; letters typed slowly would begin anew."""
    hands.tab_to("Delen van het verslag")
    hands.press(Qt.Key.Key_Home)
    for _ in range(PARTS.index(name)):
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Tab)


def erase_the_case(hands: MarkingHands) -> None:
    """Everything of it, for good."""
    find_the_case(hands)
    hands.tab_to("Meer met dit dossier doen")
    hands.press(Qt.Key.Key_Space)
    for _ in range(8):
        if re.search("wissen", hands.chosen_entry()):
            break
        hands.press(Qt.Key.Key_Down)
    hands.press(RETURN)
    hands.wait_for("voorgoed wissen?")
    hands.activate("Enkel de codes bewaren")
    hands.activate("Voorgoed wissen")
    hands.back_to_window()
    hands.wait_for("Dossiers zoeken")
