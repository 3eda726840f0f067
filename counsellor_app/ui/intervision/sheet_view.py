"""One sheet: write, look through, walk the steps, look once more, hand on; its case beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from counsellor_app.ui.forms import notice_frame
from counsellor_app.ui.intervision.case_beside import CaseBeside
from counsellor_app.ui.intervision.check_panel import CheckPanel
from counsellor_app.ui.intervision.live_reading import LiveReading
from counsellor_app.ui.intervision.pages_panel import PagesPanel
from counsellor_app.ui.intervision.review_panel import ReviewPanel
from counsellor_app.ui.intervision.sheet_head import SheetHead, Step
from counsellor_app.ui.intervision.sheet_keeper import SheetKeeper
from counsellor_app.ui.intervision.sheet_panels import Makers, SheetPanels
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
    from counsellor_app.ui.intervision.sheet_panels import Panel
    from counsellor_app.ui.vault_lane import VaultLane


class SheetView(QWidget):
    """Keeps what is written by itself; the five steps can be taken in any order."""

    started = Signal()
    """The sheet asked for is in view, with the keyboard where it begins."""
    left = Signal()
    """Back to the list."""
    said = Signal(str)
    """A sentence for the message bar; an empty one once the last is over."""
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
        self._dialogs = dialogs
        self._form = WriteForm(lane.desk_codebook, lane.language)
        self._notice = notice_frame(
            self.tr(
                "The recogniser is made for Dutch. In another language it finds known names and "
                "numbers, and misses much else: read more closely yourself."
            )
        )
        self._notice.hide()
        self._right = QWidget()
        makers = Makers(self._make_look, self._make_walk, self._make_check, self._make_pages)
        self._panels = SheetPanels(self._form, makers)
        self._reading = LiveReading(lane, self)
        self._build_layout()
        self._connect()

    @property
    def case_id(self) -> CaseId | None:
        """The case that lies beside the sheet."""
        return self._beside.case_id

    def offer_context(self) -> None:
        """What takes long to make of its form, for whoever makes it in turns."""
        self._form.offer_context()

    def open(self, sheet_id: SheetId, case_id: CaseId | None) -> None:
        """Show a sheet, with a case beside it if one is known."""
        self._keeper.open(sheet_id, partial(self._show_opened, case_id))

    def keep_now(self) -> None:
        """Hand over what is pending."""
        for part in self._panels.made():
            part.keep_now()

    def forget(self) -> None:
        """Drop every word."""
        for part in (self._keeper, self._reading, self._beside, *self._panels.made()):
            part.forget()

    def _show_opened(self, case_id: CaseId | None, review: SheetReview) -> None:
        self._beside.lay_beside(case_id or review.case_id)
        self._show_texts(review)
        self._start(Step.WRITE)
        self.started.emit()

    def _show_texts(self, review: SheetReview) -> None:
        """Show a sheet whose words may have changed outside the fields."""
        self._form.show_draft(review.draft)
        if self._panels.look.made:
            self._panels.look.made.show_texts(review.draft)
        self._keeper.follow(review)

    def _show_review(self, review: SheetReview) -> None:
        """Show where the sheet stands; fields keep what is being typed meanwhile."""
        self._reading.learn(review)
        self._notice.setVisible(not review.is_dutch)
        self._beside.offer_notes(review)
        self._head.show_review(review)
        for part in self._panels.made():
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
        told = self.tr("The notes are in the situation now. Shorten them, then look them through.")
        self.said.emit(told)

    def _turn(self, audience: Audience) -> None:
        self.keep_now()
        self._keeper.turn(audience, self._show_texts)

    def _approve(self) -> None:
        self.keep_now()
        self._keeper.approve(self._show_approved)

    def _show_approved(self, review: SheetReview) -> None:
        self._show_texts(review)
        self._start(Step.PAGES)
        self.said.emit(self.tr("The sheet is approved. Nothing has left your vault yet."))

    def _tell_released(self) -> None:
        self.said.emit(
            self.tr("The sheet is saved as a file. It is noted under Figures, in the register.")
        )

    def _show_place(self, words: FreeText) -> None:
        self._go(Step.REVIEW)
        self._panels.look.want().show_place(words.reveal())

    def _show_mark(self, mark: Marked) -> None:
        self._go(Step.REVIEW)
        self._panels.look.want().show_mark(mark)

    def _show_walk_step(self, step: WalkStep) -> None:
        self._go(Step.WALK)
        self._panels.walk.want().go_to(step)

    def _start(self, step: Step) -> None:
        """To a step, with the keyboard where it begins."""
        self._go(step)
        self._panel(step).take_keyboard()

    def _go(self, step: int) -> None:
        """Show a step; the keyboard stays where it is, so that arrows walk through the steps."""
        self.keep_now()
        self.said.emit("")  # what was told at the step before
        self._head.show_step(Step(step))
        self._head.show_beside(is_beside=step == Step.WRITE)
        panel = self._panel(Step(step))
        self._hand_on()
        self._panels.setCurrentWidget(panel)
        if step == Step.PAGES:
            self._panels.pages.want().draw()

    def _hand_on(self) -> None:
        """What was typed in one step stands in the other at once, marked as far as it was read."""
        draft, review = self._keeper.draft, self._keeper.review
        look = self._panels.look.made
        if draft is not None:
            self._form.show_draft(draft)
            if look is not None:
                look.show_texts(draft)
        if review is not None:
            self._form.show_review(review)
            if look is not None:
                look.show_review(review)

    def _show_beside(self, is_beside: bool) -> None:
        self._beside.setVisible(is_beside)
        self._right.setContentsMargins(MEDIUM if is_beside else 0, 0, 0, 0)

    def _panel(self, step: Step) -> Panel:
        return self._panels.of(step, self._keeper.review)

    def _connect(self) -> None:
        for editor in self._form.editors().values():
            self._reading.watch(editor)
        self._keeper.reviewed.connect(self._show_review)
        self._head.left.connect(self.left)
        self._head.step_chosen.connect(self._go)
        self._head.audience_chosen.connect(self._turn)
        self._head.beside_wanted.connect(self._show_beside)
        self._beside.notes_wanted.connect(self._take_over_notes)
        self._form.rested.connect(lambda: self._keeper.keep(self._form.written))
        self._form.next_wanted.connect(lambda: self._start(Step.REVIEW))
        self._connect_typed(self._form)

    def _connect_typed(self, typed: WriteForm | ReviewPanel) -> None:
        typed.pending_changed.connect(self.pending_changed)
        typed.refused.connect(self._lane.failed)

    def _make_look(self) -> ReviewPanel:
        look = ReviewPanel(self._lane.desk_codebook, self._lane.language)
        for editor in look.editors().values():
            self._reading.watch(editor)
        if self._keeper.draft is not None:
            look.show_texts(self._keeper.draft)
        look.rested.connect(lambda: self._keeper.keep(look.written))
        look.decided.connect(self._decide)
        look.undo_wanted.connect(self._undo)
        look.finished.connect(self._finish_looking)
        self._connect_typed(look)
        return look

    def _make_walk(self) -> WalkPanel:
        walk = WalkPanel(self._lane)
        walk.pending_changed.connect(self.pending_changed)
        walk.reviewed.connect(self._keeper.follow)
        walk.audience_wanted.connect(self._turn)
        walk.place_wanted.connect(self._show_mark)
        walk.check_wanted.connect(lambda: self._start(Step.CHECK))
        return walk

    def _make_check(self) -> CheckPanel:
        check = CheckPanel()
        check.decided.connect(lambda: self._keeper.confirm(check.confirmed()))
        check.place_wanted.connect(self._show_place)
        check.step_wanted.connect(self._show_walk_step)
        check.marks_wanted.connect(lambda: self._start(Step.REVIEW))
        check.write_wanted.connect(lambda: self._start(Step.WRITE))
        check.approval_wanted.connect(self._approve)
        return check

    def _make_pages(self) -> PagesPanel:
        pages = PagesPanel(self._lane, self._dialogs)
        pages.released.connect(self._tell_released)
        return pages

    def _build_layout(self) -> None:
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._notice)
        column.addWidget(self._panels, 1)
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
