"""What the page of the pool says about each kind of record."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from counsellor_app.casework.coded_case import Record
from counsellor_app.ui.pool.goals import Aim


@dataclass(frozen=True, slots=True)
class KindWording:
    """Texts about one kind of record, in the window's language."""

    plural: str
    about: str
    new: str
    one: str
    empty: str
    erase: str
    erased: str
    name: str = ""
    text: str = ""
    text_hint: str = ""


def _question() -> KindWording:
    return KindWording(
        plural=QCoreApplication.translate("Pool", "Questions"),
        about=QCoreApplication.translate(
            "Pool",
            "Somebody asks how something works; there is no situation behind it. "
            "Otherwise start a case.",
        ),
        new=QCoreApplication.translate("Pool", "New question"),
        one=QCoreApplication.translate("Pool", "Question"),
        empty=QCoreApplication.translate("Pool", "No questions noted yet"),
        erase=QCoreApplication.translate("Pool", "Erase this question?"),
        erased=QCoreApplication.translate(
            "Pool", "Its answers and your remark are erased. This cannot be undone."
        ),
        text=QCoreApplication.translate("Pool", "Remark"),
    )


def _signal() -> KindWording:
    return KindWording(
        plural=QCoreApplication.translate("Pool", "Signals"),
        about=QCoreApplication.translate(
            "Pool",
            "A bottleneck, risk or opportunity you see in the sector, "
            "without anybody's story in it.",
        ),
        new=QCoreApplication.translate("Pool", "New signal"),
        one=QCoreApplication.translate("Pool", "Signal"),
        empty=QCoreApplication.translate("Pool", "No signals noted yet"),
        erase=QCoreApplication.translate("Pool", "Erase this signal?"),
        erased=QCoreApplication.translate(
            "Pool", "Its text and its answers are erased. This cannot be undone."
        ),
        text=QCoreApplication.translate("Pool", "Text for publication"),
        text_hint=QCoreApplication.translate(
            "Pool",
            "Write so that nobody can be recognised. This text never leaves on its own: "
            "it may appear in a report of the pool only after two colleagues have read and "
            "approved it.",
        ),
    )


def _activity() -> KindWording:
    return KindWording(
        plural=QCoreApplication.translate("Pool", "Activities"),
        about=QCoreApplication.translate(
            "Pool", "Information sessions, guidance of organisations, workshops, consultations."
        ),
        new=QCoreApplication.translate("Pool", "New activity"),
        one=QCoreApplication.translate("Pool", "Activity"),
        empty=QCoreApplication.translate("Pool", "No activities noted yet"),
        erase=QCoreApplication.translate("Pool", "Erase this activity?"),
        erased=QCoreApplication.translate(
            "Pool",
            "Its numbers, the organisation's name and your remark are erased. "
            "This cannot be undone.",
        ),
        name=QCoreApplication.translate("Pool", "Organisation"),
        text=QCoreApplication.translate("Pool", "Remark"),
    )


def _learning() -> KindWording:
    return KindWording(
        plural=QCoreApplication.translate("Pool", "Learning"),
        about=QCoreApplication.translate(
            "Pool", "Supervision, intervision, training: what keeps your certificate valid."
        ),
        new=QCoreApplication.translate("Pool", "New learning moment"),
        one=QCoreApplication.translate("Pool", "Learning moment"),
        empty=QCoreApplication.translate("Pool", "No learning moments noted yet"),
        erase=QCoreApplication.translate("Pool", "Erase this learning moment?"),
        erased=QCoreApplication.translate(
            "Pool", "Its answers and your remark are erased. This cannot be undone."
        ),
        text=QCoreApplication.translate("Pool", "Remark"),
    )


def _company() -> KindWording:
    return KindWording(
        plural=QCoreApplication.translate("Pool", "Companies"),
        about=QCoreApplication.translate(
            "Pool",
            "Companies that joined the pool. Their names help you notice a conflict of "
            "interest; they never leave your vault.",
        ),
        new=QCoreApplication.translate("Pool", "New company"),
        one=QCoreApplication.translate("Pool", "Company"),
        empty=QCoreApplication.translate("Pool", "No companies noted yet"),
        erase=QCoreApplication.translate("Pool", "Erase this company?"),
        erased=QCoreApplication.translate(
            "Pool",
            "Its name, its answers and your remark are erased, and cases no longer point to it. "
            "This cannot be undone.",
        ),
        name=QCoreApplication.translate("Pool", "Name"),
        text=QCoreApplication.translate("Pool", "Remark"),
    )


_KINDS = {
    Record.QUESTION: _question,
    Record.SIGNAL: _signal,
    Record.ACTIVITY: _activity,
    Record.LEARNING: _learning,
    Record.COMPANY: _company,
}

KINDS = tuple(_KINDS)
"""The kinds of record, in the order in which the page offers them."""


def kind_wording(record: Record) -> KindWording:
    """What the page says about a kind of record."""
    return _KINDS[record]()


def aim_text(aim: Aim) -> str:
    """What a goal counts."""
    match aim:
        case Aim.ORGANISATIONS:
            return QCoreApplication.translate("Pool", "Organisations guided")
        case Aim.YOUNG_PEOPLE:
            return QCoreApplication.translate("Pool", "Students and starters reached")
        case Aim.SUPERVISION:
            return QCoreApplication.translate("Pool", "Supervision")
        case Aim.POOL_INTERVISION:
            return QCoreApplication.translate("Pool", "Intervision of the pool")
        case Aim.SECTOR_INTERVISION:
            return QCoreApplication.translate("Pool", "Intervision of the sector")
