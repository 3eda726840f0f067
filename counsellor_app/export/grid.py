"""A table to show on a page or in a spreadsheet: plain words and numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Cell: TypeAlias = str | int | float


@dataclass(frozen=True, slots=True)
class Grid:
    """A table to show. The first `heads` cells of a row name it; its numbers follow.

    `units` says of each row what its numbers are numbers of; `total` is a last row, if there is
    one; `notes` stand under the table.
    """

    title: str
    window: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    units: tuple[str, ...]
    heads: int = 1
    total: tuple[Cell, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def unit(self) -> str:
        """The unit of all its rows; empty where they differ."""
        return self.units[0] if len(set(self.units)) == 1 else ""
