"""One session on the page: its form, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.overriding import override
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, Problem, notice_frame
from counsellor_app.ui.kept_editor import KeptEditor
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.sessions.session_form import SessionForm
from counsellor_app.ui.theme import MEDIUM, SMALL
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from counsellor_app.anonymisation.kept_sheet import SheetRow
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.casework.session import IntervisionSession
    from counsellor_app.ui.vault_lane import VaultLane


class SessionEditor(KeptEditor):
    """A session; "done" says that it was held."""

    lead_wanted = Signal(str)
    """The code of the method by which the session is to be led now, or "" while none is chosen."""
    proof_wanted = Signal()
    """The attendance proof is to be looked at."""
    signal_wanted = Signal()
    """A policy signal is to be begun."""
    sheet_joined = Signal(int, bool)
    """The number of a sheet, and whether it is discussed."""

    def __init__(
        self, session: IntervisionSession, lane: VaultLane, parent: QWidget | None = None
    ) -> None:
        form = SessionForm(session, lane)
        super().__init__(Record.SESSION, form, lane, parent)
        self._form = form
        self._method = session.method
        self._signals = PlainLabel(role="hint")
        self._known = Problem()
        self._lead = QPushButton(self.tr("Lead this session…"))
        self._proof = QPushButton(self.tr("Attendance proof…"))
        self._raise = QPushButton(self.tr("Raise a policy signal…"))
        writes(self._raise)
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
        self._show_draft(is_draft=session.is_draft)
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

    @override
    def forget(self) -> None:
        self.show_known(())
        super().forget()

    def _connect(self) -> None:
        for inner, outer in (
            (self._form.sheet_joined, self.sheet_joined),
            (self._proof.clicked, self.proof_wanted),
            (self._raise.clicked, self.signal_wanted),
        ):
            inner.connect(outer)
        self._lead.clicked.connect(lambda: self.lead_wanted.emit(self._method))

    def _build_layout(self) -> None:
        column = self._lay_out_on(ReadingColumn(), self.tr("Session"))
        column.addWidget(notice_frame(self._about(), role="notice"))
        column.addLayout(_flow(self._lead, self._proof))
        column.addWidget(self._form)
        column.addSpacing(SMALL)
        column.addWidget(self._signals)
        column.addLayout(_flow(self._raise))
        column.addSpacing(MEDIUM)
        column.addWidget(self._known)
        self._end(column)

    def _about(self) -> str:
        return self.tr(
            "No story of a case belongs here: only who met, how you worked and what you agreed. "
            "What was told stays with those who were there."
        )


def _flow(*buttons: QPushButton) -> FlowLayout:
    flow = FlowLayout()
    for button in buttons:
        flow.addWidget(button)
    return flow
