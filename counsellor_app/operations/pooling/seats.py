"""A counsellor's place in the pool: the own card, the roster, and the words read aloud."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from counsellor_app.casework.belgian import alphabetical
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.operations.pooling.files import Target, release
from counsellor_app.pool import card as cards
from counsellor_app.pool import roster as pool_rosters
from counsellor_app.pool import spoken
from counsellor_app.pool.card import Card, Role
from counsellor_app.pool.roster import Membership, Roster, take_seat
from counsellor_app.pool.sealing import new_keys
from counsellor_app.vault import pool_store
from counsellor_app.vault.pool_store import KeptMember

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.operations.desk import Desk
    from counsellor_app.vault.pool_store import KeptRoster


@dataclass(frozen=True, slots=True)
class Member:
    """A member as a colleague sees one; `is_new` if the roster confirmed last had no such card."""

    member_id: str
    name: str
    role: Role
    is_self: bool
    is_new: bool


@dataclass(frozen=True, slots=True)
class RosterView:
    """A roster to be compared: `words` are read aloud, `digits` say the same.

    `confirmed_on` is None until the words were found to be the same.
    """

    digest: bytes
    version: int
    members: tuple[Member, ...]
    words: tuple[str, ...]
    digits: tuple[str, ...]
    confirmed_on: date | None


def own_card(desk: Desk) -> Card | None:
    """The own card as last made; None before there is one."""
    kept = pool_store.member(desk.vault.connection)
    return None if kept is None else cards.read_card(kept.card)


def make_card(desk: Desk, name: str, target: Target, *, role: Role | None = None) -> LedgerLine:
    """Make the own card and write it; keys are made with the first and stay with the vault.

    Raises:
        ExpectedError: POOL_NAME_REFUSED, or what the gate refuses.
    """
    connection = desk.vault.connection
    kept = pool_store.member(connection)
    keys = new_keys() if kept is None else kept.keys
    made = cards.make_card(name, role or Role.COUNSELLOR, keys, desk.today())
    member = KeptMember(keys, made.file.to_bytes())
    return release(
        desk,
        outgoing.pool_file(made.file),
        target,
        lambda: pool_store.keep_member(connection, member),
    )


def make_roster(
    desk: Desk, came: Iterable[bytes], target: Target, *, gone: frozenset[str] = frozenset()
) -> LedgerLine:
    """Put the cards that came and the own one on a roster, after those of the roster before.

    A card that came takes the place of an earlier one of the same name: who lost a vault brings
    a new card. The roster is compared before anything is done with it, by its maker too.
    `gone` are members who leave the pool.

    Raises:
        ExpectedError: POOL_NOT_IN_ROSTER without an own card, or as `roster.make_roster` and
            `card.read_card`.
    """
    connection, own = desk.vault.connection, _own(desk)
    newest = _confirmed(desk)
    new = {card.member_id: card for card in map(cards.read_card, (*came, own.card))}
    names = {card.name for card in new.values()}
    before = () if newest is None else newest.cards.values()
    stay = [card for card in before if card.name not in names and card.member_id not in gone]
    members = (*stay, *new.values())
    made = pool_rosters.make_roster(members, newest, own.keys)
    data = made.file.to_bytes()
    return release(
        desk,
        outgoing.pool_file(made.file),
        target,
        lambda: pool_store.add_roster(connection, made.digest, data),
    )


def take_roster(desk: Desk, raw: bytes) -> RosterView:
    """Take in a roster that a colleague made; nothing is done with it before it is confirmed.

    Raises:
        ExpectedError: POOL_NOT_IN_ROSTER if the own card is missing on it, or as
            `roster.read_roster`.
    """
    own = _own(desk)
    take_seat(pool_rosters.read_roster(raw), own.keys, None)  # a stranger's is not called older
    came = pool_rosters.read_roster(raw, _confirmed(desk))
    pool_store.add_roster(desk.vault.connection, came.digest, raw)
    return roster_view(desk, came.digest)


def roster_view(desk: Desk, digest: bytes) -> RosterView:
    """A roster as it is shown and read aloud.

    Raises:
        ExpectedError: POOL_ROSTER_OTHER for one that was not taken in.
    """
    kept = _kept(desk, digest)
    roster, own = _checked(kept.file), own_card(desk)
    known = _confirmed(desk, before=roster.version)
    members = (
        Member(
            member_id,
            card.name,
            card.role,
            is_self=own is not None and own.member_id == member_id,
            is_new=known is None or member_id not in known.cards,
        )
        for member_id, card in roster.cards.items()
    )
    return RosterView(
        digest=digest,
        version=roster.version,
        members=tuple(sorted(members, key=lambda member: alphabetical(member.name))),
        words=spoken.words_of(digest),
        digits=spoken.digits_of(digest),
        confirmed_on=kept.confirmed_on,
    )


def rosters(desk: Desk) -> tuple[RosterView, ...]:
    """Every roster taken in, newest first."""
    kept = pool_store.rosters(desk.vault.connection)
    return tuple(roster_view(desk, each.digest) for each in reversed(kept))


def confirm_words(desk: Desk, digest: bytes) -> RosterView:
    """Say that the words on this screen are those that were read aloud.

    Raises:
        ExpectedError: POOL_ROSTER_OTHER for one that was not taken in.
    """
    if _kept(desk, digest).confirmed_on is None:
        pool_store.confirm_roster(desk.vault.connection, digest, desk.today())
    return roster_view(desk, digest)


def reject_roster(desk: Desk, digest: bytes) -> None:
    """Say that the words differ: the roster goes. One that was confirmed stays."""
    pool_store.remove_roster(desk.vault.connection, digest)


def seat(desk: Desk, digest: bytes | None = None) -> Membership:
    """The seat in one roster, or in the newest that was confirmed.

    Raises:
        ExpectedError: POOL_ROSTER_UNCONFIRMED where none was confirmed; POOL_ROSTER_OTHER for one
            that was not taken in; POOL_NOT_IN_ROSTER.
    """
    own = _own(desk)
    if digest is None:
        newest = _confirmed(desk)
        if newest is None:
            raise ExpectedError(ErrorCode.POOL_ROSTER_UNCONFIRMED)
        digest = newest.digest
    kept = _kept(desk, digest)
    return take_seat(_checked(kept.file), own.keys, kept.confirmed_on)


@lru_cache(maxsize=4)
def _checked(file: bytes) -> Roster:
    """A kept roster; checking a thousand cards takes most of a second, so it is done once."""
    return pool_rosters.read_roster(file)


def _own(desk: Desk) -> KeptMember:
    own = pool_store.member(desk.vault.connection)
    if own is None:
        raise ExpectedError(ErrorCode.POOL_NOT_IN_ROSTER)
    return own


def _kept(desk: Desk, digest: bytes) -> KeptRoster:
    for kept in pool_store.rosters(desk.vault.connection):
        if kept.digest == digest:
            return kept
    raise ExpectedError(ErrorCode.POOL_ROSTER_OTHER)


def _confirmed(desk: Desk, *, before: int | None = None) -> Roster | None:
    """The confirmed roster of the highest version, or of the highest below `before`."""
    kept = (each for each in pool_store.rosters(desk.vault.connection) if each.confirmed_on)
    held = (_checked(each.file) for each in kept)
    below = (roster for roster in held if before is None or roster.version < before)
    return max(below, key=lambda roster: roster.version, default=None)
