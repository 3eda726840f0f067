"""Coded answers as a form drawn from the codebook: sections in columns, one click where it can."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from counsellor_app.casework.answers import Answer, Answers, with_answer
from counsellor_app.casework.codebook import Codebook, FieldKind
from counsellor_app.ui import theme
from counsellor_app.ui.case.columns import Columns
from counsellor_app.ui.case.day_or_code_field import DayOrCodeField
from counsellor_app.ui.case.quick_answers import QuickAnswers
from counsellor_app.ui.coded_fields import CodedField, coded_field
from counsellor_app.ui.forms import PlainLabel, add_row, form_layout
from counsellor_app.ui.scrolled import bring_into_view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from PySide6.QtWidgets import QLabel

    from counsellor_app.casework.codebook import Field
    from counsellor_app.casework.coded_case import Record


DENSE_SPACING = 2
"""Pixels between label, field and label: all that is required fits one screen of 1366 by 768."""


class FormShape(Enum):
    """How the fields are spread over the columns."""

    HEADED = "headed"  # sections under their headings
    DENSE = "dense"  # sections without headings, close together: one screen
    SPREAD = "spread"  # each field by itself: a few fields side by side


@dataclass(frozen=True, slots=True)
class FormSource:
    """What a form is drawn from."""

    codebook: Codebook
    record: Record
    language: str
    today: Callable[[], date]


_Control = CodedField | DayOrCodeField


@dataclass(frozen=True, slots=True)
class _Row:
    field: Field
    label: QLabel
    control: _Control
    holder: QWidget
    quick: QuickAnswers


class AnswersForm(QWidget):
    """The fields asked, given what was answered so far; others are hidden with their answers kept.

    Its fields are made by `pieces`; until then it holds none, and only counts.
    Emits `answered` with the code of a field and its new answer, None when taken back; and
    `gone_through` when the keyboard goes on and no open question is left below.
    """

    answered = Signal(str, object)
    gone_through = Signal()

    def __init__(
        self,
        source: FormSource,
        fields: Sequence[Field],
        answers: Answers,
        *,
        shape: FormShape = FormShape.HEADED,
    ) -> None:
        super().__init__()
        self._source = source
        self._answers = answers
        self._rows: dict[str, _Row] = {}
        self._columns = Columns()
        self._columns.setProperty("dense", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)
        self._codes = {field.code for field in fields}
        self._unbuilt = tuple(fields)
        self._shape = shape

    def pieces(self) -> Iterator[None]:
        """Make the fields, a few at a time; their answers are known before."""
        unbuilt, self._unbuilt = self._unbuilt, ()
        for section, asked in groupby(unbuilt, key=lambda field: field.section):
            fields = tuple(asked)
            match self._shape:
                case FormShape.HEADED:
                    yield from self._part(fields, self._section_name(section))
                case FormShape.DENSE:
                    yield from self._part(fields, "")
                case FormShape.SPREAD:
                    for field in fields:
                        yield from self._part((field,), "")
        self._show_asked()

    def add_last(self, part: QWidget) -> None:
        """Add something small after the last field."""
        self._columns.add_last(part)

    def _part(self, fields: Sequence[Field], heading: str) -> Iterator[None]:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(DENSE_SPACING)
        if heading:
            shown = PlainLabel(heading, role="heading")
            theme.scale_font(shown, 1.0, 600)
            column.addWidget(shown)
        for field in fields:
            column.addWidget(self._add_field(field))
            yield
        self._columns.add(holder, weight=len(fields))

    def _add_field(self, field: Field) -> QWidget:
        """A field and its label in a form of their own: longer ones mistake the height of lines."""
        holder = QWidget()
        form = form_layout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(DENSE_SPACING)
        holder.setLayout(form)
        language = self._source.language
        held = self._answers.get(field.code)
        control = self._control(field, held)
        label = add_row(form, field.label.text(language), control, field.help.text(language))
        label.setWordWrap(False)
        label.setContentsMargins(0, DENSE_SPACING + 1, 0, 0)
        control.answered.connect(partial(self._take, field.code))
        quick = QuickAnswers(control)
        quick.went_on.connect(partial(self._go_on, field.code))
        quick.pointed_on.connect(partial(self._point_on, field.code))
        self._rows[field.code] = _Row(field, label, control, holder, quick)
        return holder

    def _control(self, field: Field, held: Answer | None) -> _Control:
        language = self._source.language
        if field.kind is not FieldKind.DAY:
            return coded_field(field, language, held=held, today=self._source.today)
        codes = [(value.code, value.label.text(language)) for value in field.choices(held)]
        control = DayOrCodeField(codes, today=self._source.today)
        control.set_answer(held)
        return control

    def _section_name(self, code: str) -> str:
        for section in self._source.codebook.sections:
            if section.code == code:
                return section.label.text(self._source.language)
        return ""

    @property
    def answers(self) -> Answers:
        """All answers, those of fields outside this form included."""
        return self._answers

    def learn(self, code: str, answer: Answer | None) -> None:
        """Take in an answer given in another form; the fields here keep what they show."""
        self._answers = with_answer(self._answers, code, answer)
        self._show_asked()

    def learn_others(self, answers: Answers) -> None:
        """Take in what the vault holds of all fields that do not stand here."""
        self._answers = self.over(answers)
        self._show_asked()

    def over(self, answers: Answers) -> Answers:
        """These answers, with those on the screen in the place of their own."""
        for code, row in self._rows.items():
            answers = with_answer(answers, code, row.control.answer())
        return answers

    def count_asked(self) -> int:
        """How many fields are asked here."""
        return len(self._asked())

    def count_answered(self) -> int:
        """How many of them have an answer."""
        return len(self._asked() & set(self._answers))

    def show_missing(self, codes: Iterable[str]) -> None:
        """Say at each of these fields that it is still needed."""
        for code in codes:
            if code in self._rows:
                row = self._rows[code]
                text = row.field.label.text(self._source.language)
                row.label.setText(self.tr("{label} – still needed").format(label=text))
                theme.scale_font(row.label, 1.0, 600)
                row.control.setAccessibleDescription(self.tr("Still needed"))

    def holds(self, code: str) -> bool:
        """Whether the field stands in this form."""
        return code in self._rows

    def start(self, code: str = "") -> None:
        """Put the keyboard in a field, else in the first without an answer."""
        open_codes = [c for c, row in self._rows.items() if self._is_open(row)]
        wanted = code or next(iter(open_codes), "") or next(iter(self._rows), "")
        if wanted in self._rows:
            self._rows[wanted].control.setFocus()

    def show_focused(self) -> None:
        """Scroll to the field the keyboard is in, and its label; nothing where it is elsewhere."""
        focused = QApplication.focusWidget()
        for row in self._rows.values():
            if focused is not None and row.holder.isAncestorOf(focused):
                bring_into_view(row.holder)

    def _go_on(self, code: str) -> None:
        """To the next question without an answer."""
        codes = list(self._rows)
        below = [self._rows[c] for c in codes[codes.index(code) + 1 :]]
        following = next((row for row in below if self._is_open(row)), None)
        if following is None:
            self.gone_through.emit()
        else:
            following.control.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(following.holder)

    def _point_on(self, code: str) -> None:
        """To the very next question if it is open; where that is a list in view, it drops open."""
        shown = [c for c, row in self._rows.items() if not row.holder.isHidden()]
        following = [self._rows[c] for c in shown[shown.index(code) + 1 :]][:1]
        if all(map(self._is_open, following)):
            self._go_on(code)
        for row in filter(self._is_open, following):
            if row.holder.visibleRegion().boundingRect() == row.holder.rect():
                row.quick.open_list()

    def keep_now(self) -> None:
        """Take what is typed in a field that was not left yet."""
        for row in self._rows.values():
            if hasattr(row.control, "keep_now"):
                row.control.keep_now()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  only days and numbers are typed

    def set_editable(self, *, is_editable: bool) -> None:
        """A closed case is shown, not changed."""
        self._columns.setEnabled(is_editable)

    def _is_open(self, row: _Row) -> bool:
        return not row.holder.isHidden() and row.control.answer() in {None, ()}

    def _take(self, code: str, answer: Answer | None) -> None:
        self._answers = with_answer(self._answers, code, answer)
        row = self._rows[code]
        row.label.setText(row.field.label.text(self._source.language))
        theme.scale_font(row.label, 1.0)
        row.control.setAccessibleDescription(row.field.help.text(self._source.language))
        self._show_asked()
        self.answered.emit(code, answer)

    def _show_asked(self) -> None:
        asked = self._asked()
        for code, row in self._rows.items():
            row.holder.setVisible(code in asked)

    def _asked(self) -> set[str]:
        asked = self._source.codebook.asked(self._source.record, self._answers)
        return {field.code for field in asked} & self._codes
