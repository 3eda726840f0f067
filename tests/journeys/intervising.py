"""What a counsellor does to bring a case to intervision, in keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtCore import Qt

from tests.journeys.hands import CTRL
from tests.journeys.steps import RETURN

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.conftest import Choosers
    from tests.journeys.hands import Hands


MOST_STANDING = 60


def add_person(hands: Hands, name: str) -> None:
    """A person of the case, from its timeline."""
    hands.tab_to("Tijdlijn")
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Down)
    hands.activate("+ Persoon")
    hands.wait_for_focus("Naam")
    hands.type(name)
    hands.press(RETURN, CTRL)


def make_sheet(hands: Hands, question: str) -> None:
    """A sheet of the case in view, with its notes taken over, and a question."""
    hands.activate("Voor intervisie")
    hands.wait_for_focus("Situatie")
    hands.activate("Dossiernotitie overnemen in de situatie")
    hands.wait_for("De notities staan in de situatie")
    hands.wait_for_focus("Situatie")
    hands.fill("Mijn intervisievraag", question)


def look_through(hands: Hands, own_words: str) -> int:
    """What is proposed for each finding, own words where they are asked; how many there were.

    A finding may come to the list while the first are decided: the text is read again meanwhile.
    """
    hands.activate("Naar het nakijken")
    hands.wait_until(
        lambda: bool(still_to_decide(hands)) or hands.sees("Alles is beslist"), "the findings"
    )
    decided = 0
    while left := still_to_decide(hands):
        hands.tab_to("Vondsten")
        hands.press(RETURN)
        if hands.focused().startswith("Lezers zien"):
            hands.type(own_words)
            hands.press(RETURN)
        hands.wait_until(lambda held=left: still_to_decide(hands) != held, "the decision")
        decided += 1
    hands.tab_to("Vondsten")
    hands.press(RETURN)
    return decided


def still_to_decide(hands: Hands) -> int:
    """The number above the list of findings."""
    told = re.search(r"nog (\d+) te beslissen", "\n".join(hands.seen()))
    return int(told[1]) if told else 0


def walk_the_steps(hands: Hands, participants: str) -> None:
    """Nine looks, three answers, who will be there, for whom."""
    hands.wait_for("1 van 12")
    for number in range(2, 11):
        hands.press(RETURN)
        hands.wait_for(f"{number} van 12")
    for question in ("Zou iemand die op die set was", "Zou iemand dit aan", "Zou een lezer"):
        hands.tab_to(question)
        hands.press(Qt.Key.Key_Space)
    pass_step(hands, "11 van 12")
    hands.fill("Deelnemers", participants)
    hands.tab_to("Is iemand van hen verbonden")
    hands.press(Qt.Key.Key_Space)
    pass_step(hands, "12 van 12")
    pass_step(hands, "Fiche goedkeuren")


def pass_step(hands: Hands, shown: str) -> None:
    """Enter on the list of steps; again where the last answer was still being kept."""

    def passed() -> bool:
        if not hands.sees(shown):
            hands.tab_to("De twaalf stappen")
            hands.press(RETURN)
        return hands.sees(shown)

    hands.wait_until(passed, shown)


def reaches_what_stands(hands: Hands) -> bool:
    """The list goes with its last word, also while Tab is still on its way to it."""
    if not hands.sees("U kunt de fiche goedkeuren"):
        try:
            hands.tab_to("Wat nog in de fiche staat")
        except AssertionError:
            hands.wait_for("U kunt de fiche goedkeuren")
        else:
            return True
    return False


def look_once_more(hands: Hands) -> None:
    """Every word still standing may stay; then the sheet is approved."""
    for _ in range(MOST_STANDING):
        if not reaches_what_stands(hands):
            break
        hands.press(Qt.Key.Key_Space)
        hands.press(Qt.Key.Key_Down)
    hands.wait_for("niets meer te beslissen")
    hands.activate("Fiche goedkeuren")
    hands.wait_for("Bladzijde 1 van")


def to_sessions(hands: Hands) -> None:
    """From an open sheet to the second part of Intervision."""
    hands.activate("Alle fiches")
    hands.wait_for_focus("Fiches")
    hands.tab_to("Wissen")
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Right)
    hands.wait_for("Nieuwe sessie")


def record_session(hands: Hands) -> None:
    """A session of the pool, led with a method, recorded with the sheet discussed in it."""
    hands.activate("Nieuwe sessie")
    hands.wait_for("Concept. Wat u typt")
    hands.tab_to("Soort sessie")
    hands.press(Qt.Key.Key_Space)
    hands.fill("Duur in minuten", "120")
    hands.fill("Aanwezigen", "An Peeters - Poule")
    hands.fill("Methode", "incid\n")
    hands.fill("Besproken fiches", "1")
    hands.activate("Fiche 1, voor de poule")
    hands.activate("Klaar")
    hands.wait_for("Bewaard. Wat u wijzigt")


def lead_session(hands: Hands) -> None:
    """The view for the table: begun, a phase on, paused, closed."""
    hands.activate("Deze sessie leiden")
    hands.wait_for("Fase 1 van")
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Right)
    hands.wait_for("Fase 2 van")
    hands.press(Qt.Key.Key_Escape)
    hands.wait_until(lambda: not hands.sees("Fase 2 van"), "the view to close")


def words_of_pdf(path: Path) -> str:
    """What can be read back from every page."""
    with pypdfium2.PdfDocument(path) as document:
        pages = [document[n].get_textpage().get_text_range() for n in range(len(document))]
    return " ".join("\n".join(pages).split())


def save_sheet(hands: Hands, choosers: Choosers, target: Path) -> None:
    """The approved sheet as a file."""
    choosers.to_save = target
    hands.activate("Bewaren als bestand")
    hands.wait_until(target.exists, "the sheet on disk")
