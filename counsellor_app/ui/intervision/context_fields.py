"""The context of a sheet: groups only, one click each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsellor_app.anonymisation.case_sheet import Audience
from counsellor_app.anonymisation.context_groups import (
    CONTEXT_FIELDS,
    ContextGroup,
    groups_at,
    step_for,
)
from counsellor_app.casework.coded_case import Record
from counsellor_app.ui.choice_field import ChoiceField
from counsellor_app.ui.forms import add_row, clear_layout, form_layout

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook


class ContextFields(QWidget):
    """A field for each part of the context that the codebook has groups for."""

    answered = Signal()
    """Something was chosen or taken back."""

    def __init__(self, codebook: Codebook, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._language = language
        self._fields: dict[tuple[str, int], ChoiceField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_context(self, held: tuple[ContextGroup, ...], audience: Audience) -> None:
        """Offer the groups the audience may see, with those held chosen."""
        chosen = {one.field: one for one in held}
        steps = {code: self._step(code, chosen.get(code), audience) for code in CONTEXT_FIELDS}
        wanted = [(code, step) for code, step in steps.items() if step is not None]
        if wanted != list(self._fields):
            self._build(wanted)
        for (code, _), field in self._fields.items():
            field.set_answer(chosen[code].code if code in chosen else None)

    def context(self) -> tuple[ContextGroup, ...]:
        """The groups chosen."""
        return tuple(
            ContextGroup(code, step, answer)
            for (code, step), field in self._fields.items()
            if (answer := field.answer()) is not None
        )

    def _build(self, wanted: list[tuple[str, int]]) -> None:
        clear_layout(self._column)
        self._fields.clear()
        for code, step in wanted:
            form = form_layout()  # one for each: a shared one gives wrapped rows one height
            add_row(form, self._label(code), self._field(code, step))
            self._column.addLayout(form)

    def _field(self, code: str, step: int) -> ChoiceField:
        groups = groups_at(self._codebook, code, step)
        field = ChoiceField([(g.code, g.label.text(self._language)) for g in groups])
        field.answered.connect(self.answered)
        self._fields[code, step] = field
        return field

    def _step(self, code: str, held: ContextGroup | None, audience: Audience) -> int | None:
        """The audience's step, or the coarser one the sheet came back from."""
        step = step_for(self._codebook, code, is_coarse=audience is Audience.SECTOR)
        return step if held is None or step is None else max(step, held.step)

    def _label(self, code: str) -> str:
        return self._codebook.field(Record.CASE, code).label.text(self._language)
