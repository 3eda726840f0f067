"""Killed while somebody types in another editor: two seconds of typing at most are lost."""

from __future__ import annotations

import subprocess
import sys
import time
from random import Random
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from tests.architecture.source import ROOT
from tests.journeys.kept_words import kept_in, make_vault_with_case
from tests.journeys.typing_child import LETTERS, PLACES
from tests.sizes import IS_FULL, trials

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = [pytest.mark.journey, pytest.mark.slow, pytest.mark.timeout(7200)]

KILLS = trials(1, full=30)
LOST_SECONDS = 2.0 if IS_FULL else 10.0


SLOW_TO_KEEP = """
from counsellor_app.ui import rest

rest.REST_MS = rest.LIMIT_MS = 600_000
"""


class Robot:
    """The child that types, and the moment at which it told of each letter."""

    def __init__(self, folder: Path, place: str, *, patch: str = "") -> None:
        begin = f"{patch}\nfrom tests.journeys.typing_child import main\n"
        code = f"{begin}from pathlib import Path\nmain(Path({str(folder)!r}), {place!r})"
        self._child = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._child.stdout is not None
        self._lines = self._child.stdout
        assert self._lines.readline() == ".\n", "the editor was not reached"
        self.sent: list[float] = []
        self._listening = Thread(target=self._listen)
        self._listening.start()

    def _listen(self) -> None:
        for _ in self._lines:
            self.sent.append(time.monotonic())

    def kill(self) -> float:
        """End it as a power cut would; when that was."""
        self._child.kill()
        killed_at = time.monotonic()
        self._child.wait(timeout=10)
        self._listening.join()
        self._lines.close()
        return killed_at

    def seconds_lost(self, kept: str, killed_at: float) -> float:
        """For how long somebody had been typing what is not there."""
        lost = self.sent[len(kept) :]
        return killed_at - lost[0] if lost else 0.0


@pytest.mark.parametrize("place", sorted(PLACES))
def test_a_kill_costs_two_seconds_of_typing_at_most(
    home: Path, place: str, record_property: Callable[..., None]
) -> None:
    """The vault is whole, and holds what was typed first, to within two seconds."""
    chance, worst = Random(place), 0.0
    for number in range(KILLS):
        folder = home / f"kluis-{number}"
        make_vault_with_case(folder)
        robot = Robot(folder, place)
        time.sleep(chance.uniform(2.2, 5))
        killed_at = robot.kill()
        kept = kept_in(folder, place)
        assert kept, "nothing was typed, or nothing kept"
        typed = LETTERS * (len(kept) // len(LETTERS) + 1)
        assert typed.startswith(kept), "what is kept is what was typed first"
        worst = max(worst, robot.seconds_lost(kept, killed_at))
        assert worst <= LOST_SECONDS
    record_property("examined", KILLS)
    record_property("worst_seconds", round(worst, 2))


def test_what_is_kept_too_late_is_seen(home: Path) -> None:
    """The control: an editor that waits ten minutes loses all that was typed."""
    make_vault_with_case(home / "kluis")
    robot = Robot(home / "kluis", "question", patch=SLOW_TO_KEEP)
    time.sleep(4)
    killed_at = robot.kill()
    assert robot.seconds_lost(kept_in(home / "kluis", "question"), killed_at) > 2.0
