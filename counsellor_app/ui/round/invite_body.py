"""What an opener fills in to invite: the period, the closing day, who holds the key."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from counsellor_app.casework.period import Period
from counsellor_app.operations.pool_opening import Invitation
from counsellor_app.pool.card import Role
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.round.round_wording import period_text
from counsellor_app.ui.round.stages import is_replaceable
from counsellor_app.ui.theme import MEDIUM

if TYPE_CHECKING:
    from counsellor_app.operations.pool_standing import PoolStanding

_DAYS_OPEN = 31


class InviteBody(QWidget):
    """Everything is filled in as usual; often the key holder alone is to be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replaces: bytes | None = None
        self._periods: tuple[Period, ...] = ()
        self._period = QComboBox()
        self._closes_on = DateField(may_be_ahead=True)
        self._key_holder = QComboBox()
        self._about = PlainLabel(role="muted")
        self._build_layout()
        self._period.currentIndexChanged.connect(self._propose_closing)

    def show_choices(self, standing: PoolStanding) -> None:
        """Offer periods and colleagues; a round that lost its opener is replaced over its own."""
        held = standing.round
        is_replacing = is_replaceable(standing) and held is not None
        self._replaces = held.view.digest if held and is_replacing else None
        self._periods = (held.view.period,) if held and is_replacing else _usual(standing.today)
        self._today = standing.today
        self._period.clear()
        self._period.addItems([period_text(period) for period in self._periods])
        self._key_holder.clear()
        for member in standing.colleagues:
            if member.role is Role.COUNSELLOR:
                self._key_holder.addItem(member.name, member.member_id)
        self._propose_closing()

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

    def _build_layout(self) -> None:
        self._today = date.min
        self._about.setText(
            self.tr(
                "Everybody on the list of members takes part. You open the total; the key holder "
                "works for another employer than you do."
            )
        )
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


def _usual(today: date) -> tuple[Period, ...]:
    """The period that ended last first: a year in the first half of the next, else a half-year."""
    spring, year = _spring(today.year), _year(today.year - 1)
    first = (year, spring) if today.month <= 6 else (spring, year)
    return (*first, _year(today.year))


def _spring(year: int) -> Period:
    return Period(date(year, 1, 1), date(year, 6, 30))


def _year(year: int) -> Period:
    return Period(date(year, 1, 1), date(year, 12, 31))
