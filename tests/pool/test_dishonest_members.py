"""Members with a changed app: what is signed and sealed well, but wrong inside."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.errors import ErrorCode
from counsellor_app.pool import contributor, exact, key_holder
from counsellor_app.pool.book import Book, KnownRound
from counsellor_app.pool.contribution import half_info
from counsellor_app.pool.half_sum import half_sum_info
from counsellor_app.pool.limits import Kind, most_bytes
from counsellor_app.pool.printed import Printed
from counsellor_app.pool.result import make_result
from counsellor_app.pool.round import make_round
from counsellor_app.pool.sealing import seal
from counsellor_app.pool.signed_file import kind_of, read_file, sign_file
from tests.pool.people import CLOSED_ON, Person, Played, played, terms_for

if TYPE_CHECKING:
    from tests.pool.conftest import Refused

NUMBER = b"n" * 16


@pytest.fixture(scope="module")
def at() -> Played:
    """A round up to the half-sum."""
    return played()


def contribution(at: Played, person: Person, half_a: bytes, half_b: bytes) -> bytes:
    """A contribution with these halves, numbered after the honest one."""
    digest, roster = at.pool_round.digest, person.membership.roster
    keys = [roster.card(each).seal_key for each in (at.people[0].id, at.people[1].id)]
    payload = {
        "R": digest.hex(),
        "van": person.id,
        "volgnr": "0009",
        "nr": NUMBER.hex(),
        "a": exact.base64(seal(half_a, keys[0], half_info(b"a", digest, person.id, NUMBER))),
        "b": exact.base64(seal(half_b, keys[1], half_info(b"b", digest, person.id, NUMBER))),
    }
    file = sign_file(Kind.CONTRIBUTION, person.id, exact.canonical(payload), person.keys)
    return file.to_bytes()


@pytest.mark.parametrize("length", [0, 55, 57])
def test_half_a_of_another_length(at: Played, length: int, refused: Refused) -> None:
    """The sealed half must be as long as the round's vectors."""
    raw = contribution(at, at.people[2], bytes(length), bytes(32))
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        at.people[0].gather(at.pool_round, raw)


@pytest.mark.parametrize("length", [0, 31, 33])
def test_half_b_of_another_length(at: Played, length: int, refused: Refused) -> None:
    """A seed is 32 bytes."""
    raw = contribution(at, at.people[2], bytes(56), bytes(length))
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        at.people[0].gather(at.pool_round, raw)


def test_a_contribution_numbered_nought(at: Played, refused: Refused) -> None:
    """Nought is the place of no contribution."""
    file = read_file(at.files[2], Kind.CONTRIBUTION)
    payload, times = re.subn(rb'"volgnr":"\w{4}"', b'"volgnr":"0000"', file.payload)
    assert times == 1
    raw = sign_file(file.kind, file.by, payload, at.people[2].keys).to_bytes()
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        at.people[0].gather(at.pool_round, raw)


def test_a_member_outside_the_round(refused: Refused) -> None:
    """On the roster, but not among the participants."""
    at = played(6)
    first = at.people[0]
    terms = replace(at.pool_round.terms, participants=tuple(p.id for p in at.people[:5]), fewest=5)
    smaller = make_round(terms, first.membership.roster, first.keys)
    outsider = at.people[5]
    raw = contribution(replace(at, pool_round=smaller), outsider, bytes(56), bytes(32))
    with refused(ErrorCode.POOL_NOT_PARTICIPANT):
        first.gather(smaller, raw)


@pytest.mark.parametrize("inner", [b"", bytes(57), b"\x04" + bytes(56), b"\x01" + bytes(57)])
def test_a_half_sum_of_another_shape(at: Played, inner: bytes, refused: Refused) -> None:
    """Too short, a level nobody knows, too long."""
    first, second = at.people[:2]
    digest, listed = at.pool_round.digest, at.participants.digest
    payload = {
        "R": digest.hex(),
        "deelnemers_hash": listed.hex(),
        "halfsom": exact.base64(seal(inner, first.keys.seal_key, half_sum_info(digest, listed))),
    }
    file = sign_file(Kind.HALF_SUM, second.id, exact.canonical(payload), second.keys)
    with refused(ErrorCode.POOL_HALF_UNREADABLE):
        first.open(file.to_bytes(), at.participants, at.pool_round)


@pytest.mark.parametrize("kind", [Kind.PARTICIPANTS, Kind.HALF_SUM, Kind.RESULT])
def test_a_file_by_who_has_another_role(at: Played, kind: Kind, refused: Refused) -> None:
    """List and result come from the opener, the half-sum from the key holder; from nobody else."""
    third = at.people[2]
    taken = sign_file(kind, third.id, b"{}", third.keys).to_bytes()
    with refused(ErrorCode.POOL_STRANGER):
        if kind is Kind.PARTICIPANTS:
            at.people[1].release(taken, at.pool_round)
        elif kind is Kind.HALF_SUM:
            at.people[0].open(taken, at.participants, at.pool_round)
        else:
            contributor.accept_result(taken, at.pool_round.digest, third.membership, third.book)


def test_a_list_with_a_half_sum_of_another_length(at: Played, refused: Refused) -> None:
    """The opener's half-sum has a number for each cell of level 1."""
    plain = exact.read_exactly(at.participants.file.payload, dict, dict)
    payload = exact.canonical(plain | {"halfsom1": [1, 2]})
    raw = sign_file(Kind.PARTICIPANTS, at.people[0].id, payload, at.people[0].keys).to_bytes()
    with refused(ErrorCode.POOL_FILE_UNREADABLE):
        at.people[1].release(raw, at.pool_round)


def test_files_of_another_round(at: Played, refused: Refused) -> None:
    """List, half-sum and result of one round are refused in another of the same people."""
    first, second = at.people[:2]
    terms = replace(at.pool_round.terms, nonce=b"o" * 16)
    other = make_round(terms, first.membership.roster, first.keys)
    book = Book((KnownRound(other),))
    with refused(ErrorCode.POOL_ROUND_OTHER):
        key_holder.read_request(
            at.participants.file.to_bytes(), other, second.membership, book, CLOSED_ON
        )
    with refused(ErrorCode.POOL_ROUND_OTHER):
        first.open(at.half_sum, at.participants, other)
    printed = Printed(1, None, None, ())
    result = make_result(printed, at.participants, at.pool_round, first.keys)
    with refused(ErrorCode.POOL_ROUND_OTHER):
        contributor.accept_result(result.file.to_bytes(), other.digest, second.membership, book)


def test_a_round_the_key_holder_never_accepted(at: Played, refused: Refused) -> None:
    """Without having judged the invitation, nothing is looked at."""
    second = at.people[1]
    with refused(ErrorCode.POOL_ROUND_UNKNOWN):
        key_holder.read_request(
            at.participants.file.to_bytes(), at.pool_round, second.membership, Book(), CLOSED_ON
        )


def test_the_result_of_a_replaced_round(refused: Refused) -> None:
    """Who went on with the replacement does not go back."""
    at = played()
    first, third = at.people[0], at.people[2]
    printed = Printed(1, None, None, ())
    raw = make_result(printed, at.participants, at.pool_round, first.keys).file.to_bytes()
    terms = terms_for(
        at.people,
        replaces=at.pool_round.digest,
        opener=at.people[3].id,
        key_holder=at.people[4].id,
        closes_on=date(2027, 2, 1),
    )
    again = make_round(terms, at.people[3].membership.roster, at.people[3].keys)
    third.accept(again.file.to_bytes(), today=CLOSED_ON)
    with refused(ErrorCode.POOL_ROUND_REPLACED):
        contributor.accept_result(raw, at.pool_round.digest, third.membership, third.book)


def test_a_huge_file_of_an_unknown_kind(refused: Refused) -> None:
    """Not even its kind is looked for."""
    largest = max(most_bytes(kind) for kind in Kind)
    with refused(ErrorCode.POOL_FILE_TOO_LARGE):
        kind_of(bytes(largest + 1))


def test_figures_never_leave_in_the_clear(at: Played) -> None:
    """A repr of a contribution, list or half-sum shows no half."""
    shown = repr(at.participants.contributions[0]) + repr(at.gathering)
    assert "half_" not in shown
    assert at.participants.contributions[0].half_b.hex()[:8] not in shown
