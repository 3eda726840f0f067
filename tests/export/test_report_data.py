"""A report of the pool as data, and the same numbers in every form it leaves in."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader

from counsellor_app.aggregation.differencing import facts_in
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.published import VOLUME
from counsellor_app.casework.codebook import Label
from counsellor_app.casework.ledger import LedgerLine, ReleaseKind
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.export.data_files import csv_cell
from counsellor_app.export.report import (
    PoolReport,
    TableBlock,
    TotalsBlock,
    TrendBlock,
    make_report,
)
from counsellor_app.export.report_data import report_csv, report_json
from counsellor_app.export.report_plan import ReportKind
from tests.export.html_reading import read
from tests.export.report_contents import contents_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.aggregation.disclosure import Publication
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.outgoing import Outgoing

BEFORE = (LedgerLine(ReleaseKind.POOL_REPORT_PDF, date(2026, 7, 5), "ab" * 32, "{}"),)
HOSTILE = st.text(alphabet="=+-@\t\r\n ;\"'<>&,|!A1é＝", max_size=30)


def every_form(report: PoolReport, codebook: Codebook) -> dict[str, Outgoing]:
    """The report in all forms in which it may leave."""
    return {
        "pdf": outgoing.pool_report_pdf(report, codebook, language="nl"),
        "html": outgoing.pool_report_html(report, codebook, language="nl"),
        "xlsx": outgoing.pool_report_xlsx(report, codebook, language="nl"),
        "csv": outgoing.pool_report_csv(report, language="nl"),
        "json": outgoing.pool_report_json(report, codebook, language="nl", published=BEFORE),
    }


@pytest.fixture(scope="module")
def made(evaluation: PoolReport, codebook: Codebook) -> dict[str, Outgoing]:
    return every_form(evaluation, codebook)


@pytest.fixture(scope="module")
def plain(made: dict[str, Outgoing]) -> dict[str, Any]:
    """The JSON of the evaluation, read."""
    return cast("dict[str, Any]", json.loads(made["json"].data))


@pytest.fixture(scope="module")
def lines(made: dict[str, Outgoing]) -> list[dict[str, str]]:
    """The CSV of the evaluation, read."""
    text = made["csv"].data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def printed(report: PoolReport) -> Counter[tuple[str, str, tuple[str, ...], int | str]]:
    """Every number of every table, out of the report itself."""
    blocks = chain.from_iterable(chapter.blocks for chapter in report.chapters)
    return Counter(
        (
            block.table.table_id,
            block.table.window.last_on.isoformat(),
            row.codes,
            row.count if row.count is not None else row.text.nl if row.text else "",
        )
        for block in blocks
        if isinstance(block, TableBlock)
        for row in block.rows
    )


def test_json_has_the_form_that_others_read(plain: dict[str, Any]) -> None:
    """Tables with id, title, window, step, rows and total; rows with codes, label and a number."""
    for table in plain["tables"]:
        assert table.keys() >= {"id", "title", "window", "step", "rows", "total"}
        assert list(table["window"]) == ["from", "to"]
        assert 0 <= table["step"] < table["steps"]
        for row in table["rows"]:
            assert row.keys() >= {"codes", "label", "unit"}
            assert ("count" in row) != ("text" in row)
        if table["total"] is not None:
            assert sum(row["count"] for row in table["rows"]) == table["total"]
    assert plain["ledger"] == [
        {"released_on": "2026-07-05", "kind": "pool_report_pdf", "sha256": "ab" * 32}
    ]
    assert plain["codebook_version"] == 1
    assert plain["period"] == {"from": "2027-01-01", "to": "2027-12-31"}


def test_json_and_csv_hold_what_the_report_shows(
    evaluation: PoolReport, plain: dict[str, Any], lines: list[dict[str, str]]
) -> None:
    """Each number of each table once, and no other: what no chapter shows is not in the data."""
    shown = printed(evaluation)
    assert set(shown.values()) == {1}
    assert shown == Counter(
        (
            table["id"],
            table["window"]["to"],
            tuple(row["codes"]),
            row["count"] if "count" in row else row["text"],
        )
        for table in plain["tables"]
        for row in table["rows"]
    )
    ids = {table for table, *_ in shown}
    assert {(*key[:3], str(key[3])) for key in shown} == {
        (line["table"], line["to"], tuple(line["codes"].split(" ")), line["count"])
        for line in lines
        if line["table"] in ids
    }
    held = {table.table_id for table in evaluation.contents.tables}
    assert held - ids, "nothing was left out, so nothing was shown"


def test_csv_has_a_row_for_each_number(lines: list[dict[str, str]], plain: dict[str, Any]) -> None:
    """Also for totals and years; with window, unit and codebook version beside it."""
    tables = sum(len(table["rows"]) for table in plain["tables"])
    years = sum(len(counts) for trend in plain["trends"] for counts in trend["counts"])
    assert len(lines) == tables + years + len(plain["totals"])
    assert {line["codebook_version"] for line in lines} == {"1"}
    assert all(line["from"] < line["to"] and line["unit"] for line in lines)
    by_code = {line["codes"]: line for line in lines}
    assert by_code["outside_contacts"]["unit"] == "contacten"
    assert by_code["counsellors_supervised"]["unit"] == "vertrouwenspersonen"


def test_the_ledger_holds_what_left(
    made: dict[str, Outgoing], plain: dict[str, Any], evaluation: PoolReport
) -> None:
    """The very tables and the words of the texts, whatever the form; not who reviewed them."""
    contents = {name: json.loads(one.content) for name, one in made.items()}
    for name, content in contents.items():
        assert content["tables"] == plain["tables"], name
        assert [text["words"] for text in content["texts"]] == [t.words for t in evaluation.texts]
        assert (content["report"], content["language"]) == ("evaluation", "nl")
        assert "Els Maes" not in made[name].content
    kinds = {name: one.kind.value for name, one in made.items()}
    assert kinds == {name: f"pool_report_{name}" for name in made}


def test_every_number_that_left_can_be_compared(
    made: dict[str, Outgoing], evaluation: PoolReport
) -> None:
    """Read back from the ledger: tables with their totals, the totals over time, and the years."""
    held = tuple(chain.from_iterable(chapter.blocks for chapter in evaluation.chapters))
    tables = {b.table.table_id: b.table for b in held if isinstance(b, TableBlock)}
    [totals] = [block.totals.totals for block in held if isinstance(block, TotalsBlock)]
    trends = [block.trend for block in held if isinstance(block, TrendBlock)]
    numbers = facts_in(made["pdf"].content).numbers
    told = {(n.table_id, n.codes, n.last_on, n.lowest, n.highest) for n in numbers}
    assert told >= {
        (name, ("",), table.window.last_on, table.total, table.total)
        for name, table in tables.items()
        if table.total is not None
    }
    assert told >= {
        (VOLUME, ("REPORTS",), each.window.last_on, each.lowest, each.highest) for each in totals
    }
    years = {
        (f"{each.table_id}, step {each.step}", (str(place),), window.last_on, count, count)
        for each in trends
        for window, counts in zip(each.windows, each.counts, strict=True)
        for place, count in enumerate(counts)
    }
    assert years == {number for number in told if ", step " in number[0]}
    assert len(totals) > 1
    assert years
    assert any(table.total is not None for table in tables.values())


def cells_of_page(data: bytes) -> Iterator[str]:
    """What stands in the cells of numbers of a page."""
    rows = re.findall(r"<tr>.*?</tr>", data.decode())
    for row in rows:
        for cell in re.findall(r"<td>(.*?)</td>", row):
            yield re.sub(r"<[^>]*>", "", cell)


def cells_of_book(data: bytes) -> Iterator[str]:
    """The numbers in the sheets behind the first; shares and goals among them."""
    for page in load_workbook(io.BytesIO(data)).worksheets[1:]:
        for cell in chain.from_iterable(page.iter_rows()):
            if cell.data_type == "n" and cell.value is not None:
                yield str(cell.value).replace(".", ",")


def test_all_forms_hold_the_same_numbers(
    made: dict[str, Outgoing], plain: dict[str, Any], lines: list[dict[str, str]]
) -> None:
    """One number has one fate: what one form tells, all do, and none tells another."""
    rows = [(table, row) for table in plain["tables"] for row in table["rows"]]
    counted = [str(row["count"]) for _, row in rows if "count" in row]
    trends = [each for trend in plain["trends"] for each in trend["counts"]]
    years = [str(number) for counts in trends for number in counts]
    totals = [str(total["count"]) for total in plain["totals"]]
    numbers = Counter([*counted, *years, *totals])
    assert Counter(line["count"] for line in lines if line["count"].isdecimal()) == numbers
    sums = {str(table["total"]) for table, _ in rows}
    shares = {str(row.get("share")) for _, row in rows}
    desks = [desk for each in plain["comparisons"] for desk in each["desks"]]
    numbers += Counter(figure for desk in desks for figure in desk["figures"].values())
    of_page = Counter(c for c in cells_of_page(made["html"].data) if re.fullmatch(r"[\d,]+", c))
    assert of_page == Counter(cells_of_book(made["xlsx"].data))
    assert not numbers - of_page
    assert set(of_page - numbers) <= shares | sums | set(counted)
    pages = PdfReader(io.BytesIO(made["pdf"].data)).pages
    on_paper = Counter(chain.from_iterable(_numbers(page.extract_text()) for page in pages))
    rests = Counter(str(counts[1]) for counts in trends if len(counts) == 2)
    assert not numbers - rests - on_paper, "paper tells of years how many of all, not the rest"
    numbering = {str(number) for number in range(1, len(pages) + 1)}
    assert set(on_paper) - numbering <= set(_numbers(read(made["html"].data).text))


def _numbers(told: str) -> list[str]:
    return re.findall(r"\d+(?:,\d+)?", told)


@pytest.mark.parametrize("form", ["pdf", "html", "xlsx", "csv", "json"])
def test_only_a_report_leaves(form: str, evaluation: PoolReport, codebook: Codebook) -> None:
    """Its contents, its chapters or its tables passed by mistake are refused, in every form."""
    for held in (evaluation.contents, evaluation.chapters, evaluation.tables, None):
        with pytest.raises(ExpectedError) as caught:
            leave(form, cast("PoolReport", held), codebook)
        assert caught.value.code is ErrorCode.NOT_RELEASABLE


def leave(form: str, report: PoolReport, codebook: Codebook) -> Outgoing:
    if form == "csv":
        return outgoing.pool_report_csv(report, language="nl")
    if form == "json":
        return outgoing.pool_report_json(report, codebook, language="nl", published=())
    makers = {
        "pdf": outgoing.pool_report_pdf,
        "html": outgoing.pool_report_html,
        "xlsx": outgoing.pool_report_xlsx,
    }
    return makers[form](report, codebook, language="nl")


def test_the_same_bytes_twice(
    made: dict[str, Outgoing], evaluation: PoolReport, codebook: Codebook
) -> None:
    """One report is one file of data; page, sheets and paper have tests of their own for it."""
    assert report_csv(evaluation, "nl") == made["csv"].data
    assert report_json(evaluation, codebook, "nl", BEFORE) == made["json"].data


def labelled(words: str, plan: PoolPlan, rounds: tuple[Publication, ...]) -> PoolReport:
    """A report in which a number that mediarte supplied has these words for a label."""
    hostile = replace(plan.supplied[0], label=Label(words, words))
    contents = contents_of(
        rounds[:1], replace(plan, supplied=(hostile,)), supplied={"companies": 41}
    )
    return make_report(contents, ReportKind.HALF_YEAR)


@settings(max_examples=30)
@given(words=HOSTILE)
def test_no_label_runs_in_a_data_file(
    words: str, rounds: tuple[Publication, ...], codebook: Codebook
) -> None:
    """Whatever a label begins with, a spreadsheet that opens the CSV sees text; JSON has it all."""
    report = labelled(words, pool_plan(codebook), rounds)
    text = report_csv(report, "nl").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))
    labels = [row["label"] for row in rows if row["codes"] == "companies"]
    assert labels == [csv_cell(words)]
    assert not any(cell.lstrip(" ").startswith(tuple("=+-@\t\r\n＝")) for cell in labels)
    told = json.loads(report_json(report, codebook, "nl", ()))
    (table,) = [table for table in told["tables"] if table["id"] == "membership"]
    assert table["rows"][0]["label"] == words
