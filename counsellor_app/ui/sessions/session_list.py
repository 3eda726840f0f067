"""The left side: the sessions there are, a new one, and the ways to methods and learning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.record_delegate import record_list
from counsellor_app.ui.sessions.session_list_model import SessionListModel
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from counsellor_app.casework.session import IntervisionSession, SessionId, SessionRow
    from counsellor_app.ui.vault_lane import VaultLane


class SessionList(QWidget):
    """Sessions newest first; arrow keys go from one to the next, Enter comes back to one."""

    new_wanted = Signal()
    """A new session is to be begun."""
    chosen = Signal(int)
    """The id of the session to show."""
    methods_wanted = Signal()
    """The library of methods is to be shown."""
    learning_wanted = Signal()
    """What is due this year is to be shown."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SessionListModel(lane)
        self._list = record_list(self._model, self.tr("Sessions"))
        self._new = QPushButton(self.tr("New session"))
        writes(self._new)
        self._methods = QPushButton(self.tr("Methods"))
        self._learning = QPushButton(self.tr("My year"))
        self._build_layout()
        self._list.selectionModel().currentChanged.connect(self._tell)
        self._list.clicked.connect(self._tell)
        self._list.activated.connect(self._tell)
        self._new.clicked.connect(self.new_wanted)
        self._methods.clicked.connect(self.methods_wanted)
        self._learning.clicked.connect(self.learning_wanted)

    def show_rows(self, rows: tuple[SessionRow, ...], chosen: SessionId | None) -> None:
        """Show these sessions, with one marked; that one is not asked for anew."""
        with QSignalBlocker(self._list.selectionModel()):
            self._model.show_rows(rows)
            self._list.setVisible(bool(rows))
            set_role(self._new, "" if rows else "primary")
            if chosen is not None:
                self._list.setCurrentIndex(self._model.index_of(chosen))
        self._list.viewport().update()

    def choose_first(self) -> None:
        """Ask for the newest session."""
        self._list.setCurrentIndex(self._model.index(0))

    def show_kept(self, session: IntervisionSession) -> None:
        """Show a session as it is kept now."""
        self._model.show_kept(session)

    def take_keyboard(self) -> None:
        """Put the keyboard where the list is walked."""
        self._list.setFocus()

    def _tell(self, index: QModelIndex) -> None:
        session_id = self._model.session_at(index)
        if session_id is not None:
            self.chosen.emit(session_id)

    def _build_layout(self) -> None:
        further = FlowLayout()
        further.addWidget(self._methods)
        further.addWidget(self._learning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, MEDIUM, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._list, 1)
        column.addLayout(further)
        column.addStretch(0)
