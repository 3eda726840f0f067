"""Sizes, floors and caps of the protocol: what a file may cost and how low a round may go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FORMAT = 1

MAX_MEMBERS = 1000
MAX_CELLS = 8192  # of the three levels together
MAX_FIGURE = 2**20  # so that no sum of 1,000 wraps modulo 2³²
_MAX_SHARE = 2**14  # of each member in a large sum: hours of two lifetimes of work
MAX_ORDER = 0xFFFF

FEWEST_PARTICIPANTS = 4
USUAL_FEWEST = 5

_KIB = 1024


class Kind(StrEnum):
    """The seven kinds of file, by the word each carries."""

    CARD = "kaart"
    ROSTER = "lijst"
    ROUND = "ronde"
    CONTRIBUTION = "bijdrage"
    PARTICIPANTS = "deelnemers"
    HALF_SUM = "halfsom"
    RESULT = "uitslag"


@dataclass(frozen=True, slots=True)
class Scale:
    """How many members a file may speak of and how many cells it may hold; caps follow it."""

    members: int = MAX_MEMBERS
    cells: int = MAX_CELLS


LARGEST = Scale()


def most_in_sum(contributions: int) -> int:
    """The largest cell of a sum that is believed."""
    return max(MAX_FIGURE, _MAX_SHARE * contributions)


def most_bytes(kind: Kind, scale: Scale = LARGEST) -> int:
    """The largest size of a file that is read at all."""
    members, cells = scale.members, scale.cells
    contribution = 2 * _KIB + 8 * cells
    return {
        Kind.CARD: 2 * _KIB,
        Kind.ROSTER: 4 * _KIB + 2 * _KIB * members,
        Kind.ROUND: 4 * _KIB + 64 * members,
        Kind.CONTRIBUTION: contribution,
        Kind.HALF_SUM: contribution,
        Kind.PARTICIPANTS: 4 * _KIB + 16 * cells + (contribution * 4 // 3 + 256) * members,
        Kind.RESULT: 64 * _KIB + 256 * members + 256 * cells,
    }[kind]
