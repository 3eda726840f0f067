"""Years side by side, out of printed numbers alone: plain values for charts and tables."""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.errors import BugError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.aggregation.ladder import Ladder
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.aggregation.publication import PrintedTable, PublicationLedger
    from counsellor_app.aggregation.published import PublishedNumbers
    from counsellor_app.casework.codebook import Label
    from counsellor_app.casework.period import Period

_SEAL = object()


@dataclass(frozen=True, slots=True)
class Trend:
    """One table in several windows, all on the coarsest step that any of them was printed on.

    `counts` holds a row of numbers for each window, in the order of `labels`. Made here alone.
    """

    table_id: str
    title: Label
    part_of: tuple[str, ...]
    step: int
    labels: tuple[Label, ...]
    windows: tuple[Period, ...]
    counts: tuple[tuple[int, ...], ...]
    seal: InitVar[object] = field(kw_only=True)

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise BugError("only trend() puts windows side by side")


@dataclass(frozen=True, slots=True)
class TotalInTime:
    """The reports of one window as printed, from lowest to highest; equal where exact."""

    window: Period
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class TotalsInTime:
    """Every total as printed, oldest first. Made here alone."""

    totals: tuple[TotalInTime, ...]
    seal: InitVar[object] = field(kw_only=True)

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise BugError("only totals_in_time() puts totals side by side")


def trend(table_id: str, ledger: PublicationLedger, plan: PoolPlan) -> Trend | None:
    """A table over all windows printed by the same programme; None if it never was.

    A finer year is brought to the step of the others by adding up its printed numbers: whoever
    reads the reports can do the same.
    """
    of = next(t for t in (*plan.tables, *plan.crosses) if t.table_id == table_id)
    digest = plan.layout().digest
    printed = [
        table
        for round_ in ledger.rounds
        if round_.layout_digest == digest
        for table in round_.tables
        if table.table_id == table_id
    ]
    if not printed:
        return None
    step = max(table.step for table in printed)
    return Trend(
        table_id=table_id,
        title=of.title,
        part_of=of.part_of,
        step=step,
        labels=tuple(group.label for group in of.ladder.steps[step]),
        windows=tuple(table.window for table in printed),
        counts=tuple(_at_step(table, of.ladder, step) for table in printed),
        seal=_SEAL,
    )


def totals_in_time(published: Iterable[PublishedNumbers]) -> TotalsInTime:
    """Every total as printed, oldest first; a year's total follows that of its first half."""
    held = sorted(published, key=lambda numbers: numbers.volume_window.last_on)
    totals = tuple(TotalInTime(numbers.volume_window, *numbers.volume) for numbers in held)
    return TotalsInTime(totals, seal=_SEAL)


def _at_step(table: PrintedTable, ladder: Ladder, step: int) -> tuple[int, ...]:
    own = list(zip(ladder.steps[table.step], table.counts, strict=True))
    return tuple(
        sum(count for finer, count in own if finer.cells <= group.cells)
        for group in ladder.steps[step]
    )
