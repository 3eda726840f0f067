"""Deciding by keyboard: the list of findings, the one in focus, and what the keys do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counsellor_app.anonymisation.case_sheet import Part
from counsellor_app.anonymisation.decisions import Treatment
from counsellor_app.anonymisation.labels import labels_for
from counsellor_app.anonymisation.offers import offers
from counsellor_app.overriding import override
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.intervision.deciding import decision_for, of_kind, with_decided
from counsellor_app.ui.intervision.decision_bar import DecisionBar
from counsellor_app.ui.intervision.finding_list import FindingList
from counsellor_app.ui.intervision.finding_wording import decision_text
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from counsellor_app.anonymisation.finding import Kind
    from counsellor_app.anonymisation.offers import Offer
    from counsellor_app.anonymisation.sheet_findings import Marked
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.sheet_review import SheetReview

_Key = Qt.Key


class DecisionArea(QWidget):
    """An answer is shown at once and the next finding comes into focus; the vault follows.

    While the text is newer than the findings an answer waits for them; it is for the wording it was
    given to, and for nothing else that comes into focus.
    """

    decided = Signal(object)
    """A `Decision`."""
    undo_wanted = Signal()
    """The last decision is to be taken back."""
    mark_chosen = Signal(object)
    """The `Marked` in focus, or None."""
    text_wanted = Signal(object)
    """A `Marked` to write at."""
    finished = Signal()
    """Everything is decided; on to the steps."""

    def __init__(self, codebook: Codebook, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._review: SheetReview | None = None
        self._kinds: dict[FreeText, Kind] = {}
        self._is_behind = False
        self._held: tuple[FreeText, Offer] | None = None
        self._progress = PlainLabel()
        self._list = FindingList()
        self._bar = DecisionBar(language)
        self._nothing = PlainLabel(role="muted")
        self._finish = QPushButton(self.tr("Everything is decided. On to the steps"))
        set_role(self._finish, "primary")
        self._finish.setAutoDefault(True)  # so that Enter presses it, not the space bar alone
        self._keys = self._key_table()
        self._build_layout()
        self._connect()

    @property
    def marks(self) -> tuple[Marked, ...]:
        """The findings shown."""
        return self._list.findings.marks

    @property
    def current(self) -> Marked | None:
        """The finding in focus."""
        return self._list.findings.mark_at(self._list.row)

    def show_review(self, review: SheetReview, marks: tuple[Marked, ...]) -> None:
        """Show the findings of a sheet as it was read; the one in focus stays."""
        before = self.current
        is_waited_for = before is None and self._finish.hasFocus()
        self._review = review
        self._is_behind = False
        self._list.findings.show_marks(marks)
        self._list.choose(_row_near(marks, before))
        self._bar.allow_undo(is_possible=bool(review.draft.changes))
        self._show_current()
        if is_waited_for:
            self.start()
        held, self._held = self._held, None
        if held is not None and self.current is not None and self.current.wording == held[0]:
            self._decide(held[1])

    def fall_behind(self) -> None:
        """The text was changed: answers wait until it has been read again."""
        self._is_behind = True

    def choose_mark(self, mark: Marked) -> None:
        """Bring a finding into focus."""
        self._list.choose(_row_near(self.marks, mark))
        self.take_keyboard()

    def go(self, step: int) -> None:
        """To the next finding without a decision, or with -1 to the one before."""
        row = self._list.findings.next_open(self._list.row, step=step)
        if row >= 0:
            self._list.choose(row)
        self.take_keyboard()

    def start(self) -> None:
        """Put the keyboard on the first finding that asks for a decision."""
        if self.current is None or not self.current.needs_decision:
            self.go(1)
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard on the findings, or on the way on where there are none."""
        (self._list if self.marks else self._finish).setFocus()

    def forget(self) -> None:
        """Drop every word."""
        self._review = None
        self._held = None
        self._kinds.clear()
        self._list.findings.show_marks(())
        self._bar.forget()

    def _decide(self, offer: Offer) -> None:
        mark = self.current
        if mark is None:
            return
        if self._is_behind:
            self._held = (mark.wording, offer)
            return
        shown = of_kind(mark, self._kind(mark))
        decision = decision_for(shown, offer, is_everywhere=self._bar.is_everywhere)
        row = self._list.row
        self._list.findings.show_marks(with_decided(self.marks, mark, decision))
        self._bar.allow_undo(is_possible=True)
        self.decided.emit(decision)
        told = f"{mark.wording.reveal()}: {decision_text(decision)}. {self._left()}"
        announce(self._list, told)
        following = self._list.findings.next_open(row)
        self._list.choose(following if following >= 0 else row)
        self._show_current()
        self.take_keyboard()

    def _show_current(self) -> None:
        mark, left = self.current, self._left()
        is_over = bool(left) and not any(one.needs_decision for one in self.marks)
        self._nothing.setText(self._told_of_nothing())
        self._progress.setText(left)
        set_role(self._progress, "good" if is_over else "")
        self._finish.setVisible(is_over)
        self._nothing.setVisible(mark is None)
        for widget in (self._list, self._bar):
            widget.setVisible(mark is not None)
        if mark is not None and self._review is not None:
            self._show_mark(mark, self._review)
        self.mark_chosen.emit(mark)

    def _show_mark(self, mark: Marked, review: SheetReview) -> None:
        kind = self._kind(mark)
        shown = of_kind(mark, kind)
        labels = review.labels
        if shown.person and shown.person not in labels:
            labels = labels_for([*self.marks, shown], review.draft)
        offered = offers(shown, review.draft, self._codebook, review.draft.language, labels)
        self._bar.show_mark(shown, kind, offered)

    def _left(self) -> str:
        open_count = sum(one.needs_decision for one in self.marks)
        maybe = sum(not one.is_decided and not one.needs_decision for one in self.marks)
        told = self.tr("%n still to decide", None, open_count) if open_count else ""
        besides = self.tr("%n to consider", None, maybe) if maybe else ""
        nothing = self.tr("Everything is decided") if self._is_written() else ""
        return "  ·  ".join(part for part in (told or nothing, besides) if part)

    def _is_written(self) -> bool:
        return self._review is not None and bool(self._review.draft.texts[Part.SITUATION])

    def _told_of_nothing(self) -> str:
        if not self._is_written():
            return self.tr("The situation is still empty. Write first, or take the notes over.")
        return self.tr(
            "Nothing was found. Read the sheet once more yourself: what was not found can still "
            "be there."
        )

    def _kind(self, mark: Marked) -> Kind:
        if mark.wording in self._kinds:
            return self._kinds[mark.wording]
        return mark.decision.kind if mark.decision else mark.finding.kind

    def _change_kind(self, kind: Kind) -> None:
        mark = self.current
        if mark is not None:
            self._kinds[mark.wording] = kind
            self._show_current()
        self.take_keyboard()

    def _confirm(self) -> None:
        """Enter: what is proposed, else the next finding, else on to the steps."""
        mark = self.current
        if mark is not None and mark.needs_decision:
            self._bar.choose_best()
        elif any(one.needs_decision for one in self.marks):
            self.go(1)
        else:
            self.finished.emit()

    def _move(self, step: int) -> None:
        row = self._list.row + step
        if 0 <= row < len(self.marks):
            self._list.choose(row)

    def _write(self) -> None:
        if self.current is not None:
            self.text_wanted.emit(self.current)

    def _key_table(self) -> dict[Qt.Key, Callable[[], object]]:
        bar = self._bar
        table: dict[Qt.Key, Callable[[], object]] = {
            _Key.Key_Return: self._confirm,
            _Key.Key_Enter: self._confirm,
            _Key.Key_L: partial(bar.choose_first, Treatment.LABEL),
            _Key.Key_G: partial(bar.choose_first, Treatment.GENERALISE),
            _Key.Key_K: bar.keep,
            _Key.Key_R: bar.remove,
            _Key.Key_Delete: bar.remove,
            _Key.Key_A: partial(bar.write, Treatment.LABEL),
            _Key.Key_W: partial(bar.write, Treatment.GENERALISE),
            _Key.Key_O: bar.turn_everywhere,
            _Key.Key_S: bar.choose_kind,
            _Key.Key_N: partial(self._move, 1),
            _Key.Key_P: partial(self._move, -1),
            _Key.Key_E: self._write,
        }
        for number in range(1, 10):
            table[_Key(_Key.Key_0.value + number)] = partial(bar.choose_number, number)
        return table

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
            return
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._keys.get(_Key(event.key())) if not plain else None
        if act is None or not self.marks:
            super().keyPressEvent(event)
        else:
            act()

    def _connect(self) -> None:
        self._list.row_chosen.connect(self._show_current)
        self._list.doubleClicked.connect(self._write)
        self._bar.chosen.connect(self._decide)
        self._bar.kind_chosen.connect(self._change_kind)
        self._bar.undo_wanted.connect(self.undo_wanted)
        self._bar.left.connect(self.take_keyboard)
        self._finish.clicked.connect(self.finished)

    def _build_layout(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        left.addWidget(self._progress)
        left.addWidget(self._list, 1)
        left.addWidget(self._nothing)
        left.addWidget(self._finish)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SMALL, 0, SMALL)
        row.setSpacing(MEDIUM)
        row.addLayout(left, 1)
        row.addWidget(self._bar, 2)


def _row_near(marks: tuple[Marked, ...], wanted: Marked | None) -> int:
    """The row of a finding, or of what stands nearest to where it was."""
    if not marks:
        return -1
    if wanted is None:
        return next((row for row, one in enumerate(marks) if one.needs_decision), 0)

    def distance(row: int) -> tuple[bool, int]:
        one = marks[row]
        return one.part is not wanted.part, abs(one.finding.start - wanted.finding.start)

    return min(range(len(marks)), key=distance)
