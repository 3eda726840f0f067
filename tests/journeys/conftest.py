"""A laptop of ordinary size, in Dutch."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from counsellor_app.ui.dialogs import Dialogs
from tests.architecture.source import ROOT
from tests.journeys.launching import RunningApp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session", autouse=True)
def _dutch() -> None:
    """The window speaks the Dutch that is in the .ts files now."""
    subprocess.run([sys.executable, "packaging/translations.py", "build"], cwd=ROOT, check=True)


class Choosers:
    """Stands in for the system's file choosers and yes-or-no questions; everything is agreed to."""

    def __init__(self) -> None:
        self.to_open: Path | None = None
        self.to_save: Path | None = None
        self.asked: list[str] = []


@pytest.fixture
def choosers(monkeypatch: pytest.MonkeyPatch) -> Choosers:
    """What the next chooser answers with."""
    made = Choosers()

    def confirm(_self: Dialogs, _parent: QWidget, title: str, _text: str, *, action: str) -> bool:
        made.asked.append(f"{title} {action}")
        return True

    monkeypatch.setattr(Dialogs, "confirm", confirm)
    monkeypatch.setattr(Dialogs, "choose_open_file", lambda *_, **__: made.to_open)
    monkeypatch.setattr(Dialogs, "choose_save_file", lambda *_, **__: made.to_save)
    return made


@pytest.fixture
def launch(qtbot: QtBot, home: Path) -> Iterator[Callable[[], RunningApp]]:
    """Starts the app on this test's vault, as often as it is locked and opened again."""
    started: list[RunningApp] = []

    def start() -> RunningApp:
        started.append(RunningApp(home / "kluis"))
        return started[-1]

    yield start
    for app in started:
        app.end()
