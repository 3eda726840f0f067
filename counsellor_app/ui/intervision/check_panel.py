"""The last screen: every capital and number still standing, what still blocks, and approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.anonymisation.labels import mismatch
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.intervision.blocking_list import BlockingList
from counsellor_app.ui.intervision.standing_list import StandingList
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from counsellor_app.anonymisation.labels import Mismatch
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.sheet_review import SheetReview


class CheckPanel(QWidget):
    """A list with a tick for each thing that may stay; a known name can only be taken out."""

    decided = Signal()
    """A tick was set or taken away."""
    place_wanted = Signal(object)
    """A `FreeText` whose first place in the sheet is to be shown."""
    step_wanted = Signal(object)
    """A `WalkStep` that is still to do."""
    marks_wanted = Signal()
    """To the first finding without a decision."""
    write_wanted = Signal()
    """To where writing starts: a part that is needed is empty."""
    approval_wanted = Signal()
    """The counsellor approves the sheet as it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = PlainLabel()
        self._blocks = BlockingList()
        self._unlike = PlainLabel()
        self._caution = QFrame()
        self._list = StandingList()
        self._go = QPushButton(self.tr("Show in the text"))
        self._approve = QPushButton(self.tr("Approve the sheet"))
        writes(self._approve)
        self._build_layout()
        self._connect()

    def show_review(self, review: SheetReview) -> None:
        """Show what still asks for a decision; the place in the list stays."""
        self._list.show_review(review)
        self._show_mismatch(mismatch(review.draft))
        self._go.setVisible(bool(review.remaining))
        is_approved = review.approved_on is not None
        is_blocked = self._blocks.show_review(review)
        self._state.setText(self._told(is_approved=is_approved, is_blocked=is_blocked))
        self._state.setHidden(is_blocked)
        self._approve.setEnabled(not is_approved and not is_blocked)

    def confirmed(self) -> frozenset[FreeText]:
        """The words and numbers ticked to stay."""
        return self._list.confirmed()

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing to do here."""
        if self._approve.isEnabled():
            self._approve.setFocus()
        else:
            self._list.choose_first_open()

    def keep_now(self) -> None:
        """Nothing is typed here; a tick is handed over at once."""

    def forget(self) -> None:
        """Drop every word."""
        self._list.forget()
        self._show_mismatch(None)

    def _show_mismatch(self, found: Mismatch | None) -> None:
        """It stands in the way of nothing: whether it is right only the counsellor knows."""
        told = self.tr(
            "Under Roles: {listed}. Nobody in the text is called so. In the text: {told}. Readers "
            "cannot tell who that is. Is it the same person? Then choose the letter under Roles at "
            "the name, in Look through. Is it somebody else? Then write under Roles who it is."
        )
        self._caution.setVisible(found is not None)
        self._unlike.setText(
            told.format(listed=", ".join(found.only_listed), told=", ".join(found.only_told))
            if found is not None
            else ""
        )

    def _told(self, *, is_approved: bool, is_blocked: bool) -> str:
        if is_approved:
            return self.tr("This sheet is approved. If you change it, it is a draft again.")
        if is_blocked:
            return ""
        return self.tr("Nothing left to decide on. You can approve the sheet.")

    def _connect(self) -> None:
        self._list.decided.connect(self.decided)
        self._list.place_wanted.connect(self.place_wanted)
        self._go.clicked.connect(self._list.show_place)
        self._approve.clicked.connect(self.approval_wanted)
        self._blocks.list_wanted.connect(self._list.choose_first_open)
        self._blocks.step_wanted.connect(self.step_wanted)
        self._blocks.marks_wanted.connect(self.marks_wanted)
        self._blocks.write_wanted.connect(self.write_wanted)

    def _build_layout(self) -> None:
        set_role(self._approve, "primary")
        self._approve.setAutoDefault(True)
        about = PlainLabel(
            self.tr(
                "This is still in the text readers will see. Tick with the space bar what may "
                "stay; take the rest out."
            ),
            role="muted",
        )
        honest = PlainLabel(
            self.tr(
                "Approved means: you looked at all that was found, and at every capital and "
                "number. It does not promise that nobody will recognise the case."
            ),
            role="hint",
        )
        set_role(self._caution, "caution")
        framed = QVBoxLayout(self._caution)
        framed.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        framed.addWidget(self._unlike)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for part in (about, self._caution, self._blocks, self._state):
            column.addWidget(part)
        column.addWidget(self._list, 1)
        column.addWidget(honest)
        column.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, MEDIUM)
        whole.setSpacing(SMALL)
        whole.addWidget(heading_label(self.tr("Last look before approval")))
        whole.addWidget(scrolled(inside), 1)
        whole.addLayout(self._button_row())

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._go)
        row.addStretch(1)
        row.addWidget(self._approve)
        return row
