"""What keeps a counsellor's certificate valid, and what this year still asks: a sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from counsellor_app.operations.learning_due import (
    POOL_INTERVISIONS_A_YEAR,
    SECTOR_INTERVISIONS_A_YEAR,
)
from counsellor_app.ui.card import Card
from counsellor_app.ui.forms import PlainLabel, clear_layout, heading_label
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, set_role
from counsellor_app.ui.wording import format_day
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from counsellor_app.operations.learning_due import LearningDue


class LearningView(QWidget):
    """Supervision, intervision, training, certificate: what was done and what is due."""

    record_wanted = Signal()
    """A moment of learning is to be noted, in the page of the pool."""
    left = Signal()
    """Back to the sessions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = heading_label("")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SMALL)
        self._back = QPushButton(self.tr("Back to the sessions"))
        set_role(self._back, "link")
        self._add = QPushButton(self.tr("Note a moment of learning"))
        set_role(self._add, "primary")
        writes(self._add)
        self._build_layout()
        self._back.clicked.connect(self.left)
        self._add.clicked.connect(self.record_wanted)

    def take_keyboard(self) -> None:
        """Put the keyboard on what can be done here."""
        self._add.setFocus()

    def show_due(self, due: LearningDue) -> None:
        """Show where the counsellor stands."""
        self._heading.setText(self.tr("My learning in {year}").format(year=due.year))
        clear_layout(self._cards)
        for heading, sentence, is_done in (
            (self.tr("Supervision"), self._supervision(due), due.is_supervised),
            (self.tr("Intervision"), self._intervision(due), _is_met(due)),
            (self.tr("Training"), self._training(due), bool(due.recognised)),
            (self.tr("Certificate"), self._certificate(due), _is_certified(due)),
            (self.tr("Next session"), self._next_session(due), bool(due.next_session_on)),
        ):
            self._cards.addWidget(self._card(heading, sentence, is_done=is_done))

    def _card(self, heading: str, sentence: str, *, is_done: bool) -> Card:
        card = Card(heading)
        card.body.addWidget(PlainLabel(sentence))
        if is_done:
            card.body.addWidget(PlainLabel(self.tr("In order"), role="good"))
        return card

    def _supervision(self, due: LearningDue) -> str:
        day = format_day(due.supervision_due_on)
        last = due.last_supervision_on
        if due.is_supervised and last is not None:
            template = self.tr("Done this year, on {last}. The next one is due by {day}.")
            return template.format(last=format_day(last), day=day)
        if last is not None:
            template = self.tr("Due by {day}; the last one was on {last}.")
            return template.format(last=format_day(last), day=day)
        return self.tr("Due by {day}: once a year, it keeps your certificate valid.").format(
            day=day
        )

    def _intervision(self, due: LearningDue) -> str:
        template = self.tr(
            "With the pool {pool} of {pool_goal}, with the sector {sector} of {goal}."
        )
        return template.format(
            pool=due.pool_intervisions,
            pool_goal=POOL_INTERVISIONS_A_YEAR,
            sector=due.sector_intervisions,
            goal=SECTOR_INTERVISIONS_A_YEAR,
        )

    def _training(self, due: LearningDue) -> str:
        if not due.training_minutes:
            return self.tr("No training noted this year yet.")
        template = self.tr("{all} this year, of which {recognised} with a recognised trainer.")
        return template.format(
            all=self._hours(due.training_minutes), recognised=self._hours(due.recognised_minutes)
        )

    def _hours(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        told = [self.tr("%n hour(s)", None, hours)] if hours or not rest else []
        return " ".join([*told, self.tr("%n minute(s)", None, rest)] if rest else told)

    def _certificate(self, due: LearningDue) -> str:
        if due.certificate_on is None:
            return self.tr("No certificate of the basic training noted yet.")
        day = format_day(due.certificate_on)
        if due.years_without:
            years = ", ".join(str(year) for year in due.years_without)
            template = self.tr("Of {day}. At risk: no supervision is noted in {years}.")
            return template.format(day=day, years=years)
        return self.tr("Of {day}, kept valid by supervision in each year since.").format(day=day)

    def _next_session(self, due: LearningDue) -> str:
        if due.next_session_on is None:
            return self.tr("None is planned. Agree on a day at the end of a session.")
        return self.tr("On {day}.").format(day=format_day(due.next_session_on))

    def _build_layout(self) -> None:
        inside = ReadingColumn()
        column = QVBoxLayout(inside)
        column.setContentsMargins(LARGE, 0, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._heading)
        column.addLayout(self._cards)
        column.addSpacing(SMALL)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))


def _is_met(due: LearningDue) -> bool:
    return (
        due.pool_intervisions >= POOL_INTERVISIONS_A_YEAR
        and due.sector_intervisions >= SECTOR_INTERVISIONS_A_YEAR
    )


def _is_certified(due: LearningDue) -> bool:
    return due.certificate_on is not None and not due.years_without
