"""How many reports there were: told exactly, as a range, or as fewer than the threshold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.aggregation.publication import PublicationLedger
    from counsellor_app.aggregation.rules import Rules
    from counsellor_app.casework.period import Period


@dataclass(frozen=True, slots=True)
class RoundTotal:
    """The reports since a day, as printed.

    `count` is exact; else `low` begins a range as wide as the threshold; else it was too small.
    `new_reports` are those of it that no total printed before held; None where that is not told,
    and with a breakdown, which holds them all.
    """

    since: date
    count: int | None
    low: int | None
    new_reports: int | None

    def bounds(self, threshold: int) -> tuple[int, int]:
        """From lowest to highest, both included; equal where the number is exact."""
        if self.count is not None:
            return self.count, self.count
        low = self.low or 0
        return low, low + threshold - 1


def half_year_total(
    new: int, period: Period, *, ledger: PublicationLedger, rules: Rules
) -> RoundTotal:
    """The total of a half-year's round: exact from the threshold."""
    told = new if new >= rules.threshold else None
    return RoundTotal(ledger.since_total(period), told, None, told)


def year_total(new: int, period: Period, *, ledger: PublicationLedger, rules: Rules) -> RoundTotal:
    """The total of a year that is not broken down.

    Where the half-year's total was printed, the reader subtracts it: with too few since, the year
    is a range, and they wait.
    """
    printed = ledger.total_of_the_year(period)
    if printed is None or printed.new_reports is None:
        return half_year_total(new, period, ledger=ledger, rules=rules)
    earlier = ledger.before(printed).since_total(printed.period)
    if new < rules.threshold:
        return RoundTotal(earlier, None, printed.new_reports, None)
    return RoundTotal(earlier, printed.new_reports + new, None, new)
