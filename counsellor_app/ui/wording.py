"""Errors and days as people read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from datetime import date, datetime

    from counsellor_app.errors import ExpectedError


def error_sentence(error: ExpectedError) -> str:
    """What happened, what is safe, what to do next; in the window's language."""
    from counsellor_app.ui.error_sentences import (  # noqa: PLC0415 once something fails
        SENTENCES,
        UNEXPECTED,
    )

    sentence = str(SENTENCES.get(error.code, UNEXPECTED))
    return QCoreApplication.translate("errors", sentence)


def unexpected_sentence() -> str:
    """What to say when the fault is ours."""
    from counsellor_app.ui.error_sentences import UNEXPECTED  # noqa: PLC0415 as above

    sentence = str(UNEXPECTED)
    return QCoreApplication.translate("errors", sentence)


def format_day(day: date) -> str:
    """A day in words: "12 maart 2026"."""
    return QLocale().toString(qt_day(day), "d MMMM yyyy")


def format_day_brief(day: date, today: date) -> str:
    """A day in little room: "12 mrt", with its year if that is not this one."""
    return QLocale().toString(qt_day(day), "d MMM" if day.year == today.year else "d MMM yyyy")


def format_weekday(day: date) -> str:
    """A day with its weekday: "donderdag 12 maart"."""
    return QLocale().toString(qt_day(day), "dddd d MMMM")


def format_moment(moment: datetime) -> str:
    """A moment in the counsellor's own zone: "12 maart 2026, 14:05"."""
    local = moment.astimezone()
    return f"{format_day(local.date())}, {format_time(local)}"


def format_weekday_moment(moment: datetime) -> str:
    """A moment of these days in the counsellor's own zone: "vrijdag 13 maart 14:05"."""
    local = moment.astimezone()
    return f"{format_weekday(local.date())} {format_time(local)}"


def format_time(moment: datetime) -> str:
    """A time of day, of twenty-four hours: "14:05"."""
    return f"{moment:%H:%M}"


def format_size(size_bytes: int) -> str:
    """A size of a file as people say it: "1,4 MB"."""
    thousands = size_bytes / 1024
    if thousands < 1024:
        size = QLocale().toString(max(1, round(thousands)))
        return QCoreApplication.translate("Sizes", "{size} kB").format(size=size)
    if thousands < 1024**2:
        size = QLocale().toString(thousands / 1024, "f", 1)
        return QCoreApplication.translate("Sizes", "{size} MB").format(size=size)
    size = QLocale().toString(thousands / 1024**2, "f", 1)
    return QCoreApplication.translate("Sizes", "{size} GB").format(size=size)


def qt_day(day: date) -> QDate:
    """The day as Qt has it."""
    return QDate(day.year, day.month, day.day)
