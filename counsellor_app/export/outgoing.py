"""What may leave, as bytes, made here alone: sheets, proofs, tables, pool files, backups."""

from __future__ import annotations

import json
from dataclasses import InitVar, dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.aggregation.disclosure import ReleasableTable
from counsellor_app.anonymisation.alike_sheets import says
from counsellor_app.anonymisation.attendance import AttendanceProof
from counsellor_app.anonymisation.case_sheet import ApprovedSheet
from counsellor_app.casework.ledger import ReleaseKind
from counsellor_app.errors import BugError, ErrorCode, ExpectedError
from counsellor_app.export.attendance_pdf import draw_attendance
from counsellor_app.export.backup_form import is_locked_backup
from counsellor_app.export.data_files import as_csv, as_json, plain_tables, plain_window
from counsellor_app.export.pool_report_pdf import draw_pool_report
from counsellor_app.export.report import PoolReport
from counsellor_app.export.report_data import (
    not_printed,
    plain_report,
    report_csv,
    report_json,
)
from counsellor_app.export.report_html import draw_report_html
from counsellor_app.export.report_pdf import draw_report
from counsellor_app.export.report_sheets import report_xlsx
from counsellor_app.export.report_words import statement
from counsellor_app.export.request_form_pdf import draw_request_form
from counsellor_app.export.sheet_html import draw_sheet_html
from counsellor_app.export.sheet_pdf import draw_sheet
from counsellor_app.pool.limits import Kind
from counsellor_app.pool.signed_file import SignedFile

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.ledger import LedgerLine

_SEAL = object()

MOST_COPIES = 60

_POOL_KINDS = {
    Kind.CARD: ReleaseKind.POOL_CARD,
    Kind.ROSTER: ReleaseKind.POOL_ROSTER,
    Kind.ROUND: ReleaseKind.POOL_ROUND,
    Kind.CONTRIBUTION: ReleaseKind.POOL_CONTRIBUTION,
    Kind.PARTICIPANTS: ReleaseKind.POOL_LIST,
    Kind.HALF_SUM: ReleaseKind.POOL_HALF_SUM,
    Kind.RESULT: ReleaseKind.POOL_RESULT,
}


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A file that may leave. `content` says exactly what it holds, as JSON, for the ledger."""

    kind: ReleaseKind
    data: bytes
    content: str
    seal: InitVar[object] = field(kw_only=True)

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise BugError("only this module makes what may leave")


def sheet_pdf(
    sheet: ApprovedSheet, codebook: Codebook, *, language: str, copies: int = 1
) -> Outgoing:
    """An approved sheet as numbered copies in one PDF. The ledger's line holds none of its words.

    Raises:
        ExpectedError: NOT_RELEASABLE for a draft or anything else, or for no copies or too many.
    """
    # Types are checked at run time too: a draft has the same parts and would be drawn as well.
    if type(sheet) is not ApprovedSheet or not 1 <= copies <= MOST_COPIES:
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    content = {
        "sheet": sheet.sheet_id,
        "audience": sheet.audience.value,
        "approved_on": sheet.approved_on.isoformat(),
        "says": says(sheet),
        "language": language,
        "copies": copies,
    }
    data = draw_sheet(sheet, codebook, language=language, copies=copies)
    return Outgoing(ReleaseKind.SHEET_PDF, data, _plain(content), seal=_SEAL)


def sheet_html(sheet: ApprovedSheet, codebook: Codebook, *, language: str) -> Outgoing:
    """An approved sheet as one accessible page; see `sheet_pdf`.

    Raises:
        ExpectedError: NOT_RELEASABLE for a draft or anything else.
    """
    if type(sheet) is not ApprovedSheet:
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    content = {
        "sheet": sheet.sheet_id,
        "audience": sheet.audience.value,
        "approved_on": sheet.approved_on.isoformat(),
        "says": says(sheet),
        "language": language,
    }
    data = draw_sheet_html(sheet, codebook, language=language)
    return Outgoing(ReleaseKind.SHEET_HTML, data, _plain(content), seal=_SEAL)


def attendance_pdf(proof: AttendanceProof, codebook: Codebook, *, language: str) -> Outgoing:
    """An attendance proof; the ledger's line says which session and how many, and no name.

    Raises:
        ExpectedError: NOT_RELEASABLE for anything that `prove()` did not make.
    """
    if type(proof) is not AttendanceProof:
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    content = {
        "session": proof.session_id,
        "kind": proof.kind,
        "held_on": proof.day.isoformat(),
        "attendees": len(proof.attendees),
        "language": language,
    }
    data = draw_attendance(proof, codebook, language=language)
    return Outgoing(ReleaseKind.ATTENDANCE_PDF, data, _plain(content), seal=_SEAL)


def request_form_pdf(*, language: str) -> Outgoing:
    """The empty form for an informal request: it takes a language and nothing else."""
    content = _plain({"language": language})
    return Outgoing(ReleaseKind.REQUEST_FORM_PDF, draw_request_form(language), content, seal=_SEAL)


def report_pdf(tables: tuple[ReleasableTable, ...], *, language: str) -> Outgoing:
    """Releasable tables as a report; the ledger's line holds every number printed.

    Raises:
        ExpectedError: NOT_RELEASABLE for anything that `protect()` did not make.
    """
    data = draw_report(_releasable(tables), language)
    return _tables(ReleaseKind.REPORT_PDF, tables, data, language)


def tables_json(
    tables: tuple[ReleasableTable, ...],
    *,
    language: str,
    published: tuple[LedgerLine, ...] = (),
) -> Outgoing:
    """Releasable tables as JSON, with the lines of what was published before; see `report_pdf`."""
    data = as_json(_releasable(tables), language, published)
    return _tables(ReleaseKind.TABLES_JSON, tables, data, language)


def tables_csv(tables: tuple[ReleasableTable, ...], *, language: str) -> Outgoing:
    """Releasable tables as CSV; see `report_pdf`."""
    return _tables(ReleaseKind.TABLES_CSV, tables, as_csv(_releasable(tables), language), language)


def pool_report_pdf(report: PoolReport, codebook: Codebook, *, language: str) -> Outgoing:
    """A report of the pool; the ledger's line holds every number and every word of its texts.

    Raises:
        ExpectedError: NOT_RELEASABLE for anything that `make_report()` did not make.
    """
    data = draw_pool_report(_made(report), codebook, language)
    return _report(ReleaseKind.POOL_REPORT_PDF, report, data, language)


def pool_report_html(report: PoolReport, codebook: Codebook, *, language: str) -> Outgoing:
    """A report of the pool as one accessible page; see `pool_report_pdf`."""
    data = draw_report_html(_made(report), codebook, language)
    return _report(ReleaseKind.POOL_REPORT_HTML, report, data, language)


def pool_report_xlsx(report: PoolReport, codebook: Codebook, *, language: str) -> Outgoing:
    """A report of the pool as a spreadsheet; see `pool_report_pdf`."""
    data = report_xlsx(_made(report), codebook, language)
    return _report(ReleaseKind.POOL_REPORT_XLSX, report, data, language)


def pool_report_csv(report: PoolReport, *, language: str) -> Outgoing:
    """The numbers of a report of the pool as CSV; see `pool_report_pdf`."""
    data = report_csv(_made(report), language)
    return _report(ReleaseKind.POOL_REPORT_CSV, report, data, language)


def pool_report_json(
    report: PoolReport, codebook: Codebook, *, language: str, published: tuple[LedgerLine, ...]
) -> Outgoing:
    """A report of the pool as JSON, with the lines of what was published before it."""
    data = report_json(_made(report), codebook, language, published)
    return _report(ReleaseKind.POOL_REPORT_JSON, report, data, language)


def pool_file(file: SignedFile, *, round_digest: bytes | None = None) -> Outgoing:
    """A file of the pool as its room made it; the ledger's line names its round and no figure.

    Raises:
        ExpectedError: NOT_RELEASABLE for anything but a signed file.
    """
    if type(file) is not SignedFile:
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    data = file.to_bytes()
    content = {
        "by": file.by,
        "round": None if round_digest is None else round_digest.hex(),
        "bytes": len(data),
    }
    return Outgoing(_POOL_KINDS[file.kind], data, _plain(content), seal=_SEAL)


def locked_backup(data: bytes, *, made_on: date) -> Outgoing:
    """A copy of a backup, locked as it is; the ledger's line says of which day and how large.

    Raises:
        ExpectedError: NOT_RELEASABLE for anything but a header with a database that nobody can
            read without its key.
    """
    if not is_locked_backup(data):
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    content = {"made_on": made_on.isoformat(), "bytes": len(data)}
    return Outgoing(ReleaseKind.BACKUP, data, _plain(content), seal=_SEAL)


def despite(made: Outgoing, entry_ids: tuple[int, ...]) -> Outgoing:
    """The same file; its line says beside which earlier ones it left, known to differ little."""
    if not entry_ids:
        return made
    content = json.loads(made.content) | {"despite": entry_ids}
    return Outgoing(made.kind, made.data, _plain(content), seal=_SEAL)


def _releasable(tables: tuple[ReleasableTable, ...]) -> tuple[ReleasableTable, ...]:
    if not tables or any(type(table) is not ReleasableTable for table in tables):
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    return tables


def _tables(
    kind: ReleaseKind, tables: tuple[ReleasableTable, ...], data: bytes, language: str
) -> Outgoing:
    content = {"language": language, "tables": plain_tables(tables, language)}
    return Outgoing(kind, data, _plain(content), seal=_SEAL)


def _made(report: PoolReport) -> PoolReport:
    if type(report) is not PoolReport:
        raise ExpectedError(ErrorCode.NOT_RELEASABLE)
    return report


def _report(kind: ReleaseKind, report: PoolReport, data: bytes, language: str) -> Outgoing:
    content = {
        "language": language,
        "report": report.kind.value,
        "period": plain_window(report.contents.period),
        "rounds": [
            {
                "period": plain_window(told.period),
                "threshold": told.threshold,
                "contributors": told.contributors,
                "participants": told.participants,
            }
            for told in report.contents.rounds
        ],
        **plain_report(report, language),
        "left_out": [*statement(report, language), *not_printed(report, language)],
    }
    return Outgoing(kind, data, _plain(content), seal=_SEAL)


def _plain(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
