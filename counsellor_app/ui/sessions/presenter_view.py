"""Leading a session: one phase at a time, to be read by everybody around the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.idle_lock import seconds_until_lock
from counsellor_app.ui.screen_capture import let_be_seen
from counsellor_app.ui.sessions.phase_board import PhaseBoard
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, scale_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from counsellor_app.casework.methods import Method
    from counsellor_app.ui.sessions.presenting import Presenting

LOOK_EVERY_MS = 200
NOTICE_SECONDS = 60
"""So long before the vault locks for want of use, the view says so."""


class PresenterView(QWidget):
    """A window of its own over the whole screen. It knows a method, and nothing of any case.

    Nothing in it moves but the time, once a second.
    """

    left = Signal()
    """The view was closed."""

    def __init__(
        self,
        method: Method,
        presenting: Presenting,
        language: str,
        *,
        until_lock: Callable[[], float | None] = seconds_until_lock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        let_be_seen(self)  # it is made to be shared, and holds a method alone
        self._method = method
        self._presenting = presenting
        self._language = language
        self._until_lock = until_lock
        self._told: tuple[int, bool] = (-1, False)
        self._board = PhaseBoard(presenting, language)
        self._place = PlainLabel(role="muted")
        self._notice = self._new_notice()
        self._pause = QPushButton()
        self._build_layout()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._take_title()
        self.look()

    def look(self) -> None:
        """Show where the session is now; a timer does this five times a second."""
        self._presenting.look()
        self._board.show_time()
        is_paused = self._presenting.is_paused
        self._pause.setText(self.tr("Go on (Space)") if is_paused else self.tr("Pause (Space)"))
        self._show_notice()
        now = (self._presenting.index, self._presenting.is_over)
        if now != self._told:
            self._told = now
            self._show_phase()

    def _show_phase(self) -> None:
        place, count = self._presenting.index + 1, len(self._presenting.phases)
        self._place.setText(self.tr("Phase {place} of {count}").format(place=place, count=count))
        announce(self, self._board.show_phase())

    def _show_notice(self) -> None:
        seconds = self._until_lock()
        is_near = seconds is not None and seconds <= NOTICE_SECONDS
        if is_near == self._notice.isHidden():
            self._notice.setVisible(is_near)
            if is_near:
                announce(self, self._notice.text())

    def _new_notice(self) -> PlainLabel:
        notice = PlainLabel(
            self.tr(
                "Your vault is about to lock, as nothing was touched for a while. Press any key, "
                "such as Shift, to stay here."
            )
        )
        scale_font(notice, 1.3, 600)
        notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        notice.hide()
        return notice

    def _build_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(self._top())
        column.addWidget(self._notice)
        column.addWidget(self._board, 1)
        column.addWidget(self._buttons())

    def _top(self) -> QHBoxLayout:
        method = PlainLabel(self._method.label.text(self._language), role="muted")
        row = QHBoxLayout()
        for label in (method, self._place):
            label.setWordWrap(False)
            scale_font(label, 1.3)
        row.addWidget(method, 1)
        row.addWidget(self._place)
        return row

    def _buttons(self) -> QWidget:
        """For the mouse, and to show the keys: the keyboard itself stays on the view."""
        holder = QWidget()
        flow = FlowLayout(holder)
        back, forward = QPushButton(self.tr("Back (←)")), QPushButton(self.tr("Next phase (→)"))
        less, more = (
            QPushButton(self.tr("A minute less (−)")),
            QPushButton(self.tr("A minute more (+)")),
        )
        leave = QPushButton(self.tr("Close (Esc)"))
        screen = QPushButton(self.tr("Window or whole screen (F11)"))
        acts = {
            self._pause: Qt.Key.Key_Space,
            back: Qt.Key.Key_Left,
            forward: Qt.Key.Key_Right,
            less: Qt.Key.Key_Minus,
            more: Qt.Key.Key_Plus,
            screen: Qt.Key.Key_F11,
            leave: Qt.Key.Key_Escape,
        }
        for button, key in acts.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, key=key: self._act(key))
            flow.addWidget(button)
        return holder

    def _act(self, key: Qt.Key) -> bool:
        """Do what a key stands for; False if it stands for nothing."""
        presenting = self._presenting
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Space: presenting.pause_or_go_on,
            Qt.Key.Key_Right: presenting.forward,
            Qt.Key.Key_PageDown: presenting.forward,
            Qt.Key.Key_Left: presenting.back,
            Qt.Key.Key_PageUp: presenting.back,
            Qt.Key.Key_Plus: lambda: presenting.add_minutes(1),
            Qt.Key.Key_Equal: lambda: presenting.add_minutes(1),
            Qt.Key.Key_Minus: lambda: presenting.add_minutes(-1),
            Qt.Key.Key_F11: self._change_screen,
            Qt.Key.Key_Escape: self.close,
        }
        if key not in acts:
            return False
        acts[key]()
        if key is not Qt.Key.Key_Escape:
            self.look()
        return True

    def _change_screen(self) -> None:
        """Over the whole screen, or as a window that can be moved to another screen."""
        (self.showNormal if self.isFullScreen() else self.showFullScreen)()

    def _take_title(self) -> None:
        self.setWindowTitle(self.tr("Intervision"))
        self.setAccessibleName(self.windowTitle())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held_down = event.isAutoRepeat()  # one press is one phase, however long it lasts
        if not held_down and not self._act(Qt.Key(event.key())):
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self.left.emit()
        super().closeEvent(event)
