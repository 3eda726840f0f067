"""Decrypts the pages of a database by hand, so that what was deleted can be looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096
RESERVED = 80  # 16 bytes of initialisation vector, 64 of HMAC
SALT = 16  # at the beginning of the first page, in place of SQLite's own first bytes


def decrypted(path: Path, raw_key: bytes | bytearray) -> bytes:
    """All pages as SQLite sees them, free ones included."""
    raw = path.read_bytes()
    return b"".join(
        _page(raw[at : at + PAGE], bytes(raw_key), is_first=at == 0)
        for at in range(0, len(raw), PAGE)
    )


def _page(page: bytes, raw_key: bytes, *, is_first: bool) -> bytes:
    sealed = page[SALT if is_first else 0 : PAGE - RESERVED]
    vector = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    reader = Cipher(algorithms.AES(raw_key), modes.CBC(vector)).decryptor()
    return reader.update(sealed) + reader.finalize()
