"""The right side of the pool page: the form of one record, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel, Problem, heading_label
from counsellor_app.ui.pool.pool_wording import kind_wording
from counsellor_app.ui.pool.record_form import RecordForm
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.theme import LARGE, MEDIUM, READING_WIDTH, SMALL, set_role

if TYPE_CHECKING:
    from counsellor_app.casework.coded_case import RecordId
    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.errors import MissingAnswersError
    from counsellor_app.ui.pool.record_form import Filled
    from counsellor_app.ui.vault_lane import VaultLane


class RecordEditor(QWidget):
    """One record, kept as it is typed; "done" checks it and makes it count."""

    rested = Signal()
    """What the form holds is to be kept."""
    finish_wanted = Signal()
    """The record is to be checked and counted from now on."""
    remove_wanted = Signal()
    """The record is to be erased, after a question."""
    refused = Signal(object)
    """An `ExpectedError` of the form."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""

    def __init__(self, record: PoolRecord, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coded = record.coded
        self._codebook = lane.desk_codebook
        self._language = lane.language
        self._form = RecordForm(record, lane)
        self._form.rested.connect(self.rested)
        self._form.refused.connect(self.refused)
        self._form.pending_changed.connect(self.pending_changed)
        self._state = PlainLabel(role="muted")
        self._problem = Problem()
        self._finish = QPushButton(self.tr("Done"))
        set_role(self._finish, "primary")
        self._finish.clicked.connect(self.finish_wanted)
        remove = QPushButton(self.tr("Erase …"))
        set_role(remove, "danger")
        remove.clicked.connect(self.remove_wanted)
        self._lay_out(remove)
        self.show_state(record)

    def filled(self) -> Filled:
        """What the form holds."""
        return self._form.filled()

    def record_id(self) -> RecordId:
        """The record shown."""
        return self._coded.record_id

    def show_state(self, record: PoolRecord) -> None:
        """Say whether the record is a draft or counts."""
        self._finish.setVisible(record.coded.is_draft)
        self._problem.show_problem("")
        if record.coded.is_draft:
            self._state.setText(
                self.tr("Draft. What you type is kept; it counts once you press Done.")
            )
        else:
            self._state.setText(self.tr("Kept. Changes are kept as you make them."))

    def show_missing(self, error: MissingAnswersError) -> None:
        """Say which answers are still missing, and go to the first."""
        fields = [self._codebook.field(self._coded.record, code) for code in error.fields]
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
        self._form.forget()

    def _lay_out(self, remove: QPushButton) -> None:
        inside = QWidget()
        inside.setMaximumWidth(READING_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(LARGE, 0, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(kind_wording(self._coded.record).one))
        column.addWidget(self._state)
        column.addSpacing(SMALL)
        column.addWidget(self._form)
        column.addWidget(self._problem)
        column.addLayout(self._buttons(remove))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    def _buttons(self, remove: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._finish)
        row.addStretch(1)
        row.addWidget(remove)
        return row
