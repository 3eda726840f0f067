"""The walk through twelve steps, one at a time: what was found, what readers see, one tick."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial, reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from counsellor_app.anonymisation.walk import Walk, WalkStep, open_points, suits
from counsellor_app.operations.intervision import change_walk
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.intervision.audience_step import AudienceStep
from counsellor_app.ui.intervision.consequence_step import ConsequenceStep, Fate
from counsellor_app.ui.intervision.findings_step import FindingsStep
from counsellor_app.ui.intervision.recognition_step import RecognitionStep
from counsellor_app.ui.intervision.step_list import Progress, StepList
from counsellor_app.ui.intervision.walk_wording import step_name, step_number, step_why
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.anonymisation.case_sheet import Audience
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.sheet_review import SheetReview
    from counsellor_app.ui.vault_lane import VaultLane

_Change = Callable[[Walk], Walk]
_OWN_PAGES = (WalkStep.RECOGNITION, WalkStep.AUDIENCE, WalkStep.CONSEQUENCE)


class WalkPanel(QWidget):
    """Keeps every tick and answer at once; the steps can be taken in any order.

    What was given counts here before the vault has answered, which takes as long as to read the
    sheet again: who presses Enter right after an answer goes on.
    """

    reviewed = Signal(object)
    """The `SheetReview` after something was kept."""
    audience_wanted = Signal(object)
    """An `Audience` the sheet is to be turned to."""
    place_wanted = Signal(object)
    """A `Marked` to show in the review."""
    check_wanted = Signal()
    """The walk is done: on to the last screen."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._review: SheetReview | None = None
        self._kept: SheetReview | None = None
        self._unanswered: list[_Change] = []
        self._asked_for: Audience | None = None
        self._list = StepList()
        self._heading = heading_label("")
        self._why = PlainLabel(role="muted")
        self._findings = FindingsStep()
        self._recognition = RecognitionStep(lane.language)
        self._audience = AudienceStep()
        self._consequence = ConsequenceStep()
        self._stack = QStackedWidget()
        self._take_back = QPushButton(self.tr("Not done after all"))
        self._pass = QPushButton()
        self._build_layout()
        self._connect()

    def show_review(self, review: SheetReview) -> None:
        """Show how far the walk is; the step in view stays, and so does what is on its way."""
        if self._kept is None or self._kept.draft.sheet_id != review.draft.sheet_id:
            self._unanswered.clear()
            self._asked_for = None
        if review.draft.audience is self._asked_for:
            self._asked_for = None
        self._kept = review
        self._show(_given(review, self._unanswered, self._asked_for))

    def go_to(self, step: WalkStep) -> None:
        """Bring a step into view, with the keyboard on it."""
        self._list.choose(step)
        self._show_step()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard on the list of steps, from where the whole walk can be done."""
        self._list.setFocus()

    def keep_now(self) -> None:
        """Hand over what is pending."""
        self._audience.keep_now()

    def forget(self) -> None:
        """Drop every word."""
        self._review = self._kept = None
        self._unanswered.clear()
        for part in (self._findings, self._recognition, self._audience):
            part.forget()

    def _show(self, review: SheetReview) -> None:
        self._review = review
        left = _left(review)
        self._list.show_progress({step: _progress(review, step) for step in WalkStep}, left)
        for part in (self._recognition, self._audience, self._consequence):
            part.show_review(review)
        self._show_step()

    def _show_step(self) -> None:
        if self._review is None:
            return
        step = self._list.step()
        told = self.tr("{number} of 12  ·  {name}")
        self._heading.setText(told.format(number=step_number(step), name=step_name(step)))
        self._why.setText(step_why(step))
        if step in _OWN_PAGES:
            self._stack.setCurrentIndex(_OWN_PAGES.index(step) + 1)
        else:
            self._findings.show_step(self._review, step)
            self._stack.setCurrentIndex(0)
        self._pass.setText(self._pass_text(self._review, step))
        is_ticked = step in self._review.draft.walk.ticked
        self._take_back.setVisible(is_ticked and self._review.approved_on is None)

    def _pass_text(self, review: SheetReview, step: WalkStep) -> str:
        if _left(review)[step]:
            return self.tr("To what is open")
        if self._next(review, step) is None and _is_done(review, step):
            return self.tr("To the last screen")
        return self.tr("Next step") if _is_done(review, step) else self.tr("Looked at: next step")

    def _pass_step(self) -> None:
        """What Enter does: lead to what is open, else tick the step and go on to the next."""
        if self._review is None:
            return
        self.keep_now()
        step, review = self._list.step(), self._review
        if _left(review)[step]:
            self._findings.show_first()
        elif step is WalkStep.RECOGNITION and None in review.draft.walk.answers:
            self._recognition.take_keyboard(review.draft.walk)
        elif step is WalkStep.CONSEQUENCE and not suits(review.draft.walk, review.draft.audience):
            self._consequence.take_keyboard()
        else:
            if not _is_done(review, step):
                self._change(partial(_tick, step=step))
            self._go_on(self._review, step)

    def _go_on(self, review: SheetReview, step: WalkStep) -> None:
        after = self._next(review, step)
        if after is None:
            self.check_wanted.emit()
        else:
            self.go_to(after)

    def _next(self, review: SheetReview, step: WalkStep) -> WalkStep | None:
        """The next step that is not done, around the end; None if this is the last."""
        steps, at = tuple(WalkStep), step_number(step)
        around = (*steps[at:], *steps[: at - 1])
        return next((one for one in around if not _is_done(review, one)), None)

    def _untick(self) -> None:
        self._change(partial(_untick, step=self._list.step()))
        self._list.setFocus()

    def _answer(self, name: str, answer: object) -> None:
        self._change(lambda walk: replace(walk, **{name: answer}))

    def _list_people(self, people: FreeText) -> None:
        """Another list asks for the confirmation anew."""
        self._change(
            lambda walk: (
                replace(walk, participants=people, audience_is_checked=False)
                if people != walk.participants
                else walk
            )
        )

    def _check(self, is_checked: bool) -> None:
        self._change(lambda walk: replace(walk, audience_is_checked=is_checked))

    def _choose(self, fate: Fate) -> None:
        self._asked_for = fate.audience
        self._change(lambda walk: replace(walk, is_composite=fate.is_composite))
        self.audience_wanted.emit(fate.audience)

    def _change(self, change: _Change) -> None:
        if self._review is None or self._review.approved_on is not None:
            return
        self._unanswered.append(change)
        self._lane.ask(
            self,
            partial(change_walk, sheet_id=self._review.draft.sheet_id, change=change),
            then=partial(self._hear, change),
            otherwise=partial(self._hear_refusal, change),
        )
        self._show(_given(self._review, [change], self._asked_for))

    def _hear(self, change: _Change, review: SheetReview) -> None:
        if change in self._unanswered:
            self._unanswered.remove(change)
        self.reviewed.emit(review)

    def _hear_refusal(self, change: _Change, error: ExpectedError) -> None:
        if change in self._unanswered:
            self._unanswered.remove(change)
        self._lane.failed.emit(error)
        self._show_kept()

    def _recover(self) -> None:
        """A fault of ours has no answer: what was on its way is not waited for."""
        self._unanswered.clear()
        self._show_kept()

    def _show_kept(self) -> None:
        self._asked_for = None
        if self._kept is not None:
            self._show(_given(self._kept, self._unanswered))

    def _connect(self) -> None:
        self._lane.broken.connect(self._recover)
        self._lane.refused.connect(self._show_kept)
        self._list.step_chosen.connect(self._show_step)
        self._list.passed.connect(self._pass_step)
        self._pass.clicked.connect(self._pass_step)
        self._take_back.clicked.connect(self._untick)
        self._findings.place_wanted.connect(self.place_wanted)
        self._recognition.answered.connect(self._answer)
        self._audience.listed.connect(self._list_people)
        self._audience.checked.connect(self._check)
        self._audience.pending_changed.connect(self.pending_changed)
        self._consequence.chosen.connect(self._choose)

    def _build_layout(self) -> None:
        self._stack.addWidget(self._findings)
        for part in (self._recognition, self._audience, self._consequence):
            self._stack.addWidget(scrolled(part))
        set_role(self._pass, "primary")
        set_role(self._take_back, "link")
        self._pass.setAutoDefault(True)  # so that Enter presses it, not the space bar alone
        buttons = QHBoxLayout()
        buttons.addWidget(self._take_back)
        buttons.addStretch(1)
        buttons.addWidget(self._pass)
        step = QVBoxLayout()
        step.setSpacing(SMALL)
        step.addWidget(self._heading)
        step.addWidget(self._why)
        step.addSpacing(SMALL)
        step.addWidget(self._stack, 1)
        step.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, MEDIUM)
        row.setSpacing(LARGE)
        row.addWidget(self._list)
        row.addLayout(step, 1)


def _given(
    review: SheetReview, changes: Iterable[_Change], audience: Audience | None = None
) -> SheetReview:
    """The sheet as it will stand once these are kept; one that is kept already changes nothing."""
    walk = reduce(lambda held, change: change(held), changes, review.draft.walk)
    draft = replace(review.draft, walk=walk, audience=audience or review.draft.audience)
    return replace(review, draft=draft, open_points=open_points(draft, review.marks))


def _left(review: SheetReview) -> Counter[WalkStep]:
    """The findings of each step that ask for a decision."""
    return Counter(mark.step for mark in review.marks if mark.needs_decision)


def _is_done(review: SheetReview, step: WalkStep) -> bool:
    return step not in review.open_points


def _progress(review: SheetReview, step: WalkStep) -> Progress:
    if _is_done(review, step):
        return Progress.DONE
    if step in _OWN_PAGES or any(mark.step is step for mark in review.marks):
        return Progress.TO_DO
    return Progress.NOTHING_FOUND


def _tick(walk: Walk, step: WalkStep) -> Walk:
    return replace(walk, ticked=walk.ticked | {step})


def _untick(walk: Walk, step: WalkStep) -> Walk:
    return replace(walk, ticked=walk.ticked - {step})
