"""A laptop of ordinary size, in Dutch."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from counsellor_app.ui.dialogs import Dialogs
from tests.architecture.source import ROOT
from tests.journeys.dressing import Dress, wear
from tests.journeys.launching import RunningApp
from tests.journeys.watching import EVERYTHING, Calls, under_watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot


QUIET = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}


@pytest.fixture(scope="session", autouse=True)
def _dutch() -> None:
    """The window speaks the Dutch that is in the .ts files now."""
    subprocess.run([sys.executable, "packaging/translations.py", "build"], cwd=ROOT, check=True)


@dataclass(frozen=True, slots=True)
class WholeApp:
    """All that a counsellor can do was done, in a process that was watched."""

    home: Path
    calls: Calls
    words: tuple[str, ...]
    marked: tuple[tuple[str, ...], ...]
    said: tuple[str, ...]
    libraries: tuple[str, ...]
    console: str


@pytest.fixture(scope="session")
def whole_app(tmp_path_factory: pytest.TempPathFactory, _dutch: None) -> WholeApp:
    """One run of `whole_app.py` for every test that looks at what it left."""
    folder = tmp_path_factory.mktemp("whole")
    home, told = folder / "home", folder / "told.json"
    home.mkdir()
    kinds = ("DATA", "STATE", "CONFIG", "CACHE")
    apart = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in kinds}
    done = subprocess.run(
        [
            *under_watch(folder / "calls", EVERYTHING),
            *(sys.executable, "-m", "tests.journeys.whole_app", str(home), str(told)),
        ],
        cwd=ROOT,
        env=os.environ | apart | {"HOME": str(home), "TMPDIR": str(home), **QUIET},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    left = json.loads(told.read_text(encoding="utf-8"))
    return WholeApp(
        home,
        Calls.read(folder / "calls"),
        tuple(left["words"]),
        tuple(map(tuple, left["marked"])),
        tuple(left["said"]),
        tuple(left["libraries"]),
        done.stdout + done.stderr,
    )


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
def dress() -> Dress:
    """How the window is dressed in this journey; a test may ask for another."""
    return Dress("light", 100)


@pytest.fixture
def _dressed(
    dress: Dress, home: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    del home
    yield from wear(dress, qapp, monkeypatch)


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
