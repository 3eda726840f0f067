"""The empty form for an informal request, from the menu to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from counsellor_app.export.request_form_pdf import draw_request_form
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.request_form_dialog import RequestFormDialog
from tests.journeys.hands import CTRL

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from tests.journeys.launching import RunningApp


def test_the_form_is_found_by_a_word_and_saved(
    shown_app: RunningApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Ctrl+K, "formulier", French, save: the file is that form, and the register knows it."""
    target = tmp_path / "demande.pdf"
    monkeypatch.setattr(Dialogs, "choose_save_file", lambda *_, **__: target)
    hands = shown_app.hands
    hands.press(Qt.Key.Key_K, CTRL)
    hands.wait_for_focus("Zoeken en doen")
    hands.type("formulier\n")
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), RequestFormDialog), timeout=20_000
    )
    hands.tab_to("Taal van het formulier: Nederlands")
    hands.press(Qt.Key.Key_Right)
    hands.activate("Bewaren als PDF…")
    qtbot.waitUntil(target.exists, timeout=20_000)
    hands.wait_for("Het lege formulier is bewaard, en genoteerd in het register.")
    assert target.read_bytes() == draw_request_form("fr")
