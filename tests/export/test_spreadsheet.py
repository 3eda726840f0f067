"""The spreadsheet of a report: plain numbers and words, and nothing of who made it."""

from __future__ import annotations

import io
import re
import tempfile
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from counsellor_app.export.report_sheets import report_xlsx
from counsellor_app.export.report_words import statement
from counsellor_app.export.spreadsheet import Sheet, sheet_name, spreadsheet

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.report import PoolReport

HOSTILE = st.text(alphabet="=+-@\t\r\n '\"\x00\x0b_x0043<>&;|!A1:/\\?*[]\ufffe\ud800é", max_size=40)


@pytest.fixture(scope="module")
def data(evaluation: PoolReport, codebook: Codebook) -> bytes:
    return report_xlsx(evaluation, codebook, "nl")


@pytest.fixture(scope="module")
def book(data: bytes) -> Any:
    """The evaluation with all there is, as another program reads it."""
    return load_workbook(io.BytesIO(data))


def cells(page: Any) -> list[Any]:
    return [cell for row in page.iter_rows() for cell in row if cell.value is not None]


def test_the_first_sheet_tells_what_is_where(book: Any, evaluation: PoolReport) -> None:
    """Title, days, codebook; a line for each other sheet that leads to it; what is not told."""
    first, *others = book.worksheets
    assert first.title == "Lees mij"
    told = [[cell.value for cell in row] for row in first.iter_rows()]
    assert told[0][0] == "Jaarlijkse evaluatie van de poule"
    assert told[1][:2] == ["Periode", "van 01/01/2027 tot en met 31/12/2027"]
    assert told[2][:2] == ["Codeboek", "versie 1"]
    assert [row[2] for row in told[5:] if row[2]] == [page.title for page in others]
    led = [cell.hyperlink.location for cell in cells(first) if cell.hyperlink]
    assert led == [f"'{page.title}'!A1" for page in others]
    assert not any(cell.hyperlink.target for cell in cells(first) if cell.hyperlink)
    words = [row[0] for row in told]
    assert set(statement(evaluation, "nl")) < set(words)
    assert any(str(line).startswith("Niet getoond: ") for line in words)


def test_each_table_has_a_sheet(book: Any) -> None:
    """Its title and days, a head that stays in sight, and under it the step it stands on."""
    (page,) = [page for page in book.worksheets if page["A1"].value == "Functiecluster"]
    told = [[cell.value for cell in row] for row in page.iter_rows()]
    assert told[1][:2] == ["Periode", "heel 2027"]
    assert told[3] == ["Wat", "Aantal", "Aandeel (%)", "Eenheid"]
    assert page.freeze_panes == "A5"
    assert told[-1][0].startswith("Trap 2 van 3: ")
    assert all(page.freeze_panes for page in book.worksheets)


def test_numbers_are_numbers_and_words_are_words(book: Any) -> None:
    """No cell holds a formula or a number written as text; units stand beside the numbers."""
    kinds = {cell.data_type for page in book.worksheets for cell in cells(page)}
    assert kinds == {"s", "n"}
    for page in book.worksheets[1:]:
        words = [cell.value for cell in cells(page) if cell.data_type == "s"]
        assert not [word for word in words if re.fullmatch(r"[\d.,]+", word)], page.title


def test_columns_show_everything(book: Any) -> None:
    """A column is as wide as its longest line; longer ones wrap, and no row has a fixed height."""
    for page in book.worksheets:
        head = int(page.freeze_panes[1:]) - 1
        for cell in cells(page):
            if cell.row >= head:
                width = page.column_dimensions[cell.column_letter].width
                assert cell.alignment.wrap_text
                assert len(str(cell.value)) <= width or width >= 50
        assert not any(row.height for row in page.row_dimensions.values())


def test_it_says_nothing_of_who_made_it(
    data: bytes, evaluation: PoolReport, codebook: Codebook
) -> None:
    """No properties of author, program or time, no time of any part; the same bytes twice."""
    assert data == report_xlsx(evaluation, codebook, "nl")
    with ZipFile(io.BytesIO(data)) as parts:
        names = parts.namelist()
        told = b"".join(parts.read(name) for name in names)
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {part.create_system for part in parts.infolist()} == {0}
        assert not any(part.extra or part.comment for part in parts.infolist())
    assert not [name for name in names if "docProps" in name or "calcChain" in name]
    for mark in (b"docProps", b"openpyxl", b"Els Maes", b"/home", b"creator", b"Application"):
        assert mark not in told
    assert not re.search(rb"<f[ >]|TargetMode|externalLink|T\d\d:\d\d", told)


def test_nothing_lies_in_a_temporary_file(
    monkeypatch: pytest.MonkeyPatch, evaluation: PoolReport, codebook: Codebook
) -> None:
    """The library would lay each sheet in one, in plain; it is not asked for any."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a temporary file")

    monkeypatch.setattr("openpyxl.worksheet._writer.NamedTemporaryFile", refuse)
    for name in ("mkstemp", "mkdtemp", "TemporaryFile", "SpooledTemporaryFile"):
        monkeypatch.setattr(tempfile, name, refuse)
    assert report_xlsx(evaluation, codebook, "en").startswith(b"PK")


@settings(max_examples=30)
@given(words=HOSTILE, number=st.integers(0, 10**9))
def test_no_cell_runs(words: str, number: int) -> None:
    """Whatever a label, a head or a note begins with: text stays text, and can be read back."""
    sheet = Sheet(
        name=words,
        title=words,
        about=((words, words),),
        head=(words, words),
        rows=((words, number), (words, words)),
        total=(words, number),
        notes=(words,),
    )
    book = load_workbook(io.BytesIO(spreadsheet((sheet, sheet))))
    for page in book.worksheets:
        held = cells(page)
        assert {cell.data_type for cell in held} <= {"s", "n"}
        assert [cell.value for cell in held if cell.data_type == "n"] == [number, number]
        for cell in held:
            told = str(cell.value)
            assert not told.lstrip(" ").startswith(("=", "+", "-", "@"))
            shown = told.removeprefix("'").replace("_x005F_", "_")
            assert cell.data_type == "n" or shown == as_xml_holds(words).removeprefix("'")


def as_xml_holds(words: str) -> str:
    """Without what no XML may hold; it has one mark for the end of a line."""
    held = re.sub("[\x00\x0b\ufffe\ud800]", "", words)
    return held.replace("\r\n", "\n").replace("\r", "\n")


@given(name=HOSTILE, number=st.integers(0, 99))
def test_sheets_have_names_that_spreadsheets_take(name: str, number: int) -> None:
    """Short, without what they refuse, and numbered, so that no two are the same."""
    made = sheet_name(number, name)
    assert len(made) <= 31
    assert not set(made) & set("[]:*?/\\'\t\r\n\x00\ufffe\ud800")
    assert made == made.strip() != ""
    assert not number or made.split(" ")[0] == str(number)


def test_long_names_end_at_a_word() -> None:
    """What does not fit goes; a single long word is cut."""
    assert (
        sheet_name(12, "Gehoord en geïnformeerd binnen tien dagen") == "12 Gehoord en geïnformeerd"
    )
    assert sheet_name(3, "o" * 60) == "3 " + "o" * 29
