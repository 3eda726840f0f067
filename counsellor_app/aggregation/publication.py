"""The publication ledger: everything the pool ever printed, and what may still be printed next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from counsellor_app.aggregation.rules import Rules
    from counsellor_app.casework.period import Period

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """One table as printed: the step of its ladder and the numbers on it."""

    table_id: str
    window: Period
    step: int
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PrintedRound:
    """What one round printed, with the rules that were in force.

    `period` is the round's own: a half-year, or the year. `new_reports` is the number of reports
    printed that no total held before; None where it was too small to be told. `broken_down` is the
    number of reports behind the tables; None where there is no breakdown.
    """

    period: Period
    is_yearly: bool
    rules: Rules
    rules_version: int
    layout_digest: str
    contributors: int
    new_reports: int | None
    broken_down: int | None
    tables: tuple[PrintedTable, ...] = ()

    @property
    def counted(self) -> frozenset[int]:
        """The levels at which the reports of this round are now counted, for good.

        What was opened but not printed is not counted and joins the next window. With the breakdown
        a report is through with cross tables too: of two windows that share reports, the one-way
        tables of the first could be subtracted from the sides of the second.
        """
        if self.broken_down is not None:
            return frozenset({1, 2, 3})
        return frozenset({1}) if self.new_reports is not None else frozenset()


@dataclass(frozen=True, slots=True)
class PublicationLedger:
    """All rounds that were printed, oldest first."""

    rounds: tuple[PrintedRound, ...] = ()

    def since_total(self, period: Period) -> date:
        """The first day of the reports that no printed total holds yet."""
        return self._since(period, [r for r in self.rounds if _told_total(r)])

    def since_breakdown(self, period: Period) -> date:
        """The first day of the reports that no printed breakdown holds yet."""
        return self._since(period, [r for r in self.rounds if r.broken_down is not None])

    def since_round(self, period: Period) -> date:
        """The first day of the work that no round held yet."""
        return self._since(period, list(self.rounds), earliest=period.first_on)

    def beside_breakdown(self) -> int:
        """The reports in totals printed since the last breakdown: what can be subtracted from it.

        0 where no total was printed since.
        """
        held = 0
        for printed in self.rounds:
            held = 0 if printed.broken_down is not None else held + (printed.new_reports or 0)
        return held

    def total_of_the_year(self, period: Period) -> PrintedRound | None:
        """The half-year round of this year whose total was printed, if it was."""
        told = (r for r in self.rounds if not r.is_yearly and period.overlaps(r.period))
        return next((r for r in told if r.new_reports is not None), None)

    def before(self, printed: PrintedRound) -> PublicationLedger:
        """The ledger as it was when a round was printed."""
        return PublicationLedger(self.rounds[: self.rounds.index(printed)])

    def check_next(self, period: Period, *, is_yearly: bool) -> None:
        """Refuse a round over days that were printed on before; only a year holds its half-year.

        Raises:
            ExpectedError: PERIOD_PUBLISHED.
        """
        for printed in self.rounds:
            holds_half = (
                is_yearly
                and not printed.is_yearly
                and period.first_on <= printed.period.first_on
                and printed.period.last_on < period.last_on
            )
            if printed.period.last_on >= period.first_on and not holds_half:
                raise ExpectedError(ErrorCode.PERIOD_PUBLISHED)

    def with_round(self, printed: PrintedRound) -> PublicationLedger:
        """The ledger with one round more.

        Raises:
            ExpectedError: PERIOD_PUBLISHED for days that were printed on before, or a table whose
                window overlaps that of any table printed before: one could be subtracted from the
                other. BREAKDOWN_IN_SPRING for tables by category in a half-year's round.
        """
        self.check_next(printed.period, is_yearly=printed.is_yearly)
        if printed.tables and not printed.is_yearly:
            raise ExpectedError(ErrorCode.BREAKDOWN_IN_SPRING)
        windows = [table.window for earlier in self.rounds for table in earlier.tables]
        if any(table.window.overlaps(window) for table in printed.tables for window in windows):
            raise ExpectedError(ErrorCode.PERIOD_PUBLISHED)
        return PublicationLedger((*self.rounds, printed))

    def _since(
        self, period: Period, held: list[PrintedRound], earliest: date | None = None
    ) -> date:
        if held:
            return max(earliest or date.min, held[-1].period.last_on + _ONE_DAY)
        return min([period.first_on, *(r.period.first_on for r in self.rounds if not earliest)])


def _told_total(printed: PrintedRound) -> bool:
    return printed.new_reports is not None or printed.broken_down is not None
