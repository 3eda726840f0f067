"""Locking puts a fresh process in place of the old one: its memory holds no word of before."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.journeys.kept_words import TERM, make_vault_with_words
from tests.journeys.real_process import (
    Screen,
    command_line,
    family,
    make_vault,
    occurrences,
    require_tools,
    spoilt,
    wait_until,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc; elsewhere described only"),
]

PASSPHRASE = "zestien krakende bietenkarren rijden achteruit"
WITHOUT_RESTART = """
import time
from counsellor_app.ui import restart

restart.restart = lambda _: time.sleep(600)
"""
PASTE = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
print(app.clipboard().text())
"""
NOTE = "De scriptgirl fluistert over het kleedlokaal."


@pytest.fixture
def screen() -> Iterator[Screen]:
    require_tools()
    made = Screen()
    yield made
    made.close()


def is_readable(pid: int) -> bool:
    """Whether this test may look at the memory at all: the app shuts out all but root."""
    return os.geteuid() == 0 or os.access(f"/proc/{pid}/mem", os.R_OK)


def open_note(screen: Screen, app: subprocess.Popen[bytes]) -> None:
    """The note on the screen, and in memory."""
    screen.type(PASSPHRASE)
    screen.keys("Return")
    screen.wait_for_title("Vandaag – Counsellor")
    screen.keys("ctrl+2")
    screen.wait_for_title("Dossiers – Counsellor")
    screen.keys("ctrl+f")
    screen.type("kleedlokaal")
    screen.keys("Return")
    screen.wait_for_title("Dossier – Counsellor")
    wait_until(lambda: occurrences(app.pid, NOTE) > 0, "the note in memory")


def find_and_copy(screen: Screen, term: str) -> None:
    """What is found under a word, in the panel of hits; the word itself on the clipboard."""
    screen.type(PASSPHRASE)
    screen.keys("Return")
    screen.wait_for_title("Vandaag – Counsellor")
    screen.keys("ctrl+f")
    screen.type(term)
    screen.keys("ctrl+a", "ctrl+c")
    wait_until(lambda: clipboard(screen) == term, "the copy")


def clipboard(screen: Screen) -> str:
    """What another program would paste."""
    done = subprocess.run(
        [sys.executable, "-c", PASTE],
        env=screen.environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_after_locking_no_word_is_left_in_memory(
    screen: Screen, home: Path, tmp_path: Path
) -> None:
    """Passphrase and words of every kind stand in memory while open, and nowhere after Ctrl+L.

    Nowhere: not in the fresh process, what it was started with, nor in a process it started.
    """
    words = make_vault_with_words(home / "kluis", tmp_path)
    app = screen.start("--vault", str(home / "kluis"))
    try:
        screen.wait_for_title("Counsellor")
        if not is_readable(app.pid):
            pytest.skip("only root may read the memory of the app")
        find_and_copy(screen, TERM)
        for word in words:
            wait_until(lambda word=word: occurrences(app.pid, word) > 0, f"{word} in memory")
        screen.keys("ctrl+l")
        wait_until(lambda: "--locked-by asked" in command_line(app.pid), "the fresh process")
        screen.wait_for_title("Counsellor")
        left = {
            word: count
            for word in (*words, TERM, PASSPHRASE)
            if (count := sum(occurrences(pid, word) for pid in family(app.pid)))
        }
        assert left == {}
        assert clipboard(screen) == ""
    finally:
        app.kill()
        app.wait(timeout=10)


def test_without_a_fresh_process_words_stay(screen: Screen, home: Path) -> None:
    """The control: the vault is closed and the page covered, and the memory still knows."""
    folder = home / "kluis"
    make_vault(folder, PASSPHRASE, NOTE)
    app = screen.start("--vault", str(folder), under=spoilt(WITHOUT_RESTART))
    try:
        screen.wait_for_title("Counsellor")
        if not is_readable(app.pid):
            pytest.skip("only root may read the memory of the app")
        open_note(screen, app)
        screen.keys("ctrl+l")
        wait_until(lambda: not (folder / "vault.lock.json").exists(), "the vault closed")
        assert occurrences(app.pid, NOTE) + occurrences(app.pid, PASSPHRASE) > 0
    finally:
        app.kill()
        app.wait(timeout=10)


def test_a_second_start_says_where_the_first_is(screen: Screen, home: Path) -> None:
    """The second window opens no vault; closing it leaves the first as it was."""
    make_vault(home / "kluis", PASSPHRASE, NOTE)
    first = screen.start("--vault", str(home / "kluis"))
    second: subprocess.Popen[bytes] | None = None
    try:
        screen.wait_for_title("Counsellor")
        screen.type(PASSPHRASE)
        screen.keys("Return")
        screen.wait_for_title("Vandaag – Counsellor")
        second = screen.start("--vault", str(home / "kluis"))
        screen.wait_for_title("Counsellor")
        screen.keys("alt+F4")
        assert second.wait(timeout=60) == 0
        screen.wait_for_title("Vandaag – Counsellor")
        assert first.poll() is None
    finally:
        for process in (first, second):
            if process is not None:
                process.kill()
                process.wait(timeout=10)
