"""Whether a file is a version of this app that its makers signed: told, never installed."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app import __version__, settings
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import minisign, reading
from counsellor_app.pace import Act, act, step
from counsellor_app.pool.sealing import require_signature

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.intake.minisign import MakersKey, Minisignature

PROGRAM = "counsellor-app"
ENDING = ".minisig"
MOST_BYTES = 1 << 30
"""No version comes near it; what is larger is not read."""

_AT_ONCE = 1 << 20
_COMMENT = re.compile(
    r"timestamp:(?P<at>\d{1,10})\tfile:(?P<file>[\w.+~-]{1,100})\tprogram:(?P<program>[\w-]{1,40})"
    r"\tversion:(?P<version>\d{1,4}\.\d{1,4}\.\d{1,4})\thashed",
    re.ASCII,
)


class Standing(StrEnum):
    """Where a version stands beside the one that runs."""

    NEWER = "newer"
    SAME = "same"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class CheckedVersion:
    """What the makers signed: the name they gave the file, its version and the day."""

    file: str
    version: str
    signed_on: date
    standing: Standing


@act(Act.READING)
def check_version(path: Path, running: str = __version__) -> CheckedVersion:
    """What the signature beside a file (`ENDING` after its name) says, once all of it holds true.

    Raises:
        ExpectedError: VERSION_NO_KEY, VERSION_NO_SIGNATURE, VERSION_SIGNATURE_UNREADABLE,
            VERSION_STRANGER, VERSION_SIGNATURE_WRONG, VERSION_NOT_OURS, VERSION_TOO_LARGE,
            FILE_UNREADABLE; as `pace.step`.
    """
    keys = makers_keys()
    if not keys:
        raise ExpectedError(ErrorCode.VERSION_NO_KEY)
    signature = _signature_beside(path)
    key = next((key for key in keys if key.key_id == signature.key_id), None)
    if key is None:
        raise ExpectedError(ErrorCode.VERSION_STRANGER)
    _require(signature.commented, signature.of_comment, key)
    said = _said(signature.untrusted_comment, running)
    _require(_hash_of(path), signature.of_hash, key)
    return said


def makers_keys() -> tuple[MakersKey, ...]:
    """The keys that this build trusts: none until the makers have one; two while one takes over.

    Raises:
        ValueError: a file of ours is no key.
    """
    folder = settings.resource("makers")
    return tuple(minisign.read_key(path.read_bytes()) for path in sorted(folder.glob("*.pub")))


def _signature_beside(path: Path) -> Minisignature:
    beside = path.with_name(path.name + ENDING)
    if not path.is_file():
        raise ExpectedError(ErrorCode.FILE_UNREADABLE)
    if not beside.is_file():
        raise ExpectedError(ErrorCode.VERSION_NO_SIGNATURE)
    most, too_large = minisign.MOST_BYTES, ErrorCode.VERSION_SIGNATURE_UNREADABLE
    return minisign.read_signature(reading.read_bytes(beside, most, too_large))


def _require(signed: bytes, signature: bytes, key: MakersKey) -> None:
    try:
        require_signature(signed, signature, key.sign_key)
    except ExpectedError as error:
        raise ExpectedError(ErrorCode.VERSION_SIGNATURE_WRONG) from error


def _said(comment: str, running: str) -> CheckedVersion:
    """What the signed comment says, in the one form that `packaging/sign.py` gives it."""
    found = _COMMENT.fullmatch(comment)
    if found is None or found["program"] != PROGRAM:
        raise ExpectedError(ErrorCode.VERSION_NOT_OURS)
    signed_on = datetime.fromtimestamp(int(found["at"]), UTC).date()
    return CheckedVersion(
        found["file"], found["version"], signed_on, _standing(found["version"], running)
    )


def _standing(version: str, running: str) -> Standing:
    theirs, ours = (tuple(map(int, each.split("."))) for each in (version, running))
    if theirs == ours:
        return Standing.SAME
    return Standing.NEWER if theirs > ours else Standing.OLDER


def _hash_of(path: Path) -> bytes:
    """The BLAKE2b of a file, which minisign signs; a safe place after each mebibyte."""
    digest, read = hashlib.blake2b(), 0
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            while piece := file.read(_AT_ONCE):
                digest.update(piece)
                read += len(piece)
                if read > MOST_BYTES:
                    raise ExpectedError(ErrorCode.VERSION_TOO_LARGE)
                step(min(read, size), size)
    except OSError as error:
        raise ExpectedError(ErrorCode.FILE_UNREADABLE) from error
    return digest.digest()
