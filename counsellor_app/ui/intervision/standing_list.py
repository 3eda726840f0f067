"""Every name, capital and number readers will see, by kind, with a tick for what may stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from counsellor_app.anonymisation.remaining import Remaining, RemainingKind
from counsellor_app.overriding import override
from counsellor_app.ui.two_line_delegate import INDENTED
from counsellor_app.ui.two_line_list import TwoLineList

if TYPE_CHECKING:
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.sheet_review import SheetReview

_PLACE = Qt.ItemDataRole.UserRole
_TICK = Qt.ItemDataRole.CheckStateRole
_LEAST_LINES = 9
_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TICKED = Qt.CheckState.Checked


class StandingList(TwoLineList):
    """Space ticks, Enter shows the place. What must go, and what was decided, has no tick."""

    decided = Signal()
    """A tick was set or taken away."""
    place_wanted = Signal(object)
    """A `FreeText` whose first place in the sheet is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Still standing in the sheet"), parent)
        self._remaining: tuple[Remaining, ...] = ()
        self._ticks: frozenset[FreeText] = frozenset()
        self._fit()
        self.itemChanged.connect(self._tell)
        self.itemActivated.connect(self.show_place)

    def show_review(self, review: SheetReview) -> None:
        """Show what is standing; the place in the list stays."""
        ticks = review.draft.confirmed
        if (review.remaining, ticks) == (self._remaining, self._ticks) and self.count():
            return
        self._remaining, self._ticks = review.remaining, ticks
        row = self.currentRow()
        with QSignalBlocker(self):
            self.clear()
            for kind in RemainingKind:
                self._add_group(kind)
            self._choose(row)
        self.setVisible(bool(self._remaining))

    def confirmed(self) -> frozenset[FreeText]:
        """The words and numbers ticked to stay."""
        return frozenset(
            one.word
            for item in map(self.item, range(self.count()))
            if item.data(_TICK) == _TICKED.value and (one := self._of(item)) is not None
        )

    def choose_first_open(self) -> None:
        """Put the keyboard on the first wording without a decision."""
        for row in range(self.count()):
            one = self._of(self.item(row))
            if one is not None and not one.is_decided:
                self.setCurrentRow(row)
                break
        self.setFocus()

    def show_place(self) -> None:
        """Ask for the place of the wording chosen."""
        one = self._of(self.item(self.currentRow()))
        if one is not None:
            self.place_wanted.emit(one.word)

    def forget(self) -> None:
        """Drop every word."""
        self._remaining, self._ticks = (), frozenset()
        self.clear()

    @override
    def _fit(self) -> None:
        """Room for a few wordings; a panel that is smaller than that scrolls."""
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)

    def _of(self, item: QListWidgetItem | None) -> Remaining | None:
        """What an item is about; None for a heading."""
        place: int | None = None if item is None else item.data(_PLACE)
        return None if place is None else self._remaining[place]

    def _tell(self) -> None:
        self.decided.emit()

    def _add_group(self, kind: RemainingKind) -> None:
        held = [(place, one) for place, one in enumerate(self._remaining) if one.kind is kind]
        if not held:
            return
        heading = QListWidgetItem(self._heading(kind))
        heading.setFlags(Qt.ItemFlag.NoItemFlags)  # the keyboard passes over it
        self.addItem(heading)
        for place, one in held:
            self.addItem(self._item(place, one))

    def _item(self, place: int, one: Remaining) -> QListWidgetItem:
        told = self.tr("{word}\n… {around} …")
        item = QListWidgetItem(told.format(word=one.word.reveal(), around=one.around.reveal()))
        item.setData(_PLACE, place)
        item.setData(INDENTED, True)
        item.setFlags(_SHOWN)
        if one.kind is RemainingKind.KNOWN_NAME:
            return item
        if one.is_confirmed and one.word not in self._ticks:
            decided = self.tr("{word}  ·  by your decision in the review\n… {around} …")
            item.setText(decided.format(word=one.word.reveal(), around=one.around.reveal()))
            return item
        item.setFlags(_SHOWN | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_TICKED if one.is_confirmed else Qt.CheckState.Unchecked)
        return item

    def _choose(self, row: int) -> None:
        """The row chosen before, or the first that is not a heading."""
        items = map(self.item, range(self.count()))
        rows = [number for number, item in enumerate(items) if self._of(item) is not None]
        if rows:
            self.setCurrentRow(next((number for number in rows if number >= row), rows[-1]))

    def _heading(self, kind: RemainingKind) -> str:
        headings = {
            RemainingKind.KNOWN_NAME: self.tr("Names of people you know: these must go"),
            RemainingKind.KNOWN_WORD: self.tr("Written like a name you know: may this stay?"),
            RemainingKind.FINDING: self.tr("Found in the text readers see: may this stay?"),
            RemainingKind.CAPITAL: self.tr("With a capital: may this stay?"),
            RemainingKind.NUMBER: self.tr("Numbers and days: may this stay?"),
            RemainingKind.ADDRESS: self.tr("Addresses and user names: may this stay?"),
        }
        return headings[kind]
