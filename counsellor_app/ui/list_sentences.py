"""A sentence for each refusal of a list that somebody wants to take over."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from counsellor_app.errors import ErrorCode

LIST_SENTENCES = {
    ErrorCode.SPREADSHEET_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors",
        "This file is larger than a list of cases can be: at most 5 MB. Nothing was "
        "taken over. Keep the sheet with your cases in a file of its own and choose that one.",
    ),
    ErrorCode.SPREADSHEET_TOO_LONG: QT_TRANSLATE_NOOP(
        "errors",
        "This list has more than 10,000 rows. Nothing was taken over. "
        "Cut it in parts and take them over one by one.",
    ),
    ErrorCode.SPREADSHEET_TOO_WIDE: QT_TRANSLATE_NOOP(
        "errors",
        "This list has more than 100 columns. Nothing was taken over. "
        "Keep the columns you need in a copy and choose that one.",
    ),
    ErrorCode.SPREADSHEET_EMPTY: QT_TRANSLATE_NOOP(
        "errors",
        "There is nothing in this list. Nothing was taken over. "
        "Look whether it was saved, and choose it again.",
    ),
    ErrorCode.SPREADSHEET_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors",
        "This file cannot be read as a list. Nothing was taken over. "
        "Open it in your spreadsheet, save it as .xlsx or .csv, and choose that file.",
    ),
    ErrorCode.SPREADSHEET_LOCKED: QT_TRANSLATE_NOOP(
        "errors",
        "This list is locked with a password. Nothing was taken over. "
        "Open it in Excel, save a copy without password, and choose that one.",
    ),
    ErrorCode.SPREADSHEET_OLD_FORMAT: QT_TRANSLATE_NOOP(
        "errors",
        "This is a list in an old format of Excel. Nothing was taken over. "
        "Open it in Excel, save it as .xlsx or .csv, and choose that file.",
    ),
    ErrorCode.SPREADSHEET_OPEN_DOCUMENT: QT_TRANSLATE_NOOP(
        "errors",
        "This is a list of LibreOffice. Nothing was taken over. "
        "Open it there, save it as .xlsx or .csv, and choose that file.",
    ),
}
