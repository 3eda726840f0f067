"""What opener and key holder both watch over: enough contributions, late enough, gates reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.figure_layout import N2, N3
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from counsellor_app.pool.halves import Vector
    from counsellor_app.pool.round import Round, Terms


def missing_from(pool_round: Round, came: Iterable[str]) -> tuple[str, ...]:
    """The participants of a round who are not among these."""
    present = set(came)
    return tuple(each for each in pool_round.terms.participants if each not in present)


def require_enough(pool_round: Round, came: Iterable[str], today: date) -> None:
    """Refuse to add up too few, or to begin while somebody may still send.

    Raises:
        ExpectedError: POOL_NOT_CLOSED with the `number` still missing, or POOL_TOO_FEW with the
            `number` needed.
    """
    terms, missing = pool_round.terms, missing_from(pool_round, came)
    if missing and today <= terms.closes_on:
        raise ExpectedError(ErrorCode.POOL_NOT_CLOSED, number=len(missing))
    if len(terms.participants) - len(missing) < terms.fewest:
        raise ExpectedError(ErrorCode.POOL_TOO_FEW, number=terms.fewest)


def levels_open(first: Vector, terms: Terms) -> int:
    """How many levels a round may be opened to, by the reports its level 1 tells of."""
    _, second, third = terms.layout.lengths
    if not second or first[N2] < terms.rules.breakdown_gate:
        return 1
    return 3 if third and first[N3] >= terms.rules.cross_gate else 2
