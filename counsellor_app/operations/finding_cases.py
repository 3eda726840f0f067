"""Finding cases back: the list and the search in all words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.case_list import CaseFilter, CaseOrder, CaseRow
from counsellor_app.casework.kept_words import Hit
from counsellor_app.vault import case_list, word_search

if TYPE_CHECKING:
    from counsellor_app.casework.free_text import FreeText
    from counsellor_app.operations.desk import Desk

__all__ = [
    "CaseFilter",
    "CaseOrder",
    "CaseRow",
    "Hit",
    "count_cases",
    "list_cases",
    "search_words",
]


def count_cases(desk: Desk, wanted: CaseFilter) -> int:
    """How many cases the filter leaves."""
    return case_list.count(desk.vault.connection, wanted)


def list_cases(desk: Desk, wanted: CaseFilter, *, offset: int, limit: int) -> tuple[CaseRow, ...]:
    """A window of the list; however long the list, only this much is read."""
    return case_list.window(desk.vault.connection, wanted, offset=offset, limit=limit)


def search_words(desk: Desk, query: FreeText, *, limit: int = 50) -> tuple[Hit, ...]:
    """The places where all words of the query stand, best first; works while it is being typed."""
    return word_search.search(desk.vault.connection, query, limit=limit)
