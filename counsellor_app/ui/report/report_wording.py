"""What the window of the report says: the reports, their parts, the texts in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from counsellor_app.casework.half_year import HalfYear
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.operations.pool_report import ReportKind
from counsellor_app.ui.report.parts import KIND_OF, Part
from counsellor_app.ui.reporting.half_years import half_year_text

if TYPE_CHECKING:
    from counsellor_app.casework.period import Period
    from counsellor_app.operations.pool_report import ReportChoice
    from counsellor_app.ui.report.parts import ReportState

_REPORTS = {
    ReportKind.HALF_YEAR: QT_TRANSLATE_NOOP("report", "Half-yearly report, {period}"),
    ReportKind.EVALUATION: QT_TRANSLATE_NOOP("report", "Yearly evaluation {year}"),
    ReportKind.SECTOR: QT_TRANSLATE_NOOP(
        "report", "Tables for the sector picture and the progress note {year}"
    ),
}
_PARTS = {
    Part.PAGES: QT_TRANSLATE_NOOP("report", "The pages"),
    Part.SUPPLIED: QT_TRANSLATE_NOOP("report", "Figures of mediarte"),
    Part.SIGNALS: QT_TRANSLATE_NOOP("report", "Policy signals"),
    Part.WORKFLOW: QT_TRANSLATE_NOOP("report", "How it went, step by step"),
    Part.LEARNING: QT_TRANSLATE_NOOP("report", "What we learned"),
    Part.FOLLOWED: QT_TRANSLATE_NOOP("report", "Recommendations of last year"),
    Part.RECOMMENDATIONS: QT_TRANSLATE_NOOP("report", "Recommendations"),
}
_WHY = {
    Part.SUPPLIED: QT_TRANSLATE_NOOP(
        "report",
        "Type in what mediarte gave you. A field that stays empty is left out of the report.",
    ),
    Part.SIGNALS: QT_TRANSLATE_NOOP(
        "report",
        "What the pool wants to tell policy makers, in general words, without anybody's story.",
    ),
    Part.WORKFLOW: QT_TRANSLATE_NOOP(
        "report",
        "The nine steps of a report, from receipt to deletion. Write about the steps that the "
        "pool wants to say something about.",
    ),
    Part.LEARNING: QT_TRANSLATE_NOOP(
        "report", "Themes of the intervisions of this year, and which training is needed."
    ),
    Part.FOLLOWED: QT_TRANSLATE_NOOP(
        "report", "Say of each what became of it. That comes in the report."
    ),
    Part.RECOMMENDATIONS: QT_TRANSLATE_NOOP(
        "report", "Say of each who it is for, and by when. They are numbered in this order."
    ),
}
_NEW = {
    TextKind.SIGNAL: QT_TRANSLATE_NOOP("report", "New signal"),
    TextKind.WORKFLOW: QT_TRANSLATE_NOOP("report", "Write about this step"),
    TextKind.LEARNING: QT_TRANSLATE_NOOP("report", "New text"),
    TextKind.RECOMMENDATION: QT_TRANSLATE_NOOP("report", "New recommendation"),
}


def choice_text(choice: ReportChoice) -> str:
    """A report by its name and its time."""
    told = str(_REPORTS[choice.kind])
    text = QCoreApplication.translate("report", told)
    return text.format(period=_period_text(choice.period), year=choice.period.last_on.year)


def part_name(part: Part) -> str:
    """A part as its heading has it."""
    name = str(_PARTS[part])
    return QCoreApplication.translate("report", name)


def part_why(part: Part) -> str:
    """What a part is for, in a sentence or two."""
    why = str(_WHY[part])
    return QCoreApplication.translate("report", why)


def new_text(kind: TextKind) -> str:
    """The button that begins a text."""
    told = str(_NEW[kind])
    return QCoreApplication.translate("report", told)


def part_state(state: ReportState, part: Part) -> str:
    """How far a part is, in a few words."""
    if part is Part.PAGES:
        return QCoreApplication.translate("report", "look through and save")
    if part is Part.SUPPLIED:
        told = QCoreApplication.translate("report", "{filled} of {asked} filled in")
        return told.format(filled=state.supplied, asked=len(state.asked))
    if part is Part.FOLLOWED:
        told = QCoreApplication.translate("report", "{answered} of {number} answered")
        return told.format(answered=state.answered, number=len(state.followed))
    return _texts_state(state, part)


def _texts_state(state: ReportState, part: Part) -> str:
    held, waiting = len(state.of(part)), state.waiting_in(part)
    if not held:
        return QCoreApplication.translate("report", "nothing written yet")
    if KIND_OF[part] is TextKind.WORKFLOW:
        told = QCoreApplication.translate("report", "{number} of 9, {reviewed} reviewed")
    else:
        told = QCoreApplication.translate("report", "{number}, of which {reviewed} reviewed")
    return told.format(number=held, reviewed=held - waiting)


def _period_text(period: Period) -> str:
    if period.last_on.month == 6:
        return half_year_text(HalfYear.of(period.last_on))
    told = QCoreApplication.translate("report", "January – December {year}")
    return told.format(year=period.last_on.year)
