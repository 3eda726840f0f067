"""The twelve words of a list of members, large enough to be read aloud from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel, clear_layout
from counsellor_app.ui.round.round_wording import names_text
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, scale_font, set_role

if TYPE_CHECKING:
    from counsellor_app.operations.pooling.seats import RosterView

_COLUMNS = 3


class WordsBody(QWidget):
    """Words in rows of three, read from left to right; under them the same in digits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QFrame()
        set_role(self._frame, "card")
        self._grid = QGridLayout(self._frame)
        self._grid.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self._digits = PlainLabel(role="muted")
        self._members = PlainLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for widget in (self._frame, self._digits, self._members):
            column.addWidget(widget)
        column.addStretch(1)

    def show_roster(self, roster: RosterView) -> None:
        """Show the words of a list, and who is on it."""
        clear_layout(self._grid)
        for place, word in enumerate(roster.words):
            label = PlainLabel(f"{place + 1}. {word}")
            label.setWordWrap(False)
            scale_font(label, 1.7, 600)
            self._grid.addWidget(label, *divmod(place, _COLUMNS))
        self._frame.setAccessibleName(self.tr("The twelve words"))
        self._frame.setAccessibleDescription(" ".join(roster.words))
        digits = self.tr("The same in digits: {digits}")
        self._digits.setText(digits.format(digits=" ".join(roster.digits)))
        new = self.tr("{name} (new)")
        is_first = all(member.is_new for member in roster.members)
        names = (
            new.format(name=m.name) if m.is_new and not is_first else m.name for m in roster.members
        )
        told = self.tr("List {version}, with {number} members: {names}")
        self._members.setText(
            told.format(version=roster.version, number=len(roster.members), names=names_text(names))
        )

    def forget(self) -> None:
        """Drop words and names."""
        clear_layout(self._grid)
        for label in (self._digits, self._members):
            label.clear()
