"""A row of a result that promises the types of its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from counsellor_app.errors import BugError, ErrorCode, ExpectedError

if TYPE_CHECKING:
    from counsellor_app.vault.pragmas import Value

_T = TypeVar("_T", str, int, bytes)
_RowT = TypeVar("_RowT")


class _Named(Protocol):
    def __getitem__(self, name: str, /) -> Value: ...


class TypedRow:
    """The accessors of a row whose columns are found by name."""

    __slots__ = ()

    def text(self: _Named, name: str) -> str:
        """The words or code in a column that is TEXT NOT NULL."""
        return _checked(self[name], name, str)

    def number(self: _Named, name: str) -> int:
        """The number in a column that is INTEGER NOT NULL."""
        return _checked(self[name], name, int)

    def blob(self: _Named, name: str) -> bytes:
        """The bytes in a column that is BLOB NOT NULL."""
        return _checked(self[name], name, bytes)

    def text_or_none(self: _Named, name: str) -> str | None:
        """The words or code in a column that may be empty."""
        value = self[name]
        return None if value is None else _checked(value, name, str)

    def number_or_none(self: _Named, name: str) -> int | None:
        """The number in a column that may be empty."""
        value = self[name]
        return None if value is None else _checked(value, name, int)


def required(row: _RowT | None) -> _RowT:
    """The row of a record that somebody asked for.

    Raises:
        ExpectedError: NO_SUCH_RECORD where the query found none.
    """
    if row is None:
        raise ExpectedError(ErrorCode.NO_SUCH_RECORD)
    return row


def _checked(value: Value, name: str, kind: type[_T]) -> _T:
    if not isinstance(value, kind):
        raise BugError(name)
    return value
