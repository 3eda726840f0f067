"""A counsellor's own list of past cases, as it was read: rows of text, and the words for them."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NoReturn, final

from counsellor_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SIGNS = re.compile(r"[^a-z0-9]+")


class Kind(StrEnum):
    """What a column of the list becomes."""

    FIELD = "field"
    PERSON = "person"
    HOURS = "hours"
    NOTE = "note"
    LEFT = "left"  # left behind


@dataclass(frozen=True, slots=True, order=True)
class Becomes:
    """What a column becomes; `code` is that of the field, or the role of the person."""

    kind: Kind
    code: str = ""


NOTE = Becomes(Kind.NOTE)
LEFT = Becomes(Kind.LEFT)
HOURS = Becomes(Kind.HOURS)


def field(code: str) -> Becomes:
    """A column that becomes a field of the case."""
    return Becomes(Kind.FIELD, code)


@dataclass(frozen=True, slots=True)
class ListWords:
    """What counsellors call columns and values, beside the labels of the codebook; plain words."""

    columns: Mapping[Becomes, tuple[str, ...]]
    values: Mapping[str, Mapping[str, tuple[str, ...]]]
    ranges: Mapping[str, Mapping[str, tuple[int, int]]]


@final
@dataclass(frozen=True, slots=True, repr=False)
class OldList:
    """The rows of one sheet. `head` is the place of the row with the names, -1 if there is none.

    Words that may identify: prints as its size and cannot be pickled.
    """

    rows: tuple[tuple[str, ...], ...]
    head: int

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max((len(row) for row in self.rows), default=0)

    def name(self, column: int) -> str:
        """What a column is called, if it has a name."""
        return self.cell(self.rows[self.head], column) if self.head >= 0 else ""

    def body(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The rows under the names that have any text, with their numbers as in the spreadsheet."""
        for place, row in enumerate(self.rows):
            if place > self.head and any(row):
                yield place + 1, row

    def texts(self, column: int) -> tuple[str, ...]:
        """What stands in a column, from top to bottom, blank cells left out."""
        cells = (self.cell(row, column) for _, row in self.body())
        return tuple(cell for cell in cells if cell)

    def marks(self) -> Mapping[int, bytes]:
        """For each row, by its number, what it can be known by when it comes again."""
        marks: dict[int, bytes] = {}
        seen: Counter[tuple[str, ...]] = Counter()
        for number, row in self.body():
            seen[row] += 1
            plain = json.dumps([seen[row], row], ensure_ascii=True).encode()
            marks[number] = hashlib.sha256(plain).digest()
        return marks

    @staticmethod
    def cell(row: tuple[str, ...], column: int) -> str:
        """The text of a cell; rows end where their text does."""
        return row[column] if column < len(row) else ""

    @override
    def __repr__(self) -> str:
        return f"<OldList, {len(self.rows)} rows>"

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError("words of cases are not serialised")


def plain(text: str) -> str:
    """Words without capitals, accents and signs, for comparing."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return _SIGNS.sub(" ", bare.encode("ascii", "ignore").decode("ascii")).strip()
