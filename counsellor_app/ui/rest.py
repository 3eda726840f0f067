"""When typing rests, what was typed is kept: soon after the last key, never after a limit."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

REST_MS = 500
LIMIT_MS = 1500


class Rest(QObject):
    """Counts from each change; `due` comes after 0.5 s of rest, at most 1.5 s after the first."""

    began = Signal()
    """Something changed after all was kept."""
    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resting = self._timer(REST_MS)
        self._limit = self._timer(LIMIT_MS)

    @property
    def is_pending(self) -> bool:
        """Whether something changed that was not declared due yet."""
        return self._limit.isActive()

    def changed(self) -> None:
        """Something was typed."""
        self._resting.start()
        if not self._limit.isActive():
            self._limit.start()
            self.began.emit()

    def now(self) -> None:
        """Declare due at once what is pending."""
        if self.is_pending:
            self.cancel()
            self.due.emit()

    def cancel(self) -> None:
        """Forget what is pending."""
        self._resting.stop()
        self._limit.stop()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(self._expire)
        return timer

    def _expire(self) -> None:
        self.cancel()
        self.due.emit()
