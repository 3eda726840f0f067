"""Single values of a report as people read them: periods, shares, totals, deadlines."""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING

from counsellor_app.casework.period import Period
from counsellor_app.export.data_files import period_label
from counsellor_app.export.report_plan import report_plans

if TYPE_CHECKING:
    from datetime import date

    from counsellor_app.aggregation.trends import TotalInTime
    from counsellor_app.casework.period import Window
    from counsellor_app.export.report import TableBlock

_NO_BREAK = "\u00a0"


def word(name: str, language: str) -> str:
    """One of the words that stand in every report."""
    return report_plans().wording[name].text(language)


def share_told(share: int | None, language: str) -> str:
    """A share in whole per cent, or nothing."""
    if share is None:
        return ""
    return f"{share}%" if language == "en" else f"{share}{_NO_BREAK}%"


def step_told(block: TableBlock, language: str) -> str:
    """At which step of its ladder a table stands, and what that means."""
    table = block.table
    numbers = {"step": table.step + 1, "steps": table.steps}
    step = report_plans().wording["step"].filled(**numbers).text(language)
    return f"{step}: {word('step_later' if table.step else 'step_first', language)}."


def total_told(total: TotalInTime, language: str) -> str | int:
    """A total as printed: a number, or the words of a range."""
    wording = report_plans().wording
    if total.lowest == total.highest:
        return total.lowest
    if total.lowest == 0:
        return wording["fewer"].filled(threshold=total.highest + 1).text(language)
    return wording["range"].filled(low=total.lowest, high=total.highest).text(language)


def month_told(day: date, language: str) -> str:
    """A deadline: it is kept to the month."""
    return f"{word(f'month_{day.month}', language)} {day.year}"


def window_told(window: Window, language: str) -> str:
    """Whole years and whole months by their names, as they head a column; else the days."""
    first, last = window.first_on, window.last_on
    if not _is_whole_months(first, last):
        return period_label(Period(first, last), language)
    if (first.month, last.month) == (1, 12):
        is_one, years = first.year == last.year, {"first": first.year, "last": last.year}
        told = word("whole_year" if is_one else "years", language)
        return told.format(year=first.year, **years)
    if first.year == last.year:
        names = {"first": month_name(first, language), "last": month_name(last, language)}
        return word("months", language).format(year=first.year, **names)
    return period_label(Period(first, last), language)


def year_told(window: Window, language: str) -> str:
    """A window as it stands before a bar: of whole years the numbers alone."""
    first, last = window.first_on, window.last_on
    if not _is_whole_months(first, last) or (first.month, last.month) != (1, 12):
        return window_told(window, language)
    return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"


def month_name(day: date, language: str) -> str:
    """The name of the month alone."""
    return word(f"month_{day.month}", language)


def _is_whole_months(first: date, last: date) -> bool:
    return first.day == 1 and last.day == monthrange(last.year, last.month)[1]
