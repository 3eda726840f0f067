"""Writing a file of the pool again that was made before: it got lost, or could not be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.operations.pooling.files import Target, release
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.signed_file import read_file
from counsellor_app.vault import pool_store

if TYPE_CHECKING:
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.operations.desk import Desk


def write_roster_again(desk: Desk, digest: bytes, target: Target) -> LedgerLine:
    """A roster for a colleague who misses it, whoever made it.

    Raises:
        ExpectedError: POOL_ROSTER_OTHER for one that was not taken in, or what the gate refuses.
    """
    for kept in pool_store.rosters(desk.vault.connection):
        if kept.digest == digest:
            return _again(desk, Kind.ROSTER, kept.file, target)
    raise ExpectedError(ErrorCode.POOL_ROSTER_OTHER)


def write_invitation_again(desk: Desk, round_digest: bytes, target: Target) -> LedgerLine:
    """An invitation for a colleague who misses it, whoever opens the round.

    Raises:
        ExpectedError: POOL_ROUND_UNKNOWN, or what the gate refuses.
    """
    known = pool_store.book(desk.vault.connection).known(round_digest)
    return _again(desk, Kind.ROUND, known.round.file.to_bytes(), target, round_digest)


def write_result_again(desk: Desk, round_digest: bytes, target: Target) -> LedgerLine:
    """A result for a colleague who misses it.

    Raises:
        ExpectedError: POOL_ROUND_UNKNOWN before there is one, or what the gate refuses.
    """
    for kept in pool_store.results(desk.vault.connection):
        if kept.round_digest == round_digest:
            return _again(desk, Kind.RESULT, kept.file, target, round_digest)
    raise ExpectedError(ErrorCode.POOL_ROUND_UNKNOWN)


def _again(
    desk: Desk, kind: Kind, raw: bytes, target: Target, round_digest: bytes | None = None
) -> LedgerLine:
    made = outgoing.pool_file(read_file(raw, kind), round_digest=round_digest)
    return release(desk, made, target)
