"""What takes long, in the line below: what it is, how far, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from counsellor_app.ui.announcing import announce
from counsellor_app.ui.pace_sentences import doing_sentence, whole_sentence
from counsellor_app.ui.theme import SMALL, set_role
from counsellor_app.ui.yielding_label import YieldingLabel

if TYPE_CHECKING:
    from counsellor_app.pace import Pace
    from counsellor_app.ui.vault_lane import VaultLane

SHOWN_AFTER_S = 0.5
STOPPED_AFTER_S = 2.0
"""From then on it can be stopped, or it is said why not."""
LOOK_MS = 100
BAR_WIDTH = 120


class PaceLine(QWidget):
    """Hidden while nothing takes long. It looks at the work itself, which need not know of it."""

    shown = Signal(bool)
    """It takes its room, or gives it back."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._pace: Pace | None = None
        self._said = ""
        self._doing = YieldingLabel()
        self._doing.setWordWrap(False)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(self.tr("Stop"))
        set_role(self._stop, "link")
        self._stop.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL, 0, SMALL, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._doing, 1)
        for widget in (self._bar, self._stop):
            row.addWidget(widget)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._show)
        lane.busy_changed.connect(self._note_busy)
        self.hide()

    def stop(self) -> None:
        """Ask what is being done to stop at its next safe place."""
        if self._pace is not None:
            self._pace.stop()
            self._show()

    def _note_busy(self, is_busy: bool) -> None:
        if is_busy:
            self._look.start()
        else:
            self._look.stop()
            self._forget()

    def _show(self) -> None:
        pace = self._lane.pace
        act = pace.act if pace else None
        if pace is None or act is None or pace.seconds < SHOWN_AFTER_S:
            self._forget()
            return
        self._pace = pace
        is_long = pace.seconds >= STOPPED_AFTER_S
        doing, whole = doing_sentence(act), whole_sentence(act)
        self._doing.setText(whole if is_long and whole else doing)
        self._doing.setToolTip(self._doing.text())
        self._bar.setRange(0, pace.of)
        self._bar.setValue(pace.done)
        self._bar.setAccessibleDescription(self._told(pace))
        self._stop.setVisible(is_long and not whole)
        self._stop.setEnabled(pace.may_stop)
        self._stop.setText(self.tr("Stopping…") if pace.is_stopped else self.tr("Stop"))
        self._take_room(is_shown=True)
        self._announce(self._doing.text())

    def _told(self, pace: Pace) -> str:
        told = self.tr("{done} of {all}")
        return told.format(done=pace.done, all=pace.of) if pace.of else self._doing.text()

    def _announce(self, sentence: str) -> None:
        """Each sentence once: a reader is not told how far it is ten times a second."""
        if sentence != self._said:
            self._said = sentence
            announce(self, sentence)

    def _forget(self) -> None:
        self._pace, self._said = None, ""
        self._take_room(is_shown=False)

    def _take_room(self, *, is_shown: bool) -> None:
        if is_shown is self.isHidden():
            self.setVisible(is_shown)
            self.shown.emit(is_shown)
