"""A report of the pool as data: JSON, CSV, and what its line in the ledger says it held."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.answers import codes
from counsellor_app.export.data_files import (
    csv_cell,
    number_told,
    plain_table,
    plain_window,
)
from counsellor_app.export.report import (
    ComparisonBlock,
    NotPrintedBlock,
    TableBlock,
    TotalsBlock,
    TrendBlock,
)
from counsellor_app.export.report_plan import report_plans
from counsellor_app.export.report_told import total_told
from counsellor_app.export.report_units import reports_unit, unit_of
from counsellor_app.export.report_words import statement
from counsellor_app.export.text_facts import text_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.published import ReleasableRow
    from counsellor_app.aggregation.trends import TotalInTime, Trend
    from counsellor_app.anonymisation.report_text import ApprovedText
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.casework.period import Window
    from counsellor_app.export.comparison import Comparison
    from counsellor_app.export.report import Block, PoolReport

_CSV_HEADER = (
    "table",
    "title",
    "from",
    "to",
    "step",
    "steps",
    "codes",
    "label",
    "count",
    "unit",
    "share",
    "goal",
    "note",
    "codebook_version",
)


def blocks(report: PoolReport) -> Iterator[Block]:
    """Everything in a report, in order."""
    return (block for chapter in report.chapters for block in chapter.blocks)


def shown_rows(report: PoolReport) -> tuple[tuple[ReleasableTable, tuple[ReleasableRow, ...]], ...]:
    """Each table once, with those of its rows that any chapter shows, in its own order."""
    shown: dict[ReleasableTable, set[tuple[str, ...]]] = {}
    for block in blocks(report):
        if isinstance(block, TableBlock):
            shown.setdefault(block.table, set()).update(row.codes for row in block.rows)
    return tuple(
        (table, tuple(row for row in table.rows if row.codes in held))
        for table, held in shown.items()
    )


def plain_report(report: PoolReport, language: str) -> dict[str, Any]:
    """Every number and every word that the report prints; also what its ledger line holds."""
    held = tuple(blocks(report))
    return {
        "tables": [_table(table, rows, language) for table, rows in shown_rows(report)],
        "totals": [
            _total(total, language)
            for block in held
            if isinstance(block, TotalsBlock)
            for total in block.totals.totals
        ],
        "trends": [_trend(b.trend, language) for b in held if isinstance(b, TrendBlock)],
        "texts": [_text(text) for text in report.texts],
    }


def report_json(
    report: PoolReport, codebook: Codebook, language: str, published: tuple[LedgerLine, ...]
) -> bytes:
    """The report as one JSON object, UTF-8, the same bytes each time.

    `published` are the files with figures that left before this one.
    """
    plain: dict[str, Any] = {
        "title": report.title.text(language),
        "period": plain_window(report.contents.period),
        "codebook_version": report.contents.codebook_version,
        **plain_report(report, language),
        "ledger": [
            {"released_on": line.released_on.isoformat(), "kind": line.kind, "sha256": line.sha256}
            for line in published
        ],
        "comparisons": [
            _comparison(block.comparison, language)
            for block in blocks(report)
            if isinstance(block, ComparisonBlock)
        ],
        "left_out": [*statement(report, language), *not_printed(report, language)],
    }
    for text, told in zip(report.texts, plain["texts"], strict=True):
        told["facts"] = [
            {"label": label, "text": fact} for label, fact in text_facts(text, codebook, language)
        ]
    return (json.dumps(plain, ensure_ascii=False, indent=2) + "\n").encode()


def report_csv(report: PoolReport, language: str) -> bytes:
    """A row for each number of the report; the mark in front tells spreadsheets UTF-8."""
    held = io.StringIO(newline="")
    writer = csv.writer(held, delimiter=";", lineterminator="\r\n")
    writer.writerow(_CSV_HEADER)
    for row in _csv_rows(report, language):
        writer.writerow([csv_cell(cell) for cell in row])
    return held.getvalue().encode("utf-8-sig")


def not_printed(report: PoolReport, language: str) -> tuple[str, ...]:
    """What is not printed and why, a sentence for each reason."""
    return tuple(
        not_printed_told(block, language)
        for block in blocks(report)
        if isinstance(block, NotPrintedBlock)
    )


def not_printed_told(block: NotPrintedBlock, language: str) -> str:
    """Which tables are not printed, and the one reason of all."""
    titles = ", ".join(title.text(language) for title in block.titles)
    told = report_plans().wording["not_printed"].text(language).format(titles=titles)
    return f"{told} {block.why.text(language)}"


def _table(
    table: ReleasableTable, rows: tuple[ReleasableRow, ...], language: str
) -> dict[str, Any]:
    plain: dict[str, Any] = plain_table(table, rows, language)
    for row, told in zip(rows, plain["rows"], strict=True):
        told["unit"] = unit_of(table.table_id, row.codes, language)
        if row.share is not None:
            told["share"] = row.share
        if row.between is not None:
            told["between"] = list(row.between)
    note = [table.note.text(language)] if table.note else []
    return plain | {"steps": table.steps, "notes": note}


def _total(total: TotalInTime, language: str) -> dict[str, Any]:
    told = total_told(total, language)
    number: dict[str, Any] = {"count": told}
    if isinstance(told, str):
        number = {"text": told, "between": [total.lowest, total.highest]}
    return {"window": plain_window(total.window)} | number


def _trend(trend: Trend, language: str) -> dict[str, Any]:
    return {
        "id": trend.table_id,
        "title": trend.title.text(language),
        "step": trend.step,
        "labels": [label.text(language) for label in trend.labels],
        "windows": [plain_window(window) for window in trend.windows],
        "counts": [list(counts) for counts in trend.counts],
    }


def _text(text: ApprovedText) -> dict[str, Any]:
    return {
        "kind": text.kind.value,
        "codes": {code: list(codes(text.codes, code)) for code in text.codes},
        "words": text.words,
        "proposal": text.proposal,
        "due_on": None if text.due_on is None else text.due_on.isoformat(),
        "reviewed_on": text.reviewed_on.isoformat(),
    }


def _comparison(comparison: Comparison, language: str) -> dict[str, Any]:
    return {
        "caveat": comparison.caveat.text(language),
        "desks": [
            {
                "name": desk.name.text(language),
                "unit": desk.unit.text(language),
                "note": desk.note.text(language),
                "figures": dict(desk.figures),
            }
            for desk in comparison.desks
        ],
    }


def _csv_rows(report: PoolReport, language: str) -> Iterator[tuple[str | int, ...]]:
    version = report.contents.codebook_version
    for table, rows in shown_rows(report):
        for row in rows:
            yield (*_table_row(table, row, language), table.codebook_version)
    for block in blocks(report):
        if isinstance(block, TotalsBlock):
            for total in block.totals.totals:
                yield (*_total_row(total, language), version)
        if isinstance(block, TrendBlock):
            for row in _trend_rows(block.trend, language):
                yield (*row, version)


def _table_row(table: ReleasableTable, row: ReleasableRow, language: str) -> tuple[str | int, ...]:
    return (
        table.table_id,
        table.title.text(language),
        *_days(table.window),
        table.step,
        table.steps,
        " ".join(row.codes),
        row.label.text(language),
        number_told(row, language),
        unit_of(table.table_id, row.codes, language),
        "" if row.share is None else row.share,
        row.goal.text(language) if row.goal else "",
        table.note.text(language) if table.note else "",
    )


def _total_row(total: TotalInTime, language: str) -> tuple[str | int, ...]:
    title = report_plans().wording["totals"].text(language)
    reports = reports_unit(language)
    told = total_told(total, language)
    return ("totals", title, *_days(total.window), 0, 1, "", reports, told, reports, "", "", "")


def _trend_rows(trend: Trend, language: str) -> Iterator[tuple[str | int, ...]]:
    title = report_plans().wording["trend"].text(language).format(title=trend.title.text(language))
    reports = reports_unit(language)
    for window, counts in zip(trend.windows, trend.counts, strict=True):
        for label, count in zip(trend.labels, counts, strict=True):
            yield (
                f"trend_{trend.table_id}",
                title,
                *_days(window),
                trend.step,
                "",
                "",
                label.text(language),
                count,
                reports,
                "",
                "",
                "",
            )


def _days(window: Window) -> tuple[str, str]:
    plain = plain_window(window)
    return plain["from"], plain["to"]
