"""How a counsellor's figures lie in the vectors a pool adds up; what the cells mean is not told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FigureLayout:
    """The vectors of one codebook and table programme; equal layouts may be added up.

    `digest` is the SHA-256, as 64 hexadecimal digits, of everything that gives a cell its meaning:
    codes, tables and ladders. `lengths` are the numbers of cells of levels 1, 2 and 3. Level 1
    begins with the counter of contributions and N1, N2 and N3.
    """

    codebook_version: int
    digest: str
    lengths: tuple[int, int, int]


COUNTER, N1, N2, N3 = range(4)
"""The first cells of level 1: 1 in every contribution, then the reports behind levels 1, 2, 3."""
