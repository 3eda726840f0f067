"""A running app around a real vault, and a lane without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from counsellor_app.operations import vault_access
from counsellor_app.operations.desk import wall_clock
from counsellor_app.ui.unlock.opening import Opening
from counsellor_app.ui.vault_lane import VaultLane
from tests.journeys.launching import QUICK, RunningApp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from counsellor_app.ui.main_window import MainWindow

PASSPHRASE = "zes gewone woorden uit de lijst 4711"


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[VaultLane]:
    """A lane without an open vault."""
    made = VaultLane("nl")
    yield made
    qtbot.waitUntil(lambda: not made.is_busy, timeout=20_000)
    made.stop()


@pytest.fixture
def make_vault(tmp_path: Path) -> Callable[[], Path]:
    """Makes a closed vault that is set up, with `PASSPHRASE`; answers with its folder."""

    def make() -> Path:
        folder = tmp_path / "vault"
        made = vault_access.create_vault(
            folder,
            bytearray(PASSPHRASE.encode()),
            codebook=Opening(folder, wall_clock).codebook(),
            clock=wall_clock,
            kdf=QUICK,
        )
        vault_access.confirm_recovery_code(made.desk, made.recovery_code)
        vault_access.lock(made.desk)
        return folder

    return make


@pytest.fixture
def launch(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], RunningApp]]:
    """Starts the app on the folder where `make_vault` makes its vault; ends it after the test."""
    running: list[RunningApp] = []

    def start() -> RunningApp:
        running.append(RunningApp(tmp_path / "vault"))
        qtbot.waitUntil(lambda: not running[-1].shell.lane.is_busy, timeout=20_000)
        return running[-1]

    yield start
    for app in running:
        app.end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def shown_app(
    qtbot: QtBot, make_vault: Callable[[], Path], launch: Callable[[], RunningApp]
) -> RunningApp:
    """The app with an open vault and today's page, unlocked by typing the passphrase."""
    make_vault()
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.type(PASSPHRASE + "\n")
    qtbot.waitUntil(lambda: app.shell.window.desk_view is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not app.shell.lane.is_busy, timeout=20_000)
    return app


@pytest.fixture
def shown_window(shown_app: RunningApp) -> MainWindow:
    """The window of `shown_app`."""
    return shown_app.shell.window
