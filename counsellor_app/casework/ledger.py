"""What left the vault: a line for each file, chained so that one taken out or changed shows."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

NOTHING_BEFORE = "0" * 64


class ReleaseKind(StrEnum):
    """What a file that left was; NOT_WRITTEN takes back a line whose file could not be written."""

    SHEET_PDF = "sheet_pdf"
    SHEET_HTML = "sheet_html"
    ATTENDANCE_PDF = "attendance_pdf"
    REQUEST_FORM_PDF = "request_form_pdf"
    REPORT_PDF = "report_pdf"
    TABLES_JSON = "tables_json"
    TABLES_CSV = "tables_csv"
    POOL_REPORT_PDF = "pool_report_pdf"
    POOL_REPORT_HTML = "pool_report_html"
    POOL_REPORT_XLSX = "pool_report_xlsx"
    POOL_REPORT_CSV = "pool_report_csv"
    POOL_REPORT_JSON = "pool_report_json"
    POOL_CARD = "pool_card"
    POOL_ROSTER = "pool_roster"
    POOL_ROUND = "pool_round"
    POOL_CONTRIBUTION = "pool_contribution"
    POOL_LIST = "pool_list"
    POOL_HALF_SUM = "pool_half_sum"
    POOL_RESULT = "pool_result"
    BACKUP = "backup"
    NOT_WRITTEN = "not_written"


SHEETS = frozenset({ReleaseKind.SHEET_PDF, ReleaseKind.SHEET_HTML})
OWN_FIGURES = frozenset({ReleaseKind.REPORT_PDF, ReleaseKind.TABLES_JSON, ReleaseKind.TABLES_CSV})
POOL_REPORTS = frozenset(
    {
        ReleaseKind.POOL_REPORT_PDF,
        ReleaseKind.POOL_REPORT_HTML,
        ReleaseKind.POOL_REPORT_XLSX,
        ReleaseKind.POOL_REPORT_CSV,
        ReleaseKind.POOL_REPORT_JSON,
    }
)
FIGURES = OWN_FIGURES | POOL_REPORTS


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One file that left. `content` says exactly what it held, as JSON without words of a case.

    `sha256` is of the file's bytes, in hexadecimal; of a NOT_WRITTEN line, that of the file meant.
    """

    kind: ReleaseKind
    released_on: date
    sha256: str
    content: str


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A line in its place. `chain` is the hash of the line and of the chain before it."""

    entry_id: int
    line: LedgerLine
    chain: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """All entries, oldest first; `broken_at` is the number of the first that is not as it was."""

    entries: tuple[LedgerEntry, ...]
    broken_at: int | None


def standing(ledger: Ledger) -> tuple[LedgerEntry, ...]:
    """The entries of files that were written: without those taken back, and what took them back."""
    held = ledger.entries
    taken_back = {
        entry.entry_id
        for entry, after in pairwise(held)
        if after.line.kind is ReleaseKind.NOT_WRITTEN and after.line.sha256 == entry.line.sha256
    }
    return tuple(
        entry
        for entry in held
        if entry.line.kind is not ReleaseKind.NOT_WRITTEN and entry.entry_id not in taken_back
    )


def chained(line: LedgerLine, entry_id: int, previous: str) -> str:
    """What stands beside a line; `previous` is the chain of the entry before it."""
    told = [entry_id, line.kind, line.released_on.isoformat(), line.sha256, line.content, previous]
    text = json.dumps(told, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def read_chain(entries: Iterable[LedgerEntry], *, last_id: int) -> Ledger:
    """The ledger with its chain checked; `last_id` is the highest id ever given out."""
    held = tuple(entries)
    previous = NOTHING_BEFORE
    for expected_id, entry in enumerate(held, start=1):
        if entry.entry_id != expected_id or entry.chain != chained(
            entry.line, expected_id, previous
        ):
            return Ledger(held, expected_id)
        previous = entry.chain
    return Ledger(held, len(held) + 1 if last_id > len(held) else None)
