"""Marker words through every text field and every feature; afterwards no byte outside holds one."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.canary import canary, found, search
from tests.journeys.hands import ALT, CTRL, Hands
from tests.journeys.intervising import (
    look_once_more,
    look_through,
    save_sheet,
    to_sessions,
    walk_the_steps,
)
from tests.journeys.steps import RETURN, choose, log_a_first_call, set_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.journeys.conftest import Choosers
    from tests.journeys.launching import RunningApp

pytestmark = [pytest.mark.journey, pytest.mark.timeout(600)]

SESSION_FIELDS = {
    "Plaats": "sessionplace",
    "Begeleider": "facilitator",
    "Aanwezigen": "attendee",
    "Leerpunten": "learned",
    "Afspraken": "agreed",
}
CASE_PLACES = (
    "note",
    "contact",
    "nextstep",
    "intervention",
    "referral",
    "name",
    "alias",
    "paper",
    "mailsubject",
    "mailbody",
    "question",
    "signal",
    "activity",
    "learning",
    "company",
    "participant",
    *SESSION_FIELDS.values(),
)
SHEET_PLACES = ("situation", "asked", "mysteps", "dilemma")
CASE_WORDS = tuple(canary(place) for place in CASE_PLACES)
SHEET_WORDS = tuple(canary(place) for place in SHEET_PLACES)
MAIL = (
    f"From: {canary('name')}@voorbeeld.example\r\nSubject: {canary('mailsubject')}\r\n\r\n"
    f"{canary('mailbody')}\r\n"
)


def fill_the_case(hands: Hands, choosers: Choosers, papers: Path) -> None:
    """Every kind of row, a person, a paper and a mail."""
    log_a_first_call(hands, canary("note"))
    hands.press(Qt.Key.Key_1, ALT)
    hands.wait_for_focus("Vorm")
    hands.activate("Vorm")
    choose(hands, "Met wie", "verzoeker")
    choose(hands, "Doel", "opvolging")
    hands.fill("Duur", "30")
    hands.fill("Notitie", canary("contact"))
    hands.fill("Volgende stap", canary("nextstep"))
    hands.fill("Tegen", "morgen")
    hands.press(RETURN, CTRL)
    hands.wait_until(lambda: not hands.sees("Contact is klaar"), "the contact to be finished")
    for key, done, place in (
        (Qt.Key.Key_2, "Interventie is klaar", "intervention"),
        (Qt.Key.Key_3, "Doorverwijzing is klaar", "referral"),
    ):
        hands.press(key, ALT)
        hands.wait_for(done)
        hands.fill("Notitie", canary(place))
    hands.tab_to("Tijdlijn")
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Down)
    hands.activate("+ Persoon")
    hands.wait_for_focus("Naam")
    hands.type(canary("name"))
    hands.fill("Ook bekend als", canary("alias"))
    for name, content in (("brief.txt", canary("paper")), ("bericht.eml", MAIL)):
        choosers.to_open = papers / name
        choosers.to_open.write_text(content, encoding="utf-8")
        hands.press(Qt.Key.Key_6, ALT)
        hands.wait_for(canary("paper") if name.endswith("txt") else canary("mailbody"))


def fill_the_pool(hands: Hands) -> None:
    """A record of each kind beside the cases."""
    hands.press(Qt.Key.Key_3, CTRL)
    hands.wait_for("Nieuwe vraag")
    hands.tab_to("Vergrendelen")
    hands.press(Qt.Key.Key_Tab)
    for new, field, place in (
        ("Nieuwe vraag", "Opmerking", "question"),
        ("Nieuw signaal", "Tekst voor publicatie", "signal"),
        ("Nieuwe activiteit", "Opmerking", "activity"),
        ("Nieuw leermoment", "Opmerking", "learning"),
        ("Nieuwe onderneming", "Naam", "company"),
    ):
        hands.wait_for(new)
        hands.activate(new)
        hands.wait_for("Klaar")
        hands.fill(field, canary(place))
        hands.tab_to("Vergrendelen")
        hands.press(Qt.Key.Key_Tab)
        hands.press(Qt.Key.Key_Right)


def make_and_save_a_sheet(hands: Hands, choosers: Choosers, target: Path) -> None:
    """A sheet of the case, in other words, approved and saved as a PDF."""
    hands.press(Qt.Key.Key_F, CTRL)
    hands.wait_for_focus("Dossiers zoeken")
    hands.type(canary("contact"))
    hands.wait_for("1 dossier")
    hands.press(RETURN)
    hands.wait_for("Voor intervisie")
    hands.activate("Voor intervisie")
    hands.wait_for_focus("Situatie")
    hands.type(canary("situation"))
    hands.fill("Vraag van de verzoeker", canary("asked"))
    hands.fill("Mijn stappen tot nu toe", canary("mysteps"))
    hands.fill("Mijn intervisievraag", canary("dilemma"))
    look_through(hands, "iets anders")
    walk_the_steps(hands, canary("participant"))
    look_once_more(hands)
    save_sheet(hands, choosers, target)


def fill_a_session(hands: Hands) -> None:
    """What a session of intervision is noted with."""
    to_sessions(hands)
    hands.activate("Een sessie beginnen")
    hands.wait_for("Concept. Wat u typt")
    for field, place in SESSION_FIELDS.items():
        hands.fill(field, canary(place))


def save_the_activities(hands: Hands, choosers: Choosers, target: Path) -> None:
    hands.press(Qt.Key.Key_5, CTRL)
    hands.wait_for("Deze cijfers blijven bij u")
    hands.tab_to("Mijn cijfers")
    hands.press(Qt.Key.Key_Right)
    hands.wait_for("Bladzijde 1 van")
    choosers.to_save = target
    hands.activate("Bewaren als bestand")
    hands.wait_until(target.exists, "the report on disk")


def test_no_marker_is_written_outside_the_vault(
    launch: Callable[[], RunningApp],
    choosers: Choosers,
    home: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Nothing of a case stands in any file, log, setting, title, console or clipboard."""
    caplog.set_level(logging.DEBUG)
    papers = tmp_path / "papers"
    papers.mkdir()
    sheet, report = home / "fiche.pdf", home / "activiteiten.pdf"
    app = launch()
    hands = app.hands
    set_up(hands)
    fill_the_case(hands, choosers, papers)
    fill_the_pool(hands)
    make_and_save_a_sheet(hands, choosers, sheet)
    fill_a_session(hands)
    save_the_activities(hands, choosers, report)
    hands.press(Qt.Key.Key_L, CTRL)
    hands.wait_until(lambda: app.left == ["asked"], "the lock")

    hits, files, size = search(home, [*CASE_WORDS, *SHEET_WORDS])
    print(f"canary: {files} files, {size} bytes examined")
    assert files >= 8
    assert hits == {sheet: list(SHEET_WORDS)}
    everything_said = "\n".join(
        [*hands.titles, caplog.text, *capfd.readouterr(), hands.clipboard()]
    )
    assert not found([*CASE_WORDS, *SHEET_WORDS], everything_said.encode())
    assert not any(hands.sees(word) for word in (*CASE_WORDS, *SHEET_WORDS))


def test_the_search_for_markers_bites(tmp_path: Path) -> None:
    """A marker planted in a settings file, as UTF-16 and in capitals, is found."""
    (tmp_path / "a").write_text(f'{{"recent": "{canary("note")}"}}', encoding="utf-8")
    (tmp_path / "b").write_bytes(b"\x00\x01" + canary("name").upper().encode("utf-16-le"))
    hits, files, _ = search(tmp_path, [canary("note"), canary("name")])
    assert files == 2
    assert sorted(word for words in hits.values() for word in words) == [
        canary("name"),
        canary("note"),
    ]
