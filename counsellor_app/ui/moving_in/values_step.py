"""The third step: what the values mean that the codebook does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from counsellor_app.casework.coded_case import Record
from counsellor_app.ui.choice_field import ComboField
from counsellor_app.ui.forms import PlainLabel, add_row, clear_layout, form_layout, heading_label
from counsellor_app.ui.moving_in.list_wording import IN_NOTE
from counsellor_app.ui.theme import MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.moving_in import AskedValue, ListMapping

MOST = 100
"""Values asked about; a column with more different ones is a text, and those go to the note."""


class ValuesStep(QWidget):
    """A field for each value; what is nearly called so is filled in, and said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[tuple[tuple[int, str], ComboField]] = []
        self._explained = PlainLabel()
        self._body = QVBoxLayout()
        self._body.setSpacing(SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._explained)
        column.addLayout(self._body)
        column.addStretch()

    def show_values(
        self,
        asked: Sequence[AskedValue],
        mapping: ListMapping,
        names: Mapping[int, str],
        codebook: Codebook,
        language: str,
    ) -> None:
        """Ask about these values, column by column; the most frequent first."""
        self.forget()
        shown = sorted(asked, key=lambda each: -each.count)[:MOST]
        for column in sorted({each.column for each in shown}):
            choices = self._choices(codebook, mapping.columns[column].code, language)
            self._body.addSpacing(SMALL)
            self._body.addWidget(heading_label(names.get(column, "")))
            form = form_layout()
            for each in shown:
                if each.column == column:
                    self._ask(form, each, choices)
            self._body.addLayout(form)
        self._explained.setText(self._told(len(asked)))

    def values(self) -> dict[tuple[int, str], str]:
        """What each value means; what stays in the note is absent."""
        answers = ((key, field.answer()) for key, field in self._fields)
        return {key: answer for key, answer in answers if answer and answer != IN_NOTE}

    def take_focus(self) -> None:
        """Bring the keyboard to the first value."""
        if self._fields:
            first = self._fields[0][1]
            first.show()  # as in the step before
            first.setFocus(Qt.FocusReason.TabFocusReason)  # what is typed replaces the guess

    def forget(self) -> None:
        """Drop every word of the list."""
        self._fields.clear()
        clear_layout(self._body)

    def _told(self, count: int) -> str:
        if not count:
            return self.tr("Every value was understood. There is nothing to choose here.")
        told = self.tr(
            "%n value(s) of your list are unknown here. Choose what each means, or let it go to "
            "the note of its case.",
            None,
            count,
        )
        if count > MOST:
            rest = self.tr("Only the most frequent are shown; the others go to the note.")
            return f"{told} {rest}"
        return told

    def _choices(self, codebook: Codebook, code: str, language: str) -> tuple[tuple[str, str], ...]:
        values = codebook.field(Record.CASE, code).choices()
        named = ((value.code, value.label.text(language)) for value in values)
        return ((IN_NOTE, self.tr("in the note of the case")), *named)

    def _ask(
        self, form: QFormLayout, each: AskedValue, choices: tuple[tuple[str, str], ...]
    ) -> None:
        text = " ".join(each.text.reveal().split())
        field = ComboField(choices)
        field.set_answer(each.likely or IN_NOTE)
        times = self.tr("%n time(s) in your list", None, each.count)
        likely = self.tr("Looks like this. Is it right?") if each.likely else ""
        add_row(form, f"“{text}”", field, times, hint=likely or times)
        self._fields.append(((each.column, each.text.reveal()), field))
