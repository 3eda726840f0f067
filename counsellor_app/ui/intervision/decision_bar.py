"""What to do with the finding in focus: each answer a button with the key that gives it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.anonymisation.decisions import Treatment
from counsellor_app.anonymisation.finding import Kind, reason_in_words
from counsellor_app.anonymisation.offers import Offer
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.intervision.finding_wording import kind_text, state_text, sureness_text
from counsellor_app.ui.intervision.own_words import OwnWords
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.anonymisation.sheet_findings import Marked

MOST_OFFERS = 9
_LONGEST = 90
_LONGEST_ROLE = 40
_LETTERS = {Treatment.LABEL: "L", Treatment.GENERALISE: "G"}


class DecisionBar(QFrame):
    """Shows one finding and takes an answer; holds its words until another or none is shown."""

    chosen = Signal(object)
    """An `Offer` to carry out."""
    kind_chosen = Signal(object)
    """Another `Kind` for the finding."""
    undo_wanted = Signal()
    """Take the last decision back."""
    left = Signal()
    """The keyboard goes back to the findings."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._language = language
        self._shown: tuple[object, ...] = ()
        self._offers: tuple[Offer, ...] = ()
        self._wording = heading_label("")
        self._about = PlainLabel(role="muted")
        self._choices = [QPushButton() for _ in range(MOST_OFFERS)]
        self._other = QPushButton(self.tr("A  Another label…"))
        self._words = QPushButton(self.tr("W  Own words…"))
        self._keep = QPushButton(self.tr("K  May stay"))
        self._remove = QPushButton(self.tr("R  Take out"))
        self._everywhere = QCheckBox(self.tr("O  Everywhere in this sheet"))
        self._kind = QPushButton()
        self._undo = QPushButton(self.tr("Ctrl+Z  Undo"))
        self._best = self._remove
        self._own = OwnWords()
        self._everywhere.setChecked(True)
        self._build_layout()
        self._connect()

    @property
    def is_everywhere(self) -> bool:
        """Whether the answer holds for every place of the wording."""
        return self._everywhere.isChecked()

    def show_mark(self, mark: Marked, kind: Kind, offered: Sequence[Offer]) -> None:
        """Show a finding with the answers that fit it, the best first."""
        if self._shown != _place(mark):  # a sheet read anew must not close what is being written
            self._own.put_away()
        self._shown = _place(mark)
        replacing = {Treatment.LABEL, Treatment.GENERALISE}
        self._offers = tuple(one for one in offered if one.treatment in replacing)[:MOST_OFFERS]
        written = " ".join(mark.wording.reveal().split())
        is_long = len(written) > _LONGEST
        self._wording.setText(f"{written[:_LONGEST]}…" if is_long else written)
        told = (kind_text(kind), sureness_text(mark.finding), state_text(mark))
        reason = reason_in_words(mark.finding.reason, self._language)
        self._about.setText("  ·  ".join((*dict.fromkeys(told), reason)))
        self._keep.setEnabled(mark.may_stay)
        self._kind.setText(self.tr("S  Sort: {kind}").format(kind=kind_text(kind)))
        self._other.setVisible(kind is Kind.PERSON)
        self._show_choices()
        self._propose(kind if mark.needs_decision else None)

    def choose_number(self, number: int) -> None:
        """The offer with this number, from 1."""
        if number <= len(self._offers):
            self.chosen.emit(self._offers[number - 1])

    def choose_first(self, treatment: Treatment) -> None:
        """The first offer of a treatment, or own words where there is none."""
        for one in self._offers:
            if one.treatment is treatment:
                self.chosen.emit(one)
                return
        self.write(treatment)

    def choose_best(self) -> None:
        """The answer that is proposed."""
        self._best.click()

    def keep(self) -> None:
        """Let the wording stay; a name of the case cannot."""
        if self._keep.isEnabled():
            self.chosen.emit(Offer(Treatment.KEEP))

    def remove(self) -> None:
        """Take the wording out."""
        self.chosen.emit(Offer(Treatment.REMOVE))

    def turn_everywhere(self) -> None:
        """Decide for this place alone, or for every place again."""
        self._everywhere.toggle()

    def write(self, treatment: Treatment) -> None:
        """Ask for a label or words of the counsellor's own."""
        first = next((one for one in self._offers if one.treatment is treatment), None)
        self._own.ask(treatment, first.written.reveal() if first else "")

    def choose_kind(self) -> None:
        """Open the list of kinds."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in Kind:
            action = menu.addAction(kind_text(kind))
            action.triggered.connect(partial(self._tell_kind, kind))
        menu.popup(self._kind.mapToGlobal(QPoint(0, self._kind.height())))

    def allow_undo(self, *, is_possible: bool) -> None:
        """Whether there is a decision to take back."""
        self._undo.setEnabled(is_possible)

    def forget(self) -> None:
        """Drop every word."""
        self._offers = ()
        self._own.put_away()
        for widget in (self._wording, self._about):
            widget.clear()
        for button in self._choices:
            button.setText("")

    def _tell_kind(self, kind: Kind, _checked: bool = False) -> None:
        self.kind_chosen.emit(kind)

    def _propose(self, kind: Kind | None) -> None:
        """Give the answer that is proposed its colour: an offer, own words for a quotation."""
        if self._offers:
            self._best = self._choices[0]
        else:
            self._best = self._words if kind is Kind.QUOTE else self._remove
        for button in (*self._choices, self._words, self._remove):
            is_proposed = kind is not None and button is self._best
            set_role(button, "primary" if is_proposed else "")

    def _show_choices(self) -> None:
        for number, button in enumerate(self._choices):
            is_offered = number < len(self._offers)
            button.setVisible(is_offered)
            if is_offered:
                button.setText(f"{self._key(number)}  {_told(self._offers[number])}")

    def _key(self, number: int) -> str:
        """The key that gives an offer: the first of a treatment has a letter, all have a number."""
        treatment = self._offers[number].treatment
        is_first = all(one.treatment is not treatment for one in self._offers[:number])
        return _LETTERS[treatment] if is_first else str(number + 1)

    def _take_own(self, offer: Offer) -> None:
        self.chosen.emit(offer)
        self.left.emit()

    def _connect(self) -> None:
        for number, button in enumerate(self._choices, start=1):
            button.clicked.connect(partial(self._click_number, number))
        self._other.clicked.connect(lambda: self.write(Treatment.LABEL))
        self._words.clicked.connect(lambda: self.write(Treatment.GENERALISE))
        self._keep.clicked.connect(self.keep)
        self._remove.clicked.connect(self.remove)
        self._kind.clicked.connect(self.choose_kind)
        self._undo.clicked.connect(self.undo_wanted)
        self._own.taken.connect(self._take_own)
        self._own.left.connect(self.left)

    def _click_number(self, number: int, _checked: bool = False) -> None:
        self.choose_number(number)

    def _build_layout(self) -> None:
        rows = QGridLayout()
        rows.setHorizontalSpacing(MEDIUM)
        rows.setVerticalSpacing(SMALL)
        rows.setColumnStretch(1, 1)
        instead = (*self._choices, self._other, self._words)
        for caption, widgets in (
            (self.tr("Readers see"), instead),
            (self.tr("Or"), (self._keep, self._remove, self._everywhere, self._kind, self._undo)),
        ):
            row = rows.rowCount()
            label = PlainLabel(caption, role="muted")
            label.setWordWrap(False)
            label.setContentsMargins(0, SMALL, 0, 0)  # on the line of the first button's words
            rows.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(_flow(widgets), row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self._wording)
        column.addWidget(self._about)
        column.addLayout(rows)
        column.addWidget(self._own)
        column.addStretch(1)


def _told(offer: Offer) -> str:
    """What readers would see, and of a letter in the list of roles whom it stands for."""
    role = offer.role.reveal()
    short = f"{role[:_LONGEST_ROLE]}…" if len(role) > _LONGEST_ROLE else role
    return " – ".join(part for part in (offer.written.reveal(), short) if part)


def _place(mark: Marked) -> tuple[object, ...]:
    return mark.part, mark.wording, mark.finding.start


def _flow(widgets: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for widget in widgets:
        flow.addWidget(widget)
    return holder
