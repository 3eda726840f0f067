"""What an opener fills in to invite: the period, the closing day, who holds the key."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from counsellor_app.operations.pooling.opening import Invitation
from counsellor_app.pool.card import Role
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.day_reading import Facing
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.round.round_wording import period_text
from counsellor_app.ui.theme import MEDIUM

if TYPE_CHECKING:
    from counsellor_app.casework.period import Period
    from counsellor_app.operations.pooling.standing import PoolStanding
    from counsellor_app.operations.pooling.taking_part import RoundView

_DAYS_OPEN = 31


class InviteBody(QWidget):
    """Everything is filled in as usual; often the key holder alone is to be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replaces: bytes | None = None
        self._periods: tuple[Period, ...] = ()
        self._period = QComboBox()
        self._closes_on = DateField(facing=Facing.AHEAD)
        self._key_holder = QComboBox()
        self._about = PlainLabel(role="muted")
        self._build_layout()
        self._period.currentIndexChanged.connect(self._propose_closing)

    def show_choices(self, standing: PoolStanding, replaced: RoundView | None) -> None:
        """Offer periods and colleagues; a round that lost somebody is replaced over its own."""
        self._replaces = None if replaced is None else replaced.digest
        self._periods = standing.periods if replaced is None else (replaced.period,)
        self._today = standing.today
        self._about.setText(self._told(replaced))
        self._period.clear()
        self._period.addItems([period_text(period) for period in self._periods])
        self._key_holder.clear()
        for member in standing.colleagues:
            opened = replaced is not None and member.name == replaced.opener
            if member.role is Role.COUNSELLOR and not opened:
                self._key_holder.addItem(member.name, member.member_id)
        self._propose_closing()

    def first_stop(self) -> QWidget:
        """Where the keyboard begins."""
        return self._period

    def invitation(self) -> Invitation | None:
        """The invitation as filled in; None without a closing day or a key holder."""
        self._closes_on.keep_now()
        closes_on, key_holder = self._closes_on.answer(), self._key_holder.currentData()
        if closes_on is None or not isinstance(key_holder, str):
            return None
        period = self._periods[self._period.currentIndex()]
        return Invitation(period, closes_on, key_holder, replaces=self._replaces)

    def forget(self) -> None:
        """Drop names and days."""
        self._period.clear()
        self._key_holder.clear()
        self._closes_on.set_answer(None)

    def _propose_closing(self) -> None:
        if 0 <= self._period.currentIndex() < len(self._periods):
            after = max(self._periods[self._period.currentIndex()].last_on, self._today)
            self._closes_on.set_answer(after + timedelta(days=_DAYS_OPEN))

    def _told(self, replaced: RoundView | None) -> str:
        usual = self.tr(
            "Everybody on the list of members takes part. You open the total; whoever holds the "
            "key works for another employer than you do. Agree that one of you invites: an app "
            "takes one invitation for a period."
        )
        if replaced is None:
            return usual
        told = self.tr(
            "This round takes the place of the one of {opener}, once. Everybody makes a new file; "
            "what was sent before is never opened. Whoever holds the key may do so again, if that "
            "colleague is still there."
        )
        return told.format(opener=replaced.opener)

    def _build_layout(self) -> None:
        self._today = date.min
        form = form_layout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        add_row(form, self.tr("Period"), self._period)
        add_row(form, self.tr("Closes on"), self._closes_on)
        add_row(form, self.tr("Holds the key"), self._key_holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._about)
        column.addLayout(form)
        column.addStretch(1)
