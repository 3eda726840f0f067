"""The quiet line below: what is kept, and when the vault locks by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QStatusBar, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.announcing import Outcome, announce
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.lock import NOT_KEPT
from counsellor_app.ui.pace_line import PaceLine
from counsellor_app.ui.theme import SMALL
from counsellor_app.ui.yielding_label import YieldingLabel

if TYPE_CHECKING:
    from counsellor_app.errors import ExpectedError
    from counsellor_app.ui.vault_lane import VaultLane

BUSY_MS = 500
"""Work shorter than this is not mentioned."""


class _InTurn(PlainLabel):
    """Has room for the longest of what it says in turn: a change is never seen with its end cut."""

    def __init__(self, *sentences: str) -> None:
        super().__init__()
        self._sentences = sentences

    @override
    def sizeHint(self) -> QSize:
        margins, letters = self.contentsMargins(), self.fontMetrics()
        longest = max(map(letters.horizontalAdvance, self._sentences))
        room = QSize(margins.left() + longest + margins.right(), 0)
        return super().sizeHint().expandedTo(room)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class KeptLine(QStatusBar):
    """Says "All kept" only while it is true."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._lane = lane
        self._is_pending = False
        self._has_failed = False
        self._is_to_tell = False  # something was typed since it was read out that all is kept
        self._kept = _InTurn(self.tr("Keeping…"), self.tr("Busy…"), self.tr("All kept"))
        self._outcome = Outcome(self)
        self._lock = YieldingLabel()
        for label in (self._kept, self._lock):
            label.setWordWrap(False)
            label.setContentsMargins(SMALL, 0, SMALL, 0)
        self.addWidget(self._kept)
        pace = PaceLine(lane)
        pace.shown.connect(self._lock.setHidden)  # in large text there is no room for both
        self.addWidget(pace, 1)
        self.addPermanentWidget(self._lock)
        self._slow = QTimer(self, singleShot=True, interval=BUSY_MS)
        self._slow.timeout.connect(self._show)
        lane.busy_changed.connect(self._note_busy)
        lane.refused.connect(self._note_error)
        self._show()

    def text(self) -> str:
        """What the line says about what is kept."""
        return self._kept.text()

    def set_pending(self, is_pending: bool) -> None:
        """Something typed was not handed over yet, or all of it was."""
        self._is_pending = is_pending
        if is_pending:
            self._has_failed = False
        self._show()

    def show_lock_time(self, minutes: int) -> None:
        """Say after how long without use the vault locks."""
        self._lock.setText(self.tr("Locks after %n minute(s) without use", None, minutes))
        self._lock.setToolTip(self._lock.text())

    def show_capture(self, line: QWidget) -> None:
        """Take in what is said of screen sharing, before when the vault locks."""
        self.insertPermanentWidget(1, line)

    def _note_busy(self, is_busy: bool) -> None:
        if is_busy:
            self._slow.start()
        else:
            self._slow.stop()
            self._show()

    def _note_error(self, error: ExpectedError) -> None:
        if error.code in NOT_KEPT:
            self._has_failed = True
            self._show()

    def _show(self) -> None:
        if self._has_failed:
            sentence = self.tr("The last change is not kept")
        elif self._is_pending:
            sentence = self.tr("Keeping…")
        elif self._lane.is_busy and not self._slow.isActive():
            sentence = self.tr("Busy…")
        else:
            sentence = self.tr("All kept")
        self._read_out(sentence)
        self._kept.setText(sentence)

    def _read_out(self, sentence: str) -> None:
        """A change that was not kept at once; that all is kept, when typing has come to rest."""
        if self._has_failed:
            if sentence != self._kept.text():
                announce(self, sentence)
            self._outcome.say("")
        elif self._is_pending:
            self._outcome.say("")
            self._is_to_tell = True
        elif self._is_to_tell and not self._lane.is_busy:
            self._is_to_tell = False
            self._outcome.say(sentence)
