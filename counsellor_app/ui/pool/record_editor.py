"""The right side of the pool page: the form of one record, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from counsellor_app.ui.kept_editor import KeptEditor
from counsellor_app.ui.pool.pool_wording import kind_wording
from counsellor_app.ui.pool.record_form import RecordForm
from counsellor_app.ui.theme import READING_WIDTH, SMALL

if TYPE_CHECKING:
    from counsellor_app.casework.coded_case import RecordId
    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.ui.pool.record_form import Filled
    from counsellor_app.ui.vault_lane import VaultLane


class RecordEditor(KeptEditor):
    """One record of the pool."""

    def __init__(self, record: PoolRecord, lane: VaultLane, parent: QWidget | None = None) -> None:
        form = RecordForm(record, lane)
        super().__init__(record.coded.record, form, lane, parent)
        self._form = form
        self._record_id = record.coded.record_id
        inside = QWidget()
        inside.setMaximumWidth(READING_WIDTH)
        column = self._lay_out_on(inside, kind_wording(record.coded.record).one)
        column.addSpacing(SMALL)
        column.addWidget(self._form, 1)  # the note takes what room is left
        self._end(column)
        self.show_state(record)

    def filled(self) -> Filled:
        """What the form holds."""
        return self._form.filled()

    def record_id(self) -> RecordId:
        """The record shown."""
        return self._record_id

    def show_state(self, record: PoolRecord) -> None:
        """Say whether the record is a draft or counts."""
        self._show_draft(is_draft=record.coded.is_draft)
