"""A half-year counted by a pool of five: what each of them does at the desk, in keys."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journeys.pooling import save_card, to_round, words_heard
from tests.journeys.steps import log_a_first_call

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.hands import Hands
    from tests.journeys.pooling import Counsellor

IN_JULY = date(2026, 7, 2)
NOTE = "Ze wil vooral dat het stopt."
WHO = "Opent het totaal: Zoë Adams. Houdt de sleutel: Hugo Smets. Sluit op: 2 augustus 2026. "
HALVES = (
    "Niemand alleen. Ze worden in twee onleesbare helften gesplitst: Zoë Adams krijgt de ene, Hugo "
    "Smets de andere. Zij zien alleen de som van iedereen, en enkel vanaf 5 deelnemers."
)
HONEST = "als Zoë Adams én Hugo Smets samen de regels breken, kunnen zij uw getallen zien."
PREVIEW = (
    f"{WHO}Deelnemers: 5. De ledenlijst is bevestigd op 2 juli 2026.",
    "Namen, bedrijven, data, notities, dossiernummers en alles wat u schreef.",
    HALVES,
    f"Wel goed te weten: {HONEST}",
)
AGREEMENT = (
    "U ziet nooit cijfers van een collega. U gaat één keer akkoord, met deze lijst van 5 mensen. "
    "Daarna kan deze ronde nooit met een andere lijst worden geopend."
)


def make_card(who: Counsellor, *, with_case: bool = False) -> Path:
    """The first time at the desk: a vault, perhaps a case, and a card for the pool."""
    with who.at_desk() as hands:
        if with_case:
            log_a_first_call(hands, NOTE)
        return save_card(who, hands)


def join_and_contribute(
    who: Counsellor, roster: Path, invitation: Path, told: tuple[str, ...]
) -> tuple[str, Path]:
    """The list, its words, the invitation, the preview, the file: one visit to the desk."""
    with who.at_desk() as hands:
        to_round(hands, "Lees de ledenlijst in")
        who.read(hands, "Vergelijk deze twaalf woorden", roster)
        words = words_heard(hands)
        hands.activate("De woorden kloppen")
        hands.wait_for("De lijst is bevestigd")
        who.read(hands, "Lees uw cijfers voor de ronde januari – juni 2026", invitation)
        for sentence in told:
            hands.wait_for(sentence)
        return words, who.save(hands, "Bewaren als bestand")


def list_all(opener: Counsellor, contributions: tuple[Path, ...]) -> Path:
    with opener.at_desk() as hands:
        to_round(hands, "Lees de bestanden van uw collega’s")
        opener.read(hands, "Iedereen stuurde een bestand", *contributions)
        listed = opener.save(hands, "Lijst bewaren")
        hands.wait_for("Voeg dit bestand toe aan een mail naar Hugo Smets.")
        return listed


def agree(key_holder: Counsellor, listed: Path) -> Path:
    with key_holder.at_desk() as hands:
        to_round(hands, "U houdt de sleutel: u wacht op de lijst van Zoë Adams")
        key_holder.read(hands, "5 van 5 deelnemers, samen 7 meldingen.", listed)
        assert hands.sees(AGREEMENT)
        half_sum = key_holder.save(hands, "Akkoord: halve som bewaren")
        hands.wait_for("Voeg dit bestand toe aan een mail naar Zoë Adams.")
        return half_sum


def publish(opener: Counsellor, half_sum: Path) -> Path:
    with opener.at_desk() as hands:
        to_round(hands, "Lees de halve som van Hugo Smets in")
        opener.read(hands, "Dit komt in het verslag, uit 5 bijdragen", half_sum)
        hands.wait_until(lambda: "7" in hands.seen(), "the total")
        result = opener.save(hands, "Uitslag bewaren")
        hands.wait_for("Dit publiceerde de poule")
        return result


def hear(contributor: Counsellor, result: Path) -> None:
    with contributor.at_desk() as hands:
        to_round(hands, "Uw bestand voor de ronde januari – juni 2026 is gemaakt")
        contributor.read(hands, "Dit is de uitslag. U telde mee.", result)
        hands.wait_until(lambda: "7" in hands.seen(), "the total")
        assert hands.sees("Nieuwe meldingen")
        look_at_the_register(hands)


def look_at_the_register(hands: Hands) -> None:
    """What left this vault: a card and a contribution, with what they said."""
    hands.tab_to("Ronde")
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Right)
    hands.wait_for("Elk bestand dat de app buiten uw kluis schreef")
    hands.tab_to("Register van wat vertrok")
    assert {"Poule: eigen kaart", "Poule: bijdrage in twee verzegelde helften"} <= set(hands.seen())
