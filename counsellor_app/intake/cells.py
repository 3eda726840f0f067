"""The cells of a list as plain text, within limits; runs only inside the child process."""

from __future__ import annotations

import re
from typing import NoReturn

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits
from counsellor_app.intake.visible import visible

_BLANKS = re.compile(r"[ \t\xa0\u2007\u202f]+")


class Cells:
    """What stands where, from row 0 and column 0; cells without text are not kept."""

    def __init__(self) -> None:
        self._rows: dict[int, dict[int, str]] = {}
        self._characters = 0
        self._count = 0

    def put(self, row: int, column: int, text: str) -> None:
        """Keep the text of a cell, if there is any.

        Raises:
            ExpectedError: SPREADSHEET_TOO_LONG or SPREADSHEET_TOO_WIDE.
        """
        cleaned = clean(text)
        if not cleaned:
            return
        if not 0 <= row < limits.SPREADSHEET_ROWS:
            raise ExpectedError(ErrorCode.SPREADSHEET_TOO_LONG, number=limits.SPREADSHEET_ROWS)
        if not 0 <= column < limits.SPREADSHEET_COLUMNS:
            raise ExpectedError(ErrorCode.SPREADSHEET_TOO_WIDE, number=limits.SPREADSHEET_COLUMNS)
        self._count += 1
        self._characters += len(cleaned)
        if (
            self._count > limits.SPREADSHEET_CELLS
            or self._characters > limits.SPREADSHEET_CHARACTERS
        ):
            too_large()
        self._rows.setdefault(row, {})[column] = cleaned

    def fill_down(self, column: int, first: int, last: int) -> None:
        """Put the text of a cell that was merged with those under it into each row that has any."""
        text = self._rows.get(first, {}).get(column)
        if text is None:  # most are, where many cells are said to be merged
            return
        for row in range(first + 1, min(last, max(self._rows)) + 1):
            if row in self._rows:
                self.put(row, column, text)

    def rows(self) -> list[list[str]]:
        """Every row to the last that has text, each to its own last cell; blank rows stay."""
        return [self._row(number) for number in range(max(self._rows, default=-1) + 1)]

    def _row(self, number: int) -> list[str]:
        held = self._rows.get(number, {})
        return [held.get(column, "") for column in range(max(held, default=-1) + 1)]


def clean(text: str) -> str:
    """The text without what cannot be seen; line ends stay, other white space becomes a space.

    Raises:
        ExpectedError: SPREADSHEET_TOO_LARGE for more than a cell can hold.
    """
    if len(text) > limits.SPREADSHEET_CELL_CHARACTERS:
        too_large()
    if text.isascii() and text.isprintable() and "  " not in text:  # nearly all there are
        return text.strip()
    return _BLANKS.sub(" ", visible(text)).strip()


def too_large() -> NoReturn:
    """Refuse a file with more in it than a list of cases can have."""
    megabytes = limits.SPREADSHEET_BYTES // 1024**2
    raise ExpectedError(ErrorCode.SPREADSHEET_TOO_LARGE, megabytes=megabytes)
