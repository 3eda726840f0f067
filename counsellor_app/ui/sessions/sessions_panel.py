"""Sessions of intervision: the list, and beside it one session, a method or what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.methods import method
from counsellor_app.casework.session import SessionId
from counsellor_app.operations.learning_due import what_is_due_this_year
from counsellor_app.operations.sessions import (
    add_signal,
    list_sessions,
    remove_session,
    start_session,
)
from counsellor_app.ui.empty_state import EmptyState
from counsellor_app.ui.sessions.attendance_panel import AttendancePanel
from counsellor_app.ui.sessions.leading import Leading
from counsellor_app.ui.sessions.learning_view import LearningView
from counsellor_app.ui.sessions.methods_view import MethodsView
from counsellor_app.ui.sessions.presenting import passing_seconds
from counsellor_app.ui.sessions.session_list import SessionList
from counsellor_app.ui.sessions.session_place import SessionPlace
from counsellor_app.ui.side_by_side import lay_side_by_side
from counsellor_app.ui.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.casework.session import IntervisionSession, SessionRow
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane


class SessionsPanel(QWidget):
    """A part of the page of intervision. What is typed is kept as everywhere."""

    said = Signal(str)
    """A sentence for the message bar."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""
    pool_wanted = Signal(str, int)
    """A kind of record of the pool to go to, and a record's id or 0; see `Page.pool_wanted`."""

    def __init__(
        self,
        lane: VaultLane,
        dialogs: Callable[[], Dialogs],
        *,
        clock: Callable[[], float] = passing_seconds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._dialogs = dialogs
        self._leading = Leading(self, lane.language, clock)
        self._ahead = TypedAhead(self, lane)
        self._list = SessionList(lane)
        nothing = EmptyState(
            self.tr("No sessions yet"),
            self.tr(
                "Begin the record before you meet or afterwards. Under “Methods” you find how a "
                "session goes, with a clock for the whole table."
            ),
        )
        self._proof = AttendancePanel(lane, dialogs)
        self._methods = MethodsView(lane.language)
        self._learning = LearningView()
        self._right = SessionPlace(nothing, lane)
        self._build_layout()
        self._connect()

    def arrive(self) -> None:
        """The panel comes into view: load the sessions."""
        self._lane.ask(self, list_sessions, then=self._show_rows)

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        self._right.keep_now()

    def forget(self) -> None:
        """Hold no word any more, and end the view over the whole screen."""
        self._leading.end()
        self._ahead.drop()
        self._right.wanted = None
        self._list.show_rows((), None)
        self._proof.forget()
        self._right.drop()

    def open(self, session_id: int) -> None:
        """Bring a session into view."""
        self._right.open(SessionId(session_id))

    def start(self) -> None:
        """Begin a new session and put the cursor in it."""
        self.keep_now()
        self._lane.ask(self, start_session, then=self._show_started)
        self._ahead.begin()

    def lead(self, code: str, goes_on: bool) -> None:
        """Show the presenter's view of a method over the whole screen."""
        self.keep_now()
        self._leading.begin(code, goes_on=goes_on)

    def _lead_session(self, code: str) -> None:
        if method(code) is None:
            self._show_methods()
        else:
            self.lead(code, self._methods.goes_on())

    def _show_rows(self, rows: tuple[SessionRow, ...]) -> None:
        shown = {row.session_id for row in rows}
        self._list.show_rows(rows, self._right.wanted)
        if not rows:
            self._right.drop()
        elif self._right.wanted not in shown:
            self._list.choose_first()

    def _show_started(self, session: IntervisionSession) -> None:
        self._right.begin(session)
        self._ahead.end()
        self.arrive()

    def _confirm_removal(self) -> None:
        title = self.tr("Erase this session?")
        text = self.tr(
            "Its attendees, lines and answers are erased. Sheets and signals stay. This cannot be "
            "undone. The backups still hold it until those are replaced."
        )
        if self._right.wanted is None or not self._dialogs().confirm(
            self, title, text, action=self.tr("Erase")
        ):
            return
        session_id, self._right.wanted = self._right.wanted, None
        self._right.drop()
        self._lane.ask(self, remove_session, session_id, then=self._show_removed)

    def _show_removed(self, _: None) -> None:
        self.said.emit(self.tr("The session is erased."))
        self.arrive()
        self._list.take_keyboard()

    def _add_signal(self) -> None:
        if self._right.wanted is not None:
            self.keep_now()
            self._lane.ask(self, add_signal, self._right.wanted, then=self._go_to_signal)

    def _go_to_signal(self, signal: PoolRecord) -> None:
        self.pool_wanted.emit(Record.SIGNAL.value, signal.coded.record_id)

    def _show_proof(self) -> None:
        if self._right.wanted is not None:
            self.keep_now()
            self._right.setCurrentWidget(self._proof)
            self._proof.show_session(self._right.wanted)

    def _show_methods(self) -> None:
        self.keep_now()
        self._right.setCurrentWidget(self._methods)
        self._methods.take_keyboard()

    def _show_learning(self) -> None:
        self.keep_now()
        self._right.setCurrentWidget(self._learning)
        self._learning.take_keyboard()
        self._lane.ask(self, what_is_due_this_year, then=self._learning.show_due)

    def _show_session_again(self) -> None:
        self._right.show_editor()
        self._list.take_keyboard()

    def _want_learning(self) -> None:
        self.pool_wanted.emit(Record.LEARNING.value, 0)

    def _connect(self) -> None:
        self._list.new_wanted.connect(self.start)
        self._list.chosen.connect(self.open)
        self._list.methods_wanted.connect(self._show_methods)
        self._list.learning_wanted.connect(self._show_learning)
        self._right.failed.connect(self._lane.failed)
        self._right.pending_changed.connect(self.pending_changed)
        self._right.session_kept.connect(self._list.show_kept)
        self._right.remove_wanted.connect(self._confirm_removal)
        self._right.lead_wanted.connect(self._lead_session)
        self._right.proof_wanted.connect(self._show_proof)
        self._right.signal_wanted.connect(self._add_signal)
        self._proof.said.connect(self.said)
        self._methods.lead_wanted.connect(self.lead)
        self._learning.record_wanted.connect(self._want_learning)
        for part in (self._proof, self._methods, self._learning):
            part.left.connect(self._show_session_again)

    def _build_layout(self) -> None:
        for part in (self._proof, self._methods, self._learning):
            self._right.addWidget(part)
        lay_side_by_side(self, self._list, self._right, shares=(1, 2))
