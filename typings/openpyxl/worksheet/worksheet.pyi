from collections.abc import Iterator
from typing import Any

from openpyxl.cell import Cell

class Worksheet:
    title: str
    path: str
    freeze_panes: str | None
    column_dimensions: Any
    page_setup: Any
    sheet_properties: Any
    def cell(self, row: int, column: int) -> Cell: ...
    def iter_rows(self) -> Iterator[tuple[Cell, ...]]: ...
