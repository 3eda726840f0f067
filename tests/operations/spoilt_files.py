"""A pool in the midst of its year with a good file of every kind on its way, and spoilt ones."""

from __future__ import annotations

import contextlib
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from counsellor_app.operations.pooling import key_holding, opening, seats, taking_part
from counsellor_app.operations.pooling.intake import CameIn, read_all
from counsellor_app.operations.pooling.opening import Invitation
from counsellor_app.pool.limits import Kind, Scale, most_bytes
from counsellor_app.pool.sealing import MemberKeys, new_keys
from counsellor_app.pool.signed_file import read_file, sign_file
from tests.operations.pool_members import (
    AUGUST,
    FEBRUARY,
    JANUARY,
    JULY,
    MET_ON,
    SPRING,
    YEAR,
    members_in,
)
from tests.pool.every_kind import Files, payload_of
from tests.pool.people import played

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from tests.operations.pool_members import Member, Pool

AFTER_CLOSING = date(2027, 2, 2)
OF_ROUNDS = (Kind.CONTRIBUTION, Kind.PARTICIPANTS, Kind.HALF_SUM, Kind.RESULT)
BOUND = (Kind.ROUND, *OF_ROUNDS)
SIGNED_BY_ONE = tuple(kind for kind in Kind if kind is not Kind.ROSTER)
"""A roster may be signed by any member on it: it is the words read aloud that count."""


@dataclass(slots=True)
class Underway:
    """Six members: for each kind the one who waits for it, and the file waited for."""

    pool: Pool
    good: dict[Kind, bytes] = field(default_factory=dict)
    other: dict[Kind, bytes] = field(default_factory=lambda: Files(played()).raw)
    keys: dict[Kind, MemberKeys] = field(default_factory=dict)

    def reader(self, kind: Kind) -> Member:
        """Who waits for a file of this kind."""
        opener, key_holder, third, _, fifth, sixth = self.pool.members[:6]
        return {
            Kind.CARD: opener,
            Kind.ROSTER: third,
            Kind.ROUND: sixth,
            Kind.CONTRIBUTION: opener,
            Kind.PARTICIPANTS: key_holder,
            Kind.HALF_SUM: opener,
            Kind.RESULT: fifth,
        }[kind]

    def author(self, kind: Kind) -> Member:
        """Who made the good file of this kind."""
        by = read_file(self.good[kind], kind).by
        return next(member for member in self.pool.members if member.id == by)

    def signed(self, kind: Kind, payload: bytes) -> bytes:
        """Any payload, signed by who made the good file."""
        if kind not in self.keys:
            self.keys[kind] = keys_of(self.author(kind))
        by = read_file(self.good[kind], kind).by
        return sign_file(kind, by, payload, self.keys[kind]).to_bytes()


def keys_of(member: Member) -> MemberKeys:
    return seats.seat(member.desk).keys


def underway(folder: Path, codebook: Codebook) -> Underway:
    """Spring is told to all but the fifth; of winter the sixth was not told yet.

    The others sent their figures, the last of them twice, and the half-sum is on its way.
    """
    made = Underway(members_in(folder, codebook, 6))
    made.pool.meet()
    _spring(made)
    _winter(made)
    opener = made.pool.opener
    made.good[Kind.CARD] = made.pool.members[3].sent("kaart")
    seats.make_roster(opener.desk, [], opener.target("lijst 2"))
    made.good[Kind.ROSTER] = opener.sent("lijst 2")
    return made


def _spring(made: Underway) -> None:
    for member in made.pool.members:
        member.reports(2, MET_ON)
    made.pool.set_day(JULY)
    digest = made.pool.announce(SPRING, AUGUST)
    made.pool.send_in(digest)
    made.good[Kind.RESULT] = told = made.pool.add_up(digest)
    for member in made.pool.members:
        if member is not made.reader(Kind.RESULT):
            taking_part.take_result(member.desk, told)


def _winter(made: Underway) -> None:
    opener, key_holder, third, fourth, _, _ = made.pool.members
    made.pool.set_day(JANUARY)
    invitation = Invitation(YEAR, FEBRUARY, key_holder.id, fewest=4)
    opening.invite(opener.desk, invitation, opener.target("ronde"))
    made.good[Kind.ROUND] = raw = opener.sent("ronde")
    sending = opener, key_holder, third, fourth
    (digest,) = {taking_part.take_round(member.desk, raw).digest for member in sending}
    made.pool.send_in(digest, *sending)
    made.good[Kind.CONTRIBUTION] = fourth.contribute(digest)
    for member in sending:
        member.clock.set_day(AFTER_CLOSING)
    opening.close_list(opener.desk, digest, opener.target("deelnemers"))
    made.good[Kind.PARTICIPANTS] = listed = opener.sent("deelnemers")
    key_holding.give_half_sum(key_holder.desk, listed, key_holder.target("halfsom"))
    made.good[Kind.HALF_SUM] = key_holder.sent("halfsom")


def read_from(folder: Path, raws: list[bytes]) -> list[CameIn]:
    """As the window reads what was chosen, in the order given here."""
    paths = [folder / f"{number:05}.poule" for number in range(len(raws))]
    for path, raw in zip(paths, raws, strict=True):
        path.write_bytes(raw)
    found = {file.name: file for file in read_all(paths)}
    return [found[path.name] for path in paths]


class TakenBackError(Exception):
    """Ends a transaction without keeping what was done in it."""


@contextlib.contextmanager
def tried(member: Member) -> Iterator[None]:
    """Whatever is done to a vault within is undone after."""
    with contextlib.suppress(TakenBackError), member.desk.vault.connection.transaction():
        yield
        raise TakenBackError


def _outer(made: Underway, kind: Kind) -> dict[str, Any]:
    return json.loads(made.good[kind])


def _payload(made: Underway, kind: Kind) -> bytes:
    return b64decode(_outer(made, kind)["inhoud"])


def _reordered(made: Underway, kind: Kind) -> bytes:
    return json.dumps(dict(reversed(_outer(made, kind).items())), separators=(",", ":")).encode()


def _swapped(made: Underway, kind: Kind) -> bytes:
    raw = made.good[kind]
    return raw[len(raw) // 2 :] + raw[: len(raw) // 2]


def _signed_by_another(made: Underway, kind: Kind) -> bytes:
    author = made.author(kind)
    other = next(member for member in made.pool.members if member is not author)
    return sign_file(kind, other.id, _payload(made, kind), keys_of(other)).to_bytes()


def _signed_for_another(made: Underway, kind: Kind) -> bytes:
    author = made.author(kind)
    other = next(member for member in made.pool.members if member is not author)
    return sign_file(kind, author.id, _payload(made, kind), keys_of(other)).to_bytes()


def _signed_by_a_stranger(made: Underway, kind: Kind) -> bytes:
    return sign_file(kind, "f" * 16, _payload(made, kind), new_keys()).to_bytes()


def _renumbered(made: Underway, kind: Kind, number: bytes) -> bytes:
    return made.good[kind].replace(b'"poule":1', b'"poule":' + number, 1)


def _of_another_kind(made: Underway, kind: Kind) -> bytes:
    other = Kind.ROUND if kind is not Kind.ROUND else Kind.CARD
    return made.signed(kind, _payload(made, other))


def _rebound(made: Underway, kind: Kind, name: str) -> bytes:
    """Of another round, roster or programme, by who might have made it."""
    changed = payload_of(made.good[kind]) | {name: "ab" * 32}
    return made.signed(kind, _spelled(changed))


def _oversized(made: Underway, kind: Kind) -> bytes:
    scale = Scale() if kind is Kind.ROSTER else Scale(len(made.pool.members), 1024)
    return made.signed(kind, _payload(made, kind).ljust(most_bytes(kind, scale)))


def _deep(made: Underway, kind: Kind) -> bytes:
    return made.signed(kind, b'{"R":' + b"[" * 400 + b"]" * 400 + b"}")


def _field_twice(made: Underway, kind: Kind) -> bytes:
    payload = _payload(made, kind)
    return made.signed(kind, payload[:-1] + b"," + payload[1:])


def _numbered(made: Underway, kind: Kind, number: bytes) -> bytes:
    """Each number of the payload by this one, or a number where there was none."""
    plain = payload_of(made.good[kind])
    place = next((name for name, held in plain.items() if type(held) is int), next(iter(plain)))
    return made.signed(kind, _spelled(plain | {place: 777_777}).replace(b"777777", number))


def _spelled(plain: dict[str, Any]) -> bytes:
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _not_utf8(made: Underway, kind: Kind) -> bytes:
    payload = bytearray(_payload(made, kind))
    payload[payload.index(b'":"') + 3] = 0xFF
    return made.signed(kind, bytes(payload))


def _stray_bits(made: Underway, kind: Kind) -> bytes:
    """The same 64 bytes of signature in base64 that ends otherwise."""
    outer = _outer(made, kind)
    last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    told = outer["handtekening"]
    other = told[:-3] + last[last.index(told[-3]) ^ 1] + "=="
    return _spelled(outer | {"handtekening": other})


Spoil = Callable[[Underway, Kind], bytes]

SPOILINGS: dict[str, tuple[Spoil, tuple[Kind, ...]]] = {
    "empty": (lambda _made, _kind: b"", tuple(Kind)),
    "half": (lambda made, kind: made.good[kind][: len(made.good[kind]) // 2], tuple(Kind)),
    "one byte less": (lambda made, kind: made.good[kind][:-1], tuple(Kind)),
    "one byte more": (lambda made, kind: made.good[kind] + b"\n", tuple(Kind)),
    "twice in one": (lambda made, kind: made.good[kind] * 2, tuple(Kind)),
    "other order of fields": (_reordered, tuple(Kind)),
    "halves swapped": (_swapped, tuple(Kind)),
    "signed by another": (_signed_by_another, SIGNED_BY_ONE),
    "signed by another for its author": (_signed_for_another, tuple(Kind)),
    "signed by a stranger": (_signed_by_a_stranger, tuple(Kind)),
    "older format": (lambda made, kind: _renumbered(made, kind, b"0"), tuple(Kind)),
    "newer format": (lambda made, kind: _renumbered(made, kind, b"2"), tuple(Kind)),
    "what another kind holds": (_of_another_kind, tuple(Kind)),
    "of another pool": (lambda made, kind: made.other[kind], BOUND),
    "another roster of strangers": (lambda made, kind: made.other[kind], (Kind.ROSTER,)),
    "another round": (lambda made, kind: _rebound(made, kind, "R"), OF_ROUNDS),
    "another roster": (lambda made, kind: _rebound(made, kind, "lijst_hash"), (Kind.ROUND,)),
    "another programme": (
        lambda made, kind: _rebound(made, kind, "programma_hash"),
        (Kind.ROUND, Kind.RESULT),
    ),
    "another list": (lambda made, kind: _rebound(made, kind, "deelnemers_hash"), (Kind.HALF_SUM,)),
    "after another result": (lambda made, kind: _rebound(made, kind, "vorige"), (Kind.ROUND,)),
    "oversized": (_oversized, tuple(Kind)),
    "deep": (_deep, tuple(Kind)),
    "a field twice": (_field_twice, tuple(Kind)),
    "a huge number": (lambda made, kind: _numbered(made, kind, b"9" * 400), tuple(Kind)),
    "a fraction": (lambda made, kind: _numbered(made, kind, b"1.5"), tuple(Kind)),
    "no number": (lambda made, kind: _numbered(made, kind, b"NaN"), tuple(Kind)),
    "below zero": (lambda made, kind: _numbered(made, kind, b"-1"), tuple(Kind)),
    "not UTF-8": (_not_utf8, tuple(Kind)),
    "base64 with stray bits": (_stray_bits, tuple(Kind)),
    "noise in base64": (
        lambda made, kind: made.signed(kind, b64encode(bytes(range(250)))),
        tuple(Kind),
    ),
}
"""How a file is spoilt, and the kinds that can be spoilt so."""


def all_spoilt(made: Underway) -> dict[tuple[Kind, str], bytes]:
    """Every kind, spoilt in every way."""
    return {
        (kind, name): spoil(made, kind)
        for name, (spoil, kinds) in SPOILINGS.items()
        for kind in kinds
    }
