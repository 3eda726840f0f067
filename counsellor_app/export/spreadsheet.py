"""Sheets of plain cells as a spreadsheet file: nothing in it runs, and nothing says who made it."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.writer.excel import ExcelWriter

from counsellor_app.export.data_files import neutral
from counsellor_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet.worksheet import Worksheet

    from counsellor_app.export.grid import Cell

_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\'\x00-\x1f]")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What a spreadsheet reads as the number of a character: shown as it was typed instead.
_READ_AS_CHARACTER = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NARROWEST, _FOR_NOTES, _WIDEST = 10, 50, 60
_ABOUT_MAKER = re.compile(rb"<(?:Relationship|Override)\b[^>]*docProps[^>]*/>")
_NO_DAY = (1980, 1, 1, 0, 0, 0)

_INK, _ACCENT, _RULE = "1D2730", "1F5F6B", "C9D3D8"
_PLAIN = Font(name="Calibri", size=11, color=_INK)
_BOLD = Font(name="Calibri", size=11, bold=True, color=_INK)
_LINK = Font(name="Calibri", size=11, underline="single", color=_ACCENT)
_TITLE = Font(name="Calibri", size=15, bold=True, color=_ACCENT)
_UNDER_HEAD = Border(bottom=Side(style="medium", color=_ACCENT))
_ABOVE_TOTAL = Border(top=Side(style="thin", color=_RULE))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: a title, lines under it, a table whose head stays in sight, and notes.

    Rows are as long as the head; `total` is a last row, if there is one.
    """

    name: str
    title: str
    about: tuple[tuple[str, str], ...]
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()
    notes: tuple[str, ...] = ()


def spreadsheet(sheets: tuple[Sheet, ...]) -> bytes:
    """The sheets as an XLSX file, the same bytes each time."""
    book = Workbook()
    book.remove(book.active)
    names = [sheet_name(number, sheet.name) for number, sheet in enumerate(sheets)]
    pages = [book.create_sheet(name) for name in names]
    for page, sheet in zip(pages, sheets, strict=True):
        _fill(page, sheet)
    _lead_to(names[1:], pages[0])
    held = io.BytesIO()
    _InMemory(book, ZipFile(held, "w", ZIP_DEFLATED)).save()
    return _without_maker(held.getvalue())


def sheet_name(number: int, name: str) -> str:
    """The name of a sheet as spreadsheets allow it: numbered after the first, so never twice."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", _NOT_IN_XML.sub("", name)).split())
    whole = f"{number} {plain}".strip() if number or not plain else plain
    if len(whole) <= _LONGEST_NAME:
        return whole
    cut = whole[: _LONGEST_NAME + 1].rpartition(" ")[0]
    return cut if len(cut) > _LONGEST_NAME // 2 else whole[:_LONGEST_NAME]


class _InMemory(ExcelWriter):
    """Without the plain file in the system's temporary folder that each sheet would be first."""

    @override
    def write_worksheet(self, ws: Worksheet) -> None:
        held = io.BytesIO()
        WorksheetWriter(ws, held).write()
        self._archive.writestr(ws.path.removeprefix("/"), held.getvalue())
        self.manifest.append(ws)


def _lead_to(names: Sequence[str], first: Worksheet) -> None:
    """Cells of the first sheet that hold the name of another lead to it; to nowhere else."""
    for row in first.iter_rows():
        for cell in row:
            if cell.value in names:
                place = f"'{cell.value}'!A1"
                cell.hyperlink = Hyperlink(ref=cell.coordinate, location=place)
                cell.font = _LINK


def _fill(page: Worksheet, sheet: Sheet) -> None:
    row = 1
    _put(page.cell(row, 1), sheet.title, _TITLE, wraps=False)
    for label, told in sheet.about:
        row += 1
        _put(page.cell(row, 1), label, _BOLD)
        _put(page.cell(row, 2), told, _PLAIN, wraps=False)
    row += 2
    _put_row(page, row, sheet.head, _BOLD, _UNDER_HEAD)
    page.freeze_panes = f"A{row + 1}"
    for cells in sheet.rows:
        row += 1
        _put_row(page, row, cells, _PLAIN)
    if sheet.total:
        row += 1
        _put_row(page, row, sheet.total, _BOLD, _ABOVE_TOTAL)
    row += 1
    for note in sheet.notes:
        row += 1
        _put(page.cell(row, 1), note, _PLAIN)
    _widen(page, sheet)
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = 9  # A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _put_row(
    page: Worksheet, row: int, cells: tuple[Cell, ...], font: Font, border: Border | None = None
) -> None:
    for column, value in enumerate(cells, start=1):
        cell = page.cell(row, column)
        _put(cell, value, font)
        if border is not None:
            cell.border = border


def _put(cell: SheetCell, value: Cell, font: Font, *, wraps: bool = True) -> None:
    """Numbers as numbers; whatever is text as text, whatever it begins with."""
    if isinstance(value, str):
        cell.value = neutral(_shown(value))
        cell.data_type = "s"
    else:
        cell.value = value
    cell.font = font
    cell.alignment = Alignment(vertical="top", wrap_text=wraps)


def _shown(words: str) -> str:
    """Words that come back as they are: without what no XML may hold."""
    return _READ_AS_CHARACTER.sub("_x005F_", _NOT_IN_XML.sub("", words))


def _widen(page: Worksheet, sheet: Sheet) -> None:
    """Columns as wide as their longest line, up to a width at which lines wrap."""
    rows = (sheet.head, *sheet.rows, *([sheet.total] if sheet.total else []))
    for column, cells in enumerate(zip(*rows, strict=True), start=1):
        longest = max(len(line) for cell in cells for line in (str(cell).split("\n") or [""]))
        width = _FOR_NOTES if column == 1 and sheet.notes else 0
        letter = get_column_letter(column)
        page.column_dimensions[letter].width = min(max(width, longest + 2, _NARROWEST), _WIDEST)


def _without_maker(data: bytes) -> bytes:
    """The same parts but for those about author, program and time, and without the time of each."""
    held = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as made, ZipFile(held, "w") as kept:
        for name in made.namelist():
            if not name.startswith("docProps/"):
                part = ZipInfo(name, _NO_DAY)
                part.compress_type = ZIP_DEFLATED
                part.create_system = 0
                kept.writestr(part, _ABOUT_MAKER.sub(b"", made.read(name)))
    return held.getvalue()
