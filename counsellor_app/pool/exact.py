"""Foreign JSON is read only if it is, byte for byte, what we would have written ourselves.

So unknown, missing and repeated fields, other spellings of numbers and text, spaces, and base64
with stray bits are all caught by one rule.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable

Plain = dict[str, Any]
_T = TypeVar("_T")
_DIGEST_BYTES = 32
_SPELLING = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
)


def canonical(plain: object) -> bytes:
    """The one spelling: sorted keys, no spaces, UTF-8."""
    return _SPELLING.encode(plain).encode()


def read_exactly(raw: bytes, build: Callable[[Plain], _T], plain_of: Callable[[_T], Plain]) -> _T:
    """The value in `raw`, if `plain_of` spells it with the very same bytes.

    Raises:
        ExpectedError: POOL_FILE_UNREADABLE for anything else; or what `build` refuses by itself.
    """
    try:
        value = build(_parsed(raw))
        is_exact = _is_spelled(plain_of(value), raw)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise ExpectedError(ErrorCode.POOL_FILE_UNREADABLE) from error
    if not is_exact:
        raise ExpectedError(ErrorCode.POOL_FILE_UNREADABLE)
    return value


def _is_spelled(plain: Plain, raw: bytes) -> bool:
    """Piece by piece: the list of a thousand members is not spelled out as a whole again."""
    at = 0
    for piece in _SPELLING.iterencode(plain):
        spelled = piece.encode()
        if not raw.startswith(spelled, at):
            return False
        at += len(spelled)
    return at == len(raw)


def _parsed(raw: bytes) -> Plain:
    plain: object = json.loads(raw.decode("utf-8"))
    if not isinstance(plain, dict):
        refuse("not an object")
    return cast("Plain", plain)


def text(plain: Plain, key: str) -> str:
    """A string."""
    value: object = plain[key]
    if not isinstance(value, str):
        refuse(key)
    return value


def number(plain: Plain, key: str, *, most: int) -> int:
    """A whole number from 0 to `most`."""
    value: object = plain[key]
    if type(value) is not int or not 0 <= value <= most:
        refuse(key)
    return value


def numbers(plain: Plain, key: str, *, most: int) -> tuple[int, ...]:
    """Whole numbers from 0 to `most`."""
    found = items(plain, key)
    if not all(type(each) is int and 0 <= each <= most for each in found):
        refuse(key)
    return tuple(cast("list[int]", found))


def items(plain: Plain, key: str) -> list[Any]:
    """A list of anything."""
    value: object = plain[key]
    if not isinstance(value, list):
        refuse(key)
    return cast("list[Any]", value)


def texts(plain: Plain, key: str) -> tuple[str, ...]:
    """A list of strings."""
    found = items(plain, key)
    if not all(isinstance(each, str) for each in found):
        refuse(key)
    return tuple(found)


def object_in(value: object) -> Plain:
    """An object inside a list."""
    if not isinstance(value, dict):
        refuse("not an object")
    return cast("Plain", value)


def hexed(plain: Plain, key: str, length: int) -> bytes:
    """`length` bytes in hexadecimal."""
    value = bytes.fromhex(text(plain, key))
    if len(value) != length:
        refuse(key)
    return value


def digest(plain: Plain, key: str) -> bytes:
    """A SHA-256 in hexadecimal."""
    return hexed(plain, key, _DIGEST_BYTES)


def digest_or_none(plain: Plain, key: str) -> bytes | None:
    """A SHA-256 in hexadecimal, or null."""
    return None if plain[key] is None else digest(plain, key)


def hex_or_null(value: bytes | None) -> str | None:
    """What `digest_or_none` reads."""
    return None if value is None else value.hex()


def unbase64(plain: Plain, key: str, length: int | None = None) -> bytes:
    """Bytes in base64; stray last bits are caught by the spelling."""
    value = b64decode(text(plain, key), validate=True)
    if length is not None and len(value) != length:
        refuse(key)
    return value


def base64(value: bytes) -> str:
    """What `unbase64` reads."""
    return b64encode(value).decode("ascii")


def day(plain: Plain, key: str) -> date:
    """A day."""
    return date.fromisoformat(text(plain, key))


def refuse(fault: str) -> NoReturn:
    """What `read_exactly` turns into its code."""
    raise ValueError(fault)
