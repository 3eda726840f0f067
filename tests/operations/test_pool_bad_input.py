"""Every kind of file of the pool, spoilt in every way: refused in Dutch, and nothing is changed."""

from __future__ import annotations

import json
import os
import random
import xml.etree.ElementTree as ET
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations.pooling.intake import take_in
from counsellor_app.pool.limits import Kind, most_bytes
from counsellor_app.settings import resource
from counsellor_app.ui.error_sentences import SENTENCES
from counsellor_app.vault.fingerprint import fingerprint, holds, kept_mark
from tests.operations.pool_members import JANUARY
from tests.operations.spoilt_files import (
    SPOILINGS,
    Underway,
    all_spoilt,
    read_from,
    tried,
    underway,
)
from tests.pool.every_kind import payload_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.operations.pooling.intake import CameIn

MUTATIONS = 4000 if os.environ.get("COUNSELLOR_TESTS") == "full" else 200
CELLS = [(kind, name) for name, (_, kinds) in SPOILINGS.items() for kind in kinds]
UNREADABLE = ErrorCode.POOL_FILE_UNREADABLE
EXPECTED = {
    "signed by another": {
        Kind.CARD: UNREADABLE,
        Kind.ROUND: ErrorCode.POOL_ROLES_REFUSED,
        Kind.CONTRIBUTION: UNREADABLE,
    },
    "signed by another for its author": dict.fromkeys(Kind, ErrorCode.POOL_SIGNATURE_WRONG),
    "signed by a stranger": {Kind.CARD: UNREADABLE, Kind.CONTRIBUTION: ErrorCode.POOL_STRANGER},
    "newer format": dict.fromkeys(Kind, ErrorCode.POOL_FILE_TOO_NEW),
    "oversized": dict.fromkeys(Kind, ErrorCode.POOL_FILE_TOO_LARGE),
    "of another pool": {Kind.ROUND: ErrorCode.POOL_ROSTER_OTHER},
    "another roster of strangers": {Kind.ROSTER: ErrorCode.POOL_NOT_IN_ROSTER},
    "another roster": {Kind.ROUND: ErrorCode.POOL_ROSTER_OTHER},
    "another programme": {
        Kind.ROUND: ErrorCode.POOL_CODEBOOK_OTHER,
        Kind.RESULT: ErrorCode.POOL_RESULT_REFUSED,
    },
    "another list": {Kind.HALF_SUM: ErrorCode.POOL_HALF_SUM_OTHER},
    "after another result": {Kind.ROUND: ErrorCode.POOL_PREVIOUS_MISSING},
}
"""What is heard where it is not that a file is no file of the pool."""
OTHERWISE = {
    "signed by another": ErrorCode.POOL_STRANGER,
    "signed by a stranger": ErrorCode.POOL_STRANGER,
    "of another pool": ErrorCode.POOL_ROUND_UNKNOWN,
    "another round": ErrorCode.POOL_ROUND_UNKNOWN,
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, codebook: Codebook) -> Iterator[Underway]:
    """One pool for the whole module: nothing here changes a vault for good."""
    found = underway(tmp_path_factory.mktemp("pool"), codebook)
    yield found
    for member in found.pool.members:
        member.desk.vault.close()


@pytest.fixture(scope="module")
def came(
    made: Underway, tmp_path_factory: pytest.TempPathFactory
) -> dict[tuple[Kind, str], CameIn]:
    """All spoilt files, written to the disk and read as one choice."""
    folder = tmp_path_factory.mktemp("spoilt")
    spoilt = all_spoilt(made)
    return dict(zip(spoilt, read_from(folder, list(spoilt.values())), strict=True))


@pytest.fixture(scope="module")
def dutch() -> dict[str, str]:
    """The finished translations of the window."""
    root = ET.fromstring(resource("i18n/nl/window.ts").read_text("utf-8"))
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in root.iter("message")
    }


@pytest.mark.parametrize(("kind", "name"), CELLS)
def test_a_spoilt_file_is_refused_in_dutch_and_changes_nothing(
    made: Underway,
    came: dict[tuple[Kind, str], CameIn],
    dutch: dict[str, str],
    kind: Kind,
    name: str,
) -> None:
    """Whoever waits for such a file hears why it is not taken in; the vault stays as it was."""
    desk = made.reader(kind).desk
    before = fingerprint(desk.vault.connection)
    (taken,) = take_in(desk, (came[kind, name],))
    assert taken.outcome is None
    assert taken.refusal is not None
    expected = EXPECTED.get(name, {}).get(kind, OTHERWISE.get(name, UNREADABLE))
    assert taken.refusal.code is expected
    assert dutch[str(SENTENCES[taken.refusal.code])]
    assert fingerprint(desk.vault.connection) == before


@pytest.mark.parametrize("kind", Kind)
def test_the_good_file_is_taken_in_and_twice_changes_nothing(
    made: Underway, kind: Kind, tmp_path: Path
) -> None:
    """What was spoilt would have been taken in; the same file again, or a copy, does nothing."""
    member, (file, copy) = made.reader(kind), read_from(tmp_path, [made.good[kind]] * 2)
    connection = member.desk.vault.connection
    with tried(member):
        before = fingerprint(connection)
        (first,) = take_in(member.desk, (file,))
        assert first.refusal is None
        after = fingerprint(connection)
        again = take_in(member.desk, (file, copy))
        assert [each.outcome for each in again] == [first.outcome] * 2
        assert fingerprint(connection) == after
        looked_at_only = {Kind.CARD, Kind.PARTICIPANTS}
        assert (after == before) == (kind in looked_at_only)


@pytest.mark.parametrize("kind", Kind)
def test_any_kind_comes_to_whom_it_is_not_for(made: Underway, kind: Kind, tmp_path: Path) -> None:
    """Every member may open every file by mistake; whoever it is not for hears so, and no more."""
    files = tuple(read_from(tmp_path, [made.good[kind]]))
    refused = 0
    for member in made.pool.members:
        with tried(member):
            before = fingerprint(member.desk.vault.connection)
            (taken,) = take_in(member.desk, files)
            if taken.refusal is not None:
                refused += 1
                assert fingerprint(member.desk.vault.connection) == before
    is_for_one = kind in {Kind.CONTRIBUTION, Kind.PARTICIPANTS, Kind.HALF_SUM}
    assert (refused == len(made.pool.members) - 1) == is_for_one


@pytest.mark.parametrize("kind", Kind)
def test_mutated_and_signed_files_do_no_more_than_be_refused(
    made: Underway, kind: Kind, tmp_path: Path
) -> None:
    """Whatever an author signs is taken in, or refused with the vault as it was."""
    chance = random.Random(f"half-year {kind}")
    plain = payload_of(made.good[kind])
    raws = [made.signed(kind, mutated(plain, chance)) for _ in range(MUTATIONS)]
    member = made.reader(kind)
    connection, refused = member.desk.vault.connection, 0
    start = kept_mark(connection)
    for file in read_from(tmp_path, raws):
        with tried(member):
            (taken,) = take_in(member.desk, (file,))
            refused += taken.refusal is not None
            if taken.refusal is not None:
                assert kept_mark(connection) == start
    assert kept_mark(connection) == start
    assert holds(connection)
    assert refused > MUTATIONS // 4


ODD: tuple[object, ...] = (
    None, True, -1, 0, 1, 2**32 - 1, 2**32, 10**400, 1.5, "", "\u202e", "0001-01-01", "9999-12-31",
    "9999-06-30", "ab" * 32, "AAAA", [], {}, [[[]]], [0] * 3000,
)  # fmt: skip


def mutated(plain: dict[str, Any], chance: random.Random) -> bytes:
    """A payload in which up to three values, somewhere, became others."""
    changed = json.loads(json.dumps(plain))
    for _ in range(chance.randrange(1, 4)):
        holder, key = chance.choice(places(changed))
        match chance.randrange(5):
            case 0 if isinstance(holder, dict):
                del holder[key]
            case 1 if isinstance(holder, list):
                holder.insert(key, holder[key])
            case 2 if isinstance(holder[key], str) and holder[key]:
                cut = chance.randrange(len(holder[key]))
                holder[key] = (
                    holder[key][:cut] + chance.choice("0aZ=é\x00") + holder[key][cut + 1 :]
                )
            case 3 if type(holder[key]) is int:
                holder[key] += chance.choice((-1, 1, 1000))
            case _:
                holder[key] = deepcopy(chance.choice(ODD))
        if not places(changed):
            break
    return json.dumps(changed, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def places(value: object) -> list[tuple[Any, Any]]:
    """Every holder of a value with the key under which it holds it."""
    inside: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        inside = [(value, key) for key in value]
    elif isinstance(value, list):
        inside = [(value, at) for at in range(len(value))]
    return [*inside, *(found for holder, key in inside for found in places(holder[key]))]


def test_sizes_follow_the_roster(made: Underway, tmp_path: Path) -> None:
    """What a pool of a thousand may send is too large for six, and refused before it is parsed."""
    kinds = (Kind.ROUND, Kind.PARTICIPANTS, Kind.RESULT)
    raws = [made.signed(kind, b'{"R":"%s"}' % (b"a" * 400_000)) for kind in kinds]
    assert all(len(raw) < most_bytes(kind) for kind, raw in zip(kinds[1:], raws[1:], strict=True))
    for kind, file in zip(kinds, read_from(tmp_path, raws), strict=True):
        (taken,) = take_in(made.reader(kind).desk, (file,))
        assert taken.refusal is not None
        assert taken.refusal.code is ErrorCode.POOL_FILE_TOO_LARGE, kind


def test_who_was_not_told_of_the_round_hears_so(made: Underway, tmp_path: Path) -> None:
    """The sixth has no winter round yet: whatever is of it waits for the invitation."""
    member = made.pool.members[5]
    assert member.clock().date() == JANUARY
    of_winter = (Kind.CONTRIBUTION, Kind.PARTICIPANTS, Kind.HALF_SUM)
    files = tuple(read_from(tmp_path, [made.good[kind] for kind in of_winter]))
    refusals = [taken.refusal for taken in take_in(member.desk, files)]
    assert all(isinstance(each, ExpectedError) for each in refusals)
    assert {each.code for each in refusals if each} == {ErrorCode.POOL_ROUND_UNKNOWN}
