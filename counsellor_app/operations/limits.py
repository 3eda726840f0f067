"""How much text one place takes, and which days can be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.casework.codebook import EARLIEST_DAY
from counsellor_app.casework.free_text import MAX_CHARACTERS, FreeText
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from datetime import date


def require_room(*texts: FreeText) -> None:
    """Refuse more text than one place takes.

    Raises:
        ExpectedError: TEXT_TOO_LONG, with the most characters as `number`.
    """
    if any(len(text) > MAX_CHARACTERS for text in texts):
        raise ExpectedError(ErrorCode.TEXT_TOO_LONG, number=MAX_CHARACTERS)


def require_past(day: date, today: date) -> None:
    """Refuse a day on which nothing can have happened yet, or that is a slip of the pen.

    Raises:
        ExpectedError: DATE_IN_FUTURE or DATE_TOO_EARLY.
    """
    if day > today:
        raise ExpectedError(ErrorCode.DATE_IN_FUTURE)
    require_plausible(day)


def require_plausible(day: date | None) -> None:
    """Refuse a day before 1990; a plan may lie in the future.

    Raises:
        ExpectedError: DATE_TOO_EARLY.
    """
    if day is not None and day < EARLIEST_DAY:
        raise ExpectedError(ErrorCode.DATE_TOO_EARLY)
