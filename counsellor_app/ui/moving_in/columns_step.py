"""The second step: what each column of the list becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from counsellor_app.operations.moving_in import Kind, ListMapping
from counsellor_app.ui.choice_field import ComboField
from counsellor_app.ui.forms import (
    PlainLabel,
    Problem,
    add_row,
    clear_layout,
    form_layout,
    heading_label,
    line,
    name_field,
    tie_label,
)
from counsellor_app.ui.moving_in.list_wording import (
    becomes_of,
    column_name,
    ground_text,
    key_of,
    targets,
)
from counsellor_app.ui.number_field import NumberField
from counsellor_app.ui.theme import MEDIUM, SMALL, TIGHT, scale_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.moving_in import Becomes, ColumnView, Looked

RECEIVED = "field:received_on"
_LONGEST_EXAMPLE = 40
_NOTE, _LEFT = "note:", "left:"


class ColumnsStep(QWidget):
    """One row for each column that has anything in it: its name, some of its texts, its use."""

    sheet_chosen = Signal(int)
    """The place of another sheet of the file."""
    head_chosen = Signal(int)
    """The number of the row with the names; 0 for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[ColumnView, ...] = ()
        self._fields: dict[int, ComboField] = {}
        self._problem = Problem()
        self._sheets = QVBoxLayout()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        explained = self.tr(
            "What is each column? Look at what was guessed and change what is not right. "
            "Whatever has no place of its own goes to the note of its case, so nothing is lost."
        )
        column.addWidget(PlainLabel(explained))
        column.addLayout(self._sheets)
        column.addWidget(self._problem)
        column.addLayout(self._grid)
        column.addStretch()

    def show_list(
        self,
        looked: Looked,
        views: Sequence[ColumnView],
        codebook: Codebook,
        language: str,
    ) -> None:
        """Show a list with what its columns may become."""
        self._views = tuple(view for view in views if view.filled)
        self._show_whole(looked)
        self._show_columns(targets(codebook, language))
        self._problem.show_problem("")

    def take_focus(self) -> None:
        """Bring the keyboard to the first column."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.show()  # a layout shows what is new only later, and what is hidden takes no focus
            first.setFocus(Qt.FocusReason.TabFocusReason)  # what is typed replaces the guess

    def mapping(self, width: int) -> ListMapping:
        """What was chosen for each of so many columns."""
        return ListMapping(tuple(self._chosen(column) for column in range(width)))

    def is_complete(self) -> bool:
        """Whether a column says when cases were received and none is named twice; else says so."""
        keys = [field.answer() or _NOTE for field in self._fields.values()]
        fields = [key for key in keys if becomes_of(key).kind is Kind.FIELD]
        if RECEIVED not in fields:
            self._complain(
                self.tr("Choose which column is the day on which the request was received.")
            )
        elif len(set(fields)) < len(fields):
            self._complain(self.tr("Two columns are the same. Choose for one of them the note."))
        else:
            self._problem.show_problem("")
            return True
        return False

    def names(self) -> dict[int, str]:
        """The names of the columns shown, by their place."""
        return {view.column: column_name(view) for view in self._views}

    def forget(self) -> None:
        """Drop every word of the list."""
        self._views = ()
        self._fields.clear()
        clear_layout(self._grid)
        clear_layout(self._sheets)

    def _complain(self, sentence: str) -> None:
        self._problem.show_problem(sentence)
        self.take_focus()

    def _chosen(self, column: int) -> Becomes:
        field = self._fields.get(column)
        return becomes_of(field.answer() or _NOTE) if field else becomes_of(_LEFT)

    def _show_whole(self, looked: Looked) -> None:
        clear_layout(self._sheets)
        form = form_layout()
        if len(looked.sheets) > 1:
            sheet = ComboField([(str(n), name) for n, name in enumerate(looked.sheets)])
            sheet.set_answer(str(looked.chosen))
            sheet.answered.connect(self._choose_sheet)
            add_row(form, self.tr("Sheet"), sheet)
        head = NumberField()
        head.set_answer(looked.list.head + 1)
        head.answered.connect(self._choose_head)
        hint = self.tr("0 if there are no names")
        add_row(form, self.tr("The names of the columns are in row"), head, hint=hint)
        self._sheets.addLayout(form)

    def _choose_sheet(self, code: str | None) -> None:
        if code is not None:
            self.sheet_chosen.emit(int(code))

    def _choose_head(self, number: int | None) -> None:
        if number is not None:
            self.head_chosen.emit(number)

    def _show_columns(self, choices: tuple[tuple[str, str], ...]) -> None:
        clear_layout(self._grid)
        self._fields.clear()
        heads = (self.tr("Your column"), self.tr("For example"), self.tr("Becomes"))
        for place, head in enumerate(heads):
            self._grid.addWidget(heading_label(head), 0, place)
        for number, view in enumerate(self._views, start=1):
            self._grid.addWidget(line(), 2 * number - 1, 0, 1, 3)
            self._show_column(2 * number, view, choices)

    def _show_column(
        self, row: int, view: ColumnView, choices: tuple[tuple[str, str], ...]
    ) -> None:
        name, examples = PlainLabel(column_name(view)), PlainLabel(_told(view), role="muted")
        scale_font(name, 1, 600)
        for told in (name, examples):
            told.setContentsMargins(0, SMALL, 0, 0)  # on the line of what stands in the field
        field = ComboField(choices)
        field.set_answer(key_of(view.guess.becomes))
        said = ground_text(view.guess.ground)
        becomes = self.tr("{column} becomes").format(column=column_name(view))
        name_field(field, becomes, f"{said}. {_told(view)}")
        tie_label(name, field)
        self._fields[view.column] = field
        held = QVBoxLayout()
        held.setSpacing(TIGHT)
        held.addWidget(field)
        hint = PlainLabel(said, role="hint")
        field.answered.connect(hint.hide)  # chosen now, no longer guessed
        held.addWidget(hint)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, row, 0, top)
        self._grid.addWidget(examples, row, 1, top)
        self._grid.addLayout(held, row, 2)


def _told(view: ColumnView) -> str:
    shown = (" ".join(example.reveal().split()) for example in view.examples)
    cut = (
        f"{text[:_LONGEST_EXAMPLE]}…" if len(text) > _LONGEST_EXAMPLE else text for text in shown
    )
    return " · ".join(cut)
