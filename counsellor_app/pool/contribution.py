"""One member's figures in two sealed halves: half A for the opener, half B for the key holder."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.casework.figure_layout import COUNTER
from counsellor_app.errors import BugError, ErrorCode, ExpectedError
from counsellor_app.pool import exact, halves
from counsellor_app.pool.halves import SEED_BYTES, Levels
from counsellor_app.pool.limits import MAX_FIGURE, MAX_ORDER, Kind
from counsellor_app.pool.sealing import SEAL_BYTES, MemberKeys, seal, unseal
from counsellor_app.pool.signed_file import SignedFile, read_file, sign_file

if TYPE_CHECKING:
    from counsellor_app.pool.exact import Plain
    from counsellor_app.pool.roster import Roster
    from counsellor_app.pool.round import Round

NUMBER_BYTES = 16


@dataclass(frozen=True, slots=True)
class Contribution:
    """A contribution as its maker signed it, with sealed halves of the right lengths.

    Of several by one member to one round the one of the highest `order` is meant. It grows with the
    days, so that it does not fall back with a backup that is put back.
    """

    round_digest: bytes
    by: str
    order: int
    number: bytes
    half_a: bytes = field(repr=False)
    half_b: bytes = field(repr=False)
    file: SignedFile = field(repr=False)


def make_contribution(
    pool_round: Round, roster: Roster, keys: MemberKeys, levels: Levels, *, by: str, order: int
) -> Contribution:
    """Split the figures under a fresh seed and seal the halves.

    Raises:
        ExpectedError: POOL_FIGURE_TOO_LARGE.
    """
    _check_figures(levels, pool_round)
    terms, digest, number = pool_round.terms, pool_round.digest, secrets.token_bytes(NUMBER_BYTES)
    seed = halves.new_seed()
    half_a = halves.to_bytes(halves.masked(levels, digest, seed))
    opener, key_holder = roster.card(terms.opener), roster.card(terms.key_holder)
    payload = {
        "R": digest.hex(),
        "van": by,
        "volgnr": _ordinal(order),
        "nr": number.hex(),
        "a": exact.base64(seal(half_a, opener.seal_key, half_info(b"a", digest, by, number))),
        "b": exact.base64(seal(seed, key_holder.seal_key, half_info(b"b", digest, by, number))),
    }
    file = sign_file(Kind.CONTRIBUTION, by, exact.canonical(payload), keys)
    return _contribution_in(file, pool_round)


def read_contribution(raw: bytes, pool_round: Round, roster: Roster) -> Contribution:
    """A contribution to this round, signed by who took part in it.

    Raises:
        ExpectedError: POOL_STRANGER, POOL_SIGNATURE_WRONG, POOL_ROUND_OTHER,
            POOL_NOT_PARTICIPANT, or as `read_file`.
    """
    file = read_file(raw, Kind.CONTRIBUTION, pool_round.terms.scale)
    return signed_contribution(file, pool_round, roster)


def signed_contribution(file: SignedFile, pool_round: Round, roster: Roster) -> Contribution:
    """The contribution in an envelope, checked.

    Raises:
        ExpectedError: as `read_contribution`.
    """
    file.require_signed_by(roster.card(file.by).sign_key)
    return _contribution_in(file, pool_round)


def open_half_a(contribution: Contribution, pool_round: Round, keys: MemberKeys) -> Levels:
    """The opener's half.

    Raises:
        ExpectedError: POOL_HALF_UNREADABLE.
    """
    raw = _open(contribution, b"a", contribution.half_a, keys)
    return halves.from_bytes(raw, pool_round.terms.layout.lengths)


def open_half_b(contribution: Contribution, pool_round: Round, keys: MemberKeys) -> Levels:
    """The key holder's half: the masks that its seed gives.

    Raises:
        ExpectedError: POOL_HALF_UNREADABLE.
    """
    seed = _open(contribution, b"b", contribution.half_b, keys)
    return halves.masks(contribution.round_digest, seed, pool_round.terms.layout.lengths)


def half_info(part: bytes, round_digest: bytes, by: str, number: bytes) -> bytes:
    """What a half is bound to: lifted into another round, member or contribution it stays shut."""
    return b"poule/1/" + part + b"\x00" + round_digest + by.encode() + b"\x00" + number


def _open(contribution: Contribution, part: bytes, sealed: bytes, keys: MemberKeys) -> bytes:
    info = half_info(part, contribution.round_digest, contribution.by, contribution.number)
    return unseal(sealed, keys, info)


def _check_figures(levels: Levels, pool_round: Round) -> None:
    if tuple(len(level) for level in levels) != pool_round.terms.layout.lengths:
        raise BugError("figures of another layout")
    if levels[0][COUNTER] != 1:
        raise BugError("a contribution counts as one")
    if not all(0 <= cell <= MAX_FIGURE for level in levels for cell in level):
        raise ExpectedError(ErrorCode.POOL_FIGURE_TOO_LARGE, number=MAX_FIGURE)


def _contribution_in(file: SignedFile, pool_round: Round) -> Contribution:
    contribution = exact.read_exactly(
        file.payload, lambda plain: _contribution(plain, file), _plain_of
    )
    if contribution.round_digest != pool_round.digest:
        raise ExpectedError(ErrorCode.POOL_ROUND_OTHER)
    if contribution.by not in pool_round.members:
        raise ExpectedError(ErrorCode.POOL_NOT_PARTICIPANT)
    if len(contribution.half_a) != 4 * sum(pool_round.terms.layout.lengths) + SEAL_BYTES:
        raise ExpectedError(ErrorCode.POOL_FILE_UNREADABLE)
    return contribution


def _contribution(plain: Plain, file: SignedFile) -> Contribution:
    by = exact.text(plain, "van")
    if file.kind is not Kind.CONTRIBUTION or by != file.by:
        exact.refuse("signed by another")
    order = int.from_bytes(exact.hexed(plain, "volgnr", 2))
    if not 1 <= order <= MAX_ORDER:
        exact.refuse("order")
    return Contribution(
        round_digest=exact.digest(plain, "R"),
        by=by,
        order=order,
        number=exact.hexed(plain, "nr", NUMBER_BYTES),
        half_a=exact.unbase64(plain, "a"),
        half_b=exact.unbase64(plain, "b", SEED_BYTES + SEAL_BYTES),
        file=file,
    )


def _plain_of(contribution: Contribution) -> Plain:
    return {
        "R": contribution.round_digest.hex(),
        "van": contribution.by,
        "volgnr": _ordinal(contribution.order),
        "nr": contribution.number.hex(),
        "a": exact.base64(contribution.half_a),
        "b": exact.base64(contribution.half_b),
    }


def _ordinal(order: int) -> str:
    """Four digits always: the size of a file must not tell how often somebody corrected."""
    return order.to_bytes(2).hex()
