"""What may be printed: `protect()` is the only maker of a table that may leave."""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.aggregation.programme import Programme, ProgrammeTable, Subject
from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from counsellor_app.aggregation.tally import Figure, Tally
    from counsellor_app.casework.codebook import Codebook, Label
    from counsellor_app.casework.half_year import HalfYear

_SEAL = object()


@dataclass(frozen=True, slots=True)
class ReleasableRow:
    """One printed number; `goal` says what it is held against, where something is."""

    codes: tuple[str, ...]
    label: Label
    count: int
    goal: Label | None


@dataclass(frozen=True, slots=True)
class ReleasableTable:
    """A table that may leave; only `protect()` can make one.

    `step` is the step of the ladder printed, 0 where rows are not categories. `total` is None where
    the rows do not add up to anything.
    """

    table_id: str
    title: Label
    window: HalfYear
    codebook_version: int
    step: int
    rows: tuple[ReleasableRow, ...]
    total: int | None
    seal: InitVar[object] = field(kw_only=True)

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise BugError("only protect() makes a releasable table")


def protect(
    table: ProgrammeTable, tally: Tally, *, programme: Programme, codebook: Codebook
) -> ReleasableTable:
    """Pass a table whose numbers are not about reporters (publication rule P6).

    What it is about is marked in the programme. A number that any case took part in is refused
    all the same, whatever its table is marked with.

    Raises:
        ExpectedError: NOT_RELEASABLE.
    """
    figures = tuple(tally.total(code) for code in table.figures)
    if table not in programme.about(Subject.POOL_WORK) or any(f.cases for f in figures):
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    return ReleasableTable(
        table_id=table.table_id,
        title=table.title,
        window=tally.window,
        codebook_version=tally.codebook_version,
        step=0,
        rows=tuple(_row(figure, programme, codebook) for figure in figures),
        total=None,
        seal=_SEAL,
    )


def _row(figure: Figure, programme: Programme, codebook: Codebook) -> ReleasableRow:
    label = codebook.total(figure.code).label
    return ReleasableRow((figure.code,), label, figure.amount, programme.goals.get(figure.code))
