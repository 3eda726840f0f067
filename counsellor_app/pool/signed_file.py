"""The envelope of every file of the pool: who wrote it, what kind it is, and a signature."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.pool import exact
from counsellor_app.pool.limits import FORMAT, LARGEST, Kind, Scale, most_bytes
from counsellor_app.pool.sealing import SIGNATURE_BYTES, MemberKeys, require_signature, sign

if TYPE_CHECKING:
    from counsellor_app.pool.exact import Plain

_NEWER = re.compile(rb'"poule":(\d{1,6})[,}]')


@dataclass(frozen=True, slots=True)
class SignedFile:
    """An envelope as read or made; its signature is checked by `require_signed_by`.

    `digest` is the SHA-256 of the payload: what other files name this one by.
    """

    kind: Kind
    by: str
    payload: bytes
    signature: bytes
    digest: bytes = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "digest", hashlib.sha256(self.payload).digest())

    def to_bytes(self) -> bytes:
        """The file itself."""
        return exact.canonical(plain_of(self))

    def require_signed_by(self, sign_key: bytes) -> None:
        """Refuse a file that the owner of the key did not sign.

        Raises:
            ExpectedError: POOL_SIGNATURE_WRONG.
        """
        require_signature(signed_bytes(self.kind, self.payload), self.signature, sign_key)


def signed_bytes(kind: Kind, payload: bytes) -> bytes:
    """What the signature is over."""
    return f"poule/{FORMAT}/{kind}".encode() + b"\x00" + payload


def sign_file(kind: Kind, by: str, payload: bytes, keys: MemberKeys) -> SignedFile:
    """A payload in its envelope."""
    return SignedFile(kind, by, payload, sign(signed_bytes(kind, payload), keys))


def read_file(raw: bytes, kind: Kind, scale: Scale = LARGEST) -> SignedFile:
    """The envelope of a file; nothing in it is believed yet.

    Raises:
        ExpectedError: POOL_FILE_TOO_LARGE, POOL_FILE_TOO_NEW, POOL_FILE_UNREADABLE, or
            POOL_FILE_OTHER_KIND.
    """
    if len(raw) > most_bytes(kind, scale):
        raise ExpectedError(ErrorCode.POOL_FILE_TOO_LARGE)
    _refuse_newer(raw)
    file = exact.read_exactly(raw, from_plain, plain_of)
    if file.kind is not kind:
        raise ExpectedError(ErrorCode.POOL_FILE_OTHER_KIND)
    return file


def kind_of(raw: bytes) -> Kind:
    """Which kind a file says it is, so that one button can take all of them.

    Raises:
        ExpectedError: POOL_FILE_UNREADABLE, POOL_FILE_TOO_NEW or POOL_FILE_TOO_LARGE.
    """
    if len(raw) > max(most_bytes(kind) for kind in Kind):
        raise ExpectedError(ErrorCode.POOL_FILE_TOO_LARGE)
    _refuse_newer(raw)
    return exact.read_exactly(raw, from_plain, plain_of).kind


def from_plain(plain: Plain) -> SignedFile:
    """An envelope inside another file."""
    if exact.number(plain, "poule", most=FORMAT) != FORMAT:
        exact.refuse("another format")
    return SignedFile(
        kind=Kind(exact.text(plain, "soort")),
        by=exact.text(plain, "door"),
        payload=exact.unbase64(plain, "inhoud"),
        signature=exact.unbase64(plain, "handtekening", SIGNATURE_BYTES),
    )


def plain_of(file: SignedFile) -> Plain:
    """What `from_plain` reads."""
    return {
        "poule": FORMAT,
        "soort": file.kind.value,
        "door": file.by,
        "inhoud": exact.base64(file.payload),
        "handtekening": exact.base64(file.signature),
    }


def _refuse_newer(raw: bytes) -> None:
    """A later format may look different everywhere else, so only its number is looked for."""
    found = _NEWER.search(raw)
    if found is not None and int(found[1]) > FORMAT:
        raise ExpectedError(ErrorCode.POOL_FILE_TOO_NEW)
