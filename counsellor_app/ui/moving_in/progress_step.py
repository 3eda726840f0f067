"""While cases are taken over, and what was done: with a way to stop, and a way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from counsellor_app.operations.moving_in import PIECE, take_over
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.moving_in import ReadRow
    from counsellor_app.ui.vault_lane import VaultLane


class ProgressStep(QWidget):
    """A bar with its number in words; then what stands in the vault now."""

    ended = Signal()
    """Nothing more is taken over; what was is in the vault."""
    cases_wanted = Signal()
    """Show the list of cases."""
    back_wanted = Signal()
    """Erase what was just taken over."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._ready: tuple[ReadRow, ...] = ()
        self._batch: int | None = None
        self._heading = heading_label("")
        self._told = PlainLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.clicked.connect(self.stop)
        self._is_stopped = True
        self._cases = QPushButton(self.tr("To the cases"))
        set_role(self._cases, "primary")
        self._cases.clicked.connect(self.cases_wanted)
        self._back = QPushButton(self.tr("Take back…"))
        self._back.clicked.connect(self.back_wanted)
        buttons = QHBoxLayout()
        for button in (self._stop, self._cases, self._back):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (self._heading, self._told, self._bar):
            column.addWidget(widget)
        column.addSpacing(MEDIUM)
        column.addLayout(buttons)
        column.addStretch()

    def begin(self, ready: tuple[ReadRow, ...]) -> None:
        """Take these cases over, a piece at a time."""
        self._ready, self._batch, self._is_stopped = ready, None, False
        self._take_piece(0)
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Take no further piece; the one that is being done is kept whole."""
        self._is_stopped = True

    def show_waiting(self, sentence: str) -> None:
        """Something without an end in sight."""
        self._heading.setText(sentence)
        self._told.clear()
        self._bar.setRange(0, 0)
        self._show_buttons(is_done=False)
        self._stop.hide()
        announce(self, sentence)

    def _take_piece(self, done: int) -> None:
        if self._is_stopped or done >= len(self._ready):
            self._show_done(min(done, len(self._ready)))
            return
        self._show_progress(done)
        piece = self._ready[done : done + PIECE]
        take = partial(take_over, rows=piece, batch=self._batch)
        then, otherwise = partial(self._took_piece, done), partial(self._failed, done)
        self._lane.ask(self, take, then=then, otherwise=otherwise)

    def _took_piece(self, done: int, batch: int) -> None:
        self._batch = batch
        self._take_piece(done + PIECE)

    def _failed(self, done: int, error: ExpectedError) -> None:
        self._show_done(done)
        self._lane.failed.emit(error)

    def _show_progress(self, done: int) -> None:
        self._heading.setText(self.tr("Taking over"))
        told = self.tr("{done} of {all} cases")
        self._told.setText(told.format(done=done, all=len(self._ready)))
        self._bar.setRange(0, len(self._ready))
        self._bar.setValue(done)
        self._bar.setAccessibleDescription(self._told.text())
        self._show_buttons(is_done=False)

    def _show_done(self, done: int) -> None:
        self._heading.setText(self.tr("%n case(s) taken over", None, done))
        rest = self.tr("You stopped before the end. Choose the same list again for the rest.")
        whole = self.tr("They are in your list of cases now. Your own file was not changed.")
        kept = self.tr("Erase your file when you no longer need it: it is not protected.")
        self._told.setText(f"{rest if done < len(self._ready) else whole} {kept}")
        self._show_buttons(is_done=True)
        self._back.setVisible(done > 0)
        announce(self, self._heading.text())
        self._cases.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ready = ()
        self.ended.emit()

    def _show_buttons(self, *, is_done: bool) -> None:
        self._bar.setVisible(not is_done)
        self._stop.setVisible(not is_done)
        self._cases.setVisible(is_done)
        self._back.setVisible(is_done)
