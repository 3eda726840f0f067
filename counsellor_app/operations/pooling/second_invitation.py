"""A second invitation over one period: two colleagues opened, and one of them is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.pooling.seats import seat
from counsellor_app.operations.pooling.taking_part import RoundView, round_view, take_round
from counsellor_app.pool import contributor
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.round import read_round
from counsellor_app.vault import pool_store

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk


def look_at_round(desk: Desk, raw: bytes) -> RoundView:
    """What an invitation says, without taking it in.

    Raises:
        ExpectedError: as `round.read_round`.
    """
    membership = seat(desk)
    return round_view(read_round(raw, membership.roster), membership)


def take_instead(desk: Desk, raw: bytes) -> RoundView:
    """Take an invitation in and let the one over the same period go, with which nothing was done.

    Raises:
        ExpectedError: POOL_ROUND_BEGUN, or as `take_round`.
    """
    membership, connection = seat(desk), desk.vault.connection
    period = read_round(raw, membership.roster).terms.period
    with connection.transaction():
        for known in pool_store.book(connection).over(period):
            _let_go(desk, known.round.digest)
        return take_round(desk, raw)


def may_let_go(desk: Desk, round_digest: bytes) -> bool:
    """Whether nothing was done with an invitation, so that another may take its place."""
    connection = desk.vault.connection
    if pool_store.senders(connection, round_digest, Kind.CONTRIBUTION):
        return False
    try:
        contributor.let_go(round_digest, pool_store.book(connection))
    except ExpectedError:
        return False
    return True


def _let_go(desk: Desk, round_digest: bytes) -> None:
    connection = desk.vault.connection
    if pool_store.senders(connection, round_digest, Kind.CONTRIBUTION):
        raise ExpectedError(ErrorCode.POOL_ROUND_BEGUN)
    pool_store.keep_book(connection, contributor.let_go(round_digest, pool_store.book(connection)))
