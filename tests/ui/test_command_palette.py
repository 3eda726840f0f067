"""One field for everything: commands by a word, cases by their number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from counsellor_app.operations import case_notes
from counsellor_app.ui.command_palette import Command, fits
from tests.journeys.hands import CTRL

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.journeys.launching import RunningApp


@pytest.mark.parametrize(
    ("typed", "is_fitting"),
    [
        ("", True),
        ("res", True),
        ("maken reserve", True),
        ("RÉSERVE", True),
        ("serve", False),
        ("reservekopie wissen", False),
    ],
)
def test_words_fit_from_their_beginning(typed: str, is_fitting: bool) -> None:
    """Each word typed begins a word of the command, in any order."""
    command = Command("Nu een reservekopie máken", "", lambda: None)
    assert fits(command, typed) is is_fitting


def test_a_page_is_reached_by_a_word(shown_app: RunningApp, qtbot: QtBot) -> None:
    """Ctrl+K, a word, Enter; with the arrows another is chosen, and nothing typed stays."""
    window, hands = shown_app.shell.window, shown_app.hands
    hands.press(Qt.Key.Key_K, CTRL)
    hands.wait_for_focus("Zoeken en doen")
    hands.type("cijf")
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Cijfers"), timeout=20_000)
    window.activateWindow()  # a window manager would; the offscreen platform has none
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    hands.press(Qt.Key.Key_K, CTRL)
    hands.wait_for_focus("Zoeken en doen")
    hands.type("tekst")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert shown_app.shell.settings.text_percent == 100


def test_a_case_is_reached_by_its_number(shown_app: RunningApp, qtbot: QtBot) -> None:
    """The row names number, day and status, and no word of the case; Enter opens it."""
    shell, hands = shown_app.shell, shown_app.hands
    shell.lane.ask(shell.window, case_notes.start_case)
    qtbot.waitUntil(lambda: not shell.lane.is_busy, timeout=20_000)
    hands.press(Qt.Key.Key_K, CTRL)
    hands.wait_for_focus("Zoeken en doen")
    hands.type("1")
    hands.wait_for("Dossier 1")
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.window.windowTitle().startswith("Dossier"), timeout=20_000)


def test_what_has_no_such_name_is_said(shown_app: RunningApp) -> None:
    """No row is left: a sentence says what to do, and Enter does nothing."""
    hands = shown_app.hands
    hands.press(Qt.Key.Key_K, CTRL)
    hands.wait_for_focus("Zoeken en doen")
    hands.type("xyzzy")
    hands.wait_for("Niets heet zo. Probeer een ander woord.")
    hands.press(Qt.Key.Key_Return)
    assert hands.focused() == "Zoeken en doen"
