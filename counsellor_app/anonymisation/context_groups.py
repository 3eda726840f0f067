"""The context of a sheet: groups of the codebook, coarser for the sector than for the pool."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import Answers, codes
from counsellor_app.casework.codebook import PREFERS_NOT_TO_SAY, UNKNOWN, Codebook, Field, Group
from counsellor_app.casework.coded_case import Record
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT_FIELDS = ("segment", "context", "employment", "function_cluster")
"""The fields of a case that give a sheet its context (the sheet's fourth field)."""

_SAYS_NOTHING = frozenset({UNKNOWN, PREFERS_NOT_TO_SAY})


@dataclass(frozen=True, slots=True)
class ContextGroup:
    """A group of the codebook: a field of the case, a step of its ladder, a group on that step."""

    field: str
    step: int
    code: str


def says_something(group: Group) -> bool:
    """Whether a reader learns anything: a group that takes the unknown in is a remainder."""
    return group.members.isdisjoint(_SAYS_NOTHING)


def groups_at(codebook: Codebook, field: str, step: int) -> tuple[Group, ...]:
    """The groups a sheet may name for a field on one step of its ladder.

    Raises:
        ExpectedError: ANSWER_INVALID for a field or step that gives no context.
    """
    ladder = codebook.field(Record.CASE, field).ladder if field in CONTEXT_FIELDS else ()
    if not 0 <= step < len(ladder):
        raise ExpectedError(ErrorCode.ANSWER_INVALID)
    return tuple(group for group in ladder[step] if says_something(group))


def group_label(codebook: Codebook, held: ContextGroup, language: str) -> str:
    """How a group reads, in the codebook's own words.

    Raises:
        ExpectedError: ANSWER_INVALID if the codebook has no such group.
    """
    for group in groups_at(codebook, held.field, held.step):
        if group.code == held.code:
            return group.label.text(language)
    raise ExpectedError(ErrorCode.ANSWER_INVALID)


def step_for(codebook: Codebook, field: str, *, is_coarse: bool) -> int | None:
    """The step of a field's ladder shown; None if the field has no groups, so gives no context."""
    ladder = _field(codebook, field).ladder
    return min(int(is_coarse), len(ladder) - 1) if ladder else None


def context_of(
    codebook: Codebook, answers: Answers, *, is_coarse: bool
) -> tuple[ContextGroup, ...]:
    """The groups that the answers of a case fall in; what is unknown is left out."""
    return tuple(
        ContextGroup(field, step, group.code)
        for field in CONTEXT_FIELDS
        if (step := step_for(codebook, field, is_coarse=is_coarse)) is not None
        for group in groups_at(codebook, field, step)
        if not group.members.isdisjoint(codes(answers, field))
    )


def coarsened(codebook: Codebook, held: tuple[ContextGroup, ...]) -> tuple[ContextGroup, ...]:
    """The same context on the steps the sector sees; each group once."""
    return tuple(dict.fromkeys(_coarsened(codebook, held)))


def _coarsened(codebook: Codebook, held: tuple[ContextGroup, ...]) -> Iterator[ContextGroup]:
    for one in held:
        step = step_for(codebook, one.field, is_coarse=True)
        members = {g.code: g.members for g in groups_at(codebook, one.field, one.step)}[one.code]
        if step is None or step <= one.step:
            yield one
            continue
        for group in groups_at(codebook, one.field, step):
            if members <= group.members:
                yield ContextGroup(one.field, step, group.code)


def _field(codebook: Codebook, code: str) -> Field:
    return codebook.field(Record.CASE, code)
