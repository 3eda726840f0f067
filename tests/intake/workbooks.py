"""Workbooks of openpyxl, which reads and writes them apart from our reader; and hostile ones."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import openpyxl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def workbook(
    *sheets: Iterable[Iterable[object]],
    change: Callable[[openpyxl.Workbook], object] = lambda _book: None,
) -> bytes:
    """A workbook with these rows on its sheets."""
    book = openpyxl.Workbook()
    for number, rows in enumerate(sheets):
        sheet = book.worksheets[0] if number == 0 else book.create_sheet(f"Blad {number + 1}")
        for row in rows:
            sheet.append(list(row))
    change(book)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def by_hand(sheet: str, **others: str) -> bytes:
    """A workbook of one sheet in which every part is written out; `others` replace parts."""
    parts = {
        "workbook": f'<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}">'
        '<sheets><sheet name="Lijst" sheetId="1" r:id="r1"/></sheets></workbook>',
        "relations": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" '
        f'Type="{DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    }
    parts |= others
    return zipped(
        {
            "xl/workbook.xml": parts["workbook"].encode(),
            "xl/_rels/workbook.xml.rels": parts["relations"].encode(),
            "xl/worksheets/sheet1.xml": sheet.encode(),
        }
    )


def sheet_of(data: str, head: str = "") -> str:
    return f'<worksheet xmlns="{MAIN}">{head}<sheetData>{data}</sheetData></worksheet>'


def cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def zipped(parts: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return file.getvalue()
