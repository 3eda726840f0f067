"""One kind of record of the pool: the list, and beside it the form of the one chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.casework.coded_case import Record, RecordId
from counsellor_app.operations.pool_records import (
    finish_record,
    keep_record,
    list_records,
    remove_record,
    start_record,
)
from counsellor_app.ui.editor_place import EditorPlace
from counsellor_app.ui.empty_state import EmptyState
from counsellor_app.ui.forms import PlainLabel
from counsellor_app.ui.pool.goals import goals
from counsellor_app.ui.pool.goals_view import GoalsView
from counsellor_app.ui.pool.pool_wording import kind_wording
from counsellor_app.ui.pool.record_editor import RecordEditor
from counsellor_app.ui.pool.record_list_model import RecordListModel
from counsellor_app.ui.record_delegate import record_list
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.side_by_side import lay_side_by_side
from counsellor_app.ui.theme import MEDIUM, SMALL, set_role
from counsellor_app.ui.typed_ahead import TypedAhead
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from counsellor_app.casework.pool_records import PoolRecord
    from counsellor_app.operations.desk import Desk
    from counsellor_app.ui.vault_lane import VaultLane


ANY = RecordId(0)
"""No record in particular."""
_LEAST_LINES = 8
"""Of the list; where goals above it leave less, they scroll together."""


class RecordPanel(QWidget):
    """The list at the left, newest first; the chosen record at the right."""

    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""
    remove_wanted = Signal()
    """The record shown is to be erased, after a question."""

    def __init__(self, record: Record, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._lane = lane
        self._ahead = TypedAhead(self, lane)
        wording = kind_wording(record)
        self._model = RecordListModel(lane.desk_codebook, lane.language)
        self._list = record_list(self._model, wording.plural)
        self._list.selectionModel().currentChanged.connect(self._choose)
        self._goals = GoalsView(lane)
        self._aims: Mapping[str, int] = (
            pool_plan(lane.desk_codebook).yearly_aims if record is Record.ACTIVITY else {}
        )
        self._new = QPushButton(wording.new)
        set_role(self._new, "primary")
        writes(self._new)
        self._new.clicked.connect(self.start)
        nothing = EmptyState(wording.empty, self.tr("What you note here stays in your vault."))
        self._right = EditorPlace[RecordEditor](nothing)
        self._right.failed.connect(lane.failed)
        self._right.pending_changed.connect(self.pending_changed)
        self._lay_out(wording.about)

    def load(self, record_id: RecordId) -> None:
        """Show what is kept, with this record chosen; if it is 0, the one chosen before."""
        then = partial(self._show_records, record_id)
        self._lane.ask(self, list_records, self._record, then=then)

    def start(self) -> None:
        """Begin a new record and put the cursor in it."""
        self.keep_now()
        self._lane.ask(self, start_record, self._record, then=self._show_started)
        self._ahead.begin()

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        self._right.keep_now()

    def remove_chosen(self) -> None:
        """Erase the record shown; asking first is the page's part."""
        if self._right.editor is None:
            return
        record_id = self._right.editor.record_id()
        self._right.drop()
        self._lane.ask(
            self, remove_record, record_id, then=lambda _none: self._show_removed(record_id)
        )

    def forget(self) -> None:
        """Hold no word any more."""
        self._ahead.drop()
        self._model.forget()
        self._right.drop()

    def _lay_out(self, about: str) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, MEDIUM, 0)
        column.setSpacing(SMALL)
        column.addWidget(PlainLabel(about, role="muted"))
        column.addWidget(self._goals)
        column.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._list, 1)
        self._list.setMinimumHeight(self._list.fontMetrics().lineSpacing() * _LEAST_LINES)
        lay_side_by_side(self, scrolled(left), self._right, shares=(1, 1))

    def _show_records(self, wanted: RecordId, records: tuple[PoolRecord, ...]) -> None:
        editor = self._right.editor
        chosen = ANY if editor is None else editor.record_id()
        with QSignalBlocker(self._list.selectionModel()):
            self._model.show(records)
        self._show_goals()
        index = self._model.index_of(wanted or chosen)
        if not records:
            self._right.drop()
        elif index.isValid() and wanted in {chosen, ANY}:
            self._point_at(index)
        else:
            self._list.setCurrentIndex(index if index.isValid() else self._model.index(0))

    def _point_at(self, index: QModelIndex) -> None:
        """Mark the row whose form is open already, without opening it anew."""
        with QSignalBlocker(self._list.selectionModel()):
            self._list.setCurrentIndex(index)
        self._list.viewport().update()

    def _show_started(self, record: PoolRecord) -> None:
        self._list.setCurrentIndex(self._model.put_first(record))
        if self._right.editor is not None:
            self._right.editor.focus_first()
        self._ahead.end()

    def _show_goals(self) -> None:
        year = self._lane.today().year
        whose = (
            self.tr("These are goals of the whole pool this year. You see what you noted yourself.")
            if self._record is Record.ACTIVITY
            else self.tr("What every counsellor of the pool takes part in each year.")
        )
        held = goals(self._record, self._model.records(), year, self._aims)
        self._goals.show_goals(held, whose)

    def _choose(self, index: QModelIndex) -> None:
        record = self._model.record_at(index)
        if record is None:
            return
        editor = RecordEditor(record, self._lane)
        editor.rested.connect(self._keep)
        editor.finish_wanted.connect(self._finish)
        editor.remove_wanted.connect(self.remove_wanted)
        self._right.put(editor)

    def _keep(self) -> None:
        if self._right.editor is None:
            return
        filled = self._right.editor.filled()
        operation = partial(
            keep_record,
            record_id=filled.record_id,
            day=filled.day,
            answers=filled.answers,
            name=filled.name,
            text=filled.text,
        )
        self._ask(operation)

    def _finish(self) -> None:
        if self._right.editor is not None:
            self.keep_now()
            self._ask(partial(finish_record, record_id=self._right.editor.record_id()))

    def _ask(self, operation: Callable[[Desk], PoolRecord]) -> None:
        self._lane.ask(self, operation, then=self._show_kept, otherwise=self._right.say)

    def _show_kept(self, record: PoolRecord) -> None:
        self._model.replace(record)
        self._show_goals()
        editor = self._right.editor
        if editor is not None and editor.record_id() == record.coded.record_id:
            editor.show_state(record)

    def _show_removed(self, record_id: RecordId) -> None:
        self._model.remove(record_id)
        self._show_goals()
