"""What is due on one day, as cards with a row for each thing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.ui.dressing import dressed
from counsellor_app.ui.empty_state import EmptyState
from counsellor_app.ui.theme import LARGE
from counsellor_app.ui.today.due_card import ROWS_AT_ONCE, DueCard
from counsellor_app.ui.today.due_row import DueRow
from counsellor_app.ui.today.due_wording import heading
from counsellor_app.ui.today.first_steps import FirstSteps
from counsellor_app.ui.today.urgency import by_urgency

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from counsellor_app.casework.coded_case import CaseId, Record, RecordId
    from counsellor_app.operations.today import DueItem, DueKind


@dataclass(frozen=True, slots=True)
class Due:
    """What is due on a day. `is_first`: there is no case yet, and nothing but what has all year."""

    day: date
    items: tuple[DueItem, ...]
    is_first: bool


@dataclass(frozen=True, slots=True)
class DuePlace:
    """Where something is due; by it the row is found again that was left for that place."""

    kind: DueKind
    case_id: CaseId | None
    record: Record | None
    record_id: RecordId | None


class DayCards(QWidget):
    """The groups of a day, most urgent first. Made in pieces, see `InPieces`."""

    opened = Signal(object)
    """The `DuePlace` of a row that was pressed."""
    ticked = Signal(object, object, bool)
    """The row of a next step, its record's id, and whether it is done now."""
    new_case_wanted = Signal()
    """As `Page.new_case_wanted`."""
    page_wanted = Signal(str)
    """As `Page.page_wanted`."""

    def __init__(self, due: Due | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.due = due
        self._rows: dict[DuePlace, DueRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(LARGE)

    def pieces(self, due: Due) -> Iterator[None]:
        """Row by row, then their style."""
        if due.is_first:
            self._column.addWidget(self._first_steps())
        for group, items in by_urgency(due.items, due.day).items():
            rows: list[DueRow] = []
            for item in items[:ROWS_AT_ONCE]:
                rows.append(self._row(due.day, item))
                yield
            rest = items[ROWS_AT_ONCE:]
            more = partial(self._more, due.day, rest)
            self._column.addWidget(DueCard(heading(group), rows, more=len(rest), make_more=more))
            yield
        if due.items or due.is_first:
            self._column.addStretch(1)
        else:
            self._column.addWidget(self._nothing_due(), 1)
        yield from dressed(self)

    def row(self, place: DuePlace | None) -> DueRow | None:
        """The row of a place, where it is shown."""
        return self._rows.get(place) if place is not None else None

    def forget(self) -> None:
        """Drop the words of every next step."""
        self.due = None
        self._rows.clear()
        for card in self.findChildren(DueCard):
            card.forget()
        for row in self.findChildren(DueRow):
            row.forget()

    def _more(self, day: date, items: Iterable[DueItem]) -> list[DueRow]:
        return [self._row(day, item) for item in items]

    def _row(self, day: date, item: DueItem) -> DueRow:
        row = DueRow(item, day)
        place = DuePlace(item.kind, item.case_id, item.record, item.record_id)
        row.opened.connect(partial(self.opened.emit, place))
        if item.record_id is not None:
            row.ticked.connect(partial(self.ticked.emit, row, item.record_id))
        self._rows[place] = row
        return row

    def _first_steps(self) -> FirstSteps:
        steps = FirstSteps()
        steps.new_case_wanted.connect(self.new_case_wanted)
        steps.page_wanted.connect(self.page_wanted)
        return steps

    def _nothing_due(self) -> EmptyState:
        return EmptyState(
            self.tr("Nothing is waiting for you"),
            self.tr("First replies, hearings and next steps appear here as soon as there are any."),
        )
