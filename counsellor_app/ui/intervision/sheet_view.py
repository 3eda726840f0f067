"""One sheet: write it, look once more, see its pages; the case to read along at the left."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.anonymisation.case_sheet import Audience, SheetId
from counsellor_app.operations.intervision import (
    SheetReview,
    approve_sheet,
    change_audience,
    keep_sheet,
    open_sheet,
)
from counsellor_app.ui.forms import PlainLabel, name_field, title_label
from counsellor_app.ui.intervision.case_beside import CaseBeside
from counsellor_app.ui.intervision.check_panel import CheckPanel
from counsellor_app.ui.intervision.pages_panel import PagesPanel
from counsellor_app.ui.intervision.sheet_table_model import audience_text
from counsellor_app.ui.intervision.write_form import WriteForm
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.desk import Desk
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane

WRITE, _, PAGES = range(3)


def _keep(desk: Desk, draft: DraftSheet) -> SheetReview:
    """Keep the sheet and look at it at once, so that no answer is of an older text."""
    return open_sheet(desk, keep_sheet(desk, draft).sheet_id)


def _turn(desk: Desk, sheet_id: SheetId, audience: Audience) -> SheetReview:
    return open_sheet(desk, change_audience(desk, sheet_id, audience).sheet_id)


def _approve(desk: Desk, sheet_id: SheetId) -> SheetReview:
    return open_sheet(desk, approve_sheet(desk, sheet_id).sheet_id)


class SheetView(QWidget):
    """Keeps what is written by itself; the three steps can be taken in any order."""

    left = Signal()
    """Back to the list."""
    said = Signal(str)
    """A sentence for the message bar."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""

    def __init__(
        self, lane: VaultLane, dialogs: Callable[[], Dialogs], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._review: SheetReview | None = None
        self._title = title_label("")
        self._state = PlainLabel()
        self._audience = QComboBox()
        self._beside = CaseBeside(lane)
        self._form = WriteForm(lane.desk_codebook, lane.language)
        self._check = CheckPanel()
        self._pages = PagesPanel(lane, dialogs)
        self._stack = QStackedWidget()
        self._steps = QButtonGroup(self)
        self._build_layout()
        self._connect()

    @property
    def case_id(self) -> CaseId | None:
        """The case that lies beside the sheet."""
        return self._beside.case_id

    def open(self, sheet_id: SheetId, case_id: CaseId | None) -> None:
        """Show a sheet, with a case beside it if one is known."""
        self._review = None
        self._lane.ask(self, open_sheet, sheet_id, then=partial(self._show_opened, case_id))

    def keep_now(self) -> None:
        """Hand over what is pending."""
        self._form.keep_now()

    def forget(self) -> None:
        """Drop every word."""
        self._review = None
        for part in (self._beside, self._form, self._check, self._pages):
            part.forget()

    def _show_opened(self, case_id: CaseId | None, review: SheetReview) -> None:
        self._beside.lay_beside(case_id or review.case_id)
        self._form.show_draft(review.draft)
        self._follow(review)
        self._go(WRITE)
        self._form.take_keyboard()

    def _follow(self, review: SheetReview) -> None:
        """Show where the sheet stands; the form keeps what is being typed meanwhile."""
        self._review = review
        is_approved = review.approved_on is not None
        self._title.setText(self.tr("Sheet {number}").format(number=review.draft.sheet_id))
        self._state.setText(self.tr("Approved") if is_approved else self.tr("Draft"))
        set_role(self._state, "good" if is_approved else "muted")
        self._audience.setCurrentIndex(self._audience.findData(review.draft.audience.value))
        self._check.show_review(review)
        self._pages.show_review(review)

    def _keep(self) -> None:
        if self._review is not None:
            written = self._form.written(self._review.draft)
            self._hand_over(replace(written, confirmed=self._review.draft.confirmed))

    def _keep_decisions(self) -> None:
        if self._review is not None:
            written = self._form.written(self._review.draft)
            self._hand_over(replace(written, confirmed=self._check.confirmed()))

    def _hand_over(self, draft: DraftSheet) -> None:
        self._lane.ask(self, _keep, draft, then=self._follow)

    def _turn(self) -> None:
        audience: str = self._audience.currentData()
        if self._review is None or self._review.draft.audience == audience:
            return
        self.keep_now()
        turned = partial(_turn, sheet_id=self._review.draft.sheet_id, audience=Audience(audience))
        self._lane.ask(self, turned, then=self._show_turned)

    def _show_turned(self, review: SheetReview) -> None:
        self._form.show_draft(review.draft)
        self._follow(review)

    def _approve(self) -> None:
        if self._review is not None:
            self.keep_now()
            self._lane.ask(self, _approve, self._review.draft.sheet_id, then=self._show_approved)

    def _show_approved(self, review: SheetReview) -> None:
        self._follow(review)
        self.said.emit(self.tr("The sheet is approved. Nothing has left your vault yet."))
        self._go(PAGES)
        self._pages.take_keyboard()

    def _tell_released(self) -> None:
        self.said.emit(
            self.tr("The sheet is saved as a file. It is noted under Figures, in the register.")
        )

    def _show_place(self, word: FreeText) -> None:
        self._go(WRITE)
        self._form.show_place(word)

    def _go(self, step: int) -> None:
        """Show a step; the keyboard stays where it is, so that arrows walk through the steps."""
        self.keep_now()
        self._steps.button(step).setChecked(True)
        self._stack.setCurrentIndex(step)
        if step == PAGES:
            self._pages.draw()

    def _connect(self) -> None:
        self._form.rested.connect(self._keep)
        self._form.pending_changed.connect(self.pending_changed)
        self._form.refused.connect(self._lane.failed)
        self._check.decided.connect(self._keep_decisions)
        self._check.place_wanted.connect(self._show_place)
        self._check.approval_wanted.connect(self._approve)
        self._pages.released.connect(self._tell_released)
        self._audience.activated.connect(self._turn)
        self._steps.idClicked.connect(self._go)

    def _build_layout(self) -> None:
        for part in (self._form, self._check, self._pages):
            self._stack.addWidget(part)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(MEDIUM, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(self._step_row())
        column.addWidget(self._stack, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._beside)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        whole.setSpacing(MEDIUM)
        whole.addLayout(self._head())
        whole.addWidget(splitter, 1)

    def _head(self) -> QHBoxLayout:
        back = QPushButton(self.tr("All sheets"))
        set_role(back, "link")
        back.clicked.connect(self.left)
        readers = PlainLabel(self.tr("For"))
        readers.setWordWrap(False)
        readers.setBuddy(self._audience)
        name_field(self._audience, self.tr("Who will read the sheet"))
        for one in Audience:
            self._audience.addItem(audience_text(one), one.value)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        for widget in (back, self._title, self._state):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(readers)
        row.addWidget(self._audience)
        return row

    def _step_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        names = (self.tr("1  Write"), self.tr("2  Look once more"), self.tr("3  Pages"))
        for step, name in enumerate(names):
            button = QPushButton(name)
            button.setCheckable(True)
            set_role(button, "chip")
            self._steps.addButton(button, step)
            row.addWidget(button)
        row.addStretch(1)
        return row
