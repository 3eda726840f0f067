"""Schemes that were considered and must never be built, each shown to fail."""

from __future__ import annotations

from itertools import combinations
from random import Random

MODULUS = 2**32
MEMBERS = range(7)
CELLS = range(36)


def pair_masks(rng: Random) -> dict[tuple[int, int], list[int]]:
    """A mask for each pair of members, added by one and taken away by the other."""
    return {pair: [rng.randrange(MODULUS) for _ in CELLS] for pair in combinations(MEMBERS, 2)}


def masked(member: int, figures: list[int], masks: dict[tuple[int, int], list[int]]) -> list[int]:
    total = list(figures)
    for (one, other), mask in masks.items():
        if member in {one, other}:
            sign = 1 if member == one else -1
            total = [(held + sign * m) % MODULUS for held, m in zip(total, mask, strict=True)]
    return total


def test_pairwise_masks_betray_a_correction() -> None:
    """The same masks twice: the second file minus the first is what was corrected."""
    rng = Random(1)
    masks = pair_masks(rng)
    first = [rng.randrange(4) for _ in CELLS]
    corrected = list(first)
    corrected[3] -= 1
    corrected[7] += 1
    sent, again = masked(2, first, masks), masked(2, corrected, masks)
    change = [(b - a) % MODULUS for a, b in zip(sent, again, strict=True)]
    assert {cell: by for cell, by in enumerate(change) if by} == {3: MODULUS - 1, 7: 1}


def test_pairwise_correction_files_betray_the_late() -> None:
    """The others reveal their masks with the missing one; then the late file turns up."""
    rng = Random(2)
    masks = pair_masks(rng)
    late = [rng.randrange(4) for _ in CELLS]
    revealed = {pair: mask for pair, mask in masks.items() if 4 in pair}
    arrives = masked(4, late, masks)
    for (one, _), mask in revealed.items():
        sign = -1 if one == 4 else 1
        arrives = [(held + sign * m) % MODULUS for held, m in zip(arrives, mask, strict=True)]
    assert arrives == late


def test_pairwise_masks_do_add_up() -> None:
    """So the two above are failures of the scheme, not of this sketch of it."""
    rng = Random(3)
    masks = pair_masks(rng)
    figures = [[rng.randrange(4) for _ in CELLS] for _ in MEMBERS]
    sent = [masked(member, figures[member], masks) for member in MEMBERS]
    assert [sum(cells) % MODULUS for cells in zip(*sent, strict=True)] == [
        sum(cells) for cells in zip(*figures, strict=True)
    ]


def test_half_years_beside_the_year_would_give_the_other_half_away() -> None:
    """8 in the year and 6 in the first half, each large enough by itself, are 2 in the second."""
    year, first_half, threshold = 8, 6, 5
    assert min(year, first_half) >= threshold
    assert 0 < year - first_half < threshold
