"""Every kind of file that leaves: the line is of those very bytes, and says what stood in them."""

from __future__ import annotations

import hashlib
import io
import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from openpyxl import load_workbook

from counsellor_app.casework.ledger import (
    FIGURES,
    POOL_REPORTS,
    SHEETS,
    LedgerLine,
    ReleaseKind,
)
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import gate, outgoing
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.sealing import new_keys
from counsellor_app.pool.signed_file import sign_file
from tests.export.conftest import WORDS
from tests.export.html_reading import read
from tests.export.pdf_reading import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.anonymisation.attendance import AttendanceProof
    from counsellor_app.anonymisation.case_sheet import ApprovedSheet
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.outgoing import Outgoing
    from counsellor_app.export.report import PoolReport

TODAY = date(2027, 2, 3)
NAMES = ("Jan De Smet", "Aerts", "Zender", "Zonnehuis", "Vermeer", "GEHEIM")
POOL_FILES = {f"pool_{name}": kind for name, kind in (
    ("card", Kind.CARD),
    ("roster", Kind.ROSTER),
    ("round", Kind.ROUND),
    ("contribution", Kind.CONTRIBUTION),
    ("list", Kind.PARTICIPANTS),
    ("half_sum", Kind.HALF_SUM),
    ("result", Kind.RESULT),
)}  # fmt: skip


class Lines:
    """A ledger that keeps its lines."""

    def __init__(self) -> None:
        self.held: list[LedgerLine] = []

    def record(self, line: LedgerLine) -> None:
        self.held.append(line)


def a_backup(
    database: bytes, *, members: tuple[str, ...] = ("header.json", "database.db")
) -> bytes:
    held = io.BytesIO()
    with ZipFile(held, "w", ZIP_STORED) as archive:
        for name in members:
            archive.writestr(name, b"{}" if name == "header.json" else database)
    return held.getvalue()


def packed() -> bytes:
    held = io.BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        archive.writestr("header.json", "{}")
        archive.writestr("database.db", b"\x8f" * 4096)
    return held.getvalue()


@pytest.fixture(scope="module")
def made(
    sheet: ApprovedSheet,
    proof: AttendanceProof,
    tables: tuple[ReleasableTable, ...],
    evaluation: PoolReport,
    codebook: Codebook,
) -> dict[ReleaseKind, Outgoing]:
    """One file of each kind."""
    nl = "nl"
    every = [
        outgoing.sheet_pdf(sheet, codebook, language=nl, copies=2),
        outgoing.sheet_html(sheet, codebook, language=nl),
        outgoing.attendance_pdf(proof, codebook, language=nl),
        outgoing.request_form_pdf(language=nl),
        outgoing.report_pdf(tables, language=nl),
        outgoing.tables_json(tables, language=nl),
        outgoing.tables_csv(tables, language=nl),
        outgoing.pool_report_pdf(evaluation, codebook, language=nl),
        outgoing.pool_report_html(evaluation, codebook, language=nl),
        outgoing.pool_report_xlsx(evaluation, codebook, language=nl),
        outgoing.pool_report_csv(evaluation, language=nl),
        outgoing.pool_report_json(evaluation, codebook, language=nl, published=()),
        outgoing.locked_backup(a_backup(b"\x8f" * 4096), made_on=TODAY),
        *(
            outgoing.pool_file(sign_file(kind, "0123456789abcdef", b'{"n":1}', new_keys()))
            for kind in POOL_FILES.values()
        ),
    ]
    return {each.kind: each for each in every}


def test_no_kind_is_left_out(made: dict[ReleaseKind, Outgoing]) -> None:
    """What is looked at here is every kind there is; a new one must be added."""
    assert set(made) == set(ReleaseKind) - {ReleaseKind.NOT_WRITTEN}


@pytest.mark.parametrize("kind", [k for k in ReleaseKind if k is not ReleaseKind.NOT_WRITTEN])
def test_the_line_is_of_the_bytes_on_disk(
    made: dict[ReleaseKind, Outgoing], kind: ReleaseKind, tmp_path: Path
) -> None:
    """The fingerprint is that of the file as anybody reads it back; the content is JSON."""
    ledger = Lines()
    (folder := tmp_path / "vault").mkdir()
    target = tmp_path / "file"
    line = gate.release(made[kind], target, ledger=ledger, vault_folder=folder, released_on=TODAY)
    assert ledger.held == [line]
    assert line.kind is kind
    assert line.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert json.loads(line.content)


@pytest.mark.parametrize("kind", [k for k in ReleaseKind if k is not ReleaseKind.NOT_WRITTEN])
def test_no_line_holds_words_of_a_case(
    made: dict[ReleaseKind, Outgoing], kind: ReleaseKind
) -> None:
    """Not of a sheet, nor of a session; texts that were reviewed for a report are meant to be."""
    words = {word for told in WORDS.values() for word in re.findall(r"\w{5,}", told)}
    assert kind in POOL_REPORTS or not [word for word in words if word in made[kind].content]
    assert not [name for name in NAMES if name in made[kind].content]


def numbers_told(content: str) -> set[int]:
    """Every number of tables, totals and years that a line says its file held."""
    told = json.loads(content)
    rows = [row for table in told["tables"] for row in table["rows"]]
    held = [*rows, *told.get("totals", ())]
    return {
        *(row["count"] for row in held if "count" in row),
        *(n for row in held for n in row.get("between", ())),
        *(row["share"] for row in rows if "share" in row),
        *(table["total"] for table in told["tables"] if table["total"] is not None),
        *(n for trend in told.get("trends", ()) for counts in trend["counts"] for n in counts),
        *(n for each in told.get("rounds", ()) for n in (each["contributors"], each["threshold"])),
    }


def counts_in(made: Outgoing) -> Iterator[int]:
    """The numbers in a file, where a reader takes them for a number."""
    if made.kind in {ReleaseKind.TABLES_CSV, ReleaseKind.POOL_REPORT_CSV}:
        lines = [line.split(";") for line in made.data.decode("utf-8-sig").splitlines()]
        place = lines[0].index("count")
        yield from (int(line[place]) for line in lines[1:] if line[place].isdigit())
    elif made.kind in {ReleaseKind.TABLES_JSON, ReleaseKind.POOL_REPORT_JSON}:
        yield from (number for number in _json_numbers(json.loads(made.data)))
    elif made.kind is ReleaseKind.POOL_REPORT_XLSX:
        book: Any = load_workbook(io.BytesIO(made.data))
        cells = (cell for page in book.worksheets for row in page.iter_rows() for cell in row)
        yield from (
            cell.value for cell in cells if cell.data_type == "n" and cell.value is not None
        )


def _json_numbers(plain: Any) -> Iterator[int]:
    """All of `count`, `total` and `counts`; `steps` and versions are no figures."""
    if isinstance(plain, dict):
        for name, held in plain.items():
            if name in {"count", "total"} and isinstance(held, int):
                yield held
            elif name == "counts":
                yield from (n for row in held for n in row)
            elif name != "comparisons":  # other desks' own, published by them
                yield from _json_numbers(held)
    elif isinstance(plain, list):
        for held in plain:
            yield from _json_numbers(held)


@pytest.mark.parametrize(
    "kind",
    [
        ReleaseKind.TABLES_JSON,
        ReleaseKind.TABLES_CSV,
        ReleaseKind.POOL_REPORT_CSV,
        ReleaseKind.POOL_REPORT_JSON,
    ],
)
def test_every_number_of_a_data_file_stands_in_its_line(
    made: dict[ReleaseKind, Outgoing], kind: ReleaseKind
) -> None:
    """Nothing left that cannot be told afterwards from the ledger alone."""
    found = set(counts_in(made[kind]))
    assert len(found) >= 5
    assert found <= numbers_told(made[kind].content)


def test_all_forms_of_one_report_have_one_content(made: dict[ReleaseKind, Outgoing]) -> None:
    """Paper, page, spreadsheet and data are told alike, down to the last letter."""
    assert len({made[kind].content for kind in POOL_REPORTS}) == 1
    assert len({made[kind].content for kind in FIGURES - POOL_REPORTS}) == 1
    assert len({json.loads(made[kind].content)["says"] for kind in SHEETS}) == 1


@pytest.mark.parametrize("kind", sorted(FIGURES))
def test_what_the_line_says_stands_in_the_file(
    made: dict[ReleaseKind, Outgoing], kind: ReleaseKind
) -> None:
    """The other way round: each row's name and number can be found in the file."""
    told = json.loads(made[kind].content)
    text = " ".join(everything_in(made[kind]).split())
    for table in told["tables"]:
        for row in table["rows"]:
            assert " ".join(row["label"].split()) in text, row["label"]
            assert str(row.get("count", row.get("text"))) in text


def everything_in(made: Outgoing) -> str:
    if made.data.startswith(b"%PDF"):
        return " ".join(words_of(made.data))
    if made.kind is ReleaseKind.POOL_REPORT_HTML:
        return " ".join(read(made.data).words)
    if made.kind is ReleaseKind.POOL_REPORT_XLSX:
        book: Any = load_workbook(io.BytesIO(made.data))
        rows = (row for page in book.worksheets for row in page.iter_rows(values_only=True))
        return " ".join(str(cell) for row in rows for cell in row if cell is not None)
    return made.data.decode("utf-8-sig").replace('\\"', '"').replace('""', '"')


@pytest.mark.parametrize(
    "make",
    [
        lambda: b"",
        lambda: b"PK\x05\x06" + b"\x00" * 18,
        lambda: a_backup(b"SQLite format 3\x00" + b"woorden" * 99),
        lambda: a_backup(b"\x8f" * 4),
        lambda: a_backup(b"\x8f" * 4096, members=("header.json", "notities.txt")),
        lambda: a_backup(b"\x8f" * 4096, members=("header.json", "database.db", "meer.db")),
        packed,
        lambda: b"woorden" * 99,
    ],
    ids=["nothing", "empty zip", "readable", "short", "other", "more", "packed", "text"],
)
def test_what_is_no_locked_backup_does_not_leave_as_one(make: Callable[[], bytes]) -> None:
    """A database that anybody can read least of all."""
    with pytest.raises(ExpectedError) as caught:
        outgoing.locked_backup(make(), made_on=TODAY)
    assert caught.value.code is ErrorCode.NOT_RELEASABLE
