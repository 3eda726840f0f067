"""Hands and eyes of another process, on a window that is known."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.architecture.source import ROOT
from tests.journeys.hands import ALT
from tests.journeys.real_process import require_tools, wait_until
from tests.package.assistive_bus import AssistiveBus
from tests.package.installed_desk import StageDay
from tests.package.outside_hands import OutsideHands
from tests.package.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORDS = "éëèàïç “x” ’– 3"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "told"


@pytest.fixture
def hands(place: Path, qapp: object) -> Iterator[OutsideHands]:
    """On the small window, once it is there."""
    require_tools()
    with Stage(os.getuid()) as stage:
        bus = AssistiveBus(stage.session, stage.user)
        window = subprocess.Popen(
            [sys.executable, "-m", "tests.package.small_window", place],
            cwd=ROOT,
            env=os.environ | stage.environment | {"QT_QPA_PLATFORM": "xcb"},
        )
        made = OutsideHands(stage.environment, bus)
        made.wait_for_focus("Naam")
        yield made
        made.press(Qt.Key.Key_F4, ALT)
        assert window.wait(30) == 0
        bus.close()


def test_keys_arrive_and_words_are_read_back(hands: OutsideHands, place: Path) -> None:
    """Letters beyond ASCII, a choice, a row: what is told outside is what the window holds."""
    hands.fill("Naam", WORDS)
    assert hands.typed() == WORDS
    hands.fill("Kanaal", "mail")
    hands.tab_to("Rijen")
    hands.press(Qt.Key.Key_Down)
    assert hands.focused() == "Rijen"
    assert {"Klein venster", WORDS, "mail", "tweede"} <= set(hands.seen())
    hands.press(Qt.Key.Key_Return)
    wait_until(place.exists, "what the window tells")
    told = place.read_text(encoding="utf-8")
    assert told.split("|") in ([WORDS, "mail", "eerste"], [WORDS, "mail", "tweede"])


def test_the_calendar_of_the_stage_goes_on(tmp_path: Path) -> None:
    """A program there takes the day that was set for today, and sleeps and waits as ever."""
    if shutil.which("cc") is None:
        pytest.skip("cc is missing; only the test of the package needs it")
    day = StageDay(folder=tmp_path)
    day.set(date(2026, 7, 2))
    lines = (
        "import time, threading, datetime",
        "print(datetime.datetime.now(datetime.UTC).isoformat()[:15])",
        "time.sleep(0.01)",
        "print(threading.Event().wait(0.01))",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)],
        env=os.environ | day.variables(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["2026-07-02T09:0", "False"]
