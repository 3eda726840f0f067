"""The right control for a field of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.codebook import FieldKind
from counsellor_app.ui.choice_field import FEW, ChoiceField, ChoicesField, ComboField
from counsellor_app.ui.day_field import DateField, local_today
from counsellor_app.ui.number_field import NumberField

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from counsellor_app.casework.answers import Answer
    from counsellor_app.casework.codebook import Field

CodedField = ChoiceField | ComboField | ChoicesField | DateField | NumberField
"""All have `answered = Signal(object)`, `answer()` and `set_answer(answer | None)`."""

USUAL_MINUTES = (15, 30, 45, 60, 90)


def coded_field(
    field: Field,
    language: str,
    *,
    held: Answer | None = None,
    today: Callable[[], date] = local_today,
) -> CodedField:
    """The control for `field`, showing `held`; a retired value is offered only while it is held."""
    control = _control(field, language, held, today)
    control.set_answer(held)
    return control


def _control(
    field: Field, language: str, held: Answer | None, today: Callable[[], date]
) -> CodedField:
    choices = [(value.code, value.label.text(language)) for value in field.choices(held)]
    match field.kind:
        case FieldKind.DAY:
            return DateField(today=today)
        case FieldKind.MINUTES:
            return NumberField(usual=USUAL_MINUTES)
        case FieldKind.COUNT:
            return NumberField()
        case FieldKind.CHOICES:
            return ChoicesField(choices)
        case FieldKind.CHOICE:
            return ChoiceField(choices) if len(choices) <= FEW else ComboField(choices)
