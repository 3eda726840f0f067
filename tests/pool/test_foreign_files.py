"""Files from outside are hostile: whatever is in them, they are taken in whole or refused."""

from __future__ import annotations

import json
import random
from base64 import b64decode, b64encode
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool import exact
from counsellor_app.pool.card import read_card
from counsellor_app.pool.half_sum import list_named_in
from counsellor_app.pool.limits import MAX_MEMBERS, Kind, Scale, most_bytes
from counsellor_app.pool.participant_list import contributions_listed, round_named_in
from counsellor_app.pool.round import roster_of
from counsellor_app.pool.signed_file import kind_of, read_file, sign_file
from tests.pool.every_kind import Files, payload_of
from tests.pool.people import INVITED_ON, played
from tests.sizes import trials

if TYPE_CHECKING:
    from tests.pool.conftest import Refused

FLIPS = 150
FUZZED = trials(10_000, full=140_000)
ODD: tuple[Any, ...] = (
    None, True, -1, 0, 2**70, 1.5, "", "x" * 400, "\u202e", "\ud800", "2026-02-30", "ab" * 32,
    "YWI=", [], {}, [[]], [{}], {"": None}, [None] * 2000, ["a", "a"],
)  # fmt: skip


@pytest.fixture(scope="module")
def files() -> Files:
    return Files(played())


def is_refused(files: Files, kind: Kind, raw: bytes) -> bool:
    try:
        files.read(kind, raw)
    except ExpectedError:
        return True
    return False


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_read_back(files: Files, kind: Kind) -> None:
    """What we make we read, and each file says which kind it is."""
    assert files.read(kind, files.raw[kind])
    assert kind_of(files.raw[kind]) is kind


@pytest.mark.parametrize("kind", Kind)
def test_a_flipped_byte_is_refused(files: Files, kind: Kind) -> None:
    """150 places over the whole file, each with one bit or all bits turned."""
    raw = files.raw[kind]
    places = [round(at * (len(raw) - 1) / (FLIPS - 1)) for at in range(FLIPS)]
    for place in places:
        for mask in (1, 0x20, 0xFF):
            flipped = raw[:place] + bytes([raw[place] ^ mask]) + raw[place + 1 :]
            assert is_refused(files, kind, flipped), (place, mask)


@pytest.mark.parametrize("kind", Kind)
def test_a_cut_or_lengthened_file_is_refused(files: Files, kind: Kind) -> None:
    """Truncated anywhere, with something after it, before it, or twice in one file."""
    raw = files.raw[kind]
    cuts = [raw[: len(raw) * part // 40] for part in range(40)]
    longer = [raw + b"\n", raw + b" ", b"\xef\xbb\xbf" + raw, raw + raw, b" " + raw]
    assert all(is_refused(files, kind, each) for each in [*cuts, raw[1:], *longer])


@pytest.mark.parametrize("kind", Kind)
def test_another_spelling_of_the_same_file_is_refused(files: Files, kind: Kind) -> None:
    """Spaces, another order, a field twice, one more, one less, escapes."""
    raw = files.raw[kind]
    plain = json.loads(raw)
    text = raw.decode()
    spellings = [
        json.dumps(plain, sort_keys=True),
        json.dumps(dict(reversed(plain.items())), separators=(",", ":")),
        text.replace('{"door"', '{"door":"x","door"', 1),
        text.replace('"poule":1', '"poule":1.0', 1),
        text.replace("poule", "\\u0070oule", 1),
        text[:-1] + ',"x":1}',
        exact.canonical({key: plain[key] for key in plain if key != "poule"}).decode(),
    ]
    assert all(is_refused(files, kind, each.encode()) for each in spellings)


@pytest.mark.parametrize("kind", Kind)
def test_another_spelling_of_what_was_signed_is_refused(files: Files, kind: Kind) -> None:
    """A well signed payload with spaces, another field, or one less is refused all the same."""
    plain = payload_of(files.raw[kind])
    first = next(iter(plain))
    payloads = [
        json.dumps(plain, sort_keys=True, ensure_ascii=False).encode(),
        exact.canonical(plain | {"extra": 1}),
        exact.canonical({key: plain[key] for key in plain if key != first}),
        b"[]",
        b"null",
        b"",
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b'{"R":' + b"9" * 10_000 + b"}",
        b"\xff\xfe{}",
    ]
    for payload in payloads:
        with pytest.raises(ExpectedError) as caught:
            files.read(kind, files.signed_again(kind, payload))
        assert caught.value.code in {
            ErrorCode.POOL_FILE_UNREADABLE,
            ErrorCode.POOL_FILE_TOO_LARGE,
        }


def test_base64_has_one_spelling(files: Files) -> None:
    """Stray last bits, missing padding and line ends in base64 are refused."""
    plain = json.loads(files.raw[Kind.CONTRIBUTION])
    signature = plain["handtekening"]
    assert signature.endswith("==")
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    stray = signature[:-3] + alphabet[alphabet.index(signature[-3]) ^ 1] + "=="
    assert b64decode(stray) == b64decode(signature)
    for other in (stray, signature[:-2], signature[:40] + "\n" + signature[40:]):
        raw = exact.canonical(plain | {"handtekening": other})
        assert is_refused(files, Kind.CONTRIBUTION, raw)


@pytest.mark.parametrize("kind", Kind)
def test_a_newer_format_is_told_apart(files: Files, kind: Kind, refused: Refused) -> None:
    """A file of a later version is called that, whatever else is in it."""
    newer = files.raw[kind].replace(b'"poule":1', b'"poule":2', 1)
    with refused(ErrorCode.POOL_FILE_TOO_NEW):
        files.read(kind, newer)
    with refused(ErrorCode.POOL_FILE_TOO_NEW):
        kind_of(newer)
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        files.read(kind, newer.replace(b'"poule":2', b'"poule":0', 1))


@pytest.mark.parametrize("kind", Kind)
def test_another_kind_is_told_apart(files: Files, kind: Kind, refused: Refused) -> None:
    """A small file of another kind is called that."""
    other = Kind.CARD if kind is not Kind.CARD else Kind.HALF_SUM
    with refused(ErrorCode.POOL_FILE_OTHER_KIND):
        files.read(kind, files.raw[other])


@pytest.mark.parametrize("kind", Kind)
def test_a_file_larger_than_it_can_be_is_not_read(
    files: Files, kind: Kind, refused: Refused
) -> None:
    """Sizes follow the members and cells of this round, not those of the largest pool."""
    scale = files.at.pool_round.terms.scale
    most = most_bytes(kind) if kind is Kind.ROSTER else most_bytes(kind, scale)
    assert len(files.raw[kind]) < most
    with refused(ErrorCode.POOL_FILE_TOO_LARGE):
        files.read(kind, b"{" * (most + 1))


def test_sizes_follow_the_roster() -> None:
    """A thousand members may fill megabytes, five may not."""
    small, large = Scale(5, 160), Scale(MAX_MEMBERS, 160)
    assert most_bytes(Kind.PARTICIPANTS, small) < 50_000
    assert 4_000_000 < most_bytes(Kind.PARTICIPANTS, large) < 10_000_000
    assert most_bytes(Kind.CONTRIBUTION, small) == most_bytes(Kind.CONTRIBUTION, large) < 4_000


def test_a_stranger_with_the_id_of_a_member_is_refused(files: Files, refused: Refused) -> None:
    """The id of a member with the signature of somebody else."""
    at = files.at
    victim, thief = at.people[2], at.people[3]
    file = read_file(at.files[2], Kind.CONTRIBUTION)
    assert file.by == victim.id
    forged = sign_file(Kind.CONTRIBUTION, victim.id, file.payload, thief.keys)
    with refused(ErrorCode.POOL_SIGNATURE_WRONG):
        files.read(Kind.CONTRIBUTION, forged.to_bytes())


def test_a_contribution_signed_again_by_another_is_refused(files: Files, refused: Refused) -> None:
    """Who signs a colleague's contribution does not make it an own one."""
    thief = files.at.people[3]
    file = read_file(files.at.files[2], Kind.CONTRIBUTION)
    taken = sign_file(Kind.CONTRIBUTION, thief.id, file.payload, thief.keys)
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        files.read(Kind.CONTRIBUTION, taken.to_bytes())
    renamed = file.payload.replace(file.by.encode(), thief.id.encode())
    own = sign_file(Kind.CONTRIBUTION, thief.id, renamed, thief.keys).to_bytes()
    with refused(ErrorCode.POOL_HALF_UNREADABLE):
        files.at.people[0].gather(files.at.pool_round, own)


def test_a_signature_counts_for_one_kind(files: Files, refused: Refused) -> None:
    """The signed payload of one kind in the envelope of another is refused."""
    file = read_file(files.raw[Kind.PARTICIPANTS], Kind.PARTICIPANTS)
    turned = replace(file, kind=Kind.RESULT)
    with refused(ErrorCode.POOL_SIGNATURE_WRONG):
        files.read(Kind.RESULT, turned.to_bytes())


@pytest.mark.parametrize("kind", [Kind.CONTRIBUTION, Kind.PARTICIPANTS, Kind.HALF_SUM, Kind.RESULT])
def test_the_round_of_a_file_can_be_looked_up(files: Files, kind: Kind) -> None:
    """Before anything is believed, a file says which round, and a round which roster."""
    assert round_named_in(files.raw[kind], kind) == files.at.pool_round.digest
    roster = files.at.people[0].membership.roster
    assert roster_of(files.raw[Kind.ROUND]) == roster.digest


@pytest.mark.parametrize(
    "payload", [b"{}", b'{"R":1}', b'{"R":"zz"}', b'{"R":null}', b'{ "R":1}', b"[]"]
)
def test_a_file_without_a_round_is_refused(files: Files, payload: bytes, refused: Refused) -> None:
    """Looking a round up never fails in another way."""
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        round_named_in(files.signed_again(Kind.RESULT, payload), Kind.RESULT)


def test_the_list_of_a_half_sum_and_what_a_list_holds_can_be_looked_up(
    files: Files, refused: Refused
) -> None:
    """A half-sum says which list it is for, a list gives its contributions as they came."""
    assert list_named_in(files.raw[Kind.HALF_SUM]) == files.at.participants.digest
    held = contributions_listed(files.raw[Kind.PARTICIPANTS])
    assert held == tuple(one.file.to_bytes() for one in files.at.participants.contributions)
    assert files.at.files[2] in held
    for look_up, kind in (
        (list_named_in, Kind.HALF_SUM),
        (contributions_listed, Kind.PARTICIPANTS),
    ):
        with refused(ErrorCode.POOL_FILE_UNREADABLE):
            look_up(files.signed_again(kind, b"{}"))


def test_noise_never_does_more_than_be_refused(files: Files) -> None:
    """Thousands of foreign files: noise, spliced, shuffled, repeated; nothing else is raised."""
    chance = random.Random(20261103)
    kinds = list(Kind)
    for number in range(FUZZED):
        kind = kinds[number % len(kinds)]
        raw, other = files.raw[kind], files.raw[chance.choice(kinds)]
        foreign = noisy(raw, other, chance)
        assert foreign == raw or is_refused(files, kind, foreign)


def noisy(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    """A file of noise, or `raw` meddled with; once in a while the meddling changes nothing."""
    cut = chance.randrange(len(raw))
    match chance.randrange(6):
        case 0:
            return chance.randbytes(chance.randrange(10_000))
        case 1:
            return raw[:cut] + chance.randbytes(chance.randrange(1, 40)) + raw[cut + 1 :]
        case 2:
            return raw[:cut] + other[chance.randrange(len(other)) :] + b"x"
        case 3:
            return raw[:cut] + raw[cut:][::-1] + b"}"
        case 4:
            return raw[: cut // 2] + raw[cut:] + raw[cut // 2 : cut] + b"}"
        case _:
            return bytes(chance.choice(b'{}[]":,0123abc\\') for _ in range(chance.randrange(2000)))


@pytest.mark.parametrize("kind", Kind)
def test_signed_nonsense_never_does_more_than_be_refused(files: Files, kind: Kind) -> None:
    """A member signs payloads with one field after another replaced by what does not belong."""
    plain = payload_of(files.raw[kind])
    for place in places_in(plain):
        for odd in ODD:
            changed = json.loads(exact.canonical(plain))
            put(changed, place, odd)
            if changed == plain:
                continue
            try:
                payload = json.dumps(
                    changed, sort_keys=True, separators=(",", ":"), ensure_ascii=False
                ).encode("utf-8", "surrogatepass")
                files.read(kind, files.signed_again(kind, payload))
            except ExpectedError:
                continue
            name = next(part for part in reversed(place) if isinstance(part, str))
            assert (kind, name) in HARMLESS, (place, odd)


HARMLESS = {
    (Kind.CARD, "naam"),
    (Kind.ROSTER, "vorige"),
    (Kind.ROUND, "codeboek"),
    (Kind.ROUND, "programma_hash"),
    (Kind.ROUND, "vervangt"),
    (Kind.ROUND, "vorige"),
    (Kind.PARTICIPANTS, "halfsom1"),
    (Kind.RESULT, "codes"),
    (Kind.RESULT, "deelnemers_hash"),
    (Kind.RESULT, "hash"),
    (Kind.RESULT, "id"),
    (Kind.RESULT, "laagst"),
    (Kind.RESULT, "regels"),
    (Kind.RESULT, "rijen"),
    (Kind.RESULT, "stap"),
    (Kind.RESULT, "tabellen"),
}
"""What an author may say otherwise without the file being wrong in itself."""


def places_in(value: object, place: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The way to every field, and to the first element of every list."""
    inside: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list) and value:
        inside = [(0, value[0])]
    return [
        found for key, each in inside for found in [(*place, key), *places_in(each, (*place, key))]
    ]


def put(value: Any, place: tuple[str | int, ...], odd: object) -> None:
    for part in place[:-1]:
        value = value[part]
    value[place[-1]] = odd


def test_an_unusable_key_on_a_card_is_refused(files: Files, refused: Refused) -> None:
    """A point to which anything sealed could be read by everybody."""
    weak = payload_of(files.raw[Kind.CARD]) | {"seal": b64encode(bytes(32)).decode()}
    with refused(ErrorCode.POOL_CARD_UNUSABLE):
        read_card(files.signed_again(Kind.CARD, exact.canonical(weak)))


def test_days_are_days(files: Files) -> None:
    """The day on a card is kept as it was written."""
    assert read_card(files.raw[Kind.CARD]).made_on < INVITED_ON
