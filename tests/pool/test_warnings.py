"""Designs that were not built, and why: pairwise masks leak where two halves do not.

Each test holds the design that leaks in a few lines, and shows the same mistake harmless in ours.
"""

from __future__ import annotations

import hashlib
import struct
from itertools import chain

from counsellor_app.pool import halves
from counsellor_app.pool.book import KnownRound
from counsellor_app.pool.contribution import open_half_a
from tests.pool.people import Person, announced, figures

ROUND = hashlib.sha256(b"voorbeeldronde").digest()
MEMBERS = range(5)


def pair_mask(one: int, other: int, cells: int) -> halves.Vector:
    """A mask two members share, as a key agreement would give it: one adds it, one takes it off."""
    low, high = sorted((one, other))
    raw = hashlib.shake_256(ROUND + bytes([low, high])).digest(4 * cells)
    mask = struct.unpack(f"<{cells}I", raw)
    return mask if one < other else tuple(-cell % halves.MODULUS for cell in mask)


def pairwise(member: int, vector: halves.Vector) -> halves.Vector:
    """What a member would send if all pairs shared masks that cancel out."""
    for other in MEMBERS:
        if other != member:
            vector = halves.added(vector, pair_mask(member, other, len(vector)))
    return vector


def vector_of(reports: int) -> halves.Vector:
    return tuple(chain.from_iterable(figures(reports)))


def test_pairwise_masks_cancel() -> None:
    """The design that was rejected does add up, so what follows is its fault alone."""
    total: halves.Vector = (0,) * 14
    for member in MEMBERS:
        total = halves.added(total, pairwise(member, vector_of(member)))
    assert total[:2] == (5, sum(MEMBERS))


def test_a_pairwise_resend_reveals_exactly_the_change() -> None:
    """Who corrects one cell sends the same mask twice: the difference is the correction."""
    before, after = pairwise(2, vector_of(3)), pairwise(2, vector_of(4))
    assert halves.subtracted(after, before) == halves.subtracted(vector_of(4), vector_of(3))


def test_pairwise_correction_files_reveal_the_late_vector() -> None:
    """The others reveal their masks with the late one; when the late file comes, it is open."""
    revealed: halves.Vector = (0,) * 14
    for other in MEMBERS:
        if other != 3:
            revealed = halves.added(revealed, pair_mask(3, other, 14))
    late = pairwise(3, vector_of(7))
    assert halves.subtracted(late, revealed) == vector_of(7)


def test_our_resend_reveals_nothing(people: list[Person]) -> None:
    """With a new seed each time, the difference of two halves A tells nothing of the change."""
    pool_round = announced(people)
    opened: list[halves.Vector] = []
    for reports in (3, 4):
        raw = people[2].contribute(pool_round, figures(reports))
        gathering = people[0].gather(pool_round, raw)
        (sent,) = gathering.contributions.values()
        levels = open_half_a(sent, pool_round, people[0].keys)
        opened.append(tuple(chain.from_iterable(levels)))
    change = halves.subtracted(vector_of(4), vector_of(3))
    difference = halves.subtracted(opened[1], opened[0])
    assert not [1 for a, b in zip(difference, change, strict=True) if a == b]


def test_two_openings_reveal_one_member(people: list[Person]) -> None:
    """Why there is one list for ever: a key holder who forgets gives a colleague's figures away."""
    pool_round = announced(people, fewest=4)
    each = [figures(reports) for reports in (13, 11, 14, 11, 17)]
    files = [p.contribute(pool_round, levels) for p, levels in zip(people, each, strict=True)]
    sums: list[halves.Vector] = []
    for sent in (files, files[:4]):
        people[1].book = people[1].book.with_round(KnownRound(pool_round))
        participants = people[0].close(people[0].gather(pool_round, *sent))
        half_sum = people[1].release(participants.file.to_bytes(), pool_round)
        opened = people[0].open(half_sum, participants, pool_round)
        sums.append(opened.vectors[1] + opened.vectors[2])
    assert halves.subtracted(sums[0], sums[1]) == each[4][0] + each[4][1]
