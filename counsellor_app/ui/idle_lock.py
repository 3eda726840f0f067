"""Locks when nobody uses the window: one event filter, one timer.

The filter is on windows and on what has the keyboard, not on the application: laying a page out
takes ten thousands of events, and to look at each from here makes that half as long again.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QGuiApplication

_USE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}
LOOK_EVERY_MS = 1000


class IdleLock(QObject):
    """Tells once when nothing was typed, moved or clicked for so many minutes.

    The computer's clock is compared too, because timers stand still while it sleeps: the first
    movement after waking finds the time passed, and does not count as use.
    """

    idle = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        minutes: int,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(app)
        self._clock = clock
        self._seconds = minutes * 60
        self._used_at = clock()
        self._is_over = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app.focusWindowChanged.connect(self._watch)
        app.focusObjectChanged.connect(self._watch)
        for used in (*app.topLevelWindows(), app.focusObject()):
            self._watch(used)

    def _watch(self, used: QObject | None) -> None:
        """What is used comes to a window first; what an input method types, to the field alone."""
        if used is not None:
            used.installEventFilter(self)  # a second time does not add another

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes from now on."""
        self._seconds = minutes * 60

    def seconds_left(self) -> float:
        """How long until it tells, if nothing is used from now on."""
        return self._used_at + self._seconds - self._clock()

    def look(self) -> None:
        """Tell if the time has passed; the timer does this each second."""
        passed = self._clock() - self._used_at
        if passed < 0:
            self._used_at = self._clock()
        elif passed >= self._seconds and not self._is_over:
            self._is_over = True
            self._timer.stop()
            self.idle.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE and not self._is_over:
            self.look()
            self._used_at = self._clock()
        return False


def seconds_until_lock() -> float | None:
    """How long until the running app locks for want of use; None where nothing locks."""
    app = QCoreApplication.instance()
    idle_lock = app.findChild(IdleLock) if app is not None else None
    return None if idle_lock is None else idle_lock.seconds_left()
