"""Whether others see the window through screen sharing: hidden, or shown for ten minutes."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.sessions.presenting import passing_seconds
from counsellor_app.ui.window_hiding import Ability

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.ui.window_hiding import Hiding

SHOWN_SECONDS = 10 * 60
LOOK_EVERY_MS = 1000
_MAY_BE_SEEN = "may_be_seen"
_COMES_INTO_VIEW = {QEvent.Type.Show, QEvent.Type.WinIdChange}


class Capture(StrEnum):
    """What others see."""

    HIDDEN = "hidden"
    SHOWN = "shown"  # for a while, because it was asked
    REFUSED = "refused"  # the system did not take the request
    OPEN = "open"  # this system has no such request


def let_be_seen(window: QWidget) -> None:
    """Leave a window that holds nothing of any case out of this."""
    window.setProperty(_MAY_BE_SEEN, True)


class ShowingTime:
    """Ten minutes on a clock that no setting of the time moves, and that runs on in sleep."""

    def __init__(self, clock: Callable[[], float] = passing_seconds) -> None:
        self._clock = clock
        self._until: float | None = None

    @property
    def seconds_left(self) -> float:
        """0 when nothing may be seen."""
        return max(self._until - self._clock(), 0.0) if self._until is not None else 0.0

    def begin(self) -> None:
        """Ten minutes from now, whatever was left."""
        self._until = self._clock() + SHOWN_SECONDS

    def end(self) -> None:
        """From now on nothing may be seen."""
        self._until = None


class ScreenCapture(QObject):
    """Hides every window of the app from its first moment on, dialogs, menus and lists included.

    Where the system has no such request it does nothing at all, and `state` says so.
    """

    changed = Signal()
    """`state` or `shown_until` is another."""

    def __init__(
        self, app: QApplication, hiding: Hiding, clock: Callable[[], float] = passing_seconds
    ) -> None:
        super().__init__(app)
        self.ability = hiding.ability
        self._hiding = hiding
        self._time = ShowingTime(clock)
        self._shown_until: datetime | None = None
        self._is_refused = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        if self.can_hide:
            app.installEventFilter(self)

    @property
    def can_hide(self) -> bool:
        """Whether there is anything to switch."""
        return self.ability in {Ability.HIDES, Ability.MOSTLY_HIDES}

    @property
    def state(self) -> Capture:
        """What others see now."""
        if not self.can_hide:
            return Capture.OPEN
        if self._time.seconds_left > 0:
            return Capture.SHOWN
        return Capture.REFUSED if self._is_refused else Capture.HIDDEN

    @property
    def shown_until(self) -> datetime | None:
        """The time of day at which it hides again, while SHOWN."""
        return self._shown_until

    def show_for_a_while(self) -> None:
        """Let others see the windows for ten minutes."""
        if not self.can_hide:
            return
        self._time.begin()
        until = datetime.now().astimezone() + timedelta(seconds=SHOWN_SECONDS)
        self._shown_until = until
        self._timer.start()
        self._apply_to_all()

    def hide_again(self) -> None:
        """Hide now; locking does this too."""
        if self._shown_until is not None:
            self._time.end()
            self.look()

    def try_again(self) -> None:
        """Ask the system once more, after it refused."""
        self._apply_to_all()

    def look(self) -> None:
        """Hide again when the time is over; the timer does this each second."""
        if self._shown_until is not None and not self._time.seconds_left:
            self._timer.stop()
            self._shown_until = None
            self._apply_to_all()

    def _apply_to_all(self) -> None:
        self._is_refused = False
        for window in QApplication.topLevelWidgets():
            self._apply(window)
        self.changed.emit()

    def _apply(self, window: QWidget) -> None:
        handle = int(window.effectiveWinId())
        if not handle or window.property(_MAY_BE_SEEN):
            return
        is_hidden = self._time.seconds_left <= 0
        if not self._hiding.set_hidden(handle, is_hidden=is_hidden) and not self._is_refused:
            self._is_refused = True
            self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _COMES_INTO_VIEW and isinstance(watched, QWidget) and watched.isWindow():
            self._apply(watched)
        return False
