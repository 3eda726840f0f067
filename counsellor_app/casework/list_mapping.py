"""What a counsellor says of an old list, and what was read of it then."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from counsellor_app.casework.answers import code, day

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from counsellor_app.casework.answers import Answers
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.casework.old_list import Becomes

FROM_A_LIST = "LIST"
"""The code by which a case taken over stays out of every count (docs/decisions/0014)."""


class Why(StrEnum):
    """Why a row is no case."""

    NO_DAY = "no_day"
    NOT_A_DAY = "not_a_day"
    IN_FUTURE = "in_future"
    TOO_EARLY = "too_early"
    ENDED_BEFORE = "ended_before"


class WithoutEnd(StrEnum):
    """What becomes of a case for which the list has no day of closing."""

    OPEN = "open"
    CLOSED_TODAY = "closed_today"


@dataclass(frozen=True, slots=True)
class Rules:
    """What the counsellor decides for the whole list.

    Cases received from `counted_from` on count in the pool's next round; None counts none.
    """

    without_end: WithoutEnd = WithoutEnd.OPEN
    counted_from: date | None = None
    takes_past_retention: bool = True


@dataclass(frozen=True, slots=True, repr=False)
class ListMapping:
    """What each column becomes, and the code that a value of a column means; "" is the note."""

    columns: tuple[Becomes, ...]
    values: Mapping[tuple[int, str], str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, repr=False)
class AskedValue:
    """A value that is no name of the codebook; `likely` is a code that is called nearly so."""

    column: int
    text: FreeText
    count: int
    likely: str


@dataclass(frozen=True, slots=True, repr=False)
class ReadRow:
    """A row as a case. `answers` have every required field, unknown where the list says nothing."""

    number: int
    mark: bytes
    answers: Answers
    note: FreeText
    persons: tuple[tuple[str, FreeText], ...]
    minutes: int
    is_past_retention: bool

    @property
    def is_closed(self) -> bool:
        """Whether the case is closed when it is taken over."""
        return day(self.answers, "closed_on") is not None

    @property
    def is_counted(self) -> bool:
        """Whether the pool counts it."""
        return code(self.answers, "count_exclusion") != FROM_A_LIST


@dataclass(frozen=True, slots=True, repr=False)
class NotRead:
    """A row that becomes no case, and what stood where the day should be."""

    number: int
    why: Why
    text: FreeText


@dataclass(frozen=True, slots=True)
class ColumnRead:
    """How many cells of a column have text, and how many of these go to the note as they are."""

    column: int
    filled: int = 0
    in_note: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class ReadList:
    """All rows, read. `left` counts those past retention that the counsellor leaves behind."""

    rows: tuple[ReadRow, ...]
    not_read: tuple[NotRead, ...]
    columns: tuple[ColumnRead, ...]
    left: int
