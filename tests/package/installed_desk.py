"""A counsellor at the window of an installed program."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from tests.journeys.hands import ALT, CTRL, Hands
from tests.journeys.pooling import Counsellor, Day
from tests.journeys.real_process import PATIENCE_SECONDS, wait_until
from tests.journeys.steps import RETURN, set_up, unlock
from tests.package.assistive_bus import AssistiveBus
from tests.package.outside_hands import OutsideHands

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from tests.package.stage import Stage

_CLOCK = Path(__file__).with_name("stage_clock.c")
IN_CHOOSER = "Map:"
"""Stands in every chooser of files, above its folder."""


@dataclass(slots=True)
class StageDay(Day):
    """The day it is on the stage, from its beginning; the hours go on as they do here."""

    folder: Path = field(kw_only=True)
    _begun: datetime = field(default_factory=partial(datetime.now, UTC))

    def variables(self) -> dict[str, str]:
        """What makes a program take this moment for now, by a library in that folder."""
        library = self.folder / "clock.so"
        if not library.exists():
            compiled = ["cc", "-shared", "-fPIC", "-o", library, _CLOCK]
            subprocess.run(compiled, check=True)
        ahead = int((self.now - self._begun).total_seconds())
        return {"LD_PRELOAD": str(library), "STAGE_SECONDS_AHEAD": str(ahead)}


@dataclass(slots=True, kw_only=True)
class InstalledDesk(Counsellor):
    """Somebody who starts the program as it was installed.

    `launch` starts it on the stage; `keep` takes a picture, at the end of each visit.
    """

    stage: Stage
    launch: Callable[[], subprocess.Popen[bytes]]
    keep: Callable[[str], None]
    visits: int = 0

    @override
    @contextmanager
    def at_desk(self) -> Generator[Hands]:
        """From launch to lock; the first time the vault is made. Then the window is closed."""
        bus = AssistiveBus(self.stage.session, self.stage.user)
        process = self.launch()
        self.visits += 1
        try:
            wait_until(lambda: bool(bus.programs()), "the program on the bus")
            hands = OutsideHands(self.stage.environment, bus)
            self._come_in(hands)
            yield hands
            self.keep(f"{self.name} {self.visits}")
            hands.press(Qt.Key.Key_L, CTRL)
            hands.wait_for_focus("Wachtzin")
            hands.press(Qt.Key.Key_F4, ALT)
            assert process.wait(PATIENCE_SECONDS) == 0
        except BaseException:
            self.keep("where it stopped")
            raise
        finally:
            process.kill()
            process.wait()
            bus.close()

    @override
    def read(self, hands: Hands, then: str, *files: Path) -> None:
        """Bring files in by the one button for it, and wait for the sentence that follows."""
        hands.activate("Bestand inlezen")
        hands.wait_for(IN_CHOOSER)
        quoted = " ".join(f'"{path}"' for path in files)
        _answer(hands, str(files[0]) if len(files) == 1 else quoted)
        hands.wait_for(then)

    @override
    def save(self, hands: Hands, button: str) -> Path:
        """Save a file by its button, under the name that is proposed, in the mail."""
        assert isinstance(hands, OutsideHands)
        hands.activate(button)
        hands.wait_for(IN_CHOOSER)
        path = self.post.folder / f"{self.name} {hands.typed()}"
        _answer(hands, str(path))
        hands.wait_until(lambda: path.exists() and path.stat().st_size > 0, f"the file {path}")
        return path

    def _come_in(self, hands: Hands) -> None:
        if self.passphrase:
            unlock(hands, self.passphrase)
        else:
            self.passphrase = set_up(hands)


def _answer(hands: Hands, words: str) -> None:
    """Fill in a chooser of files."""
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type(words)
    hands.press(RETURN)
    hands.wait_until(lambda: not hands.sees(IN_CHOOSER), "the chooser to close")
