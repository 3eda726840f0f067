"""Only what was approved or protected becomes something that may leave, at run time too."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from pypdf import PdfReader

from counsellor_app.aggregation.disclosure import ReleasableTable, protect
from counsellor_app.aggregation.programme import Subject, programme
from counsellor_app.aggregation.tally import Figure, Tally
from counsellor_app.casework.coded_case import CaseId
from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.errors import BugError, ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.export.data_files import neutral
from counsellor_app.export.outgoing import Outgoing

if TYPE_CHECKING:
    from counsellor_app.anonymisation.attendance import AttendanceProof
    from counsellor_app.anonymisation.case_sheet import ApprovedSheet, DraftSheet
    from counsellor_app.casework.codebook import Codebook

Tables = tuple[ReleasableTable, ...]


def test_a_draft_does_not_become_a_file(draft: DraftSheet, codebook: Codebook) -> None:
    """A draft passed by mistake is refused, though it could be drawn."""
    with pytest.raises(ExpectedError) as caught:
        outgoing.sheet_pdf(cast("ApprovedSheet", draft), codebook, language="nl")
    assert caught.value.code is ErrorCode.NOT_RELEASABLE


@pytest.mark.parametrize("copies", [0, 61])
def test_copies_have_a_limit(copies: int, sheet: ApprovedSheet, codebook: Codebook) -> None:
    """No copies, and more than a session can hold, are refused."""
    with pytest.raises(ExpectedError) as caught:
        outgoing.sheet_pdf(sheet, codebook, language="nl", copies=copies)
    assert caught.value.code is ErrorCode.NOT_RELEASABLE


@pytest.mark.parametrize("make", [outgoing.report_pdf, outgoing.tables_json, outgoing.tables_csv])
def test_a_tally_does_not_become_a_file(make: object, tally: Tally) -> None:
    """A tally passed by mistake is refused, alone, in a row, and an empty row is too."""
    for held in ((tally,), (), tally.totals):
        with pytest.raises(ExpectedError) as caught:
            make(held, language="nl")  # pyright: ignore[reportCallIssue]
        assert caught.value.code is ErrorCode.NOT_RELEASABLE


def test_no_file_says_where_it_was_made(
    monkeypatch: pytest.MonkeyPatch,
    sheet: ApprovedSheet,
    proof: AttendanceProof,
    tables: Tables,
    codebook: Codebook,
) -> None:
    """User, machine and folder are in no kind of file, read as text or as bytes."""
    for name in ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME"):
        monkeypatch.setenv(name, "Kanariegeel")
    monkeypatch.setattr("socket.gethostname", lambda: "Kanariegeel")
    made = [
        outgoing.sheet_pdf(sheet, codebook, language="nl"),
        outgoing.sheet_html(sheet, codebook, language="nl"),
        outgoing.attendance_pdf(proof, codebook, language="nl"),
        outgoing.report_pdf(tables, language="nl"),
        outgoing.tables_json(tables, language="nl"),
        outgoing.tables_csv(tables, language="nl"),
    ]
    marks = ("Kanariegeel", str(Path.home()), str(Path.cwd()))
    for one in made:
        told = one.data.decode("latin-1") + one.content
        if one.data.startswith(b"%PDF"):
            reader = PdfReader(io.BytesIO(one.data))
            told += str(reader.metadata) + "".join(p.extract_text() for p in reader.pages)
        assert not [mark for mark in marks if mark in told], one.kind


def test_nothing_else_makes_an_outgoing_file(tables: Tables) -> None:
    """Neither the constructor nor a changed copy makes something that may leave."""
    with pytest.raises(BugError):
        Outgoing(ReleaseKind.TABLES_CSV, b"names", "{}", seal=None)
    made = outgoing.tables_csv(tables, language="nl")
    with pytest.raises(ValueError, match="seal"):
        replace(made, data=b"names")


def test_nothing_else_makes_a_releasable_table(tables: Tables) -> None:
    """Rows cannot be put into a table that was protected."""
    with pytest.raises(ValueError, match="seal"):
        replace(tables[0], rows=())
    with pytest.raises(BugError):
        ReleasableTable("t", tables[0].title, tables[0].window, 1, 0, (), None, seal=object())


def test_a_table_about_reports_is_refused(tally: Tally, codebook: Codebook) -> None:
    """What a table is about is marked in the programme; its name and its zeros do not matter."""
    whole = programme()
    (about_reports,) = whole.about(Subject.REPORTS)
    renamed = replace(about_reports, table_id="outreach", about=Subject.POOL_WORK)
    for table in (about_reports, renamed):
        with pytest.raises(ExpectedError) as caught:
            protect(table, tally, programme=whole, codebook=codebook)
        assert caught.value.code is ErrorCode.NOT_RELEASABLE


def test_a_number_that_a_case_took_part_in_is_refused(tally: Tally, codebook: Codebook) -> None:
    """A table marked wrongly still does not let a number about a case out."""
    whole = programme()
    (table, *_) = whole.about(Subject.POOL_WORK)
    tainted = tuple(replace(figure, cases=(CaseId(1),)) for figure in tally.totals)
    with pytest.raises(ExpectedError) as caught:
        protect(table, replace(tally, totals=tainted), programme=whole, codebook=codebook)
    assert caught.value.code is ErrorCode.NOT_RELEASABLE


def test_the_programme_names_totals_that_exist(tally: Tally, codebook: Codebook) -> None:
    """Every row of the programme is a total that is counted and has a name."""
    for table in programme().tables:
        for code in table.figures:
            assert isinstance(tally.total(code), Figure)
            assert codebook.total(code).label.nl


def test_json_holds_the_tables_in_their_form(tables: Tables) -> None:
    """The data file has id, title, window, step, rows and total of every table."""
    plain = json.loads(outgoing.tables_json(tables, language="nl").data)
    assert [table["id"] for table in plain["tables"]] == ["outreach", "learning"]
    assert plain["tables"][0]["window"] == {"from": "2026-01-01", "to": "2026-06-30"}
    assert plain["tables"][0]["rows"][3] == {
        "codes": ["young_reached"],
        "label": "Studenten en starters bereikt",
        "count": 58,
        "goal": "150 per jaar, hele poule",
    }
    assert plain["tables"][0]["total"] is None
    assert plain["tables"][0]["step"] == 0


def test_csv_holds_a_row_for_each_number(tables: Tables) -> None:
    """A spreadsheet reads the same numbers, under their headings."""
    text = outgoing.tables_csv(tables, language="en").data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert len(rows) == 8
    assert {row["codes"]: row["count"] for row in rows}["people_reached"] == "164"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "  =", "＠"])
def test_no_cell_is_a_formula(start: str) -> None:
    """A text that a spreadsheet would run is made plain; numbers and other texts stay."""
    assert neutral(f"{start}1+1") == f"'{start}1+1"
    assert neutral("uren = veel") == "uren = veel"
    assert neutral(-5) == -5


def test_the_ledger_holds_every_number_printed(tables: Tables) -> None:
    """What a report said can be read from its line, so that nothing can be printed twice."""
    content = json.loads(outgoing.report_pdf(tables, language="nl").content)
    counts = [row["count"] for table in content["tables"] for row in table["rows"]]
    assert counts == [1, 0, 164, 58, 2, 1, 0, 3]
