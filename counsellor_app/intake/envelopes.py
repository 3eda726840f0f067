"""Whether a file of the pool is sound JSON all through; runs only inside the child process.

What the protocol means is not known here, and nothing is believed of a file that passes. It only
is small, shallow and plain enough for the strict reader of the pool to look at.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import NoReturn, cast

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits

_FORMAT = 1
_OUTER = {"poule", "soort", "door", "inhoud", "handtekening"}


def check_envelope(raw: bytes) -> None:
    """Look at an envelope, at what is signed in it, and at the envelopes inside that.

    Raises:
        ExpectedError: POOL_FILE_TOO_NEW for a later format, else POOL_FILE_UNREADABLE.
    """
    try:
        outer = _parsed(raw)
        if _is_newer(outer):
            raise ExpectedError(ErrorCode.POOL_FILE_TOO_NEW)
        _check(outer, inside=0)
    except (ValueError, RecursionError, MemoryError) as error:
        raise ExpectedError(ErrorCode.POOL_FILE_UNREADABLE) from error


def _check(envelope: dict[str, object], *, inside: int) -> None:
    if set(envelope) != _OUTER or inside > limits.POOL_ENVELOPES_DEEP:
        _refuse("not an envelope")
    _unspelled(envelope["handtekening"])
    payload = _parsed(_unspelled(envelope["inhoud"]))
    for each in _objects_in(payload):
        if "inhoud" in each:
            _check(each, inside=inside + 1)


def _parsed(raw: bytes) -> dict[str, object]:
    """An object without repeated fields, fractions or numbers longer than any in the protocol."""
    if raw.count(b",") + raw.count(b"[") + raw.count(b"{") > limits.POOL_ITEMS:
        _refuse("too many")  # before anything is built in memory
    parsed: object = json.loads(
        raw.decode("utf-8"),
        object_pairs_hook=_once,
        parse_int=_whole,
        parse_float=_refuse,
        parse_constant=_refuse,
    )
    if not isinstance(parsed, dict):
        _refuse("not an object")
    return cast("dict[str, object]", parsed)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        _refuse("a field twice")
    return found


def _whole(digits: str) -> int:
    if len(digits) > limits.POOL_DIGITS:
        _refuse("a long number")
    return int(digits)


def _objects_in(payload: dict[str, object]) -> list[dict[str, object]]:
    """Every object in a payload but itself, if none lies deeper than any of the protocol."""
    found: list[dict[str, object]] = []
    layer: list[object] = list(payload.values())
    for _ in range(limits.POOL_DEPTH):
        objects = [cast("dict[str, object]", each) for each in layer if isinstance(each, dict)]
        lists = [cast("list[object]", each) for each in layer if isinstance(each, list)]
        found += objects
        layer = [held for each in objects for held in each.values()]
        layer += [held for each in lists for held in each]
    if layer:
        _refuse("too deep")
    return found


def _unspelled(base64: object) -> bytes:
    """Bytes of base64 in its one spelling."""
    if not isinstance(base64, str):
        _refuse("not base64")
    found = b64decode(base64, validate=True)
    if b64encode(found).decode("ascii") != base64:
        _refuse("another spelling")
    return found


def _is_newer(outer: dict[str, object]) -> bool:
    """A later format may look different everywhere else."""
    found = outer.get("poule")
    return type(found) is int and found > _FORMAT


def _refuse(fault: str) -> NoReturn:
    raise ValueError(fault)
