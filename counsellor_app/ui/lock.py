"""Locking as one event: keep, cover, close, forget, and start again with an empty memory."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from counsellor_app.errors import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.desk import Desk
    from counsellor_app.ui.vault_lane import VaultLane

NOT_KEPT = {
    ErrorCode.DISK_FULL,
    ErrorCode.FOLDER_READ_ONLY,
    ErrorCode.VAULT_READ_ONLY,
    ErrorCode.DATABASE_DAMAGED,
    ErrorCode.DATABASE_MISSING,
}
"""Errors after which the last change may not be in the vault."""

PATIENCE_MS = 10_000
"""How long keeping or closing may take before the process ends all the same: locking wins."""


class LockReason(StrEnum):
    """Why the vault is locked; shown on the page that opens it again."""

    ASKED = "asked"
    IDLE = "idle"
    SLEEP = "sleep"
    SCREEN = "screen"
    USER = "user"  # another user of the computer took over
    SESSION_END = "session_end"
    CLOSED = "closed"
    TOUR = "tour"  # a look around in an invented vault comes next
    TOUR_OVER = "tour_over"  # back at the own vault
    ERASED = "erased"  # the whole vault is gone
    NOT_ERASED = "not_erased"  # the disk refused while it was being erased


_PATIENT = frozenset({LockReason.ASKED, LockReason.CLOSED, LockReason.TOUR})


class Lockable(Protocol):
    """What is locked: the window."""

    def cover(self) -> None:
        """Hide every page at once, before anything else."""

    def uncover(self, error: ExpectedError) -> None:
        """Show the page again: what was typed last could not be kept."""

    def keep_now(self) -> None:
        """Hand all that is typed to the lane."""

    def forget(self) -> None:
        """Drop every word."""


class Lock(QObject):
    """Runs the one event. `leave` ends or restarts the process and does not come back.

    Locking asks nothing. Only when the disk refused the last sentence does a person who asked to
    lock see the page again, once: the second time locks. The idle timer and the system do not wait.
    """

    began = Signal()
    """Locking begins: whatever was allowed for a while ends."""
    locking = Signal()
    """The vault is about to close."""
    over = Signal()
    """The vault is closed, or patience ran out: the process is about to end."""

    def __init__(
        self,
        window: QWidget,
        target: Lockable,
        lane: VaultLane,
        *,
        close_vault: Callable[[Desk], object],
        leave: Callable[[LockReason], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._target = target
        self._lane = lane
        self._close_vault = close_vault
        self._leave = leave
        self._reason: LockReason | None = None
        self._unkept: ExpectedError | None = None
        self._was_warned = False
        self._is_over = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._finish)
        lane.refused.connect(self._note_error)

    @property
    def is_locking(self) -> bool:
        """Whether the event has begun."""
        return self._reason is not None

    @property
    def is_over(self) -> bool:
        """Whether the vault is closed for good."""
        return self._is_over

    def lock(self, reason: LockReason = LockReason.ASKED) -> None:
        """Begin, unless it has begun already."""
        if self.is_locking:
            return
        self._reason = reason
        self._unkept = None
        self._patience.start()
        self.began.emit()
        self._target.cover()
        self._target.keep_now()
        if self._lane.is_open:
            self._lane.ask(self._window, _nothing, then=self._close)
        else:
            self._finish()

    def _note_error(self, error: ExpectedError) -> None:
        if self.is_locking and error.code in NOT_KEPT:
            self._unkept = error

    def _close(self, _: object) -> None:
        """Everything asked before has been answered."""
        is_patient = self._reason in _PATIENT and not self._was_warned
        if self._unkept is not None and is_patient:
            self._was_warned = True
            self._reason = None
            self._patience.stop()
            self._target.uncover(self._unkept)
            return
        self.locking.emit()
        self._forget()
        self._lane.close(self._window, self._close_vault, then=lambda _error: self._finish())

    def _forget(self) -> None:
        from counsellor_app.ui.clipboard_guard import (  # noqa: PLC0415 not before the page
            clear_clipboard_if_ours,
        )

        self._target.forget()
        clear_clipboard_if_ours()

    def _finish(self) -> None:
        self._patience.stop()
        if self._is_over:  # the lane answered after patience had run out
            return
        self._is_over = True
        self._forget()
        self.over.emit()
        self._leave(self._reason or LockReason.ASKED)


def _nothing(_: Desk) -> None:
    """Stands behind everything asked before it."""
