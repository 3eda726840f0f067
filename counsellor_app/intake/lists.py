"""Reads a list of a spreadsheet in a child process; only rows of text come back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from counsellor_app.errors import ErrorCode, ExpectedError
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
    if not path.is_file():  # a pipe or a device could be read for ever
        raise ExpectedError(ErrorCode.FILE_UNREADABLE)
    raw = reading.read_bytes(path, limits.SPREADSHEET_BYTES, ErrorCode.SPREADSHEET_TOO_LARGE)
    answer, is_whole = reading.answer_of(["list", "" if sheet is None else str(sheet)], raw)
    if not is_whole:
        raise ExpectedError(ErrorCode.PARSER_STOPPED)
    try:
        return _within_limits(reading.head_in(answer))
    except (KeyError, TypeError, ValueError) as error:
        raise ExpectedError(ErrorCode.PARSER_STOPPED) from error


def _within_limits(head: dict[str, object]) -> SheetRows:
    """Even the child is not believed to keep to its limits."""
    sheets = _texts(head["sheets"], limits.SPREADSHEET_SHEETS)
    chosen, rows = head["chosen"], _listed(head["rows"], limits.SPREADSHEET_ROWS)
    if type(chosen) is not int or not 0 <= chosen < len(sheets):
        raise ValueError("no such sheet")
    return SheetRows(sheets, chosen, tuple(_texts(row, limits.SPREADSHEET_COLUMNS) for row in rows))


def _texts(found: object, most: int) -> tuple[str, ...]:
    texts = _listed(found, most)
    if not all(isinstance(text, str) for text in texts):
        raise TypeError("not a text")
    return tuple(cast("list[str]", texts))


def _listed(found: object, most: int) -> list[object]:
    if not isinstance(found, list) or len(cast("list[object]", found)) > most:
        raise TypeError("not a list, or too long a one")
    return cast("list[object]", found)
