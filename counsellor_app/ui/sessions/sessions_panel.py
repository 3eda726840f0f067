"""Sessions of intervision: the list, and beside it one session, a method or what is due."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsellor_app.anonymisation.case_sheet import SheetId
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.methods import method
from counsellor_app.casework.session import SessionId
from counsellor_app.operations.intervision import list_sheets
from counsellor_app.operations.learning_due import what_is_due_this_year
from counsellor_app.operations.sessions import (
    add_signal,
    finish_session,
    keep_session,
    link_sheet,
    list_sessions,
    names_to_check,
    open_session,
    remove_session,
    start_session,
    unlink_sheet,
)
from counsellor_app.ui.editor_place import EditorPlace
from counsellor_app.ui.empty_state import EmptyState
from counsellor_app.ui.sessions.attendance_panel import AttendancePanel
from counsellor_app.ui.sessions.leading import Leading
from counsellor_app.ui.sessions.learning_view import LearningView
from counsellor_app.ui.sessions.methods_view import MethodsView
from counsellor_app.ui.sessions.presenting import passing_seconds
from counsellor_app.ui.sessions.session_editor import SessionEditor
from counsellor_app.ui.sessions.session_list import SessionList
from counsellor_app.ui.side_by_side import lay_side_by_side
from counsellor_app.ui.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.casework.session import IntervisionSession, SessionRow
    from counsellor_app.operations.desk import Desk
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
        self._wanted: SessionId | None = None
        self._list = SessionList(lane)
        nothing = EmptyState(
            self.tr("No sessions yet"),
            self.tr(
                "Begin the record before you meet or afterwards. Under “Methods” you find how a "
                "session goes, with a clock for the whole table."
            ),
            self.tr("Begin a session"),
            is_writing=True,
        )
        self._proof = AttendancePanel(lane, dialogs)
        self._methods = MethodsView(lane.language)
        self._learning = LearningView()
        nothing.acted.connect(self.start)
        self._right = EditorPlace[SessionEditor](nothing)
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
        self._wanted = None
        self._list.show_rows((), None)
        self._proof.forget()
        self._right.drop()

    def open(self, session_id: int) -> None:
        """Bring a session into view."""
        self._choose(session_id)

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
        self._list.show_rows(rows, self._wanted)
        if not rows:
            self._right.drop()
        elif self._wanted not in shown:
            self._list.choose_first()

    def _choose(self, session_id: int) -> None:
        if self._wanted == session_id:
            self._right.show_editor()
            return
        self.keep_now()
        self._wanted = SessionId(session_id)
        self._lane.ask(self, open_session, self._wanted, then=self._show_session)

    def _show_started(self, session: IntervisionSession) -> None:
        self._wanted = session.session_id
        self._show_session(session)
        if self._right.editor is not None:
            self._right.editor.focus_first()
        self._ahead.end()
        self.arrive()

    def _show_session(self, session: IntervisionSession) -> None:
        if session.session_id != self._wanted:
            return
        editor = SessionEditor(session, self._lane)
        self._wire(editor)
        self._right.put(editor)
        self._lane.ask(editor, list_sheets, then=editor.show_sheets)
        self._lane.ask(editor, names_to_check, session.session_id, then=editor.show_known)

    def _wire(self, editor: SessionEditor) -> None:
        editor.rested.connect(self._keep)
        editor.finish_wanted.connect(self._finish)
        editor.remove_wanted.connect(self._confirm_removal)
        editor.lead_wanted.connect(self._lead_session)
        editor.proof_wanted.connect(self._show_proof)
        editor.signal_wanted.connect(self._add_signal)
        editor.sheet_joined.connect(self._join)

    def _keep(self) -> None:
        if self._right.editor is not None:
            session = self._right.editor.session()
            self._ask(partial(keep_session, session=session))

    def _finish(self) -> None:
        editor = self._right.editor
        if editor is not None:
            self.keep_now()
            session_id = editor.session().session_id
            self._ask(partial(finish_session, session_id=session_id))
            self._lane.ask(editor, names_to_check, session_id, then=editor.show_known)

    def _join(self, sheet_id: int, is_discussed: bool) -> None:
        if self._right.editor is not None:
            operation = link_sheet if is_discussed else unlink_sheet
            session_id = self._right.editor.session().session_id
            self._ask(partial(operation, session_id=session_id, sheet_id=SheetId(sheet_id)))

    def _show_kept(self, session: IntervisionSession) -> None:
        self._list.show_kept(session)
        if self._right.editor is not None and self._wanted == session.session_id:
            self._right.editor.show_kept(session)

    def _ask(self, operation: Callable[[Desk], IntervisionSession]) -> None:
        self._lane.ask(self, operation, then=self._show_kept, otherwise=self._right.say)

    def _confirm_removal(self) -> None:
        title = self.tr("Erase this session?")
        text = self.tr(
            "Its attendees, lines and answers are erased. Sheets and signals stay. This cannot be "
            "undone. The backups still hold it until those are replaced."
        )
        if self._wanted is None or not self._dialogs().confirm(
            self, title, text, action=self.tr("Erase")
        ):
            return
        session_id, self._wanted = self._wanted, None
        self._right.drop()
        self._lane.ask(self, remove_session, session_id, then=self._show_removed)

    def _show_removed(self, _: None) -> None:
        self.said.emit(self.tr("The session is erased."))
        self.arrive()
        self._list.take_keyboard()

    def _add_signal(self) -> None:
        if self._wanted is not None:
            self.keep_now()
            self._lane.ask(self, add_signal, self._wanted, then=self._go_to_signal)

    def _go_to_signal(self, signal: PoolRecord) -> None:
        self.pool_wanted.emit(Record.SIGNAL.value, signal.coded.record_id)

    def _show_proof(self) -> None:
        if self._wanted is not None:
            self.keep_now()
            self._right.setCurrentWidget(self._proof)
            self._proof.show_session(self._wanted)

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
        self._list.chosen.connect(self._choose)
        self._list.methods_wanted.connect(self._show_methods)
        self._list.learning_wanted.connect(self._show_learning)
        self._right.failed.connect(self._lane.failed)
        self._right.pending_changed.connect(self.pending_changed)
        self._proof.said.connect(self.said)
        self._methods.lead_wanted.connect(self.lead)
        self._learning.record_wanted.connect(self._want_learning)
        for part in (self._proof, self._methods, self._learning):
            part.left.connect(self._show_session_again)

    def _build_layout(self) -> None:
        for part in (self._proof, self._methods, self._learning):
            self._right.addWidget(part)
        lay_side_by_side(self, self._list, self._right, shares=(1, 2))
