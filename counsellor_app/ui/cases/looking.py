"""What the list of cases asks of the vault, on its lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.operations.finding_cases import (
    CaseFilter,
    count_cases,
    list_cases,
    search_words,
)
from counsellor_app.ui.cases.case_table_model import WINDOW

if TYPE_CHECKING:
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.finding_cases import CaseRow, Hit

HITS = 50
"""Places shown at once: whoever needs more has searched for too little."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What a filter finds, and how many cases there are without it."""

    count: int
    total: int
    first: tuple[CaseRow, ...]


def list_first(desk: Desk, wanted: CaseFilter) -> Listed:
    """What is shown at once."""
    count = count_cases(desk, wanted)
    total = count or count_cases(desk, CaseFilter())
    return Listed(count, total, list_cases(desk, wanted, offset=0, limit=WINDOW))


def list_window(desk: Desk, wanted: CaseFilter, offset: int, limit: int) -> tuple[CaseRow, ...]:
    """What somebody scrolls to."""
    return list_cases(desk, wanted, offset=offset, limit=limit)


def find_words(desk: Desk, wanted: CaseFilter) -> tuple[Hit, ...]:
    """The places in which the words stand."""
    return search_words(desk, wanted.text, limit=HITS)
