"""The session in view: asked for, kept as it is typed, finished, and joined with its sheets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from counsellor_app.anonymisation.case_sheet import SheetId
from counsellor_app.operations.intervision import list_sheets
from counsellor_app.operations.sessions import (
    finish_session,
    keep_session,
    link_sheet,
    names_to_check,
    open_session,
    unlink_sheet,
)
from counsellor_app.ui.editor_place import EditorPlace
from counsellor_app.ui.sessions.session_editor import SessionEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from counsellor_app.casework.session import IntervisionSession, SessionId
    from counsellor_app.operations.desk import Desk
    from counsellor_app.ui.empty_state import EmptyState
    from counsellor_app.ui.vault_lane import VaultLane


class SessionPlace(EditorPlace[SessionEditor]):
    """One session at most; an answer about another than the one wanted is let pass."""

    session_kept = Signal(object)
    """An `IntervisionSession` as it is in the vault now."""
    remove_wanted = Signal()
    """The session is to be erased, after a question."""
    lead_wanted = Signal(str)
    """The code of the method to lead it by, or "" while none is chosen."""
    proof_wanted = Signal()
    """The attendance proof is to be looked at."""
    signal_wanted = Signal()
    """A policy signal is to be begun."""

    def __init__(self, nothing: EmptyState, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(nothing, parent)
        self._lane = lane
        self.wanted: SessionId | None = None
        """The session that is shown, or on its way; the panel may let it go."""

    def open(self, session_id: SessionId) -> None:
        """Bring a session into view; the one before hands over what was typed."""
        if self.wanted == session_id:
            self.show_editor()
            return
        self.keep_now()
        self.wanted = session_id
        self._lane.ask(self, open_session, session_id, then=self._show)

    def begin(self, session: IntervisionSession) -> None:
        """Bring a new session into view, with the cursor in it."""
        self.wanted = session.session_id
        self._show(session)
        if self.editor is not None:
            self.editor.focus_first()

    def _show(self, session: IntervisionSession) -> None:
        if session.session_id != self.wanted:
            return
        editor = SessionEditor(session, self._lane)
        self._wire(editor)
        self.put(editor)
        self._lane.ask(editor, list_sheets, then=editor.show_sheets)
        self._lane.ask(editor, names_to_check, session.session_id, then=editor.show_known)

    def _wire(self, editor: SessionEditor) -> None:
        editor.rested.connect(self._keep)
        editor.finish_wanted.connect(self._finish)
        editor.sheet_joined.connect(self._join)
        editor.remove_wanted.connect(self.remove_wanted)
        editor.lead_wanted.connect(self.lead_wanted)
        editor.proof_wanted.connect(self.proof_wanted)
        editor.signal_wanted.connect(self.signal_wanted)

    def _keep(self) -> None:
        if self.editor is not None:
            self._ask(partial(keep_session, session=self.editor.session()))

    def _finish(self) -> None:
        editor = self.editor
        if editor is not None:
            self.keep_now()
            session_id = editor.session().session_id
            self._ask(partial(finish_session, session_id=session_id))
            self._lane.ask(editor, names_to_check, session_id, then=editor.show_known)

    def _join(self, sheet_id: int, is_discussed: bool) -> None:
        if self.editor is not None:
            operation = link_sheet if is_discussed else unlink_sheet
            session_id = self.editor.session().session_id
            self._ask(partial(operation, session_id=session_id, sheet_id=SheetId(sheet_id)))

    def _ask(self, operation: Callable[[Desk], IntervisionSession]) -> None:
        self._lane.ask(self, operation, then=self._show_kept, otherwise=self.say)

    def _show_kept(self, session: IntervisionSession) -> None:
        self.session_kept.emit(session)
        if self.editor is not None and self.wanted == session.session_id:
            self.editor.show_kept(session)
