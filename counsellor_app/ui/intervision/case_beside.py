"""A case beside the sheet: its notes to read, and to take over when the counsellor asks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from counsellor_app.casework.case_list import CaseFilter
from counsellor_app.casework.free_text import FreeText
from counsellor_app.operations.case_notes import open_case
from counsellor_app.operations.finding_cases import list_cases
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout, heading_label, name_field
from counsellor_app.ui.notes_editor import NotesEditor
from counsellor_app.ui.theme import MEDIUM, SMALL
from counsellor_app.ui.wording import format_day
from counsellor_app.ui.wrapping_buttons import WrappingButton

if TYPE_CHECKING:
    from counsellor_app.casework.case import Case
    from counsellor_app.casework.case_list import CaseRow
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.operations.sheet_review import SheetReview
    from counsellor_app.ui.vault_lane import VaultLane

MOST_CASES = 200


class CaseBeside(QWidget):
    """Which case lies beside a sheet is known to this panel alone, until it forgets."""

    notes_wanted = Signal()
    """The notes of the sheet's own case are to be taken over into the situation."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._wanted: CaseId | None = None
        self._own: CaseId | None = None
        self._cases = QComboBox()
        self._notes = NotesEditor()
        self._notes.setReadOnly(True)
        self._notes.setPlaceholderText(self.tr("Choose a case to read its notes beside the sheet."))
        name_field(self._notes, self.tr("Notes of the case"))
        take_over = self.tr("Take the note of the case over into the situation")
        self._take_over = WrappingButton(take_over)
        self._take_over.clicked.connect(self.notes_wanted)
        form = form_layout()
        add_row(form, self.tr("Case"), self._cases)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(self.tr("What you know")))
        about = self.tr("To read along. Nothing of this goes in unless you take it over.")
        column.addWidget(PlainLabel(about, role="muted"))
        column.addLayout(form)
        column.addWidget(self._notes, 1)
        column.addWidget(self._take_over, 0, Qt.AlignmentFlag.AlignLeft)
        self._cases.currentIndexChanged.connect(self._fetch)

    @property
    def case_id(self) -> CaseId | None:
        """The case that lies beside the sheet."""
        return self._wanted

    def lay_beside(self, case_id: CaseId | None) -> None:
        """Lay a case beside the sheet, or none."""
        self._wanted = case_id
        self._notes.forget()
        ask = partial(list_cases, wanted=CaseFilter(), offset=0, limit=MOST_CASES)
        self._lane.ask(self, ask, then=self._offer)

    def offer_notes(self, review: SheetReview) -> None:
        """Offer to take over the notes of the case that the sheet still belongs to."""
        self._own = review.case_id if review.approved_on is None else None
        self._show_offer()

    def forget(self) -> None:
        """Drop the words and which case it was."""
        self._wanted = self._own = None
        self._cases.clear()
        self._notes.forget()

    def _offer(self, rows: tuple[CaseRow, ...]) -> None:
        self._cases.blockSignals(True)
        self._cases.clear()
        self._cases.addItem(self.tr("None"), None)
        for row in rows:
            name = self.tr("Case {number}").format(number=row.case_no)
            self._cases.addItem(name, row.case_id)
        self._cases.setCurrentIndex(max(self._cases.findData(self._wanted), 0))
        self._cases.blockSignals(False)
        self._fetch()

    def _show_offer(self) -> None:
        self._take_over.setVisible(self._own is not None and self._own == self._wanted)

    def _fetch(self) -> None:
        self._wanted = self._cases.currentData()
        self._show_offer()
        self._notes.forget()
        if self._wanted is not None:
            self._lane.ask(self, open_case, self._wanted, then=self._show)

    def _show(self, case: Case) -> None:
        if case.coded.case_id != self._wanted:
            return
        entries = (
            f"{format_day(entry.coded.day)}\n{entry.note.reveal()}"
            for entry in case.timeline
            if entry.note
        )
        told = (case.note.reveal(), *entries)
        self._notes.set_words(FreeText("\n\n".join(text for text in told if text.strip())))
