"""Dossiers: every case in one list, found by number, code, day or any word that was written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from counsellor_app.casework.coded_case import Record, RecordId
from counsellor_app.operations.finding_cases import CaseFilter, CaseOrder
from counsellor_app.operations.pool_records import open_record
from counsellor_app.overriding import override
from counsellor_app.ui.announcing import Outcome
from counsellor_app.ui.cases.case_cells import CaseCells, Column
from counsellor_app.ui.cases.case_table import CaseTable
from counsellor_app.ui.cases.case_table_model import CaseTableModel
from counsellor_app.ui.cases.filter_bar import FilterBar
from counsellor_app.ui.cases.hit_panel import HitPanel
from counsellor_app.ui.cases.looking import HITS, Listed, find_words, list_first, list_window
from counsellor_app.ui.empty_state import EmptyState
from counsellor_app.ui.forms import PlainLabel, title_label
from counsellor_app.ui.page import Page
from counsellor_app.ui.pages import MOVING_IN
from counsellor_app.ui.theme import LARGE, MEDIUM, set_role
from counsellor_app.ui.typed_ahead import TypedAhead
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.finding_cases import CaseRow, Hit
    from counsellor_app.ui.vault_lane import VaultLane

_ORDERS = {
    Column.NUMBER: CaseOrder.CASE_NO,
    Column.RECEIVED: CaseOrder.RECEIVED,
    Column.STATUS: CaseOrder.STATUS,
    Column.LAST_CONTACT: CaseOrder.LAST_CONTACT,
    Column.NEXT_STEP: CaseOrder.NEXT_STEP,
    Column.HEARING: CaseOrder.HEARING,
}


class CasesPage(Page):
    """The list over the hits; what is typed narrows both."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(lane, parent)
        self._cells = CaseCells()
        self._model = CaseTableModel(self._cells, self)
        self._table = CaseTable(self._model)
        self._hits = HitPanel()
        self._filters = FilterBar()
        self._counted = PlainLabel(role="muted")
        self._found = Outcome(self._counted)
        self._move_in = QPushButton(self.tr("Take a list over…"))
        set_role(self._move_in, "link")
        writes(self._move_in)
        self._states = QStackedWidget()
        self._order = CaseOrder.RECEIVED
        self._is_descending = True
        self._asking = self._answered = 0
        self._is_to_open = False
        self._ahead = TypedAhead(self, lane)
        self._wanted = CaseFilter()
        self._none_yet = EmptyState(
            self.tr("No cases yet"),
            self.tr(
                "As soon as somebody calls or writes, start a case here. "
                "Everything you type is kept at once, in your vault only."
            ),
            self.tr("New case"),
            is_writing=True,
        )
        self._none_found = EmptyState(
            self.tr("No case matches"),
            self.tr("Try fewer words or fewer filters."),
            self.tr("Show all cases"),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for state in (self._table, self._none_yet, self._none_found):
            self._states.addWidget(state)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._states)
        split.addWidget(self._hits)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        self._hits.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(title_label(self.title()))
        column.addWidget(self._filters)
        column.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._counted, 1)
        foot.addWidget(self._move_in)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._filters.changed.connect(self._reload)
        self._filters.new_case_wanted.connect(self.new_case_wanted)
        self._filters.order_wanted.connect(self._table.sort_by)
        self._filters.hit_moved.connect(self._hits.step)
        self._filters.hit_chosen.connect(self._open_hit)
        self._hits.place_wanted.connect(self.place_wanted)
        self._hits.pool_wanted.connect(partial(self.pool_wanted.emit, ""))
        self._hits.session_wanted.connect(partial(self.pool_wanted.emit, Record.SESSION.value))
        self._table.activated.connect(self._open_row)
        self._model.window_wanted.connect(self._fetch)
        self._model.order_chosen.connect(self._sort_by)
        self._none_yet.acted.connect(self.new_case_wanted)
        self._move_in.clicked.connect(partial(self.page_wanted.emit, MOVING_IN))
        self._none_found.acted.connect(self._filters.clear)

    def _filter(self) -> CaseFilter:
        return CaseFilter(
            text=self._filters.words(),
            statuses=self._filters.statuses(),
            codes=self._filters.codes(),
            received_from=self._filters.received_from(),
            received_to=self._filters.received_to(),
            order=self._order,
            descending=self._is_descending,
        )

    def _reload(self) -> None:
        self._is_to_open = False
        self._asking += 1
        self._wanted = wanted = self._filter()
        self.lane.ask(self, list_first, wanted, then=partial(self._show_list, self._asking))
        if wanted.text:
            self.lane.ask(self, find_words, wanted, then=partial(self._show_hits, self._asking))
        else:
            self._hits.forget()
            self._hits.hide()

    def _fetch(self, offset: int, limit: int) -> None:
        self.lane.ask(
            self,
            list_window,
            self._wanted,
            offset,
            limit,
            then=partial(self._show_window, self._asking, offset),
            otherwise=partial(self._fetch_failed, offset),
        )

    def _fetch_failed(self, offset: int, error: ExpectedError) -> None:
        self._model.show_window(offset, ())
        self.lane.failed.emit(error)

    def _show_list(self, asking: int, listed: Listed) -> None:
        if asking != self._asking:
            return
        chosen = self._model.row_at(self._table.currentIndex())
        self._model.show(listed.count, listed.first)
        self._choose_again(chosen, listed.first)
        if listed.count:
            self._states.setCurrentWidget(self._table)
        else:
            self._states.setCurrentWidget(self._none_found if listed.total else self._none_yet)
        self._counted.setText(self._said(listed))
        focused = QApplication.focusWidget()
        if focused is not None and self._filters.isAncestorOf(focused):
            self._found.say(self._told(listed))
        if not self._wanted.text:
            self._show_all_found()

    def _choose_again(self, chosen: CaseRow | None, first: tuple[CaseRow, ...]) -> None:
        ids = [row.case_id for row in first]
        row = ids.index(chosen.case_id) if chosen and chosen.case_id in ids else 0
        self._table.choose(row, is_marked=not self._wanted.text)

    def _told(self, listed: Listed) -> str:
        """What came of a search, for those who do not see the list."""
        if not listed.count:
            return self.tr("No case matches")
        return self.tr("%n case(s)", None, listed.count)

    def _said(self, listed: Listed) -> str:
        if not listed.count:
            return ""
        counted = self.tr("%n case(s)", None, listed.count)
        hint = self.tr("Enter or a double click opens a case")
        return f"{counted} · {hint}"

    def _show_window(self, asking: int, offset: int, rows: tuple[CaseRow, ...]) -> None:
        if asking == self._asking:
            self._model.show_window(offset, rows)

    def _show_hits(self, asking: int, hits: tuple[Hit, ...]) -> None:
        if asking == self._asking:
            self._hits.show_hits(hits, HITS)
            self._hits.setVisible(bool(hits))
            self._table.show_chosen(is_chosen=not hits)
            self._show_all_found()

    def _show_all_found(self) -> None:
        """What Enter was pressed for before it was found is opened now."""
        self._answered = self._asking
        if self._is_to_open:
            self._open_hit()

    def _sort_by(self, column: int, is_descending: bool) -> None:
        order = _ORDERS.get(Column(column))
        if order is not None:
            self._order, self._is_descending = order, is_descending
            self._reload()
        self._show_order()

    def _show_order(self) -> None:
        """Codes have no order of their own: over them the arrow goes back to where it stood."""
        column = next(column for column, order in _ORDERS.items() if order is self._order)
        self._table.show_order(column, is_descending=self._is_descending)
        self._filters.show_order(column)

    def _open_row(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.case_wanted.emit(row.case_id)

    def _open_hit(self) -> None:
        """Of what was searched for, not of what was found before it."""
        self._is_to_open = self._answered != self._asking
        if self._is_to_open:
            self._ahead.begin()
            return
        if not self._hits.open_chosen():
            self._open_row(self._table.currentIndex())
        self._ahead.end()

    def show_company(self, company_id: int) -> None:
        """List the cases that concern a company: found by its name, as if that was typed."""
        fetch = partial(open_record, record_id=RecordId(company_id))
        self.lane.ask(self, fetch, then=self._look_for_company)

    def _look_for_company(self, company: PoolRecord) -> None:
        self._filters.look_for(company.name)

    @override
    def title(self) -> str:
        return self.tr("Cases")

    @override
    def pieces(self) -> Iterator[None]:
        self._offer()
        yield

    def _offer(self) -> None:
        """Fill the further filters; done once."""
        self._cells.learn(self.lane.desk_codebook, self.lane.language)
        headings = {int(column): self._cells.heading(column) for column in _ORDERS}
        self._filters.offer(self.lane.desk_codebook, self.lane.language, headings)
        self._filters.order_tabs(self._table)

    @override
    def arrive(self) -> None:
        self._offer()
        self._show_order()
        self._reload()

    @override
    def search(self) -> None:
        self._filters.search()

    @override
    def forget(self) -> None:
        self._asking += 1
        self._ahead.drop()
        self._filters.forget()
        self._model.forget()
        self._hits.forget()
        self._hits.hide()
        self._counted.setText("")
