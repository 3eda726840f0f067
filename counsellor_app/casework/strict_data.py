"""Reads the data the app is built on, such as the codebook: what is not in order is refused.

The limits are such that the maintainer of the data never meets them.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, TypeVar

from counsellor_app.casework.codebook import Label
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_CHARACTERS = 400_000
MAX_LINE = 1_000  # one long dotted key takes time by the square of its parts
MAX_CHOICES = 200  # of one field; crossing two multiplies them

Table: TypeAlias = dict[str, Any]

_T = TypeVar("_T")

_MALFORMED = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    OverflowError,
    RecursionError,
    StopIteration,
)
"""What reading data of another form than expected raises; nesting too deep among it."""


class DataError(ExpectedError):
    """Data is not in order; `where` names the place and the fault, for its maintainer."""

    def __init__(self, where: str) -> None:
        super().__init__(ErrorCode.CODEBOOK_INVALID)
        self.where = where


def read_data(text: str, made_of: Callable[[Table], _T]) -> _T:
    """What `made_of` makes of TOML.

    Raises:
        DataError: too large, not TOML, or of another form than `made_of` expects.
    """
    if len(text) > MAX_CHARACTERS or max(map(len, text.split("\n"))) > MAX_LINE:
        raise DataError("too large")
    try:
        return made_of(tomllib.loads(text))
    except _MALFORMED as error:
        raise DataError(f"not of the expected form: {error!r}") from error


def refuse(where: str, fault: str) -> NoReturn:
    """Stop reading."""
    raise DataError(f"{where}: {fault}")


def refuse_unknown(row: Table, allowed: frozenset[str], where: str) -> None:
    """A key nobody reads is a slip of the pen."""
    unknown = set(row) - allowed
    if unknown:
        refuse(where, f"unknown keys {sorted(unknown)}")


def text_in(row: Table, key: str, where: str) -> str:
    """A text with something in it.

    Raises:
        DataError: it is missing, empty, or no text.
    """
    text: object = row.get(key)
    if not isinstance(text, str) or not text.strip():
        refuse(where, f"no text under {key}")
    return text


def label_in(row: Table, where: str, prefix: str = "") -> Label:
    """A text in both languages, under `nl` and `en` with what they may have before them.

    Raises:
        DataError: one is missing, empty, or no text.
    """
    return Label(text_in(row, f"{prefix}nl", where), text_in(row, f"{prefix}en", where))
