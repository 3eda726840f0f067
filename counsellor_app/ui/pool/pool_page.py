"""Poule: what a counsellor keeps beside the cases, one kind at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from counsellor_app.casework.coded_case import Record, RecordId
from counsellor_app.operations.pool_records import open_record
from counsellor_app.overriding import override
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import title_label
from counsellor_app.ui.page import Page
from counsellor_app.ui.pool.pool_wording import KINDS, kind_wording
from counsellor_app.ui.pool.record_panel import ANY, RecordPanel
from counsellor_app.ui.theme import LARGE, MEDIUM, set_role

if TYPE_CHECKING:
    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.ui.vault_lane import VaultLane


class PoolPage(Page):
    """A switch over five kinds of record; each has its own list and form."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(lane, parent)
        self.dialogs = Dialogs()
        self._record = Record.QUESTION
        self._panels: dict[Record, RecordPanel] = {}
        self._stack = QStackedWidget()
        self._switch = QButtonGroup(self)
        switch = QWidget()
        switch.setAccessibleName(self.tr("Kind of record"))
        flow = FlowLayout(switch)
        for record in KINDS:
            flow.addWidget(self._segment(record, kind_wording(record).plural))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(title_label(self.title()))
        column.addWidget(switch)
        column.addWidget(self._stack, 1)

    def show_kind(self, record: Record, record_id: RecordId = ANY) -> None:
        """Go to one kind of record, and to one of them unless it is 0."""
        self.keep_now()
        self._record = record
        if record not in self._panels:
            panel = RecordPanel(record, self.lane)
            panel.pending_changed.connect(self.pending_changed)
            panel.remove_wanted.connect(partial(self._confirm_removal, record))
            self._panels[record] = panel
            self._stack.addWidget(panel)
        self._stack.setCurrentWidget(self._panels[record])
        self._panels[record].load(record_id)
        self._switch.button(KINDS.index(record)).setChecked(True)

    def open_record(self, record: str, record_id: int) -> None:
        """Go to a kind of record, and to one of them; an empty kind is looked up, 0 is any."""
        if record:
            self.show_kind(Record(record), RecordId(record_id))
        else:
            self.lane.ask(self, open_record, RecordId(record_id), then=self._show_found)

    def _show_found(self, found: PoolRecord) -> None:
        self.show_kind(found.coded.record, found.coded.record_id)

    def _segment(self, record: Record, text: str) -> QPushButton:
        segment = QPushButton(text)
        segment.setCheckable(True)
        set_role(segment, "chip")
        self._switch.addButton(segment, KINDS.index(record))
        segment.clicked.connect(lambda: self.show_kind(record))
        return segment

    def _confirm_removal(self, record: Record) -> None:
        wording = kind_wording(record)
        backups = self.tr("The backups still hold it until those are replaced.")
        text = f"{wording.erased} {backups}"
        if self.dialogs.confirm(self, wording.erase, text, action=self.tr("Erase")):
            self._panels[record].remove_chosen()

    @override
    def title(self) -> str:
        return self.tr("Pool")

    @override
    def arrive(self) -> None:
        self.show_kind(self._record)

    @override
    def keep_now(self) -> None:
        for panel in self._panels.values():
            panel.keep_now()

    @override
    def forget(self) -> None:
        for panel in self._panels.values():
            panel.forget()
