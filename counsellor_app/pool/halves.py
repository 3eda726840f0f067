"""Splitting figures in two halves that say nothing alone, and adding halves up.

Half A is the figures minus a mask, half B the seed of the mask. Any sum of halves A, and any half
B, is independent of the figures; only all of both together give the sum of the figures.
"""

from __future__ import annotations

import hashlib
import secrets
import struct
from typing import TYPE_CHECKING

from counsellor_app.pace import step

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SEED_BYTES = 32
MODULUS = 2**32

Vector = tuple[int, ...]
Levels = tuple[Vector, Vector, Vector]
Lengths = tuple[int, int, int]


def new_seed() -> bytes:
    """A seed from the operating system's generator; used for one contribution only."""
    return secrets.token_bytes(SEED_BYTES)


def mask(level: int, round_digest: bytes, seed: bytes, cells: int) -> Vector:
    """The mask of one level (1 to 3): one sponge for each, so that one says nothing of another."""
    sponge = hashlib.shake_256(b"poule/1/masker" + bytes([level]) + round_digest + seed)
    return struct.unpack(f"<{cells}I", sponge.digest(4 * cells))


def masks(round_digest: bytes, seed: bytes, lengths: Lengths) -> Levels:
    """The masks of all levels."""
    first, second, third = lengths
    return (
        mask(1, round_digest, seed, first),
        mask(2, round_digest, seed, second),
        mask(3, round_digest, seed, third),
    )


def masked(levels: Levels, round_digest: bytes, seed: bytes) -> Levels:
    """Half A: the figures minus the masks."""
    first, second, third = levels
    lengths = (len(first), len(second), len(third))
    one, two, three = masks(round_digest, seed, lengths)
    return subtracted(first, one), subtracted(second, two), subtracted(third, three)


def subtracted(vector: Sequence[int], other: Sequence[int]) -> Vector:
    """Cell by cell, modulo 2³²."""
    return tuple((a - b) % MODULUS for a, b in zip(vector, other, strict=True))


def added(vector: Sequence[int], other: Sequence[int]) -> Vector:
    """Cell by cell, modulo 2³²."""
    return tuple((a + b) % MODULUS for a, b in zip(vector, other, strict=True))


def sum_of(parts: Iterable[Levels], lengths: Lengths) -> Levels:
    """All parts added up, one at a time: never more than one of them in memory."""
    first, second, third = (0,) * lengths[0], (0,) * lengths[1], (0,) * lengths[2]
    for one, two, three in parts:
        step()
        first, second, third = added(first, one), added(second, two), added(third, three)
    return first, second, third


def to_bytes(levels: Levels) -> bytes:
    """All levels behind each other, four bytes a cell, lowest first."""
    cells = [cell for level in levels for cell in level]
    return struct.pack(f"<{len(cells)}I", *cells)


def from_bytes(raw: bytes, lengths: Lengths) -> Levels:
    """What `to_bytes` wrote; the caller has checked the length."""
    cells = struct.unpack(f"<{sum(lengths)}I", raw)
    first, second = lengths[0], lengths[0] + lengths[1]
    return cells[:first], cells[first:second], cells[second:]
