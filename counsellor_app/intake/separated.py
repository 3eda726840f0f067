"""A list as text with separators, as spreadsheets save it; runs only inside the child process."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits
from counsellor_app.intake.cells import Cells

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEPARATORS = ";,\t"
_NAMED_SEPARATOR = re.compile(r'sep=([^"\r\n])\r?\n', re.IGNORECASE)  # Excel understands it
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 64 * 1024
_MOST_NOISE = 20  # one character in so many may be one that no text has

# No file can be opened later on, not even one of the library.
for _encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"):
    codecs.lookup(_encoding)


def read_separated(raw: bytes) -> list[list[str]]:
    """The rows of a text with semicolons, commas or tabs, in the usual alphabets.

    Raises:
        ExpectedError: SPREADSHEET_UNREADABLE for what is no such text, and what `Cells` refuses.
    """
    text = _text(raw)
    named = _NAMED_SEPARATOR.match(text)
    separator = named[1] if named else _likeliest(text)
    try:
        return _rows(text[named.end() if named else 0 :], separator)
    except csv.Error as error:
        raise ExpectedError(ErrorCode.SPREADSHEET_UNREADABLE) from error


def _text(raw: bytes) -> str:
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), "")
    try:
        text = raw.decode(encoding or _unmarked(raw))
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    _refuse_noise(text[:_LOOKED_AT])
    return text


def _unmarked(raw: bytes) -> str:
    """UTF-16 without its mark shows itself by a zero in nearly every other byte."""
    beginning = raw[:_LOOKED_AT]
    half = len(beginning) // 2
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if half and beginning[start::2].count(0) > half * 0.7:
            return encoding
    return "utf-8"


def _refuse_noise(text: str) -> None:
    """Pictures, programs, pages and mark-up are no lists, though they can be cut into cells."""
    noise = sum(not (each.isprintable() or each in "\r\n\t\xa0") for each in text)
    noise += text.count("\ufffd")
    if noise * _MOST_NOISE > len(text) or text.lstrip().startswith(("<", "%PDF-", "{\\rtf")):
        raise ExpectedError(ErrorCode.SPREADSHEET_UNREADABLE)


def _likeliest(text: str) -> str:
    """The separator that cuts most of the first rows into equally many cells."""
    beginning = text[:_LOOKED_AT]
    return max(_SEPARATORS, key=lambda separator: _evenness(beginning, separator))


def _evenness(text: str, separator: str) -> int:
    widths: Counter[int] = Counter()
    try:
        widths.update(len(row) for row in _cut(text, separator, is_strict=False))
    except csv.Error:
        return 0
    return max((count for width, count in widths.items() if width > 1), default=0)


def _rows(text: str, separator: str) -> list[list[str]]:
    """A quotation mark that is never closed is a character as any other."""
    try:
        return _kept(_cut(text, separator, is_strict=True))
    except csv.Error:
        return _kept(_cut(text, separator, has_quotes=False))


def _kept(rows: Iterator[list[str]]) -> list[list[str]]:
    cells = Cells()
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            cells.put(number, column, text)
    return cells.rows()


def _cut(
    text: str, separator: str, *, is_strict: bool = False, has_quotes: bool = True
) -> Iterator[list[str]]:
    csv.field_size_limit(limits.SPREADSHEET_CELL_CHARACTERS * 2)
    return csv.reader(
        io.StringIO(text, newline=""),
        delimiter=separator,
        strict=is_strict,
        quoting=csv.QUOTE_MINIMAL if has_quotes else csv.QUOTE_NONE,
    )
