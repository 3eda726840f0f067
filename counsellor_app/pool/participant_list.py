"""The list: whose contributions are added up, and these themselves, from opener to key holder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pace import steps
from counsellor_app.pool import exact, halves, signed_file
from counsellor_app.pool.contribution import NUMBER_BYTES, Contribution, signed_contribution
from counsellor_app.pool.limits import MAX_MEMBERS, Kind
from counsellor_app.pool.signed_file import SignedFile, read_file, sign_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counsellor_app.pool.exact import Plain
    from counsellor_app.pool.halves import Vector
    from counsellor_app.pool.roster import Roster
    from counsellor_app.pool.round import Round
    from counsellor_app.pool.sealing import MemberKeys


@dataclass(frozen=True, slots=True)
class Entry:
    """One contribution of the list."""

    by: str
    number: bytes
    digest: bytes


@dataclass(frozen=True, slots=True)
class ParticipantList:
    """The list as the opener signed it, with the opener's half-sum of level 1.

    `digest` covers the half-sum too: a list with another half-sum is another list.
    """

    entries: tuple[Entry, ...]
    contributions: tuple[Contribution, ...]
    half_sum: Vector
    file: SignedFile

    @property
    def digest(self) -> bytes:
        """What the key holder opens once and for ever."""
        return self.file.digest


@dataclass(frozen=True, slots=True)
class _Read:
    round_digest: bytes
    entries: tuple[Entry, ...]
    files: tuple[SignedFile, ...]
    half_sum: Vector


def make_list(
    contributions: Iterable[Contribution], half_sum: Vector, pool_round: Round, keys: MemberKeys
) -> ParticipantList:
    """The list of these contributions, by member id; the same input gives the same file."""
    ordered = tuple(sorted(contributions, key=lambda each: each.by))
    read = _Read(
        round_digest=pool_round.digest,
        entries=tuple(_entry_of(each) for each in ordered),
        files=tuple(each.file for each in ordered),
        half_sum=half_sum,
    )
    opener = pool_round.terms.opener
    file = sign_file(Kind.PARTICIPANTS, opener, exact.canonical(_plain_of(read)), keys)
    return ParticipantList(read.entries, ordered, half_sum, file)


def read_list(raw: bytes, pool_round: Round, roster: Roster) -> ParticipantList:
    """The opener's list; every contribution in it is checked as if it had come by itself.

    Raises:
        ExpectedError: POOL_STRANGER, POOL_ROUND_OTHER, POOL_LIST_MISMATCH where list and
            contributions differ, or as `read_file` and `read_contribution`.
    """
    file = read_file(raw, Kind.PARTICIPANTS, pool_round.terms.scale)
    if file.by != pool_round.terms.opener:
        raise ExpectedError(ErrorCode.POOL_STRANGER)
    file.require_signed_by(roster.card(file.by).sign_key)
    read = exact.read_exactly(file.payload, _read, _plain_of)
    if read.round_digest != pool_round.digest:
        raise ExpectedError(ErrorCode.POOL_ROUND_OTHER)
    contributions = tuple(
        signed_contribution(each, pool_round, roster) for each in steps(read.files)
    )
    is_whole = read.entries == tuple(_entry_of(each) for each in contributions)
    members = [entry.by for entry in read.entries]
    if not is_whole or members != sorted(set(members)):
        raise ExpectedError(ErrorCode.POOL_LIST_MISMATCH)
    if len(read.half_sum) != pool_round.terms.layout.lengths[0]:
        raise ExpectedError(ErrorCode.POOL_FILE_UNREADABLE)
    return ParticipantList(read.entries, contributions, read.half_sum, file)


def round_named_in(raw: bytes, kind: Kind) -> bytes:
    """Which round a file of a round speaks of, so that it can be looked up; nothing is checked.

    Raises:
        ExpectedError: POOL_FILE_UNREADABLE, or as `read_file`.
    """
    plain = exact.read_exactly(read_file(raw, kind).payload, dict, dict)
    try:
        return exact.digest(plain, "R")
    except (KeyError, ValueError) as error:
        raise ExpectedError(ErrorCode.POOL_FILE_UNREADABLE) from error


def contributions_listed(raw: bytes) -> tuple[bytes, ...]:
    """The contributions, as they came, in a list that was checked before it was kept.

    Raises:
        ExpectedError: POOL_FILE_UNREADABLE.
    """
    payload = read_file(raw, Kind.PARTICIPANTS).payload
    read = exact.read_exactly(payload, _read, _plain_of)
    return tuple(file.to_bytes() for file in read.files)


def entry_in(listed: object) -> Entry:
    """An entry inside another file."""
    plain = exact.object_in(listed)
    return Entry(
        by=exact.text(plain, "van"),
        number=exact.hexed(plain, "nr", NUMBER_BYTES),
        digest=exact.digest(plain, "hash"),
    )


def plain_entry(entry: Entry) -> Plain:
    """What `entry_in` reads."""
    return {"van": entry.by, "nr": entry.number.hex(), "hash": entry.digest.hex()}


def _entry_of(contribution: Contribution) -> Entry:
    return Entry(contribution.by, contribution.number, contribution.file.digest)


def _read(plain: Plain) -> _Read:
    listed, files = exact.items(plain, "lijst"), exact.items(plain, "bijdragen")
    if len(listed) > MAX_MEMBERS or len(files) > MAX_MEMBERS:
        exact.refuse("too many")
    return _Read(
        round_digest=exact.digest(plain, "R"),
        entries=tuple(entry_in(each) for each in listed),
        files=tuple(signed_file.from_plain(exact.object_in(each)) for each in files),
        half_sum=exact.numbers(plain, "halfsom1", most=halves.MODULUS - 1),
    )


def _plain_of(read: _Read) -> Plain:
    return {
        "R": read.round_digest.hex(),
        "lijst": [plain_entry(each) for each in read.entries],
        "bijdragen": [signed_file.plain_of(each) for each in read.files],
        "halfsom1": list(read.half_sum),
    }
