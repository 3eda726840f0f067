"""The texts of one part in a list: each by its codes, with whether it was reviewed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from counsellor_app.overriding import override
from counsellor_app.ui.two_line_list import TwoLineList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_HIGHEST = 200
"""Device-independent pixels: five rows at ordinary size, three at 200 %."""


@dataclass(frozen=True, slots=True)
class TextRow:
    """A line of the list; `key` says which text or step it is."""

    key: int | str
    name: str
    state: str


class TextList(TwoLineList):
    """As high as its rows, within reason."""

    chosen = Signal(object)
    """The key of the row that is chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: tuple[TextRow, ...] = ()
        self.currentRowChanged.connect(self._tell)

    def show_rows(self, rows: Sequence[TextRow]) -> None:
        """Show rows; the one chosen before stays so, without telling. Takes no room if empty."""
        held = self.key()
        with QSignalBlocker(self):
            while self.count() > len(rows):
                self.takeItem(self.count() - 1)
            for at, row in enumerate(rows):
                if at == self.count():
                    self.addItem(QListWidgetItem())
                self.item(at).setText(f"{row.name}\n{row.state}")
            self._rows = tuple(rows)
            self.setCurrentRow(self._place_of(held))
        self.setVisible(bool(rows))
        self._fit()

    def key(self) -> int | str | None:
        """The key of the row that is chosen, if one is."""
        at = self.currentRow()
        return self._rows[at].key if 0 <= at < len(self._rows) else None

    def choose(self, key: int | str) -> None:
        """Choose a row, and tell so."""
        self.setCurrentRow(self._place_of(key))

    def choose_first(self) -> None:
        """Choose the first row, and tell so."""
        self.setCurrentRow(0 if self._rows else -1)

    def forget(self) -> None:
        """Drop all rows."""
        self.show_rows(())

    def _place_of(self, key: int | str | None) -> int:
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def _tell(self, at: int) -> None:
        if 0 <= at < len(self._rows):
            self.chosen.emit(self._rows[at].key)

    @override
    def _fit(self) -> None:
        """Whole rows, so that none looks cut."""
        tops = list(accumulate(self.sizeHintForRow(row) for row in range(self.count())))
        high = max([top for top in tops if top <= _HIGHEST] or tops[:1], default=0)
        self.setFixedHeight(high + 2 * self.frameWidth() + 4)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()
