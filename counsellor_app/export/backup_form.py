"""What a backup looks like from outside: a header beside a database that tells nothing."""

from __future__ import annotations

import io
from zipfile import ZIP_STORED, BadZipFile, ZipFile

_MEMBERS = ["header.json", "database.db"]
_READABLE = b"SQLite format 3\x00"


def is_locked_backup(data: bytes) -> bool:
    """Whether these are the two parts, and the database does not begin as one without a key."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            held = archive.infolist()
            is_ours = [each.filename for each in held] == _MEMBERS
            is_plain = all(each.compress_type == ZIP_STORED for each in held)
            if not (is_ours and is_plain and held[1].file_size >= len(_READABLE)):
                return False
            with archive.open(held[1]) as database:
                return database.read(len(_READABLE)) != _READABLE
    except (BadZipFile, ValueError, EOFError, RuntimeError, NotImplementedError):
        return False
