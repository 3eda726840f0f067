"""What is due, as a counsellor would say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.casework.coded_case import Record
from counsellor_app.operations.today import DueKind
from counsellor_app.ui.today.urgency import Urgency
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from datetime import datetime

    from counsellor_app.operations.today import DueItem

_NOON, _EVENING = 12, 18


def greeting(now: datetime) -> str:
    """A greeting by the part of the day."""
    if now.hour < _NOON:
        return QCoreApplication.translate("Today", "Good morning")
    if now.hour < _EVENING:
        return QCoreApplication.translate("Today", "Good afternoon")
    return QCoreApplication.translate("Today", "Good evening")


def heading(urgency: Urgency) -> str:
    """The heading over a group."""
    match urgency:
        case Urgency.LATE:
            return QCoreApplication.translate("Today", "Late")
        case Urgency.TODAY:
            return QCoreApplication.translate("Today", "Today")
        case Urgency.NEAR:
            return QCoreApplication.translate("Today", "In the next 7 days")
        case Urgency.LATER:
            return QCoreApplication.translate("Today", "Later")
        case Urgency.WHEN_THERE_IS_TIME:
            return QCoreApplication.translate("Today", "When there is time")


def what(item: DueItem) -> str:
    """What to do. A next step speaks for itself, in the counsellor's own words."""
    if item.kind is DueKind.NEXT_STEP:
        own = " ".join(item.words.reveal().split())
        return own or QCoreApplication.translate("Today", "Next step")
    return _task(item.kind)


def _task(kind: DueKind) -> str:
    match kind:
        case DueKind.FIRST_REPLY:
            task = QCoreApplication.translate("Today", "Give a first reply")
        case DueKind.HEARING:
            task = QCoreApplication.translate("Today", "Hear and inform the person")
        case DueKind.DRAFT:
            task = QCoreApplication.translate("Today", "Finish a draft")
        case DueKind.RETENTION:
            task = QCoreApplication.translate(
                "Today", "Keep or erase: the time to keep it has passed"
            )
        case DueKind.SHEET:
            task = QCoreApplication.translate("Today", "Erase sheets that are past their day")
        case _:
            task = QCoreApplication.translate("Today", "Note or plan this year's supervision")
    return task


def where(item: DueItem) -> str:
    """Which case it is about, and the day by which."""
    parts: list[str] = []
    if item.case_no is not None:
        case = QCoreApplication.translate("Today", "Case {number}")
        parts.append(case.format(number=item.case_no))
    elif item.kind is DueKind.SHEET or item.record is Record.SESSION:
        parts.append(QCoreApplication.translate("Today", "Intervision"))
    else:
        parts.append(QCoreApplication.translate("Today", "Pool"))
    if item.due_on is not None:
        parts.append(_by_day(item.kind).format(day=format_day(item.due_on)))
    return " · ".join(parts)


def _by_day(kind: DueKind) -> str:
    match kind:
        case DueKind.FIRST_REPLY:
            return QCoreApplication.translate("Today", "received on {day}")
        case DueKind.HEARING:
            return QCoreApplication.translate("Today", "by {day} at the latest")
        case DueKind.SUPERVISION:
            return QCoreApplication.translate("Today", "before {day}")
        case DueKind.RETENTION | DueKind.SHEET:
            return QCoreApplication.translate("Today", "kept until {day}")
        case _:
            return "{day}"
