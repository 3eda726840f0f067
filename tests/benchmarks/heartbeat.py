"""A heartbeat in the window's own thread: how long the window answered to nothing."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5


@dataclass(slots=True)
class Beats:
    """How late each beat came, in milliseconds: what a key or a click would have waited.

    `worked` is what the window's own thread computed since the beat before: unlike the clock it
    hardly feels what else the machine does, nor waiting for another thread of ours.
    """

    late: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)

    @property
    def longest(self) -> float:
        """The longest stall."""
        return max(self.late, default=0.0)

    @property
    def p99(self) -> float:
        """What one beat in a hundred exceeds."""
        if len(self.late) < 2:
            return self.longest
        return statistics.quantiles(self.late, n=100, method="inclusive")[-1]


class Heartbeat(QObject):
    """Beats while the event loop runs, and keeps how late it was under the name of the step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps: dict[str, Beats] = {}
        self._now = Beats()
        self._last = self._last_worked = 0.0
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def begin(self, step: str) -> None:
        """From now on beats belong to this step; what is late already belongs to the one before."""
        self._beat()
        self._now = self.steps.setdefault(step, Beats())
        self._timer.start()

    def end(self) -> None:
        """No more beats."""
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        if self._timer.isActive():
            self._now.late.append(max(0.0, (now - self._last) * 1000 - BEAT_MS))
            self._now.worked.append((worked - self._last_worked) * 1000)
        self._last, self._last_worked = now, worked
