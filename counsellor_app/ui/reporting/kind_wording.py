"""What kinds of files leave, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from counsellor_app.casework.ledger import ReleaseKind

_NAMES = {
    ReleaseKind.SHEET_PDF: QT_TRANSLATE_NOOP("register", "Case sheet, PDF"),
    ReleaseKind.SHEET_HTML: QT_TRANSLATE_NOOP("register", "Case sheet, HTML"),
    ReleaseKind.ATTENDANCE_PDF: QT_TRANSLATE_NOOP("register", "Attendance proof, PDF"),
    ReleaseKind.REQUEST_FORM_PDF: QT_TRANSLATE_NOOP("register", "Empty form for a request, PDF"),
    ReleaseKind.REPORT_PDF: QT_TRANSLATE_NOOP("register", "Activity figures, PDF"),
    ReleaseKind.TABLES_JSON: QT_TRANSLATE_NOOP("register", "Activity figures, JSON"),
    ReleaseKind.TABLES_CSV: QT_TRANSLATE_NOOP("register", "Activity figures, CSV"),
    ReleaseKind.POOL_REPORT_PDF: QT_TRANSLATE_NOOP("register", "Report of the pool, PDF"),
    ReleaseKind.POOL_REPORT_HTML: QT_TRANSLATE_NOOP("register", "Report of the pool, HTML"),
    ReleaseKind.POOL_REPORT_XLSX: QT_TRANSLATE_NOOP("register", "Report of the pool, spreadsheet"),
    ReleaseKind.POOL_REPORT_CSV: QT_TRANSLATE_NOOP("register", "Report of the pool, CSV"),
    ReleaseKind.POOL_REPORT_JSON: QT_TRANSLATE_NOOP("register", "Report of the pool, JSON"),
    ReleaseKind.POOL_CARD: QT_TRANSLATE_NOOP("register", "Pool: own card"),
    ReleaseKind.POOL_ROSTER: QT_TRANSLATE_NOOP("register", "Pool: list of members"),
    ReleaseKind.POOL_ROUND: QT_TRANSLATE_NOOP("register", "Pool: invitation to a round"),
    ReleaseKind.POOL_CONTRIBUTION: QT_TRANSLATE_NOOP(
        "register", "Pool: contribution in two sealed halves"
    ),
    ReleaseKind.POOL_LIST: QT_TRANSLATE_NOOP("register", "Pool: list for whoever holds the key"),
    ReleaseKind.POOL_HALF_SUM: QT_TRANSLATE_NOOP("register", "Pool: half-sum for whoever opens"),
    ReleaseKind.POOL_RESULT: QT_TRANSLATE_NOOP("register", "Pool: result of a round"),
    ReleaseKind.BACKUP: QT_TRANSLATE_NOOP("register", "Copy of a backup, locked"),
    ReleaseKind.NOT_WRITTEN: QT_TRANSLATE_NOOP(
        "register", "Taken back: the file could not be written"
    ),
}


def kind_text(kind: ReleaseKind) -> str:
    """What a file was, as the register names it."""
    name = str(_NAMES[kind])
    return QCoreApplication.translate("register", name)
