"""The sheets of an .xlsx workbook as rows of text; runs only inside the child process.

What is shown is read, nothing is worked out: of a formula the value that was kept with it, or else
the formula itself as text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits
from counsellor_app.intake.cells import Cells, clean, too_large
from counsellor_app.intake.numbers import number_text, shows_days
from counsellor_app.intake.parts import Listener, Parts, beside, local, unreadable
from counsellor_app.overriding import override

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BUILT_IN_DAYS = frozenset({*range(14, 18), 22, *range(27, 37), *range(50, 59)})
"""Numbers of formats; 18 to 21 and 45 to 47 show hours and minutes alone."""
_TRUE = {"1", "true"}


@dataclass(frozen=True, slots=True)
class Sheets:
    """The names of the sheets that are shown, which of them was read, and its rows."""

    names: tuple[str, ...]
    chosen: int
    rows: list[list[str]]


def read_workbook(raw: bytes, sheet: int | None) -> Sheets:
    """One sheet of a workbook: the one asked for, or else the first with anything in it.

    Raises:
        ExpectedError: SPREADSHEET_UNREADABLE, SPREADSHEET_TOO_LARGE, SPREADSHEET_TOO_LONG,
            SPREADSHEET_TOO_WIDE; SPREADSHEET_OPEN_DOCUMENT for a list of another program.
    """
    parts = Parts(raw)
    if not parts.has(_WORKBOOK):
        is_open_document = parts.has("mimetype") and parts.has("content.xml")
        code = ErrorCode.SPREADSHEET_OPEN_DOCUMENT if is_open_document else None
        raise ExpectedError(code or ErrorCode.SPREADSHEET_UNREADABLE)
    book = _Book(parts)
    names = tuple(name for name, _ in book.sheets)
    for chosen in range(len(names)) if sheet is None else (sheet,):
        if not 0 <= chosen < len(names):
            unreadable()
        rows = book.rows(chosen)
        if rows or sheet is not None:
            return Sheets(names, chosen, rows)
    return Sheets(names, 0, [])


class _Book:
    """A workbook's list of sheets, its texts, and which styles show days."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        relations, contents = _Relations(), _Contents()
        parts.read(_RELATIONS, relations)
        parts.read(_WORKBOOK, contents)
        shown = contents.shown or contents.hidden
        linked = [(n, relations.targets[i]) for n, i in shown if i in relations.targets]
        self.sheets = [(clean(n), part) for n, part in linked[: limits.SPREADSHEET_SHEETS]]
        if not self.sheets:
            unreadable()
        self._is_1904 = contents.is_1904
        self._texts, self._styles = _Texts(), _Styles()
        parts.read(relations.of_kind.get("sharedStrings", ""), self._texts)
        parts.read(relations.of_kind.get("styles", ""), self._styles)

    def rows(self, chosen: int) -> list[list[str]]:
        sheet = _Sheet(self._texts.texts, self._styles.days, is_1904=self._is_1904)
        self._parts.read(self.sheets[chosen][1], sheet)
        for column, first, last in sheet.merged:
            sheet.cells.fill_down(column, first, last)
        return sheet.cells.rows()


class _Hearer(Listener):
    """Hears nothing, unless a part of its own says otherwise."""

    @override
    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Pass over."""

    @override
    def end(self, name: str, text: str) -> None:
        """Pass over."""


class _Relations(_Hearer):
    """Which parts belong to the workbook; what lies outside the file is passed over."""

    def __init__(self) -> None:
        self.targets: dict[str, str] = {}
        self.of_kind: dict[str, str] = {}

    @override
    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            part = beside(_WORKBOOK, attributes.get("Target", ""))
            self.of_kind[kind] = part
            if kind == "worksheet":
                self.targets[attributes.get("Id", "")] = part


class _Contents(_Hearer):
    """The workbook itself: sheets with the id of their part, and from when days are counted."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str]] = []
        self.hidden: list[tuple[str, str]] = []
        self.is_1904 = False

    @override
    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            is_shown = attributes.get("state", "visible") == "visible"
            part = next((held for key, held in attributes.items() if local(key) == "id"), "")
            named = (attributes.get("name", ""), part)
            (self.shown if is_shown else self.hidden).append(named)
        elif name == "workbookPr":
            self.is_1904 = attributes.get("date1904", "") in _TRUE


class _Texts(_Hearer):
    """The texts that cells refer to by number; how they are pronounced is no text."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._characters = 0
        self._is_aside = False

    @override
    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "si":
            self._pieces = []
        self._is_aside = self._is_aside or name == "rPh"

    @override
    def end(self, name: str, text: str) -> None:
        if name == "t" and not self._is_aside:
            self._pieces.append(text)
            self._characters += len(text)
            if self._characters > limits.SPREADSHEET_CHARACTERS:
                too_large()
        elif name == "si":
            self.texts.append(_plain("".join(self._pieces)))
        elif name == "rPh":
            self._is_aside = False


class _Styles(_Hearer):
    """For each style of a cell, whether it shows a number as a day."""

    def __init__(self) -> None:
        self.days: list[bool] = []
        self._formats: dict[str, bool] = {}
        self._is_of_cells = False

    @override
    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self._formats[attributes.get("numFmtId", "")] = shows_days(
                attributes.get("formatCode", "")
            )
        elif name == "cellXfs":
            self._is_of_cells = True
        elif name == "xf" and self._is_of_cells:
            number = attributes.get("numFmtId", "0")
            is_built_in = number.isdecimal() and int(number[:4]) in _BUILT_IN_DAYS
            self.days.append(self._formats.get(number, is_built_in))

    @override
    def end(self, name: str, text: str) -> None:
        self._is_of_cells = self._is_of_cells and name != "cellXfs"


class _Sheet(_Hearer):
    """The cells of a sheet where they stand, and which were merged down a column."""

    def __init__(self, texts: list[str], days: list[bool], *, is_1904: bool) -> None:
        self.cells = Cells()
        self.merged: list[tuple[int, int, int]] = []
        self._texts, self._days, self._is_1904 = texts, days, is_1904
        self._row, self._column = -1, -1
        self._kind, self._is_day = "n", False
        self._value, self._formula, self._pieces = "", "", list[str]()

    @override
    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "row":
            self._row = _whole(attributes.get("r", ""), self._row + 2) - 1
            self._column = -1
        elif name == "c":
            self._begin_cell(attributes)
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))

    @override
    def end(self, name: str, text: str) -> None:
        if name == "v":
            self._value = text
        elif name == "f":
            self._formula = text
        elif name == "t":
            self._pieces.append(text)
        elif name == "c":
            self.cells.put(self._row, self._column, self._told())

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        place = _REFERENCE.fullmatch(attributes.get("r", ""))
        self._column = _column(place[1]) if place else self._column + 1
        self._kind = attributes.get("t", "n")
        style = _whole(attributes.get("s", ""), 0)
        self._is_day = style < len(self._days) and self._days[style]
        self._value, self._formula, self._pieces = "", "", []

    def _told(self) -> str:
        if self._kind == "inlineStr":
            return _plain("".join(self._pieces))
        if self._value:
            return self._of_kind()
        return f"={_plain(self._formula)}" if self._formula else ""

    def _of_kind(self) -> str:
        match self._kind:
            case "s":
                number = _whole(self._value, -1)
                return self._texts[number] if 0 <= number < len(self._texts) else ""
            case "b":
                return "ja" if self._value in _TRUE else "nee"
            case "n":
                return number_text(self._value, is_day=self._is_day, is_1904=self._is_1904)
            case _:
                return _plain(self._value)

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        top, bottom = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last)
        if top and bottom and top[1] == bottom[1]:
            self.merged.append((_column(top[1]), int(top[2]) - 1, int(bottom[2]) - 1))
        if len(self.merged) > limits.SPREADSHEET_ROWS:
            too_large()


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _whole(digits: str, otherwise: int) -> int:
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 9 else otherwise
