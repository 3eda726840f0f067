"""Hands and eyes of another process, on a window that is known."""

from __future__ import annotations

import os
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
from tests.package.installed_desk import FAKETIME, StageDay
from tests.package.outside_hands import OutsideHands
from tests.package.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


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
    hands.fill("Naam", "Zoë “x” 3")
    assert hands.typed() == "Zoë “x” 3"
    hands.fill("Kanaal", "mail")
    hands.tab_to("Rijen")
    hands.press(Qt.Key.Key_Down)
    assert hands.focused() == "Rijen"
    assert {"Klein venster", "Zoë “x” 3", "mail", "tweede"} <= set(hands.seen())
    hands.press(Qt.Key.Key_Return)
    wait_until(place.exists, "what the window tells")
    told = place.read_text(encoding="utf-8")
    assert told.split("|") in (["Zoë “x” 3", "mail", "eerste"], ["Zoë “x” 3", "mail", "tweede"])


def test_no_start_is_earlier_than_one_before(tmp_path: Path) -> None:
    """The day of the stage may be set; its hours go on."""
    (tmp_path / FAKETIME.name).write_bytes(b"")
    day = StageDay()
    first, again = (day.variables(tmp_path)["FAKETIME"] for _ in range(2))
    day.set(date(2026, 7, 2))
    later = day.variables(tmp_path)["FAKETIME"]
    assert first.startswith("@2026-03-12 09:00:")
    assert first <= again < later
    assert later.startswith("@2026-07-02 09:0")
