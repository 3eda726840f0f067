"""What each half tells of the figures: nothing."""

from __future__ import annotations

import hashlib
from collections import Counter
from itertools import combinations

import pytest

from counsellor_app.pool import halves
from counsellor_app.pool.contribution import (
    Contribution,
    half_info,
    open_half_a,
    read_contribution,
)
from counsellor_app.pool.sealing import unseal
from tests.pool.people import Person, announced, figures, sum_of

ROUNDS, MEMBERS = 60, 7
LENGTHS = (6, 4, 4)
NOTHING: halves.Levels = ((0,) * 6, (0,) * 4, (0,) * 4)
# χ² with 255 degrees of freedom: 1 in 100,000 chances outside these; seeds are fixed, so is this.
LOWEST, HIGHEST = 168, 363


def chi_square(raw: bytes) -> float:
    """How far the bytes are from being equally frequent."""
    expected, counts = len(raw) / 256, Counter(raw)
    return sum((counts[value] - expected) ** 2 / expected for value in range(256))


def is_even(raw: bytes) -> bool:
    return LOWEST < chi_square(raw) < HIGHEST


def halves_a(levels: halves.Levels) -> list[list[halves.Levels]]:
    """Halves A of the same figures, of seven members in each of sixty rounds."""

    def digest(text: str) -> bytes:
        return hashlib.sha256(text.encode()).digest()

    return [
        [
            halves.masked(levels, digest(f"round {number}"), digest(f"seed {number} {member}"))
            for member in range(MEMBERS)
        ]
        for number in range(ROUNDS)
    ]


@pytest.mark.parametrize("levels", [NOTHING, figures(50), figures(2**20)])
def test_half_a_looks_the_same_whatever_it_holds(levels: halves.Levels) -> None:
    """The bytes of halves A are as even as noise, and so are those of any six added up."""
    rounds = halves_a(levels)
    assert is_even(b"".join(halves.to_bytes(each) for members in rounds for each in members))
    for six in combinations(range(MEMBERS), 6):
        sums = [halves.sum_of((members[at] for at in six), LENGTHS) for members in rounds]
        assert is_even(b"".join(halves.to_bytes(each) for each in sums))


def test_the_measure_tells_figures_from_noise() -> None:
    """The same figures without a mask are nowhere near even."""
    assert not is_even(halves.to_bytes(figures(50)) * ROUNDS * MEMBERS)


def test_half_b_does_not_depend_on_the_figures(
    people: list[Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under one seed, two very different years give the very same half B."""
    monkeypatch.setattr(halves, "new_seed", lambda: b"s" * 32)
    pool_round = announced(people)
    opened: list[bytes] = []
    for reports in (0, 50):
        sent = taken(people, people[2].contribute(pool_round, figures(reports)))
        info = half_info(b"b", pool_round.digest, sent.by, sent.number)
        opened.append(unseal(sent.half_b, people[1].keys, info))
    assert opened == [b"s" * 32] * 2


def taken(people: list[Person], raw: bytes) -> Contribution:
    pool_round = people[0].book.rounds[0].round
    return read_contribution(raw, pool_round, people[0].membership.roster)


def test_seed_and_number_are_new_each_time(people: list[Person]) -> None:
    """Two contributions of the same figures share nothing that could be compared."""
    pool_round = announced(people)
    first, second = (taken(people, people[2].contribute(pool_round, figures(3))) for _ in range(2))
    assert first.number != second.number
    assert first.half_a != second.half_a
    assert first.half_b != second.half_b


def test_a_file_has_one_size(people: list[Person]) -> None:
    """For nobody and for fifty, for the first and for the hundredth correction."""
    pool_round = announced(people)
    sizes = {
        len(people[2].contribute(pool_round, figures(reports)))
        for reports in (0, 50, 2**19, *range(100))
    }
    assert len(sizes) == 1


def test_the_opener_alone_sees_nothing(people: list[Person]) -> None:
    """Before the half-sum comes, the opener's own sum is right in no cell."""
    pool_round = announced(people)
    each = [figures(reports) for reports in (3, 1, 4, 1, 5)]
    files = [p.contribute(pool_round, levels) for p, levels in zip(people, each, strict=True)]
    gathering = people[0].gather(pool_round, *files)
    parts = [
        open_half_a(sent, pool_round, people[0].keys) for sent in gathering.contributions.values()
    ]
    own, truth = halves.sum_of(parts, LENGTHS), sum_of(each)
    for level, true_level in zip(own, truth, strict=True):
        assert not [1 for cell, true in zip(level, true_level, strict=True) if cell == true]


def test_levels_have_masks_of_their_own() -> None:
    """What is known of one level's mask is no part of another's."""
    masks = halves.masks(b"R" * 32, b"s" * 32, (50, 50, 50))
    assert len({cell for level in masks for cell in level}) == 150
    longer = halves.masks(b"R" * 32, b"s" * 32, (60, 0, 0))
    assert longer[0][:50] == masks[0]
