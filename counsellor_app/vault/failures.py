"""What a failure of the database driver is to us: the world's doing, or a bug."""

from __future__ import annotations

from counsellor_app.errors import BugError, ErrorCode, ExpectedError

_CODES = {
    "SQLITE_FULL": ErrorCode.DISK_FULL,
    "SQLITE_NOTADB": ErrorCode.DATABASE_DAMAGED,
    "SQLITE_CORRUPT": ErrorCode.DATABASE_DAMAGED,
    "SQLITE_FORMAT": ErrorCode.DATABASE_DAMAGED,
    "SQLITE_BUSY": ErrorCode.VAULT_IN_USE,
    "SQLITE_LOCKED": ErrorCode.VAULT_IN_USE,
    "SQLITE_PROTOCOL": ErrorCode.VAULT_IN_USE,
    "SQLITE_READONLY": ErrorCode.FOLDER_READ_ONLY,
    "SQLITE_PERM": ErrorCode.FOLDER_READ_ONLY,
    "SQLITE_CANTOPEN": ErrorCode.FILE_UNREADABLE,
    "SQLITE_IOERR": ErrorCode.DISK_FAILED,
    "SQLITE_NOMEM": ErrorCode.TOO_LITTLE_MEMORY,
    "SQLITE_TOOBIG": ErrorCode.TEXT_TOO_LONG,
    "SQLITE_INTERRUPT": ErrorCode.INTERRUPTED,
}

# Copying a database raises without a name, in the library's fixed words for the same things.
_NAMES = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
    "database is locked": "SQLITE_BUSY",
    "database table is locked": "SQLITE_LOCKED",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "out of memory": "SQLITE_NOMEM",
    "interrupted": "SQLITE_INTERRUPT",
}


def translated(error: Exception) -> Exception:
    """The error to raise instead of the driver's; names only, never the values of a statement."""
    name: object = getattr(error, "sqlite_errorname", None) or _NAMES.get(str(error))
    if not isinstance(name, str):
        return BugError(type(error).__name__)
    primary = "_".join(name.split("_")[:2])  # SQLITE_IOERR_WRITE is a kind of SQLITE_IOERR
    code = _CODES.get(primary)
    return BugError(name) if code is None else ExpectedError(code)
