"""Doing without one contribution, where the key holder cannot open it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.theme import MEDIUM

if TYPE_CHECKING:
    from counsellor_app.operations.pooling.opening import Gathered


class LeaveOutBody(QWidget):
    """Says what it means before anything is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToContents)
        told = self.tr(
            "Do this only if your colleague who holds the key cannot open a part, and nobody can "
            "send a new file in time. Whoever is left out is not counted; those reports join the "
            "next round by themselves. Then you make the list anew."
        )
        form = form_layout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        add_row(form, self.tr("Whose contribution"), self._member)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(PlainLabel(told))
        column.addLayout(form)
        column.addStretch(1)

    def show_choices(self, gathered: Gathered) -> None:
        """Offer whoever sent a contribution."""
        self._member.clear()
        for name in gathered.came:
            self._member.addItem(name, gathered.ids[name])

    def first_stop(self) -> QWidget:
        """Where the keyboard begins."""
        return self._member

    def chosen(self) -> tuple[str, str] | None:
        """The name and the id of a member; None where there is nobody."""
        member = self._member.currentData()
        return (self._member.currentText(), member) if isinstance(member, str) else None

    def forget(self) -> None:
        """Drop every name."""
        self._member.clear()
