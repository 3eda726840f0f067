"""What still stands between a sheet and its approval, each with a button that leads there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.anonymisation.case_sheet import NEEDED_PARTS, Part
from counsellor_app.anonymisation.walk import WalkStep, suits
from counsellor_app.ui.forms import PlainLabel, clear_layout, heading_label
from counsellor_app.ui.intervision.walk_wording import step_name, step_number
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.anonymisation.case_sheet import DraftSheet
    from counsellor_app.operations.sheet_review import SheetReview


class BlockingList(QFrame):
    """Takes no room once nothing blocks."""

    write_wanted = Signal()
    """To where writing starts: a part that is needed is empty."""
    marks_wanted = Signal()
    """To the first finding without a decision."""
    list_wanted = Signal()
    """To the first word still standing without a tick."""
    step_wanted = Signal(object)
    """The `WalkStep` to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(heading_label(self.tr("Before you can approve")))
        column.addLayout(self._rows)
        self.hide()

    def show_review(self, review: SheetReview) -> bool:
        """Show what blocks; answers with whether anything does."""
        told = self._blocks(review) if review.approved_on is None else []
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self)
        clear_layout(self._rows)
        for sentence, action, act in told:
            self._rows.addLayout(self._row(sentence, action, act))
        self.setVisible(bool(told))
        if had_keyboard:
            self.setFocus()
        return bool(told)

    def _blocks(self, review: SheetReview) -> list[tuple[str, str, Callable[[], None]]]:
        draft, found = review.draft, [one for one in review.marks if one.needs_decision]
        standing = [one for one in review.remaining if not one.is_decided]
        steps = draft.walk.open_steps
        told: list[tuple[str, str, Callable[[], None]]] = []
        if empty := self._empty(draft):
            told.append((empty, self.tr("Write"), self.write_wanted.emit))
        if found:
            undecided = self.tr("%n finding(s) without a decision.", None, len(found))
            told.append((undecided, self.tr("Decide"), self.marks_wanted.emit))
        if steps:
            told.append(self._open_steps(steps))
        if not steps and not suits(draft.walk, draft.audience):
            consequence = self.tr("With your answers this sheet cannot go to the sector.")
            lead = partial(self.step_wanted.emit, WalkStep.CONSEQUENCE)
            told.append((consequence, self.tr("Choose for whom"), lead))
        if standing:
            words = self.tr("%n wording(s) below without a tick.", None, len(standing))
            told.append((words, self.tr("To the list"), self.list_wanted.emit))
        return told

    def _empty(self, draft: DraftSheet) -> str:
        """Which needed part is not written; "" if each is."""
        match [part for part in NEEDED_PARTS if not draft.read(part)]:
            case []:
                return ""
            case [Part.SITUATION]:
                return self.tr("The situation is not written yet.")
            case [Part.QUESTION]:
                return self.tr("Your question is not written yet.")
            case _:
                return self.tr("The situation and your question are not written yet.")

    def _open_steps(self, steps: tuple[WalkStep, ...]) -> tuple[str, str, Callable[[], None]]:
        names = ", ".join(f"{step_number(step)} {step_name(step)}" for step in steps)
        told = self.tr("%n step(s) to do: {names}.", None, len(steps)).format(names=names)
        return told, self.tr("Go on"), partial(self.step_wanted.emit, steps[0])

    def _row(self, sentence: str, action: str, act: Callable[[], None]) -> QHBoxLayout:
        button = QPushButton(action)
        set_role(button, "link")
        button.setAccessibleDescription(sentence)
        button.clicked.connect(act)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(PlainLabel(sentence), 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row
