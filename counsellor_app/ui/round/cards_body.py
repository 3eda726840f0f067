"""A new list of members: which cards came in, and who of the list before stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from counsellor_app.casework.belgian import alphabetical
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.round.lines_high import fit_rows
from counsellor_app.ui.round.round_wording import names_text
from counsellor_app.ui.theme import MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.operations.pooling.seats import Member

_MEMBER = Qt.ItemDataRole.UserRole
_MOST_ROWS = 8


class CardsBody(QWidget):
    """Everybody stays until a tick is taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._came = PlainLabel()
        self._returning = PlainLabel(
            self.tr(
                "A new card takes the place of an older one of the same name: so somebody who "
                "lost a vault comes back."
            ),
            role="muted",
        )
        self._stay = QListWidget()
        self._stay.setAccessibleName(self.tr("Members who stay"))
        self._earlier = QWidget()
        self._build_layout()

    def show_cards(self, names: Iterable[str], before: Iterable[Member]) -> None:
        """Show what came in beside the list before; ticks that were taken away stay so."""
        came, gone = set(names), self.gone()
        self._came.setText(names_text(sorted(came, key=alphabetical)) or self.tr("none yet"))
        staying = [member for member in before if member.name not in came]
        with QSignalBlocker(self._stay):
            self._stay.clear()
            for member in staying:
                item = QListWidgetItem(member.name)
                is_gone = member.member_id in gone
                item.setCheckState(Qt.CheckState.Unchecked if is_gone else Qt.CheckState.Checked)
                item.setData(_MEMBER, member.member_id)
                self._stay.addItem(item)
        self._earlier.setVisible(bool(staying))
        self._returning.setVisible(bool(staying))
        fit_rows(self._stay, min(len(staying), _MOST_ROWS))

    def gone(self) -> frozenset[str]:
        """The ids of members who leave the pool."""
        items = (self._stay.item(row) for row in range(self._stay.count()))
        return frozenset(
            str(item.data(_MEMBER))
            for item in items
            if item.checkState() is not Qt.CheckState.Checked
        )

    def forget(self) -> None:
        """Drop every name."""
        self._came.clear()
        self._stay.clear()

    def _build_layout(self) -> None:
        told = self.tr("Your own card goes along by itself.")
        earlier = QVBoxLayout(self._earlier)
        earlier.setContentsMargins(0, MEDIUM - SMALL, 0, 0)
        earlier.setSpacing(SMALL)
        earlier.addWidget(heading_label(self.tr("Members who stay")))
        earlier.addWidget(PlainLabel(self.tr("Take the tick away from whoever leaves the pool.")))
        earlier.addWidget(self._stay)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(self.tr("Cards that came in")))
        column.addWidget(self._came)
        column.addWidget(PlainLabel(told, role="muted"))
        column.addWidget(self._returning)
        column.addWidget(self._earlier)
        column.addStretch(1)
