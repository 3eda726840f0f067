"""Releasable tables as data: JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from typing import TYPE_CHECKING

from counsellor_app.aggregation.programme import programme
from counsellor_app.casework.belgian import day_in_figures
from counsellor_app.casework.period import Period

if TYPE_CHECKING:
    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.published import ReleasableRow
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.casework.period import Window

# A spreadsheet takes what begins so for a formula and runs it; wide and small forms of these signs
# are brought back to them first, as spreadsheets do.
_FORMULA_STARTS = "=+-@−"
_BREAKS = frozenset("\t\r\n\v\f")
# Where a spreadsheet splits at another sign than ours, what follows that sign begins a cell too.
_SEPARATORS = re.compile(r"([,;|\t\r\n])")

_CSV_HEADER = ("table", "title", "from", "to", "step", "codes", "label", "count", "goal")


def plain_tables(tables: tuple[ReleasableTable, ...], language: str) -> list[dict[str, object]]:
    """The tables in the form of every data file and of the ledger."""
    return [plain_table(table, table.rows, language) for table in tables]


def plain_table(
    table: ReleasableTable, rows: tuple[ReleasableRow, ...], language: str
) -> dict[str, object]:
    """A table with those of its rows that are printed."""
    return {
        "id": table.table_id,
        "title": table.title.text(language),
        "window": plain_window(table.window),
        "codebook_version": table.codebook_version,
        "step": table.step,
        "rows": [_row(row, language) for row in rows],
        "total": table.total,
    }


def as_json(
    tables: tuple[ReleasableTable, ...],
    language: str,
    published: tuple[LedgerLine, ...] = (),
) -> bytes:
    """All tables as one JSON object, UTF-8, the same bytes each time.

    `published` are the files with figures that left before this one.
    """
    plain = {
        "tables": plain_tables(tables, language),
        "ledger": [
            {"released_on": line.released_on.isoformat(), "kind": line.kind, "sha256": line.sha256}
            for line in published
        ],
        "left_out": statement(tables, language).split("\n"),
    }
    return (json.dumps(plain, ensure_ascii=False, indent=2) + "\n").encode()


def as_csv(tables: tuple[ReleasableTable, ...], language: str) -> bytes:
    """All tables as one CSV, a row for each number; the mark in front tells spreadsheets UTF-8."""
    held = io.StringIO(newline="")
    writer = csv.writer(held, delimiter=";", lineterminator="\r\n")
    writer.writerow(_CSV_HEADER)
    for table in tables:
        for row in table.rows:
            writer.writerow([csv_cell(cell) for cell in _cells(table, row, language)])
    return held.getvalue().encode("utf-8-sig")


def neutral(cell: str | int) -> str | int:
    """A cell that no spreadsheet takes for a formula; numbers stay numbers."""
    return f"'{cell}" if isinstance(cell, str) and _may_run(cell) else cell


def csv_cell(cell: str | int) -> str | int:
    """A cell that is harmless wherever the line it stands in is split."""
    if not isinstance(cell, str):
        return cell
    first, *others = _SEPARATORS.split(cell)
    held = [f"'{part}" if _may_run(part.lstrip('"')) else part for part in others]
    return neutral("".join((first, *held)))


def statement(tables: tuple[ReleasableTable, ...], language: str) -> str:
    """What the document does not hold, and why."""
    told = programme().headings["statement"].text(language)
    return told.format(version=tables[0].codebook_version)


def window_label(table: ReleasableTable, language: str) -> str:
    """The half-year in words, or the days from and to."""
    window = table.window
    if isinstance(window, Period):
        return period_label(window, language)
    name = "first_half" if window.half == 1 else "second_half"
    return programme().headings[name].text(language).format(year=window.year)


def period_label(period: Period, language: str) -> str:
    """The days from and to, in words."""
    days = {"first": day_in_figures(period.first_on), "last": day_in_figures(period.last_on)}
    return programme().headings["period"].text(language).format(**days)


def number_told(row: ReleasableRow, language: str) -> int | str:
    """The number, or the words that stand in its place."""
    if row.count is not None:
        return row.count
    return row.text.text(language) if row.text else ""


def _may_run(cell: str) -> bool:
    """Whether a formula may begin behind what nobody sees, or a new cell at a break before it."""
    unseen = next((n for n, sign in enumerate(cell) if not _is_unseen(sign)), len(cell))
    begins = unicodedata.normalize("NFKC", cell[unseen : unseen + 1])
    return begins.startswith(tuple(_FORMULA_STARTS)) or not _BREAKS.isdisjoint(cell[:unseen])


def _is_unseen(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) in {"Cf", "Cc"}


def _cells(table: ReleasableTable, row: ReleasableRow, language: str) -> tuple[str | int, ...]:
    window = plain_window(table.window)
    goal = row.goal.text(language) if row.goal else ""
    return (
        table.table_id,
        table.title.text(language),
        window["from"],
        window["to"],
        table.step,
        " ".join(row.codes),
        row.label.text(language),
        number_told(row, language),
        goal,
    )


def _row(row: ReleasableRow, language: str) -> dict[str, object]:
    told = number_told(row, language)
    plain: dict[str, object] = {
        "codes": list(row.codes),
        "label": row.label.text(language),
        **({"text": told} if isinstance(told, str) else {"count": told}),
    }
    return plain | ({"goal": row.goal.text(language)} if row.goal else {})


def plain_window(window: Window) -> dict[str, str]:
    """First and last day."""
    return {"from": window.first_on.isoformat(), "to": window.last_on.isoformat()}
