"""A fault of ours, and one of the machine's: nothing is told of what was typed, nothing is lost."""

from __future__ import annotations

import json
import signal
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.canary import canary, search
from tests.journeys.hands import CTRL
from tests.journeys.real_process import (
    Screen,
    make_vault,
    note_in,
    occurrences,
    require_tools,
    spoilt,
    wait_until,
)
from tests.journeys.steps import unlock

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.journeys.launching import RunningApp

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(sys.platform != "linux", reason="the X server is Linux's own"),
]

PASSPHRASE = "zestien krakende bietenkarren rijden achteruit"
NOTE = canary("beforecrash")
TYPED = canary("whilecrashing")
FAULTY = """
from PySide6.QtWidgets import QApplication
from counsellor_app.ui.shell import Shell

def fail(shell, changed):
    held = QApplication.focusWidget().toPlainText()
    raise ValueError(held) from KeyError(held)

Shell.change_settings = fail
"""
"""Ctrl and + brings a fault that holds the words in view."""


@pytest.fixture
def screen() -> Iterator[Screen]:
    require_tools()
    made = Screen()
    yield made
    made.close()


def type_into_the_note(screen: Screen, app: subprocess.Popen[bytes]) -> None:
    """The draft opened, and a word typed at its end that is known to be there."""
    screen.wait_for_title("Counsellor")
    screen.type(PASSPHRASE)
    screen.keys("Return")
    screen.wait_for_title("Vandaag – Counsellor")
    screen.keys("ctrl+f")
    screen.type(NOTE)
    screen.keys("Return")
    screen.wait_for_title("Dossier – Counsellor")
    wait_until(lambda: occurrences(app.pid, NOTE) > 0, "the note")
    screen.point(0.64, 0.9)
    screen.keys("ctrl+End")
    screen.type(TYPED)
    wait_until(lambda: occurrences(app.pid, NOTE + TYPED) > 0, "what was typed")


def test_a_fault_tells_nothing_and_ends_nothing(
    screen: Screen, home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The note of it holds kinds and lines; the console and the log hold nothing; work goes on."""
    folder = home / "kluis"
    make_vault(folder, PASSPHRASE, NOTE)
    app = screen.start("--vault", str(folder), under=spoilt(FAULTY))
    crash = home / "state" / "counsellor-app" / "crash.json"
    try:
        type_into_the_note(screen, app)
        screen.keys("ctrl+plus")
        wait_until(crash.exists, "the note of the fault")
        screen.keys("alt+F4")
        assert app.wait(timeout=60) == 0
    finally:
        app.kill()
        app.wait(timeout=10)
    chain = json.loads(crash.read_text(encoding="utf-8"))["chain"]
    assert [link["type"] for link in chain] == ["builtins.ValueError", "builtins.KeyError"]
    hits, files, _ = search(home, [NOTE, TYPED])
    assert files > 5
    assert hits == {}
    assert "kanarie" not in "".join(capfd.readouterr())
    assert note_in(folder, PASSPHRASE) == NOTE + TYPED


def test_a_process_that_breaks_off_leaves_its_draft(
    screen: Screen, home: Path, launch: Callable[[], RunningApp]
) -> None:
    """As a fault in a library would: no core file, the draft is there, one sentence says so."""
    folder = home / "kluis"
    make_vault(folder, PASSPHRASE, NOTE)
    app = screen.start("--vault", str(folder))
    try:
        type_into_the_note(screen, app)
        screen.keys("ctrl+2")
        screen.wait_for_title("Dossiers – Counsellor")
        app.send_signal(signal.SIGSEGV)
        assert app.wait(timeout=60) == -signal.SIGSEGV
    finally:
        app.kill()
        app.wait(timeout=10)
    hits, files, _ = search(home, [NOTE, TYPED])
    assert files > 5
    assert hits == {}
    hands = launch().hands
    hands.wait_for("De app werd de vorige keer onderbroken; alles wat bewaard was, is er nog.")
    unlock(hands, PASSPHRASE)
    hands.press(Qt.Key.Key_F, CTRL)
    hands.type(TYPED)
    hands.wait_for("1 dossier")
