"""The numbers of one counsellor, each with what forms it; as secret as the cases themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn, final

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from counsellor_app.casework.coded_case import CaseId, Record, RecordId
    from counsellor_app.casework.half_year import HalfYear


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what forms it, so that its owner can look the cases up."""

    code: str
    amount: int
    cases: tuple[CaseId, ...] = ()
    records: tuple[RecordId, ...] = ()


@dataclass(frozen=True, slots=True)
class Breakdown:
    """One field's table: a figure for each of its rows, zero included."""

    record: Record
    field: str
    figures: tuple[Figure, ...]

    def figure(self, code: str) -> Figure:
        """The figure of one row."""
        return next(figure for figure in self.figures if figure.code == code)


@final
@dataclass(frozen=True, slots=True, repr=False)
class Tally:
    """All numbers of one counsellor in one half-year. Made by `counting.count` alone.

    With one case in the window the tally is that case, so it never leaves as it is: it prints as
    its window only, and it cannot be pickled.
    """

    window: HalfYear
    codebook_version: int
    totals: tuple[Figure, ...]
    breakdowns: tuple[Breakdown, ...]

    def total(self, code: str) -> Figure:
        """One total, by the code the codebook names it with."""
        return next(figure for figure in self.totals if figure.code == code)

    def breakdown(self, record: Record, field: str) -> Breakdown:
        """One field's table."""
        return next(b for b in self.breakdowns if (b.record, b.field) == (record, field))

    @override
    def __repr__(self) -> str:
        return f"<Tally of {self.window.year}-{self.window.half}>"

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError("a tally is not serialised")
