"""What is due, as a counsellor would say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from counsellor_app.casework.coded_case import Record
from counsellor_app.operations.today import DueKind
from counsellor_app.ui.today.urgency import Urgency
from counsellor_app.ui.wording import format_day, format_time

if TYPE_CHECKING:
    from datetime import datetime

    from counsellor_app.operations.today import DueItem
    from counsellor_app.operations.vault_care import BackupCare

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
    task = str(_TASKS[item.kind])
    return QCoreApplication.translate("Today", task)


_TASKS = {
    DueKind.FIRST_REPLY: QT_TRANSLATE_NOOP("Today", "Give a first reply"),
    DueKind.HEARING: QT_TRANSLATE_NOOP("Today", "Hear and inform the person"),
    DueKind.DRAFT: QT_TRANSLATE_NOOP("Today", "Finish a draft"),
    DueKind.RETENTION: QT_TRANSLATE_NOOP("Today", "Keep or erase: the time to keep it has passed"),
    DueKind.SHEET: QT_TRANSLATE_NOOP("Today", "Erase sheets that are past their day"),
    DueKind.SUPERVISION: QT_TRANSLATE_NOOP("Today", "Note or plan this year's supervision"),
    DueKind.COPY: QT_TRANSLATE_NOOP("Today", "Look at the second version of your vault"),
    DueKind.BACKUP_FAILED: QT_TRANSLATE_NOOP(
        "Today", "Make a new backup: the last one that was tested is damaged"
    ),
    DueKind.BACKUP_MISSING: QT_TRANSLATE_NOOP(
        "Today", "Make a backup: there is none of your work of the last days"
    ),
    DueKind.BACKUP_TEST: QT_TRANSLATE_NOOP("Today", "Test whether a backup opens"),
    DueKind.RECOVERY_CODE: QT_TRANSLATE_NOOP("Today", "Try your recovery code once more"),
}
_OF_THE_VAULT = frozenset(
    {
        DueKind.COPY,
        DueKind.BACKUP_FAILED,
        DueKind.BACKUP_MISSING,
        DueKind.BACKUP_TEST,
        DueKind.RECOVERY_CODE,
    }
)


def where(item: DueItem) -> str:
    """Which case it is about, and the day by which."""
    parts: list[str] = []
    if item.case_no is not None:
        case = QCoreApplication.translate("Today", "Case {number}")
        parts.append(case.format(number=item.case_no))
    elif item.kind in _OF_THE_VAULT:
        parts.append(QCoreApplication.translate("Today", "Your vault"))
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


def about_backups(care: BackupCare, now: datetime) -> str:
    """When the newest backup was made and when one was last tested, on one line."""
    if care.made_at is None:
        return QCoreApplication.translate("Today", "There is no backup yet.")
    made = QCoreApplication.translate("Today", "Last backup: {moment}")
    parts = [made.format(moment=_near(care.made_at.astimezone(now.tzinfo), now))]
    if care.tested_on is None:
        parts.append(QCoreApplication.translate("Today", "not tested yet"))
    else:
        tested = QCoreApplication.translate("Today", "tested on {day}")
        parts.append(tested.format(day=format_day(care.tested_on)))
    return " · ".join(parts)


def _near(moment: datetime, now: datetime) -> str:
    """A moment as people say it: the time matters of today and yesterday alone."""
    time = format_time(moment)
    match (now.date() - moment.date()).days:
        case 0:
            return QCoreApplication.translate("Today", "today {time}").format(time=time)
        case 1:
            return QCoreApplication.translate("Today", "yesterday {time}").format(time=time)
        case _:
            return format_day(moment.date())
