"""Half-years in the window's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from counsellor_app.casework.half_year import HalfYear


def half_year_text(window: HalfYear) -> str:
    """A half-year by its months and year."""
    if window.half == 1:
        name = QCoreApplication.translate("half-years", "January – June {year}")
    else:
        name = QCoreApplication.translate("half-years", "July – December {year}")
    return name.format(year=window.year)
