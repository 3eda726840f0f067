"""What the form of a text says for each kind of text, and how a text is named in a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.casework.answers import codes
from counsellor_app.casework.belgian import opened
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.report_texts import FIELDS, TextKind

if TYPE_CHECKING:
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.casework.report_texts import ReportText


@dataclass(frozen=True, slots=True)
class TextWording:
    """Labels of one kind of text; an empty one says that there is no such field."""

    one: str
    words: str
    hint: str
    proposal: str = ""
    due: str = ""


def text_wording(kind: TextKind) -> TextWording:
    """What the form of a text says."""
    return {
        TextKind.SIGNAL: _signal,
        TextKind.WORKFLOW: _workflow,
        TextKind.LEARNING: _learning,
        TextKind.RECOMMENDATION: _recommendation,
    }[kind]()


def first_line(text: ReportText, codebook: Codebook, language: str) -> str:
    """A text by its codes alone: its words stand in no list."""
    labels = [
        codebook.field(Record.REPORT_TEXT, field).wording(held, language)
        for field in FIELDS[text.kind]
        if (held := codes(text.codes, field))
    ]
    if not labels:
        return text_wording(text.kind).one
    told = ": ".join(labels)
    if text.kind is TextKind.RECOMMENDATION:
        return QCoreApplication.translate("report", "For {owner}").format(owner=told)
    return opened(told)


def _signal() -> TextWording:
    return TextWording(
        one=QCoreApplication.translate("report", "Policy signal"),
        words=QCoreApplication.translate("report", "What does the pool see?"),
        hint=QCoreApplication.translate(
            "report", "In general words: no company, no number under five, nobody's story."
        ),
        proposal=QCoreApplication.translate("report", "What does the pool propose?"),
    )


def _workflow() -> TextWording:
    return TextWording(
        one=QCoreApplication.translate("report", "Step"),
        words=QCoreApplication.translate("report", "Where did it get stuck?"),
        hint=QCoreApplication.translate("report", "May stay empty when it went well."),
        proposal=QCoreApplication.translate("report", "What does the pool propose?"),
    )


def _learning() -> TextWording:
    return TextWording(
        one=QCoreApplication.translate("report", "What we learned"),
        words=QCoreApplication.translate("report", "What did we learn?"),
        hint=QCoreApplication.translate("report", "May stay empty when the themes say enough."),
        proposal=QCoreApplication.translate("report", "Which training is needed?"),
    )


def _recommendation() -> TextWording:
    return TextWording(
        one=QCoreApplication.translate("report", "Recommendation"),
        words=QCoreApplication.translate("report", "What does the pool recommend?"),
        hint=QCoreApplication.translate("report", "One thing that somebody can do."),
        due=QCoreApplication.translate("report", "By when?"),
    )
