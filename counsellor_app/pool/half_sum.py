"""The half-sum: the masks of a list added up, for the levels that may be opened, sealed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool import exact, halves
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.sealing import SEAL_BYTES, MemberKeys, seal, unseal
from counsellor_app.pool.signed_file import SignedFile, read_file, sign_file

if TYPE_CHECKING:
    from counsellor_app.pool.exact import Plain
    from counsellor_app.pool.halves import Levels
    from counsellor_app.pool.roster import Roster
    from counsellor_app.pool.round import Round

LEVELS = 3


@dataclass(frozen=True, slots=True)
class HalfSum:
    """Sums of masks; the levels above `opened` are zeros, so that the file has one size."""

    opened: int
    levels: Levels = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Sealed:
    round_digest: bytes
    list_digest: bytes
    sealed: bytes


def make_half_sum(
    half_sum: HalfSum, pool_round: Round, roster: Roster, keys: MemberKeys, list_digest: bytes
) -> SignedFile:
    """The half-sum, sealed to the opener and signed by the key holder."""
    first, second, third = half_sum.levels
    released = (
        first,
        second if half_sum.opened >= 2 else (0,) * len(second),
        third if half_sum.opened >= 3 else (0,) * len(third),
    )
    terms = pool_round.terms
    opener = roster.card(terms.opener)
    inner = bytes([half_sum.opened]) + halves.to_bytes(released)
    sealed = seal(inner, opener.seal_key, half_sum_info(pool_round.digest, list_digest))
    payload = _plain_of(_Sealed(pool_round.digest, list_digest, sealed))
    return sign_file(Kind.HALF_SUM, terms.key_holder, exact.canonical(payload), keys)


def read_half_sum(
    raw: bytes, pool_round: Round, roster: Roster, keys: MemberKeys, list_digest: bytes
) -> HalfSum:
    """What the key holder gave for this list.

    Raises:
        ExpectedError: POOL_STRANGER, POOL_ROUND_OTHER, POOL_HALF_SUM_OTHER for another list,
            POOL_HALF_UNREADABLE, or as `read_file`.
    """
    file = read_file(raw, Kind.HALF_SUM, pool_round.terms.scale)
    if file.by != pool_round.terms.key_holder:
        raise ExpectedError(ErrorCode.POOL_STRANGER)
    file.require_signed_by(roster.card(file.by).sign_key)
    read = exact.read_exactly(file.payload, _sealed, _plain_of)
    if read.round_digest != pool_round.digest:
        raise ExpectedError(ErrorCode.POOL_ROUND_OTHER)
    if read.list_digest != list_digest:
        raise ExpectedError(ErrorCode.POOL_HALF_SUM_OTHER)
    inner = unseal(read.sealed, keys, half_sum_info(pool_round.digest, list_digest))
    return _half_sum(inner, pool_round)


def list_named_in(raw: bytes) -> bytes:
    """Which list a half-sum says it is for, so that it can be looked up; nothing is checked.

    Raises:
        ExpectedError: as `read_file`.
    """
    file = read_file(raw, Kind.HALF_SUM)
    read = exact.read_exactly(file.payload, _sealed, _plain_of)
    return read.list_digest


def half_sum_info(round_digest: bytes, list_digest: bytes) -> bytes:
    """What a half-sum is bound to."""
    return b"poule/1/halfsom" + round_digest + list_digest


def _half_sum(inner: bytes, pool_round: Round) -> HalfSum:
    lengths = pool_round.terms.layout.lengths
    if len(inner) != 1 + 4 * sum(lengths) or not 1 <= inner[0] <= LEVELS:
        raise ExpectedError(ErrorCode.POOL_HALF_UNREADABLE)
    return HalfSum(inner[0], halves.from_bytes(inner[1:], lengths))


def _sealed(plain: Plain) -> _Sealed:
    sealed = exact.unbase64(plain, "halfsom")
    if len(sealed) < SEAL_BYTES:
        exact.refuse("too short")
    return _Sealed(
        round_digest=exact.digest(plain, "R"),
        list_digest=exact.digest(plain, "deelnemers_hash"),
        sealed=sealed,
    )


def _plain_of(read: _Sealed) -> Plain:
    return {
        "R": read.round_digest.hex(),
        "deelnemers_hash": read.list_digest.hex(),
        "halfsom": exact.base64(read.sealed),
    }
