"""The form of one record that counts once it is done, and what is said and asked about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel, Problem, heading_label
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, set_role
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from counsellor_app.casework.coded_case import Record
    from counsellor_app.errors import MissingAnswersError
    from counsellor_app.ui.kept_form import KeptForm
    from counsellor_app.ui.vault_lane import VaultLane


class KeptEditor(QWidget):
    """A draft is kept as it is typed; "done" checks it and makes it count.

    Each kind of record lays out what stands between its state and its last line.
    """

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

    def __init__(
        self, record: Record, form: KeptForm, lane: VaultLane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._kept_form = form
        self._codebook = lane.desk_codebook
        self._language = lane.language
        self._state = PlainLabel(role="muted")
        self._problem = Problem()
        self._finish = QPushButton(self.tr("Done"))
        set_role(self._finish, "primary")
        self._remove = QPushButton(self.tr("Erase…"))
        set_role(self._remove, "danger")
        writes(self._finish, self._remove)
        form.rested.connect(self.rested)
        form.refused.connect(self.refused)
        form.pending_changed.connect(self.pending_changed)
        self._finish.clicked.connect(self.finish_wanted)
        self._remove.clicked.connect(self.remove_wanted)

    def show_missing(self, error: MissingAnswersError) -> None:
        """Say which answers are still missing, and go to the first."""
        fields = [self._codebook.field(self._record, code) for code in error.fields]
        names = ", ".join(field.label.text(self._language) for field in fields)
        self._problem.show_problem(self.tr("Still to fill in: {fields}.").format(fields=names))
        self._kept_form.focus_on(error.fields[0])

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self._kept_form.focus_first()

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        self._kept_form.keep_now()

    def forget(self) -> None:
        """Drop the words and the history of typing them."""
        self._kept_form.forget()

    def _show_draft(self, *, is_draft: bool) -> None:
        """Say whether the record is a draft or counts; what was missing is not."""
        self._finish.setVisible(is_draft)
        self._problem.show_problem("")
        if is_draft:
            said = self.tr("Draft. What you type is kept; it counts once you press Done.")
        else:
            said = self.tr("Kept. Changes are kept as you make them.")
        self._state.setText(said)

    def _lay_out_on(self, inside: QWidget, heading: str) -> QVBoxLayout:
        """The heading and the state, on a column that scrolls; what follows is added to it."""
        column = QVBoxLayout(inside)
        column.setContentsMargins(LARGE, 0, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(heading))
        column.addWidget(self._state)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))
        return column

    def _end(self, column: QVBoxLayout) -> None:
        """What is missing, and the last line: done at the left, erase at the right."""
        row = QHBoxLayout()
        row.addWidget(self._finish)
        row.addStretch(1)
        row.addWidget(self._remove)
        column.addWidget(self._problem)
        column.addLayout(row)
        column.addStretch(0)
