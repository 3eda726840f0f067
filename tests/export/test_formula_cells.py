"""Cells a spreadsheet would run, read back from real files as spreadsheets split and take them."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from counsellor_app.casework.codebook import Label
from counsellor_app.export import data_files
from counsellor_app.export.data_files import as_csv, csv_cell, neutral
from counsellor_app.export.spreadsheet import Sheet, spreadsheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.aggregation.disclosure import ReleasableTable

HOSTILE = st.text(
    alphabet="=+-@−＝＋－＠﹦﹢﹣﹫\t\r\n\v\f ,;|\"'\u00a0\u200b\ufeff\u00ad\u2003!A1cmd",
    max_size=24,
)
KNOWN = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1+1)",
    "=cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    "﹦1+1",
    "   =1+1",
    "\u00a0=1+1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "kop,=1+1",
    "kop, @SUM(1)",
    'kop",=1+1',
    'kop,"=1+1',
    "kop;=cmd|' /C calc'!A0",
    "kop\t=1+1",
    "kop\n=1+1",
    "−2+3",
)
DELIMITERS = (";", ",", "\t", "|")


def runs(cell: str) -> bool:
    """Whether a spreadsheet takes a cell for a formula, worked out apart from the code.

    It drops what is not seen at the beginning, and reads wide signs as the narrow ones.
    """
    seen = unicodedata.normalize("NFKC", cell).lstrip(" \t\r\n\v\f\u00a0\u2003\u200b\ufeff\u00ad")
    return seen[:1] in {"=", "+", "-", "@", "−"}


def split_as_any_program_does(data: bytes) -> Iterator[str]:
    text = data.decode("utf-8-sig")
    for delimiter in DELIMITERS:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            yield from row


def in_a_label(words: str, tables: tuple[ReleasableTable, ...]) -> tuple[ReleasableTable, ...]:
    """The tables with hostile words for a label: past the seal, which keeps that from happening."""
    row = replace(tables[0].rows[0], label=Label(words, words))
    spoilt = object.__new__(type(tables[0]))
    for name in type(tables[0]).__slots__:
        value = (row,) if name == "rows" else getattr(tables[0], name)
        object.__setattr__(spoilt, name, value)
    return (spoilt,)


def no_cell_of_a_csv_runs(words: str, tables: tuple[ReleasableTable, ...]) -> None:
    data = as_csv(in_a_label(words, tables), "nl")
    running = [cell for cell in split_as_any_program_does(data) if runs(cell)]
    assert not running


def test_no_cell_of_a_csv_runs(tables: tuple[ReleasableTable, ...]) -> None:
    """Split at semicolons, commas, tabs or bars: no cell begins as a formula does."""

    @settings(max_examples=200)
    @given(HOSTILE)
    def check(words: str) -> None:
        no_cell_of_a_csv_runs(words, tables)

    check()


@pytest.mark.parametrize("words", KNOWN)
def test_known_tricks_end_as_text(words: str, tables: tuple[ReleasableTable, ...]) -> None:
    """Signs of a formula, commands, breaks, wide signs, unseen signs, and a cell within a cell."""
    no_cell_of_a_csv_runs(words, tables)


@settings(max_examples=40)
@given(words=HOSTILE)
def test_no_cell_of_a_spreadsheet_runs(words: str) -> None:
    """Read back, every text is a text, and would be one if it were saved as CSV from there."""
    sheet = Sheet("a", words, ((words, words),), (words,), ((words,),), (words,), (words,))
    book: Any = load_workbook(io.BytesIO(spreadsheet((sheet,))))
    cells = [cell for row in book.worksheets[0].iter_rows() for cell in row if cell.value]
    assert all(cell.data_type == "s" for cell in cells)
    assert not [cell.value for cell in cells if runs(str(cell.value))]


@pytest.mark.parametrize("gone_wrong", ["_SEPARATORS", "_is_unseen", "_FORMULA_STARTS"])
def test_a_writer_that_forgets_one_is_noticed(
    gone_wrong: str, tables: tuple[ReleasableTable, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With one of the three looks taken out, a known trick runs."""
    weaker = {
        "_SEPARATORS": re.compile("(never){99}"),
        "_is_unseen": lambda _sign: False,
        "_FORMULA_STARTS": "=+-",
    }
    monkeypatch.setattr(data_files, gone_wrong, weaker[gone_wrong])
    found = 0
    for words in KNOWN:
        try:
            no_cell_of_a_csv_runs(words, tables)
        except AssertionError:
            found += 1
    assert found


def test_ordinary_words_stay_as_they_are() -> None:
    """Dashes and signs within words are nobody's formula."""
    for words in ("niet-conform", "uren = veel", "16–25 jaar", "a/b", "Set & locatie", ""):
        assert neutral(words) == csv_cell(words) == words
    assert csv_cell(-5) == -5
