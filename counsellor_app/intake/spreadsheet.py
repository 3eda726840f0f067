"""Rows of a list kept in a spreadsheet, of whatever kind; runs only inside the child process."""

from __future__ import annotations

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits
from counsellor_app.intake.cells import too_large
from counsellor_app.intake.separated import read_separated
from counsellor_app.intake.workbook import read_workbook

_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED_INSIDE = "EncryptedPackage".encode("utf-16-le")


def read_list(raw: bytes, sheet: int | None = None) -> dict[str, object]:
    """Names of sheets, the number of the one that was read, and its rows, for JSON.

    What kind a file is, its beginning says and not its name. A text has one sheet without a name.

    Raises:
        ExpectedError: SPREADSHEET_TOO_LARGE, SPREADSHEET_TOO_LONG, SPREADSHEET_TOO_WIDE,
            SPREADSHEET_UNREADABLE, SPREADSHEET_LOCKED, SPREADSHEET_OLD_FORMAT or
            SPREADSHEET_OPEN_DOCUMENT.
    """
    if len(raw) > limits.SPREADSHEET_BYTES:
        too_large()
    if raw.startswith(_OLD_OFFICE):
        is_locked = _LOCKED_INSIDE in raw
        code = ErrorCode.SPREADSHEET_LOCKED if is_locked else ErrorCode.SPREADSHEET_OLD_FORMAT
        raise ExpectedError(code)
    if not raw.startswith(_ZIP):
        return {"sheets": [""], "chosen": 0, "rows": read_separated(raw)}
    found = read_workbook(raw, sheet)
    return {"sheets": list(found.names), "chosen": found.chosen, "rows": found.rows}
