"""How alike two words are, for slips of the pen in names."""

from __future__ import annotations

_SHORTEST = 4
LONG = 8


def are_alike(word: str, name: str) -> bool:
    """One slip apart, or two from eight letters on: a letter more, less, other, or two swapped.

    Short names need the same first letter, and four letters at least.
    """
    shorter, longer = sorted((len(word), len(name)))
    if shorter < _SHORTEST or longer - shorter > 2:
        return False
    allowed = 2 if shorter >= LONG else 1
    if longer - shorter > allowed or (word[0] != name[0] and shorter < LONG):
        return False
    head, tail = _common(word, name)
    left, right = word[head : len(word) - tail], name[head : len(name) - tail]
    return _strange(left, right) <= allowed and _distance(left, right) <= allowed


def _common(left: str, right: str) -> tuple[int, int]:
    """How many letters the words share at the front, and of the others at the back."""
    most = min(len(left), len(right))
    head = 0
    while head < most and left[head] == right[head]:
        head += 1
    tail = 0
    while tail < most - head and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    return head, tail


def _strange(left: str, right: str) -> int:
    """The most letters that one has and the other lacks: each is a slip, and quickly counted."""
    mine, others = set(left), set(right)
    return max(len(mine - others), len(others - mine))


def _distance(left: str, right: str) -> int:
    """The fewest slips between two short words (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]
