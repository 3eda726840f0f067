"""Where a session is in its method: the phase, the time left in it, paused or not."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counsellor_app.casework.methods import Phase

MINUTE = 60.0


def passing_seconds() -> float:
    """Seconds that really pass, also while the computer sleeps; no reset of its time moves them.

    `time.monotonic()` stands still during sleep on Linux and macOS, not on Windows.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class Presenting:
    """Walks through phases, each with its own time left; going back finds what was left there.

    It stays in a phase whose time is up, unless `goes_on` is set.
    """

    def __init__(
        self,
        phases: Sequence[Phase],
        *,
        clock: Callable[[], float] = passing_seconds,
        goes_on: bool = False,
    ) -> None:
        self.phases = tuple(phases)
        self._clock = clock
        self._goes_on = goes_on
        self._left = [phase.minutes * MINUTE for phase in phases]
        self._index = 0
        self._since: float | None = clock()

    @property
    def index(self) -> int:
        """The place of the phase, counted from 0."""
        return self._index

    @property
    def phase(self) -> Phase:
        """The phase the session is in."""
        return self.phases[self._index]

    @property
    def next_phase(self) -> Phase | None:
        """The phase after it, if any."""
        following = self.phases[self._index + 1 : self._index + 2]
        return following[0] if following else None

    @property
    def is_paused(self) -> bool:
        """Whether the time stands still."""
        return self._since is None

    @property
    def seconds_left(self) -> float:
        """Seconds left in the phase; below 0 once its time is up."""
        return self._left[self._index] - self._passed()

    @property
    def is_over(self) -> bool:
        """Whether the time of the phase is up."""
        return self.seconds_left <= 0

    def pause_or_go_on(self) -> None:
        """Stop the time, or let it run again."""
        self._settle()
        self._since = self._clock() if self._since is None else None

    def forward(self) -> None:
        """To the next phase; from the last one nowhere."""
        self._go_to(self._index + 1)

    def back(self) -> None:
        """To the phase before; from the first one nowhere."""
        self._go_to(self._index - 1)

    def add_minutes(self, minutes: int) -> None:
        """Give the phase more time, or less; what went over is not taken from what is given."""
        self._settle()
        self._left[self._index] = max(max(self.seconds_left, 0) + minutes * MINUTE, 0)

    def look(self) -> None:
        """Go on where the time of phases is up, if that was chosen."""
        while self._goes_on and self.is_over and self.next_phase is not None:
            over = -self.seconds_left
            self._left[self._index] = 0
            self._index += 1
            self._left[self._index] -= over
            self._since = None if self._since is None else self._clock()

    def _go_to(self, index: int) -> None:
        if 0 <= index < len(self.phases):
            self._settle()
            self._index = index

    def _settle(self) -> None:
        """Take what passed from the time of this phase."""
        if self._since is not None:
            now = self._clock()
            self._left[self._index] -= max(now - self._since, 0.0)
            self._since = now

    def _passed(self) -> float:
        return 0.0 if self._since is None else max(self._clock() - self._since, 0.0)
