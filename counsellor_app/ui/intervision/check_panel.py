"""Looking once more: every name, capital and number still standing, to take out or to let stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.anonymisation.remaining import Remaining, RemainingKind
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.theme import MEDIUM, READING_WIDTH, SMALL, set_role

if TYPE_CHECKING:
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.intervision import SheetReview


class CheckPanel(QWidget):
    """A list with a tick for each thing that may stay; a known name can only be taken out."""

    decided = Signal()
    """A tick was set or taken away."""
    place_wanted = Signal(object)
    """A `FreeText` whose first place in the sheet is to be shown."""
    approval_wanted = Signal()
    """The counsellor approves the sheet as it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remaining: tuple[Remaining, ...] = ()
        self._state = PlainLabel()
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setAccessibleName(self.tr("Still standing in the sheet"))
        self._list.setSpacing(2)
        self._go = QPushButton(self.tr("Show in the text"))
        self._approve = QPushButton(self.tr("Approve the sheet"))
        set_role(self._approve, "primary")
        self._build_layout()
        self._list.itemChanged.connect(self._note_tick)
        self._list.itemActivated.connect(self._show_place)
        self._go.clicked.connect(self._show_place)
        self._approve.clicked.connect(self.approval_wanted)

    def show_review(self, review: SheetReview) -> None:
        """Show what still asks for a decision; the place in the list stays."""
        row = self._list.currentRow()
        if review.remaining != self._remaining or self._list.count() == 0:
            self._remaining = review.remaining
            self._fill(row)
        self._say(is_approved=review.approved_on is not None)

    def confirmed(self) -> frozenset[FreeText]:
        """The words and numbers ticked to stay."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return frozenset(
            one.word
            for one, item in zip(self._remaining, items, strict=True)
            if item.checkState() is Qt.CheckState.Checked
        )

    def forget(self) -> None:
        """Drop every word."""
        self._remaining = ()
        self._list.clear()

    def _fill(self, row: int) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for one in self._remaining:
            self._list.addItem(self._item(one))
        self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
        self._list.blockSignals(False)
        self._list.setVisible(bool(self._remaining))
        self._go.setVisible(bool(self._remaining))

    def _item(self, one: Remaining) -> QListWidgetItem:
        told = self.tr("{word}  ·  {kind}\n… {around} …")
        item = QListWidgetItem(
            told.format(
                word=one.word.reveal(), kind=self._kind(one.kind), around=one.around.reveal()
            )
        )
        if one.kind is RemainingKind.KNOWN_NAME:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        else:
            state = Qt.CheckState.Checked if one.is_confirmed else Qt.CheckState.Unchecked
            item.setCheckState(state)
        return item

    def _kind(self, kind: RemainingKind) -> str:
        words = {
            RemainingKind.KNOWN_NAME: self.tr("name of somebody you know: take it out"),
            RemainingKind.KNOWN_WORD: self.tr("written like a name you know: may this stay?"),
            RemainingKind.CAPITAL: self.tr("with a capital: may this stay?"),
            RemainingKind.NUMBER: self.tr("number or date: may this stay?"),
            RemainingKind.ADDRESS: self.tr("address or handle: may this stay?"),
        }
        return words[kind]

    def _say(self, *, is_approved: bool) -> None:
        left = sum(not one.is_decided for one in self._remaining)
        if is_approved:
            sentence = self.tr("This sheet is approved. If you change it, it is a draft again.")
        elif left:
            sentence = self.tr("%n thing(s) still to decide on.", None, left)
        else:
            sentence = self.tr("Nothing left to decide on. You can approve the sheet.")
        self._state.setText(sentence)
        self._approve.setEnabled(not is_approved and not left)

    def _note_tick(self) -> None:
        self.decided.emit()

    def _show_place(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self.place_wanted.emit(self._remaining[row].word)

    def _build_layout(self) -> None:
        about = PlainLabel(
            self.tr(
                "Everything below still stands in the sheet. Ask yourself: could somebody who was "
                "there recognise this? Could two sheets be linked by it? Tick what may stay; take "
                "the rest out of the text."
            ),
            role="muted",
        )
        for label in (about, self._state):
            label.setMaximumWidth(READING_WIDTH)
        buttons = QHBoxLayout()
        buttons.addWidget(self._go)
        buttons.addStretch(1)
        buttons.addWidget(self._approve)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(self.tr("Look once more")))
        column.addWidget(about)
        column.addWidget(self._state)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        column.addStretch(0)
