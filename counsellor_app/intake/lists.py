"""Reads a list of a spreadsheet in a child process; only rows of text come back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from counsellor_app.errors import ErrorCode
from counsellor_app.intake import limits, reading

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, repr=False)
class SheetRows:
    """The rows of one sheet; has no repr because they are words.

    `sheets` are the names of all sheets, `chosen` the place of this one. Rows stand at their own
    place, blank ones too, each as long as it has text.
    """

    sheets: tuple[str, ...]
    chosen: int
    rows: tuple[tuple[str, ...], ...]


def read_list(path: Path, sheet: int | None = None) -> SheetRows:
    """A sheet of an .xlsx workbook or the rows of a .csv: one named by its place, or the first.

    Raises:
        ExpectedError: FILE_UNREADABLE, SPREADSHEET_TOO_LARGE, SPREADSHEET_TOO_LONG,
            SPREADSHEET_TOO_WIDE, SPREADSHEET_UNREADABLE, SPREADSHEET_LOCKED,
            SPREADSHEET_OLD_FORMAT, SPREADSHEET_OPEN_DOCUMENT or PARSER_STOPPED.
    """
    raw = reading.read_bytes(path, limits.SPREADSHEET_BYTES, ErrorCode.SPREADSHEET_TOO_LARGE)
    head, _ = reading.ask(["list", "" if sheet is None else str(sheet)], raw)
    with reading.disbelieving():
        return _within_limits(head)


def _within_limits(head: dict[str, object]) -> SheetRows:
    sheets = _texts(head["sheets"], limits.SPREADSHEET_SHEETS)
    chosen = reading.number_in(head["chosen"], range(len(sheets)))
    rows = _listed(head["rows"], limits.SPREADSHEET_ROWS)
    return SheetRows(sheets, chosen, tuple(_texts(row, limits.SPREADSHEET_COLUMNS) for row in rows))


def _texts(found: object, most: int) -> tuple[str, ...]:
    longest = limits.SPREADSHEET_CELL_CHARACTERS
    return tuple(reading.text_in(text, longest) for text in _listed(found, most))


def _listed(found: object, most: int) -> list[object]:
    if not isinstance(found, list) or len(cast("list[object]", found)) > most:
        raise TypeError("not a list, or too long a one")
    return cast("list[object]", found)
