"""A laptop of ordinary size, in Dutch."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.architecture.source import ROOT
from tests.journeys.launching import RunningApp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session", autouse=True)
def _dutch() -> None:
    """The window speaks the Dutch that is in the .ts files now."""
    subprocess.run([sys.executable, "packaging/translations.py", "build"], cwd=ROOT, check=True)


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
