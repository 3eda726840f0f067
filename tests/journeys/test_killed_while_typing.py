"""A robot types in the real window and is killed: at most two seconds of typing are lost."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from itertools import cycle
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.journeys.real_process import (
    Screen,
    command_line,
    make_vault,
    note_in,
    occurrences,
    require_tools,
    spoilt,
    wait_until,
)
from tests.sizes import IS_FULL, trials

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = [
    pytest.mark.journey,
    pytest.mark.slow,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(sys.platform != "linux", reason="the X server is Linux's own"),
]

KILLS = trials(1, full=180)
"""The other editors share the 300: see test_killed_in_editors.py."""
PASSPHRASE = "zestien krakende bietenkarren rijden achteruit"
NOTE = "De scriptgirl fluistert over het kleedlokaal, en zwijgt dan weer. " * 12
FIRST = "z"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
# Two seconds are the promise, on a computer that keeps up. Other tests may run beside this one.
LOST_SECONDS = 2.0 if IS_FULL else 10.0


@pytest.fixture
def screen() -> Iterator[Screen]:
    require_tools()
    if os.geteuid() != 0:
        pytest.skip("only root may read the memory of the app, to know when a note is there")
    made = Screen()
    yield made
    made.close()


SLOW_TO_KEEP = """
from counsellor_app.ui import rest
from counsellor_app.ui.case import keeper

rest.REST_MS = rest.LIMIT_MS = keeper.REST_MS = keeper.AT_MOST_MS = 600_000
"""


@contextmanager
def running(
    screen: Screen, folder: Path, under: tuple[str, ...] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """The app, which is gone at the end."""
    app = screen.start("--vault", str(folder), under=under)
    try:
        yield app
    finally:
        app.kill()
        app.wait(timeout=10)


def unlock(screen: Screen) -> None:
    """Type the passphrase."""
    type_till_title(screen, PASSPHRASE, "Vandaag – Counsellor", "ctrl+a")


def open_note(screen: Screen, app: subprocess.Popen[bytes]) -> None:
    """The note open, and the cursor at its end; a list shows a line of it, the page all."""
    screen.wait_for_title("Counsellor")
    unlock(screen)
    screen.keys("ctrl+2")
    screen.wait_for_title("Dossiers – Counsellor")
    type_till_title(screen, "kleedlokaal", "Dossier – Counsellor", "ctrl+f", "ctrl+a")
    wait_until(lambda: occurrences(app.pid, NOTE) > 0, "the whole note")
    screen.point(0.64, 0.9)
    screen.keys("ctrl+End")
    screen.send(FIRST)
    wait_until(lambda: occurrences(app.pid, NOTE + FIRST) > 0, "the first letter")


def type_till_title(screen: Screen, words: str, title: str, *before: str) -> None:
    """Press keys, type words, Return; once more where a busy X server lost a key of it."""
    for _ in range(3):
        for each in before:
            screen.keys(each)
        screen.type(words)
        screen.keys("Return")
        until = time.monotonic() + 20
        while time.monotonic() < until:
            if screen.title() == title:
                return
            time.sleep(0.2)
    raise AssertionError(f"{title!r} does not come into view")


def type_until(screen: Screen, until: float) -> list[float]:
    """One letter after another; the moment at which each had been sent."""
    sent: list[float] = []
    for letter in cycle(LETTERS):
        if time.monotonic() > until:
            return sent
        screen.send(letter)
        sent.append(time.monotonic())
    raise AssertionError("a cycle does not end")


def typed(number: int) -> str:
    letters = cycle(LETTERS)
    return NOTE + FIRST + "".join(next(letters) for _ in range(number))


def test_a_kill_costs_two_seconds_of_typing_at_most(
    screen: Screen, home: Path, record_property: Callable[..., None]
) -> None:
    """Killed at a random moment: the vault is whole, and holds what was typed before that."""
    chance, worst = Random(8), 0.0
    for number in range(KILLS):
        folder = home / f"kluis-{number}"
        make_vault(folder, PASSPHRASE, NOTE)
        with running(screen, folder) as app:
            open_note(screen, app)
            sent = type_until(screen, time.monotonic() + chance.uniform(2.2, 5))
            app.kill()
            killed_at = time.monotonic()
        kept = note_in(folder, PASSPHRASE)
        assert kept == typed(len(kept) - len(NOTE + FIRST)), "what is kept is what was typed first"
        assert len(kept) > len(NOTE + FIRST), "nothing was typed into the note: this proves nothing"
        worst = max(worst, seconds_lost(kept, sent, killed_at))
        assert worst <= LOST_SECONDS
    record_property("examined", KILLS)
    record_property("worst_seconds", round(worst, 2))


def seconds_lost(kept: str, sent: list[float], killed_at: float) -> float:
    """For how long somebody had been typing what is not there."""
    lost = sent[max(len(kept) - len(NOTE + FIRST), 0) :]
    return killed_at - lost[0] if lost else 0.0


def test_what_is_kept_too_late_is_seen(screen: Screen, home: Path) -> None:
    """The control: an app that keeps what was typed ten minutes later loses all of it."""
    folder = home / "kluis"
    make_vault(folder, PASSPHRASE, NOTE)
    with running(screen, folder, spoilt(SLOW_TO_KEEP)) as app:
        open_note(screen, app)
        sent = type_until(screen, time.monotonic() + 4)
        app.kill()
        killed_at = time.monotonic()
    assert seconds_lost(note_in(folder, PASSPHRASE), sent, killed_at) > 2.0


def test_a_lock_costs_nothing(screen: Screen, home: Path) -> None:
    """What was typed a moment before Ctrl+L is there."""
    folder = home / "kluis"
    make_vault(folder, PASSPHRASE, NOTE)
    with running(screen, folder) as app:
        open_note(screen, app)
        sent = type_until(screen, time.monotonic() + 1)
        screen.keys("ctrl+l")
        wait_until(lambda: "--locked-by asked" in command_line(app.pid), "the fresh process")
        screen.wait_for_title("Counsellor")
        screen.keys("alt+F4")
        app.wait(timeout=60)
    assert note_in(folder, PASSPHRASE) == typed(len(sent))
