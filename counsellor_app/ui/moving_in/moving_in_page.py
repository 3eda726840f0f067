"""Taking a list of past cases over, in four steps; nothing is kept before the last."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout

from counsellor_app.operations import moving_in
from counsellor_app.overriding import override
from counsellor_app.ui.announcing import announce
from counsellor_app.ui.dialogs import Dialogs
from counsellor_app.ui.forms import PlainLabel, title_label
from counsellor_app.ui.moving_in.check_step import CheckStep
from counsellor_app.ui.moving_in.choose_step import ChooseStep
from counsellor_app.ui.moving_in.columns_step import ColumnsStep
from counsellor_app.ui.moving_in.list_in_hand import ListInHand
from counsellor_app.ui.moving_in.list_wording import case_lines
from counsellor_app.ui.moving_in.progress_step import ProgressStep
from counsellor_app.ui.moving_in.values_step import ValuesStep
from counsellor_app.ui.page import Page
from counsellor_app.ui.reading_column import ReadingColumn
from counsellor_app.ui.scrolled import scrolled
from counsellor_app.ui.theme import LARGE, MEDIUM, SMALL, set_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.moving_in import (
        AskedValue,
        Batch,
        ColumnView,
        DryRun,
        Looked,
    )
    from counsellor_app.ui.vault_lane import VaultLane


class Step(IntEnum):
    """Where one is. A step without questions is passed over in both directions."""

    CHOOSE = 0
    COLUMNS = 1
    VALUES = 2
    CHECK = 3
    PROGRESS = 4


class MovingInPage(Page):
    """Leads through the steps; the list is in memory only until it is taken over."""

    def __init__(self, lane: VaultLane, parent: QWidget | None = None) -> None:
        super().__init__(lane, parent)
        self.dialogs = Dialogs()  # replaceable in tests
        self._list = ListInHand(self, lane)
        self._has_values = False
        self._step = PlainLabel(role="muted")
        self._choose, self._columns = ChooseStep(), ColumnsStep()
        self._values, self._check = ValuesStep(), CheckStep()
        self._progress = ProgressStep(lane)
        self._stack = QStackedWidget()
        self._back = QPushButton(self.tr("Back"))
        self._next = QPushButton()
        set_role(self._next, "primary")
        self._lay_out()
        self._connect()
        self._go(Step.CHOOSE)

    @override
    def title(self) -> str:
        return self.tr("Take a list over")

    @override
    def arrive(self) -> None:
        if self._at() is Step.CHOOSE:
            self.lane.ask(self, moving_in.last_taken_over, then=self._choose.show_last)
            self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def forget(self) -> None:
        self._progress.stop()
        self._forget_list()
        self._go(Step.CHOOSE)

    def _lay_out(self) -> None:
        for step in (self._choose, self._columns, self._values, self._check, self._progress):
            self._stack.addWidget(_scrolled_column(step))
        head = QVBoxLayout()
        head.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        head.setSpacing(SMALL)
        head.addWidget(title_label(self.title()))
        head.addWidget(self._step)
        foot = QHBoxLayout()
        foot.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        foot.setSpacing(SMALL)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._choose.file_wanted.connect(self._choose_file)
        self._choose.back_wanted.connect(self._ask_back)
        self._columns.sheet_chosen.connect(self._choose_sheet)
        self._columns.head_chosen.connect(self._choose_head)
        self._check.rules_changed.connect(self._read_rows)
        self._progress.ended.connect(self._forget_list)
        self._progress.cases_wanted.connect(self._leave)
        self._progress.back_wanted.connect(self._ask_back_now)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)

    def _at(self) -> Step:
        return Step(self._stack.currentIndex())

    def _go(self, step: Step) -> None:
        self._stack.setCurrentIndex(step)
        names = {
            Step.CHOOSE: self.tr("Step 1 of 4: the file"),
            Step.COLUMNS: self.tr("Step 2 of 4: your columns"),
            Step.VALUES: self.tr("Step 3 of 4: your words"),
            Step.CHECK: self.tr("Step 4 of 4: look before you keep anything"),
        }
        self._step.setText(names.get(step, ""))
        is_between = step in {Step.COLUMNS, Step.VALUES, Step.CHECK}
        self._back.setVisible(is_between)
        self._next.setVisible(is_between)
        self._next.setEnabled(step is not Step.CHECK)
        self._next.setText(self.tr("Take over") if step is Step.CHECK else self.tr("Continue"))
        if self.isVisible():
            announce(self, self._step.text())

    def _go_back(self) -> None:
        at = self._at()
        if at is Step.CHECK and self._has_values:
            self._go(Step.VALUES)
            self._values.take_focus()
        elif at is Step.COLUMNS:
            self._begin_anew()
        else:
            self._go(Step.COLUMNS)
            self._columns.take_focus()

    def _go_on(self) -> None:
        at = self._at()
        if at is Step.COLUMNS:
            self._ask_values()
        elif at is Step.VALUES:
            self._list.take_values(self._values.values())
            self._begin_check()
        elif self._list.run is not None:
            self._go(Step.PROGRESS)
            self._progress.begin(self._list.run.ready)

    def _choose_file(self) -> None:
        kinds = self.tr("Lists (*.xlsx *.csv *.xls *.ods *.txt *.tsv)")
        path = self.dialogs.choose_open_file(self, self.tr("Choose a list"), kinds=kinds)
        if path is not None:
            self._list.choose(path, self._show_columns)

    def _choose_sheet(self, sheet: int) -> None:
        self._list.choose_sheet(sheet, self._show_columns)

    def _choose_head(self, number: int) -> None:
        self._list.choose_head(number, self._show_columns)

    def _show_columns(self, looked: Looked, views: tuple[ColumnView, ...]) -> None:
        codebook, language = self.lane.desk_codebook, self.lane.language
        self._columns.show_list(looked, views, codebook, language)
        self._go(Step.COLUMNS)
        self._columns.take_focus()

    def _ask_values(self) -> None:
        if self._columns.is_complete():
            self._list.ask_values(self._columns.mapping, self._show_values)

    def _show_values(self, asked: tuple[AskedValue, ...]) -> None:
        self._has_values = bool(asked)
        if not asked:
            self._begin_check()
            return
        codebook, language = self.lane.desk_codebook, self.lane.language
        self._values.show_values(
            asked, self._list.mapping, self._columns.names(), codebook, language
        )
        self._go(Step.VALUES)
        self._values.take_focus()

    def _begin_check(self) -> None:
        self._check.begin(moving_in.counting_begins_on(self.lane.today()))
        self._go(Step.CHECK)
        self._read_rows()

    def _read_rows(self) -> None:
        self._next.setEnabled(False)
        self._list.try_out(self._check.rules(), self._show_run)

    def _show_run(self, run: DryRun) -> None:
        codebook, language = self.lane.desk_codebook, self.lane.language
        example = case_lines(run.ready[0], codebook, language) if run.ready else []
        is_new = not self._check.isAncestorOf(self.focusWidget())
        self._check.show_run(run, self._columns.names(), example)
        self._next.setEnabled(bool(run.ready))
        if is_new:  # on no button that keeps: who presses twice has not read
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
            self._check.take_focus()

    def _forget_list(self) -> None:
        self._list.forget()
        for step in (self._columns, self._values, self._check):
            step.forget()

    def _leave(self) -> None:
        self.forget()
        self.page_wanted.emit("cases")

    def _ask_back_now(self) -> None:
        self.lane.ask(self, moving_in.last_taken_over, then=self._ask_back_of)

    def _ask_back_of(self, batch: Batch | None) -> None:
        if batch is not None:
            self._ask_back(batch.number, batch.cases)

    def _ask_back(self, batch: int, cases: int) -> None:
        title = self.tr("Erase %n case(s) that you took over?", None, cases)
        text = self.tr(
            "They go from your vault and from its backups, with all you added to them since. "
            "Your own file stays as it is."
        )
        if self.dialogs.confirm(self, title, text, action=self.tr("Take back")):
            self._go(Step.PROGRESS)
            self._progress.show_waiting(self.tr("Erasing"))
            take_back = partial(moving_in.take_back, batch=batch)
            self.lane.ask(self, take_back, then=self._took_back, otherwise=self._not_back)

    def _took_back(self, cases: int) -> None:
        self._begin_anew()
        self.said.emit(self.tr("%n case(s) erased. Your vault is as it was.", None, cases))

    def _not_back(self, error: ExpectedError) -> None:
        self._begin_anew()
        self.lane.failed.emit(error)

    def _begin_anew(self) -> None:
        self.forget()
        self.arrive()


def _scrolled_column(step: QWidget) -> QScrollArea:
    inside = ReadingColumn()
    column = QVBoxLayout(inside)
    column.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
    column.addWidget(step)
    return scrolled(inside)
