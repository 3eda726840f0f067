"""The roster: the cards of all members, as everybody read it aloud and found it the same."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool import exact, signed_file
from counsellor_app.pool.card import Card, card_in, member_id_of
from counsellor_app.pool.limits import MAX_MEMBERS, Kind
from counsellor_app.pool.signed_file import SignedFile, read_file, sign_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from counsellor_app.pool.exact import Plain
    from counsellor_app.pool.sealing import MemberKeys

_LAST_VERSION = 1_000_000


@dataclass(frozen=True, slots=True)
class Roster:
    """One version of the roster; `cards` by member id, in order of id."""

    version: int
    previous: bytes | None
    cards: Mapping[str, Card]
    file: SignedFile

    @property
    def digest(self) -> bytes:
        """What rounds name the roster by, and what is read aloud."""
        return self.file.digest

    def card(self, member_id: str) -> Card:
        """The card of a member.

        Raises:
            ExpectedError: POOL_STRANGER.
        """
        card = self.cards.get(member_id)
        if card is None:
            raise ExpectedError(ErrorCode.POOL_STRANGER)
        return card


@dataclass(frozen=True, slots=True)
class Membership:
    """One member's seat in a roster; made by `take_seat`.

    `confirmed_on` is the day on which this member found the words to be the same as read aloud.
    """

    roster: Roster
    keys: MemberKeys
    confirmed_on: date | None

    @property
    def member_id(self) -> str:
        """The member's own id."""
        return member_id_of(self.keys.sign_key)

    def require_confirmed(self) -> None:
        """Refuse to act on a roster that nobody compared.

        Raises:
            ExpectedError: POOL_ROSTER_UNCONFIRMED.
        """
        if self.confirmed_on is None:
            raise ExpectedError(ErrorCode.POOL_ROSTER_UNCONFIRMED)


def take_seat(roster: Roster, keys: MemberKeys, confirmed_on: date | None) -> Membership:
    """A member's seat, if the roster shows the member's own keys.

    Raises:
        ExpectedError: POOL_NOT_IN_ROSTER.
    """
    card = roster.cards.get(member_id_of(keys.sign_key))
    if card is None or card.seal_key != keys.seal_key:
        raise ExpectedError(ErrorCode.POOL_NOT_IN_ROSTER)
    return Membership(roster, keys, confirmed_on)


def make_roster(cards: Iterable[Card], previous: Roster | None, keys: MemberKeys) -> Roster:
    """The next version of the roster, signed by the member who made it.

    Raises:
        ExpectedError: POOL_NOT_IN_ROSTER without the maker's card, or as `read_roster`.
    """
    ordered = tuple(sorted(cards, key=lambda card: card.member_id))
    version = 1 if previous is None else previous.version + 1
    before = None if previous is None else previous.digest
    payload = exact.canonical(_plain_of(version, before, ordered))
    by = member_id_of(keys.sign_key)
    if by not in {card.member_id for card in ordered}:
        raise ExpectedError(ErrorCode.POOL_NOT_IN_ROSTER)
    return _roster_in(sign_file(Kind.ROSTER, by, payload, keys))


def read_roster(raw: bytes, known: Roster | None = None) -> Roster:
    """A roster as a colleague sent it; `known` is the newest one seen before.

    Raises:
        ExpectedError: POOL_ROSTER_OLDER for another roster that is not newer than `known`,
            POOL_ROSTER_SAME_NAME, POOL_ROSTER_SAME_CARD, POOL_ROSTER_TOO_LARGE, POOL_STRANGER, or
            as `read_file` and `card_in`.
    """
    roster = _roster_in(read_file(raw, Kind.ROSTER))
    is_newer = known is None or roster.digest == known.digest or roster.version > known.version
    if not is_newer:
        raise ExpectedError(ErrorCode.POOL_ROSTER_OLDER)
    return roster


def _roster_in(file: SignedFile) -> Roster:
    roster = exact.read_exactly(
        file.payload,
        lambda plain: _roster(plain, file),
        lambda built: _plain_of(built.version, built.previous, tuple(built.cards.values())),
    )
    file.require_signed_by(roster.card(file.by).sign_key)
    return roster


def _roster(plain: Plain, file: SignedFile) -> Roster:
    found = exact.items(plain, "leden")
    if len(found) > MAX_MEMBERS:
        raise ExpectedError(ErrorCode.POOL_ROSTER_TOO_LARGE, number=MAX_MEMBERS)
    cards = [card_in(signed_file.from_plain(exact.object_in(each))) for each in found]
    _refuse_doubles(cards)
    version = exact.number(plain, "versie", most=_LAST_VERSION)
    if version < 1 or cards != sorted(cards, key=lambda card: card.member_id):
        exact.refuse("version, order")
    return Roster(
        version=version,
        previous=exact.digest_or_none(plain, "vorige"),
        cards=MappingProxyType({card.member_id: card for card in cards}),
        file=file,
    )


def _refuse_doubles(cards: list[Card]) -> None:
    """One person, one card; and no two members whom a name alone would not tell apart."""
    if len({card.member_id for card in cards}) < len(cards) or len(
        {card.seal_key for card in cards}
    ) < len(cards):
        raise ExpectedError(ErrorCode.POOL_ROSTER_SAME_CARD)
    if len({_heard(card.name) for card in cards}) < len(cards):
        raise ExpectedError(ErrorCode.POOL_ROSTER_SAME_NAME)


def _heard(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _plain_of(version: int, previous: bytes | None, cards: tuple[Card, ...]) -> Plain:
    return {
        "versie": version,
        "vorige": exact.hex_or_null(previous),
        "leden": [signed_file.plain_of(card.file) for card in cards],
    }
