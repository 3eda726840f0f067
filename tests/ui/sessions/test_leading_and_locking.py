"""A session led from the running app, and the vault locked meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from counsellor_app.ui.sessions.presenter_view import PresenterView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.journeys.launching import RunningApp

CTRL = Qt.KeyboardModifier.ControlModifier


def views() -> list[PresenterView]:
    """The presenter's views that can be seen."""
    windows = QApplication.topLevelWidgets()
    return [w for w in windows if isinstance(w, PresenterView) and w.isVisible()]


@pytest.fixture
def leading(shown_app: RunningApp) -> RunningApp:
    """The app with the first method led over the whole screen, reached by keyboard."""
    hands = shown_app.hands
    hands.press(Qt.Key.Key_4, CTRL)
    hands.wait_for("Sessies")
    hands.tab_to("Fiches")
    hands.press(Qt.Key.Key_Right)
    hands.wait_for("Nog geen sessies")
    hands.activate("Methodes")
    hands.wait_for("Start: ")
    hands.activate("Start: ")
    hands.wait_for("Fase 1 van")
    return shown_app


def test_escape_comes_back_to_the_methods(leading: RunningApp) -> None:
    """The view closes, and the keyboard is where it was; keys of the window rest meanwhile."""
    (view,) = views()
    assert view.windowTitle() == "Intervisie"
    leading.hands.press(Qt.Key.Key_1, CTRL)
    assert leading.shell.window.desk_view is not None
    assert leading.shell.window.desk_view.current_key == "intervision"
    leading.hands.press(Qt.Key.Key_Escape)
    leading.hands.wait_until(lambda: not views(), "no view")
    leading.hands.wait_for_focus("Start: ")


def test_locking_covers_the_view_too(leading: RunningApp, qtbot: QtBot) -> None:
    """Whatever locks the vault closes the view with the pages: nothing of it stays on screen."""
    assert views()
    leading.shell.end_session()
    assert not views()
    qtbot.waitUntil(lambda: not leading.shell.lane.is_busy, timeout=20_000)
