"""In which session a sheet is discussed, and until when it is kept because of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.theme import TIGHT
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.session import SessionId, SessionRow


class LifetimeField(QWidget):
    """A session to choose, and one sentence on what follows from it."""

    chosen = Signal(object)
    """The `SessionId`, or None for no session yet."""

    def __init__(self, codebook: Codebook, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._language = language
        self._sessions = QComboBox()
        self._sessions.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._until = PlainLabel(role="muted")
        form = form_layout()
        add_row(form, self.tr("Discussed in"), self._sessions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(form)
        column.addWidget(self._until)
        self._sessions.activated.connect(self._tell)

    def show_sessions(self, rows: tuple[SessionRow, ...], held: SessionId | None) -> None:
        """Offer the sessions, newest first, with the one held chosen."""
        self._sessions.clear()
        self._sessions.addItem(self.tr("No session yet"), None)
        for row in rows:
            self._sessions.addItem(self._name(row), row.session_id)
        self._sessions.setCurrentIndex(max(self._sessions.findData(held), 0))

    def show_until(self, expires_on: date | None, days: int) -> None:
        """Say until when the sheet is kept; None while that is not known yet."""
        if expires_on is None:
            told = self.tr("A sheet is kept for %n day(s) after its session.", None, days)
            self._until.setText(told)
            return
        after = (
            self.tr("%n day(s) after its session", None, days)
            if self._sessions.currentData() is not None
            else self.tr("%n day(s) after its approval", None, days)
        )
        told = self.tr("Kept until {day}, {after}; then it is proposed for erasure.")
        self._until.setText(told.format(day=format_day(expires_on), after=after))

    def _name(self, row: SessionRow) -> str:
        day = format_day(row.day)
        if not row.kind:
            return day
        values = self._codebook.field(Record.SESSION, "se_kind").values
        kind = next(value.label for value in values if value.code == row.kind)
        return f"{day}  ·  {kind.text(self._language)}"

    def _tell(self) -> None:
        self.chosen.emit(self._sessions.currentData())
