"""The texts of one kind: a list, and under it the one chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from counsellor_app.casework.answers import with_answer
from counsellor_app.casework.coded_case import RecordId
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.operations.report_texts import (
    keep_text,
    remove_text,
    start_text,
    take_over_signal,
)
from counsellor_app.ui.flow_layout import FlowLayout
from counsellor_app.ui.forms import PlainLabel, heading_label
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.report.own_signals import OwnSignals
from counsellor_app.ui.report.parts import KIND_OF, Part, ReportState
from counsellor_app.ui.report.report_wording import new_text, part_name, part_why
from counsellor_app.ui.report.text_editor import TextEditor
from counsellor_app.ui.report.text_form import STEP
from counsellor_app.ui.report.text_list import TextList, TextRow
from counsellor_app.ui.report.text_rows import text_rows
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.theme import MEDIUM, SMALL, WIDE
from counsellor_app.ui.writing import writes

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.casework.period import Period
    from counsellor_app.casework.report_texts import ReportText
    from counsellor_app.operations.desk import Desk
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.vault_lane import VaultLane


def start_step(desk: Desk, period: Period, step: str) -> ReportText:
    """Begin a text about one step of the workflow."""
    begun = start_text(desk, period, TextKind.WORKFLOW)
    return keep_text(desk, replace(begun, codes=with_answer(begun.codes, STEP, step)))


class TextsPart(QWidget):
    """What is chosen is opened under the list; what is typed there is kept at once."""

    changed = Signal()
    """Something was begun, kept, reviewed or erased."""
    pending_changed = Signal(bool)
    """Whether something typed was not handed over yet."""

    def __init__(
        self,
        part: Part,
        lane: VaultLane,
        dialogs: Callable[[], Dialogs],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._part = part
        self._kind = KIND_OF[part]
        self._lane = lane
        self._dialogs = dialogs
        self._state: ReportState | None = None
        self._editor: TextEditor | None = None
        self._list = TextList(part_name(part))
        self._new = QPushButton(new_text(self._kind))
        writes(self._new)
        self._from_signal = OwnSignals(lane)
        self._below = QVBoxLayout()
        self._inside = ReadingColumn()
        self._area = scrolled(self._inside)
        self._moved_to: QWidget | None = None
        self._lay_out()
        self._list.chosen.connect(self._open)
        self._new.clicked.connect(self._start)
        self._from_signal.chosen.connect(self._take_over)
        self._area.verticalScrollBar().rangeChanged.connect(self._bring_into_view)

    def show_state(self, state: ReportState) -> None:
        """Show the texts there are; one that is open stays open, with what is typed in it."""
        is_other = self._state is None or self._state.choice.period != state.choice.period
        self._state = state
        if is_other:
            self._drop_editor()
        self._list.show_rows(self._rows(state))
        if self._editor is not None and self._editor.text().text_id not in self._ids(state):
            self._drop_editor()
        if self._list.key() is None:
            self._list.choose_first()
        self._show_buttons()
        if self._kind is TextKind.SIGNAL:
            self._from_signal.load()

    def open_waiting(self) -> None:
        """Open the first text that was not reviewed."""
        texts = () if self._state is None else self._state.of(self._part)
        waiting = next((text for text in texts if text.review is None), None)
        if waiting is not None:
            self._list.choose(waiting.text_id)
        self._list.setFocus()

    def keep_now(self) -> None:
        """Hand over what is pending, at once."""
        if self._editor is not None:
            self._editor.keep_now()

    def forget(self) -> None:
        """Drop every word."""
        self._state = None
        self._drop_editor()
        self._list.forget()
        self._from_signal.forget()

    def _rows(self, state: ReportState) -> list[TextRow]:
        codebook, language = self._lane.desk_codebook, self._lane.language
        return text_rows(self._kind, state.of(self._part), codebook, language)

    def _ids(self, state: ReportState) -> set[int]:
        return {text.text_id for text in state.of(self._part)}

    def _open(self, key: int | str) -> None:
        """Open the text chosen; a step without a text has a button to begin one."""
        state = self._state
        if state is None or (self._editor is not None and self._editor.text().text_id == key):
            return
        self.keep_now()
        self._drop_editor()
        text = next((text for text in state.of(self._part) if text.text_id == key), None)
        if text is not None:
            self._open_editor(text, state)
        self._show_buttons()

    def _open_editor(self, text: ReportText, state: ReportState) -> None:
        row = next(row for row in self._rows(state) if row.key == text.text_id)
        heading = row.name if self._kind is TextKind.WORKFLOW else ""
        editor = TextEditor(text, state.names, self._lane, heading)
        editor.kept.connect(self.changed)
        editor.remove_wanted.connect(self._confirm_removal)
        editor.pending_changed.connect(self.pending_changed)
        editor.moved.connect(self._note_move)
        self._editor = editor
        self._below.addWidget(editor)

    def _note_move(self) -> None:
        """Scroll to what has the keyboard, now and while words that wrap find their height."""
        self._moved_to = self._area.focusWidget()
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        focused = self._area.focusWidget()
        if self._moved_to is not None and self._moved_to is focused:
            self._area.ensureWidgetVisible(focused, 0, WIDE)

    def _drop_editor(self) -> None:
        if self._editor is not None:
            self._editor.forget()
            self._editor.hide()
            self._editor.deleteLater()
            self._editor, self._moved_to = None, None

    def _show_buttons(self) -> None:
        """The steps are nine for good: a text is begun only about one without."""
        self._new.setVisible(
            self._kind is not TextKind.WORKFLOW or isinstance(self._list.key(), str)
        )

    def _start(self) -> None:
        if self._state is None:
            return
        self.keep_now()
        period, key = self._state.choice.period, self._list.key()
        if isinstance(key, str):
            self._lane.ask(self, start_step, period, key, then=self._started)
        else:
            self._lane.ask(self, start_text, period, self._kind, then=self._started)

    def _take_over(self, record_id: int) -> None:
        if self._state is not None:
            self.keep_now()
            period = self._state.choice.period
            self._lane.ask(self, take_over_signal, period, RecordId(record_id), then=self._started)

    def _started(self, text: ReportText) -> None:
        """Show a new text at once, with the keyboard in it."""
        if self._state is None:
            return
        state = replace(self._state, texts=(*self._state.texts, text))
        self._state = state
        self._list.show_rows(self._rows(state))
        self._list.choose(text.text_id)
        if self._editor is not None:
            self._editor.focus_first()
        self.changed.emit()

    def _confirm_removal(self) -> None:
        if self._editor is None:
            return
        text_id = self._editor.text().text_id
        if self._dialogs().confirm(
            self,
            self.tr("Erase this text?"),
            self.tr("Its words and its review are erased. This cannot be undone."),
            action=self.tr("Erase"),
        ):
            self._drop_editor()
            self._lane.ask(self, remove_text, text_id, then=lambda _none: self.changed.emit())

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        buttons.addWidget(self._new)
        buttons.addWidget(self._from_signal)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, SMALL, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(heading_label(part_name(self._part)))
        column.addWidget(PlainLabel(part_why(self._part), role="muted"))
        column.addWidget(self._list)
        column.addLayout(buttons)
        column.addSpacing(SMALL)
        column.addLayout(self._below)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
