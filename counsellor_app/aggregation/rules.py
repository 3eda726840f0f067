"""The numbers of the publication rules, with the floors nobody goes below."""

from __future__ import annotations

from dataclasses import dataclass

from counsellor_app.errors import ErrorCode, ExpectedError

RULES_VERSION = 1

LOWEST_THRESHOLD = 5
LOWEST_BREAKDOWN_GATE = 10
LOWEST_CROSS_GATE = 60
SMALLEST_DENOMINATOR = 15
"""A percentage of fewer says more than the numbers do."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Numbers about reports are printed from `threshold`; zero is as small as four.

    One-way tables are opened from `breakdown_gate` reports, cross tables from `cross_gate`.

    Raises:
        ExpectedError: POOL_THRESHOLDS_WEAK below the floors. Upward all is allowed.
    """

    threshold: int = 5
    breakdown_gate: int = 15
    cross_gate: int = 60

    def __post_init__(self) -> None:
        if (
            self.threshold < LOWEST_THRESHOLD
            or self.breakdown_gate < LOWEST_BREAKDOWN_GATE
            or self.cross_gate < LOWEST_CROSS_GATE
        ):
            raise ExpectedError(ErrorCode.POOL_THRESHOLDS_WEAK)

    def percentage(self, count: int, total: int) -> int | None:
        """Whole per cent, halves upward; None where count, complement or total is too small."""
        if total < SMALLEST_DENOMINATOR or min(count, total - count) < self.threshold:
            return None
        return (200 * count + total) // (2 * total)
