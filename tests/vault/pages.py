"""Reading a database's pages by hand, without the library: what really stands in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from tests.vault.databases import PAGE

if TYPE_CHECKING:
    from pathlib import Path

_SALT = 16
_RESERVE = 80  # 16 bytes of IV, then 64 of HMAC-SHA512
_IV = 16


def decrypted(path: Path, key: bytes) -> bytes:
    """All pages, free ones too, decrypted one by one (AES-256-CBC)."""
    content = path.read_bytes()
    return b"".join(
        _decrypted(content[start : start + PAGE], key, first=start == 0)
        for start in range(0, len(content), PAGE)
    )


def _decrypted(page: bytes, key: bytes, *, first: bool) -> bytes:
    sealed = page[_SALT if first else 0 : PAGE - _RESERVE]
    iv = page[PAGE - _RESERVE : PAGE - _RESERVE + _IV]
    decryptor = Cipher(AES(key), CBC(iv)).decryptor()
    return decryptor.update(sealed) + decryptor.finalize()
