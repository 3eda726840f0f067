"""The recommendations of the year before: what became of each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.report_texts import STATUS
from counsellor_app.operations.report_texts import set_status
from counsellor_app.ui.card import Card
from counsellor_app.ui.coded_fields import coded_field
from counsellor_app.ui.forms import PlainLabel, add_row, clear_layout, form_layout, heading_label
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.report.parts import Part, ReportState
from counsellor_app.ui.report.report_wording import part_name, part_why
from counsellor_app.ui.report.text_wording import first_line
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.theme import MEDIUM, SMALL

if TYPE_CHECKING:
    from counsellor_app.casework.report_texts import ReportText
    from counsellor_app.ui.vault_lane import VaultLane


class FollowedPart(QWidget):
    """Their words stand as they were reviewed, and are not changed here."""

    changed = Signal()
    """It was said what became of one."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._shown: tuple[int, ...] = ()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SMALL)
        inside = ReadingColumn()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SMALL, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(part_name(Part.FOLLOWED)))
        column.addWidget(PlainLabel(part_why(Part.FOLLOWED), role="muted"))
        column.addLayout(self._cards)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    def show_state(self, state: ReportState) -> None:
        """Show the recommendations; fields that stand there already stay as they are."""
        ids = tuple(text.text_id for text in state.followed)
        if ids != self._shown:
            clear_layout(self._cards)
            self._shown = ids
            for place, text in enumerate(state.followed, start=1):
                self._cards.addWidget(self._card(text, place))

    def forget(self) -> None:
        """Drop every word."""
        self._shown = ()
        clear_layout(self._cards)

    def _card(self, text: ReportText, place: int) -> Card:
        codebook, language = self._lane.desk_codebook, self._lane.language
        card = Card(f"{place}. {first_line(text, codebook, language)}")
        card.body.addWidget(PlainLabel(text.words.reveal()))
        field = codebook.field(Record.REPORT_TEXT, STATUS)
        control = coded_field(field, language, held=text.codes.get(STATUS))
        control.answered.connect(partial(self._tell, text.text_id))
        form = form_layout()
        add_row(form, field.label.text(language), control)
        card.body.addLayout(form)
        return card

    def _tell(self, text_id: int, status: str | None) -> None:
        self._lane.ask(self, set_status, text_id, status, then=lambda _text: self.changed.emit())
