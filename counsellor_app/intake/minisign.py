"""Signatures and public keys as minisign writes them: a few lines of text, read strictly.

They are read in place, not in a child: no more than `MOST_BYTES` are looked at, and all that is
done with them is to part lines and to undo base64 of one length. Nothing is unpacked or nested.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass

from counsellor_app.errors import ErrorCode, ExpectedError

MOST_BYTES = 2048
"""Of a signature or key; minisign's own with our comments have some 400."""

_KEY_ID, _KEY, _SIGNATURE = 8, 32, 64
_OF_KEYS, _OF_HASHES = b"Ed", b"ED"
"""Signatures of the second kind are of a file's BLAKE2b; the first, of the file itself, is old."""
_ANY, _SIGNED = "untrusted comment: ", "trusted comment: "


@dataclass(frozen=True, slots=True)
class MakersKey:
    """The public half of an Ed25519 key, and the number minisign drew for it."""

    key_id: bytes
    sign_key: bytes


@dataclass(frozen=True, slots=True)
class Minisignature:
    """What a signature says; nothing of it is true before both signatures were checked."""

    key_id: bytes
    of_hash: bytes
    untrusted_comment: str
    of_comment: bytes

    @property
    def commented(self) -> bytes:
        """What `of_comment` signs."""
        return self.of_hash + self.untrusted_comment.encode("ascii")


def read_signature(raw: bytes) -> Minisignature:
    """The one signature in a file of four lines.

    Raises:
        ExpectedError: VERSION_SIGNATURE_UNREADABLE for anything else, and for the old kind.
    """
    try:
        return _signature(_lines(raw, 4))
    except ValueError as error:
        raise ExpectedError(ErrorCode.VERSION_SIGNATURE_UNREADABLE) from error


def read_key(raw: bytes) -> MakersKey:
    """The public key in a file of two lines.

    Raises:
        ValueError: it holds anything else.
    """
    _, key = _lines(raw, 2)
    kind, key_id, sign_key = _parts(key, _KEY)
    if kind != _OF_KEYS:
        raise ValueError
    return MakersKey(key_id, sign_key)


def _signature(lines: list[str]) -> Minisignature:
    kind, key_id, of_hash = _parts(lines[1], _SIGNATURE)
    if kind != _OF_HASHES:
        raise ValueError
    comment, of_comment = _after(_SIGNED, lines[2]), _decoded(lines[3], _SIGNATURE)
    return Minisignature(key_id, of_hash, comment, of_comment)


def _lines(raw: bytes, number: int) -> list[str]:
    text = raw.decode("ascii")
    *lines, rest = text.split("\n")
    is_plain = all(line.replace("\t", " ").isprintable() for line in lines)
    if len(raw) > MOST_BYTES or rest or len(lines) != number or not is_plain:
        raise ValueError
    _after(_ANY, lines[0])
    return lines


def _after(head: str, line: str) -> str:
    if not line.startswith(head):
        raise ValueError
    return line.removeprefix(head)


def _parts(line: str, size: int) -> tuple[bytes, bytes, bytes]:
    whole = _decoded(line, 2 + _KEY_ID + size)
    return whole[:2], whole[2 : 2 + _KEY_ID], whole[2 + _KEY_ID :]


def _decoded(line: str, size: int) -> bytes:
    """Base64 in the one spelling that these bytes have."""
    whole = base64.b64decode(line, validate=True)
    if len(whole) != size or base64.b64encode(whole).decode("ascii") != line:
        raise ValueError
    return whole
