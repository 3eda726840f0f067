"""A quick hand at a slow program, with keys from the X server: all that was typed is kept.

Part of the proof at full size alone: COUNSELLOR_TESTS=full.
"""

from __future__ import annotations

import subprocess
import time
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.journeys.real_process import Screen, make_vault, require_tools, spoilt, wait_until
from tests.journeys.screen_keyboard import ScreenKeyboard
from tests.journeys.typing_ahead import KEYS_GO_AT_ONCE, SLOW, Held, QuickHand, held_in
from tests.sizes import IS_FULL, trials

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [pytest.mark.journey, pytest.mark.timeout(7200)]

PASSPHRASE = "zes gewone woorden uit de lijst"
SEEDS, CASES = 30, 8
QUIET_SECONDS = 1.5


@pytest.fixture
def screen() -> Iterator[Screen]:
    require_tools()
    made = Screen()
    yield made
    made.close()


class Slow:
    """The program on a screen, as slow as the seed says, and a quick hand at it."""

    def __init__(self, screen: Screen, home: Path, seed: int, fault: str = "") -> None:
        self._folder, self._told = home / "kluis", home / "told"
        make_vault(self._folder, PASSPHRASE, "oude notitie")
        self._keyboard = ScreenKeyboard(screen.display)
        self.hand = QuickHand(self._keyboard, Random(seed))
        patch = SLOW.format(seed=seed, told=str(self._told)) + fault
        self._process = screen.start("--vault", str(self._folder), under=spoilt(patch))
        screen.wait_for_title("Counsellor")
        wait_until(self._is_quiet, "the folder looked at")
        self._keyboard.type(f"{PASSPHRASE}\n")
        screen.wait_for_title("Vandaag – Counsellor")

    def kept(self) -> list[Held]:
        """What the vault holds once the program has caught up and was ended."""
        since = time.monotonic()
        while time.monotonic() < since + QUIET_SECONDS:
            time.sleep(0.1)
            if not self._is_quiet():
                since = time.monotonic()
        self._keyboard.press("ctrl+q")
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:  # a fault left the keyboard where Ctrl+Q does nothing
            self._process.kill()
            self._process.wait()
        self._keyboard.close()
        return held_in(self._folder, PASSPHRASE)

    def _is_quiet(self) -> bool:
        return self._told.exists() and self._told.read_text(encoding="utf-8") == "0"


def in_order(held: list[Held]) -> list[object]:
    return [each.in_order() for each in held]


if IS_FULL:  # a minute each; tests/ui/case/test_typed_ahead.py shows the same within the window

    @pytest.mark.parametrize("seed", range(trials(1, full=SEEDS)))
    def test_all_that_was_typed_is_kept_where_it_was_meant(
        screen: Screen, home: Path, seed: int
    ) -> None:
        """Each answer and each word, of cases begun, gone back to and searched for in one go."""
        slow = Slow(screen, home, seed)
        slow.hand.work(CASES)
        assert in_order(slow.kept()) == in_order(slow.hand.typed)

    def test_a_window_that_lets_keys_go_is_seen_to_lose_some(screen: Screen, home: Path) -> None:
        """The control: the same hand at a program whose keys do not wait."""
        slow = Slow(screen, home, seed=0, fault=KEYS_GO_AT_ONCE)
        slow.hand.work(CASES)
        assert in_order(slow.kept()) != in_order(slow.hand.typed)
