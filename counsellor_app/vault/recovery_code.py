"""The recovery code: 160 random bits as a person can copy them by hand without a mistake unseen.

Four lines of two groups of four Crockford base32 characters and two check characters. The checks
are the line's value and number modulo the prime 1021: one wrong character, two swapped ones or two
swapped lines never pass, and a mistake is found in its own line.
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault.keys import RECOVERY_BYTES

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LINES = 4
MAX_TYPED = 400  # characters looked at; the code itself has 40
_LINE_BYTES = RECOVERY_BYTES // LINES
_BODY = 8
_CHECKS = 2
_LINE = _BODY + _CHECKS
_PRIME = 1021
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_recovery_code() -> str:
    """A code from the operating system's generator, as it is shown and written down."""
    return spell(secrets.token_bytes(RECOVERY_BYTES))


def spell(secret: bytes) -> str:
    """The code of 20 secret bytes, in four lines."""
    return "\n".join(
        _line(int.from_bytes(secret[start : start + _LINE_BYTES]), number)
        for number, start in enumerate(range(0, RECOVERY_BYTES, _LINE_BYTES))
    )


def read(typed: str) -> bytearray:
    """The 20 secret bytes of a typed code; case, spaces, dashes, O for 0 and I or L for 1 pass.

    Raises:
        ExpectedError: RECOVERY_CODE_MISTYPED with the `line` (from 1) that is wrong, 0 where the
            length is.
    """
    characters = _characters(typed)
    if len(characters) != LINES * _LINE:
        raise ExpectedError(ErrorCode.RECOVERY_CODE_MISTYPED, line=0)
    secret = bytearray()
    for number in range(LINES):
        line = characters[number * _LINE : (number + 1) * _LINE]
        value = _value(line[:_BODY], number)
        if _value(line[_BODY:], number) != _check(value, number):
            raise ExpectedError(ErrorCode.RECOVERY_CODE_MISTYPED, line=number + 1)
        secret += value.to_bytes(_LINE_BYTES)
    return secret


def require_same(typed: bytearray, shown: bytearray) -> None:
    """Refuse a code that is well spelled but not the one that was shown.

    Raises:
        ExpectedError: RECOVERY_CODE_MISTYPED with the first `line` that differs.
    """
    for number in range(LINES):
        part = slice(number * _LINE_BYTES, (number + 1) * _LINE_BYTES)
        if not hmac.compare_digest(typed[part], shown[part]):
            raise ExpectedError(ErrorCode.RECOVERY_CODE_MISTYPED, line=number + 1)


def _characters(typed: str) -> str:
    folded = unicodedata.normalize("NFKC", typed[:MAX_TYPED]).upper().translate(_READ_AS)
    return "".join(each for each in folded if each.isalnum())


def _line(value: int, number: int) -> str:
    body = _spelled(value, _BODY)
    return f"{body[:4]}-{body[4:]}-{_spelled(_check(value, number), _CHECKS)}"


def _check(value: int, number: int) -> int:
    return (value + number + 1) % _PRIME


def _spelled(value: int, length: int) -> str:
    return "".join(ALPHABET[value >> 5 * place & 31] for place in reversed(range(length)))


def _value(characters: str, number: int) -> int:
    value = 0
    for each in characters:
        if each not in ALPHABET:
            raise ExpectedError(ErrorCode.RECOVERY_CODE_MISTYPED, line=number + 1)
        value = value << 5 | ALPHABET.index(each)
    return value
