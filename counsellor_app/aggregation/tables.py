"""Which coded fields are broken down, into which rows, and over what: read from the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.codebook import UNKNOWN, Codebook, Counted, Field, Group

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answers

_COUNTED = frozenset({Counted.AS_IT_IS, Counted.GROUPED, Counted.WORKLOAD})

_CLOSURE = "closure"


def broken_down(codebook: Codebook) -> tuple[Field, ...]:
    """The fields that are counted by value or by group, in the order of the codebook."""
    return tuple(
        field for field in codebook.fields if field.counted in _COUNTED and field.kind.is_chosen
    )


def is_about_closure(field: Field) -> bool:
    """Whether a case field is counted over the cases closed in the window, not over the new."""
    return field.section == _CLOSURE


def rows_of(field: Field) -> tuple[Group, ...]:
    """The rows of a field's table: its values, or the first step of its ladder if only grouped."""
    if field.counted is Counted.GROUPED:
        return field.ladder[0]
    return tuple(Group(v.code, v.label, frozenset({v.code})) for v in field.values)


def codes_counted(field: Field, answers: Answers) -> frozenset[str]:
    """The codes an answer adds to; a field that was asked and left open adds to unknown."""
    answer = answers.get(field.code)
    if isinstance(answer, str):
        return frozenset({answer})
    if isinstance(answer, tuple):
        return frozenset(answer)
    has_unknown = any(value.code == UNKNOWN for value in field.values)
    return frozenset({UNKNOWN}) if has_unknown else frozenset()
