"""Every form in which a document leaves, searched for who made it, where, when and with what."""

from __future__ import annotations

import getpass
import io
import re
import socket
import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

import pytest
from openpyxl import Workbook
from reportlab.pdfgen.canvas import Canvas

from counsellor_app.export import outgoing

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.anonymisation.attendance import AttendanceProof
    from counsellor_app.anonymisation.case_sheet import ApprovedSheet
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.report import PoolReport

TOOLS = ("reportlab", "openpyxl", "python", "pyside", "libreoffice", "microsoft excel", "generator")
PROPERTIES = ("<dc:creator>", "lastmodifiedby", "docprops")
OF_PDF = re.compile(r"/(?:author|creator|producer|keywords|subject) \((?!\))")  # empty ones are not
MOMENT = re.compile(r"[t ]\d\d:\d\d:\d\d|d:20(?!000101000000)\d{12}")
STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


def whole(data: bytes) -> str:
    """What stands in a file, unpacked as far as its form packs it, in small letters."""
    parts = [data]
    try:
        with ZipFile(io.BytesIO(data)) as held:
            parts += [held.read(name) for name in held.namelist()]
            parts += [str(each.date_time[:1]).encode() for each in held.infolist()]
    except BadZipFile:
        parts += [_inflated(found[1]) for found in STREAM.finditer(data)]
    return b"\n".join(parts).decode("latin-1").lower()


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return b""


def traces(data: bytes) -> list[str]:
    """What a file tells of the computer, the person and the moment it was made at."""
    text = whole(data)
    here = (str(Path.home()), str(Path.cwd()), socket.gethostname(), f"user {getpass.getuser()}")
    words = [*TOOLS, *PROPERTIES, *(each.lower() for each in here if len(each) > 3)]
    found = [word for word in words if re.search(rf"(?<!\w){re.escape(word)}", text)]
    year = str(datetime.now(UTC).year)
    found += OF_PDF.findall(text) + MOMENT.findall(text)
    return found + re.findall(rf"\({year},\)", text)


@pytest.fixture(
    params=["sheet", "page", "proof", "own", "pdf", "html", "xlsx", "csv", "json", "own csv"]
)
def made(
    request: pytest.FixtureRequest,
    sheet: ApprovedSheet,
    proof: AttendanceProof,
    tables: tuple[ReleasableTable, ...],
    evaluation: PoolReport,
    codebook: Codebook,
) -> bytes:
    """A document in one of the forms in which one leaves."""
    nl = "nl"
    forms: dict[str, Callable[[], outgoing.Outgoing]] = {
        "sheet": lambda: outgoing.sheet_pdf(sheet, codebook, language=nl, copies=2),
        "page": lambda: outgoing.sheet_html(sheet, codebook, language=nl),
        "proof": lambda: outgoing.attendance_pdf(proof, codebook, language=nl),
        "own": lambda: outgoing.report_pdf(tables, language=nl),
        "pdf": lambda: outgoing.pool_report_pdf(evaluation, codebook, language=nl),
        "html": lambda: outgoing.pool_report_html(evaluation, codebook, language=nl),
        "xlsx": lambda: outgoing.pool_report_xlsx(evaluation, codebook, language=nl),
        "csv": lambda: outgoing.pool_report_csv(evaluation, language=nl),
        "json": lambda: outgoing.pool_report_json(evaluation, codebook, language=nl, published=()),
        "own csv": lambda: outgoing.tables_csv(tables, language=nl),
    }
    return forms[request.param]().data


def test_nothing_tells_who_made_a_document(made: bytes) -> None:
    """No name, place, tool or time of day in any of the ten forms."""
    assert len(whole(made)) >= len(made), "nothing was unpacked"
    assert traces(made) == []


def a_pdf() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.setAuthor("Els Maes")
    canvas.drawString(100, 700, "Verzonnen")
    canvas.save()
    return file.getvalue()


def a_spreadsheet() -> bytes:
    file = io.BytesIO()
    Workbook().save(file)
    return file.getvalue()


def a_page() -> bytes:
    return b'<meta name="generator" content="Word"><!-- 2026-03-12T10:00:00 /root/x -->'


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (a_pdf, {"reportlab", "/author ("}),
        (a_spreadsheet, {"openpyxl", "docprops", f"({datetime.now(UTC).year},)"}),
        (a_page, {"generator", "t10:00:00"}),
    ],
)
def test_a_document_made_carelessly_is_seen(make: Callable[[], bytes], told: set[str]) -> None:
    """The control: what the same libraries write when nobody forbids it."""
    assert told <= set(traces(make()))
