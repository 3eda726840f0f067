"""One sheet: write, look through, walk the steps, look once more, hand on; its case beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from counsellor_app.ui.forms import notice_frame
from counsellor_app.ui.intervision.case_beside import CaseBeside
from counsellor_app.ui.intervision.check_panel import CheckPanel
from counsellor_app.ui.intervision.live_reading import LiveReading
from counsellor_app.ui.intervision.pages_panel import PagesPanel
from counsellor_app.ui.intervision.review_panel import ReviewPanel
from counsellor_app.ui.intervision.sheet_head import SheetHead, Step
from counsellor_app.ui.intervision.sheet_keeper import SheetKeeper
from counsellor_app.ui.intervision.walk_panel import WalkPanel
from counsellor_app.ui.intervision.write_form import WriteForm
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.anonymisation.case_sheet import Audience, SheetId
    from counsellor_app.anonymisation.decisions import Decision
    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.anonymisation.walk import WalkStep
    from counsellor_app.casework.coded_case import CaseId
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.sheet_review import SheetReview
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane


class SheetView(QWidget):
    """Keeps what is written by itself; the five steps can be taken in any order."""

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
        self._keeper = SheetKeeper(lane, self)
        self._head = SheetHead()
        self._beside = CaseBeside(lane)
        self._form = WriteForm(lane.desk_codebook, lane.language)
        self._look = ReviewPanel(lane.desk_codebook, lane.language)
        self._walk = WalkPanel(lane)
        self._check = CheckPanel()
        self._pages = PagesPanel(lane, dialogs)
        self._notice = notice_frame(
            self.tr(
                "The recogniser is made for Dutch. In another language it finds known names and "
                "numbers, and misses much else: read more closely yourself."
            )
        )
        self._notice.hide()
        self._right = QWidget()
        self._stack = QStackedWidget()
        self._reading = LiveReading(lane, self)
        self._build_layout()
        self._connect()
        self._connect_last_steps()

    @property
    def case_id(self) -> CaseId | None:
        """The case that lies beside the sheet."""
        return self._beside.case_id

    def open(self, sheet_id: SheetId, case_id: CaseId | None) -> None:
        """Show a sheet, with a case beside it if one is known."""
        self._keeper.open(sheet_id, partial(self._show_opened, case_id))

    def keep_now(self) -> None:
        """Hand over what is pending."""
        for part in self._panels():
            part.keep_now()

    def forget(self) -> None:
        """Drop every word."""
        for part in (self._keeper, self._reading, self._beside, *self._panels()):
            part.forget()

    def _show_opened(self, case_id: CaseId | None, review: SheetReview) -> None:
        self._beside.lay_beside(case_id or review.case_id)
        self._show_texts(review)
        self._start(Step.WRITE)

    def _show_texts(self, review: SheetReview) -> None:
        """Show a sheet whose words may have changed outside the fields."""
        self._form.show_draft(review.draft)
        self._look.show_texts(review.draft)
        self._keeper.follow(review)

    def _show_review(self, review: SheetReview) -> None:
        """Show where the sheet stands; fields keep what is being typed meanwhile."""
        self._reading.learn(review)
        self._notice.setVisible(not review.is_dutch)
        self._beside.offer_notes(review)
        self._head.show_review(review)
        for part in self._panels():
            part.show_review(review)

    def _decide(self, decision: Decision) -> None:
        self.keep_now()
        self._keeper.decide(decision)

    def _undo(self) -> None:
        self.keep_now()
        self._keeper.undo()

    def _finish_looking(self) -> None:
        """To the walk, once it knows every decision: it would lead back to what seems open."""
        self.keep_now()
        self._keeper.afterwards(lambda: self._start(Step.WALK))

    def _take_over_notes(self) -> None:
        self.keep_now()
        self._keeper.take_over_notes(self._show_taken_over)

    def _show_taken_over(self, review: SheetReview) -> None:
        self._show_texts(review)
        self._start(Step.WRITE)
        told = self.tr("The notes stand in the situation. Shorten them, then look them through.")
        self.said.emit(told)

    def _turn(self, audience: Audience) -> None:
        self.keep_now()
        self._keeper.turn(audience, self._show_texts)

    def _approve(self) -> None:
        self.keep_now()
        self._keeper.approve(self._show_approved)

    def _show_approved(self, review: SheetReview) -> None:
        self._show_texts(review)
        self.said.emit(self.tr("The sheet is approved. Nothing has left your vault yet."))
        self._start(Step.PAGES)

    def _tell_released(self) -> None:
        self.said.emit(
            self.tr("The sheet is saved as a file. It is noted under Figures, in the register.")
        )

    def _show_place(self, words: FreeText) -> None:
        self._go(Step.REVIEW)
        self._look.show_place(words.reveal())

    def _show_mark(self, mark: Marked) -> None:
        self._go(Step.REVIEW)
        self._look.show_mark(mark)

    def _show_walk_step(self, step: WalkStep) -> None:
        self._go(Step.WALK)
        self._walk.go_to(step)

    def _start(self, step: Step) -> None:
        """To a step, with the keyboard where it begins."""
        self._go(step)
        self._panels()[step].take_keyboard()

    def _go(self, step: int) -> None:
        """Show a step; the keyboard stays where it is, so that arrows walk through the steps."""
        self.keep_now()
        self._head.show_step(Step(step))
        self._head.show_beside(is_beside=step == Step.WRITE)
        self._hand_on()
        self._stack.setCurrentIndex(step)
        if step == Step.PAGES:
            self._pages.draw()

    def _hand_on(self) -> None:
        """What was typed in one step stands in the other at once, marked as far as it was read."""
        draft, review = self._keeper.draft, self._keeper.review
        if draft is not None:
            self._form.show_draft(draft)
            self._look.show_texts(draft)
        if review is not None:
            self._form.show_review(review)
            self._look.show_review(review)

    def _show_beside(self, is_beside: bool) -> None:
        self._beside.setVisible(is_beside)
        self._right.setContentsMargins(MEDIUM if is_beside else 0, 0, 0, 0)

    def _panels(self) -> tuple[WriteForm, ReviewPanel, WalkPanel, CheckPanel, PagesPanel]:
        return self._form, self._look, self._walk, self._check, self._pages

    def _connect(self) -> None:
        for editor in (*self._form.editors().values(), *self._look.editors().values()):
            self._reading.watch(editor)
        self._keeper.reviewed.connect(self._show_review)
        self._head.left.connect(self.left)
        self._head.step_chosen.connect(self._go)
        self._head.audience_chosen.connect(self._turn)
        self._head.beside_wanted.connect(self._show_beside)
        self._beside.notes_wanted.connect(self._take_over_notes)
        self._form.rested.connect(lambda: self._keeper.keep(self._form.written))
        self._form.next_wanted.connect(lambda: self._start(Step.REVIEW))
        self._look.rested.connect(lambda: self._keeper.keep(self._look.written))
        self._look.decided.connect(self._decide)
        self._look.undo_wanted.connect(self._undo)
        self._look.finished.connect(self._finish_looking)
        for typed in (self._form, self._look):
            typed.pending_changed.connect(self.pending_changed)
            typed.refused.connect(self._lane.failed)

    def _connect_last_steps(self) -> None:
        self._walk.pending_changed.connect(self.pending_changed)
        self._walk.reviewed.connect(self._keeper.follow)
        self._walk.audience_wanted.connect(self._turn)
        self._walk.place_wanted.connect(self._show_mark)
        self._walk.check_wanted.connect(lambda: self._start(Step.CHECK))
        self._check.decided.connect(lambda: self._keeper.confirm(self._check.confirmed()))
        self._check.place_wanted.connect(self._show_place)
        self._check.step_wanted.connect(self._show_walk_step)
        self._check.marks_wanted.connect(lambda: self._start(Step.REVIEW))
        self._check.write_wanted.connect(lambda: self._start(Step.WRITE))
        self._check.approval_wanted.connect(self._approve)
        self._pages.released.connect(self._tell_released)

    def _build_layout(self) -> None:
        for part in self._panels():
            self._stack.addWidget(part)
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._notice)
        column.addWidget(self._stack, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._beside)
        splitter.addWidget(self._right)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        whole.setSpacing(SMALL)
        whole.addWidget(self._head)
        whole.addWidget(splitter, 1)
