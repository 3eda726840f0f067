"""What a round printed, told from its published tables: for those who only received the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.aggregation.publication import PrintedRound

if TYPE_CHECKING:
    from counsellor_app.aggregation.disclosure import RoundFacts
    from counsellor_app.aggregation.publication import PrintedTable, PublicationLedger


def printed_round(
    facts: RoundFacts,
    volume: tuple[int, int],
    tables: tuple[PrintedTable, ...],
    *,
    ledger: PublicationLedger,
    rules_version: int,
    layout_digest: str,
) -> PrintedRound:
    """The same line of the ledger that the opener wrote.

    Args:
        facts: what the round says of itself.
        volume: the total as printed, from lowest to highest; equal where it is exact.
        tables: the tables by category as printed.
        ledger: all rounds before.
        rules_version: of the publication rules, from the result.
        layout_digest: of the table programme, from the result.
    """
    lowest, highest = volume
    exact = lowest if lowest == highest else None
    return PrintedRound(
        period=facts.period,
        is_yearly=facts.is_yearly,
        rules=facts.rules,
        rules_version=rules_version,
        layout_digest=layout_digest,
        contributors=facts.contributors,
        new_reports=None if tables or exact is None else exact - _told_before(facts, ledger),
        broken_down=exact if tables else None,
        tables=tables,
    )


def _told_before(facts: RoundFacts, ledger: PublicationLedger) -> int:
    """The part of a year's total that its half-year's total held already."""
    earlier = ledger.total_of_the_year(facts.period) if facts.is_yearly else None
    return earlier.new_reports or 0 if earlier else 0
