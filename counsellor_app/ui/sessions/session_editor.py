"""One session on the page: its form, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, Problem, heading_label, notice_frame
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.sessions.session_form import SessionForm
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from counsellor_app.anonymisation.kept_sheet import SheetRow
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.casework.session import IntervisionSession
    from counsellor_app.errors import MissingAnswersError
    from counsellor_app.ui.vault_lane import VaultLane


class SessionEditor(QWidget):
    """A session, kept as it is typed; "done" checks it and makes it count."""

    rested = Signal()
    """What the form holds is to be kept."""
    finish_wanted = Signal()
    """The session was held: it is to be checked and counted from now on."""
    remove_wanted = Signal()
    """The session is to be erased, after a question."""
    lead_wanted = Signal(str)
    """The code of the method by which the session is to be led now, or "" while none is chosen."""
    proof_wanted = Signal()
    """The attendance proof is to be looked at."""
    signal_wanted = Signal()
    """A policy signal is to be begun."""
    sheet_joined = Signal(int, bool)
    """The number of a sheet, and whether it is discussed."""
    refused = Signal(object)
    """An `ExpectedError` of the form."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""

    def __init__(
        self, session: IntervisionSession, lane: VaultLane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._method = session.method
        self._codebook = lane.desk_codebook
        self._language = lane.language
        self._form = SessionForm(session, lane)
        self._state = PlainLabel(role="muted")
        self._signals = PlainLabel(role="hint")
        self._known = Problem()
        self._problem = Problem()
        self._lead = QPushButton(self.tr("Lead this session …"))
        self._proof = QPushButton(self.tr("Attendance proof …"))
        self._raise = QPushButton(self.tr("Raise a policy signal …"))
        self._finish = QPushButton(self.tr("Done"))
        set_role(self._finish, "primary")
        self._remove = QPushButton(self.tr("Erase …"))
        set_role(self._remove, "danger")
        self._build_layout()
        self._connect()
        self.show_kept(session)

    def session(self) -> IntervisionSession:
        """The session as the form holds it."""
        return self._form.filled()

    def show_kept(self, session: IntervisionSession) -> None:
        """Show the state of the session as it is kept."""
        self._method = session.method
        self._form.show_kept(session)
        self._problem.show_problem("")
        self._finish.setVisible(session.is_draft)
        if session.is_draft:
            said = self.tr("Draft. What you type is kept; it counts once you press Done.")
        else:
            said = self.tr("Kept. Changes are kept as you make them.")
        self._state.setText(said)
        raised = len(session.signals)
        self._signals.setText(self.tr("%n signal(s) raised.", None, raised) if raised else "")
        self._signals.setVisible(bool(raised))

    def show_sheets(self, rows: tuple[SheetRow, ...]) -> None:
        """Offer the sheets there are."""
        self._form.show_sheets(rows)

    def show_known(self, names: tuple[FreeText, ...]) -> None:
        """Say which names in the record are known from a case."""
        told = self.tr(
            "Known from a case of yours: {names}. Among attendees a colleague may be meant; "
            "elsewhere the name should go."
        )
        listed = ", ".join(name.reveal() for name in names)
        self._known.show_problem(told.format(names=listed) if names else "")

    def show_missing(self, error: MissingAnswersError) -> None:
        """Say which answers are still missing, and go to the first."""
        fields = [self._codebook.field(Record.SESSION, code) for code in error.fields]
        names = ", ".join(field.label.text(self._language) for field in fields)
        self._problem.show_problem(self.tr("Still to fill in: {fields}.").format(fields=names))
        self._form.focus_on(error.fields[0])

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self._form.focus_first()

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        self._form.keep_now()

    def forget(self) -> None:
        """Drop the words and the history of typing them."""
        self.show_known(())
        self._form.forget()

    def _connect(self) -> None:
        for inner, outer in (
            (self._form.rested, self.rested),
            (self._form.refused, self.refused),
            (self._form.pending_changed, self.pending_changed),
            (self._form.sheet_joined, self.sheet_joined),
            (self._finish.clicked, self.finish_wanted),
            (self._remove.clicked, self.remove_wanted),
            (self._proof.clicked, self.proof_wanted),
            (self._raise.clicked, self.signal_wanted),
        ):
            inner.connect(outer)
        self._lead.clicked.connect(lambda: self.lead_wanted.emit(self._method))

    def _build_layout(self) -> None:
        inside = ReadingColumn()
        column = QVBoxLayout(inside)
        column.setContentsMargins(LARGE, 0, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(self.tr("Session")))
        column.addWidget(self._state)
        column.addWidget(notice_frame(self._about(), role="notice"))
        column.addLayout(_flow(self._lead, self._proof))
        column.addWidget(self._form)
        column.addSpacing(SMALL)
        column.addWidget(self._signals)
        column.addLayout(_flow(self._raise))
        column.addSpacing(MEDIUM)
        column.addWidget(self._known)
        column.addWidget(self._problem)
        column.addLayout(self._last_row())
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    def _about(self) -> str:
        return self.tr(
            "No story of a case belongs here: only who met, how you worked and what you agreed. "
            "What was told stays with those who were there."
        )

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._finish)
        row.addStretch(1)
        row.addWidget(self._remove)
        return row


def _flow(*buttons: QPushButton) -> FlowLayout:
    flow = FlowLayout()
    for button in buttons:
        flow.addWidget(button)
    return flow
